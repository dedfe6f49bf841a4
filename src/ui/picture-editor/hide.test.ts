import { expect, test } from 'vitest';
import { hide } from '#ui/picture-editor/hide.ts';

/** Stripes and checks: as much contrast as a picture can have. */
function pattern(width: number, height: number, of: (x: number, y: number) => boolean) {
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) if (of(x, y)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	return { data, width, height };
}

test('what was there cannot be told from what is left: different patterns of the same brightness become the same', () => {
	const checks = pattern(80, 80, (x, y) => (x + y) % 2 === 0);
	const stripes = pattern(80, 80, (x) => x % 2 === 0);
	hide(checks, 5);
	hide(stripes, 5);
	expect(checks.data).toEqual(stripes.data);
});

test('only as many colours remain as there are blocks', () => {
	const picture = pattern(60, 30, (x) => x < 30);
	hide(picture, 1);
	const colours = new Set(Array.from({ length: 60 * 30 }, (_, index) => picture.data[index * 4]));
	expect(colours.size).toBe(1);
});

test('what is transparent stays as it is, and an empty patch does nothing', () => {
	const picture = pattern(8, 8, () => true);
	picture.data[3] = 7;
	hide(picture, 2);
	expect(picture.data[3]).toBe(7);
	expect(() => hide({ data: new Uint8ClampedArray(), width: 0, height: 0 }, 5)).not.toThrow();
});
