import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { newId } from '#platform/ids.ts';
import { createPostIn, type PostAnswer } from '#posts/create.ts';

export interface CaptureInput {
	readonly sentence: string;
	/** Ids of pictures already accepted. */
	readonly media: readonly string[];
	/** Id of the idea it was made from. */
	readonly idea?: string | undefined;
}

/**
 * Keeps what came from the building site as it was said, and makes a draft post of it for every connected
 * account.
 */
export async function keepCapture(
	app: App,
	firm: string,
	person: string,
	input: CaptureInput,
): Promise<PostAnswer> {
	return app.database.inFirm(firm, async (scope) => {
		const id = newId();
		await scope.rows
			.insertInto('captures')
			.values({
				id,
				firm_id: firm,
				person_id: person,
				sentence: input.sentence,
				media: JSON.stringify(input.media),
				idea: input.idea ?? null,
				created_at: app.clock.now(),
			})
			.execute();
		const accounts = (await listAccounts(scope)).filter(({ state }) => state === 'connected');
		return createPostIn(app, scope, {
			personId: person,
			captureId: id,
			text: input.sentence,
			media: input.media,
			accounts: accounts.map((account) => account.id),
		});
	});
}
