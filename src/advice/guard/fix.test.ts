import { expect, test } from 'vitest';
import { applyFix, type Fix } from '#advice/guard/fix.ts';

const replace = (start: number, end: number, replacement: string, part = 0): Fix => ({
	kind: 'replace',
	label: 'Tun',
	at: { part, start, end },
	with: replacement,
});

test('words are taken out without leaving a gap', () => {
	expect(applyFix(['Unsere umweltfreundliche Farbe.'], replace(7, 24, ''))).toEqual(['Unsere Farbe.']);
});

test('words are put in front', () => {
	expect(applyFix(['Danke für die Säge.'], replace(0, 0, 'Anzeige: '))).toEqual([
		'Anzeige: Danke für die Säge.',
	]);
});

test('only the part that is meant changes', () => {
	expect(applyFix(['eins', 'zwei'], replace(0, 4, 'drei', 1))).toEqual(['eins', 'drei']);
});

test('a stretch that is no longer there changes nothing', () => {
	expect(applyFix(['kurz'], replace(10, 20, ''))).toEqual(['kurz']);
	expect(applyFix(['kurz'], { kind: 'open', label: 'Hin', path: '/' })).toEqual(['kurz']);
});
