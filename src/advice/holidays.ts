import { getHolidays } from 'feiertagejs';
import { lands } from '#advice/lands.ts';

export interface Holiday {
	/** YYYY-MM-DD */
	readonly date: string;
	/** What the calendar library calls it, such as `OSTERSONNTAG`. */
	readonly key: string;
	readonly name: { readonly de: string; readonly en: string };
}

/**
 * The public holidays of a Land in a year, in order, as the library feiertagejs computes them; those of all
 * Länder where none or an unknown one is told. Holidays of single towns (Augsburg, Catholic parishes in Bavaria,
 * Saxony and Thuringia) are not among them.
 */
export function holidaysOf(land: string | null, year: number): Holiday[] {
	return getHolidays(year, lands.find((code) => code === land) ?? 'BUND')
		.map((holiday) => ({
			// Its own dateString is a day off in some time zones; the date itself is noon UTC everywhere.
			date: holiday.date.toISOString().slice(0, 10),
			key: holiday.name,
			name: { de: holiday.translate('de') ?? holiday.name, en: english[holiday.name] ?? holiday.name },
		}))
		.sort((one, other) => one.date.localeCompare(other.date));
}

const english: Record<string, string> = {
	NEUJAHRSTAG: 'New Year’s Day',
	HEILIGEDREIKOENIGE: 'Epiphany',
	KARFREITAG: 'Good Friday',
	OSTERSONNTAG: 'Easter Sunday',
	OSTERMONTAG: 'Easter Monday',
	TAG_DER_ARBEIT: 'Labour Day',
	CHRISTIHIMMELFAHRT: 'Ascension Day',
	MARIAHIMMELFAHRT: 'Assumption Day',
	PFINGSTSONNTAG: 'Whit Sunday',
	PFINGSTMONTAG: 'Whit Monday',
	FRONLEICHNAM: 'Corpus Christi',
	DEUTSCHEEINHEIT: 'Day of German Unity',
	REFORMATIONSTAG: 'Reformation Day',
	ALLERHEILIGEN: 'All Saints’ Day',
	BUBETAG: 'Day of Repentance and Prayer',
	ERSTERWEIHNACHTSFEIERTAG: 'Christmas Day',
	ZWEITERWEIHNACHTSFEIERTAG: 'Boxing Day',
	WELTKINDERTAG: 'World Children’s Day',
	WELTFRAUENTAG: 'International Women’s Day',
};
