import { json } from '@sveltejs/kit';
import { answering } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { presentMix } from '#api/mix.ts';
import { onlyMethods } from '#api/only-methods.ts';
import { readFirm } from '#firms/firm.ts';
import { readMix } from '#posts/mix.ts';

/** The balance of what the firm says, and what its next post should be. */
export const GET = answering(async (event) => {
	const id = await authorise(event, 'read');
	const { app } = event.locals;
	const { mix } = await app.database.inFirm(id, async (scope) => {
		const firm = await readFirm(scope);
		if (firm === null) throw new Error('A token outlived its firm.');
		return readMix(scope, firm, app.clock.now());
	});
	return json(presentMix(mix));
});

export const fallback = onlyMethods('GET');
