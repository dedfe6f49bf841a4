import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mastodon } from '#networks/mastodon/index.ts';
import type { Connection } from '#networks/network.ts';
import { startSnac, type SnacServer, type SnacUser } from '../servers/snac.ts';
import { keepsTheContract } from './contract.ts';
import { alt, opened, partOf, picture, published, testTools } from './testing.ts';

describe('Mastodon, against a real snac', () => {
	const tools = testTools();
	let server: SnacServer;
	let alice: SnacUser;
	let bob: SnacUser;
	let connection: Connection;

	beforeAll(async () => {
		server = await startSnac();
		alice = await server.createUser('alice');
		bob = await server.createUser('bob');
		connection = opened(mastodon, await connect(alice.accessToken));
	});
	afterAll(() => server?.stop());

	function connect(token: string, address = server.url) {
		return mastodon.connect(tools, {
			kind: 'profile',
			server: address,
			credentials: { access_token: token },
		});
	}

	keepsTheContract(() => ({ network: mastodon, tools, connection, removal: 'by_hand' }));

	test('connecting tells who one is, and the limits of the server', async () => {
		const outcome = await connect(alice.accessToken);
		expect(outcome).toMatchObject({
			kind: 'connected',
			identity: { server: server.url, handle: `@alice@${new URL(server.url).host}`, name: 'alice' },
			live: { text: { max: 100_000, perUrl: 32 }, pictures: { max: 4, maxBytes: 16_777_216 } },
		});
	});

	test('a wrong token, and a server of another kind, are told apart', async () => {
		expect(await connect('wrong')).toMatchObject({ kind: 'refused', reason: { code: 'wrong_credentials' } });
		expect(await connect('any', `${server.url}/alice`)).toMatchObject({
			reason: { code: 'not_this_network' },
		});
		expect(await connect('any', 'http://127.0.0.1:1')).toMatchObject({ reason: { code: 'unreachable' } });
	});

	test('the picture is there with its description, and the text as written', async () => {
		const remote = await published(mastodon, tools, connection, partOf({ pictures: [await picture()] }));
		const status = await readStatus(remote.id);
		expect(status.media_attachments).toMatchObject([{ description: alt }]);
		expect(status.content).toContain('Dach in');
		const image = await fetch(status.media_attachments[0]?.url ?? '');
		expect(image.headers.get('content-type')).toBe('image/jpeg');
	});

	test('text that the server takes for Markdown is still found', async () => {
		const part = partOf({
			text: '**Fett** & _schief_ <b>\n> zitiert\n`code` https://example.org/a_b_c?x=1 @bob@example.org\n\nEnde',
		});
		const remote = await published(mastodon, tools, connection, part);
		expect(await mastodon.find(tools, connection, part)).toEqual({ kind: 'found', remote });
	});

	test('a post older than the delivery is not it', async () => {
		const part = partOf();
		await published(mastodon, tools, connection, part);
		const later = { ...part, firstAttemptAt: Date.now() + 60 * 60_000 };
		expect(await mastodon.find(tools, connection, later)).toEqual({ kind: 'absent' });
	});

	test('the same words with other pictures are left to a person', async () => {
		const part = partOf();
		await published(mastodon, tools, connection, part);
		const withPicture = { ...part, pictures: [await picture()] };
		expect(await mastodon.find(tools, connection, withPicture)).toMatchObject({ kind: 'cannot_tell' });
	});

	test('what another person answers is read', async () => {
		const remote = await published(mastodon, tools, connection, partOf({ text: 'Wer hat Fragen?' }));
		await answer(remote.id, 'Was kostet das?');
		const read = () => mastodon.replies(tools, connection, remote);
		// snac carries answers to its own people through its queue, too.
		await expect.poll(read, { timeout: 60_000, interval: 500 }).toMatchObject({
			kind: 'replies',
			replies: [
				{
					inReplyTo: remote.id,
					author: { handle: expect.stringMatching(/^@bob/) },
					text: expect.stringContaining('Was kostet das?'),
				},
			],
		});
	});

	test('a token that is gone is refused with the way to reconnect', async () => {
		const gone = { ...connection, credentials: { access_token: 'revoked' } };
		expect(await mastodon.publish(tools, gone, partOf())).toMatchObject({
			kind: 'refused',
			reconnect: true,
			reason: { code: 'not_authorised', status: 401 },
		});
		expect(await mastodon.find(tools, gone, partOf())).toMatchObject({ kind: 'cannot_tell' });
	});

	test('signing in ends in the same account as the token', async () => {
		const callback = 'http://127.0.0.1:4000/accounts/callback';
		const begun = await mastodon.begin?.(tools, { server: server.url, state: 'our-state', callback });
		if (begun?.kind !== 'go') throw new Error(`Not begun: ${JSON.stringify(begun)}`);
		const address = new URL(begun.address);
		expect(address.pathname).toBe('/oauth/authorize');
		expect(address.searchParams.get('state')).toBe('our-state');

		const back = await fetch(`${server.url}/oauth/x-snac-login`, {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({
				login: alice.name,
				passwd: alice.password,
				redir: callback,
				cid: address.searchParams.get('client_id') ?? '',
				state: 'our-state',
			}),
		});
		const query = new URL(back.headers.get('location') ?? '').searchParams;
		const outcome = await mastodon.finish?.(tools, { server: server.url, kept: begun.kept, callback, query });
		expect(outcome).toMatchObject({ kind: 'connected', identity: { remoteId: connection.remoteId } });
	});

	interface Shown {
		content: string;
		media_attachments: { description: string; url: string }[];
	}

	async function readStatus(id: string): Promise<Shown> {
		const response = await fetch(`${server.url}/api/v1/statuses/${id}`, {
			headers: { authorization: `Bearer ${alice.accessToken}` },
		});
		return (await response.json()) as Shown;
	}

	async function answer(id: string, words: string): Promise<void> {
		const response = await fetch(`${server.url}/api/v1/statuses`, {
			method: 'POST',
			headers: { authorization: `Bearer ${bob.accessToken}`, 'content-type': 'application/json' },
			body: JSON.stringify({ status: `@alice ${words}`, in_reply_to_id: id, visibility: 'public' }),
		});
		if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
	}
});
