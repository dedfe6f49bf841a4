import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { guardedFetch, HttpFault } from './http.ts';

const open = guardedFetch({ allowPrivateAddresses: true, timeoutMs: 400, maxBytes: 1000 });
const guarded = guardedFetch({ allowPrivateAddresses: false, timeoutMs: 400, maxBytes: 1000 });

describe('What the server answers', () => {
	test('comes back with status, headers, body and address', async () => {
		const server = await rawServer(
			answering('HTTP/1.1 418 Teapot\r\nX-Kind: pot\r\nContent-Length: 5\r\n\r\nshort'),
		);
		const answer = await open(`${server.url}/tea?cup=1`);
		expect([answer.status, answer.headers.get('x-kind'), await answer.text(), answer.url]).toEqual([
			418,
			'pot',
			'short',
			`${server.url}/tea?cup=1`,
		]);
	});

	test('and what we send arrives whole, forms too', async () => {
		const server = await rawServer(answering(ok('done')));
		const form = new FormData();
		form.append('file', new Blob(['roof'], { type: 'text/plain' }), 'roof.txt');
		await open(server.url, { method: 'POST', body: form, headers: { authorization: 'Bearer t' } });
		const received = server.received();
		expect(received).toMatch(/^POST \/ HTTP\/1.1/);
		expect(received).toContain('authorization: Bearer t');
		expect(received).toMatch(/content-type: multipart\/form-data; boundary=/);
		expect(received).toContain('filename="roof.txt"');
		expect(received).toMatch(/content-length: \d+/);
	});

	test('may have no body at all', async () => {
		const server = await rawServer(answering('HTTP/1.1 204 No Content\r\n\r\n'));
		expect((await open(server.url)).status).toBe(204);
	});
});

describe('Faults before anything was sent', () => {
	test('a closed port', async () => {
		const server = await rawServer(() => undefined);
		await server.close();
		expect(await faultOf(open(server.url))).toEqual({ kind: 'unreachable', sent: false });
	});

	test('a name that does not exist', async () => {
		expect(await faultOf(open('http://gewerk.invalid/'))).toEqual({ kind: 'server_not_found', sent: false });
	});

	test('a server that does not speak TLS, or hangs in its greeting', async () => {
		const plain = await rawServer(answering(ok('plain')));
		expect(await faultOf(open(plain.url.replace('http:', 'https:')))).toEqual({
			kind: 'unreachable',
			sent: false,
		});
		const silent = await rawServer(() => undefined);
		expect(await faultOf(open(silent.url.replace('http:', 'https:')))).toEqual({
			kind: 'timed_out',
			sent: false,
		});
	});
});

describe('Faults after the request may have gone out', () => {
	test('the connection is reset', async () => {
		const server = await rawServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
		expect(await faultOf(open(server.url, { method: 'POST', body: 'x' }))).toEqual({
			kind: 'connection_lost',
			sent: true,
		});
	});

	test('the server says goodbye without an answer, or in the middle of one', async () => {
		const wordless = await rawServer((socket) => socket.once('data', () => socket.end()));
		expect(await faultOf(open(wordless.url))).toEqual({ kind: 'connection_lost', sent: true });
		const half = await rawServer((socket) =>
			socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf')),
		);
		expect(await faultOf(open(half.url))).toEqual({ kind: 'connection_lost', sent: true });
	});

	test('the server never answers', async () => {
		const server = await rawServer(() => undefined);
		expect(await faultOf(open(server.url))).toEqual({ kind: 'timed_out', sent: true });
	});

	test('the answer trickles in forever', async () => {
		const server = await rawServer((socket) => {
			socket.write('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n');
			const drip = setInterval(() => socket.write('.'), 20);
			socket.once('close', () => clearInterval(drip));
		});
		expect(await faultOf(open(server.url))).toEqual({ kind: 'timed_out', sent: true });
	});

	test('the answer is too long', async () => {
		const server = await rawServer(answering(ok('x'.repeat(1001))));
		expect(await faultOf(open(server.url))).toEqual({ kind: 'answer_too_large', sent: true });
	});

	test('the answer is not HTTP, or an impossible status', async () => {
		const shell = await rawServer(answering('SSH-2.0-OpenSSH_9.2\r\n'));
		expect(await faultOf(open(shell.url))).toEqual({ kind: 'not_http', sent: true });
		const odd = await rawServer(answering('HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n'));
		expect(await faultOf(open(odd.url))).toEqual({ kind: 'not_http', sent: true });
	});
});

describe('Private addresses', () => {
	const refused = { kind: 'address_not_allowed', sent: false };

	test.each([
		'http://127.0.0.1/',
		'http://2130706433/',
		'http://0x7f.1/',
		'http://0.0.0.0/',
		'http://10.0.0.1/',
		'http://192.168.1.1/',
		'http://172.16.5.5/',
		'http://100.64.0.1/',
		'http://169.254.169.254/latest/meta-data',
		'http://[::1]/',
		'http://[::]/',
		'http://[::ffff:127.0.0.1]/',
		'http://[fd00::1]/',
		'http://[fe80::1]/',
		'https://127.0.0.1/',
		'https://[::1]/',
	])('are refused before a connection: %s', async (address) => {
		expect(await faultOf(guarded(address))).toEqual(refused);
	});

	test('are refused behind a name, because each connection checks what the name means to it', async () => {
		const server = await rawServer(answering(ok('secret')));
		expect(await faultOf(guarded(server.url.replace('127.0.0.1', 'localhost')))).toEqual(refused);
		expect(server.received()).toBe('');
	});

	test('are allowed where the installation says so', async () => {
		const server = await rawServer(answering(ok('home')));
		expect(await (await open(server.url.replace('127.0.0.1', 'localhost'))).text()).toBe('home');
	});

	test.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://example.com/', 'not an address'])(
		'and other schemes are refused too: %s',
		async (address) => {
			expect(await faultOf(open(address))).toEqual(refused);
		},
	);
});

describe('Redirects', () => {
	test('are followed when reading, without giving our token to another server', async () => {
		const there = await rawServer(answering(ok('there')));
		const here = await rawServer(answering(redirectTo(`${there.url}/new`)));
		const answer = await open(here.url, { headers: { authorization: 'Bearer t' } });
		expect([await answer.text(), answer.url]).toEqual(['there', `${there.url}/new`]);
		expect(here.received()).toContain('Bearer t');
		expect(there.received()).not.toContain('Bearer t');
	});

	test('are never followed when posting', async () => {
		const there = await rawServer(answering(ok('there')));
		const here = await rawServer(answering(redirectTo(there.url)));
		const answer = await open(here.url, { method: 'POST', body: 'x' });
		expect(answer.status).toBe(302);
		expect(there.received()).toBe('');
	});

	test('end somewhere, and cannot lead to a file', async () => {
		const circle = await rawServer((socket) => socket.once('data', () => socket.end(redirectTo('/again'))));
		expect((await faultOf(open(circle.url))).kind).toBe('too_many_redirects');
		const local = await rawServer(answering(redirectTo('file:///etc/passwd')));
		expect((await faultOf(open(local.url))).kind).toBe('address_not_allowed');
	});
});

test('A caller who gives up gets the own reason back', async () => {
	const server = await rawServer(() => undefined);
	const giveUp = new AbortController();
	const asked = open(server.url, { signal: giveUp.signal });
	giveUp.abort(new Error('enough'));
	await expect(asked).rejects.toThrow('enough');
});

const running: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(running.splice(0).map((close) => close())));

async function rawServer(onConnection: (socket: Socket) => unknown) {
	let received = '';
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.on('data', (data) => (received += data.toString('latin1')));
		onConnection(socket);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	const close = () =>
		new Promise<void>((done) => {
			for (const socket of sockets) socket.destroy();
			server.close(() => done());
		});
	running.push(close);
	return { url: `http://127.0.0.1:${address.port}`, received: () => received, close };
}

function answering(text: string) {
	return (socket: Socket) => socket.once('data', () => socket.end(text));
}

function ok(body: string): string {
	return `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function redirectTo(address: string): string {
	return `HTTP/1.1 302 Found\r\nLocation: ${address}\r\nContent-Length: 0\r\n\r\n`;
}

async function faultOf(asked: Promise<Response>): Promise<{ kind: string; sent: boolean }> {
	const outcome = await asked.then(
		() => 'it answered',
		(error: unknown) => error,
	);
	if (!(outcome instanceof HttpFault)) throw new Error(`Expected a fault, got ${String(outcome)}`);
	return { kind: outcome.kind, sent: outcome.sent };
}
