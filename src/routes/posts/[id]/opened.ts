import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { App } from '#app.ts';
import type { Picture } from '#media/pictures.ts';
import { isWaiting } from '#posts/approval.ts';
import { approvePost } from '#posts/approve.ts';
import type { PostAnswer } from '#posts/create.ts';
import type { Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { moveDelivery, schedulePost } from '#posts/schedule.ts';
import { resolveUnknown } from '#posts/send-again.ts';
import { versionOf } from '#posts/version.ts';
import { unschedulePost } from '#posts/withdraw.ts';
import { instantOf } from '#platform/wall-time.ts';
import { signedIn } from '../../signed-in.ts';
import { isPlanned } from '#ui/delivery-standing.ts';
import type { Done, Times } from '#ui/shown-post.ts';
import type { Typed } from '#ui/typed.ts';
import { openForm, saveForm } from './form.ts';

type Event = RequestEvent & { params: { id: string } };
interface Opened {
	readonly app: App;
	readonly firm: string;
	readonly post: Post;
	/** The post's, and those the form adds. */
	readonly pictures: readonly Picture[];
	readonly form: FormData;
	readonly filled: Typed;
	/** Who pressed. */
	readonly by: { readonly personId: string };
}

/** The post that a form is about. */
export async function open(event: Event): Promise<Opened> {
	const { app } = event.locals;
	const { firm, session } = signedIn(event);
	const opened = await openForm(app, firm.id, event.params.id, event.request);
	if (opened === null) redirect(303, '/posts');
	return { app, firm: firm.id, by: { personId: session.person.id }, ...opened };
}

/** Writes the whole form down first, so that nothing typed is lost whichever button was pressed. */
export async function withForm<Result>(
	event: Event,
	work: (opened: Opened & { answer: PostAnswer }) => Result | Promise<Result>,
) {
	const opened = await open(event);
	const answer = await saveForm(opened.app, opened.firm, opened);
	if (answer.kind === 'refused') return refuse(answer.problems, opened.filled);
	return work({ ...opened, answer, post: answer.post });
}

/** What the owner has before them is what goes out: it is refused where somebody changed the post meanwhile. */
export async function approve(event: Event, timeIn: (form: FormData) => number | 'now' | null) {
	const opened = await open(event);
	const { app, firm, form, post, by, filled } = opened;
	const when = timeIn(form);
	if (when === null) return refuse([{ code: 'no_time' }], filled);
	if (textOf(form, 'version') !== versionOf(post, 'awaiting_approval')) {
		return refuse([{ code: isWaiting(post) ? 'changed_since' : 'not_waiting' }]);
	}
	const saved = await saveForm(app, firm, opened);
	if (saved.kind === 'refused') return refuse(saved.problems, filled);
	const version = versionOf(saved.post, 'awaiting_approval');
	const answer = await approvePost(app, firm, post.id, { ...by, version, for: when });
	return outcome(event, answer, { kind: 'approved', when: when === 'now' ? null : when }, filled);
}

export function outcome(event: Event, answer: PostAnswer, done: Done, filled?: Typed) {
	if (answer.kind === 'refused') return refuse(answer.problems, filled);
	return { done: { ...done, at: event.locals.app.clock.now() } };
}

export function refuse(
	problems: readonly (PostProblem | { code: 'no_time' | 'no_reason' })[],
	typed: Typed | null = null,
) {
	return fail(422, { problems, typed });
}

export async function resolve(event: Event, finding: Parameters<typeof resolveUnknown>[3]) {
	const { app, firm, form, by } = await open(event);
	return outcome(event, await resolveUnknown(app, firm, delivery(form), finding, by), { kind: 'resolved' });
}

/** Only an owner decides against the guard; in the made-up firm everyone may try. */
export function signedInAsOwnerOfPosts(event: Event) {
	const signed = signedIn(event);
	if (signed.session.role !== 'owner') error(403);
	return signed;
}

const DecidedSubject = v.object({ rule: v.string(), excerpt: v.string() });

export function decidedSubject(form: FormData): v.InferOutput<typeof DecidedSubject> | null {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DecidedSubject), form.get('decided'));
	return parsed.success ? parsed.output : null;
}

export function recording(form: FormData): string {
	return textOf(form, 'recording');
}

export const delivery = (form: FormData): string => textOf(form, 'delivery');

export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

export function chosenTime(event: Event, form: FormData): number | null {
	const [date, time] = [form.get('day'), form.get('time')];
	if (typeof date !== 'string' || typeof time !== 'string') return null;
	return instantOf({ date, time }, signedIn(event).firm.timeZone);
}

/** Times of the deliveries that can still be changed. */
export function timesOf(post: Post): Times {
	const waiting = post.deliveries.filter((one) => one.state === 'draft' || isPlanned(one));
	return Object.fromEntries(waiting.map((one) => [one.id, isPlanned(one) ? one.dueAt : null]));
}

/** What to say where planning came to asking an owner; null where it did not. */
export function asksFor(answer: PostAnswer, when: number | null, before: Times): Done | null {
	return answer.kind === 'done' && isWaiting(answer.post) ? { kind: 'asked', when, before } : null;
}

export async function putBack({ app, firm, post, form, by }: Opened): Promise<PostAnswer> {
	const times = [...form].flatMap(([name, value]) =>
		name.startsWith('at.') ? [[name.slice(3), Number(value)] as const] : [],
	);
	const first = times[0];
	if (first === undefined) return unschedulePost(app, firm, post.id, by);
	const planned = post.deliveries.filter(isPlanned).map(({ id }) => id);
	// Only what has no time any more is planned anew: planning by an owner would let go what waits for one.
	const anew = !times.every(([id]) => planned.includes(id));
	let answer: PostAnswer = anew
		? await schedulePost(app, firm, post.id, { dueAt: first[1], ...by })
		: { kind: 'done', post };
	for (const [id, at] of times) {
		if (!anew || at !== first[1]) answer = await moveDelivery(app, firm, id, at, by);
	}
	return answer;
}
