import { createECDH, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { readFirm } from '#firms/firm.ts';
import { readNoticeSettings } from '#notices/settings.ts';
import { listSubscriptions } from '#notices/subscriptions.ts';
import { tell } from '#notices/tell.ts';
import { POST as signOut } from '../sign-out/+server.ts';
import { actions, load } from './+page.server.ts';
import { DELETE, GET, POST } from './devices/+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
/** What the browser keeps. */
let cookies: Map<string, string>;
beforeEach(async () => {
	client = await createClient();
	cookies = new Map();
	await client.app.database.everywhere(async (rows) => {
		await rows
			.insertInto('persons')
			.values({
				id: 'ada',
				email: 'ada@dach.example',
				name: 'Ada',
				password_hash: null,
				language: 'de',
				created_at: 0,
			})
			.execute();
		await rows
			.insertInto('members')
			.values({ firm_id: 'firm', person_id: 'ada', role: 'owner', created_at: 0 })
			.execute();
	});
});
afterEach(() => client.drop());

interface About {
	readonly method?: string;
	readonly body?: unknown;
	readonly form?: Record<string, string | string[]>;
	readonly stranger?: boolean;
	readonly demo?: boolean;
}

/** What pages and endpoints read of SvelteKit's event is exactly this. */
async function at<Event>({ method = 'POST', body, form, stranger, demo }: About = {}): Promise<Event> {
	const url = new URL('https://gewerk.example/notices');
	const fields = new FormData();
	for (const [name, values] of Object.entries(form ?? {}))
		for (const value of [values].flat()) fields.append(name, value);
	const sent = form === undefined ? JSON.stringify(body) : fields;
	const firm = { ...(await client.app.database.inFirm('firm', readFirm)), demo: demo === true };
	const person = { id: 'ada', email: 'ada@dach.example', name: 'Ada', language: 'de' as const };
	const event = {
		url,
		cookies: {
			get: (name: string) => cookies.get(name),
			set: (name: string, value: string) => void cookies.set(name, value),
			delete: (name: string) => void cookies.delete(name),
		},
		request: new Request(url, {
			method,
			headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/150.0.0.0 Mobile Safari/537.36' },
			body: method === 'GET' ? null : (sent ?? null),
		}),
		locals: {
			app: client.app,
			language: 'de' as const,
			session: stranger ? null : { token: 't', person, firm, role: 'owner' as const },
		},
	};
	return event as unknown as Event;
}

const subscription = {
	endpoint: 'https://push.example/phone',
	keys: {
		p256dh: createECDH('prime256v1').generateKeys('base64url'),
		auth: randomBytes(16).toString('base64url'),
	},
};
const devices = () => client.app.database.everywhere((rows) => listSubscriptions(rows, 'ada'));
const settings = () => client.app.database.everywhere((rows) => readNoticeSettings(rows, 'ada'));

describe('a browser', () => {
	test('is taken on under a name one recognises, and remembers which device it is', async () => {
		expect((await POST(await at({ body: { subscription } }))).status).toBe(201);
		expect(await devices()).toMatchObject([
			{ device: 'Chrome auf Android', endpoint: subscription.endpoint },
		]);
		expect(cookies.size).toBe(1);
		expect(await load(await at({ method: 'GET' }))).toMatchObject({ devices: [{ here: true }] });
	});

	test('gets the key that the page has', async () => {
		const answer = await GET(await at({ method: 'GET' }));
		expect(await load(await at({ method: 'GET' }))).toMatchObject(await answer.json());
	});

	test.each([
		['of a stranger', { stranger: true, body: { subscription } }, 401],
		['in the made-up firm', { demo: true, body: { subscription } }, 403],
		['that sends nonsense', { body: { subscription: { endpoint: 'x' } } }, 422],
		[
			'at an address without https',
			{ body: { subscription: { ...subscription, endpoint: 'http://a.b' } } },
			422,
		],
	])('%s is not', async (_name, about, status) => {
		await expect(at<Parameters<typeof POST>[0]>(about).then(POST)).rejects.toMatchObject({ status });
		expect(await devices()).toEqual([]);
	});

	test('is forgotten when it says so, when it is removed from the list, and when one signs out', async () => {
		for (const forget of [
			async () => DELETE(await at({ method: 'DELETE', body: { endpoint: subscription.endpoint } })),
			async () => actions.remove?.(await at({ form: { id: (await devices())[0]?.id ?? '' } })),
			async () => Promise.resolve(signOut(await at())).catch(() => undefined),
		]) {
			await POST(await at({ body: { subscription } }));
			await forget();
			expect(await devices()).toEqual([]);
			expect(cookies.size).toBe(0);
		}
	});
});

describe('what one chooses', () => {
	const form = {
		wanted: ['failed', 'answer'],
		quiet: 'yes',
		from: '21:30',
		until: '05:45',
		per_day: '2',
	};

	test('is kept', async () => {
		expect(await actions.settings?.(await at({ form }))).toMatchObject({ saved: true });
		expect(await settings()).toEqual({
			quiet: { from: 21 * 60 + 30, until: 5 * 60 + 45 },
			perDay: 2,
			without: ['approval', 'by_hand'],
		});
		await actions.settings?.(await at({ form: { ...form, quiet: 'no' } }));
		expect((await settings()).quiet).toBeNull();
	});

	test.each([
		[{ from: '' }, 'quiet_missing'],
		[{ from: '25:00' }, 'quiet_missing'],
		[{ until: '21:30' }, 'quiet_same'],
	])('%j comes back as it was typed, with the problem', async (wrong, problem) => {
		expect(await actions.settings?.(await at({ form: { ...form, ...wrong } }))).toMatchObject({
			status: 422,
			data: { problem, typed: { from: '21:30', until: '05:45', ...wrong, perDay: 2 } },
		});
		expect((await settings()).perDay).toBe(4);
	});
});

test('tests are limited, and none leaves the made-up firm', async () => {
	const trial = async (about: About = {}) =>
		actions.trial?.(await at({ form: { id: 'none', device: 'Chrome' }, ...about }));
	expect(await trial()).toMatchObject({ outcome: 'gone' });
	for (let count = 1; count < 10; count += 1) await trial();
	expect(await trial()).toMatchObject({ status: 429, data: { outcome: 'often' } });
	await expect(trial({ demo: true })).rejects.toMatchObject({ status: 403 });
});

test('the page shows what came up, newest first, and one that cannot be read does not break it', async () => {
	const { database, clock } = client.app;
	await database.inFirm('firm', async (scope) => {
		const about = { post: 'p', network: 'mastodon', reason: 'busy', asks: 'mend' };
		await tell(scope, { roles: ['owner'] }, { kind: 'failed', subject: 'd.1', details: about }, clock.now());
		await tell(scope, { roles: ['owner'] }, { kind: 'answer', subject: 'm', details: {} }, clock.now() + 1);
	});
	expect(await load(await at({ method: 'GET' }))).toMatchObject({
		notices: [{ title: 'Ein Beitrag ist auf Scripted nicht erschienen', open: false, standing: 'waiting' }],
	});
});
