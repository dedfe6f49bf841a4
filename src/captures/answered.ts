import type { App } from '#app.ts';

const remembered = 90 * 24 * 60 * 60_000;
const prefix = 'answered:';

/**
 * Writes down that the letter or message with this key is being answered. False when it was before: an answer goes out at
 * most once, so it is written down first, and one that is lost after that is not sent again.
 */
export async function firstAnswer(app: Pick<App, 'database' | 'clock'>, key: string): Promise<boolean> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		await rows
			.deleteFrom('settings')
			.where('name', 'like', `${prefix}%`)
			.where('value', '<', instant(now - remembered))
			.execute();
		const first = await rows
			.insertInto('settings')
			.values({ name: prefix + key, value: instant(now) })
			.onConflict((conflict) => conflict.column('name').doNothing())
			.returning('name')
			.executeTakeFirst();
		return first !== undefined;
	});
}

/** As if it had not been answered: what comes next is the first again. */
export async function forgetAnswer(app: Pick<App, 'database'>, key: string): Promise<void> {
	await app.database.everywhere((rows) =>
		rows
			.deleteFrom('settings')
			.where('name', '=', prefix + key)
			.execute(),
	);
}

/** Digits of one length, so that a comparison of texts is one of instants. */
const instant = (at: number) => String(Math.max(0, at)).padStart(15, '0');
