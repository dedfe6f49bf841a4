import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { App } from '#app.ts';
import { suggestPurpose } from '#advice/purpose.ts';
import type { Picture } from '#media/pictures.ts';
import { changePost, changeVariant } from '#posts/change.ts';
import type { PostAnswer } from '#posts/create.ts';
import { forgetOverrides, keepOverride } from '#posts/overrides.ts';
import type { Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { removeDelivery, removePost } from '#posts/remove.ts';
import { moveDelivery, schedulePost } from '#posts/schedule.ts';
import { resolveUnknown, sendAgain } from '#posts/send-again.ts';
import { restorePost, unschedulePost, withdrawDelivery } from '#posts/withdraw.ts';
import { instantOf } from '#platform/wall-time.ts';
import { signedIn } from '../../signed-in.ts';
import type { Done, Times } from '#ui/shown-post.ts';
import type { Typed } from '#ui/typed.ts';
import { openForm, saveForm } from './form.ts';
import { splitVariant } from './split.ts';
import { showPost } from './view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('gewerk:post');
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const shown = await showPost(app, { firm, language, owner: session.role === 'owner' }, event.params.id);
	if (shown === null) error(404);
	return shown;
};

export const actions: Actions = {
	save: (event) => withForm(event, ({ answer }) => outcome(event, answer, { kind: 'saved' })),

	split: (event) =>
		withForm(event, async ({ app, firm, form, post }) =>
			outcome(event, await splitVariant(app, firm, post, delivery(form)), { kind: 'saved' }),
		),

	like_post: (event) =>
		withForm(event, async ({ app, firm, form }) =>
			outcome(event, await changeVariant(app, firm, delivery(form), { likePost: true }), { kind: 'saved' }),
		),

	send: (event) =>
		withForm(event, async ({ app, firm, post, filled }) =>
			outcome(event, await schedulePost(app, firm, post.id, { dueAt: null }), { kind: 'sent' }, filled),
		),

	schedule: (event) =>
		withForm(event, async ({ app, firm, form, post, filled }) => {
			const when = chosenTime(event, form);
			if (when === null) return refuse([{ code: 'no_time' }], filled);
			const before = timesOf(post);
			const moved = Object.values(before).some((time) => time !== null);
			const done: Done = { kind: moved ? 'moved' : 'scheduled', when, before };
			return outcome(event, await schedulePost(app, firm, post.id, { dueAt: when }), done, filled);
		}),

	/** Decides against a stop, for every account of the post that has it. */
	override: (event) =>
		withForm(event, async ({ app, firm, form, post, answer, filled }) => {
			const { session } = signedInAsOwnerOfPosts(event);
			const subject = decidedSubject(form);
			const reason = String(form.get(`reason.${subject?.rule}`) ?? '').trim();
			if (subject === null || reason === '') return refuse([{ code: 'no_reason' }], filled);
			await app.database.inFirm(firm, async (scope) => {
				for (const { account } of post.deliveries) {
					await keepOverride(scope, post.id, {
						...subject,
						account: account.id,
						reason,
						personId: session.person.id,
						at: app.clock.now(),
					});
				}
			});
			return outcome(event, answer, { kind: 'decided' });
		}),

	override_back: (event) =>
		withForm(event, async ({ app, firm, form, post, answer }) => {
			signedInAsOwnerOfPosts(event);
			const subject = decidedSubject(form);
			if (subject !== null) {
				await app.database.inFirm(firm, (scope) => forgetOverrides(scope, post.id, subject.rule));
			}
			return outcome(event, answer, { kind: 'saved' });
		}),

	/** Puts another text in place of the post's own, which then follows the suggestion again. */
	rewrite: async (event) => {
		const { app, firm, form, post } = await open(event);
		const text = String(form.get('rewrite') ?? '');
		const { purpose } = suggestPurpose(text);
		return outcome(event, await changePost(app, firm, post.id, { text, purpose }), { kind: 'saved' });
	},

	/** Saves, and goes to where a consent is entered for the picture that was pressed. */
	enter_consent: (event) =>
		withForm(event, ({ form, post }) => {
			const picture = String(form.get('enter_consent') ?? '');
			redirect(303, `/consents/new?${new URLSearchParams({ back: `/posts/${post.id}`, picture })}`);
		}),

	unschedule: async (event) => {
		const opened = await open(event);
		const before = timesOf(opened.post);
		const answer = await unschedulePost(opened.app, opened.firm, opened.post.id);
		return outcome(event, answer, { kind: 'unscheduled', when: 0, before });
	},

	/** Undoes planning, moving and taking back: every delivery is as it was. */
	put_back: async (event) => {
		const { app, firm, form, post } = await open(event);
		return outcome(event, await putBack(app, firm, post, form), { kind: 'restored' });
	},

	move: async (event) => {
		const { app, firm, form, post } = await open(event);
		const when = chosenTime(event, form);
		if (when === null) return refuse([{ code: 'no_time' }]);
		const answer = await moveDelivery(app, firm, delivery(form), when);
		return outcome(event, answer, { kind: 'moved', when, before: timesOf(post) });
	},

	withdraw: async (event) => {
		const { app, firm, form, post } = await open(event);
		return outcome(event, await withdrawDelivery(app, firm, post.id, delivery(form)), { kind: 'withdrawn' });
	},

	discard: async (event) => {
		const { app, firm, post } = await open(event);
		return outcome(event, await removePost(app, firm, post.id), { kind: 'discarded' });
	},

	restore: async (event) => {
		const { app, firm, post } = await open(event);
		return outcome(event, await restorePost(app, firm, post.id), { kind: 'restored' });
	},

	send_again: async (event) => {
		const { app, firm, form } = await open(event);
		return outcome(event, await sendAgain(app, firm, delivery(form)), { kind: 'sent' });
	},

	is_there: (event) => resolve(event, { kind: 'is_there', url: null }),
	is_not_there: (event) => resolve(event, { kind: 'not_there' }),
	drop: (event) => resolve(event, { kind: 'drop' }),

	remove: async (event) => {
		const { app, firm, form, post } = await open(event);
		return outcome(event, await removeDelivery(app, firm, post.id, delivery(form)), { kind: 'removing' });
	},
};

type Event = RequestEvent & { params: { id: string } };
interface Opened {
	readonly app: App;
	readonly firm: string;
	readonly post: Post;
	/** The post's, and those the form adds. */
	readonly pictures: readonly Picture[];
	readonly form: FormData;
	readonly filled: Typed;
}

/** The post that a form is about. */
async function open(event: Event): Promise<Opened> {
	const { app } = event.locals;
	const { firm } = signedIn(event);
	const opened = await openForm(app, firm.id, event.params.id, event.request);
	if (opened === null) redirect(303, '/posts');
	return { app, firm: firm.id, ...opened };
}

/** Writes the whole form down first, so that nothing typed is lost whichever button was pressed. */
async function withForm<Result>(
	event: Event,
	work: (opened: Opened & { answer: PostAnswer }) => Result | Promise<Result>,
) {
	const opened = await open(event);
	const answer = await saveForm(opened.app, opened.firm, opened);
	if (answer.kind === 'refused') return refuse(answer.problems, opened.filled);
	return work({ ...opened, answer, post: answer.post });
}

function outcome(event: Event, answer: PostAnswer, done: Done, filled?: Typed) {
	if (answer.kind === 'refused') return refuse(answer.problems, filled);
	return { done: { ...done, at: event.locals.app.clock.now() } };
}

function refuse(
	problems: readonly (PostProblem | { code: 'no_time' | 'no_reason' })[],
	typed: Typed | null = null,
) {
	return fail(422, { problems, typed });
}

async function resolve(event: Event, finding: Parameters<typeof resolveUnknown>[3]) {
	const { app, firm, form } = await open(event);
	return outcome(event, await resolveUnknown(app, firm, delivery(form), finding), { kind: 'resolved' });
}

/** Only an owner decides against the guard; in the made-up firm everyone may try. */
function signedInAsOwnerOfPosts(event: Event) {
	const signed = signedIn(event);
	if (signed.session.role !== 'owner') error(403);
	return signed;
}

const DecidedSubject = v.object({ rule: v.string(), excerpt: v.string() });

function decidedSubject(form: FormData): v.InferOutput<typeof DecidedSubject> | null {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DecidedSubject), form.get('decided'));
	return parsed.success ? parsed.output : null;
}

function delivery(form: FormData): string {
	const id = form.get('delivery');
	return typeof id === 'string' ? id : '';
}

function chosenTime(event: Event, form: FormData): number | null {
	const [date, time] = [form.get('day'), form.get('time')];
	if (typeof date !== 'string' || typeof time !== 'string') return null;
	return instantOf({ date, time }, signedIn(event).firm.timeZone);
}

/** Times of the deliveries that can still be changed. */
function timesOf(post: Post): Times {
	const waiting = post.deliveries.filter(({ state }) => state === 'scheduled' || state === 'draft');
	return Object.fromEntries(
		waiting.map(({ id, state, dueAt }) => [id, state === 'scheduled' ? dueAt : null]),
	);
}

async function putBack(app: App, firm: string, post: Post, form: FormData): Promise<PostAnswer> {
	const times = [...form].flatMap(([name, value]) =>
		name.startsWith('at.') ? [[name.slice(3), Number(value)] as const] : [],
	);
	const first = times[0];
	if (first === undefined) return unschedulePost(app, firm, post.id);
	let answer = await schedulePost(app, firm, post.id, { dueAt: first[1] });
	for (const [id, at] of times) if (at !== first[1]) answer = await moveDelivery(app, firm, id, at);
	return answer;
}
