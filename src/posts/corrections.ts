import { learn, suggestPurpose, type Correction, type Learned, type Purpose } from '#advice/purpose.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';

/** Of more corrections than these the oldest no longer count. */
const counted = 200;

/** Posts whose purpose somebody put right, the oldest first. */
export async function listCorrections(scope: FirmScope): Promise<Correction[]> {
	const rows = await scope.rows
		.selectFrom('purpose_corrections')
		.select(['text', 'purpose'])
		.where('firm_id', '=', scope.firm)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(counted)
		.execute();
	return rows.toReversed();
}

/** What the firm's corrections have taught. */
export async function learnedBy(scope: FirmScope): Promise<Learned> {
	return learn(await listCorrections(scope));
}

/**
 * Keeps that somebody chose a purpose for a post. It is a correction only where the program, as it comes, would have
 * said otherwise; choosing what it says anyway takes an earlier correction back.
 */
export async function noteChosenPurpose(
	scope: FirmScope,
	post: { readonly id: string; readonly text: string; readonly purpose: Purpose; readonly at: number },
): Promise<void> {
	const { id, text, purpose, at } = post;
	await forgetCorrection(scope, id);
	if (text.trim() === '' || suggestPurpose(text).purpose === purpose) return;
	await scope.rows
		.insertInto('purpose_corrections')
		.values({ id: newId(), firm_id: scope.firm, post_id: id, text, purpose, at })
		.execute();
}

/** Takes back what was learned from this post. */
export async function forgetCorrection(scope: FirmScope, post: string): Promise<void> {
	await scope.rows
		.deleteFrom('purpose_corrections')
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post)
		.execute();
}
