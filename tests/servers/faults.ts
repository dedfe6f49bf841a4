import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { createDraw, type Fault, type FaultOptions, type Kind } from './fault-plan.ts';

export interface HeldStatus {
	readonly id: string;
	readonly account: string;
	readonly text: string;
	readonly key: string | null;
	readonly media: readonly string[];
	readonly inReplyTo: string | null;
	readonly at: number;
}

export interface FaultServer {
	readonly url: string;
	/** The access token of the account of that name; accounts need not be created. */
	tokenOf(name: string): string;
	/** Every status it holds now. */
	statuses(): readonly HeldStatus[];
	/** How many statuses with this text it holds now. */
	copiesOf(text: string): number;
	/** The faults it has done so far. */
	faults(): readonly Exclude<Fault, 'none'>[];
	stop(): Promise<void>;
}

const Post = v.object({
	status: v.string(),
	media_ids: v.optional(v.array(v.string()), []),
	in_reply_to_id: v.optional(v.nullable(v.string()), null),
});

/** Starts a server that speaks enough of the Mastodon client API to post to, and breaks as the plan says. */
export async function startFaultServer(options: FaultOptions): Promise<FaultServer> {
	const held = new Map<string, HeldStatus>();
	const media = new Map<string, string>();
	const done: Exclude<Fault, 'none'>[] = [];
	const draw = createDraw(options);
	let lastId = 1000;

	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	const url = `http://127.0.0.1:${address.port}`;

	return {
		url,
		tokenOf: (name) => `token-${name}`,
		statuses: () => [...held.values()],
		copiesOf: (text) => [...held.values()].filter((status) => status.text === text).length,
		faults: () => [...done],
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await readAll(request);
		const { pathname, searchParams } = new URL(request.url ?? '/', url);
		const kind = kindOf(request.method ?? 'GET', pathname);
		const fault = kind === null ? 'none' : draw(kind, subjectOf(request, pathname, body));
		if (fault !== 'none') done.push(fault);
		if (fault.startsWith('accept_') || fault === 'none') {
			const result = await perform(request, pathname, searchParams, body);
			return fault === 'none' ? send(response, result.status, result.value) : spoil(fault, request, response);
		}
		return spoil(fault, request, response);
	}

	async function perform(
		request: IncomingMessage,
		path: string,
		query: URLSearchParams,
		body: Buffer<ArrayBuffer>,
	): Promise<{ status: number; value: unknown }> {
		const name = /^Bearer token-(.+)$/.exec(request.headers.authorization ?? '')?.[1];
		if (path.endsWith('/instance')) return ok({ domain: new URL(url).host, uri: url, configuration: {} });
		if (name === undefined) return { status: 401, value: { error: 'The access token is invalid' } };
		if (path === '/api/v1/accounts/verify_credentials') return ok(accountOf(name));
		if (path === '/api/v1/accounts/' + idOf(name) + '/statuses') return ok(page(name, query));
		if (path === '/api/v2/media') return ok(await keepMedia(request, body));
		if (path === '/api/v1/statuses' && request.method === 'POST') return keepStatus(request, name, body);

		const status = held.get(/^\/api\/v1\/statuses\/(\d+)/.exec(path)?.[1] ?? '');
		if (status === undefined) return { status: 404, value: { error: 'Record not found' } };
		if (path.endsWith('/context')) return ok({ ancestors: [], descendants: answersTo(status.id) });
		if (request.method === 'DELETE') held.delete(status.id);
		return ok(entityOf(status));
	}

	async function keepMedia(request: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<unknown> {
		const headers = { 'content-type': request.headers['content-type'] ?? '' };
		const form = await new Response(body, { headers }).formData();
		const id = String((lastId += 1));
		media.set(id, String(form.get('description') ?? ''));
		return attachmentOf(id);
	}

	function keepStatus(
		request: IncomingMessage,
		name: string,
		body: Buffer,
	): { status: number; value: unknown } {
		const post = v.parse(Post, JSON.parse(body.toString()));
		const key = request.headers['idempotency-key']?.toString() ?? null;
		const earlier = [...held.values()].find((status) => status.key === key && status.account === name);
		if (options.honourKeys && key !== null && earlier !== undefined) return ok(entityOf(earlier));
		const status: HeldStatus = {
			id: String((lastId += 1)),
			account: name,
			text: post.status,
			key,
			media: post.media_ids,
			inReplyTo: post.in_reply_to_id,
			at: Date.now(),
		};
		held.set(status.id, status);
		return ok(entityOf(status));
	}

	function page(name: string, query: URLSearchParams): unknown[] {
		const before = Number(query.get('max_id') ?? Number.POSITIVE_INFINITY);
		return [...held.values()]
			.filter((status) => status.account === name && Number(status.id) < before)
			.sort((one, other) => Number(other.id) - Number(one.id))
			.slice(0, Number(query.get('limit') ?? 20))
			.map(entityOf);
	}

	function answersTo(id: string): unknown[] {
		return [...held.values()].filter(({ inReplyTo }) => inReplyTo === id).map(entityOf);
	}

	function entityOf(status: HeldStatus): unknown {
		return {
			id: status.id,
			url: `${url}/@${status.account}/${status.id}`,
			created_at: new Date(status.at).toISOString(),
			content: `<p>${escaped(status.text).replaceAll('\n', '<br>')}</p>`,
			in_reply_to_id: status.inReplyTo,
			media_attachments: status.media.map(attachmentOf),
			account: accountOf(status.account),
		};
	}

	function attachmentOf(id: string): unknown {
		return { id, type: 'image', url: `${url}/media/${id}`, description: media.get(id) ?? '' };
	}

	function accountOf(name: string): unknown {
		return { id: idOf(name), username: name, acct: name, display_name: name, url: `${url}/@${name}` };
	}

	async function spoil(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<void> {
		switch (fault) {
			case 'accept_then_500':
			case 'refuse_500':
				return send(response, 500, { error: 'Something went wrong on our end' });
			case 'accept_then_502':
				return sendPage(response, 502, 'Bad Gateway');
			case 'accept_then_wrong_json':
				return send(response, 200, { result: ['fine'] });
			case 'accept_then_html':
				return sendPage(response, 200, 'Welcome');
			case 'refuse_422':
				return send(response, 422, { error: 'Validation failed' });
			case 'refuse_429':
				return send(response, 429, { error: 'Too many requests' });
			case 'refuse_429_retry_after':
				response.setHeader('retry-after', '1');
				return send(response, 429, { error: 'Too many requests' });
			case 'refuse_503':
				return sendPage(response, 503, 'Down for maintenance');
			case 'accept_then_reset':
			case 'reset':
				return void request.socket.resetAndDestroy();
			case 'accept_then_trickle':
				return trickle(response, options.hangMs);
			default:
				await wait(options.hangMs, undefined, { ref: false });
				response.destroy();
		}
	}
}

function kindOf(method: string, path: string): Kind | null {
	if (path.endsWith('/media') && method === 'POST') return 'upload';
	if (path === '/api/v1/statuses' && method === 'POST') return 'publish';
	if (method === 'DELETE') return 'remove';
	return path.includes('/statuses') ? 'read' : null;
}

/** What a request is about: the post's key where it has one, so that runs with a seed repeat themselves. */
function subjectOf(request: IncomingMessage, path: string, body: Buffer): string {
	const key = request.headers['idempotency-key']?.toString();
	if (key !== undefined) return key.replace(/^gewerk-.*?-(\d+)$/, `$1 ${textIn(body)}`);
	return path.endsWith('/media') ? String(body.length) : path;
}

function textIn(body: Buffer): string {
	const post = v.safeParse(Post, JSON.parse(body.toString()));
	return post.success ? post.output.status : '';
}

function idOf(name: string): string {
	return `account-${name}`;
}

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function ok(value: unknown): { status: number; value: unknown } {
	return { status: 200, value };
}

function send(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function sendPage(response: ServerResponse, status: number, title: string): void {
	const page = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
	response.writeHead(status, { 'content-type': 'text/html' }).end(page);
}

async function trickle(response: ServerResponse, forMs: number): Promise<void> {
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
	const until = Date.now() + forMs;
	while (Date.now() < until && !response.destroyed) {
		response.write(' ');
		await wait(20, undefined, { ref: false });
	}
	response.destroy();
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
