import { expect, test } from 'vitest';
import { cropFor } from '#ui/crop.ts';

const feed = { min: 0.8, max: 1.91 };

test('a picture keeps its shape where the network takes any', () => {
	expect(cropFor({ width: 3000, height: 1000 }, null)).toEqual({ ratio: 3, cropped: false });
});

test('a picture of an allowed shape is not cut', () => {
	expect(cropFor({ width: 4000, height: 3000 }, feed)).toEqual({ ratio: 4 / 3, cropped: false });
});

test('a panorama loses its sides', () => {
	expect(cropFor({ width: 3000, height: 1000 }, feed)).toEqual({ ratio: 1.91, cropped: true });
});

test('a tall picture loses its ends', () => {
	expect(cropFor({ width: 1000, height: 3000 }, feed)).toEqual({ ratio: 0.8, cropped: true });
});
