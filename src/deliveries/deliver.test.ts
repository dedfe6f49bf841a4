import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAccounts } from '#accounts/account.ts';
import { claimDue } from '#deliveries/claim.ts';
import { deliver } from '#deliveries/deliver.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { readJournal } from '#deliveries/journal.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { usualTiming } from '#deliveries/timing.ts';
import type { Reason } from '#networks/network.ts';
import type { Post } from '#posts/post.ts';
import { removePost } from '#posts/remove.ts';
import { resolveUnknown, sendAgain } from '#posts/send-again.ts';

const minute = 60_000;
const busy: Reason = { code: 'busy', detail: '503', status: 503 };
const lost: Reason = { code: 'connection_lost', detail: null };

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

function idOf(post: Post): string {
	const [delivery] = post.deliveries;
	if (delivery === undefined) throw new Error('The post has no delivery.');
	return delivery.id;
}

async function stateOf(post: Post): Promise<Delivery> {
	const found = await workshop.app.database.inFirm('firm', (scope) => findDelivery(scope, idOf(post)));
	if (found === null) throw new Error('The delivery is gone.');
	return found;
}

async function eventsOf(post: Post): Promise<string[]> {
	const entries = await workshop.app.database.inFirm('firm', (scope) => readJournal(scope, idOf(post)));
	return entries.map(({ event }) => event);
}

test('a due post is published once, and its intent was written down before', async () => {
	const post = await workshop.post('Neuer First am Rathaus.');

	await workshop.round();
	await workshop.round();

	expect(await stateOf(post)).toMatchObject({
		state: 'published',
		publishedAt: workshop.clock.at,
		nextAt: null,
	});
	expect(workshop.asked.publish).toHaveLength(1);
	expect(await eventsOf(post)).toEqual(['scheduled', 'submitting', 'published']);
});

test('a network that is busy gets the post later, with the same key, not before the time it named', async () => {
	const post = await workshop.post('Neuer First am Rathaus.');
	const later = workshop.clock.at + 10 * minute;
	workshop.answers.publish.push({ kind: 'not_accepted', reason: busy, retryAfter: later });

	await workshop.round();
	expect(await stateOf(post)).toMatchObject({ state: 'scheduled', nextAt: later, reason: busy });
	workshop.clock.at = later - 1;
	expect(await workshop.round()).toBe(0);
	workshop.clock.at = later;
	await workshop.round();

	expect(await stateOf(post)).toMatchObject({ state: 'published', reason: null });
	const [first, second] = workshop.asked.publish;
	expect(second?.key).toBe(first?.key);
	expect(workshop.asked.find).toHaveLength(0);
});

test('a network that stays busy for a day ends as failed instead of surprising the firm', async () => {
	const post = await workshop.post('Heute bis 18 Uhr geöffnet.');
	workshop.answers.publish.push({ kind: 'not_accepted', reason: busy, retryAfter: null });
	await workshop.round();
	workshop.clock.at += 25 * 60 * minute;

	await workshop.round();

	expect(await stateOf(post)).toMatchObject({ state: 'failed', reason: { code: 'gave_up' } });
	expect(workshop.asked.publish).toHaveLength(1);
});

describe('when the answer is lost', () => {
	test('it looks first, after the post would show, and takes what it finds for published', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
		workshop.answers.find.push({ kind: 'found', remote: { id: '77', url: 'https://net.example/77' } });

		await workshop.round();
		expect(await workshop.round()).toBe(0);
		workshop.clock.at += 5_000;
		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published', url: 'https://net.example/77' });
		expect(workshop.asked.publish).toHaveLength(1);
	});

	test('what is surely absent is sent again with the same key', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
		workshop.answers.find.push({ kind: 'absent' });

		await workshop.round();
		workshop.clock.at += 5_000;
		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published' });
		const [first, second] = workshop.asked.publish;
		expect(second).toMatchObject({ key: first?.key, firstAttemptAt: first?.firstAttemptAt });
	});

	test('when nobody can tell, a person is asked and nothing is sent again', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
		workshop.answers.find.push({ kind: 'cannot_tell', reason: lost });

		await workshop.round();
		workshop.clock.at += 5_000;
		await workshop.round();
		workshop.clock.at += 24 * 60 * minute;

		expect(await workshop.round()).toBe(0);
		expect(await stateOf(post)).toMatchObject({ state: 'unknown' });
		expect(workshop.asked.publish).toHaveLength(1);
	});

	test('a network that cannot be looked at is looked at again, then a person is asked', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
		for (let look = 0; look < 100; look += 1) {
			workshop.answers.find.push({ kind: 'unreachable', reason: busy, retryAfter: null });
		}

		for (let passed = 0; passed < 120; passed += 1) {
			await workshop.round();
			workshop.clock.at += minute;
		}

		expect(await stateOf(post)).toMatchObject({ state: 'unknown', reason: busy });
		expect(workshop.asked.publish).toHaveLength(1);
	});

	test('a worker that died while sending is followed by a look, not by a second post', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		const { database } = workshop.app;
		const [claimed] = await claimDue(database, {
			now: workshop.clock.at,
			lease: usualTiming.lease,
			limit: 1,
		});
		await database.everywhere((rows) =>
			rows
				.updateTable('deliveries')
				.set({ step: 'submitting' })
				.where('id', '=', claimed?.id ?? '')
				.execute(),
		);
		workshop.answers.find.push({ kind: 'found', remote: { id: '77', url: null } });

		expect(await workshop.round()).toBe(0);
		workshop.clock.at += usualTiming.lease + 1;
		await workshop.round();
		workshop.clock.at += 5_000;
		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published' });
		expect(workshop.asked.publish).toHaveLength(0);
	});

	test('a worker whose lease was taken over writes nothing and sends nothing', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		const { database } = workshop.app;
		const [slow] = await claimDue(database, { now: workshop.clock.at, lease: usualTiming.lease, limit: 1 });
		if (slow === undefined) throw new Error('Nothing was due.');
		workshop.clock.at += usualTiming.lease + 1;
		await workshop.round();

		await expect(deliver({ app: workshop.app, timing: usualTiming }, slow)).rejects.toThrow('Another worker');

		expect(await stateOf(post)).toMatchObject({ state: 'published' });
		expect(workshop.asked.publish).toHaveLength(1);
	});
});

describe('a thread', () => {
	test('goes out part by part, each with its own key and an answer to the one before', async () => {
		const post = await workshop.postParts(['Eins.', 'Zwei.', 'Drei.']);

		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published', partsDone: 3 });
		const { publish } = workshop.asked;
		expect(publish.map(({ text }) => text)).toEqual(['Eins.', 'Zwei.', 'Drei.']);
		expect(new Set(publish.map(({ key }) => key)).size).toBe(3);
		expect(publish[2]?.thread).toMatchObject({ root: { id: 'post-1' }, previous: { id: 'post-2' } });
	});

	test('goes on where it stopped', async () => {
		const post = await workshop.postParts(['Eins.', 'Zwei.']);
		workshop.answers.publish.push(
			{ kind: 'published', remote: { id: 'a', url: null } },
			{ kind: 'not_accepted', reason: busy, retryAfter: null },
		);

		await workshop.round();
		expect(await stateOf(post)).toMatchObject({ state: 'sending', partsDone: 1 });
		workshop.clock.at += minute;
		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published', partsDone: 2 });
		expect(workshop.asked.publish.map(({ text }) => text)).toEqual(['Eins.', 'Zwei.', 'Zwei.']);
	});

	test('is taken down from its end', async () => {
		const post = await workshop.postParts(['Eins.', 'Zwei.']);
		await workshop.round();
		await removePost(workshop.app, 'firm', post.id, {});

		await workshop.round();

		expect(workshop.asked.remove).toEqual(['post-2', 'post-1']);
		expect(await stateOf(post)).toMatchObject({ state: 'withdrawn', removedAt: workshop.clock.at });
	});
});

describe('a network that refuses', () => {
	test('because the sign-in is no longer good: the account waits for reconnecting, the post can be sent again', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		const reason: Reason = { code: 'not_authorised', detail: '401', status: 401 };
		workshop.answers.publish.push({ kind: 'refused', reason, reconnect: true });

		await workshop.round();
		expect(await stateOf(post)).toMatchObject({ state: 'failed', reason });
		const [account] = await workshop.app.database.inFirm('firm', listAccounts);
		expect(account).toMatchObject({ state: 'needs_reconnect', problem: reason });

		const blocked = await sendAgain(workshop.app, 'firm', idOf(post), {});
		expect(blocked).toMatchObject({ kind: 'refused', problems: [{ code: 'account_not_connected' }] });
	});

	test('to take a post down: the firm is told that it is still there', async () => {
		const post = await workshop.post('Neuer First am Rathaus.');
		await workshop.round();
		workshop.answers.remove.push({
			kind: 'refused',
			reason: { code: 'rule_refused', detail: 'no' },
			reconnect: false,
		});
		await removePost(workshop.app, 'firm', post.id, {});

		await workshop.round();

		expect(await stateOf(post)).toMatchObject({ state: 'published', reason: { code: 'removal_refused' } });
	});
});

describe('a person who looked', () => {
	async function unknownPost(): Promise<Post> {
		const post = await workshop.post('Neuer First am Rathaus.');
		workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
		workshop.answers.find.push({ kind: 'cannot_tell', reason: lost });
		await workshop.round();
		workshop.clock.at += 5_000;
		await workshop.round();
		return post;
	}

	test('and saw it: it counts as published', async () => {
		const post = await unknownPost();
		await resolveUnknown(
			workshop.app,
			'firm',
			idOf(post),
			{
				kind: 'is_there',
				url: 'https://net.example/9',
			},
			{},
		);

		expect(await workshop.round()).toBe(0);
		expect(await stateOf(post)).toMatchObject({ state: 'published', url: 'https://net.example/9' });
	});

	test('and did not see it: it is sent once more', async () => {
		const post = await unknownPost();
		await resolveUnknown(workshop.app, 'firm', idOf(post), { kind: 'not_there' }, {});

		await workshop.round();
		expect(await stateOf(post)).toMatchObject({ state: 'published' });
		expect(workshop.asked.publish).toHaveLength(2);
	});

	test('and wants to leave it: nothing more is sent', async () => {
		const post = await unknownPost();
		await resolveUnknown(workshop.app, 'firm', idOf(post), { kind: 'drop' }, {});

		expect(await workshop.round()).toBe(0);
		expect(await stateOf(post)).toMatchObject({ state: 'withdrawn' });
	});
});

test('of many workers exactly one gets each delivery', async () => {
	for (let index = 0; index < 12; index += 1) await workshop.post(`Beitrag ${index}`);
	const { database } = workshop.app;

	const claims = await Promise.all(
		Array.from({ length: 6 }, () => claimDue(database, { now: workshop.clock.at, lease: 1000, limit: 5 })),
	);

	const ids = claims.flat().map(({ id }) => id);
	expect(ids).toHaveLength(12);
	expect(new Set(ids).size).toBe(12);
});
