import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepConnected } from '#accounts/connect.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { changePost } from '#posts/change.ts';
import { schedulePost } from '#posts/schedule.ts';
import { readMix, type FirmMix } from '#posts/mix.ts';
import { createPost, type PostAnswer } from '#posts/create.ts';
import type { Post, Purpose } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { withdrawPost } from '#posts/withdraw.ts';
import { newId } from '#platform/ids.ts';

const hour = 3_600_000;
const aDay = 24 * hour;
const firm = { timeZone: 'Europe/Berlin', promoteShare: 20 };

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

/** Plans a post; without days it goes out at once. */
async function say(purpose: Purpose, { inDays = null }: { inDays?: number | null } = {}): Promise<string> {
	const dueAt = inDays === null ? null : workshop.clock.at + inDays * aDay;
	const input = { text: `${purpose} ${newId()}`, accounts: [workshop.account], media: [], purpose };
	const { id } = done(await publishPost(workshop.app, 'firm', input, { dueAt }));
	if (dueAt === null) await workshop.round();
	return id;
}

const mix = (id = 'firm'): Promise<FirmMix> =>
	workshop.app.database.inFirm(id, (scope) => readMix(scope, firm, workshop.clock.at));

describe('the posts that count', () => {
	test('are those that are out or planned, the newest first', async () => {
		const out = await say('talk');
		workshop.clock.at += hour;
		const planned = await say('give', { inDays: 2 });
		await createPost(workshop.app, 'firm', {
			text: 'Nur ein Entwurf',
			accounts: [workshop.account],
			media: [],
		});
		await withdrawPost(workshop.app, 'firm', await say('promote', { inDays: 1 }), {});

		const { posts } = await mix();
		expect(posts.map(({ id }) => id)).toEqual([planned, out]);
		expect(posts[0]).toMatchObject({ purpose: 'give', purposeChosen: true, days_ago: -2 });
		expect(posts[1]?.days_ago).toBeCloseTo(1 / 24, 2);
	});

	test('tell whether somebody chose their purpose', async () => {
		await workshop.post('Woran merken Sie, dass am Dach etwas nicht stimmt?');
		expect((await mix()).posts[0]?.purposeChosen).toBe(false);
	});

	test('count once however many accounts they went to, at the time of the first', async () => {
		const [network] = workshop.app.networks.all;
		if (network === undefined) throw new Error('The workshop has a network.');
		const identity = {
			server: '',
			kind: 'profile',
			remoteId: 'other',
			handle: '@other',
			name: 'Other',
		} as const;
		const other = await keepConnected(workshop.app, 'firm', network, {
			kind: 'connected',
			identity: { ...identity, address: 'https://net.example/other' },
			credentials: {},
			live: null,
		});
		if (other.kind !== 'connected') throw new Error('The account was not kept.');

		const first = workshop.clock.at;
		const id = await say('give');
		workshop.clock.at += aDay;
		done(await changePost(workshop.app, 'firm', id, { accounts: [workshop.account, other.account.id] }, {}));
		done(await schedulePost(workshop.app, 'firm', id, { dueAt: workshop.clock.at + aDay }));

		const { posts } = await mix();
		expect(posts).toHaveLength(1);
		expect(posts[0]).toMatchObject({ id, at: first });
	});

	test('end after sixty days', async () => {
		await say('promote');
		workshop.clock.at += 61 * aDay;
		const { posts, mix: balance } = await mix();
		expect(posts).toEqual([]);
		expect(balance.mayPromote).toBe(true);
	});

	test('are those of this firm', async () => {
		await say('give');
		expect((await mix('another-firm')).posts).toEqual([]);
	});
});

describe('the mix', () => {
	test('keeps to the share of the firm', async () => {
		await say('promote');
		const { mix: balance } = await mix();
		expect(balance).toMatchObject({ counts: { give: 0, talk: 0, promote: 1 }, mayPromote: false });
		const generous = await workshop.app.database.inFirm('firm', (scope) =>
			readMix(scope, { ...firm, promoteShare: 100 }, workshop.clock.at),
		);
		expect(generous.mix.mayPromote).toBe(true);
	});
});

describe('the week of the firm', () => {
	test('counts the minutes of the posts from Monday to Sunday, on its own clock', async () => {
		// The workshop opens on Monday, 2 March 2026, at 7 in Berlin.
		await say('give');
		await say('talk', { inDays: 6 });
		await say('give', { inDays: 7 });
		expect((await mix()).week).toEqual({ posts: 2, minutes: 20 });

		// Sunday 23:30 in Berlin is still this week, an hour later is not.
		workshop.clock.at = Date.UTC(2026, 2, 8, 22, 30);
		expect((await mix()).week.posts).toBe(2);
		workshop.clock.at += hour;
		expect((await mix()).week.posts).toBe(1);
	});
});
