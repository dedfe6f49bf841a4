import { findTrade, searchTrades, tradeName } from '#advice/trades.ts';
import { detailsProblems, type DetailsProblem } from '#firms/details.ts';
import type { Firm, FirmDetails } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';

/** A trade that can be picked. */
export interface TradeOption {
	readonly slug: string;
	readonly name: string;
}

/** What the questions about a firm show: what is kept or was typed, and what to say to it. */
export interface FirmAnswers {
	readonly name: string;
	readonly trade: string;
	readonly tradeTyped: string;
	readonly place: string;
	readonly land: string;
	readonly timeZone: string;
	readonly minutes: string;
}

export type FirmProblem = DetailsProblem | 'trade_several';

export interface ReadFirmForm {
	readonly details: FirmDetails;
	readonly answers: FirmAnswers;
	readonly problems: readonly FirmProblem[];
	/** The trades that fit what was typed, when it fits several. */
	readonly options: readonly TradeOption[];
}

/** The answers before anybody has typed. */
export const emptyAnswers: FirmAnswers = {
	name: '',
	trade: '',
	tradeTyped: '',
	place: '',
	land: '',
	timeZone: 'Europe/Berlin',
	minutes: '30',
};

/** The answers of a firm as it is. */
export function answersOf(firm: Firm, language: Language): FirmAnswers {
	const trade = findTrade(firm.trade);
	return {
		name: firm.name,
		trade: firm.trade,
		tradeTyped: trade ? tradeName(trade, language) : firm.trade,
		place: firm.place,
		land: firm.land ?? 'elsewhere',
		timeZone: firm.timeZone,
		minutes: String(firm.minutesPerWeek),
	};
}

/** Reads the questions about a firm from a form, and finds the trade that was meant. */
export function readFirmForm(form: FormData, language: Language): ReadFirmForm {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const tradeTyped = text('trade_typed');
	// A picked trade counts only for the words it was picked for: one may have typed on since.
	const picked = text('trade_for') === tradeTyped ? text('trade') : '';
	const meant = meantTrade(tradeTyped, picked, language);
	const land = text('land');
	const details: FirmDetails = {
		name: text('firm_name'),
		trade: meant.slug,
		place: text('place'),
		land: land === '' || land === 'elsewhere' ? null : land,
		timeZone: text('time_zone'),
		minutesPerWeek: Number(text('minutes')),
	};
	const problems = detailsProblems(details).flatMap((problem): FirmProblem[] => {
		if (problem !== 'trade_missing') return [problem];
		if (tradeTyped === '') return [problem];
		return [meant.options.length > 0 ? 'trade_several' : 'trade_unknown'];
	});
	const answers: FirmAnswers = {
		name: details.name,
		trade: meant.slug,
		tradeTyped,
		place: details.place,
		land,
		timeZone: details.timeZone,
		minutes: text('minutes'),
	};
	return { details, answers, problems, options: meant.options };
}

/** Answers to begin with, where a link tells the trade and the minutes already. */
export function answersFromLink(parameters: URLSearchParams, language: Language): FirmAnswers {
	const trade = findTrade(parameters.get('trade') ?? '');
	const minutes = parameters.get('minutes') ?? '';
	return {
		...emptyAnswers,
		...(trade && { trade: trade.slug, tradeTyped: tradeName(trade, language) }),
		...(/^[1-9]\d{0,2}$/.test(minutes) && { minutes }),
	};
}

/** The trade meant by what was typed and perhaps picked from a list; several where it fits several. */
export function meantTrade(
	typed: string,
	picked: string,
	language: Language,
): { slug: string; options: readonly TradeOption[] } {
	if (picked !== '') return { slug: picked, options: [] };
	const options = tradeOptions(typed, language);
	const exact = options.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
	const [only] = options.length === 1 ? options : [exact];
	return only === undefined ? { slug: '', options } : { slug: only.slug, options: [] };
}

const mostOptions = 8;

/** The trades that may be meant, the likeliest first, by their names in the language of the reader. */
export function tradeOptions(typed: string, language: Language): TradeOption[] {
	return searchTrades(typed.slice(0, 100), language)
		.slice(0, mostOptions)
		.map((trade) => ({ slug: trade.slug, name: tradeName(trade, language) }));
}
