import type { NoticeSettings, Quiet } from '#notices/settings.ts';
import type { NoticeKind } from '#notices/tell.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf } from '#platform/wall-time.ts';

const second = 1_000;
const hour = 60 * 60 * second;

/** How long what is new waits for what comes together with it: three networks that fail at once are one notice. */
const gathering = 10 * second;

/** How long something is worth being told; afterwards it would surprise, and stands in the page all the same. */
const worthFor: Record<NoticeKind, number> = {
	approval: 72 * hour,
	failed: 72 * hour,
	by_hand: 24 * hour,
	answer: 72 * hour,
};

/** When the day begins for somebody who wants no quiet hours, in minutes after midnight. */
const usualMorning = 7 * 60;

/** Until when (UTC) a notice made at `createdAt` is worth being told. */
export function worthUntil(kind: NoticeKind, createdAt: number): number {
	return createdAt + worthFor[kind];
}

/** Why a person is not to be told of this any more, or null. */
export function whyNot(
	notice: { readonly kind: NoticeKind; readonly createdAt: number },
	settings: NoticeSettings,
	now: number,
): 'unwanted' | 'stale' | null {
	if (settings.without.includes(notice.kind)) return 'unwanted';
	return now >= worthUntil(notice.kind, notice.createdAt) ? 'stale' : null;
}

export type When =
	| { readonly kind: 'now' }
	/** `at` is a UTC instant after now, at which the question is to be asked again. */
	| { readonly kind: 'later'; readonly at: number; readonly because: 'gathering' | 'quiet' | 'daily_limit' };

/**
 * When a person is told of what waits for them: now, after their quiet hours, or in the morning when they were
 * told as often as they want today. `since` is when the first of what waits came up, `told` the instants at which
 * they were told lately.
 */
export function whenToTell(about: {
	readonly since: number;
	readonly told: readonly number[];
	readonly settings: NoticeSettings;
	readonly timeZone: string;
	readonly now: number;
}): When {
	const { since, told, settings, timeZone, now } = about;
	if (now < since + gathering) return { kind: 'later', at: since + gathering, because: 'gathering' };
	const quietEnds = settings.quiet === null ? null : endOfQuiet(settings.quiet, timeZone, now);
	if (quietEnds !== null) return { kind: 'later', at: quietEnds, because: 'quiet' };
	const { date } = wallTimeOf(now, timeZone);
	const today = told.filter((instant) => wallTimeOf(instant, timeZone).date === date).length;
	if (today < settings.perDay) return { kind: 'now' };
	return { kind: 'later', at: tomorrowMorning(settings, timeZone, now), because: 'daily_limit' };
}

/** When the quiet hours in which this instant lies end, or null outside of them. */
function endOfQuiet(quiet: Quiet, timeZone: string, now: number): number | null {
	const { date, time } = wallTimeOf(now, timeZone);
	const minute = minutesOf(time);
	if (!within(quiet, minute)) return null;
	const end = instantAt(minute < quiet.until ? date : dateAfter(date, 1), quiet.until, timeZone);
	// An hour that comes twice in autumn is over when it has been the first time.
	return end > now ? end : null;
}

function within({ from, until }: Quiet, minute: number): boolean {
	return from < until
		? minute >= from && minute < until
		: from !== until && (minute >= from || minute < until);
}

function tomorrowMorning({ quiet }: NoticeSettings, timeZone: string, now: number): number {
	const overnight = quiet !== null && quiet.from > quiet.until;
	const tomorrow = dateAfter(wallTimeOf(now, timeZone).date, 1);
	return instantAt(tomorrow, overnight ? quiet.until : usualMorning, timeZone);
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

function instantAt(date: string, minute: number, timeZone: string): number {
	const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
		String(part).padStart(2, '0'),
	);
	const instant = instantOf({ date, time: `${hours}:${minutes}` }, timeZone);
	if (instant === null) throw new RangeError(`No such time of day: minute ${minute}`);
	return instant;
}
