import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';

/** A decoded picture: red, green, blue and alpha of each pixel, already upright. */
export interface Pixels {
	readonly data: Uint8Array<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

const patience = 60_000;

/**
 * Decodes a HEIC picture, which sharp cannot for reasons of patents. The decoder (libheif as WebAssembly) runs
 * in a thread of its own: it would hold up the program for a second, and memory that WebAssembly took is
 * given back only when its thread ends.
 * @returns null when the picture is broken or takes longer than a minute.
 */
export function decodeHeic(bytes: Uint8Array): Promise<Pixels | null> {
	const decoder = createRequire(import.meta.url).resolve('heic-decode');
	const worker = new Worker(program, {
		eval: true,
		workerData: { decoder, bytes },
		// The decoder reports broken files on the console; they are the sender's affair.
		stdout: true,
		stderr: true,
		execArgv: [],
	});
	return new Promise((resolve, reject) => {
		const tooLong = setTimeout(() => void worker.terminate(), patience);
		worker.once('message', (answer: unknown) => resolve(v.parse(Answer, answer)));
		worker.once('error', reject);
		worker.once('exit', () => {
			clearTimeout(tooLong);
			resolve(null);
		});
	});
}

const Answer = v.nullable(
	v.object({
		data: v.custom<Uint8Array<ArrayBuffer>>(
			(data) => data instanceof Uint8Array && data.buffer instanceof ArrayBuffer,
		),
		width: v.number(),
		height: v.number(),
	}),
);

// As text, so that the built program needs no second file that its bundler would have to find.
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const decode = require(workerData.decoder);
decode({ buffer: workerData.bytes }).then(
	({ data, width, height }) => {
		const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
		parentPort.postMessage({ data: pixels, width, height }, [pixels.buffer]);
	},
	() => parentPort.postMessage(null),
);
`;
