import * as v from 'valibot';
import { FitAnswers } from '#advice/fit/answers.ts';
import type { Verdict } from '#advice/fit/verdict.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';

/** What a firm answered in the fit check, and what it was told. */
export interface KeptAssessment {
	/** Slug of the trade it was about. */
	readonly trade: string;
	readonly answers: FitAnswers;
	readonly verdict: Verdict;
	/** UTC instant. */
	readonly at: number;
}

/** Keeps an assessment; earlier ones stay. */
export async function keepAssessment(scope: FirmScope, assessment: KeptAssessment): Promise<void> {
	const { trade, answers, verdict, at } = assessment;
	await scope.rows
		.insertInto('assessments')
		.values({ id: newId(), firm_id: scope.firm, trade, answers: JSON.stringify(answers), verdict, at })
		.execute();
}

/** The assessment that the firm kept last, or null. Answers in a form that is no longer asked for count as none. */
export async function latestAssessment(scope: FirmScope): Promise<KeptAssessment | null> {
	const row = await scope.rows
		.selectFrom('assessments')
		.select(['trade', 'answers', 'verdict', 'at'])
		.where('firm_id', '=', scope.firm)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (row === undefined) return null;
	return { ...row, answers: v.parse(v.fallback(FitAnswers, {}), JSON.parse(row.answers)) };
}
