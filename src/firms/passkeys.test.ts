import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	beginPasskey,
	beginPasskeySignIn,
	finishPasskey,
	listPasskeys,
	removePasskey,
	signInWithPasskey,
} from '#firms/passkeys.ts';
import type { Person } from '#firms/person.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const site = new URL('https://gewerk.example/firm');
const elsewhere = new URL('https://gewerk-example.evil/');
let database: TestDatabase;
let app: { database: TestDatabase; clock: ReturnType<typeof stoppedClock> };
let person: Person;
let device: Device;

beforeEach(async () => {
	database = await openTestDatabase();
	app = { database, clock: stoppedClock() };
	const { personId } = await addOwner(app);
	person = { id: personId, email: 'kuehn@dach.example', name: 'Jan Kühn', language: 'de' };
	device = createDevice();
});
afterEach(() => database.drop());

async function addPasskey(as = person, on = site) {
	const { challenge, options } = await beginPasskey(app, person, site);
	return finishPasskey(app, as, site, {
		challenge,
		name: 'Handy',
		response: device.make(options.challenge, on),
	});
}

describe('a new passkey', () => {
	test('is kept and signs its person in', async () => {
		expect(await addPasskey()).toBe(true);
		expect(await listPasskeys(app, person.id)).toMatchObject([{ name: 'Handy' }]);

		const { challenge, options } = await beginPasskeySignIn(app, site);
		const response = device.answer(options.challenge, site);
		expect(await signInWithPasskey(app, site, { challenge, response })).toEqual({
			kind: 'signed_in',
			personId: person.id,
		});
	});

	test('is refused for another person than the one who began', async () => {
		const { personId } = await addOwner(app, { email: 'other@dach.example' });
		expect(await addPasskey({ ...person, id: personId })).toBe(false);
	});

	test('is refused when it was made at another site', async () => {
		expect(await addPasskey(person, elsewhere)).toBe(false);
		expect(await listPasskeys(app, person.id)).toEqual([]);
	});
});

describe('signing in with a passkey is refused', () => {
	beforeEach(async () => void (await addPasskey()));
	const attempt = (challenge: string, response: unknown) =>
		signInWithPasskey(app, site, { challenge, response });
	const refused = { kind: 'refused', problem: 'passkey_refused' };

	test('the second time with the same answer', async () => {
		const { challenge, options } = await beginPasskeySignIn(app, site);
		const response = device.answer(options.challenge, site);
		expect(await attempt(challenge, response)).toMatchObject({ kind: 'signed_in' });
		expect(await attempt(challenge, response)).toEqual(refused);
	});

	test('after five minutes', async () => {
		const { challenge, options } = await beginPasskeySignIn(app, site);
		app.clock.pass(5 * 60_000);
		expect(await attempt(challenge, device.answer(options.challenge, site))).toEqual(refused);
	});

	test('with an answer that another site asked for', async () => {
		const { challenge, options } = await beginPasskeySignIn(app, site);
		expect(await attempt(challenge, device.answer(options.challenge, elsewhere))).toEqual(refused);
	});

	test('with another device’s signature', async () => {
		const { challenge, options } = await beginPasskeySignIn(app, site);
		const stranger = { ...createDevice().answer(options.challenge, site), id: device.id, rawId: device.id };
		expect(await attempt(challenge, stranger)).toEqual(refused);
	});

	test('once the passkey is removed', async () => {
		await removePasskey(app, person.id, device.id);
		const { challenge, options } = await beginPasskeySignIn(app, site);
		expect(await attempt(challenge, device.answer(options.challenge, site))).toEqual(refused);
	});

	test.each([null, 'text', {}, { id: 'x', rawId: 'x', type: 'public-key', response: {} }])(
		'with the answer %j',
		async (response) => {
			const { challenge } = await beginPasskeySignIn(app, site);
			expect(await attempt(challenge, response)).toEqual(refused);
		},
	);
});

/** A phone that holds one passkey: it signs as the WebAuthn standard says, with a P-256 key. */
interface Device {
	readonly id: string;
	make(challenge: string, at: URL): unknown;
	answer(challenge: string, at: URL): Record<string, unknown>;
}

function createDevice(): Device {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const credential = randomBytes(16);
	const id = credential.toString('base64url');
	return {
		id,
		make(challenge, at) {
			const length = Buffer.from([0, credential.length]);
			const attested = Buffer.concat([Buffer.alloc(16), length, credential, coseKeyOf(publicKey)]);
			const attestation = new Map<string, unknown>([
				['fmt', 'none'],
				['attStmt', new Map()],
				['authData', new Uint8Array(Buffer.concat([factsAbout(at, 0x45), attested]))],
			]);
			return {
				id,
				rawId: id,
				type: 'public-key',
				clientExtensionResults: {},
				response: {
					clientDataJSON: clientData('webauthn.create', challenge, at).toString('base64url'),
					attestationObject: encode(attestation).toString('base64url'),
				},
			};
		},
		answer(challenge, at) {
			const client = clientData('webauthn.get', challenge, at);
			const facts = factsAbout(at, 0x05);
			const signed = Buffer.concat([facts, createHash('sha256').update(client).digest()]);
			return {
				id,
				rawId: id,
				type: 'public-key',
				clientExtensionResults: {},
				response: {
					clientDataJSON: client.toString('base64url'),
					authenticatorData: facts.toString('base64url'),
					signature: sign('sha256', signed, privateKey).toString('base64url'),
				},
			};
		},
	};
}

function clientData(type: string, challenge: string, { origin }: URL): Buffer {
	return Buffer.from(JSON.stringify({ type, challenge, origin }));
}

/** Which site, that the person was there and verified, and a counter that stays at nought as on phones. */
function factsAbout({ hostname }: URL, flags: number): Buffer {
	return Buffer.concat([createHash('sha256').update(hostname).digest(), Buffer.from([flags, 0, 0, 0, 0])]);
}

function coseKeyOf(key: KeyObject): Buffer {
	const { x = '', y = '' } = key.export({ format: 'jwk' });
	const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
	const es256 = new Map<number, number | Uint8Array>([
		[1, 2],
		[3, -7],
		[-1, 1],
		[-2, bytes(x)],
		[-3, bytes(y)],
	]);
	return encode(es256);
}

function encode(value: Map<string | number, unknown>): Buffer {
	return Buffer.from(isoCBOR.encode(value as Parameters<typeof isoCBOR.encode>[0]));
}
