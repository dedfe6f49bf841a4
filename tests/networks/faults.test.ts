import { afterEach, describe, expect, test } from 'vitest';
import { mastodon } from '#networks/mastodon/index.ts';
import { guardedFetch } from '#platform/http.ts';
import { uncertainFaults, type Fault, type Kind } from '../servers/fault-plan.ts';
import { startFaultServer, type FaultServer } from '../servers/faults.ts';
import { opened, partOf, picture, published, testTools } from './testing.ts';

const running: FaultServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

const tools = testTools({ fetch: guardedFetch({ allowPrivateAddresses: true, timeoutMs: 300 }) });

async function connectedTo(plan: Partial<Record<Kind, readonly Fault[]>>, mostFaults = 1) {
	const server = await startFaultServer({ seed: 1, plan, mostFaults, honourKeys: false, hangMs: 2_000 });
	running.push(server);
	const credentials = { access_token: server.tokenOf('firm') };
	const connection = opened(
		mastodon,
		await mastodon.connect(tools, { kind: 'profile', server: server.url, credentials }),
	);
	return { server, connection };
}

describe('A post whose fate nobody knows', () => {
	test.each(uncertainFaults)('%s: is uncertain, and a look tells whether it is there', async (fault) => {
		const { server, connection } = await connectedTo({ publish: [fault] });
		const part = partOf();
		expect(await mastodon.publish(tools, connection, part)).toMatchObject({ kind: 'uncertain' });
		const copies = server.copiesOf(part.text);
		expect(copies).toBe(fault.startsWith('accept_') ? 1 : 0);
		expect(await mastodon.find(tools, connection, part)).toMatchObject({
			kind: copies === 1 ? 'found' : 'absent',
		});
	});

	test('a look that fails says so, and succeeds later', async () => {
		const { connection } = await connectedTo({ publish: ['accept_then_500'], read: ['refuse_503'] });
		const part = partOf();
		await mastodon.publish(tools, connection, part);
		expect(await mastodon.find(tools, connection, part)).toMatchObject({
			kind: 'unreachable',
			reason: { code: 'busy', detail: '503 Down for maintenance' },
		});
		expect(await mastodon.find(tools, connection, part)).toMatchObject({ kind: 'found' });
	});
});

describe('A post the server surely did not take', () => {
	test.each(['refuse_429', 'refuse_503'] as const)('%s: may be sent again', async (fault) => {
		const { server, connection } = await connectedTo({ publish: [fault] });
		const part = partOf();
		expect(await mastodon.publish(tools, connection, part)).toMatchObject({
			kind: 'not_accepted',
			retryAfter: null,
		});
		await published(mastodon, tools, connection, part);
		expect(server.copiesOf(part.text)).toBe(1);
	});

	test('and when it may be sent again is the server’s word', async () => {
		const { connection } = await connectedTo({ publish: ['refuse_429_retry_after'] });
		const outcome = await mastodon.publish({ ...tools, now: () => 5_000 }, connection, partOf());
		expect(outcome).toMatchObject({ kind: 'not_accepted', retryAfter: 6_000 });
	});

	test('a rule of the server is final', async () => {
		const { connection } = await connectedTo({ publish: ['refuse_422'] });
		expect(await mastodon.publish(tools, connection, partOf())).toEqual({
			kind: 'refused',
			reconnect: false,
			reason: { code: 'rule_refused', status: 422, detail: '422 Validation failed' },
		});
	});

	test.each([
		'accept_then_500',
		'accept_then_reset',
		'accept_then_hang',
		'accept_then_html',
		'refuse_503',
	] as const)('an upload that ends in %s has posted nothing', async (fault) => {
		const { server, connection } = await connectedTo({ upload: [fault] });
		const part = partOf({ pictures: [await picture()] });
		expect(await mastodon.publish(tools, connection, part)).toMatchObject({ kind: 'not_accepted' });
		expect(server.statuses()).toHaveLength(0);
	});
});

describe('Taking down', () => {
	test.each(['accept_then_500', 'accept_then_reset', 'accept_then_hang'] as const)(
		'%s: what is gone counts as removed',
		async (fault) => {
			const { server, connection } = await connectedTo({ remove: [fault] });
			const remote = await published(mastodon, tools, connection, partOf());
			expect(await mastodon.remove(tools, connection, remote)).toEqual({ kind: 'removed' });
			expect(server.statuses()).toHaveLength(0);
		},
	);

	test.each(['refuse_500', 'reset', 'refuse_503'] as const)(
		'%s: what is there is tried again',
		async (fault) => {
			const { connection } = await connectedTo({ remove: [fault] });
			const remote = await published(mastodon, tools, connection, partOf());
			expect(await mastodon.remove(tools, connection, remote)).toMatchObject({ kind: 'not_accepted' });
			expect(await mastodon.remove(tools, connection, remote)).toEqual({ kind: 'removed' });
		},
	);
});
