import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PictureLimits } from '#advice/limits.ts';
import { markPlace } from '#media/mark-place.ts';
import { preparePicture, PictureNotPossibleError } from '#media/prepare.ts';

const free: PictureLimits = {
	max: 4,
	maxBytes: 20_000_000,
	maxSide: null,
	maxPixels: null,
	mimes: ['image/jpeg', 'image/png', 'image/webp'],
	maxAlt: null,
	altRequired: false,
	ratio: null,
};

let photo: Uint8Array<ArrayBuffer>;
let logo: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
	// Noise is the hardest picture to make small.
	const noise = sharp({
		create: {
			width: 1500,
			height: 1000,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma: 50 },
		},
	});
	photo = new Uint8Array(await noise.jpeg({ quality: 90 }).toBuffer());
	logo = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', 'logo-transparent.png')));
});

describe('cutting a picture to an account', () => {
	test('leaves one that keeps the limits as it is', async () => {
		expect(await preparePicture(photo, free)).toEqual({
			bytes: photo,
			mime: 'image/jpeg',
			width: 1500,
			height: 1000,
		});
	});

	test('lowers the quality before the size', async () => {
		const cut = await preparePicture(photo, { ...free, maxBytes: Math.floor(photo.length * 0.8) });
		expect(cut).toMatchObject({ mime: 'image/jpeg', width: 1500, height: 1000 });
		expect(cut.bytes.length).toBeLessThanOrEqual(photo.length * 0.8);
	});

	test('lowers the size when quality is not enough', async () => {
		const cut = await preparePicture(photo, { ...free, maxBytes: 100_000 });
		expect(cut.bytes.length).toBeLessThanOrEqual(100_000);
		expect(cut.width).toBeLessThan(1500);
		expect(cut.width / cut.height).toBeCloseTo(1.5, 1);
	});

	test('keeps the longest side and the number of pixels', async () => {
		expect(await preparePicture(photo, { ...free, maxSide: 750 })).toMatchObject({ width: 750, height: 500 });
		const cut = await preparePicture(photo, { ...free, maxPixels: 600_000 });
		expect(cut.width * cut.height).toBeLessThanOrEqual(600_000);
		expect(cut.width * cut.height).toBeGreaterThan(590_000);
	});

	test('cuts the sides of a picture that is too wide, and only then', async () => {
		const wide = await preparePicture(photo, { ...free, ratio: { min: 0.8, max: 1.2 } });
		expect(wide).toMatchObject({ width: 1200, height: 1000 });
		expect(await preparePicture(photo, { ...free, ratio: { min: 0.8, max: 1.91 } })).toMatchObject({
			width: 1500,
			height: 1000,
		});
		const narrow = await preparePicture(photo, { ...free, ratio: { min: 2, max: 3 } });
		expect(narrow).toMatchObject({ width: 1500, height: 750 });
	});

	test('tells the size the picture really has', async () => {
		const cut = await preparePicture(photo, {
			...free,
			maxSide: 777,
			ratio: { min: 0.8, max: 1.33 },
			maxBytes: 90_000,
		});
		const { width, height, format } = await sharp(cut.bytes).metadata();
		expect({ width, height, mime: `image/${format}` }).toEqual({
			width: cut.width,
			height: cut.height,
			mime: cut.mime,
		});
	});

	test('puts a transparent logo on white where the account takes no PNG', async () => {
		const cut = await preparePicture(logo, { ...free, mimes: ['image/jpeg'] });
		expect(cut.mime).toBe('image/jpeg');
		const [r = 0, g = 0, b = 0] = await sharp(cut.bytes)
			.extract({ left: 0, top: 0, width: 1, height: 1 })
			.raw()
			.toBuffer();
		expect(Math.min(r, g, b)).toBeGreaterThan(250);
	});

	test('keeps a logo a PNG where the account takes one', async () => {
		expect((await preparePicture(logo, { ...free, maxSide: 100 })).mime).toBe('image/png');
	});

	test('takes any format to be welcome where none is known', async () => {
		expect((await preparePicture(logo, { ...free, mimes: [] })).bytes).toBe(logo);
		expect((await preparePicture(photo, { ...free, mimes: [], maxSide: 300 })).mime).toBe('image/jpeg');
	});

	test('gives the same bytes each time', async () => {
		const limits = { ...free, maxBytes: 200_000, maxSide: 1000 };
		const [one, two] = await Promise.all([preparePicture(photo, limits), preparePicture(photo, limits)]);
		expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
	});

	test('says when no picture can keep the limits', async () => {
		await expect(preparePicture(photo, { ...free, maxBytes: 50 })).rejects.toThrow(PictureNotPossibleError);
		await expect(preparePicture(photo, { ...free, mimes: ['image/gif'] })).rejects.toThrow(
			PictureNotPossibleError,
		);
	});
});

describe('the firm’s mark', () => {
	let mark: Uint8Array;
	const red = { r: 220, g: 20, b: 20 };
	beforeAll(async () => {
		const plain = { width: 300, height: 150, channels: 4 as const, background: { ...red, alpha: 1 } };
		mark = new Uint8Array(await sharp({ create: plain }).png().toBuffer());
	});

	/** Whether the mark is what one sees at a place, given from the right and from below. */
	async function isRedAt(
		picture: { bytes: Uint8Array; width: number; height: number },
		right: number,
		below: number,
	) {
		const place = { left: picture.width - right, top: picture.height - below, width: 1, height: 1 };
		const [r = 0, g = 0, b = 0] = await sharp(picture.bytes).extract(place).removeAlpha().raw().toBuffer();
		return r > 180 && g < 80 && b < 80;
	}

	test('goes into the lower right corner, an eighth as wide as the picture', async () => {
		const cut = await preparePicture(photo, free, mark);
		expect(cut).toMatchObject({ mime: 'image/jpeg', width: 1500, height: 1000 });
		// 180 by 90 pixels, 25 off the edges.
		expect(await isRedAt(cut, 30, 30)).toBe(true);
		expect(await isRedAt(cut, 200, 110)).toBe(true);
		expect(await isRedAt(cut, 20, 20)).toBe(false);
		expect(await isRedAt(cut, 215, 60)).toBe(false);
		expect(await isRedAt(cut, 60, 125)).toBe(false);
	});

	test('goes into what is left after cutting, in every format', async () => {
		const narrow = { ...free, maxSide: 600, ratio: { min: 1, max: 1 } };
		for (const mime of ['image/jpeg', 'image/png', 'image/webp']) {
			const cut = await preparePicture(photo, { ...narrow, mimes: [mime] }, mark);
			expect(cut).toMatchObject({ mime, width: 600, height: 600 });
			expect(await isRedAt(cut, 20, 20)).toBe(true);
			expect(await isRedAt(cut, 100, 60)).toBe(false);
		}
		const onNothing = await preparePicture(logo, free, mark);
		expect(onNothing.mime).toBe('image/png');
		expect((await sharp(onNothing.bytes).stats()).isOpaque).toBe(false);
	});

	test('is the same on every attempt, and never larger than it is', async () => {
		const [one, other] = [await preparePicture(photo, free, mark), await preparePicture(photo, free, mark)];
		expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
		expect(markPlace({ width: 4000, height: 3000 }, { width: 120, height: 90 })).toEqual({
			width: 120,
			height: 90,
			left: 4000 - 120 - 75,
			top: 3000 - 90 - 75,
		});
		// One that is tall does not cover the side of the picture.
		expect(markPlace({ width: 1000, height: 500 }, { width: 300, height: 600 }).height).toBe(100);
	});
});
