import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPractice, type Member, type RunningPractice } from '#practice-network/testing.ts';

let practice: RunningPractice;
let roofer: Member;
let customer: Member;

beforeAll(async () => {
	practice = await startPractice();
});
beforeEach(async () => {
	roofer = await practice.join('dachdecker');
	customer = await practice.join('kundin');
});
afterEach(() => expect(practice.logged).toEqual([]));
afterAll(() => practice.stop());

const textsOf = (statuses: { content: string }[]) =>
	statuses.map(({ content }) => content.replace(/<[^>]+>/g, ''));

async function say(member: Member, ...texts: string[]): Promise<string[]> {
	const ids = [];
	for (const status of texts) ids.push((await member.client.v1.statuses.create({ status })).id);
	return ids;
}

describe('pages of a list', () => {
	test('lead through everything, newest first, none twice and none left out', async () => {
		const texts = Array.from({ length: 7 }, (_none, index) => `Beitrag ${index}`);
		await say(roofer, ...texts);
		const seen: string[][] = [];
		for await (const page of roofer.client.v1.accounts.$select(roofer.id).statuses.list({ limit: 3 })) {
			seen.push(textsOf(page));
		}
		expect(seen).toEqual([
			['Beitrag 6', 'Beitrag 5', 'Beitrag 4'],
			['Beitrag 3', 'Beitrag 2', 'Beitrag 1'],
			['Beitrag 0'],
		]);
	});

	test('max_id, since_id and min_id bound them as Mastodon does', async () => {
		const ids = await say(roofer, 'a', 'b', 'c', 'd', 'e');
		const list = async (query: object) =>
			textsOf(await roofer.client.v1.accounts.$select(roofer.id).statuses.list({ limit: 2, ...query }));
		expect(await list({})).toEqual(['e', 'd']);
		expect(await list({ maxId: ids[2] })).toEqual(['b', 'a']);
		expect(await list({ sinceId: ids[0] })).toEqual(['e', 'd']);
		expect(await list({ minId: ids[0] })).toEqual(['c', 'b']);
	});

	test('the Link header keeps what else was asked', async () => {
		await say(roofer, 'a', 'b');
		const response = await practice.fetch(
			`/api/v1/accounts/${roofer.id}/statuses?limit=1&exclude_replies=true`,
		);
		const [next] = /(?<=<)[^>]+(?=>; rel="next")/.exec(response.headers.get('link') ?? '') ?? [''];
		const address = new URL(next);
		expect(address.origin).toBe(practice.url);
		expect(address.searchParams.get('exclude_replies')).toBe('true');
		expect(await (await fetch(next)).json()).toMatchObject([{ content: '<p>a</p>' }]);
	});

	test('ids sort by time, also within a millisecond', async () => {
		const ids = await say(roofer, ...Array.from({ length: 12 }, (_none, index) => String(index)));
		expect(ids.toSorted()).toEqual(ids);
		expect(new Set(ids.map((id) => id.length))).toEqual(new Set([19]));
	});
});

describe('home', () => {
	test('shows oneself and whom one follows, from following to unfollowing', async () => {
		await say(roofer, 'vom Dach');
		await say(customer, 'von mir');
		const home = async () => textsOf(await customer.client.v1.timelines.home.list());
		expect(await home()).toEqual(['von mir']);
		expect(await customer.client.v1.accounts.$select(roofer.id).follow()).toMatchObject({ following: true });
		expect(await home()).toEqual(['von mir', 'vom Dach']);
		const [relationship] = await roofer.client.v1.accounts.relationships.fetch({ id: [customer.id] });
		expect(relationship).toMatchObject({ following: false, followedBy: true });
		const followers = await roofer.client.v1.accounts.$select(roofer.id).followers.list();
		expect(followers.map(({ id }) => id)).toEqual([customer.id]);
		await customer.client.v1.accounts.$select(roofer.id).unfollow();
		expect(await home()).toEqual(['von mir']);
	});

	test('leaves out what someone followed answers to strangers', async () => {
		const stranger = await practice.join('fremder');
		const [question = ''] = await say(stranger, 'Frage');
		await customer.client.v1.accounts.$select(roofer.id).follow();
		await roofer.client.v1.statuses.create({ status: 'Antwort', inReplyToId: question });
		expect(textsOf(await customer.client.v1.timelines.home.list())).toEqual([]);
		await customer.client.v1.accounts.$select(stranger.id).follow();
		expect(textsOf(await customer.client.v1.timelines.home.list())).toEqual(['Antwort', 'Frage']);
	});
});

test('the public timeline has no answers, the page of a tag has them', async () => {
	const [root = ''] = await say(roofer, 'Wurzel #first');
	await customer.client.v1.statuses.create({ status: 'Antwort #First', inReplyToId: root });
	expect(textsOf(await customer.client.v1.timelines.public.list({ limit: 1 }))).toEqual(['Wurzel #first']);
	expect(textsOf(await customer.client.v1.timelines.tag.$select('FIRST').list())).toEqual([
		'Antwort #First',
		'Wurzel #first',
	]);
});

describe('notifications', () => {
	test('tell of mentions, favourites and follows, and can be put away', async () => {
		const [id = ''] = await say(roofer, 'Neues Dach');
		await customer.client.v1.statuses.$select(id).favourite();
		await customer.client.v1.statuses.$select(id).favourite();
		await customer.client.v1.accounts.$select(roofer.id).follow();
		await customer.client.v1.statuses.create({ status: `@${roofer.username} schön`, inReplyToId: id });
		const told = await roofer.client.v1.notifications.list();
		expect(told.map(({ type }) => type)).toEqual(['mention', 'follow', 'favourite']);
		expect(told.every(({ account }) => account.id === customer.id)).toBe(true);
		expect(told[2]?.status).toMatchObject({ id, favouritesCount: 1 });
		const fans = await roofer.client.v1.statuses.$select(id).favouritedBy.list();
		expect(fans.map((account) => account.id)).toEqual([customer.id]);

		const only = await roofer.client.v1.notifications.list({ types: ['follow'] });
		expect(only.map(({ type }) => type)).toEqual(['follow']);
		await roofer.client.v1.notifications.$select(told[0]?.id ?? '').dismiss();
		expect(await roofer.client.v1.notifications.list()).toHaveLength(2);
		await roofer.client.v1.notifications.clear();
		expect(await roofer.client.v1.notifications.list()).toEqual([]);
	});

	test('are taken back with the favourite, and none come from oneself', async () => {
		const [id = ''] = await say(roofer, `Ich bin @${roofer.username}`);
		await roofer.client.v1.statuses.$select(id).favourite();
		await customer.client.v1.statuses.$select(id).favourite();
		await customer.client.v1.statuses.$select(id).unfavourite();
		expect(await roofer.client.v1.notifications.list()).toEqual([]);
	});
});

describe('accounts', () => {
	test('are found by name, and a taken username gets a number', async () => {
		const second = await practice.network.createAccountWithToken({
			username: 'Müller & Söhne',
			displayName: 'Müller',
		});
		const third = await practice.network.createAccountWithToken({
			username: 'müller söhne',
			displayName: 'Müller',
		});
		expect([second.username, third.username]).toEqual(['mueller_soehne', 'mueller_soehne_2']);
		const found = await roofer.client.v1.accounts.search.list({ q: 'mueller' });
		expect(found.map(({ username }) => username)).toEqual(['mueller_soehne', 'mueller_soehne_2']);
		const host = new URL(practice.url).host;
		expect(await roofer.client.v1.accounts.lookup({ acct: `@Mueller_Soehne@${host}` })).toMatchObject({
			id: second.accountId,
		});
		await expect(
			roofer.client.v1.accounts.lookup({ acct: 'mueller_soehne@elsewhere.example' }),
		).rejects.toMatchObject({
			statusCode: 404,
		});
	});

	test('count what they said and who follows', async () => {
		await say(roofer, 'eins', 'zwei');
		await customer.client.v1.accounts.$select(roofer.id).follow();
		expect(await customer.client.v1.accounts.$select(roofer.id).fetch()).toMatchObject({
			statusesCount: 2,
			followersCount: 1,
			followingCount: 0,
			lastStatusAt: '2026-05-05',
		});
	});
});

describe('the server', () => {
	test('tells its real limits', async () => {
		const instance = await roofer.client.v2.instance.fetch();
		expect(instance.configuration).toMatchObject({
			statuses: { maxCharacters: 500, maxMediaAttachments: 4, charactersReservedPerUrl: 23 },
			mediaAttachments: { imageSizeLimit: 16_777_216, descriptionLimit: 1500 },
		});
	});

	test.each([
		['/api/v1/statuses/1', {}, 404, 'Record not found'],
		['/api/v1/nothing', {}, 404, 'Record not found'],
		['/api/v1/timelines/home', {}, 401, 'The access token is invalid'],
		['/api/v1/timelines/public', { authorization: 'Bearer wrong' }, 401, 'The access token is invalid'],
	])('%s with %o answers %i', async (path, headers, status, error) => {
		const response = await practice.fetch(path, { headers });
		expect(response.status).toBe(status);
		expect(await response.json()).toEqual({ error });
	});
});
