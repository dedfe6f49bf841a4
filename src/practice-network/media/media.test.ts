import sharp from 'sharp';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPractice, type Member, type RunningPractice } from '#practice-network/testing.ts';

let practice: RunningPractice;
let roofer: Member;

beforeAll(async () => {
	practice = await startPractice();
	roofer = await practice.join('dachdecker');
});
afterEach(() => expect(practice.logged).toEqual([]));
afterAll(() => practice.stop());

/** A photo taken with the phone held sideways, with the place of the building site in it. */
async function photo(width = 60, height = 40): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await sharp({ create: { width, height, channels: 3, background: '#b92d24' } })
		.withExif({
			IFD0: { Copyright: 'Dachdecker' },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '50/1 30/1 0/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '7/1 5/1 0/1',
			},
		})
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	return new Uint8Array(bytes);
}

const send = (bytes: BlobPart, description = '') => {
	const form = new FormData();
	form.set('file', new Blob([bytes], { type: 'image/jpeg' }), 'foto.jpg');
	form.set('description', description);
	return practice.fetch('/api/v2/media', {
		method: 'POST',
		headers: { authorization: `Bearer ${roofer.token}` },
		body: form,
	});
};

const Medium = v.object({ id: v.string(), url: v.string() });

const upload = async (description = '') =>
	v.parse(Medium, await (await send(await photo(), description)).json());

describe('a picture in a post', () => {
	test('is read back upright, described, and without the place it was taken', async () => {
		expect((await sharp(await photo()).metadata()).exif).toBeDefined();
		const file = new Blob([await photo()], { type: 'image/jpeg' });
		const medium = await roofer.client.v2.media.create({ file, description: 'Ein rotes Dach' });
		const posted = await roofer.client.v1.statuses.create({ status: 'Fertig', mediaIds: [medium.id] });
		const read = await roofer.client.v1.statuses.$select(posted.id).fetch();
		expect(read.mediaAttachments).toMatchObject([
			{ type: 'image', description: 'Ein rotes Dach', meta: { original: { width: 40, height: 60 } } },
		]);
		const response = await fetch(read.mediaAttachments[0]?.url ?? '');
		expect(response.headers.get('content-type')).toBe('image/jpeg');
		const metadata = await sharp(await response.arrayBuffer()).metadata();
		expect(metadata).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
		expect(metadata.exif).toBeUndefined();
		expect(metadata.xmp).toBeUndefined();
	});

	test('four keep their order, five are too many', async () => {
		const media = [];
		for (let count = 0; count < 5; count += 1) media.push(await upload(`Bild ${count}`));
		const ids = media.map(({ id }) => id).toReversed();
		await expect(roofer.client.v1.statuses.create({ mediaIds: ids })).rejects.toMatchObject({
			statusCode: 422,
			message: 'Validation failed: Cannot attach more than 4 files',
		});
		const posted = await roofer.client.v1.statuses.create({ mediaIds: ids.slice(0, 4) });
		expect(posted.mediaAttachments.map(({ description }) => description)).toEqual([
			'Bild 4',
			'Bild 3',
			'Bild 2',
			'Bild 1',
		]);
	});

	test('belongs to one post and one account', async () => {
		const { id } = await upload();
		await roofer.client.v1.statuses.create({ mediaIds: [id] });
		await expect(roofer.client.v1.statuses.create({ mediaIds: [id] })).rejects.toMatchObject({
			statusCode: 422,
		});
		const other = await practice.join('fremd');
		const free = await upload();
		await expect(other.client.v1.statuses.create({ mediaIds: [free.id] })).rejects.toMatchObject({
			statusCode: 422,
		});
		await expect(other.client.v1.media.$select(free.id).fetch()).rejects.toMatchObject({ statusCode: 404 });
	});

	test('gets its description later, at most 1500 signs of it', async () => {
		const { id } = await upload();
		expect(await roofer.client.v1.media.$select(id).update({ description: 'Später' })).toMatchObject({
			description: 'Später',
		});
		await expect(
			roofer.client.v1.media.$select(id).update({ description: 'x'.repeat(1501) }),
		).rejects.toMatchObject({ statusCode: 422 });
	});

	test('ends with its post under the old address and can be used again for a day', async () => {
		const medium = await upload();
		const posted = await roofer.client.v1.statuses.create({ status: 'Weg', mediaIds: [medium.id] });
		const removed = await roofer.client.v1.statuses.$select(posted.id).remove();
		expect((await fetch(medium.url)).status).toBe(404);
		expect((await fetch(removed.mediaAttachments[0]?.url ?? '')).status).toBe(200);
		const again = await roofer.client.v1.statuses.create({ status: 'Neu', mediaIds: [medium.id] });
		await roofer.client.v1.statuses.$select(again.id).remove();
		const files = practice.files.size;
		practice.pass(25 * 60 * 60_000);
		const fresh = await upload();
		expect(practice.files.size).toBeLessThanOrEqual(files);
		await expect(roofer.client.v1.media.$select(medium.id).fetch()).rejects.toMatchObject({
			statusCode: 404,
		});
		await expect(roofer.client.v1.media.$select(fresh.id).fetch()).resolves.toBeTruthy();
	});
});

describe('a file that is no picture', () => {
	test.each([
		['text', 'kein Bild'],
		[
			'a drawing that could run script',
			'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		],
		['nothing', ''],
	])('is refused: %s', async (_what, text) => {
		const response = await send(text);
		expect(response.status).toBe(422);
		expect(await response.json()).toEqual({ error: 'Validation failed: File content type is invalid' });
	});

	test('is refused: half a photo', async () => {
		const whole = await photo(2000, 1500);
		const response = await send(whole.slice(0, whole.length / 2));
		expect(response.status).toBe(422);
		expect((await response.json()).error).toMatch(/^Validation failed: File could not be processed/);
	});

	test.each([16_777_217, 25_000_000])('is refused: %i bytes', async (size) => {
		const response = await send(new Uint8Array(size));
		expect(response.status).toBe(422);
		expect(await response.json()).toEqual({
			error: 'Validation failed: File file size must be less than 16 MB',
		});
	});

	test('a huge picture is scaled down to 8.3 megapixels', async () => {
		const { width, height } = await (
			await send(await photo(4200, 2800))
		)
			.json()
			.then((medium) => medium.meta.original);
		expect(width * height).toBeLessThanOrEqual(8_294_400);
		expect(height / width).toBeCloseTo(1.5, 2);
	});
});

test('an account shows its own picture', async () => {
	const before = await roofer.client.v1.accounts.verifyCredentials();
	expect((await fetch(before.avatar)).headers.get('content-type')).toBe('image/png');
	const changed = await roofer.client.v1.accounts.updateCredentials({
		displayName: 'Dachdeckerei Weber',
		note: 'Wir decken Dächer.',
		bot: true,
		avatar: new Blob([await photo()], { type: 'image/jpeg' }),
		fieldsAttributes: [{ name: 'Impressum', value: 'https://weber.example/impressum' }],
	});
	expect(changed).toMatchObject({
		displayName: 'Dachdeckerei Weber',
		note: '<p>Wir decken Dächer.</p>',
		bot: true,
		source: { fields: [{ name: 'Impressum', value: 'https://weber.example/impressum' }] },
	});
	expect((await sharp(await (await fetch(changed.avatar)).arrayBuffer()).metadata()).width).toBe(400);
});
