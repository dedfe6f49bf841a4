import * as v from 'valibot';
import type { ChatFile, ChatMessage } from '#captures/chat/message.ts';
import { HttpFault } from '#platform/http.ts';

/** A bot as its owner set it up. */
export interface Bot {
	/** Origin of the server it lives on; empty for the usual one. */
	readonly server: string;
	readonly token: string;
}

/** What the server said, or why it said nothing that can be used. */
export type Said<Value> =
	| { readonly kind: 'said'; readonly value: Value }
	/** The bot does not exist or its token was renewed. */
	| { readonly kind: 'refused'; readonly problem: 'revoked' }
	/** Another program fetches the messages of this bot. */
	| { readonly kind: 'refused'; readonly problem: 'conflict' }
	/** `seconds`: so long it wants to be left alone. */
	| { readonly kind: 'refused'; readonly problem: 'too_fast'; readonly seconds: number }
	| { readonly kind: 'refused'; readonly problem: 'other'; readonly detail: string }
	| { readonly kind: 'unreachable'; readonly detail: string };

type Fetch = typeof globalThis.fetch;

const usualServer = 'https://api.telegram.org';

/** The address at which a person begins to talk to the bot; `code` is handed to the bot with the first tap. */
export function addressOfBot(name: string, code: string): string {
	return `https://t.me/${name}?start=${code}`;
}

/** Whether this can be a bot's token at all: only then may it become a part of an address. */
export function isToken(text: string): boolean {
	return /^\d{3,20}:[\w-]{20,100}$/.test(text);
}

/** The number of the bot, which stays when its token is renewed. */
export function botIdOf(token: string): string {
	return token.split(':')[0] ?? '';
}

/** The bot's own name, without @. */
export function askName(fetch: Fetch, bot: Bot): Promise<Said<string>> {
	return ask(
		fetch,
		bot,
		'getMe',
		{},
		v.pipe(
			v.object({ username: v.string() }),
			v.transform((me) => me.username),
		),
	);
}

/**
 * The messages from this number on, and the number from which to go on. Waits `seconds` for the first one. Whatever
 * is no message, or one in a form we do not know, is passed over.
 */
export async function askMessages(
	fetch: Fetch,
	bot: Bot,
	{ from, seconds, signal }: { from: number; seconds: number; signal: AbortSignal },
): Promise<Said<{ readonly messages: readonly ChatMessage[]; readonly next: number }>> {
	const wanted = { offset: from, timeout: seconds, allowed_updates: ['message'] };
	const said = await ask(fetch, bot, 'getUpdates', wanted, v.array(Update), signal);
	if (said.kind !== 'said') return said;
	const messages = said.value.flatMap(({ update_id, message }) => {
		const read = v.safeParse(Message, message);
		return read.success ? [messageOf(update_id, read.output)] : [];
	});
	return {
		kind: 'said',
		value: { messages, next: Math.max(from, ...said.value.map((one) => one.update_id + 1)) },
	};
}

/** Says something in a conversation, as an answer to one of its messages. */
export function say(
	fetch: Fetch,
	bot: Bot,
	{ chat, text, message }: { chat: string; text: string; message: string },
): Promise<Said<unknown>> {
	return ask(
		fetch,
		bot,
		'sendMessage',
		{
			chat_id: Number(chat),
			text: text.slice(0, 4096),
			link_preview_options: { is_disabled: true },
			reply_parameters: { message_id: Number(message), allow_sending_without_reply: true },
		},
		v.unknown(),
	);
}

/** The bytes of a file. A file that the server does not hand out is `refused`. */
export async function fetchFile(fetch: Fetch, bot: Bot, id: string): Promise<Said<Uint8Array>> {
	const said = await ask(fetch, bot, 'getFile', { file_id: id }, v.object({ file_path: v.string() }));
	if (said.kind !== 'said') return said;
	try {
		const path = said.value.file_path.split('/').map(encodeURIComponent).join('/');
		const answer = await fetch(`${serverOf(bot)}/file/bot${bot.token}/${path}`);
		if (!answer.ok) return { kind: 'refused', problem: 'other', detail: `file: ${answer.status}` };
		return { kind: 'said', value: new Uint8Array(await answer.arrayBuffer()) };
	} catch (error) {
		const tooLarge = error instanceof HttpFault && error.kind === 'answer_too_large';
		return tooLarge ? { kind: 'refused', problem: 'other', detail: 'file is too big' } : unreachable(error);
	}
}

const Answer = v.variant('ok', [
	v.object({ ok: v.literal(true), result: v.unknown() }),
	v.object({
		ok: v.literal(false),
		error_code: v.number(),
		description: v.optional(v.string(), ''),
		parameters: v.optional(v.object({ retry_after: v.optional(v.number()) })),
	}),
]);

const Update = v.object({ update_id: v.number(), message: v.optional(v.unknown()) });

const File = v.object({
	file_id: v.string(),
	file_name: v.optional(v.string()),
	mime_type: v.optional(v.string()),
	duration: v.optional(v.number()),
});
const Photo = v.object({ file_id: v.string(), width: v.number(), height: v.number() });
const Message = v.object({
	message_id: v.number(),
	chat: v.object({ id: v.number(), type: v.string() }),
	media_group_id: v.optional(v.string()),
	text: v.optional(v.string()),
	caption: v.optional(v.string()),
	photo: v.optional(v.array(Photo)),
	document: v.optional(File),
	voice: v.optional(File),
	audio: v.optional(File),
});

function messageOf(update: number, message: v.InferOutput<typeof Message>): ChatMessage {
	return {
		update,
		chat: String(message.chat.id),
		private: message.chat.type === 'private',
		id: String(message.message_id),
		album: message.media_group_id ?? null,
		text: (message.text ?? message.caption ?? '').trim(),
		files: filesOf(message),
	};
}

function filesOf({ photo, document, voice, audio }: v.InferOutput<typeof Message>): ChatFile[] {
	const [largest] = (photo ?? []).toSorted(
		(one, other) => other.width * other.height - one.width * one.height,
	);
	const spoken = voice ?? audio;
	return [
		...(largest === undefined
			? []
			: [{ kind: 'picture' as const, id: largest.file_id, name: '', seconds: 0 }]),
		// Whatever it calls itself: its bytes tell whether it is a picture.
		...(document === undefined
			? []
			: [{ kind: 'picture' as const, id: document.file_id, name: document.file_name ?? '', seconds: 0 }]),
		...(spoken === undefined
			? []
			: [
					{
						kind: 'recording' as const,
						id: spoken.file_id,
						name: spoken.file_name ?? '',
						seconds: spoken.duration ?? 0,
					},
				]),
	];
}

async function ask<Schema extends v.GenericSchema>(
	fetch: Fetch,
	bot: Bot,
	method: string,
	parameters: Record<string, unknown>,
	schema: Schema,
	signal?: AbortSignal,
): Promise<Said<v.InferOutput<Schema>>> {
	try {
		const answer = await fetch(`${serverOf(bot)}/bot${bot.token}/${method}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(parameters),
			...(signal === undefined ? {} : { signal }),
		});
		const read = v.safeParse(Answer, await answer.json().catch(() => null));
		if (!read.success) return { kind: 'unreachable', detail: `${method}: ${answer.status}` };
		if (!read.output.ok) return refusalOf(read.output);
		const value = v.safeParse(schema, read.output.result);
		return value.success
			? { kind: 'said', value: value.output }
			: { kind: 'unreachable', detail: `${method}: an answer we do not understand` };
	} catch (error) {
		return unreachable(error);
	}
}

function refusalOf(answer: {
	readonly error_code: number;
	readonly description: string;
	readonly parameters?: { readonly retry_after?: number | undefined } | undefined;
}): Said<never> {
	// A token that was never one is answered as if there were no such method.
	if (answer.error_code === 401 || answer.error_code === 404) return { kind: 'refused', problem: 'revoked' };
	if (answer.error_code === 409) return { kind: 'refused', problem: 'conflict' };
	if (answer.error_code === 429) {
		return { kind: 'refused', problem: 'too_fast', seconds: answer.parameters?.retry_after ?? 5 };
	}
	if (answer.error_code >= 500) return { kind: 'unreachable', detail: answer.description };
	return { kind: 'refused', problem: 'other', detail: answer.description };
}

/** The address is left out: it holds the token. */
function unreachable(error: unknown): Said<never> {
	if (error instanceof HttpFault) return { kind: 'unreachable', detail: error.kind };
	return { kind: 'unreachable', detail: error instanceof Error ? error.name : 'unknown' };
}

function serverOf({ server }: Bot): string {
	return server === '' ? usualServer : server;
}
