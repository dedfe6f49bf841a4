import { wallTimeOf } from '#platform/wall-clock.ts';

/** The day (YYYY-MM-DD) where the reader is: at their firm, or in Germany. */
export function todayAt({ app, session }: Pick<App.Locals, 'app' | 'session'>): string {
	return wallTimeOf(app.clock.now(), session?.firm?.timeZone ?? 'Europe/Berlin').date;
}
