import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { languages, preferredLanguage, type Area } from '#languages/words.ts';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
	.map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));
const users = files.filter(({ name }) => !name.startsWith('languages/')).map(({ text }) => text);
const spoken = users.join('\n');

const areas = await Promise.all(
	files
		.filter(({ name }) => name.startsWith('languages/') && name !== 'languages/words.ts')
		.map(async ({ name }) => ({
			name,
			exports: (await import(join(source, name))) as Record<string, unknown>,
		})),
);
const texts = areas.flatMap(({ name, exports }) =>
	Object.entries(exports).flatMap(([area, entries]) =>
		isArea(entries)
			? Object.entries(entries).map(([key, entry]) => ({ id: `${name} ${area}.${key}`, key, entry }))
			: [],
	),
);

function isArea(value: unknown): value is Area {
	const entries = typeof value === 'object' && value !== null ? Object.values(value) : [];
	return (
		entries.length > 0 &&
		entries.every((entry) => typeof entry === 'object' && entry !== null && 'de' in entry)
	);
}

test('every text is said in every language', () => {
	const missing = texts.filter(({ entry }) =>
		languages.some(
			(language) => typeof entry[language] !== 'function' && !String(entry[language] ?? '').trim(),
		),
	);
	expect(texts.length).toBeGreaterThan(100);
	expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every text is used', () => {
	const unused = texts.filter(
		({ key }) => !new RegExp(`[.'"\`]${key.replace(/[.$-]/g, '\\$&')}\\b`).test(spoken),
	);
	expect(unused.map(({ id }) => id)).toEqual([]);
});

test('no page says anything that does not stand in the catalogue', () => {
	const loose = files
		.filter(({ name }) => name.endsWith('.svelte'))
		.flatMap(({ name, text }) =>
			literalsIn(parse(text, { modern: true }).fragment).map((words) => `${name}: ${words}`),
		);
	expect(loose).toEqual([]);
});

const spokenAttributes = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
/** Names that are the same in every language. */
const names = /^[–\s]*(Gewerk|https?:\/\/\S*)$/;

/** Words that stand in the markup itself, between tags or in an attribute that is read out. */
function literalsIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(literalsIn);
	if (typeof node !== 'object' || node === null) return [];
	const { type, name, data } = node as { type?: unknown; name?: unknown; data?: unknown };
	if (type === 'Text' && typeof data === 'string') return isWord(data) ? [data.trim()] : [];
	if (type === 'Attribute' && !spokenAttributes.includes(String(name))) return [];
	if (type === 'ExpressionTag' || type === 'Comment') return [];
	return Object.values(node).flatMap(literalsIn);
}

function isWord(text: string): boolean {
	return /\p{L}{2,}/u.test(text) && !names.test(text.trim());
}

describe('the language of a visitor', () => {
	test.each([
		['en-GB,en;q=0.9,de;q=0.8', 'en'],
		['de-AT', 'de'],
		['fr,en;q=0.5', 'en'],
		['fr-CH, de;q=0.3, en;q=0.7', 'en'],
		['pl', 'de'],
		['', 'de'],
		[null, 'de'],
	])('%s is %s', (header, language) => {
		expect(preferredLanguage(header)).toBe(language);
	});
});
