import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in received. */
export interface Asked {
	readonly path: string;
	readonly authorization: string | undefined;
	/** The body of a chat as JSON, or the raw text of anything else. */
	readonly body: {
		readonly model?: string;
		readonly messages?: readonly { readonly role: string; readonly content: string }[];
		readonly raw: string;
	};
}

/** How the stand-in answers one request: a text as a model would, a status, or something of its own. */
export type Reply =
	string | { readonly status: number; readonly body?: string } | ((response: ServerResponse) => void);

/** A server that speaks the chat, transcription and model calls of OpenAI and answers as it is told. */
export interface ModelServer {
	/** With the path that such interfaces have. */
	readonly address: string;
	readonly asked: Asked[];
	/** What the next requests are answered with, one after the other; the last one stays. */
	answer(...replies: Reply[]): void;
	/** Requests whose client went away before they were answered. */
	readonly abandoned: () => number;
	stop(): Promise<void>;
}

/** Starts the stand-in on a free port of loopback. */
export async function startModel(): Promise<ModelServer> {
	const asked: Asked[] = [];
	let replies: Reply[] = ['Ja.'];
	let abandoned = 0;
	const server = createServer((request, response) => {
		response.on('close', () => (abandoned += response.writableFinished ? 0 : 1));
		void read(request).then((raw) => {
			const path = request.url ?? '';
			asked.push({ path, authorization: request.headers.authorization, body: { ...parsed(raw), raw } });
			if (path.endsWith('/models'))
				return send(response, 200, { object: 'list', data: [{ id: 'small' }, { id: 'large' }] });
			const reply = replies.length > 1 ? replies.shift() : replies[0];
			return give(response, path, reply ?? '');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		asked,
		answer: (...next) => void (replies = next),
		abandoned: () => abandoned,
		stop: () => stopped(server),
	};
}

function give(response: ServerResponse, path: string, reply: Reply): void {
	if (typeof reply === 'function') return reply(response);
	if (typeof reply !== 'string') {
		response.writeHead(reply.status, { 'content-type': 'application/json' });
		response.end(reply.body ?? JSON.stringify({ error: { message: `status ${reply.status}` } }));
		return;
	}
	if (path.endsWith('/audio/transcriptions')) return send(response, 200, { text: reply });
	send(response, 200, {
		id: 'chat-1',
		object: 'chat.completion',
		created: 1,
		model: 'small',
		choices: [{ index: 0, message: { role: 'assistant', content: reply }, finish_reason: 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	});
}

function send(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('latin1');
}

function parsed(raw: string): object {
	try {
		return JSON.parse(Buffer.from(raw, 'latin1').toString('utf8')) as object;
	} catch {
		return {};
	}
}

function stopped(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
