import * as v from 'valibot';
import { GuidelineAnswers } from '#advice/guideline/answers.ts';
import type { FirmScope } from '#schema/database.ts';

/** What a firm answered for its staff guideline, and when (UTC milliseconds). */
export interface KeptGuideline {
	readonly answers: GuidelineAnswers;
	readonly at: number;
}

/** Keeps the answers of the firm; what it answered before is replaced. */
export async function keepGuideline(
	scope: FirmScope,
	{ answers, at }: { readonly answers: GuidelineAnswers; readonly at: number },
): Promise<void> {
	const kept = { answers: JSON.stringify(answers), at };
	await scope.rows
		.insertInto('guidelines')
		.values({ firm_id: scope.firm, ...kept })
		.onConflict((conflict) => conflict.column('firm_id').doUpdateSet(kept))
		.execute();
}

/** The answers that the firm kept, or null where it has none yet. */
export async function readGuideline(scope: FirmScope): Promise<KeptGuideline | null> {
	const row = await scope.rows
		.selectFrom('guidelines')
		.where('firm_id', '=', scope.firm)
		.select(['answers', 'at'])
		.executeTakeFirst();
	if (row === undefined) return null;
	// Questions that are newer than the answers are answered on the safe side.
	return { answers: v.parse(GuidelineAnswers, JSON.parse(row.answers)), at: row.at };
}
