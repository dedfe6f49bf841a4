import { mkdir, open, readdir, readFile, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '#app.ts';
import { lineUp, type Turn } from '#media/turns.ts';

/** A file that comes in pieces: whose it is, under which key of the sender, and how long it will be, in bytes. */
export interface Upload {
	readonly firm: string;
	readonly key: string;
	readonly total: number;
}

export type UploadProgress =
	| { readonly kind: 'arriving'; readonly offset: number }
	| { readonly kind: 'complete' }
	/** It was complete and could not be taken, for good. */
	| { readonly kind: 'refused'; readonly problem: string };

export type PieceOutcome =
	| UploadProgress
	/** The piece does not begin where we are; nothing of it was kept. */
	| { readonly kind: 'elsewhere'; readonly offset: number }
	/** The piece goes beyond the end. */
	| { readonly kind: 'too_long' }
	/** The firm has begun too many uploads already. */
	| { readonly kind: 'too_many' }
	/** The connection was cut; what arrived is kept. */
	| { readonly kind: 'cut'; readonly offset: number };

/** How many unfinished files a firm may have here, and how long they may become together, in bytes. */
export const mostUploads = 60;
export const mostUploadBytes = 500_000_000;
const keptFor = 7 * 24 * 60 * 60_000;
const sweptEvery = 60 * 60_000;

type Surroundings = Pick<App, 'configuration' | 'clock'>;

/**
 * Appends a piece that begins at `offset` to an upload. It is written as it arrives, so that a cut connection keeps
 * what came. Of two senders of the same upload the later one goes on; the other one is told where we are.
 * @throws what the disk says, such as ENOSPC (see isDiskFull); what was written before is kept.
 */
export async function appendPiece(
	app: Surroundings,
	upload: Upload,
	offset: number,
	body: ReadableStream<Uint8Array> | null,
): Promise<PieceOutcome> {
	const path = pathOf(app, upload);
	const turn = lineUp(path);
	try {
		const begun = await turn.alone(() => begin(app, upload, { offset, turn }));
		if (begun !== null) return begun;
		const file = await open(path, 'r+');
		try {
			return await write({ file, turn, total: upload.total, offset }, body);
		} finally {
			await file.close();
		}
	} finally {
		turn.end();
	}
}

/** Sees to it that the piece may be written, or answers why not. */
async function begin(
	app: Surroundings,
	upload: Upload,
	{ offset, turn }: { readonly offset: number; readonly turn: Turn },
): Promise<PieceOutcome | null> {
	const progress = await progressOf(app, upload);
	if (progress !== null && progress.kind !== 'arriving') return progress;
	const arrived = progress?.offset ?? 0;
	if (offset !== arrived) return { kind: 'elsewhere', offset: arrived };
	if (progress === null) {
		if (!(await hasRoom(app, upload))) return { kind: 'too_many' };
		await create(app, upload);
	}
	turn.hold();
	return null;
}

interface Writing {
	readonly file: FileHandle;
	readonly turn: Turn;
	readonly total: number;
	/** Where the piece begins. */
	readonly offset: number;
}

async function write(writing: Writing, body: ReadableStream<Uint8Array> | null): Promise<PieceOutcome> {
	const { file, turn, total } = writing;
	let { offset } = writing;
	// Left unread rather than cancelled after a refusal: cancelling would close the connection before the answer.
	const reader = body?.getReader();
	for (;;) {
		const read = await nextOf(reader);
		if (read === null || read === 'cut') {
			if (offset > writing.offset) await file.datasync();
			if (read === 'cut') return { kind: 'cut', offset };
			return offset === total ? { kind: 'complete' } : { kind: 'arriving', offset };
		}
		if (offset + read.length > total) return { kind: 'too_long' };
		const at = offset;
		const written = await turn.alone(async () => turn.holds() && (await writeAll(file, read, at)));
		if (!written) return { kind: 'elsewhere', offset: (await file.stat()).size };
		offset += read.length;
	}
}

/** The next bytes, null at the end, or that the connection broke. */
async function nextOf(
	reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): Promise<Uint8Array | null | 'cut'> {
	try {
		return (await reader?.read())?.value ?? null;
	} catch {
		return 'cut';
	}
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<true> {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
		done += bytesWritten;
	}
	return true;
}

/** How far an upload has come, or null where nothing of it is here. */
export async function findUpload(
	app: Surroundings,
	firm: string,
	key: string,
): Promise<(UploadProgress & { readonly total: number }) | null> {
	const found = (await namesIn(folderOf(app, firm))).map(partsOf).find((parts) => parts.key === key);
	if (found === undefined) return null;
	const progress = await progressOf(app, { firm, key, total: found.total });
	return progress === null ? null : { ...progress, total: found.total };
}

/** The bytes of a complete upload, or null where it is not here any more. */
export async function readUpload(app: Surroundings, upload: Upload): Promise<Uint8Array | null> {
	return readFile(pathOf(app, upload)).catch(() => null);
}

/** Forgets an upload that is kept elsewhere by now. */
export async function forgetUpload(app: Surroundings, upload: Upload): Promise<void> {
	await rm(pathOf(app, upload), { force: true });
}

/** Forgets the bytes of an upload that could not be taken, and remembers why: it need not come again to hear it. */
export async function refuseUpload(app: Surroundings, upload: Upload, problem: string): Promise<void> {
	await writeFile(refusalOf(app, upload), problem, { mode: 0o600 });
	await forgetUpload(app, upload);
}

/** Forgets everything that a firm began to upload. */
export async function forgetUploadsOf(app: Pick<App, 'configuration'>, firm: string): Promise<void> {
	await rm(folderOf(app, firm), { recursive: true, force: true });
}

/** Forgets uploads that nobody went on with for a week. */
export async function sweepUploads(app: Surroundings): Promise<void> {
	const before = app.clock.now() - keptFor;
	for (const firm of await namesIn(allUploads(app))) {
		const folder = folderOf(app, firm);
		for (const name of await namesIn(folder)) {
			const path = join(folder, name);
			const found = await stat(path).catch(() => null);
			if (found !== null && found.mtimeMs < before) await rm(path, { force: true });
		}
	}
}

/** Whether an error of the disk or the database says that there is no room left. */
export function isDiskFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, errcode } = error as Error & { readonly code?: unknown; readonly errcode?: unknown };
	// SQLite's own number for a full disk, and PostgreSQL's.
	return code === 'ENOSPC' || code === 'EDQUOT' || errcode === 13 || code === '53100';
}

async function progressOf(app: Surroundings, upload: Upload): Promise<UploadProgress | null> {
	const problem = await readFile(refusalOf(app, upload), 'utf8').catch(() => null);
	if (problem !== null) return { kind: 'refused', problem };
	const found = await stat(pathOf(app, upload)).catch(() => null);
	if (found === null) return null;
	return found.size >= upload.total ? { kind: 'complete' } : { kind: 'arriving', offset: found.size };
}

/** Counts what others of the firm will take once they are complete, so that not all of them grow beyond it at once. */
async function hasRoom(app: Surroundings, upload: Upload): Promise<boolean> {
	await sweepNowAndThen(app);
	const others = (await namesIn(folderOf(app, upload.firm)))
		.map(partsOf)
		.filter(({ key, ending }) => ending === 'part' && key !== upload.key);
	const bytes = others.reduce((sum, { total }) => sum + total, upload.total);
	return others.length < mostUploads && bytes <= mostUploadBytes;
}

/** Begins an upload anew: of the same key nothing else stays. */
async function create(app: Surroundings, upload: Upload): Promise<void> {
	const folder = folderOf(app, upload.firm);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const before = (await namesIn(folder)).filter((name) => partsOf(name).key === upload.key);
	for (const name of before) await rm(join(folder, name), { force: true });
	await writeFile(pathOf(app, upload), '', { mode: 0o600 });
}

let sweptAt = 0;

async function sweepNowAndThen(app: Surroundings): Promise<void> {
	const now = app.clock.now();
	if (now - sweptAt < sweptEvery) return;
	sweptAt = now;
	await sweepUploads(app);
}

function pathOf(app: Surroundings, { firm, key, total }: Upload): string {
	return join(folderOf(app, firm), `${safe(key)}.${total}.part`);
}

function refusalOf(app: Surroundings, { firm, key, total }: Upload): string {
	return join(folderOf(app, firm), `${safe(key)}.${total}.refused`);
}

function partsOf(name: string): { readonly key: string; readonly total: number; readonly ending: string } {
	const [key = '', total = '', ending = ''] = name.split('.');
	return { key, total: Number(total), ending };
}

function folderOf(app: Pick<App, 'configuration'>, firm: string): string {
	return join(allUploads(app), safe(firm));
}

function allUploads({ configuration }: Pick<App, 'configuration'>): string {
	return join(configuration.dataFolder, 'uploads');
}

/** Names of files are made of keys that others choose. */
function safe(name: string): string {
	if (!/^[\w-]+$/.test(name)) throw new RangeError(`Not the name of an upload: ${name}`);
	return name;
}

async function namesIn(folder: string): Promise<string[]> {
	return readdir(folder).catch(() => []);
}
