import { finding } from '#advice/evidence.ts';
import { networkFact } from '#advice/networks.ts';
import type { Language } from '#languages/words.ts';

/** What a reason rests on, with everything that is needed to doubt it. */
export interface Citation {
	readonly text: string;
	readonly source: string;
	readonly url: string | null;
	readonly asOf: string;
	/** `fact` for what a network itself lays down. */
	readonly kind: 'study' | 'vendor' | 'official' | 'standard' | 'practice' | 'fact';
	readonly n: number | null;
	readonly year: number | null;
	/** Two letters, `EU`, or `world`; null for a network's own rules. */
	readonly country: string | null;
	/** What it does not prove; null for a network's own rules. */
	readonly weakness: string | null;
	/** Whether the source is weak. */
	readonly weak: boolean;
}

export type Citations = Readonly<Record<string, Citation>>;

/** Everything that an answer of the fit check can cite. */
export const cited = [
	'content.too-much-promotion',
	'customers.home-improvement',
	'customers.recommendation',
	'customers.reviews',
	'customers.reviews-answered',
	'facebook.kinds',
	'house.no-revenue-study',
	'nebenan.business',
	'newsletter.consent',
	'reach.networks',
	'reach.weekly',
	'recruiting.bitkom-2025',
	'recruiting.ihk-east',
	'recruiting.internships',
	'recruiting.iw',
	'recruiting.u-form-2025',
	'whatsapp.by-hand',
	'x.price',
	'xing.jobs',
	'xing.no-api',
] as const;

/** All of them in the language of the reader, for a page that must know them before the answers change. */
export function citationsIn(language: Language): Citations {
	return Object.fromEntries(cited.map((id) => [id, citation(id, language)]));
}

/**
 * What is known under an id of the fit check's evidence.
 * @throws RangeError for an id nobody knows
 */
export function citation(id: string, language: Language): Citation {
	const fact = networkFact(id);
	if (fact !== null) {
		return {
			...provenance(fact, language),
			kind: 'fact',
			n: null,
			year: null,
			country: null,
			weakness: null,
		};
	}
	const found = finding(id);
	const { kind, n, year, country } = found;
	const weakness = language === 'de' ? found.weakness_de : found.weakness_en;
	return { ...provenance(found, language), kind, n, year, country, weakness };
}

interface Sourced {
	readonly de: string;
	readonly en: string;
	readonly source: string;
	readonly url?: string | undefined;
	readonly as_of: string;
	readonly confidence: 'H' | 'M' | 'L';
}

function provenance(sourced: Sourced, language: Language) {
	const { source, url = null, as_of: asOf, confidence } = sourced;
	return { text: sourced[language], source, url, asOf, weak: confidence === 'L' };
}
