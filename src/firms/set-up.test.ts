import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { listMembers } from '#firms/members.ts';
import { setUp, setUpFirst, type SetUpDetails } from '#firms/set-up.ts';
import { signInWithPassword } from '#firms/sign-in.ts';
import { addOwner, roofer, stoppedClock } from '#firms/testing.ts';
import { networks } from '#networks/index.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { createLog } from '#platform/log.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const person = {
	email: 'Kuehn@Dach.example',
	password: 'Schiefer & Zink',
	name: 'Jan Kühn',
	language: 'de',
} as const;
const details: SetUpDetails = { person, firm: roofer };
let database: TestDatabase;
let app: App;
let usernames: string[];

beforeEach(async () => {
	database = await openTestDatabase();
	usernames = [];
	// The parts that setting up uses; the practice network only writes down who was to join it.
	const parts = {
		database,
		networks,
		clock: stoppedClock(),
		log: createLog('error', () => undefined),
		seal: createSeal(new Uint8Array(32)),
		configuration: readConfiguration({}),
		tools: { publicUrl: 'https://gewerk.example' },
		practice: {
			createAccountWithToken: async ({ username }: { username: string }) => {
				usernames.push(username);
				return { accountId: username, username, token: 'secret' };
			},
		},
	};
	app = parts as unknown as App;
});
afterEach(() => database.drop());

describe('setting up', () => {
	test('makes an owner who can sign in, and a firm that can post at once', async () => {
		const created = await setUp(app, details);
		expect(created).toMatchObject({ kind: 'created', slug: 'dachdeckerei-kuehn-soehne' });
		if (created.kind !== 'created') return;

		const { password } = person;
		expect(
			await signInWithPassword(app, { email: 'kuehn@dach.example', password, address: '203.0.113.7' }),
		).toEqual({ kind: 'signed_in', personId: created.personId });
		const [members, accounts] = await database.inFirm(created.firmId, async (scope) => [
			await listMembers(scope),
			await listAccounts(scope),
		]);
		expect(members).toMatchObject([{ name: 'Jan Kühn', role: 'owner' }]);
		expect(accounts).toMatchObject([{ state: 'connected', handle: '@dachdeckerei_kuehn_soehne' }]);
	});

	test('gives firms of the same name different slugs', async () => {
		const slugs = [];
		for (const email of ['one@dach.example', 'two@dach.example', 'three@dach.example']) {
			const created = await setUp(app, { ...details, person: { ...person, email } });
			slugs.push(created.kind === 'created' && created.slug);
		}
		expect(slugs).toEqual([
			'dachdeckerei-kuehn-soehne',
			'dachdeckerei-kuehn-soehne-2',
			'dachdeckerei-kuehn-soehne-3',
		]);
		expect(new Set(usernames).size).toBe(3);
	});

	test('calls someone without a name by their e-mail', async () => {
		const created = await setUp(app, { ...details, person: { ...person, name: ' ' } });
		const firm = created.kind === 'created' ? created.firmId : '';
		expect(await database.inFirm(firm, listMembers)).toMatchObject([{ name: 'kuehn' }]);
	});

	test('refuses an e-mail that is taken, and leaves nothing behind', async () => {
		await setUp(app, details);
		const again = await setUp(app, { ...details, firm: { ...roofer, name: 'Zweite Firma' } });
		expect(again).toMatchObject({ kind: 'refused', problem: 'email_taken' });
		const firms = await database.everywhere((rows) => rows.selectFrom('firms').select('name').execute());
		expect(firms).toEqual([{ name: roofer.name }]);
	});

	test.each([
		['email_invalid', { person: { ...person, email: 'kuehn' }, firm: roofer }],
		['password_short', { person: { ...person, password: 'Zink' }, firm: roofer }],
		['password_long', { person: { ...person, password: 'Zink'.repeat(51) }, firm: roofer }],
		['password_is_email', { person: { ...person, password: 'kuehn@dach.example' }, firm: roofer }],
		['firm_name_missing', { person, firm: { ...roofer, name: ' ' } }],
		['trade_missing', { person, firm: { ...roofer, trade: '' } }],
		['trade_unknown', { person, firm: { ...roofer, trade: 'zauberer' } }],
		['land_unknown', { person, firm: { ...roofer, land: 'XX' } }],
		['time_zone_unknown', { person, firm: { ...roofer, timeZone: 'Europe/Stuttgart' } }],
		['minutes_wrong', { person, firm: { ...roofer, minutesPerWeek: Number.NaN } }],
	] satisfies [string, SetUpDetails][])('says %s', async (problem, wrong) => {
		expect(await setUp(app, wrong)).toEqual({ kind: 'refused', problem, problems: [problem] });
	});

	test('says everything that is wrong at once', async () => {
		const wrong = { person: { ...person, password: '' }, firm: { ...roofer, name: '', trade: '' } };
		expect(await setUp(app, wrong)).toMatchObject({
			problems: ['password_short', 'firm_name_missing', 'trade_missing'],
		});
	});
});

describe('the door of the first visit', () => {
	test('is open while nobody is there, or only made-up people', async () => {
		await addOwner(app, { email: 'jemand@demo.example', demo: true });
		expect(await setUpFirst(app, details)).toMatchObject({ kind: 'created' });
	});

	test('is shut once somebody has come in', async () => {
		await setUpFirst(app, details);
		const second = { ...details, person: { ...person, email: 'late@dach.example' } };
		expect(await setUpFirst(app, second)).toMatchObject({ kind: 'refused', problem: 'not_first' });
	});

	test('lets in one of two who come at once', async () => {
		const both = await Promise.all(
			['one@dach.example', 'two@dach.example'].map((email) =>
				setUpFirst(app, { ...details, person: { ...person, email } }),
			),
		);
		expect(both.map(({ kind }) => kind).sort()).toEqual(['created', 'refused']);
	});
});
