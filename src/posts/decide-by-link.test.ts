import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { changeApproval } from '#firms/firm.ts';
import { changeRole } from '#firms/members.ts';
import { linkLifetime, listOpenLinks, revokeApprovalLinks } from '#posts/approval-links.ts';
import { declinePost, takeBackWithin } from '#posts/approve.ts';
import { changePost } from '#posts/change.ts';
import type { PostAnswer } from '#posts/create.ts';
import { decideByLink, openApprovalLink, type LinkDecision } from '#posts/decide-by-link.ts';
import { readPost, type Post } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { schedulePost } from '#posts/schedule.ts';
import { unschedulePost } from '#posts/withdraw.ts';
import { insertTestMember } from '#schema/testing.ts';

const hour = 3_600_000;
const ada = { personId: 'ada' };
const ben = { personId: 'ben' };
const yes = { kind: 'approve', for: 'as_wished' } as const;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
let post: Post;
let token: string;
beforeEach(async () => {
	workshop = await createWorkshop();
	await insertTestMember(workshop.app.database, 'firm', 'ada', 'owner');
	await insertTestMember(workshop.app.database, 'firm', 'ben', 'employee');
	await inFirm((scope) => changeApproval(scope, 'employees'));
	const input = { ...ben, text: 'Der First ist dicht.', accounts: [workshop.account], media: [] };
	post = done(await publishPost(workshop.app, 'firm', input, { dueAt: workshop.clock.at + 5 * hour }));
	token = await newestToken();
});
afterEach(() => workshop.drop());

const inFirm = <Result>(work: Parameters<typeof workshop.app.database.inFirm<Result>>[1]) =>
	workshop.app.database.inFirm('firm', work);

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

/** As an owner is told it. */
async function newestToken(): Promise<string> {
	const row = await inFirm(({ rows }) =>
		rows.selectFrom('notices').select('details').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
	);
	return (JSON.parse(row.details) as { link: string }).link.replace('/approve/', '');
}

const decide = (decision: LinkDecision, by = token) => decideByLink(workshop.app, by, decision);
const worth = async (of = token) => {
	const opened = await openApprovalLink(workshop.app, of);
	return opened.kind === 'open' ? 'open' : opened.why;
};
async function stateNow(): Promise<string | undefined> {
	return (await inFirm((scope) => readPost(scope, post.id)))?.deliveries[0]?.state;
}

describe('a link', () => {
	test('lets the post go out with the word of its owner, once', async () => {
		expect(await worth()).toBe('open');
		expect((await decide(yes)).kind).toBe('done');
		expect(await stateNow()).toBe('scheduled');
		expect(await decide(yes)).toMatchObject({ kind: 'closed', why: 'approved' });
	});

	test('looked at, however often, changes nothing', async () => {
		for (let time = 0; time < 3; time++) expect(await worth()).toBe('open');
		expect(await stateNow()).toBe('awaiting_approval');
	});

	test('sends it back with a note', async () => {
		expect((await decide({ kind: 'decline', note: 'Ohne Namen, bitte.' })).kind).toBe('done');
		expect(await stateNow()).toBe('draft');
		expect(await worth()).toBe('declined');
	});

	test('changes the text and lets it go out, in one', async () => {
		const answer = await decide({ ...yes, changes: { text: 'Der First ist jetzt dicht.' } });
		expect(answer).toMatchObject({
			kind: 'done',
			post: { deliveries: [{ state: 'scheduled', parts: ['Der First ist jetzt dicht.'] }] },
		});
	});

	test('keeps nothing of a change that cannot go out', async () => {
		const answer = await decide({ ...yes, changes: { text: 'a'.repeat(501) } });
		expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'too_long' }] });
		expect(await inFirm((scope) => readPost(scope, post.id))).toMatchObject({
			text: 'Der First ist dicht.',
			deliveries: [{ state: 'awaiting_approval' }],
		});
		expect(await worth()).toBe('open');
	});

	test('takes its own yes back, changed text and all, and opens again', async () => {
		await decide({ ...yes, changes: { text: 'Der First ist jetzt dicht.' } });
		workshop.clock.at += 60_000;
		expect((await decide({ kind: 'take_back' })).kind).toBe('done');
		expect(await stateNow()).toBe('awaiting_approval');
		expect(await worth()).toBe('open');
		expect((await decide(yes)).kind).toBe('done');
	});

	test('takes nothing back later, or once it is out', async () => {
		await decide(yes);
		workshop.clock.at += takeBackWithin + 1;
		expect(await decide({ kind: 'take_back' })).toMatchObject({ kind: 'closed', why: 'approved' });
	});
});

describe('a link is worth nothing', () => {
	test.each<[string, string, () => Promise<unknown>]>([
		['it was never one', 'unknown', async () => (token = 'made-up')],
		['after three days', 'expired', async () => (workshop.clock.at += linkLifetime)],
		[
			'it was revoked',
			'revoked',
			() => inFirm((scope) => revokeApprovalLinks(scope, { post: post.id, now: workshop.clock.at })),
		],
		[
			'the post was changed by who wrote it',
			'changed',
			() => changePost(workshop.app, 'firm', post.id, { text: 'Nun anders.' }, ben),
		],
		[
			'the post was changed by an owner',
			'changed',
			() => changePost(workshop.app, 'firm', post.id, { text: 'Nun anders.' }, ada),
		],
		[
			'another time is wished',
			'changed',
			() => schedulePost(workshop.app, 'firm', post.id, { dueAt: workshop.clock.at + hour, ...ben }),
		],
		['it was withdrawn', 'withdrawn', () => unschedulePost(workshop.app, 'firm', post.id, ben)],
		[
			'it was declined elsewhere',
			'declined',
			() => declinePost(workshop.app, 'firm', post.id, { ...ada, note: '' }),
		],
		[
			'its owner is no longer one',
			'revoked',
			async () => {
				await insertTestMember(workshop.app.database, 'firm', 'eva', 'owner');
				await inFirm((scope) => changeRole(scope, 'ada', 'employee'));
			},
		],
	])('when %s', async (_when, why, happen) => {
		await happen();
		expect(await worth()).toBe(why);
		expect(await decide(yes)).toMatchObject({ kind: 'closed', why });
		expect(await decide({ kind: 'decline', note: '' })).toMatchObject({ kind: 'closed', why });
		expect(await stateNow()).not.toBe('scheduled');
	});

	test('when the same post is asked for again: only the newer one is', async () => {
		done(await unschedulePost(workshop.app, 'firm', post.id, ben));
		const [dueAt = null] = post.deliveries.map((delivery) => delivery.dueAt);
		workshop.clock.at += 1;
		done(await schedulePost(workshop.app, 'firm', post.id, { dueAt, ...ben }));
		expect(await worth()).toBe('revoked');
		expect(await worth(await newestToken())).toBe('open');
		const open = await inFirm((scope) => listOpenLinks(scope, post.id, workshop.clock.at));
		expect(open.map(({ name }) => name)).toEqual(['ada']);
	});
});
