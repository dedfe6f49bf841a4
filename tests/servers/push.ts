import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

/** What a browser gives of its subscription, as the page would send it. */
export interface TestSubscription {
	readonly endpoint: string;
	readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** A message as the device would read it, and how it was handed in. */
export interface Received {
	/** Name of the device. */
	readonly device: string;
	readonly payload: unknown;
	readonly ttl: number;
	readonly urgency: string;
	readonly topic: string;
	/** What the signed token says of who sent it. */
	readonly sender: { readonly aud: string; readonly exp: number; readonly sub: string; readonly key: string };
}

export interface PushService {
	readonly url: string;
	/** A device that is subscribed here, with keys of its own. */
	device(name: string): TestSubscription;
	/** What the service answers to messages for this device from now on; 201 until told otherwise. */
	answer(device: string, status: number, headers?: Record<string, string>): void;
	/** Every message it took, first things first. */
	received(): readonly Received[];
	/** How many requests came, taken or not. */
	asked(): number;
	stop(): Promise<void>;
}

interface Device {
	readonly pair: ReturnType<typeof createECDH>;
	readonly auth: Buffer;
	status: number;
	headers: Record<string, string>;
}

/**
 * A push service as browsers have one (RFC 8030). It refuses whatever is not signed as RFC 8292 asks, and opens
 * messages as a device does (RFC 8291), written from the descriptions and not from the library that seals them.
 */
export async function startPushService(): Promise<PushService> {
	const devices = new Map<string, Device>();
	const received: Received[] = [];
	let asked = 0;

	const server = createServer(async (request, response) => {
		asked += 1;
		const body = await readAll(request);
		const name = decodeURIComponent(request.url?.slice(1) ?? '');
		const device = devices.get(name);
		if (device === undefined) return response.writeHead(404).end();
		if (device.status !== 201) return response.writeHead(device.status, device.headers).end();
		try {
			received.push(read(request, name, device, body, url));
			return response.writeHead(201).end();
		} catch (error) {
			return response.writeHead(400).end(String(error));
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	const url = `http://127.0.0.1:${address.port}`;

	return {
		url,
		device(name) {
			const pair = createECDH('prime256v1');
			const p256dh = pair.generateKeys('base64url');
			const auth = randomBytes(16);
			devices.set(name, { pair, auth, status: 201, headers: {} });
			const endpoint = `${url}/${encodeURIComponent(name)}`;
			return { endpoint, keys: { p256dh, auth: auth.toString('base64url') } };
		},
		answer(name, status, headers = {}) {
			const device = devices.get(name);
			if (device === undefined) throw new Error(`No device is called ${name}.`);
			Object.assign(device, { status, headers });
		},
		received: () => [...received],
		asked: () => asked,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}

function read(
	request: IncomingMessage,
	name: string,
	device: Device,
	body: Buffer,
	origin: string,
): Received {
	const header = (wanted: string) => {
		const value = request.headers[wanted];
		if (typeof value !== 'string') throw new Error(`${wanted} is missing`);
		return value;
	};
	if (header('content-encoding') !== 'aes128gcm') throw new Error('Not aes128gcm');
	const sender = verifySender(header('authorization'));
	if (sender.aud !== origin) throw new Error(`Signed for ${sender.aud}`);
	const now = Date.now() / 1000;
	if (sender.exp <= now || sender.exp > now + 24 * 60 * 60) throw new Error('Signed for the wrong time');
	return {
		device: name,
		payload: JSON.parse(decrypt(body, device)),
		ttl: Number(header('ttl')),
		urgency: header('urgency'),
		topic: header('topic'),
		sender,
	};
}

/** RFC 8292: a token signed with ES256 by the key that is sent along. */
function verifySender(authorization: string): Received['sender'] {
	const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
	const [head = '', claims = '', signature = ''] = token.split('.');
	const point = Buffer.from(key, 'base64url');
	const publicKey = createPublicKey({
		format: 'jwk',
		key: {
			kty: 'EC',
			crv: 'P-256',
			x: point.subarray(1, 33).toString('base64url'),
			y: point.subarray(33).toString('base64url'),
		},
	});
	const right = verify(
		'sha256',
		Buffer.from(`${head}.${claims}`),
		{ key: publicKey, dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url'),
	);
	if (!right) throw new Error('The signature is wrong');
	const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Omit<Received['sender'], 'key'>;
	return { ...said, key };
}

/** RFC 8291 and RFC 8188: salt, record size, the sender's key of this one message, and one sealed record. */
function decrypt(body: Buffer, { pair, auth }: Device): string {
	const salt = body.subarray(0, 16);
	const keyLength = body.readUInt8(20);
	const senderKey = body.subarray(21, 21 + keyLength);
	const sealed = body.subarray(21 + keyLength);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), senderKey]);
	const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(senderKey), auth, info, 32));
	const derive = (what: string, length: number) =>
		Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${what}\0`), length));
	const opener = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
	opener.setAuthTag(sealed.subarray(-16));
	const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
	// The last record ends with a 2 and any number of zeros.
	return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
