import type { App } from '#app.ts';
import type { FirmDetails } from '#firms/firm.ts';
import { addFirm } from '#firms/firm.ts';
import { addMember } from '#firms/members.ts';
import { newId } from '#platform/ids.ts';

export const roofer: FirmDetails = {
	name: 'Dachdeckerei Kühn & Söhne',
	trade: 'dachdecker',
	place: 'Weil der Stadt',
	land: 'BW',
	timeZone: 'Europe/Berlin',
	minutesPerWeek: 30,
};

/** A clock that a test sets forward by hand. */
export function stoppedClock(at = Date.UTC(2026, 5, 1, 6)): {
	now(): number;
	pass(milliseconds: number): void;
} {
	let now = at;
	return { now: () => now, pass: (milliseconds) => void (now += milliseconds) };
}

/** A person who owns a firm, without going through the page. */
export async function addOwner(
	app: Pick<App, 'database' | 'clock'>,
	{ email = 'kuehn@dach.example', passwordHash = null as string | null, demo = false } = {},
): Promise<{ personId: string; firmId: string }> {
	const personId = newId();
	const at = app.clock.now();
	return app.database.everywhere(async (rows) => {
		await rows
			.insertInto('persons')
			.values({
				id: personId,
				email,
				name: 'Jan Kühn',
				password_hash: passwordHash,
				language: 'de',
				created_at: at,
			})
			.execute();
		const firm = await addFirm(rows, newId(), roofer, { demo, at });
		await addMember(rows, { firmId: firm.id, personId, role: 'owner', at });
		return { personId, firmId: firm.id };
	});
}
