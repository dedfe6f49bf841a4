/** A moment as a clock on the wall shows it. */
export interface WallTime {
	/** YYYY-MM-DD */
	readonly date: string;
	/** HH:MM */
	readonly time: string;
}

/** What the clock on a wall of that time zone shows at an instant (UTC milliseconds). Small enough for a page. */
export function wallTimeOf(instant: number, timeZone: string): WallTime {
	const shown = clockIn(timeZone).formatToParts(instant);
	const part = (type: string) => shown.find((candidate) => candidate.type === type)?.value ?? '';
	return {
		date: `${part('year')}-${part('month')}-${part('day')}`,
		time: `${part('hour')}:${part('minute')}`,
	};
}

// Making one costs a hundred times what using it does.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
	const made =
		clocks.get(timeZone) ??
		new Intl.DateTimeFormat('en-GB', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		});
	clocks.set(timeZone, made);
	return made;
}
