import { takeBackNotices } from '#notices/take-back.ts';
import { tell } from '#notices/tell.ts';
import { newId } from '#platform/ids.ts';
import { insertApprovalLink, revokeApprovalLinks } from '#posts/approval-links.ts';
import { readPost, type Post } from '#posts/post.ts';
import type { Acting, Say } from '#posts/say.ts';
import { versionOf } from '#posts/version.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export type ApprovalDecision = Tables['approvals']['decision'];

/** One step in the history of a post that needed approval. */
export interface Approval {
	readonly id: string;
	readonly decision: ApprovalDecision;
	readonly personId: string | null;
	/** Null when the person has gone. */
	readonly by: string | null;
	readonly note: string;
	/** UTC instant. */
	readonly at: number;
}

/** Somebody did something to a post at `now`, and how much their word counts. */
export interface Deed extends Acting {
	readonly say: Say;
	readonly now: number;
}

/** Whether the post waits for an owner. */
export function isWaiting(post: Pick<Post, 'deliveries'>): boolean {
	return post.deliveries.some(({ state }) => state === 'awaiting_approval');
}

/**
 * Brings the asking up to date after a post has changed, in the transaction that changed it; `before` is the post
 * as it was. What waits now, or waits in another form, is asked of the owners anew; what no longer waits is asked
 * no more, and it is written down how that came. An owner who changes a post need not be asked about it.
 */
export async function settleApproval(scope: FirmScope, before: Post, deed: Deed): Promise<void> {
	const after = await readPost(scope, before.id);
	if (after === null) return;
	if (isWaiting(after)) {
		if (versionOf(after, 'awaiting_approval') === versionOf(before, 'awaiting_approval')) return;
		await stopAsking(scope, after.id, deed.now);
		if (deed.say !== 'decides') await ask(scope, after, deed);
	} else if (isWaiting(before)) {
		await decided(scope, after.id, wasReleased(before, after) ? 'approved' : 'withdrawn', deed);
	}
}

/** Puts planned deliveries that somebody changed on hold until an owner has seen them. */
export async function holdBack(scope: FirmScope, post: Post): Promise<void> {
	await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			state: 'awaiting_approval',
			next_at: null,
			lease_until: null,
			attempts: 0,
			reason: null,
			claim: row('claim', '+', 1),
		}))
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post.id)
		.where('state', '=', 'scheduled')
		.where('parts_done', '=', 0)
		.execute();
}

/** Writes a decision down and ends the asking: links lose their worth, and nobody is told any more. */
export async function decided(
	scope: FirmScope,
	post: string,
	decision: Exclude<ApprovalDecision, 'asked'>,
	{ personId, now }: Pick<Deed, 'personId' | 'now'>,
	note = '',
): Promise<void> {
	await stopAsking(scope, post, now);
	await writeDown(scope, { post, personId: personId ?? null, decision, note, now });
}

/** What was asked and decided about a post, first things first. */
export async function listApprovals(scope: FirmScope, post: string): Promise<Approval[]> {
	return (await approvalsOf(scope, [post])).get(post) ?? [];
}

/** The same for several posts, by post; those that never needed approval are left out. */
export async function approvalsOf(
	scope: FirmScope,
	posts: readonly string[],
): Promise<Map<string, Approval[]>> {
	if (posts.length === 0) return new Map();
	const rows = await scope.rows
		.selectFrom('approvals')
		.leftJoin('persons', 'persons.id', 'approvals.person_id')
		.select([
			'approvals.id',
			'approvals.post_id',
			'approvals.decision',
			'approvals.person_id',
			'approvals.note',
			'approvals.at',
			'persons.name',
		])
		.where('approvals.firm_id', '=', scope.firm)
		.where('approvals.post_id', 'in', posts)
		.orderBy('approvals.at')
		.orderBy('approvals.id')
		.execute();
	const byPost = Map.groupBy(rows, (row) => row.post_id);
	return new Map([...byPost].map(([post, group]) => [post, group.map(toApproval)]));
}

function toApproval(row: {
	id: string;
	decision: ApprovalDecision;
	person_id: string | null;
	name: string | null;
	note: string;
	at: number;
}): Approval {
	const { id, decision, person_id: personId, name: by, note, at } = row;
	return { id, decision, personId, by, note, at };
}

const excerptLength = 120;

async function ask(scope: FirmScope, post: Post, { personId, now }: Deed): Promise<void> {
	const before = (await listApprovals(scope, post.id)).findLast(({ decision }) => decision === 'asked');
	const asker = personId ?? before?.personId ?? null;
	const asking = await writeDown(scope, { post: post.id, personId: asker, decision: 'asked', note: '', now });
	const by = await nameOf(scope, asker);
	const version = versionOf(post, 'awaiting_approval');
	for (const owner of await ownersOf(scope)) {
		const link = await insertApprovalLink(scope, { post: post.id, person: owner.id, version, now });
		const details = { post: post.id, excerpt: post.text.trim().slice(0, excerptLength), by, link };
		await tell(scope, { persons: [owner.id] }, { kind: 'approval', subject: asking, details }, now);
	}
}

async function stopAsking(scope: FirmScope, post: string, now: number): Promise<void> {
	await revokeApprovalLinks(scope, { post, now });
	const askings = (await listApprovals(scope, post)).filter(({ decision }) => decision === 'asked');
	await takeBackNotices(
		scope,
		'approval',
		askings.map(({ id }) => id),
	);
}

async function writeDown(
	scope: FirmScope,
	entry: { post: string; personId: string | null; decision: ApprovalDecision; note: string; now: number },
): Promise<string> {
	const id = newId();
	await scope.rows
		.insertInto('approvals')
		.values({
			id,
			firm_id: scope.firm,
			post_id: entry.post,
			person_id: entry.personId,
			decision: entry.decision,
			note: entry.note,
			at: entry.now,
		})
		.execute();
	return id;
}

/** The firm's owners, in the order they joined. */
export async function ownersOf(scope: FirmScope): Promise<{ id: string; name: string }[]> {
	return scope.rows
		.selectFrom('members')
		.innerJoin('persons', 'persons.id', 'members.person_id')
		.select(['persons.id', 'persons.name'])
		.where('members.firm_id', '=', scope.firm)
		.where('members.role', '=', 'owner')
		.orderBy('members.created_at')
		.orderBy('persons.id')
		.execute();
}

async function nameOf(scope: FirmScope, person: string | null): Promise<string | null> {
	if (person === null) return null;
	const row = await scope.rows
		.selectFrom('persons')
		.select('name')
		.where('id', '=', person)
		.executeTakeFirst();
	return row?.name ?? null;
}

/** Whether something that waited is on its way to be sent. */
function wasReleased(before: Post, after: Post): boolean {
	const waited = before.deliveries.filter(({ state }) => state === 'awaiting_approval').map(({ id }) => id);
	return after.deliveries.some(({ id, state }) => state === 'scheduled' && waited.includes(id));
}
