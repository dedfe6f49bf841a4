import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MixAnswer } from '#api/mix.ts';
import { createClient } from '#api/testing.ts';
import { changePromoteShare } from '#firms/firm.ts';
import { listPosts } from '#posts/list.ts';
import type { Purpose } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { correctPurpose } from '#posts/purpose.ts';
import { GET, fallback } from './+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

async function say(...purposes: Purpose[]): Promise<void> {
	for (const [index, purpose] of purposes.entries()) {
		const input = { text: `${purpose} ${index}`, accounts: [client.account], media: [], purpose };
		const answer = await publishPost(client.app, 'firm', input, { dueAt: null });
		expect(answer.kind).toBe('done');
		client.clock.at += 24 * 3_600_000;
	}
}

/** The guard would not let so much advertising out; putting the purpose right afterwards it cannot stop. */
async function correctLast(purpose: Purpose): Promise<void> {
	await client.app.database.inFirm('firm', async (scope) => {
		const [last] = await listPosts(scope, { limit: 1 });
		if (last !== undefined) await correctPurpose(scope, client.app, last, { purpose, chosen: true });
	});
}

const asked = async (token = client.tokens.read) => {
	const { status, body } = await client.call(GET, { token });
	expect(status).toBe(200);
	return v.parse(MixAnswer, body);
};

describe('the mix', () => {
	test('of a firm that has not said anything', async () => {
		expect(await asked()).toEqual({
			window: { posts: 10, days: 30 },
			counts: { give: 0, talk: 0, promote: 0 },
			shares: { give: 0, talk: 0, promote: 0 },
			month: { counts: { give: 0, talk: 0, promote: 0 }, shares: { give: 0, talk: 0, promote: 0 } },
			allowed_promote_share: 0.2,
			may_promote: true,
			next: { purpose: 'give', because: 'give_first' },
		});
	});

	test('counts and says what is next', async () => {
		await say('give', 'talk', 'promote', 'give');
		await correctLast('promote');
		expect(await asked()).toMatchObject({
			counts: { give: 1, talk: 1, promote: 2 },
			shares: { give: 0.25, talk: 0.25, promote: 0.5 },
			may_promote: false,
			next: { purpose: 'give', because: 'too_much_promotion' },
		});
	});

	test('keeps the last ten apart from the month', async () => {
		await say('give', ...Array.from({ length: 10 }, () => 'talk' as const));
		const { counts, month } = await asked();
		expect(counts).toEqual({ give: 0, talk: 10, promote: 0 });
		expect(month.counts).toEqual({ give: 1, talk: 10, promote: 0 });
		expect(month.shares).toEqual({ give: 0.091, talk: 0.909, promote: 0 });
	});

	test('goes by the share that the firm set', async () => {
		await client.app.database.inFirm('firm', (scope) => changePromoteShare(scope, 0));
		expect(await asked()).toMatchObject({ allowed_promote_share: 0, may_promote: false });
	});

	test('is that of the firm of the token', async () => {
		await say('give');
		expect((await asked(client.tokens.other)).counts.give).toBe(0);
	});

	test('needs a token and can only be read', async () => {
		expect((await client.call(GET, { token: null })).status).toBe(401);
		expect((await client.call(fallback, { method: 'POST' })).status).toBe(405);
	});
});
