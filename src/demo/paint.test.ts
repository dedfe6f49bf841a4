import { describe, expect, test } from 'vitest';
import { chanceFrom } from '#demo/drawings/pen.ts';
import { paint, scenes, type Scene } from '#demo/paint.ts';
import { loadSharp } from '#media/sharp.ts';

const names = Object.keys(scenes) as Scene[];

describe.each(names)('%s', (scene) => {
	test('is the same for the same seed and a little different for another', () => {
		expect(scenes[scene](chanceFrom(7))).toBe(scenes[scene](chanceFrom(7)));
		const variations = [1, 2, 3, 4, 5, 6].map((seed) => scenes[scene](chanceFrom(seed)));
		expect(new Set(variations).size).toBeGreaterThan(1);
	});

	test('has no number that went wrong', () => {
		expect(scenes[scene](chanceFrom(7))).not.toMatch(/NaN|undefined|Infinity/);
	});
});

test('a picture is as large as a photo for the web, and nothing but pixels', async () => {
	const sharp = await loadSharp();
	const picture = await sharp(await paint('mossyRoof', 7)).metadata();

	expect(picture).toMatchObject({ format: 'jpeg', width: 1600, height: 1200 });
	expect(picture.exif).toBeUndefined();
});
