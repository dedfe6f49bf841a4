import { bodyOf, refusal, uploadAnswer } from '#ui/outbox/answers.ts';

/** A file on its way. */
export interface UploadFile {
	readonly key: string;
	readonly kind: 'picture' | 'recording';
	readonly blob: Blob;
	readonly mime?: string;
	readonly seconds?: number;
}

export type Uploaded =
	| { readonly kind: 'done' }
	/** No signal, or the server is busy: what has arrived there stays. */
	| { readonly kind: 'later' }
	| { readonly kind: 'sign_in' }
	| { readonly kind: 'refused'; readonly message: string | null };

const smallest = 32_000;
const largest = 2_000_000;
/** A part should take about so long, in milliseconds: short enough that a cut costs little. */
const aim = 4000;
/** A part that has not arrived by then is given up, in milliseconds. */
const patience = 90_000;

/**
 * Sends a file in parts and goes on where the server is, however often it was cut before. Parts grow and shrink
 * with the signal.
 *
 * @param base address of the installation, empty in a page or its worker
 * @param tell is told how many bytes have arrived
 */
export async function upload(file: UploadFile, tell: (bytes: number) => void, base = ''): Promise<Uploaded> {
	const total = file.blob.size;
	let size = 256_000;
	let failures = 0;
	let at = await askWhere(file, base);
	while (at.kind === 'at') {
		tell(at.offset);
		const began = performance.now();
		const next = await sendPart(file, at.offset, size, base);
		size = clamp((size * aim) / Math.max(1, performance.now() - began));
		const forward = next.kind === 'at' && next.offset > at.offset;
		failures = forward || next.kind === 'done' ? 0 : failures + 1;
		// The server says where it is after a conflict or a cut; only so often without getting on.
		if (failures > 4) return { kind: 'later' };
		at = next.kind === 'lost' ? await askWhere(file, base) : next;
	}
	if (at.kind === 'done') tell(total);
	return at.kind === 'lost' ? { kind: 'later' } : at;
}

type Step = Uploaded | { readonly kind: 'at'; readonly offset: number } | { readonly kind: 'lost' };

async function askWhere({ key, blob }: UploadFile, base: string): Promise<Step> {
	const response = await ask(`${base}/uploads/${key}`, { method: 'GET' });
	if (response?.status === 404) return { kind: 'at', offset: 0 };
	return response === null ? { kind: 'later' } : stepOf(response, blob.size);
}

async function sendPart(file: UploadFile, offset: number, size: number, base: string): Promise<Step> {
	const query = new URLSearchParams({
		kind: file.kind,
		total: String(file.blob.size),
		offset: String(offset),
		...(file.mime === undefined ? {} : { mime: file.mime }),
		...(file.seconds === undefined ? {} : { seconds: String(file.seconds) }),
	});
	const response = await ask(`${base}/uploads/${file.key}?${query}`, {
		method: 'PUT',
		headers: { 'content-type': 'application/octet-stream' },
		body: file.blob.slice(offset, offset + size),
	});
	return response === null ? { kind: 'lost' } : stepOf(response, file.blob.size);
}

async function stepOf(response: Response, total: number): Promise<Step> {
	switch (response.status) {
		case 200:
		case 409: {
			const answer = await bodyOf(response, uploadAnswer);
			if (answer === null || answer.total !== total) return { kind: 'later' };
			return answer.done === null ? { kind: 'at', offset: answer.offset } : { kind: 'done' };
		}
		case 401:
			return { kind: 'sign_in' };
		case 413:
		case 422:
			return { kind: 'refused', message: (await bodyOf(response, refusal))?.message ?? null };
		default:
			return { kind: 'later' };
	}
}

function clamp(size: number): number {
	return Math.round(Math.min(largest, Math.max(smallest, size)));
}

/** The answer, or null where there was none. */
export async function ask(address: string, options: RequestInit): Promise<Response | null> {
	try {
		return await fetch(address, {
			...options,
			credentials: 'same-origin',
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		});
	} catch {
		return null;
	}
}
