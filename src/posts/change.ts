import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { suggestPurpose } from '#advice/purpose.ts';
import { findDelivery } from '#deliveries/delivery.ts';
import { describePicture, listPictures } from '#media/pictures.ts';
import { holdBack, settleApproval } from '#posts/approval.ts';
import { learnedBy, noteChosenPurpose } from '#posts/corrections.ts';
import { insertDraft, type PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { readPost, type Post, type Purpose } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { sayOf, type Acting } from '#posts/say.ts';
import { asJudged, findStops, type Judged } from '#posts/stops.ts';
import { versionOf } from '#posts/version.ts';
import type { FirmScope } from '#schema/database.ts';

export interface PostChange {
	readonly text?: string | undefined;
	readonly purpose?: Purpose | undefined;
	readonly media?: readonly string[] | undefined;
	readonly accounts?: readonly string[] | undefined;
	/** Descriptions of its pictures, by picture. */
	readonly alts?: Readonly<Record<string, string>> | undefined;
}

/**
 * Changes a post before it is out. Variants that nobody edited follow its text; what is sent, on its way or
 * withdrawn stays as it was. A planned post is checked again, so that a change cannot make it fail at its time, and
 * waits for an owner where an employee changed it and the firm wants that.
 */
export async function changePost(
	app: App,
	firm: string,
	id: string,
	change: PostChange,
	by: Acting,
): Promise<PostAnswer> {
	return app.database.inFirm(firm, (scope) => changePostIn(app, scope, id, change, by));
}

/** The same inside a transaction that is open already. */
export async function changePostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	change: PostChange,
	by: Acting,
): Promise<PostAnswer> {
	await lockPost(scope, id);
	const post = await readPost(scope, id);
	if (post === null) return refused({ code: 'not_found' });
	const unknown = await unknownPictures(scope, change.media ?? []);
	if (unknown.length > 0) return { kind: 'refused', problems: unknown };
	const problems = await plannedProblems(app, scope, post, change);
	if (problems.length > 0) return { kind: 'refused', problems };

	await writePost(app, scope, post, change);
	await describePictures(
		scope,
		change.media ?? post.media.map(({ id: picture }) => picture),
		change.alts ?? {},
	);
	if (change.text !== undefined) await followText(scope, post, change.text);
	if (change.accounts !== undefined) {
		const stray = await chooseAccounts(app, scope, post, change.text ?? post.text, change.accounts);
		if (stray.length > 0) return { kind: 'refused', problems: stray };
	}
	return changed(app, scope, post, by);
}

/** Changes the text of one variant alone, or lets it follow the post again. */
export async function changeVariant(
	app: App,
	firm: string,
	delivery: string,
	change: VariantChange,
	by: Acting,
): Promise<PostAnswer> {
	return app.database.inFirm(firm, (scope) => changeVariantIn(app, scope, delivery, change, by));
}

export type VariantChange = { readonly parts: readonly string[] } | { readonly likePost: true };

/** The same inside a transaction that is open already. */
export async function changeVariantIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	delivery: string,
	change: VariantChange,
	by: Acting,
): Promise<PostAnswer> {
	const found = await findDelivery(scope, delivery);
	if (found !== null) await lockPost(scope, found.postId);
	const post = found === null ? null : await readPost(scope, found.postId);
	const own = post?.deliveries.find(({ id }) => id === delivery);
	if (post === null || own === undefined) return refused({ code: 'not_found' });
	const parts = 'parts' in change ? change.parts : [post.text];
	if (isPlanned(own)) {
		const deliveries = [{ ...own, parts }];
		const problems = await outgoingProblems(app, scope, { ...asJudged(post), deliveries });
		if (problems.length > 0) return { kind: 'refused', problems };
	}
	const written = await scope.rows
		.updateTable('deliveries')
		.set({ parts: JSON.stringify(parts), edited: 'parts' in change ? 1 : 0 })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery)
		.where('state', 'in', changeable)
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return refused({ code: 'too_late', account: own.account.id });
	return changed(app, scope, post, by);
}

const changeable = ['draft', 'awaiting_approval', 'scheduled', 'failed', 'withdrawn'] as const;

function isPlanned({ state }: Post['deliveries'][number]): boolean {
	return state === 'scheduled' || state === 'awaiting_approval';
}

async function describePictures(
	scope: FirmScope,
	pictures: readonly string[],
	alts: PostChange['alts'] & {},
): Promise<void> {
	for (const { id, alt } of await listPictures(scope, pictures)) {
		const told = alts[id];
		if (told !== undefined && told.trim() !== alt) await describePicture(scope, id, told);
	}
}

async function unknownPictures(scope: FirmScope, media: readonly string[]): Promise<PostProblem[]> {
	const known = new Set((await listPictures(scope, [...media])).map(({ id }) => id));
	return media
		.filter((picture) => !known.has(picture))
		.map((picture) => ({ code: 'unknown_picture', picture }));
}

/** What would keep a delivery that is already planned from going out after this change. */
async function plannedProblems(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	post: Post,
	change: PostChange,
): Promise<PostProblem[]> {
	const deliveries = post.deliveries
		.filter(isPlanned)
		.map((delivery) => (delivery.edited ? delivery : { ...delivery, parts: [change.text ?? post.text] }));
	if (deliveries.length === 0) return [];
	const pictures = change.media === undefined ? post.media : await listPictures(scope, [...change.media]);
	const media = pictures.map((picture) => ({ ...picture, alt: change.alts?.[picture.id] ?? picture.alt }));
	const purpose = change.purpose ?? asJudged(post).purpose;
	return outgoingProblems(app, scope, { id: post.id, purpose, media, deliveries });
}

/** What stands in the way of planned deliveries going out as they now are. */
async function outgoingProblems(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	post: Judged & Pick<Post, 'deliveries'>,
): Promise<PostProblem[]> {
	const now = app.clock.now();
	const accounts = await listAccounts(scope);
	const problems = post.deliveries.flatMap((delivery) => {
		const account = accounts.find(({ id }) => id === delivery.account.id);
		return account === undefined ? [] : variantProblems(account, delivery.parts, post.media.length);
	});
	if (problems.length > 0) return problems;
	const leaving = post.deliveries.map((delivery) => ({ ...delivery, at: delivery.dueAt ?? now }));
	return findStops(scope, post, leaving, now);
}

/** The purpose of a post after a change that chooses none. */
async function suggestedAfter(scope: FirmScope, post: Post, { text }: PostChange): Promise<Purpose> {
	if (post.purposeChosen || text === undefined) return post.purpose;
	return suggestPurpose(text, await learnedBy(scope)).purpose;
}

async function writePost(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	post: Post,
	change: PostChange,
): Promise<void> {
	const text = change.text ?? post.text;
	const purpose = change.purpose ?? (await suggestedAfter(scope, post, change));
	const chosen = change.purpose !== undefined || post.purposeChosen;
	if (chosen) await noteChosenPurpose(scope, { id: post.id, text, purpose, at: app.clock.now() });
	await scope.rows
		.updateTable('posts')
		.set({
			text,
			media: JSON.stringify(change.media ?? post.media.map(({ id }) => id)),
			purpose,
			purpose_chosen: chosen ? 1 : 0,
		})
		.where('firm_id', '=', scope.firm)
		.where('id', '=', post.id)
		.execute();
}

async function followText(scope: FirmScope, post: Post, text: string): Promise<void> {
	await scope.rows
		.updateTable('deliveries')
		.set({ parts: JSON.stringify([text]) })
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post.id)
		.where('edited', '=', 0)
		.where('state', 'in', changeable)
		.where('parts_done', '=', 0)
		.execute();
}

async function chooseAccounts(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	post: Post,
	text: string,
	chosen: readonly string[],
): Promise<PostProblem[]> {
	const known = new Set((await listAccounts(scope)).map(({ id }) => id));
	const unknown = chosen.filter((account) => !known.has(account));
	if (unknown.length > 0) return unknown.map((account) => ({ code: 'unknown_account', account }));

	const present = new Set(post.deliveries.map(({ account }) => account.id));
	for (const account of new Set(chosen)) {
		if (!present.has(account))
			await insertDraft(scope, { post: post.id, account, now: app.clock.now(), text });
	}
	const dropped = post.deliveries.filter(
		({ account, state }) => state === 'draft' && !chosen.includes(account.id),
	);
	if (dropped.length === 0) return [];
	await scope.rows
		.deleteFrom('deliveries')
		.where('firm_id', '=', scope.firm)
		.where('state', '=', 'draft')
		.where(
			'id',
			'in',
			dropped.map(({ id }) => id),
		)
		.execute();
	return [];
}

function refused(problem: PostProblem): PostAnswer {
	return { kind: 'refused', problems: [problem] };
}

/** Where an employee changed what is planned already, and the firm wants that, it waits for an owner. */
async function changed(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	before: Post,
	by: Acting,
): Promise<PostAnswer> {
	const say = await sayOf(scope, by);
	const after = await readPost(scope, before.id);
	if (after === null) return refused({ code: 'not_found' });
	if (say === 'waits' && versionOf(after, 'scheduled') !== versionOf(before, 'scheduled')) {
		await holdBack(scope, after);
	}
	await settleApproval(scope, before, { ...by, say, now: app.clock.now() });
	const settled = await readPost(scope, before.id);
	return settled === null ? refused({ code: 'not_found' }) : { kind: 'done', post: settled };
}
