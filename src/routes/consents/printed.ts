import { lawRule } from '#advice/law.ts';
import type { ConsentKind } from '#firms/consents.ts';
import { asOfWords } from '#languages/as-of.ts';
import { consentForm } from '#languages/consent-form.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { Block, PrintedDocument } from '#platform/pdf.ts';

/** What stands on the blank of a firm. */
export interface ConsentFormFacts {
	readonly firm: { readonly name: string; readonly place: string };
	readonly kind: ConsentKind;
	/** The firm's own accounts in words, such as `Mastodon: @kuehn@handwerk.example`. */
	readonly accounts: readonly string[];
	readonly language: Language;
}

const blank = '________________________________________________';
const box = '[  ]  ';

/** The blank to print and sign: one page, built from what the law files say. */
export function printedConsentForm({ firm, kind, accounts, language }: ConsentFormFacts): PrintedDocument {
	const say = wordsOf(consentForm, language);
	const staff = kind === 'staff';
	const title = staff ? say.titleStaff : say.title;
	const covered = [say.pictures, say.name, ...(staff ? [] : [say.home]), say.video];
	const blocks: Block[] = [
		{ kind: 'heading', level: 1, text: title },
		{ kind: 'paragraph', text: [firm.name, firm.place].filter(Boolean).join(', ') },
		{
			kind: 'facts',
			rows: [{ label: say.who, value: blank }, ...(staff ? [] : [{ label: say.born, value: blank }])],
		},
		...section(say.purposeTitle, say.purpose({ firm: firm.name })),
		...section(say.agreeTitle, ...covered.map((text) => `${box}${text}`)),
		...section(say.whereTitle, ...[...accounts, say.elsewhere].map((text) => `${box}${text}`)),
		...section(say.freeTitle, staff ? say.freeStaff : say.free),
		...section(say.revokeTitle, say.revoke({ firm: firm.name })),
		{ kind: 'spacer' },
		{ kind: 'paragraph', text: say.until },
		{ kind: 'spacer' },
		{ kind: 'paragraph', text: say.signature },
		...(staff ? [] : ([{ kind: 'spacer' }, { kind: 'paragraph', text: say.parents }] satisfies Block[])),
		{ kind: 'rule' },
		{ kind: 'footnote', text: `${restsOn(kind, language)} ${say.noLegalAdvice}` },
	];
	return { title, language, author: firm.name, blocks, pageOf: say.pageOf };
}

function section(heading: string, ...paragraphs: readonly string[]): Block[] {
	return [
		{ kind: 'heading', level: 2, text: heading },
		...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
	];
}

function restsOn(kind: ConsentKind, language: Language): string {
	const say = wordsOf(consentForm, language);
	const rules = kind === 'staff' ? ['people.staff'] : ['people.own-image', 'people.home'];
	const laws = rules.map(lawRule).map(({ paragraph, as_of }) =>
		say.law({
			// No line ends between a sign and its number.
			paragraph: paragraph.replaceAll(/(§§?|Abs\.) /g, '$1\u00a0'),
			day: asOfWords(as_of, language).replaceAll(' ', '\u00a0'),
		}),
	);
	return say.restsOn({ laws: laws.join('; ') });
}
