import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import type { Language } from '#languages/words.ts';

type Value<Name extends keyof TradeAttributes> = TradeAttributes[Name]['value'];

/** What is known of a trade, in words: who pays, how often somebody buys. */
export function sayTradeValue<Name extends keyof TradeAttributes>(
	name: Name,
	value: Value<Name>,
	language: Language,
): string {
	return words[language][name](value);
}

type Words = { readonly [Name in keyof TradeAttributes]: (value: Value<Name>) => string };
type Rule = Value<'regulated'>[number];

const rulesDe: Record<Rule, string> = {
	health: 'Heilung und Wirkung',
	'medical-device': 'Medizinprodukte',
	food: 'Lebensmittel',
	profession: 'Regeln des Berufs',
	finance: 'Geld',
	alcohol: 'Alkohol',
};
const rulesEn: Record<Rule, string> = {
	health: 'healing and effects',
	'medical-device': 'medical devices',
	food: 'food',
	profession: 'rules of the profession',
	finance: 'money',
	alcohol: 'alcohol',
};

const words: Record<Language, Words> = {
	de: {
		customers: ({ private: people, business, public: bodies }) =>
			`${people} % Privatleute, ${business} % Betriebe, ${bodies} % öffentliche Hand`,
		visibility: (value) => ({ high: 'ja', medium: 'zum Teil', low: 'kaum' })[value],
		purchase: (value) =>
			({
				days: 'alle paar Tage',
				weeks: 'alle paar Wochen',
				months: 'alle paar Monate',
				years: 'alle paar Jahre',
				decades: 'einmal in Jahrzehnten',
			})[value],
		radius: (value) =>
			({
				street: 'aus der Straße, dem Viertel',
				town: 'aus dem Ort',
				region: 'aus der Region',
				country: 'aus dem ganzen Land',
				world: 'aus aller Welt',
			})[value],
		regulated: (rules) =>
			rules.length === 0 ? 'nur die allgemeinen' : rules.map((rule) => rulesDe[rule]).join(', '),
		emergency: (value) => (value ? 'ja' : 'nein'),
		recruiting: (value) => ({ high: 'sehr schwer', medium: 'schwer', low: 'weniger schwer' })[value],
	},
	en: {
		customers: ({ private: people, business, public: bodies }) =>
			`${people}% private people, ${business}% businesses, ${bodies}% public bodies`,
		visibility: (value) => ({ high: 'yes', medium: 'in part', low: 'hardly' })[value],
		purchase: (value) =>
			({
				days: 'every few days',
				weeks: 'every few weeks',
				months: 'every few months',
				years: 'every few years',
				decades: 'once in decades',
			})[value],
		radius: (value) =>
			({
				street: 'from the street, the quarter',
				town: 'from the town',
				region: 'from the region',
				country: 'from the whole country',
				world: 'from all over the world',
			})[value],
		regulated: (rules) =>
			rules.length === 0 ? 'only the general ones' : rules.map((rule) => rulesEn[rule]).join(', '),
		emergency: (value) => (value ? 'yes' : 'no'),
		recruiting: (value) => ({ high: 'very hard', medium: 'hard', low: 'less hard' })[value],
	},
};
