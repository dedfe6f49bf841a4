import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptPicture, maxUpload } from '#media/accept.ts';
import { describePicture, listPictures, openPicture } from '#media/pictures.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const bytesOf = (text: string) => new TextEncoder().encode(text);

let database: TestDatabase;
let folder: string;
const firm = 'roofer';
const app = () => ({ database, media: folderMediaStore(folder), clock: { now: () => 1_000 } });

beforeAll(async () => {
	database = await openTestDatabase();
	folder = mkdtempSync(join(tmpdir(), 'gewerk-media-'));
	await insertTestFirm(database, firm);
	await insertTestFirm(database, 'painter');
});

afterAll(async () => {
	await database.drop();
	rmSync(folder, { recursive: true });
});

async function accepted(bytes: Uint8Array, alt?: string) {
	const answer = await acceptPicture(app(), firm, { bytes, alt });
	if (answer.kind !== 'accepted') throw new Error(`refused: ${answer.problem}`);
	const file = await openPicture(app(), firm, answer.picture.id);
	if (file === null) throw new Error('the accepted picture does not open');
	return { picture: answer.picture, file };
}

async function refusal(bytes: Uint8Array) {
	const answer = await acceptPicture(app(), firm, { bytes });
	return answer.kind === 'refused' ? answer.problem : 'accepted';
}

/** Red, green and blue of one pixel. */
async function pixel(bytes: Uint8Array, left: number, top: number) {
	const raw = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
	return [...raw];
}

/** Whether two colours are the same to the eye; lossy formats move each value a little. */
function looksLike(colour: number[], expected: number[]) {
	return expected.every((value, index) => Math.abs(value - (colour[index] ?? Number.NaN)) < 24);
}

const red = [224, 16, 16];
const blue = [16, 16, 224];
const yellow = [240, 240, 16];

describe('what a phone sends', () => {
	test.each(['phone.jpg', 'phone.heic'])('%s, held sideways, is kept upright', async (name) => {
		const { picture, file } = await accepted(fixture(name));
		expect(picture).toMatchObject({ mime: 'image/jpeg', width: 960, height: 640 });
		expect(looksLike(await pixel(file.bytes, 60, 60), red)).toBe(true);
		expect(looksLike(await pixel(file.bytes, 60, 580), blue)).toBe(true);
		expect(looksLike(await pixel(file.bytes, 900, 580), yellow)).toBe(true);
	});

	test.each(['phone.jpg', 'phone.heic', 'roof.png', 'roof.webp', 'roof.avif'])(
		'%s keeps nothing of place, time, camera or names',
		async (name) => {
			const given = Buffer.from(fixture(name)).toString('latin1');
			expect(given).toMatch(/GPS|Exif|eXIf/);

			const { file } = await accepted(fixture(name));
			const { exif, xmp, iptc, icc, comments } = await sharp(file.bytes).metadata();
			expect({ exif, xmp, iptc, icc, comments }).toEqual({});
			expect(Buffer.from(file.bytes).toString('latin1')).not.toMatch(
				/Exif|GPS|xpacket|Photoshop|Mustermann|TestPhone/,
			);
		},
	);

	test.each([
		['roof.png', 240, 160],
		['roof.webp', 480, 320],
		['roof.avif', 480, 320],
		['roof.gif', 240, 160],
	])('%s is taken', async (name, width, height) => {
		const { picture, file } = await accepted(fixture(name));
		expect(picture).toMatchObject({ mime: 'image/jpeg', width, height, bytes: file.bytes.length });
		expect(looksLike(await pixel(file.bytes, 8, 8), red)).toBe(true);
	});

	test('colours beyond sRGB become the same colours in sRGB', async () => {
		const { file } = await accepted(fixture('wide-colour.heic'));
		const [r = 0, g = 0, b = 0] = await pixel(file.bytes, 32, 32);
		// Without the conversion the pixel would be 186, 71, 50.
		expect(Math.abs(r - 200)).toBeLessThan(6);
		expect(Math.abs(g - 60)).toBeLessThan(6);
		expect(Math.abs(b - 40)).toBeLessThan(6);
	});

	test('a logo with a transparent ground stays one', async () => {
		const { picture, file } = await accepted(fixture('logo-transparent.png'));
		expect(picture.mime).toBe('image/png');
		expect((await sharp(file.bytes).stats()).isOpaque).toBe(false);
	});

	test('a large photo is made smaller, its shape kept', async () => {
		const large = await sharp({ create: { width: 6000, height: 3000, channels: 3, background: '#888888' } })
			.jpeg()
			.toBuffer();
		expect((await accepted(large)).picture).toMatchObject({ width: 4096, height: 2048 });
	});
});

describe('what is refused', () => {
	test.each([
		['nothing', new Uint8Array(), 'empty'],
		['more than 25 MB', new Uint8Array(maxUpload + 1), 'too_large'],
		['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'not_a_picture'],
		['a web page', bytesOf('<!doctype html><img src=x onerror=alert(1)>'), 'not_a_picture'],
		['a video', bytesOf('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), 'not_a_picture'],
		['a word', bytesOf('hi'), 'not_a_picture'],
		[
			'a drawing in SVG',
			bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
			'unsupported',
		],
		['a TIFF', bytesOf('II*\0\b\0\0\0'), 'unsupported'],
		['only the first bytes of a JPEG', new Uint8Array([0xff, 0xd8, 0xff]), 'broken'],
		['a PNG signature before a script', Buffer.from('\x89PNG\r\n\x1a\n<script>', 'latin1'), 'broken'],
	])('%s', async (_what, bytes, problem) => {
		expect(await refusal(bytes)).toBe(problem);
	});

	test.each(['phone.jpg', 'phone.heic', 'roof.png', 'roof.webp', 'roof.avif', 'roof.gif'])(
		'%s cut off on the way',
		async (name) => {
			const whole = fixture(name);
			expect(await refusal(whole.subarray(0, Math.floor(whole.length * 0.9)))).toBe('broken');
			expect(await refusal(whole.subarray(0, 40))).toBe('broken');
		},
	);

	test('a HEIC whose picture data is rubbish', async () => {
		const damaged = fixture('phone.heic').fill(0xff, 497);
		expect(await refusal(damaged)).toBe('broken');
	});

	test('a small file that says it unfolds to more than 100 megapixels', async () => {
		const header = Buffer.from(fixture('logo-transparent.png'));
		header.writeUInt32BE(12_000, 16);
		header.writeUInt32BE(9_000, 20);
		header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
		expect(await refusal(header)).toBe('too_many_pixels');
	});
});

describe('the sender’s own key', () => {
	const files = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.'));
	const send = (key: string, of = firm) => acceptPicture(app(), of, { bytes: fixture('roof.png'), key });

	test('makes a picture that is sent again the same one, even at the same moment', async () => {
		const before = files().length;
		const [first, ...others] = await Promise.all([send('one'), send('one'), send('one')]);
		expect(first).toMatchObject({ kind: 'accepted' });
		for (const other of [...others, await send('one')]) expect(other).toEqual(first);
		expect(files()).toHaveLength(before + 1);
	});

	test('is another picture in another firm', async () => {
		const [ours, theirs] = [await send('two'), await send('two', 'painter')];
		expect(ours).not.toEqual(theirs);
	});
});

describe('the firm’s pictures', () => {
	test('come in the order asked for, and only to their firm', async () => {
		const one = (await accepted(fixture('roof.png'), ' Dach mit roten Ziegeln ')).picture;
		const two = (await accepted(fixture('roof.gif'))).picture;
		expect(one.alt).toBe('Dach mit roten Ziegeln');
		expect(await database.inFirm(firm, (scope) => listPictures(scope, [two.id, 'unknown', one.id]))).toEqual([
			two,
			one,
		]);
		expect(await database.inFirm('painter', (scope) => listPictures(scope, [one.id]))).toEqual([]);
		expect(await openPicture(app(), 'painter', one.id)).toBeNull();
	});

	test('can be described later, by their firm', async () => {
		const { id } = (await accepted(fixture('roof.png'))).picture;
		const described = await database.inFirm(firm, (scope) => describePicture(scope, id, 'First am Abend'));
		expect(described?.alt).toBe('First am Abend');
		expect(await database.inFirm('painter', (scope) => describePicture(scope, id, 'fremd'))).toBeNull();
		expect((await database.inFirm(firm, (scope) => listPictures(scope, [id])))[0]?.alt).toBe(
			'First am Abend',
		);
	});
});
