import { describe, expect, test } from 'vitest';
import { lawRule } from '#advice/law.ts';
import { printPdf } from '#platform/pdf.ts';
import { pagesOf } from '#platform/pdf-testing.ts';
import { printedConsentForm, type ConsentFormFacts } from './printed.ts';

const facts: ConsentFormFacts = {
	firm: { name: 'Dachdeckerei Kühn & Söhne', place: 'Weil der Stadt' },
	kind: 'customer',
	accounts: ['Mastodon: @kuehn@handwerk.example', 'Bluesky: kuehn.example'],
	language: 'de',
};

async function pages(about: Partial<ConsentFormFacts> = {}): Promise<string[]> {
	return pagesOf(await printPdf(printedConsentForm({ ...facts, ...about }), { compress: false }));
}

describe('the form to sign', () => {
	test('is one page, in both languages, for everybody, with many accounts too', async () => {
		const accounts = Array.from({ length: 8 }, (_, index) => `Mastodon: @kuehn${index}@handwerk.example`);
		for (const kind of ['staff', 'customer'] as const)
			for (const language of ['de', 'en'] as const)
				expect(await pages({ kind, language, accounts }), `${kind} ${language}`).toHaveLength(1);
	});

	test('says what for, where, that it is voluntary and can be taken back, and has a line to sign', async () => {
		const [page = ''] = await pages();
		expect(page).toContain('Dachdeckerei Kühn & Söhne zeigt in sozialen Netzwerken');
		for (const account of facts.accounts) expect(page).toContain(account);
		expect(page).toContain('Ein Nein hat für mich keine Folgen');
		expect(page).toContain('jederzeit mit Wirkung für die Zukunft widerrufen');
		expect(page).toContain('Unterschrift: ____');
		expect(page).toContain('meiner Wohnung');
		expect(page).toContain('keine Rechtsberatung');
	});

	test('of staff names the employment and its law, with the date of its wording', async () => {
		const [page = ''] = await pages({ kind: 'staff' });
		expect(page).toContain('Folgen für mein Arbeitsverhältnis (§ 26 Abs. 2 BDSG)');
		expect(lawRule('people.staff').as_of).toBe('2026-08-19');
		expect(page.replaceAll('\u00a0', ' ')).toContain('§ 22 KunstUrhG (Stand 19. August 2026)');
		expect(page).not.toContain('meiner Wohnung');
	});

	test('speaks English to those who do', async () => {
		const [page = ''] = await pages({ kind: 'staff', language: 'en' });
		expect(page).toContain('consequences for my employment');
		expect(page).toContain('no legal advice');
	});
});
