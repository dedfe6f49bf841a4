import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

export interface GuardOptions {
	/** Lets servers be on loopback and in private networks; for tests and home networks. */
	readonly allowPrivateAddresses: boolean;
	/** For everything from the first look-up to the last byte of the answer, in milliseconds; 30 s unless set. */
	readonly timeoutMs?: number | undefined;
	/** The longest answer that is read, in bytes; 4 MiB unless set. */
	readonly maxBytes?: number | undefined;
}

export type FaultKind =
	| 'address_not_allowed'
	| 'server_not_found'
	/** Refused, no route, or no trust in the certificate. */
	| 'unreachable'
	| 'timed_out'
	| 'connection_lost'
	| 'not_http'
	| 'answer_too_large'
	| 'too_many_redirects';

/** No answer came, or none that can be used. */
export class HttpFault extends Error {
	readonly kind: FaultKind;
	/**
	 * False only if not one byte of the request can have reached the server. Publishing exactly once hangs on
	 * this: what was not sent may be sent again, what was sent must be looked for first.
	 */
	readonly sent: boolean;

	constructor(kind: FaultKind, sent: boolean, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'HttpFault';
		this.kind = kind;
		this.sent = sent;
	}
}

const usualTimeoutMs = 30_000;
const usualMaxBytes = 4 * 1024 * 1024;
const mostRedirects = 5;
const withoutBody = new Set([204, 205, 304]);
const namesOnlyForOneOrigin = ['authorization', 'cookie', 'dpop', 'proxy-authorization'];

/**
 * A `fetch` for addresses that people typed or servers named: http and https only, no private addresses (each
 * connection is checked after its look-up, redirects too), a limit of time and size over the whole exchange.
 * The answer has been read completely when it returns. Only GET and HEAD follow redirects; any other request
 * gets the redirect itself as its answer, so that nothing is ever posted twice or elsewhere.
 *
 * It stands on node:http because there a request says when its own connection is established, which is the
 * border between "surely not sent" and "perhaps sent"; the global fetch keeps that to itself.
 * @throws HttpFault from the returned function; the signal's reason if the caller aborted.
 */
export function guardedFetch(options: GuardOptions): typeof globalThis.fetch {
	const filter = { allowPrivateIPAddress: options.allowPrivateAddresses, allowMetaIPAddress: false };
	// Every request gets a connection of its own: on a kept one, a server's ordinary goodbye cannot be told
	// from a reset after the request went out.
	const agents = {
		'http:': new RequestFilteringHttpAgent({ ...filter, keepAlive: false }),
		'https:': new RequestFilteringHttpsAgent({ ...filter, keepAlive: false }),
	};

	const { timeoutMs = usualTimeoutMs, maxBytes = usualMaxBytes } = options;

	return async (input, init) => {
		const request = readRequest(input, init);
		const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
		const limit = new AbortController();
		const timer = setTimeout(() => limit.abort(), timeoutMs);
		try {
			return await follow({ request, body, limit: limit.signal, agents, maxBytes });
		} finally {
			clearTimeout(timer);
		}
	};
}

interface Exchange {
	readonly request: Request;
	readonly body: Uint8Array | null;
	readonly limit: AbortSignal;
	readonly agents: {
		readonly 'http:': RequestFilteringHttpAgent;
		readonly 'https:': RequestFilteringHttpsAgent;
	};
	readonly maxBytes: number;
}

function readRequest(...given: Parameters<typeof fetch>): Request {
	try {
		return new Request(...given);
	} catch (error) {
		throw new HttpFault('address_not_allowed', false, 'This is not a web address', { cause: error });
	}
}

async function follow(exchange: Exchange): Promise<Response> {
	const { request } = exchange;
	const headers = new Headers(request.headers);
	let address = new URL(request.url);
	for (let hops = 0; hops <= mostRedirects; hops++) {
		const answer = await send(exchange, address, headers);
		const next = redirectOf(answer, address);
		if (next === null || request.redirect === 'manual') return answer;
		if (request.redirect === 'error') break;
		if (!isReading(request.method)) return answer;
		if (next.origin !== address.origin) for (const name of namesOnlyForOneOrigin) headers.delete(name);
		address = next;
	}
	throw new HttpFault('too_many_redirects', true, 'The server sent us from one address to the next');
}

function isReading(method: string): boolean {
	return method === 'GET' || method === 'HEAD';
}

function redirectOf(answer: Response, address: URL): URL | null {
	const location = answer.headers.get('location');
	if (![301, 302, 303, 307, 308].includes(answer.status) || location === null) return null;
	return URL.parse(location, address);
}

function send(exchange: Exchange, address: URL, headers: Headers): Promise<Response> {
	const { request, body, limit, agents, maxBytes } = exchange;
	const secure = address.protocol === 'https:';
	if (!secure && address.protocol !== 'http:') {
		return Promise.reject(new HttpFault('address_not_allowed', false, 'Only http and https are allowed'));
	}

	return new Promise((resolve, reject) => {
		let sent = false;
		const options: RequestOptions = {
			method: request.method,
			// A typed IPv6 address must lose its brackets, or the agent does not see that it is one.
			hostname: address.hostname.replace(/^\[(.*)\]$/, '$1'),
			port: address.port,
			path: `${address.pathname}${address.search}`,
			headers: headersFor(headers, body),
			agent: secure ? agents['https:'] : agents['http:'],
		};
		const outgoing = secure ? requestSecure(options) : requestPlain(options);

		const fail = (error: unknown) => {
			stopListening();
			reject(error instanceof Error ? error : new Error(String(error)));
			outgoing.destroy();
		};
		const onLimit = () => fail(new HttpFault('timed_out', sent, 'The server took too long'));
		const onAbort = () => fail(request.signal.reason);
		const stopListening = () => {
			limit.removeEventListener('abort', onLimit);
			request.signal.removeEventListener('abort', onAbort);
		};
		if (limit.aborted) return onLimit();
		if (request.signal.aborted) return onAbort();
		limit.addEventListener('abort', onLimit);
		request.signal.addEventListener('abort', onAbort);

		outgoing.once('socket', (socket) => {
			socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true));
		});
		// Not `once`: a destroyed request may complain again, and an unheard error would end the process.
		outgoing.on('error', (error) => fail(faultOf(error, sent)));
		const receive = async (incoming: IncomingMessage) => {
			const answer = responseOf(incoming, await readAnswer(incoming, maxBytes), address);
			stopListening();
			resolve(answer);
		};
		outgoing.once('response', (incoming) => void receive(incoming).catch(fail));
		outgoing.end(body ?? undefined);
	});
}

function headersFor(headers: Headers, body: Uint8Array | null): Record<string, string> {
	const own = new Headers(headers);
	// Answers are short; reading them as they are spares us the bombs that compressed ones can be.
	own.set('accept-encoding', 'identity');
	if (!own.has('accept')) own.set('accept', '*/*');
	if (!own.has('user-agent')) own.set('user-agent', 'Gewerk');
	if (body !== null) own.set('content-length', String(body.byteLength));
	return Object.fromEntries(own);
}

async function readAnswer(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of incoming) {
			length += chunk.byteLength;
			if (length > maxBytes)
				throw new HttpFault('answer_too_large', true, `The answer is longer than ${maxBytes} bytes`);
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof HttpFault ? error : faultOf(error, true);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

function responseOf(incoming: IncomingMessage, bytes: Uint8Array<ArrayBuffer>, address: URL): Response {
	const status = incoming.statusCode ?? 0;
	try {
		const answer = new Response(withoutBody.has(status) ? null : bytes, {
			status,
			headers: Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
				(values ?? []).map((value): [string, string] => [name, value]),
			),
		});
		// The constructor cannot set it, and readers of discovery documents check where they came from.
		Object.defineProperty(answer, 'url', { value: address.href });
		return answer;
	} catch (error) {
		throw new HttpFault('not_http', true, 'The server does not speak HTTP', { cause: error });
	}
}

function faultOf(error: unknown, sent: boolean): HttpFault {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const message = error instanceof Error ? error.message : String(error);
	if (code.startsWith('HPE_'))
		return new HttpFault('not_http', sent, 'The server does not speak HTTP', { cause: error });
	if (sent) return new HttpFault('connection_lost', true, 'The connection broke off', { cause: error });
	// The filtering agent's own refusals are the only ones without a code.
	if (code === '' && message.includes('is not allowed')) {
		return new HttpFault('address_not_allowed', false, 'This address is in a private network', {
			cause: error,
		});
	}
	if (code === 'ENOTFOUND')
		return new HttpFault('server_not_found', false, 'There is no such server', { cause: error });
	return new HttpFault('unreachable', false, `The server cannot be reached (${code || message})`, {
		cause: error,
	});
}
