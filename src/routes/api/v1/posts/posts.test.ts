import * as v from 'valibot';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PictureAnswer } from '#api/pictures.ts';
import { PostAnswer, PublishedAnswer } from '#api/posts.ts';
import { createClient } from '#api/testing.ts';
import { POST as sendPicture } from '../media/+server.ts';
import { GET as listPosts, POST } from './+server.ts';
import { DELETE, GET as readPost } from './[id]/+server.ts';

const hour = 3_600_000;
const photo = () =>
	new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../media/fixtures/phone.jpg')));

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const asking = (more: object = {}) => ({
	text: 'So schneidet man Schiefer.',
	accounts: [client.account],
	...more,
});

async function publish(body: object, headers: Record<string, string> = {}) {
	const answer = await client.call(POST, { body, headers });
	if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
	return v.parse(PublishedAnswer, answer.body);
}

async function countPosts(): Promise<number> {
	const { body } = await client.call(listPosts);
	return v.parse(v.array(PostAnswer), body).length;
}

const post = (id: string, token?: string) =>
	client.call(readPost, { params: { id }, ...(token ? { token } : {}) });

describe('publishing', () => {
	test('now: the delivery is due at once, goes out and tells its state', async () => {
		const published = await publish(asking());
		expect(published).toMatchObject({
			purpose: 'give',
			deliveries: [
				{ account: client.account, state: 'scheduled', due_at: '2026-03-02T06:00:00.000Z', url: null },
			],
			findings: [],
		});
		expect(client.woken.times).toBe(1);

		await client.round();
		const { status, body } = await post(published.id);
		expect(status).toBe(200);
		expect(v.parse(PostAnswer, body).deliveries).toMatchObject([
			{ state: 'published', parts: ['So schneidet man Schiefer.'] },
		]);
	});

	test('at a time told with its offset, answered in UTC', async () => {
		const { deliveries } = await publish(asking({ due_at: '2026-05-05T07:00:00+02:00', purpose: 'talk' }));
		expect(deliveries).toMatchObject([{ state: 'scheduled', due_at: '2026-05-05T05:00:00.000Z' }]);
	});

	test('with a picture and a text of its own for one account', async () => {
		const form = new FormData();
		form.set('file', new Blob([photo()]));
		const picture = v.parse(PictureAnswer, (await client.call(sendPicture, { body: form })).body);
		const published = await publish(
			asking({ media: [picture.id], variants: { [client.account]: { text: 'Kürzer.' } } }),
		);
		expect(published.media).toEqual([picture]);
		expect(published.deliveries).toMatchObject([{ parts: ['Kürzer.'] }]);
	});

	test.each([
		['a time without an offset', { due_at: '2026-05-05T07:00:00' }, 'due_at'],
		['a day that does not exist', { due_at: '2026-02-30T07:00:00Z' }, 'due_at'],
		['a purpose nobody knows', { purpose: 'brag' }, 'purpose'],
		['a mistyped name, which would otherwise publish at once', { due: '2026-05-05T07:00:00Z' }, 'due'],
		['no account', { accounts: [] }, 'accounts'],
		[
			'a variant for an account that is not asked for',
			{ variants: { elsewhere: { text: 'x' } } },
			'variants.elsewhere',
		],
	])('refuses %s', async (_what, more, field) => {
		const { status, body } = await client.call(POST, { body: asking(more) });
		expect(status).toBe(422);
		expect(body).toMatchObject({ code: 'invalid', errors: [{ field }] });
		expect(await countPosts()).toBe(0);
	});

	test.each([
		['an account the firm does not have', { accounts: ['nobody'] }, 'accounts', 'unknown_account'],
		['a picture the firm does not have', { media: ['nothing'] }, 'media', 'unknown_picture'],
		['a time that has passed', { due_at: '2026-03-01T00:00:00Z' }, 'due_at', 'in_the_past'],
	])('refuses %s and keeps nothing', async (_what, more, field, code) => {
		const { status, body } = await client.call(POST, { body: asking(more) });
		expect(status).toBe(422);
		expect(body).toMatchObject({ code: 'post_refused', errors: [{ field, code }] });
		expect(await countPosts()).toBe(0);
	});

	test('refuses a text that is too long there and keeps nothing', async () => {
		const { status, body } = await client.call(POST, { body: asking({ text: 'a'.repeat(501) }) });
		expect(status).toBe(422);
		expect(body).toMatchObject({ code: 'post_stopped', findings: [{ rule: 'format.length' }] });
		expect(await countPosts()).toBe(0);
	});

	test('for an account of another firm is refused like one that does not exist', async () => {
		const { status, body } = await client.call(POST, { body: asking(), token: client.tokens.other });
		expect(status).toBe(422);
		expect(body).toMatchObject({ errors: [{ code: 'unknown_account' }] });
	});

	test('needs a token that may write', async () => {
		expect((await client.call(POST, { body: asking(), token: client.tokens.read })).status).toBe(403);
	});
});

describe('a rule that says stop', () => {
	const promise = {
		text: 'Unsere neue Matratze heilt Rückenschmerzen, das ganze Haus schläft danach besser.',
	};

	test('keeps the post from going out and says which it was', async () => {
		const { status, body } = await client.call(POST, { body: asking(promise) });
		expect(status).toBe(422);
		expect(body).toMatchObject({
			code: 'post_stopped',
			findings: [{ rule: 'law.healing-claim', severity: 'stop', account: client.account }],
		});
		expect(await countPosts()).toBe(0);
	});

	test('gives way to a client that accepts this very rule, and is still told', async () => {
		expect((await client.call(POST, { body: asking({ ...promise, accept: ['law.other'] }) })).status).toBe(
			422,
		);
		const published = await publish(asking({ ...promise, accept: ['law.healing-claim'] }));
		expect(published.findings).toMatchObject([{ rule: 'law.healing-claim' }]);
	});

	test('is asked about the text that account would get', async () => {
		const variants = { [client.account]: { text: 'Ehrlich gesagt: dicht.' } };
		expect((await publish(asking({ ...promise, variants }))).findings).toEqual([]);
	});
});

describe('the same request again', () => {
	const key = { 'idempotency-key': 'order-66' };

	test('gives the same answer and publishes once', async () => {
		const first = await client.call(POST, { body: asking(), headers: key });
		const again = await client.call(POST, { body: asking(), headers: key });
		expect(again.status).toBe(201);
		expect(again.body).toEqual(first.body);
		expect(again.headers.get('idempotent-replayed')).toBe('true');
		expect(await countPosts()).toBe(1);
	});

	test('at the very same moment publishes once', async () => {
		const answers = await Promise.all(
			[1, 2, 3, 4].map(() => client.call(POST, { body: asking(), headers: key })),
		);
		expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
		expect(new Set(answers.map(({ body }) => v.parse(PublishedAnswer, body).id)).size).toBe(1);
		expect(await countPosts()).toBe(1);
	});

	test('with another body is a mistake', async () => {
		await publish(asking(), key);
		const { status, body } = await client.call(POST, { body: asking({ text: 'Anders.' }), headers: key });
		expect(status).toBe(422);
		expect(body).toMatchObject({ code: 'key_reused' });
	});

	test('after a refusal is a fresh try', async () => {
		const late = asking({ due_at: '2026-03-02T07:00:00Z' });
		client.clock.at += 2 * hour;
		expect((await client.call(POST, { body: late, headers: key })).status).toBe(422);
		client.clock.at -= 2 * hour;
		expect((await client.call(POST, { body: late, headers: key })).status).toBe(201);
	});

	test('is remembered for a day, and for each firm apart', async () => {
		await publish(asking(), key);
		expect(
			(await client.call(POST, { body: asking(), headers: key, token: client.tokens.other })).status,
		).toBe(422);
		client.clock.at += 24 * hour - 1;
		await publish(asking(), key);
		expect(await countPosts()).toBe(1);
		client.clock.at += 1;
		// A new request by now, so the guard sees that the text is already out.
		expect((await client.call(POST, { body: asking(), headers: key })).body).toMatchObject({
			findings: [{ rule: 'pace.duplicate' }],
		});
	});

	test('with a key that cannot be one is refused', async () => {
		const { status, body } = await client.call(POST, {
			body: asking(),
			headers: { 'idempotency-key': 'x'.repeat(201) },
		});
		expect(status).toBe(400);
		expect(body).toMatchObject({ code: 'key_wrong' });
	});
});

describe('reading', () => {
	test('lists the newest first, page by page', async () => {
		const ids: string[] = [];
		for (const text of ['Eins', 'Zwei', 'Drei']) {
			client.clock.at += 1000;
			ids.unshift((await publish(asking({ text }))).id);
		}
		const first = await client.call(listPosts, { path: '/api/v1/posts?limit=2' });
		expect(v.parse(v.array(PostAnswer), first.body).map(({ id }) => id)).toEqual(ids.slice(0, 2));
		const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
		const second = await client.call(listPosts, { path: next });
		expect(v.parse(v.array(PostAnswer), second.body).map(({ id }) => id)).toEqual(ids.slice(2));
		expect(second.headers.get('link')).toBeNull();
	});

	test('refuses a page that is no page', async () => {
		const { status, body } = await client.call(listPosts, { path: '/api/v1/posts?limit=1000' });
		expect(status).toBe(422);
		expect(body).toMatchObject({ errors: [{ field: 'limit' }] });
	});

	test('another firm’s post, or one that never was, is not found', async () => {
		const { id } = await publish(asking());
		for (const answer of [await post(id, client.tokens.other), await post('never')]) {
			expect(answer.status).toBe(404);
			expect(answer.body).toMatchObject({ code: 'not_found' });
		}
		expect((await client.call(listPosts, { token: client.tokens.other })).body).toEqual([]);
	});
});

describe('removing', () => {
	const remove = (id: string, token?: string) =>
		client.call(DELETE, { method: 'DELETE', params: { id }, ...(token ? { token } : {}) });

	test('withdraws what is planned', async () => {
		const { id } = await publish(asking({ due_at: '2026-05-05T07:00:00Z' }));
		const { status, body } = await remove(id);
		expect(status).toBe(200);
		expect(v.parse(PostAnswer, body).deliveries).toMatchObject([{ state: 'withdrawn' }]);
	});

	test('takes down what is published', async () => {
		const { id } = await publish(asking());
		await client.round();
		expect((await remove(id)).status).toBe(200);
		await client.round();
		const { body } = await post(id);
		expect(v.parse(PostAnswer, body).deliveries[0]?.removed_at).toBe('2026-03-02T06:00:00.000Z');
	});

	test('is for the firm’s own posts and for tokens that may write', async () => {
		const { id } = await publish(asking());
		expect((await remove(id, client.tokens.other)).status).toBe(404);
		expect((await remove(id, client.tokens.read)).status).toBe(403);
		expect(v.parse(PostAnswer, (await post(id)).body).deliveries).toMatchObject([{ state: 'scheduled' }]);
	});
});
