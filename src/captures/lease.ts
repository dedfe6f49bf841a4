import type { App } from '#app.ts';

/** How long a lease holds unless it is renewed, in milliseconds. */
export const leaseMs = 60_000;

/**
 * Takes or renews the right to do something that only one worker of the installation may do at a time. False while
 * another one holds it. Whoever dies loses it after a minute.
 */
export async function takeLease(
	app: Pick<App, 'database' | 'clock'>,
	what: string,
	holder: string,
): Promise<boolean> {
	const now = app.clock.now();
	const value = `${instant(now + leaseMs)} ${holder}`;
	const taken = await app.database.everywhere((rows) =>
		rows
			.insertInto('settings')
			.values({ name: nameOf(what), value })
			.onConflict((conflict) =>
				conflict
					.column('name')
					.doUpdateSet({ value })
					.where(({ or, eb }) =>
						or([eb('settings.value', '<', instant(now)), eb('settings.value', 'like', `% ${holder}`)]),
					),
			)
			.returning('name')
			.executeTakeFirst(),
	);
	return taken !== undefined;
}

/** Gives it back, so that another worker need not wait for its end. */
export async function giveLease(app: Pick<App, 'database'>, what: string, holder: string): Promise<void> {
	await app.database.everywhere((rows) =>
		rows
			.deleteFrom('settings')
			.where('name', '=', nameOf(what))
			.where('value', 'like', `% ${holder}`)
			.execute(),
	);
}

const nameOf = (what: string) => `lease:${what}`;

/** Digits of one length, so that a comparison of texts is one of instants. */
const instant = (at: number) => String(at).padStart(15, '0');
