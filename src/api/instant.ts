import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/**
 * A moment as clients write it: ISO 8601 with its offset from UTC. Without an offset it is refused, because
 * nobody could tell which clock is meant. Becomes UTC milliseconds.
 */
export const InstantInput = v.pipe(
	v.string(),
	v.description('ISO 8601 with offset or Z'),
	v.examples(['2026-05-05T07:00:00+02:00']),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		try {
			return Temporal.Instant.from(dataset.value).epochMilliseconds;
		} catch {
			addIssue({ expected: '2026-05-05T07:00:00+02:00', received: JSON.stringify(dataset.value) });
			return NEVER;
		}
	}),
);

/** A moment as clients read it: ISO 8601 in UTC. */
export const Instant = v.pipe(v.string(), v.isoTimestamp(), v.examples(['2026-05-05T05:00:00.000Z']));

/** UTC milliseconds as clients read them; null stays null. */
export function toInstant<Moment extends number | null>(moment: Moment): Moment extends null ? null : string;
export function toInstant(moment: number | null): string | null {
	return moment === null ? null : new Date(moment).toISOString();
}
