import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { App } from '#app.ts';
import { countAttempt, linkSubjects } from '#firms/attempts.ts';
import { acceptAs, acceptAsNew, openInvitation, type Accepted } from '#firms/invitations.ts';
import { rememberSession, startSession, switchFirm, type Session } from '#firms/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' });
	const { app } = event.locals;
	const opened = await openInvitation(app, event.params.token);
	if (opened.kind === 'closed') return { closed: await whyClosed(app, opened.why, event) };
	const { invitation, firm, known } = opened;
	const session = realSession(event);
	return {
		closed: null,
		firm: firm.name,
		name: invitation.name,
		email: invitation.email,
		role: invitation.role,
		known,
		person: session && {
			name: session.person.name,
			email: session.person.email,
			invited: session.person.email === invitation.email,
		},
	};
};

export const actions: Actions = {
	/** Joins as somebody new. */
	create: async (event) => {
		const { app, language } = event.locals;
		const form = await event.request.formData();
		const name = String(form.get('name') ?? '').slice(0, 120);
		const password = String(form.get('password') ?? '');
		const accepted = await acceptAsNew(app, event.params.token, { name, password, language });
		if (accepted.kind === 'refused') return fail(422, { name, problems: accepted.problems });
		return enter(event, accepted);
	},

	/** Joins as who is signed in. */
	join: async (event) => {
		const session = realSession(event);
		if (session === null) return fail(401, { name: '', problems: [] });
		const accepted = await acceptAs(event.locals.app, event.params.token, session.person.id);
		if (accepted.kind !== 'joined') return enter(event, accepted);
		await switchFirm(event.locals.app, session, accepted.firmId);
		redirect(303, '/');
	},
};

/** Somebody who looks around in the made-up firm is nobody yet. */
function realSession({ locals: { session } }: Pick<RequestEvent, 'locals'>): Session | null {
	return session?.firm?.demo ? null : session;
}

async function enter(event: RequestEvent, accepted: Exclude<Accepted, { kind: 'refused' }>) {
	// The page itself says why it is closed.
	if (accepted.kind === 'closed') return fail(410, { name: '', problems: [] });
	rememberSession(event.cookies, await startSession(event.locals.app, accepted), event.url);
	redirect(303, '/');
}

async function whyClosed<Why extends string>(app: App, why: Why, event: { getClientAddress(): string }) {
	if (why !== 'unknown') return why;
	const attempt = await countAttempt(app, linkSubjects(event.getClientAddress()));
	return attempt.kind === 'blocked' ? ('tooMany' as const) : why;
}
