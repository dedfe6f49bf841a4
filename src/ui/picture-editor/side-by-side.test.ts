import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '#ui/picture-editor/side-by-side.ts';

test('upright pictures stand beside each other, at the same height', () => {
	const { width, height, before, after } = joined(
		{ width: 900, height: 1200 },
		{ width: 1500, height: 2000 },
	);
	expect(before.height).toBe(after.height);
	expect(after.x).toBeGreaterThan(before.width);
	expect(width).toBeGreaterThan(height);
});

test('wide pictures lie one above the other, at the same width', () => {
	const { before, after } = joined({ width: 1600, height: 1200 }, { width: 1920, height: 1080 });
	expect(before.width).toBe(after.width);
	expect(after.y).toBeGreaterThan(before.height);
});

test('nothing is enlarged, squeezed or longer than 2560 pixels', () => {
	const side = fc.integer({ min: 50, max: 5000 });
	const size = fc.record({ width: side, height: side });
	fc.assert(
		fc.property(size, size, (one, other) => {
			const places = joined(one, other);
			expect(Math.max(places.width, places.height)).toBeLessThanOrEqual(2560);
			for (const [picture, place] of [
				[one, places.before],
				[other, places.after],
			] as const) {
				expect(place.width).toBeLessThanOrEqual(picture.width + 1);
				expect(place.x + place.width).toBeLessThanOrEqual(places.width);
				const shape = (picture.width / picture.height) * place.height;
				expect(Math.abs(shape - place.width)).toBeLessThanOrEqual(
					Math.max(1, picture.width / picture.height),
				);
			}
		}),
	);
});
