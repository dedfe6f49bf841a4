import {
	createServer,
	request as ask,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and the program, and does to what passes what a building site does. */
export interface Between {
	readonly url: string;
	/** The next upload breaks off after so many bytes. */
	cutUploadAfter(bytes: number): void;
	/** Calls to such paths get no answer, until told otherwise. */
	refuse(paths: RegExp | null): void;
	/** From now on everything says that it is of this version of the program. */
	pretendVersion(version: string): void;
	/** Changing calls that passed, such as `POST /captures`. */
	readonly passed: string[];
	stop(): Promise<void>;
}

/** Starts to stand before the program at this address. */
export async function standBefore(program: string): Promise<Between> {
	const target = new URL(program);
	let cutAfter: number | null = null;
	let version: string | null = null;
	let refused: RegExp | null = null;
	const passed: string[] = [];

	const server = createServer((from, to) => {
		const { method = 'GET', url = '/', headers } = from;
		if (refused?.test(url)) return void from.socket.destroy();
		if (method !== 'GET') passed.push(`${method} ${url.split('?')[0]}`);
		const asked = ask(
			{
				host: target.hostname,
				port: target.port,
				method,
				path: url,
				headers: version === null ? headers : fresh(headers),
			},
			(answer) => void pass(answer, to, version),
		);
		asked.on('error', () => to.destroy());
		if (method === 'PUT' && cutAfter !== null) {
			let left = cutAfter;
			cutAfter = null;
			from.on('data', (part: Buffer) => {
				asked.write(part.subarray(0, left));
				left -= part.length;
				if (left <= 0) {
					asked.destroy();
					from.socket.destroy();
				}
			});
		} else from.pipe(asked);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		cutUploadAfter: (bytes) => (cutAfter = bytes),
		refuse: (paths) => (refused = paths),
		pretendVersion: (pretended) => (version = pretended),
		passed,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Nothing compressed, and nothing that the browser has already: else there is nothing to pretend in. */
function fresh(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	const { 'if-none-match': _, 'if-modified-since': __, 'accept-encoding': ___, ...others } = headers;
	return others;
}

/** Passes an answer on; a version is a number that the build made of its time. */
async function pass(answer: IncomingMessage, to: ServerResponse, version: string | null): Promise<void> {
	const { statusCode = 502, headers } = answer;
	const told = /javascript|html/.test(headers['content-type'] ?? '');
	if (version === null || !told) {
		to.writeHead(statusCode, headers);
		answer.pipe(to);
		return;
	}
	const parts: Buffer[] = [];
	for await (const part of answer) parts.push(part as Buffer);
	const body = Buffer.concat(parts)
		.toString()
		.replaceAll(/(["'`])1[789]\d{11}\1/g, `$1${version}$1`);
	const { 'content-length': _, etag: __, 'content-security-policy': policy, ...others } = headers;
	to.writeHead(statusCode, policy === undefined ? others : { ...others, 'content-security-policy': policy });
	to.end(body);
}
