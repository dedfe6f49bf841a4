import type { App } from '#app.ts';
import { changePost } from '#posts/change.ts';
import { forgetCorrection, noteChosenPurpose } from '#posts/corrections.ts';
import { readPost, type Post, type Purpose } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import type { FirmScope } from '#schema/database.ts';

/** What a post is for, and whether a person said so. */
export interface ChosenPurpose {
	readonly purpose: Purpose;
	readonly chosen: boolean;
}

export type PurposeAnswer =
	| { readonly kind: 'done'; readonly before: ChosenPurpose }
	| { readonly kind: 'refused'; readonly problems: readonly PostProblem[] };

/**
 * Puts right what a post is for. One that is still to go out is checked again with it, as with every change; of
 * one that is out only the purpose changes.
 */
export async function choosePurpose(
	app: App,
	firm: string,
	id: string,
	purpose: Purpose,
): Promise<PurposeAnswer> {
	const post = await app.database.inFirm(firm, (scope) => readPost(scope, id));
	if (post === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
	const before = { purpose: post.purpose, chosen: post.purposeChosen };
	if (post.deliveries.some(isToCome)) {
		// What it is for shows nowhere, so that nobody has to approve it.
		const answer = await changePost(app, firm, id, { purpose }, {});
		return answer.kind === 'refused' ? answer : { kind: 'done', before };
	}
	await app.database.inFirm(firm, (scope) => correctPurpose(scope, app, post, { purpose, chosen: true }));
	return { kind: 'done', before };
}

/** Takes a correction back: the post has the purpose it had, chosen or suggested. */
export async function putPurposeBack(
	app: Pick<App, 'database' | 'clock'>,
	firm: string,
	id: string,
	before: ChosenPurpose,
): Promise<boolean> {
	return app.database.inFirm(firm, async (scope) => {
		const post = await readPost(scope, id);
		if (post === null) return false;
		await correctPurpose(scope, app, post, before);
		return true;
	});
}

/** Writes the purpose and nothing else, and lets later suggestions learn from a chosen one. */
export async function correctPurpose(
	scope: FirmScope,
	app: Pick<App, 'clock'>,
	post: Pick<Post, 'id' | 'text'>,
	{ purpose, chosen }: ChosenPurpose,
): Promise<void> {
	const { id, text } = post;
	await scope.rows
		.updateTable('posts')
		.set({ purpose, purpose_chosen: chosen ? 1 : 0 })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
	if (chosen) await noteChosenPurpose(scope, { id, text, purpose, at: app.clock.now() });
	else await forgetCorrection(scope, id);
}

function isToCome({ state }: Post['deliveries'][number]): boolean {
	return state === 'draft' || state === 'scheduled' || state === 'awaiting_approval';
}
