import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendCode, signInWithCode } from '#firms/codes.ts';
import { hashPassword } from '#firms/password.ts';
import { signInWithPassword } from '#firms/sign-in.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { createLog } from '#platform/log.ts';
import type { Letter, Mail } from '#platform/mail.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const minute = 60_000;
const email = 'kuehn@dach.example';
let database: TestDatabase;
let letters: Letter[];
let personId: string;
let app: ReturnType<typeof createTestApp>;

function createTestApp() {
	const mail: Mail = { send: async (letter) => void letters.push(letter), check: async () => undefined };
	return {
		database,
		clock: stoppedClock(),
		mail: mail as Mail | null,
		seal: createSeal(new Uint8Array(32)),
		log: createLog('error', () => undefined),
	};
}

beforeEach(async () => {
	database = await openTestDatabase();
	letters = [];
	app = createTestApp();
	({ personId } = await addOwner(app, {
		passwordHash: await hashPassword('Schiefer & Zink', { n: 1024, r: 8, p: 1 }),
	}));
});
afterEach(() => database.drop());

describe('with a password', () => {
	const attempt = (password: string, address = '203.0.113.7', as = email) =>
		signInWithPassword(app, { email: as, password, address });

	test('signs in, however the e-mail is capitalised', async () => {
		expect(await attempt('Schiefer & Zink', undefined, ' Kuehn@Dach.EXAMPLE ')).toEqual({
			kind: 'signed_in',
			personId,
		});
	});

	test('refuses a wrong password and an unknown person alike', async () => {
		const refused = { kind: 'refused', problem: 'wrong_password' };
		expect(await attempt('Zink & Schiefer')).toEqual(refused);
		expect(await attempt('Schiefer & Zink', undefined, 'nobody@dach.example')).toEqual(refused);
	});

	test('after ten failures even the right password waits, for a quarter of an hour at most', async () => {
		for (let failure = 0; failure < 10; failure++) await attempt('wrong', `203.0.113.${failure}`);
		const blocked = await attempt('Schiefer & Zink');
		expect(blocked).toMatchObject({ kind: 'refused', problem: 'too_many_attempts' });
		const until = blocked.kind === 'refused' && 'until' in blocked ? blocked.until : 0;
		expect(until).toBeGreaterThan(app.clock.now());
		expect(until).toBeLessThanOrEqual(app.clock.now() + 15 * minute);
		app.clock.pass(until - app.clock.now());
		expect(await attempt('Schiefer & Zink')).toMatchObject({ kind: 'signed_in' });
	});

	test('signing in often is no offence', async () => {
		for (let time = 0; time < 12; time++) {
			expect(await attempt('Schiefer & Zink')).toMatchObject({ kind: 'signed_in' });
		}
	});
});

describe('with an e-mailed code', () => {
	const letter = (_person: unknown, code: string) => ({ subject: 'Code', text: code });
	const send = (to = email) => sendCode(app, { email: to, address: '203.0.113.7', letter });
	const challengeOf = (sent: Awaited<ReturnType<typeof send>>) =>
		sent.kind === 'sent' ? sent.challenge : '';

	test('signs in once', async () => {
		const challenge = challengeOf(await send());
		const code = letters[0]?.text ?? '';
		expect(letters[0]?.to).toBe(email);
		expect(code).toMatch(/^\d{6}$/);
		const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
		expect(await signInWithCode(app, { challenge, code: spaced })).toEqual({ kind: 'signed_in', personId });
		expect(await signInWithCode(app, { challenge, code })).toMatchObject({ problem: 'code_expired' });
	});

	test('answers an unknown e-mail the same way, and sends nothing', async () => {
		const sent = await send('nobody@dach.example');
		expect(sent.kind).toBe('sent');
		expect(letters).toEqual([]);
		expect(await signInWithCode(app, { challenge: challengeOf(sent), code: '000000' })).toMatchObject({
			kind: 'refused',
		});
	});

	test('gives five tries, then the right code is worth nothing', async () => {
		const challenge = challengeOf(await send());
		const right = letters[0]?.text ?? '';
		const wrong = right === '000000' ? '000001' : '000000';
		for (let failure = 0; failure < 5; failure++) {
			expect(await signInWithCode(app, { challenge, code: wrong })).toMatchObject({ problem: 'wrong_code' });
		}
		expect(await signInWithCode(app, { challenge, code: right })).toMatchObject({ problem: 'code_expired' });
	});

	test('is over after ten minutes', async () => {
		const challenge = challengeOf(await send());
		app.clock.pass(10 * minute);
		const code = letters[0]?.text ?? '';
		expect(await signInWithCode(app, { challenge, code })).toMatchObject({ problem: 'code_expired' });
	});

	test('sends five letters an hour to one e-mail, not more', async () => {
		for (let time = 0; time < 5; time++) expect((await send()).kind).toBe('sent');
		expect(await send()).toMatchObject({ problem: 'too_many_attempts' });
		expect(letters).toHaveLength(5);
	});

	test('is not offered without a mail server', async () => {
		app.mail = null;
		expect(await send()).toEqual({ kind: 'refused', problem: 'no_mail' });
	});
});
