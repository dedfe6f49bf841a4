import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { linkRecordings } from '#captures/recordings.ts';
import { sayUnplanned, type Unplanned } from '#captures/say.ts';
import { tellAboutPictures, type ToldPicture } from '#captures/told.ts';
import { newId } from '#platform/ids.ts';
import { createPostIn } from '#posts/create.ts';
import { nextSlotOf } from '#posts/next-slot.ts';
import { readPost, type Post } from '#posts/post.ts';
import { RefusedPost } from '#posts/publish.ts';
import { schedulePostIn } from '#posts/schedule.ts';
import { unschedulePost } from '#posts/withdraw.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export interface CaptureInput {
	readonly firm: string;
	readonly person: string;
	readonly source: Selectable<Tables['captures']>['source'];
	/** The sender's own key: with the same key it is the same capture. Null where the sender has none. */
	readonly key: string | null;
	readonly sentence: string;
	/** Id of the idea it was made from. */
	readonly idea?: string | undefined;
	/** Ids of pictures already accepted, in their order. */
	readonly media: readonly string[];
	/** What was said about the pictures, by id. */
	readonly told?: Readonly<Record<string, ToldPicture>> | undefined;
	/** Keys of recordings already kept. */
	readonly recordings: readonly string[];
	/** Whether it is to be planned by itself where nothing stands in the way. */
	readonly plan: boolean;
	/** When it was taken (UTC); now where left out or not believable. */
	readonly takenAt?: number | undefined;
}

/** What has become of a capture. */
export interface ReceivedCapture {
	readonly key: string | null;
	/** Id of its post. */
	readonly post: string;
	readonly state: 'planned' | 'draft' | 'awaiting_approval';
	/** When it goes out (UTC), or null while nobody knows. */
	readonly dueAt: number | null;
	/** What the person should know, in their language: why it was not planned, and what to do. */
	readonly says: readonly string[];
	/** Path of the post's page. */
	readonly address: string;
}

/**
 * Keeps what came from the building site, and makes a post of it for every connected account. Where that was asked for,
 * the post is planned into the next free place of the week; what stands in the way leaves it a draft and is told.
 * A capture that comes again with the same key is the same one: the answer tells how it stands by then.
 * @throws RefusedPost when the firm has no such picture.
 */
export async function receiveCapture(app: App, input: CaptureInput): Promise<ReceivedCapture> {
	const received = await app.database.inFirm(input.firm, (scope) => receiveCaptureIn(app, scope, input));
	if (received.state === 'planned') app.wake();
	return received;
}

/** The same inside a transaction that is open already; the caller wakes the worker afterwards. */
export async function receiveCaptureIn(
	app: App,
	scope: FirmScope,
	input: CaptureInput,
): Promise<ReceivedCapture> {
	const id = await insertOnce(app, scope, input);
	const known = id === null && input.key !== null ? await findCaptureIn(scope, input.key) : null;
	if (known !== null) return known;
	if (id === null) throw new Error('A capture is neither new nor known.');

	await tellAboutPictures(scope, input.media, input.told ?? {});
	const unknown = await linkRecordings(scope, id, input.recordings);
	if (unknown.length > 0) throw new Error(`Recordings that were never kept: ${unknown.join(', ')}`);
	const post = await createPost(app, scope, id, input);
	if (!input.plan) return answerOf(input.key, post, []);

	const planned = await planInto(app, scope, post, input);
	if (planned.kind === 'planned') return answerOf(input.key, planned.post, []);
	const says = await sayUnplanned(app, scope, { post, person: input.person, why: planned });
	await rememberSaid(scope, id, says);
	return answerOf(input.key, post, says);
}

/** How the capture with this key stands, or null where the firm has none. */
export async function findCapture(
	app: Pick<App, 'database'>,
	firm: string,
	key: string,
): Promise<ReceivedCapture | null> {
	return app.database.inFirm(firm, (scope) => findCaptureIn(scope, key));
}

/** The same inside a transaction that is open already. */
export async function findCaptureIn(scope: FirmScope, key: string): Promise<ReceivedCapture | null> {
	const row = await scope.rows
		.selectFrom('captures')
		.innerJoin('posts', 'posts.capture_id', 'captures.id')
		.select(['posts.id', 'captures.says'])
		.where('captures.firm_id', '=', scope.firm)
		.where('captures.key', '=', key)
		.orderBy('posts.created_at')
		.executeTakeFirst();
	const post = row === undefined ? null : await readPost(scope, row.id);
	return row === undefined || post === null ? null : answerOf(key, post, readSaid(row.says));
}

/**
 * Makes a draft again of what was planned from a capture, and tells how it stands then: what is on its way already
 * stays so. Null where the firm has no such capture.
 */
export async function undoCapture(app: App, firm: string, key: string): Promise<ReceivedCapture | null> {
	const before = await findCapture(app, firm, key);
	if (before === null) return null;
	await unschedulePost(app, firm, before.post);
	return findCapture(app, firm, key);
}

/** Writes it down and answers its id, or null where the same key came before. */
async function insertOnce(app: App, scope: FirmScope, input: CaptureInput): Promise<string | null> {
	const written = await scope.rows
		.insertInto('captures')
		.values({
			id: newId(),
			firm_id: scope.firm,
			person_id: input.person,
			sentence: input.sentence,
			media: JSON.stringify(input.media),
			idea: input.idea ?? null,
			key: input.key,
			source: input.source,
			created_at: believableTime(input.takenAt, app.clock.now()),
		})
		.onConflict((conflict) => conflict.columns(['firm_id', 'key']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return written?.id ?? null;
}

const aYear = 366 * 24 * 60 * 60_000;

/** The device's clock may be wrong; what lies ahead or long ago is taken for now. */
function believableTime(takenAt: number | undefined, now: number): number {
	return takenAt === undefined || takenAt > now || takenAt < now - aYear ? now : Math.floor(takenAt);
}

async function createPost(app: App, scope: FirmScope, capture: string, input: CaptureInput): Promise<Post> {
	const accounts = (await listAccounts(scope)).filter(({ state }) => state === 'connected');
	const answer = await createPostIn(app, scope, {
		personId: input.person,
		captureId: capture,
		text: input.sentence,
		media: input.media,
		accounts: accounts.map((account) => account.id),
	});
	if (answer.kind === 'refused') throw new RefusedPost(answer.problems);
	return answer.post;
}

async function planInto(
	app: App,
	scope: FirmScope,
	post: Post,
	{ sentence, recordings, person }: CaptureInput,
): Promise<Unplanned | { readonly kind: 'planned'; readonly post: Post }> {
	if (sentence.trim() === '' && recordings.length > 0) return { kind: 'not_written' };
	if (post.deliveries.length === 0) return { kind: 'no_account' };
	await lockWeek(scope);
	const dueAt = await nextSlotOf(scope, app.clock.now());
	const answer = await schedulePostIn(app, scope, post.id, { dueAt, personId: person });
	if (answer.kind === 'refused') return { kind: 'refused', problems: answer.problems, dueAt };
	return { kind: 'planned', post: answer.post };
}

/**
 * Two captures that come in at once must not take the same place: the second one waits here until the first is
 * planned. On SQLite writers take turns anyway.
 */
async function lockWeek(scope: FirmScope): Promise<void> {
	await scope.rows
		.updateTable('firms')
		.set((firm) => ({ name: firm.ref('name') }))
		.where('id', '=', scope.firm)
		.execute();
}

function answerOf(key: string | null, post: Post, said: readonly string[]): ReceivedCapture {
	const state = stateOf(post);
	const times = post.deliveries.flatMap(({ dueAt }) => dueAt ?? []);
	return {
		key,
		post: post.id,
		state,
		dueAt: state === 'draft' || times.length === 0 ? null : Math.min(...times),
		// What stood in the way does not any more once it is planned.
		says: state === 'draft' ? said : [],
		address: `/posts/${post.id}`,
	};
}

function stateOf({ deliveries }: Post): ReceivedCapture['state'] {
	if (deliveries.some(({ state }) => state === 'awaiting_approval')) return 'awaiting_approval';
	return deliveries.every(({ state }) => state === 'draft' || state === 'withdrawn') ? 'draft' : 'planned';
}

async function rememberSaid(scope: FirmScope, id: string, says: readonly string[]): Promise<void> {
	await scope.rows
		.updateTable('captures')
		.set({ says: JSON.stringify(says) })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}

function readSaid(stored: string): string[] {
	return v.parse(v.array(v.string()), JSON.parse(stored));
}
