import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bluesky } from '#networks/bluesky/index.ts';
import type { Connection } from '#networks/network.ts';
import { startBluesky, type BlueskyAccount, type BlueskyServer } from '../servers/bluesky.ts';
import { keepsTheContract } from './contract.ts';
import { alt, opened, partOf, picture, published, testTools } from './testing.ts';

describe("Bluesky, against Bluesky's own server", () => {
	const tools = testTools();
	let server: BlueskyServer;
	let alice: BlueskyAccount;
	let bob: BlueskyAccount;
	let connection: Connection & { kept: unknown[] };

	beforeAll(async () => {
		server = await startBluesky();
		alice = await server.createAccount('alice');
		bob = await server.createAccount('bob');
		connection = opened(bluesky, await connect(alice.identifier, alice.password));
	});
	afterAll(() => server?.stop());

	function connect(identifier: string, password: string, address = server.url) {
		return bluesky.connect(tools, {
			kind: 'profile',
			server: address,
			credentials: { identifier, password },
		});
	}

	keepsTheContract(() => ({ network: bluesky, tools, connection, removal: 'removed' }));

	test('connecting tells who one is', async () => {
		expect(await connect('@alice.test', alice.password)).toMatchObject({
			kind: 'connected',
			identity: { server: server.url, remoteId: alice.did, handle: '@alice.test', name: 'alice.test' },
		});
	});

	test('a wrong password, and a server of another kind, are told apart', async () => {
		expect(await connect('alice.test', 'wrong')).toMatchObject({ reason: { code: 'wrong_credentials' } });
		expect(await connect('alice.test', 'x', server.directoryUrl)).toMatchObject({
			reason: { code: 'not_this_network' },
		});
		expect(await connect('alice.test', 'x', 'http://127.0.0.1:1')).toMatchObject({
			reason: { code: 'unreachable' },
		});
	});

	test('the post carries its picture, description, language, links, hashtags and mentions', async () => {
		const text = 'Für @bob.test ein #Dach gedeckt 🛠️: https://example.org/dach, nicht für @niemand.test';
		const part = partOf({ text, pictures: [await picture()] });
		const remote = await published(bluesky, tools, connection, part);
		const record = await readRecord(remote.id);
		expect(record).toMatchObject({
			text,
			langs: ['de'],
			createdAt: new Date(part.firstAttemptAt).toISOString(),
			embed: { images: [{ alt, aspectRatio: { width: 64, height: 48 }, image: { mimeType: 'image/jpeg' } }] },
		});
		expect(faceted(record)).toEqual([
			['@bob.test', { $type: 'app.bsky.richtext.facet#mention', did: bob.did }],
			['#Dach', { $type: 'app.bsky.richtext.facet#tag', tag: 'Dach' }],
			[
				'https://example.org/dach',
				{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/dach' },
			],
		]);
		expect(remote.url).toBe(`https://bsky.app/profile/alice.test/post/${remote.id.split('/').at(-1)}`);
	});

	test('publishing the same part again, or twice at once, never makes a second copy', async () => {
		const before = await countPosts();
		const part = partOf();
		const both = await Promise.all([1, 2].map(() => bluesky.publish(tools, connection, part)));
		const again = await bluesky.publish(tools, connection, part);
		expect(await countPosts()).toBe(before + 1);
		expect(both.every(({ kind }) => kind === 'published')).toBe(true);
		expect(again).toEqual(both[0]);
	});

	test('a text the server finds too long is refused in its words', async () => {
		expect(await bluesky.publish(tools, connection, partOf({ text: 'ä'.repeat(301) }))).toMatchObject({
			kind: 'refused',
			reconnect: false,
			reason: { code: 'rule_refused', status: 400, detail: expect.stringContaining('300') },
		});
	});

	test('a picture the server finds too large is refused as one', async () => {
		const large = { ...(await picture()), bytes: new Uint8Array(60_000_000) };
		expect(await bluesky.publish(tools, connection, partOf({ pictures: [large] }))).toMatchObject({
			kind: 'refused',
			reason: { code: 'picture_refused' },
		});
	});

	test('a session that ran out is renewed and kept, and one that is lost is opened anew', async () => {
		const expired = await publishWith({ accessJwt: 'eyJhbGciOiJIUzI1NiJ9.e30.x' });
		expect(expired.outcome).toMatchObject({ kind: 'published' });
		expect(expired.kept).toMatchObject([{ way: 'password', did: alice.did }]);

		const lost = await publishWith({ accessJwt: 'eyJhbGciOiJIUzI1NiJ9.e30.x', refreshJwt: 'lost' });
		expect(lost.outcome).toMatchObject({ kind: 'published' });
		expect(lost.kept).toHaveLength(1);

		const renewed = await publishWith(lost.kept[0]);
		expect(renewed).toMatchObject({ outcome: { kind: 'published' }, kept: [] });
	});

	test('a password that was withdrawn asks for reconnecting', async () => {
		const change = { accessJwt: 'gone', refreshJwt: 'gone', password: 'withdrawn' };
		expect((await publishWith(change)).outcome).toMatchObject({
			kind: 'refused',
			reconnect: true,
			reason: { code: 'not_authorised' },
		});
	});

	test('answers cannot be read where the server has no view of the network', async () => {
		const remote = await published(bluesky, tools, connection, partOf());
		expect(await bluesky.replies(tools, connection, remote)).toEqual({ kind: 'not_possible' });
	});

	async function publishWith(change: unknown) {
		const kept: unknown[] = [];
		const changed = {
			...connection,
			credentials: Object.assign({}, connection.credentials, change),
			keep: async (renewed: unknown) => void kept.push(renewed),
		};
		return { outcome: await bluesky.publish(tools, changed, partOf()), kept };
	}

	interface Facet {
		index: { byteStart: number; byteEnd: number };
		features: unknown[];
	}
	interface Shown {
		text: string;
		facets?: Facet[];
	}

	function faceted(record: Shown): [string, unknown][] {
		const bytes = Buffer.from(record.text);
		return (record.facets ?? [])
			.sort((one, other) => one.index.byteStart - other.index.byteStart)
			.map(({ index, features }) => [bytes.subarray(index.byteStart, index.byteEnd).toString(), features[0]]);
	}

	async function readRecord(address: string): Promise<Shown> {
		const [, , repo = '', collection = '', rkey = ''] = address.split('/');
		const query = new URLSearchParams({ repo, collection, rkey });
		const response = await fetch(`${server.url}/xrpc/com.atproto.repo.getRecord?${query}`);
		return ((await response.json()) as { value: Shown }).value;
	}

	async function countPosts(): Promise<number> {
		const query = new URLSearchParams({ repo: alice.did, collection: 'app.bsky.feed.post', limit: '100' });
		const response = await fetch(`${server.url}/xrpc/com.atproto.repo.listRecords?${query}`);
		return ((await response.json()) as { records: unknown[] }).records.length;
	}
});
