import type { App } from '#app.ts';
import { isWaiting, listApprovals, ownersOf, type Approval } from '#posts/approval.ts';
import { findApprovalLink, renewApprovalLink, type ApprovalLink } from '#posts/approval-links.ts';
import {
	approvePostIn,
	canTakeBack,
	declinePostIn,
	takeBackApprovalIn,
	type ApprovedFor,
} from '#posts/approve.ts';
import { changePostIn, changeVariantIn } from '#posts/change.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { readPost, type Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { RefusedPost } from '#posts/publish.ts';
import { versionOf } from '#posts/version.ts';
import type { FirmScope } from '#schema/database.ts';

/** Why a link decides nothing (any more). */
export type ClosedLink =
	/** There is no such link. */
	| 'unknown'
	| 'expired'
	| 'revoked'
	/** The post is no longer the one it was made for. */
	| 'changed'
	| 'approved'
	| 'declined'
	| 'withdrawn';

/** What a link is worth at this moment. */
export type OpenedLink =
	| {
			readonly kind: 'open';
			readonly link: ApprovalLink;
			readonly post: Post;
			readonly approvals: Approval[];
	  }
	| {
			readonly kind: 'closed';
			readonly why: ClosedLink;
			/** The approval given through this link that can still be taken back, with its post. */
			readonly approved: { readonly link: ApprovalLink; readonly post: Post } | null;
	  };

/** Looks at a link; changes nothing. */
export async function openApprovalLink(
	app: Pick<App, 'database' | 'clock'>,
	token: string,
): Promise<OpenedLink> {
	const link = await app.database.everywhere((rows) => findApprovalLink(rows, token));
	if (link === null) return closed('unknown');
	return app.database.inFirm(link.firm, (scope) => worthOf(scope, link, app.clock.now()));
}

/** Texts that the owner changed before saying yes: the post's own, and those of single variants by delivery. */
export interface LinkChanges {
	readonly text?: string | undefined;
	readonly parts?: Readonly<Record<string, readonly string[]>> | undefined;
}

export type LinkDecision =
	| { readonly kind: 'approve'; readonly for: ApprovedFor; readonly changes?: LinkChanges | undefined }
	| { readonly kind: 'decline'; readonly note: string }
	/** Takes back an approval given through this link. */
	| { readonly kind: 'take_back' };

export type LinkAnswer =
	| { readonly kind: 'done'; readonly post: Post }
	| { readonly kind: 'closed'; readonly why: ClosedLink }
	| { readonly kind: 'refused'; readonly problems: readonly PostProblem[] };

/**
 * Decides with the word of the owner whose link it is. It holds for exactly the version the link was made for;
 * changes made along with a yes are kept only where the post then goes out.
 */
export async function decideByLink(app: App, token: string, decision: LinkDecision): Promise<LinkAnswer> {
	const link = await app.database.everywhere((rows) => findApprovalLink(rows, token));
	if (link === null) return { kind: 'closed', why: 'unknown' };
	try {
		const answer = await app.database.inFirm(link.firm, (scope) => decide(app, scope, link, decision));
		if (answer.kind === 'done') app.wake();
		return answer;
	} catch (error) {
		if (error instanceof RefusedPost) return { kind: 'refused', problems: error.problems };
		throw error;
	}
}

async function decide(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	link: ApprovalLink,
	decision: LinkDecision,
): Promise<LinkAnswer> {
	// One instant for all that belongs to the decision, so that taking it back finds it again.
	const now = app.clock.now();
	const still = { clock: { now: () => now } };
	await lockPost(scope, link.post);
	const opened = await worthOf(scope, link, now);
	if (decision.kind === 'take_back') return takeBack(still, scope, opened);
	if (opened.kind === 'closed') return opened;
	const { id } = opened.post;
	const deciding = { personId: link.person, version: link.version };
	if (decision.kind === 'decline') {
		return declinePostIn(still, scope, id, { ...deciding, note: decision.note });
	}
	const changed = await applyChanges(still, scope, opened.post, link, decision.changes ?? {});
	const version = changed ? undefined : link.version;
	return kept(await approvePostIn(still, scope, id, { ...deciding, version, for: decision.for }));
}

async function takeBack(app: Pick<App, 'clock'>, scope: FirmScope, opened: OpenedLink): Promise<LinkAnswer> {
	if (opened.kind === 'open') return { kind: 'done', post: opened.post };
	if (opened.approved === null) return opened;
	const { link, post } = opened.approved;
	const answer = kept(await takeBackApprovalIn(app, scope, post.id, link.person));
	// What the owner changed before saying yes, they have seen.
	await renewApprovalLink(scope, link.id, versionOf(answer.post, 'awaiting_approval'));
	return answer;
}

/** Tells whether anything was changed. */
async function applyChanges(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	post: Post,
	{ person }: ApprovalLink,
	{ text, parts = {} }: LinkChanges,
): Promise<boolean> {
	const by = { personId: person };
	let changed = false;
	if (text !== undefined && text !== post.text) {
		kept(await changePostIn(app, scope, post.id, { text }, by));
		changed = true;
	}
	for (const { id, edited, parts: before } of post.deliveries) {
		const wanted = parts[id];
		if (!edited || wanted === undefined || JSON.stringify(wanted) === JSON.stringify(before)) continue;
		kept(await changeVariantIn(app, scope, id, { parts: wanted }, by));
		changed = true;
	}
	return changed;
}

/** @throws RefusedPost so that the transaction is rolled back. */
function kept(answer: PostAnswer): Extract<PostAnswer, { kind: 'done' }> {
	if (answer.kind === 'refused') throw new RefusedPost(answer.problems);
	return answer;
}

async function worthOf(scope: FirmScope, link: ApprovalLink, now: number): Promise<OpenedLink> {
	const owners = await ownersOf(scope);
	if (!owners.some(({ id }) => id === link.person)) return closed('revoked');
	const post = await readPost(scope, link.post);
	if (post === null) return closed('withdrawn');
	const approvals = await listApprovals(scope, post.id);
	const last = approvals.at(-1);
	if (!isWaiting(post)) {
		if (last?.decision === 'declined') return closed('declined');
		if (last?.decision !== 'approved') return closed('withdrawn');
		const own = link.revokedAt === last.at && canTakeBack(last, link.person, now);
		return { kind: 'closed', why: 'approved', approved: own ? { link, post } : null };
	}
	if (versionOf(post, 'awaiting_approval') !== link.version) return closed('changed');
	if (link.revokedAt !== null) return closed('revoked');
	return link.expiresAt <= now ? closed('expired') : { kind: 'open', link, post, approvals };
}

function closed(why: ClosedLink): OpenedLink {
	return { kind: 'closed', why, approved: null };
}
