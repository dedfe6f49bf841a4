import { holidaysOf } from '#advice/holidays.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import type { FirmScope } from '#schema/database.ts';

/** The next instant (UTC) worth offering to this firm, by its own clock and the public holidays of its Land. */
export async function nextSlotOf(scope: FirmScope, now: number): Promise<number> {
	const { time_zone: timeZone, land } = await scope.rows
		.selectFrom('firms')
		.select(['time_zone', 'land'])
		.where('id', '=', scope.firm)
		.executeTakeFirstOrThrow();
	const year = Number(wallTimeOf(now, timeZone).date.slice(0, 4));
	const holidays = [...holidaysOf(land, year), ...holidaysOf(land, year + 1)];
	return nextFreeSlot(scope, { timeZone, daysOff: new Set(holidays.map(({ date }) => date)) }, now);
}
