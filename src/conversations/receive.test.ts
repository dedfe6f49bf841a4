import { afterEach, beforeEach, expect, test } from 'vitest';
import { listConversations, longestWaiting } from '#conversations/conversation.ts';
import { askDue } from '#conversations/loop.ts';
import { dealWith } from '#conversations/settle.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import type { Reply } from '#networks/network.ts';
import type { FirmScope } from '#schema/database.ts';

const minute = 60_000;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
	await workshop.app.database.everywhere(async (rows) => {
		const person = { email: 'ada@firm.example', name: 'Ada', password_hash: null, created_at: 0 };
		await rows
			.insertInto('persons')
			.values({ id: 'ada', language: 'de', ...person })
			.execute();
		const member = { firm_id: 'firm', person_id: 'ada', role: 'owner', created_at: 0 } as const;
		await rows.insertInto('members').values(member).execute();
	});
	await workshop.post('So prüfen Sie Ihr Dach selbst.');
	await workshop.round();
});
afterEach(() => workshop.drop());

function reply(id: string, text: string, rest: Partial<Reply> = {}): Reply {
	const handle = `@${id}@net.example`;
	return {
		remote: { id, url: `https://net.example/${id}` },
		inReplyTo: 'post-1',
		author: { handle, name: id, address: `https://net.example/@${id}` },
		text,
		at: workshop.clock.at,
		...rest,
	};
}
const us = { handle: '@me', name: 'Me', address: 'https://net.example/me' };

/** The network says this when it is asked next. */
async function ask(...replies: Reply[]): Promise<void> {
	workshop.answers.replies.push({ kind: 'replies', replies });
	workshop.clock.at += 2 * minute;
	await askDue(workshop.app);
}
const inFirm = <Result>(work: (scope: FirmScope) => Promise<Result>) =>
	workshop.app.database.inFirm('firm', work);
const list = (filter: 'open' | 'all' = 'open') =>
	inFirm((scope) => listConversations(scope, { filter, limit: 10 }));
const notices = () =>
	inFirm(async (scope) =>
		(await scope.rows.selectFrom('notices').selectAll().where('firm_id', '=', scope.firm).execute()).map(
			({ person_id, kind, details }) => ({ person_id, kind, details: JSON.parse(details) }),
		),
	);

test('what a customer says is kept once, with the post it answers, and the owner is told once', async () => {
	const asks = reply('weber', 'Was kostet das?');
	await ask(asks);
	await ask(asks);
	const [conversation, ...more] = await list();
	expect(more).toEqual([]);
	expect(conversation).toMatchObject({
		network: 'mastodon',
		post: { text: 'So prüfen Sie Ihr Dach selbst.', picture: null },
		waitingSince: asks.at,
		messages: [{ author: { name: 'weber' }, text: 'Was kostet das?', own: false, waits: true }],
	});
	expect(await notices()).toEqual([
		{
			person_id: 'ada',
			kind: 'answer',
			details: { conversation: conversation?.id, author: 'weber', excerpt: 'Was kostet das?' },
		},
	]);
});

test('an answer of the firm itself ends the waiting, and nobody is told of it', async () => {
	const asks = reply('weber', 'Was kostet das?');
	await ask(asks);
	await ask(asks, reply('ours', 'Das kommt auf das Dach an.', { inReplyTo: 'weber', author: us }));
	expect(await list()).toEqual([]);
	const [conversation] = await list('all');
	expect(conversation?.messages.map(({ own }) => own)).toEqual([false, true]);
	expect(await notices()).toHaveLength(1);
});

test('pieces of our own thread are no answers', async () => {
	await askDue(workshop.app);
	await workshop.postParts(['Erstens.', 'Zweitens.']);
	await workshop.round();
	workshop.answers.replies.push({
		kind: 'replies',
		replies: [reply('post-3', 'Zweitens.', { inReplyTo: 'post-2', author: us })],
	});
	await askDue(workshop.app);
	expect(workshop.asked.replies).toEqual(['post-1', 'post-2']);
	expect(await list('all')).toEqual([]);
});

test('who waits longest is first, until somebody says it is dealt with', async () => {
	const asks = reply('weber', 'Was kostet das?');
	await ask(asks);
	const late = reply('kern', 'Machen Sie auch Gauben?');
	await ask(asks, late);
	expect(await inFirm(longestWaiting)).toMatchObject({ author: 'weber', since: asks.at });

	const [conversation] = await list();
	if (conversation === undefined) throw new Error('Nobody waits.');
	const before = await inFirm((scope) => dealWith(scope, conversation.id, conversation.seenUntil));
	expect(await list()).toEqual([]);
	expect(await inFirm(longestWaiting)).toBeNull();

	await inFirm((scope) => dealWith(scope, conversation.id, before ?? null));
	expect(await inFirm(longestWaiting)).toMatchObject({ author: 'weber' });
});

test('what came in after the page was read is not dealt with', async () => {
	const asks = reply('weber', 'Was kostet das?');
	await ask(asks);
	const [seen] = await list();
	if (seen === undefined) throw new Error('Nobody waits.');
	await ask(asks, reply('kern', 'Machen Sie auch Gauben?'));
	await inFirm((scope) => dealWith(scope, seen.id, seen.seenUntil));
	expect(await inFirm(longestWaiting)).toMatchObject({ author: 'kern' });
});

test('a network that is not there is left alone for ten minutes', async () => {
	workshop.answers.replies.push({ kind: 'unreachable', reason: { code: 'busy', detail: null } });
	await askDue(workshop.app);
	workshop.clock.at += 9 * minute;
	await askDue(workshop.app);
	expect(workshop.asked.replies).toHaveLength(1);
	workshop.clock.at += minute;
	await askDue(workshop.app);
	expect(workshop.asked.replies).toHaveLength(2);
});

test('a network that cannot tell is not asked again', async () => {
	workshop.answers.replies.push({ kind: 'not_possible' });
	await askDue(workshop.app);
	workshop.clock.at += 60 * minute;
	await askDue(workshop.app);
	expect(workshop.asked.replies).toHaveLength(1);
});

test('whom a message is addressed to is no part of what it says', async () => {
	await ask(reply('weber', '@me @kern@net.example Was kostet das bei @kern?'));
	expect((await list())[0]?.messages[0]?.text).toBe('Was kostet das bei @kern?');
});

test('an address that is none does not become a link', async () => {
	await ask(reply('weber', 'Klick', { remote: { id: 'weber', url: 'javascript:alert(1)' } }));
	expect((await list())[0]?.messages[0]?.url).toBeNull();
});

test('another firm neither sees it nor can deal with it', async () => {
	await ask(reply('weber', 'Was kostet das?'));
	const [conversation] = await list();
	const elsewhere = <Result>(work: (scope: FirmScope) => Promise<Result>) =>
		workshop.app.database.inFirm('other', work);
	expect(await elsewhere((scope) => listConversations(scope, { filter: 'all', limit: 10 }))).toEqual([]);
	expect(
		await elsewhere((scope) => dealWith(scope, conversation?.id ?? '', workshop.clock.at)),
	).toBeUndefined();
	expect(await list()).toHaveLength(1);
});
