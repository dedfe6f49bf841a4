import { findTrade } from '#advice/trades.ts';
import { lands } from '#advice/lands.ts';
import { mostMinutes } from '#firms/choices.ts';
import type { FirmDetails } from '#firms/firm.ts';

export type DetailsProblem =
	| 'firm_name_missing'
	| 'firm_name_long'
	| 'place_long'
	| 'trade_missing'
	| 'trade_unknown'
	| 'land_unknown'
	| 'time_zone_unknown'
	| 'minutes_wrong';

/** What is wrong with what a firm says about itself, in the order of the questions. */
export function detailsProblems(details: FirmDetails): DetailsProblem[] {
	const problems: DetailsProblem[] = [];
	if (details.name.trim() === '') problems.push('firm_name_missing');
	if (details.name.length > 120) problems.push('firm_name_long');
	if (details.trade === '') problems.push('trade_missing');
	else if (findTrade(details.trade) === null) problems.push('trade_unknown');
	if (details.place.length > 120) problems.push('place_long');
	if (details.land !== null && !lands.some((land) => land === details.land)) problems.push('land_unknown');
	if (!isTimeZone(details.timeZone)) problems.push('time_zone_unknown');
	if (
		!Number.isInteger(details.minutesPerWeek) ||
		details.minutesPerWeek < 0 ||
		details.minutesPerWeek > mostMinutes
	)
		problems.push('minutes_wrong');
	return problems;
}

/** Whether a time zone of this name is known. */
export function isTimeZone(name: string): boolean {
	try {
		return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
