/** A place on the rule of a week: minutes on the wall since Monday 0:00. */
export type Place = number;

const day = 24 * 60;
const week = 7 * day;
const quarter = 15;

/** The place of a time (HH:MM) on the day of this index, Monday being 0. */
export function placeOf(index: number, time: string): Place {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return index * day + hours * 60 + minutes;
}

/** Index of the day, Monday being 0, and time (HH:MM) of a place. */
export function dayAndTime(place: Place): { index: number; time: string } {
	const minutes = place % day;
	const two = (number: number) => String(number).padStart(2, '0');
	return { index: Math.floor(place / day), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** How far into its day a place lies, from 0 to 1. */
export function shareOfDay(place: Place): number {
	return (place % day) / day;
}

/** What a key does to a place: days to the sides, quarters of an hour up and down, with Shift whole hours. */
export function placeAfterKey(place: Place, key: string, shift: boolean): Place | null {
	const step = shift ? 60 : quarter;
	switch (key) {
		case 'ArrowLeft':
			return place >= day ? place - day : place;
		case 'ArrowRight':
			return place + day < week ? place + day : place;
		case 'ArrowUp':
			return within(place - step);
		case 'ArrowDown':
			return within(place + step);
		default:
			return null;
	}
}

/** Where a pointer has drawn a place that was moved by so many days (a fraction), on the nearest half hour. */
export function placeAfterDrag(place: Place, days: number): Place {
	return within(Math.round((place + days * day) / 30) * 30);
}

function within(place: Place): Place {
	return Math.min(Math.max(place, 0), week - quarter);
}
