import { describe, expect, test } from 'vitest';
import { segmentsOf } from '#advice/segments.ts';
import { markPieces } from '#ui/marks.ts';

const text = 'Umweltfreundliche Farbe auf https://maler.example';

describe('underlined words', () => {
	test('are cut out of the text, which stays whole', () => {
		const pieces = markPieces(segmentsOf(text), [{ start: 0, end: 17, severity: 'stop' }]);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		expect(pieces[0]).toEqual({ kind: 'text', text: 'Umweltfreundliche', start: 0, severity: 'stop' });
		expect(pieces[1]?.severity).toBeNull();
		expect(pieces.at(-1)).toMatchObject({ kind: 'link', severity: null });
	});

	test('carry the gravest of what is said about them', () => {
		const pieces = markPieces(segmentsOf('eins zwei'), [
			{ start: 0, end: 9, severity: 'hint' },
			{ start: 5, end: 9, severity: 'warn' },
		]);
		expect(pieces.map(({ text: words, severity }) => [words, severity])).toEqual([
			['eins ', 'hint'],
			['zwei', 'warn'],
		]);
	});

	test('outside the text change nothing', () => {
		expect(markPieces(segmentsOf('kurz'), [{ start: 40, end: 50, severity: 'stop' }])).toHaveLength(1);
	});
});
