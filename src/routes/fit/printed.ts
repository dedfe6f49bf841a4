import type { Citations } from '#advice/fit/citations.ts';
import { presences } from '#advice/fit/presence.ts';
import type { SaidAssessment, SaidPlace } from '#advice/fit/words.ts';
import { fit, fitKinds, fitLetter } from '#languages/fit.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { printPdf, type Block, type PrintedDocument } from '#platform/pdf.ts';

/** What the printed page is about. */
interface Printed {
	readonly said: SaidAssessment;
	readonly citations: Citations;
	readonly trade: string;
	readonly language: Language;
	/** Today, in words. */
	readonly date: string;
	/** Where the same result stands. */
	readonly address: string;
}

const mostReasons = 6;

/**
 * The result as a PDF of one page: what to do, as many of the reasons as fit, the heaviest first, and where it all
 * comes from.
 */
export async function printResult(
	printed: Printed,
	options: { readonly compress?: boolean } = {},
): Promise<Uint8Array> {
	let bytes = new Uint8Array();
	for (let reasons = mostReasons, pages = 2; pages > 1 && reasons >= 0; reasons--) {
		const document = printedResult(printed, reasons);
		const pageOf: PrintedDocument['pageOf'] = (values) => {
			pages = values.pages;
			return document.pageOf(values);
		};
		bytes = new Uint8Array(await printPdf({ ...document, pageOf }, options));
	}
	return bytes;
}

function printedResult(printed: Printed, reasons: number): PrintedDocument {
	const { said, trade, language } = printed;
	const words = wordsOf(fitLetter, language);
	return {
		title: `${wordsOf(fit, language).title} ${trade}`,
		language,
		blocks: [
			{ kind: 'footnote', text: words.head({ trade }) },
			{ kind: 'heading', level: 1, text: said.says },
			{
				kind: 'paragraph',
				text: [words.takes({ minutes: said.minutes_per_week }), ...said.limits].join(' '),
			},
			heading(words.steps),
			{ kind: 'list', marks: 'numbers', items: said.first_steps },
			heading(words.where),
			...placesOf(said, language),
			heading(words.measure),
			{ kind: 'list', marks: 'bullets', items: said.measure },
			heading(said.verdict === 'no' ? words.stopNot : words.stop),
			{ kind: 'paragraph', text: said.stop_when },
			...(reasons === 0 ? [] : [heading(words.why)]),
			{ kind: 'list', marks: 'bullets', items: reasonsOf(said, reasons, language) },
			{ kind: 'rule' },
			...smallPrint(printed, reasons),
		],
		pageOf: (values) => words.page(values),
	};
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, text };
}

function placesOf({ networks, not_networks }: SaidAssessment, language: Language): Block[] {
	const words = wordsOf(fitLetter, language);
	const names = [...new Set(not_networks.map(({ title }) => title))].filter(
		(title) => !networks.some((place) => place.title === title),
	);
	const left: Block = {
		kind: 'paragraph',
		text: `${words.whereNot}: ${new Intl.ListFormat(language).format(names)}.`,
	};
	if (networks.length === 0) return [{ kind: 'paragraph', text: words.nowhere }, left];
	const rows = networks.map((place) => ({ label: nameOf(place, language), value: place.why }));
	return [{ kind: 'facts', rows }, left];
}

function nameOf({ network, kind, title }: SaidPlace, language: Language): string {
	const several = (presences.find((one) => one.network === network)?.kinds.length ?? 0) > 1;
	return several ? `${title}, ${wordsOf(fitKinds, language)[kind]}` : title;
}

function reasonsOf({ reasons }: SaidAssessment, shown: number, language: Language): string[] {
	const words = wordsOf(fitLetter, language);
	return reasons.slice(0, shown).map(({ factor, effect, direction, judgement }) => {
		const marks = [words[direction], ...(judgement ? [words.judgement] : [])].join(', ');
		return `${factor} (${marks}): ${effect}`;
	});
}

function smallPrint({ said, citations, language, date, address }: Printed, reasons: number): Block[] {
	const words = wordsOf(fitLetter, language);
	const ids = [...said.reasons.slice(0, reasons), ...said.networks].flatMap(({ evidence }) => evidence);
	const sources = [...new Set(ids)].flatMap((id) => citations[id]?.source ?? []);
	const texts = [
		said.caveat.text,
		...(said.defaults.length > 0 ? [`${words.assumedWhy} ${said.defaults.join('; ')}.`] : []),
		...(sources.length > 0 ? [words.sources({ list: [...new Set(sources)].join('; ') })] : []),
		words.printedOn({ date, address }),
	];
	return texts.map((text) => ({ kind: 'footnote', text }));
}
