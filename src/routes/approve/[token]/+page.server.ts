import { fail, type RequestEvent } from '@sveltejs/kit';
import { countAttempt, linkSubjects } from '#firms/attempts.ts';
import { longestNote } from '#posts/approve.ts';
import {
	decideByLink,
	openApprovalLink,
	type LinkChanges,
	type LinkDecision,
} from '#posts/decide-by-link.ts';
import { showApproved, showOpen } from './view.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking changes nothing, so that whatever opens links on its own, such as a mail scanner, does no harm. */
export const load: PageServerLoad = async (event) => {
	const { app, language } = event.locals;
	event.setHeaders({
		'Referrer-Policy': 'no-referrer',
		'X-Robots-Tag': 'noindex, nofollow',
		'Cache-Control': 'no-store',
	});
	const opened = await openApprovalLink(app, event.params.token);
	if (opened.kind === 'open') {
		return { token: event.params.token, open: await showOpen(app, opened, language), closed: null };
	}
	const { why, approved } = opened;
	const blocked = why === 'unknown' && (await isGuessing(event));
	return {
		token: event.params.token,
		open: null,
		closed: {
			why: blocked ? ('tooMany' as const) : why,
			approved: approved && (await showApproved(app, approved)),
		},
	};
};

export const actions: Actions = {
	approve: (event) =>
		decide(event, (form) => ({ kind: 'approve', for: 'as_wished', changes: changesIn(form) })),
	approve_now: (event) =>
		decide(event, (form) => ({ kind: 'approve', for: 'now', changes: changesIn(form) })),
	decline: (event) =>
		decide(event, (form) => ({
			kind: 'decline',
			note: String(form.get('note') ?? '').slice(0, longestNote),
		})),
	take_back: (event) => decide(event, () => ({ kind: 'take_back' })),
};

async function decide(
	event: RequestEvent & { params: { token: string } },
	decisionIn: (form: FormData) => LinkDecision,
) {
	const decision = decisionIn(await event.request.formData());
	const answer = await decideByLink(event.locals.app, event.params.token, decision);
	// The page itself says what has become of the post.
	if (answer.kind === 'closed') return fail(409, { problems: [], changes: null });
	if (answer.kind === 'refused') {
		const changes = decision.kind === 'approve' ? (decision.changes ?? null) : null;
		return fail(422, { problems: answer.problems, changes });
	}
	return { did: decision.kind };
}

function changesIn(form: FormData): LinkChanges {
	const parts: Record<string, string[]> = {};
	for (const [name, value] of form) {
		if (!name.startsWith('part.') || typeof value !== 'string') continue;
		(parts[name.slice(5)] ??= []).push(unixLines(value));
	}
	const text = form.get('text');
	return { text: typeof text === 'string' ? unixLines(text) : undefined, parts };
}

/** Browsers send line ends as CR LF. */
function unixLines(text: string): string {
	return text.replaceAll('\r\n', '\n');
}

async function isGuessing(event: Pick<RequestEvent, 'locals' | 'getClientAddress'>): Promise<boolean> {
	const attempt = await countAttempt(event.locals.app, linkSubjects(event.getClientAddress()));
	return attempt.kind === 'blocked';
}
