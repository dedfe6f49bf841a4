import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { overlap } from '#ui/picture-editor/edits.ts';
import { findFaces, longestSide } from '#ui/picture-editor/finding/find-faces.ts';
import { fastKernels, makeKernels, plainKernels } from '#ui/picture-editor/finding/kernels.ts';
import { readModel } from '#ui/picture-editor/finding/model-file.ts';
import { prepare } from '#ui/picture-editor/finding/model.ts';

const modelFile = createRequire(import.meta.url).resolve(
	'@mediapipe/face_detection/face_detection_full_range.tflite',
);
const file = readModel(readFileSync(modelFile));
const portrait = join(import.meta.dirname, '../../../../tests/photographs/portrait.jpg');
/** Where the face is, looked up by eye. */
const there = { x: 0.34, y: 0.2, width: 0.2, height: 0.32 };

async function pixelsOf(picture: Sharp) {
	const { data, info } = await picture
		.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

describe('looking for faces', () => {
	const model = prepare(file);

	test('finds the one in a portrait', async () => {
		const [first] = findFaces(model, await pixelsOf(sharp(portrait)));
		expect(overlap(first ?? there, there)).toBeGreaterThan(0.6);
		expect(first).toBeDefined();
	});

	test('finds a small one at the edge of a large picture', async () => {
		const small = await sharp(portrait).resize(300, 192).toBuffer();
		const large = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#8a8f87' } });
		const joined = await large
			.composite([{ input: small, left: 3500, top: 2600 }])
			.png()
			.toBuffer();
		const expected = { x: 3602 / 4000, y: 2638 / 3000, width: 60 / 4000, height: 62 / 3000 };
		const found = findFaces(model, await pixelsOf(sharp(joined)));
		expect(found.some((face) => overlap(face, expected) > 0.4)).toBe(true);
	});

	test('finds none in a plain wall', async () => {
		const wall = sharp({ create: { width: 800, height: 600, channels: 3, background: '#c8c2b0' } });
		expect(findFaces(model, await pixelsOf(wall))).toEqual([]);
	});
});

test('the quick kernels compute what the plain ones do', () => {
	const [quick, plain] = [prepare(file, fastKernels), prepare(file, plainKernels)];
	for (const { input } of [quick, plain])
		for (let index = 0; index < input.data.length; index++) input.data[index] = Math.sin(index * 0.37);
	quick.run();
	plain.run();
	for (const [index, { data }] of quick.outputs.entries()) {
		const expected = plain.outputs[index]?.data ?? [];
		const most = data.reduce(
			(worst, value, place) => Math.max(worst, Math.abs(value - (expected[place] ?? 0))),
			0,
		);
		expect(most).toBeLessThan(0.001);
	}
});

test('a device without quick kernels takes the plain ones', () => {
	const { WebAssembly: kept } = globalThis;
	Object.assign(globalThis, { WebAssembly: undefined });
	try {
		expect(makeKernels(4).memory.length).toBe(4);
	} finally {
		Object.assign(globalThis, { WebAssembly: kept });
	}
});

test('a model with unknown steps is refused', () => {
	expect(() => readModel(new Uint8Array(readFileSync(modelFile).subarray(0, 64)))).toThrow();
});
