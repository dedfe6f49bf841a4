import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepMark, openMark, readMark, removeMark } from '#media/mark.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

let database: TestDatabase;
let folder: string;
const app = () => ({ database, media: folderMediaStore(folder), clock: { now: () => 1_000 } });

beforeEach(async () => {
	database = await openTestDatabase();
	folder = mkdtempSync(join(tmpdir(), 'gewerk-mark-'));
	await insertTestFirm(database, 'roofer');
	await insertTestFirm(database, 'painter');
});
afterEach(async () => {
	await database.drop();
	rmSync(folder, { recursive: true });
});

const files = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.'));

test('a mark is a small PNG without metadata, whatever it came as', async () => {
	expect(await openMark(app(), 'roofer')).toBeNull();
	const answer = await keepMark(app(), 'roofer', fixture('phone.jpg'));
	expect(answer).toMatchObject({ kind: 'kept', mark: { width: 640, height: 427 } });
	const mark = await openMark(app(), 'roofer');
	const { format, width, exif, xmp } = await sharp(mark ?? new Uint8Array()).metadata();
	expect({ format, width, exif, xmp }).toEqual({ format: 'png', width: 640 });
	expect(await openMark(app(), 'painter')).toBeNull();
});

test('what shows through still does', async () => {
	await keepMark(app(), 'roofer', fixture('logo-transparent.png'));
	const mark = await openMark(app(), 'roofer');
	expect((await sharp(mark ?? new Uint8Array()).stats()).isOpaque).toBe(false);
});

test('another one takes its place, and its file goes', async () => {
	await keepMark(app(), 'roofer', fixture('roof.png'));
	const first = await database.inFirm('roofer', readMark);
	await keepMark(app(), 'roofer', fixture('logo-transparent.png'));
	const second = await database.inFirm('roofer', readMark);
	expect(second?.storedAs).not.toBe(first?.storedAs);
	expect(files()).toHaveLength(1);
	await removeMark(app(), 'roofer');
	expect(await database.inFirm('roofer', readMark)).toBeNull();
	expect(files()).toEqual([]);
});

test('what is no picture leaves the mark as it is', async () => {
	await keepMark(app(), 'roofer', fixture('roof.png'));
	const before = await database.inFirm('roofer', readMark);
	const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
	expect(await keepMark(app(), 'roofer', drawing)).toEqual({ kind: 'refused', problem: 'unsupported' });
	expect(await keepMark(app(), 'roofer', new Uint8Array())).toEqual({ kind: 'refused', problem: 'empty' });
	expect(await database.inFirm('roofer', readMark)).toEqual(before);
});
