import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A second of sound or film, as a browser records it. */
export function recorded(name: 'note.webm' | 'note.m4a' | 'film.webm' | 'film.mp4'): Uint8Array {
	return new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
}

export const opusInWebm = recorded('note.webm');

/** The only key that the stand-in accepts. */
export const serviceKey = 'sk-of-the-roofer';

/** A stand-in for a service that speaks OpenAI's interface, as strict as that one. */
export interface WritingService {
	readonly address: string;
	/** What it was asked, in order. */
	readonly asked: { file: string; model: string; language: string | null; bytes: number }[];
	/** Answers the next requests with these instead of a text. */
	readonly next: { status: number; headers?: Record<string, string>; body?: string }[];
	/** Texts it hears, in order; the last one stays. */
	hears: string[];
	close(): void;
}

/** Starts one on a free port of this machine. */
export async function startService(): Promise<WritingService> {
	const asked: WritingService['asked'] = [];
	const next: WritingService['next'] = [];
	const service = { asked, next, hears: ['Heute den First gedeckt.'] };
	const server: Server = createServer(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const answer = await answerTo(
			request.method,
			request.url,
			request.headers,
			Buffer.concat(parts),
			service,
		);
		response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
		response.end(answer.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
	return Object.assign(service, { address, close: () => void server.close() });
}

const complaint = (status: number, message: string) => ({
	status,
	headers: {},
	body: JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null } }),
});

async function answerTo(
	method: string | undefined,
	path: string | undefined,
	headers: IncomingHttpHeaders,
	body: Buffer,
	service: Pick<WritingService, 'asked' | 'next' | 'hears'>,
): Promise<{ status: number; headers?: Record<string, string>; body?: string }> {
	if (method !== 'POST' || path !== '/v1/audio/transcriptions') return complaint(404, 'Not found');
	if (headers.authorization !== `Bearer ${serviceKey}`)
		return complaint(401, `Incorrect API key provided: ${headers.authorization ?? ''}`);
	const type = headers['content-type'] ?? '';
	const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
	const [file, model, language] = [form.get('file'), form.get('model'), form.get('language')];
	if (!(file instanceof File)) return complaint(400, 'file is required');
	if (!/\.(flac|mp3|mp4|mpeg|mpga|m4a|ogg|wav|webm)$/.test(file.name))
		return complaint(400, 'Invalid file format');
	if (typeof model !== 'string' || model === '') return complaint(400, 'you must provide a model parameter');
	const said = typeof language === 'string' ? language : null;
	service.asked.push({ file: file.name, model, language: said, bytes: file.size });
	const other = service.next.shift();
	if (other !== undefined) return other;
	const text = service.hears.length > 1 ? service.hears.shift() : service.hears[0];
	return { status: 200, body: JSON.stringify({ text }) };
}
