import type { FirmScope } from '#schema/database.ts';

/** What somebody answered about one thing in the set-up of an account. */
export interface SetUpAnswer {
	readonly account: string;
	/** Name of the item, such as `impressum`. */
	readonly item: string;
	/** `ignored`: seen, and left as it is on purpose. */
	readonly answer: 'yes' | 'no' | 'ignored';
	/** UTC instant. */
	readonly at: number;
}

/** All answers of the firm about its accounts. */
export async function listSetUpAnswers(scope: FirmScope): Promise<SetUpAnswer[]> {
	const rows = await scope.rows
		.selectFrom('set_up_answers')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.orderBy('at')
		.execute();
	return rows.map(({ account_id: account, item, answer, at }) => ({ account, item, answer, at }));
}

/** Keeps an answer; a newer one takes the place of the one before. */
export async function keepSetUpAnswer(
	scope: FirmScope,
	{ account, item, answer, at }: SetUpAnswer,
	personId: string | null,
): Promise<void> {
	const row = { answer, person_id: personId, at };
	await scope.rows
		.insertInto('set_up_answers')
		.values({ firm_id: scope.firm, account_id: account, item, ...row })
		.onConflict((conflict) => conflict.columns(['account_id', 'item']).doUpdateSet(row))
		.execute();
}

/** Takes an answer back, as if it had never been given. */
export async function forgetSetUpAnswer(scope: FirmScope, account: string, item: string): Promise<void> {
	await scope.rows
		.deleteFrom('set_up_answers')
		.where('firm_id', '=', scope.firm)
		.where('account_id', '=', account)
		.where('item', '=', item)
		.execute();
}
