import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAccount, type Account } from '#accounts/account.ts';
import { auditAccount, isStale } from '#accounts/audit.ts';
import { connectAccount } from '#accounts/connect.ts';
import { disconnectAccount } from '#accounts/disconnect.ts';
import { answerSetUp, listSetUps, setUpOf } from '#accounts/set-up.ts';
import { keepSetUpAnswer, listSetUpAnswers } from '#accounts/set-up-answers.ts';
import type { App } from '#app.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import type { AuditFacts, AuditOutcome, NetworkTools } from '#networks/network.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import { insertTestFirm } from '#schema/testing.ts';

type Workshop = Awaited<ReturnType<typeof createWorkshop>>;
const aDay = 24 * 60 * 60_000;

const facts: AuditFacts = {
	kind: 'profile',
	name: 'Dach und Fach',
	description: 'Dachdecker in Musterhausen',
	links: ['https://dach.example'],
	hasPicture: true,
	createdAt: Date.UTC(2025, 0, 1),
	posts: 12,
	followers: 48,
	markedAsBot: false,
	tokenExpiresAt: null,
};

let workshop: Workshop;
let app: App;
/** What the network answers when it is asked how the account is set up. */
let tells: (tools: NetworkTools) => Promise<AuditOutcome>;
let asked = 0;

beforeEach(async () => {
	workshop = await createWorkshop();
	const [scripted] = workshop.app.networks.all;
	if (scripted === undefined) throw new Error('The workshop has a network.');
	asked = 0;
	tells = async () => ({ kind: 'facts', facts });
	Object.assign(scripted, {
		audit: (tools: NetworkTools) => {
			asked++;
			return tells(tools);
		},
	});
	({ app } = workshop);
});
afterEach(() => workshop.drop());

async function account(): Promise<Account> {
	const found = await app.database.inFirm('firm', (scope) => findAccount(scope, workshop.account));
	if (found === null) throw new Error('The workshop has an account.');
	return found;
}

async function stateOf(item: string): Promise<string | undefined> {
	const answers = await app.database.inFirm('firm', listSetUpAnswers);
	const setUp = setUpOf(await account(), answers, app.clock.now());
	return setUp?.items.find((judged) => judged.item === item)?.state;
}

function say(item: string, answer: 'yes' | 'no' | 'ignored' | null, firm = 'firm') {
	return app.database.inFirm(firm, (scope) =>
		answerSetUp(scope, { account: workshop.account, item, answer, at: app.clock.now() }, null),
	);
}

describe('asking a network how an account is set up', () => {
	test('keeps what it tells, with the date', async () => {
		expect(await account()).toMatchObject({ audit: null, auditedAt: null });
		expect(await auditAccount(app, 'firm', workshop.account)).toMatchObject({ kind: 'read' });
		expect(await account()).toMatchObject({ audit: facts, auditedAt: workshop.clock.at });
	});

	test('that does not answer leaves the facts as they were', async () => {
		await auditAccount(app, 'firm', workshop.account);
		const at = workshop.clock.at;
		workshop.clock.at += 2 * aDay;
		tells = async () => ({ kind: 'unreachable', reason: { code: 'busy', detail: null } });
		expect(await auditAccount(app, 'firm', workshop.account)).toMatchObject({
			kind: 'not_read',
			reason: { code: 'busy' },
		});
		expect(await account()).toMatchObject({ audit: facts, auditedAt: at });
	});

	test('that never tells is no trouble', async () => {
		tells = async () => ({ kind: 'not_possible' });
		expect(await auditAccount(app, 'firm', workshop.account)).toEqual({ kind: 'not_possible' });
	});

	test('is not tried with an account that is gone, or with one of another firm', async () => {
		await insertTestFirm(app.database, 'other');
		expect(await auditAccount(app, 'other', workshop.account)).toMatchObject({ kind: 'not_read' });
		await disconnectAccount(app, 'firm', workshop.account);
		expect(await auditAccount(app, 'firm', workshop.account)).toMatchObject({ kind: 'not_read' });
		expect(asked).toBe(0);
	});

	test('limits reading, but lets a sign-in that is being renewed finish', async () => {
		const signals: (AbortSignal | null | undefined)[] = [];
		const fetch: typeof globalThis.fetch = async (_input, init) => {
			signals.push(init?.signal);
			return new Response();
		};
		Object.assign(app, { tools: { ...app.tools, fetch } });
		tells = async (tools) => {
			await tools.fetch('https://net.example/me');
			await tools.fetch('https://net.example/token', { method: 'POST' });
			return { kind: 'facts', facts };
		};
		await auditAccount(app, 'firm', workshop.account);
		expect(signals).toEqual([expect.any(AbortSignal), undefined]);
	});

	test('is due after a day, and after a failure not at once again', async () => {
		const stale = async () => isStale(await account(), workshop.clock.at);
		expect(await stale()).toBe(true);
		await auditAccount(app, 'firm', workshop.account);
		workshop.clock.at += aDay - 1;
		expect(await stale()).toBe(false);
		workshop.clock.at += 2;
		expect(await stale()).toBe(true);
		tells = async () => ({ kind: 'unreachable', reason: { code: 'busy', detail: null } });
		await auditAccount(app, 'firm', workshop.account);
		expect(await stale()).toBe(false);
		workshop.clock.at += 11 * 60_000;
		expect(await stale()).toBe(true);
	});

	test('that never answered is not waited for at every look either', async () => {
		tells = async () => ({ kind: 'unreachable', reason: { code: 'busy', detail: null } });
		workshop.clock.at += 1;
		await auditAccount(app, 'firm', workshop.account);
		expect(isStale(await account(), workshop.clock.at)).toBe(false);
	});
});

describe('connecting', () => {
	const identity = { server: '', kind: 'profile', handle: '@me', name: 'Me', address: '' } as const;

	/** An account that the network knows under this id. */
	async function connect(remoteId: string) {
		const outcome = {
			kind: 'connected',
			identity: { ...identity, remoteId },
			credentials: {},
			live: null,
		} as const;
		const [network] = app.networks.all;
		if (network === undefined) throw new Error('The workshop has a network.');
		Object.assign(network, { connect: async () => outcome });
		return connectAccount(app, 'firm', { network: network.name, credentials: {} });
	}

	test('asks once how the new account is set up', async () => {
		expect(await connect('new')).toMatchObject({ kind: 'connected', account: { audit: facts } });
		expect(asked).toBe(1);
	});

	test('works when the network does not tell, and when asking breaks', async () => {
		tells = async () => ({ kind: 'unreachable', reason: { code: 'busy', detail: null } });
		expect(await connect('quiet')).toMatchObject({ kind: 'connected', account: { audit: null } });
		tells = () => Promise.reject(new Error('broken'));
		expect(await connect('broken')).toMatchObject({ kind: 'connected', account: { state: 'connected' } });
	});
});

describe('an answer', () => {
	test('settles what the network does not tell, and can be taken back', async () => {
		await auditAccount(app, 'firm', workshop.account);
		expect(await stateOf('two-factor')).toBe('unknown');
		expect(await say('two-factor', 'yes')).toEqual({ kind: 'answered', before: null });
		expect(await stateOf('two-factor')).toBe('good');
		const at = workshop.clock.at;
		workshop.clock.at += aDay;
		expect(await say('two-factor', 'no')).toEqual({ kind: 'answered', before: { answer: 'yes', at } });
		expect(await stateOf('two-factor')).toBe('bad');
		await say('two-factor', null);
		expect(await stateOf('two-factor')).toBe('unknown');
	});

	test('about something that is not checked here is refused', async () => {
		expect(await say('nonsense', 'yes')).toEqual({ kind: 'unknown' });
		expect(await say('privacy', 'yes')).toEqual({ kind: 'unknown' });
	});

	test('of another firm is refused and changes nothing', async () => {
		await insertTestFirm(app.database, 'other');
		expect(await say('impressum', 'yes', 'other')).toEqual({ kind: 'unknown' });
		expect(await app.database.inFirm('other', listSetUpAnswers)).toEqual([]);
	});

	test('“no” to the Impressum reaches the guard, until the network shows one', async () => {
		const guardKnows = async () => {
			const surroundings = await app.database.inFirm('firm', (scope) =>
				readSurroundings(scope, null, app.clock.now()),
			);
			return surroundings.accounts[workshop.account]?.impressum;
		};
		await auditAccount(app, 'firm', workshop.account);
		await say('impressum', 'no');
		expect(await guardKnows()).toBe(false);
		await auditAccount(app, 'firm', workshop.account);
		expect(await guardKnows()).toBe(false);

		const links = ['https://dach.example/impressum'];
		tells = async () => ({ kind: 'facts', facts: { ...facts, links } });
		await auditAccount(app, 'firm', workshop.account);
		expect(await guardKnows()).toBeNull();
		expect(await stateOf('impressum')).toBe('good');
	});
});

test('the list of accounts tells of each how it stands', async () => {
	await auditAccount(app, 'firm', workshop.account);
	await insertTestFirm(app.database, 'other');
	await app.database.inFirm('firm', (scope) =>
		keepSetUpAnswer(
			scope,
			{ account: workshop.account, item: 'impressum', answer: 'no', at: app.clock.now() },
			null,
		),
	);
	const [listed] = await app.database.inFirm('firm', (scope) => listSetUps(scope, app.clock.now()));
	expect(listed).toMatchObject({ account: { id: workshop.account }, setUp: { heavy: true } });
	expect(await app.database.inFirm('other', (scope) => listSetUps(scope, app.clock.now()))).toEqual([]);
});
