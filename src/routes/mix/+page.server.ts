import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { sayHouseRule } from '#advice/house-rules.ts';
import { promotesAllowed } from '#advice/mix.ts';
import { mostMinutes, weeklyMinutes } from '#firms/choices.ts';
import { changeMinutes, changePromoteShare, type Firm } from '#firms/firm.ts';
import { readMix } from '#posts/mix.ts';
import { purposes, type Purpose } from '#posts/post.ts';
import { choosePurpose, putPurposeBack, type ChosenPurpose } from '#posts/purpose.ts';
import { listUsedIdeas } from '#posts/used-ideas.ts';
import { signedIn } from '../signed-in.ts';
import { showPosts, showRule } from './shown-mix.ts';
import { showPlan } from './shown-plan.ts';
import { showShare } from './shown-share.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const now = app.clock.now();
	const { read, used } = await app.database.inFirm(firm.id, async (scope) => ({
		read: await readMix(scope, firm, now),
		used: await listUsedIdeas(scope, now),
	}));
	const { mix, posts } = read;
	return {
		timeZone: firm.timeZone,
		rule: showRule(posts, mix),
		counts: mix.counts,
		month: mix.month,
		next: mix.next,
		/** How many of the posts that count may promote. */
		promotesNow: promotesAllowed(mix.last.length, firm.promoteShare),
		posts: showPosts(posts, now),
		plan: showPlan(firm, read, { url: event.url, language, now, used }),
		share: showShare(firm.promoteShare, language),
		minutes: {
			now: firm.minutesPerWeek,
			choices: [...new Set([...weeklyMinutes, firm.minutesPerWeek])].sort((one, other) => one - other),
			rule: sayHouseRule('minutes-per-post', language).text,
		},
		mayChange: session.role === 'owner',
	};
};

export const actions: Actions = {
	/** Puts right what a post is for. */
	purpose: async (event) => {
		const { firm } = signedIn(event);
		const { app } = event.locals;
		const { post, purpose } = chosenIn(await event.request.formData());
		if (purpose === null) return notCorrected(post, 'gone');
		const answer = await choosePurpose(app, firm.id, post, purpose);
		if (answer.kind === 'refused') {
			const stopped = answer.problems.every(({ code }) => code !== 'not_found');
			return notCorrected(post, stopped ? 'stopped' : 'gone');
		}
		return did(event, { kind: 'purpose', post, purpose, before: answer.before });
	},

	/** Undoes that. */
	put_back: async (event) => {
		const { firm } = signedIn(event);
		const form = await event.request.formData();
		const { post, purpose } = chosenIn(form);
		const before = purpose && { purpose, chosen: form.get('chosen') === 'yes' };
		const done = before !== null && (await putPurposeBack(event.locals.app, firm.id, post, before));
		return done ? did(event, { kind: 'put_back' }) : notCorrected(post, 'gone');
	},

	share: async (event) => {
		const { firm } = signedInAsOwnerOfMix(event);
		const { app } = event.locals;
		const percent = numberIn(await event.request.formData(), 'share');
		if (percent === null || percent > 100) return fail(422, { wrong: 'share' as const });
		await app.database.inFirm(firm.id, (scope) => changePromoteShare(scope, percent));
		showAs(event, { ...firm, promoteShare: percent });
		return did(event, { kind: 'share', percent, before: firm.promoteShare });
	},

	minutes: async (event) => {
		const { firm } = signedInAsOwnerOfMix(event);
		const { app } = event.locals;
		const minutes = numberIn(await event.request.formData(), 'minutes');
		if (minutes === null || minutes > mostMinutes) return fail(422, { wrong: 'minutes' as const });
		await app.database.inFirm(firm.id, (scope) => changeMinutes(scope, minutes));
		showAs(event, { ...firm, minutesPerWeek: minutes });
		return did(event, { kind: 'minutes', minutes, before: firm.minutesPerWeek });
	},
};

/** What was done, so that the page can offer the way back. */
type Done =
	| {
			readonly kind: 'purpose';
			readonly post: string;
			readonly purpose: Purpose;
			readonly before: ChosenPurpose;
	  }
	| { readonly kind: 'put_back' }
	| { readonly kind: 'share'; readonly percent: number; readonly before: number }
	| { readonly kind: 'minutes'; readonly minutes: number; readonly before: number };

function did({ locals }: RequestEvent, done: Done) {
	return { done, at: locals.app.clock.now() };
}

function chosenIn(form: FormData) {
	return {
		post: String(form.get('post') ?? ''),
		purpose: purposes.find((purpose) => purpose === form.get('purpose')) ?? null,
	};
}

function notCorrected(post: string, because: 'gone' | 'stopped') {
	return fail(422, { notCorrected: { post, because } });
}

/** A whole number from 0, or null. */
function numberIn(form: FormData, name: string): number | null {
	const text = form.get(name);
	return typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** What the firm allows itself is for its owner to say; in the made-up firm everyone may try. */
function signedInAsOwnerOfMix(event: RequestEvent) {
	const signed = signedIn(event);
	if (signed.session.role !== 'owner') error(403);
	return signed;
}

/** The answer is written with the session, which still tells the firm as it was. */
function showAs({ locals }: RequestEvent, firm: Firm): void {
	if (locals.session) locals.session = { ...locals.session, firm };
}
