import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { evidenceFiles } from '#advice/evidence.ts';
import {
	evidenceFileSchema,
	lawFileSchema,
	networkSchema,
	tradeFileSchema,
} from '#advice/knowledge-schema.ts';
import { lawFiles } from '#advice/law.ts';
import { networkNames } from '#advice/networks.ts';
import { trades } from '#advice/trades.ts';

const folder = (name: string) => new URL(`../../knowledge/${name}/`, import.meta.url);

function filesIn(of: URL): { file: string; content: unknown }[] {
	return readdirSync(of)
		.filter((file) => file.endsWith('.json'))
		.map((file) => ({ file, content: JSON.parse(readFileSync(new URL(file, of), 'utf8')) }));
}

describe('the files about networks', () => {
	test.each(filesIn(folder('networks')))(
		'$file says for every value where it comes from and when',
		({ file, content }) => {
			const { issues, output } = v.safeParse(networkSchema, content);
			expect(issues && v.flatten(issues)).toBeUndefined();
			expect(`${(output as { name: string }).name}.json`).toBe(file);
		},
	);

	test('every file is on the list and every network of the contract has one', () => {
		expect(namesIn('networks')).toEqual([...networkNames].sort());
		expect([...networkNames].sort()).toEqual(
			'facebook instagram x linkedin xing bluesky mastodon practice wordpress newsletter telegram threads pinterest youtube tiktok google-business whatsapp nebenan'
				.split(' ')
				.sort(),
		);
	});

	test('each has facts enough to choose by and tips enough to write by, under its own name', () => {
		for (const { name, facts, tips } of everyNetwork()) {
			expect(facts.length, name).toBeGreaterThanOrEqual(4);
			expect(tips.length, name).toBeGreaterThanOrEqual(2);
			for (const { id } of [...facts, ...tips]) expect(id.startsWith(`${name}.`), id).toBe(true);
		}
	});
});

describe('the files about trades', () => {
	test.each(filesIn(folder('trades')))('$file says where its trades come from', ({ content }) => {
		const { issues } = v.safeParse(tradeFileSchema, content);
		expect(issues && v.flatten(issues)).toBeUndefined();
	});

	test('all 145 official trades are there, and others beside them', () => {
		const inAnnex = (annex: string | null) => trades.filter((trade) => trade.annex === annex).length;
		expect([inAnnex('A'), inAnnex('B1'), inAnnex('B2')]).toEqual([53, 41, 51]);
		expect(inAnnex(null)).toBeGreaterThanOrEqual(25);
	});

	test('a slug is the name in plain letters, and there is no other like it', () => {
		for (const { name, slug } of trades) expect(slug).toBe(slugOf(name));
		expect(new Set(trades.map(({ slug }) => slug)).size).toBe(trades.length);
	});

	test('no trade repeats itself in what people call it', () => {
		for (const { synonyms, name } of trades) {
			expect(new Set([name, ...synonyms]).size, name).toBe(synonyms.length + 1);
		}
	});
});

/** The rule of the contract for clients, with accents other than umlauts dropped. */
function slugOf(name: string): string {
	const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', é: 'e' };
	return name
		.toLowerCase()
		.replace(/[äöüßé]/g, (letter) => letters[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

describe('the files about evidence', () => {
	test.each(filesIn(folder('evidence')))(
		'$file says for every finding where it comes from and what it does not prove',
		({ content }) => {
			const { issues } = v.safeParse(evidenceFileSchema, content);
			expect(issues && v.flatten(issues)).toBeUndefined();
		},
	);

	test('every file is on the list', () => {
		expect(evidenceFiles.map(({ name }) => name).sort()).toEqual(namesIn('evidence'));
	});
});

describe('the files about law', () => {
	test.each(filesIn(folder('law')))('$file says for every rule where it can be read', ({ content }) => {
		const { issues } = v.safeParse(lawFileSchema, content);
		expect(issues && v.flatten(issues)).toBeUndefined();
	});

	test('every file is on the list', () => {
		expect(lawFiles.map(({ name }) => name).sort()).toEqual(namesIn('law'));
	});

	test('every rule names its paragraph, and holds for a time that can be', () => {
		for (const { rules } of lawFiles) {
			for (const { paragraph, valid_from: from, valid_to: to } of Object.values(rules)) {
				expect(paragraph.trim()).not.toBe('');
				if (from !== null && to !== null) expect(from <= to).toBe(true);
			}
		}
	});
});

test('nothing in the knowledge is of confidence U', () => {
	for (const name of ['networks', 'trades', 'evidence', 'law']) {
		for (const { file, content } of filesIn(folder(name))) {
			expect(JSON.stringify(content), file).not.toContain('"confidence":"U"');
		}
	}
});

test('no id is given twice', () => {
	const ids = [
		...everyNetwork().flatMap(({ facts, tips }) => [...facts, ...tips].map(({ id }) => id)),
		...evidenceFiles.flatMap(({ name, findings }) => Object.keys(findings).map((own) => `${name}.${own}`)),
		...lawFiles.flatMap(({ name, rules }) => Object.keys(rules).map((own) => `${name}.${own}`)),
	];
	expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

function namesIn(name: string): string[] {
	return filesIn(folder(name))
		.map(({ file }) => file.replace('.json', ''))
		.sort();
}

function everyNetwork() {
	return filesIn(folder('networks')).map(({ content }) => v.parse(networkSchema, content));
}
