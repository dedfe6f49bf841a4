import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import { freePort } from './postgres.ts';

export const botToken = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0';

/** A made-up server for bots. It knows one bot, and is as strict about what it is asked as the description is. */
export interface BotServer {
	readonly url: string;
	/** Somebody writes to the bot. Gives the number of the message. */
	write(message: Record<string, unknown>, update?: number): number;
	/** What the bot said, oldest first. */
	readonly said: readonly Said[];
	/** Resolves once the bot has said so many things. */
	untilSaid(count: number): Promise<void>;
	/** Resolves once the bot waits for something to happen. */
	untilListening(): Promise<void>;
	/** Puts a file there; gives the name under which the bot can ask for it. */
	keep(bytes: Uint8Array): string;
	/** The next calls of the method are answered with this error, as often as told. */
	refuse(
		method: string,
		error: { code: number; description: string; retryAfter?: number },
		times?: number,
	): void;
	/** Calls that the description does not allow, and what was wrong with them. */
	readonly complaints: readonly string[];
	stop(): Promise<void>;
}

export interface Said {
	readonly chat_id: number;
	readonly text: string;
}

const integer = v.pipe(v.number(), v.integer());
/** Methods with their parameters, as the official description of the interface has them. */
const methods = {
	getMe: v.strictObject({}),
	getFile: v.strictObject({ file_id: v.string() }),
	getUpdates: v.strictObject({
		offset: v.optional(integer),
		limit: v.optional(v.pipe(integer, v.minValue(1), v.maxValue(100))),
		timeout: v.optional(integer),
		allowed_updates: v.optional(v.array(v.string())),
	}),
	sendMessage: v.strictObject({
		chat_id: v.union([integer, v.string()]),
		text: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
		link_preview_options: v.optional(v.strictObject({ is_disabled: v.optional(v.boolean()) })),
		reply_parameters: v.optional(
			v.strictObject({ message_id: integer, allow_sending_without_reply: v.optional(v.boolean()) }),
		),
	}),
} as const;
type Method = keyof typeof methods;

interface Refusal {
	readonly code: number;
	readonly description: string;
	readonly retryAfter?: number;
	times: number;
}

/** Starts it on loopback. Long polling, confirmation by offset and the envelope of answers are as described. */
export async function startBotServer(): Promise<BotServer> {
	const updates: { update_id: number; message: Record<string, unknown> }[] = [];
	const files = new Map<string, Uint8Array>();
	const said: Said[] = [];
	const complaints: string[] = [];
	const refusals = new Map<string, Refusal>();
	const waiting = new Set<() => void>();
	const heard = new EventEmitter();
	let held = 0;
	let nextUpdate = 1000;
	let nextMessage = 1;
	const changed = () => {
		for (const wake of waiting) wake();
	};
	const change = (longest: number) =>
		new Promise<void>((resolve) => {
			const wake = () => {
				clearTimeout(timer);
				waiting.delete(wake);
				resolve();
			};
			const timer = setTimeout(wake, longest);
			waiting.add(wake);
		});

	const answers: { [Name in Method]: (asked: v.InferOutput<(typeof methods)[Name]>) => unknown } = {
		getMe: () => ({ id: 123456789, is_bot: true, first_name: 'Dach und Fach', username: 'dachundfach_bot' }),
		getFile: ({ file_id }) =>
			files.has(file_id)
				? { file_id, file_unique_id: file_id, file_path: `photos/${file_id}.jpg` }
				: refusalOf(400, 'Bad Request: file is too big'),
		async getUpdates({ offset = 0, limit = 100, timeout = 0 }) {
			// Asking from a number on confirms everything before it.
			updates.splice(0, updates.length, ...updates.filter(({ update_id }) => update_id >= offset));
			if (updates.length === 0 && timeout > 0) {
				held++;
				heard.emit('held');
				await change(timeout * 1000);
				held--;
			}
			return updates.slice(0, limit);
		},
		sendMessage(asked) {
			said.push({ chat_id: Number(asked.chat_id), text: asked.text });
			changed();
			return { message_id: nextMessage++, date: 0, chat: { id: asked.chat_id, type: 'private' } };
		},
	};

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const [, kind, name = '', ...rest] = (request.url ?? '').split('/');
		if (kind === 'file' && name === `bot${botToken}`) {
			const bytes = files.get(rest.join('/').replace(/^photos\/(.*)\.jpg$/, '$1'));
			response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
			return;
		}
		const send = (status: number, body: unknown) =>
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
		if (kind !== `bot${botToken}`) {
			send(401, { ok: false, error_code: 401, description: 'Unauthorized' });
			return;
		}
		const refusal = refusals.get(name);
		if (refusal !== undefined && refusal.times-- > 0) {
			const { code, description, retryAfter } = refusal;
			const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
			send(code, { ok: false, error_code: code, description, ...parameters });
			return;
		}
		const result = await resultOf(name, await bodyOf(request));
		const failed = isRefusal(result);
		send(
			failed ? result.code : 200,
			failed ? { ok: false, error_code: result.code, description: result.description } : { ok: true, result },
		);
	}

	async function resultOf(name: string, body: unknown): Promise<unknown> {
		if (!(name in methods)) {
			complaints.push(`There is no method ${name}.`);
			return refusalOf(404, 'Not Found');
		}
		const method = name as Method;
		const asked = v.safeParse(methods[method], body);
		if (!asked.success) {
			complaints.push(`${name}: ${asked.issues.map((issue) => issue.message).join(', ')}`);
			return refusalOf(400, 'Bad Request');
		}
		const reply: (of: never) => unknown = answers[method];
		return reply(asked.output as never);
	}

	const port = await freePort();
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${port}`,
		write(message, update = nextUpdate++) {
			const message_id = nextMessage++;
			updates.push({
				update_id: update,
				message: { message_id, date: 0, chat: { id: 7, type: 'private' }, ...message },
			});
			changed();
			return message_id;
		},
		said,
		async untilSaid(count) {
			while (said.length < count) await change(30_000);
		},
		async untilListening() {
			if (held === 0) await once(heard, 'held');
		},
		keep(bytes) {
			const id = `file${files.size}`;
			files.set(id, bytes);
			return id;
		},
		refuse(method, error, times = 1) {
			refusals.set(method, { ...error, times });
			changed();
		},
		complaints,
		async stop() {
			changed();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function refusalOf(code: number, description: string) {
	return { refused: true, code, description } as const;
}

function isRefusal(result: unknown): result is ReturnType<typeof refusalOf> {
	return typeof result === 'object' && result !== null && 'refused' in result;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString();
	return text === '' ? {} : JSON.parse(text);
}
