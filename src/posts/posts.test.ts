import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disconnectAccount } from '#accounts/disconnect.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { changePost, changeVariant } from '#posts/change.ts';
import { createPost, type PostAnswer } from '#posts/create.ts';
import { listPosts, listWeek } from '#posts/list.ts';
import type { Post } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { removePost } from '#posts/remove.ts';
import { moveDelivery, schedulePost } from '#posts/schedule.ts';
import { restorePost, unschedulePost, withdrawPost } from '#posts/withdraw.ts';

const hour = 3_600_000;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

function only(post: Post) {
	const [delivery] = post.deliveries;
	if (delivery === undefined) throw new Error('The post has no delivery.');
	return delivery;
}

async function draft(text: string): Promise<Post> {
	const { app, account } = workshop;
	return done(await createPost(app, 'firm', { text, accounts: [account], media: [] }));
}

async function planned(text: string, hoursAhead: number): Promise<Post> {
	const post = await draft(text);
	return done(
		await schedulePost(workshop.app, 'firm', post.id, { dueAt: workshop.clock.at + hoursAhead * hour }),
	);
}

describe('a draft', () => {
	test('has a variant for each account and goes nowhere by itself', async () => {
		const post = await draft('So schneidet man Schiefer.');

		expect(only(post)).toMatchObject({
			state: 'draft',
			parts: ['So schneidet man Schiefer.'],
			edited: false,
		});
		expect(await workshop.round()).toBe(0);
	});

	test('names what it does not know and keeps nothing', async () => {
		const answer = await createPost(workshop.app, 'firm', {
			text: 'Hallo',
			accounts: ['nobody'],
			media: ['no-picture'],
		});

		expect(answer).toEqual({
			kind: 'refused',
			problems: [
				{ code: 'unknown_account', account: 'nobody' },
				{ code: 'unknown_picture', picture: 'no-picture' },
			],
		});
		expect(await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 10 }))).toEqual(
			[],
		);
	});

	test('of another firm cannot be seen or sent', async () => {
		const post = await draft('Unser Geheimnis');
		const answer = await schedulePost(workshop.app, 'another-firm', post.id, { dueAt: null });
		expect(answer).toEqual({ kind: 'refused', problems: [{ code: 'not_found' }] });
	});
});

describe('changing', () => {
	test('the text of a post changes its variants, but not the one a person edited', async () => {
		const post = await draft('Alt');
		const edited = done(
			await changeVariant(workshop.app, 'firm', only(post).id, { parts: ['Nur hier anders'] }, {}),
		);
		expect(only(edited)).toMatchObject({ parts: ['Nur hier anders'], edited: true });

		const changed = done(await changePost(workshop.app, 'firm', post.id, { text: 'Neu' }, {}));
		expect(changed.text).toBe('Neu');
		expect(only(changed).parts).toEqual(['Nur hier anders']);

		const back = done(await changeVariant(workshop.app, 'firm', only(post).id, { likePost: true }, {}));
		expect(only(back)).toMatchObject({ parts: ['Neu'], edited: false });
	});

	test('a planned post to something that could not go out is refused, and the old text stays', async () => {
		const post = await planned('Kurz und gut.', 5);
		const answer = await changePost(workshop.app, 'firm', post.id, { text: 'a'.repeat(501) }, {});

		expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'too_long', used: 501, max: 500 }] });
		const [kept] = await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 1 }));
		expect(kept?.text).toBe('Kurz und gut.');
	});

	test('what is out already is refused', async () => {
		const post = await workshop.post('Ist draußen.');
		await workshop.round();
		const answer = await changeVariant(workshop.app, 'firm', only(post).id, { parts: ['Zu spät'] }, {});
		expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'too_late' }] });
	});

	test('a purpose a person chose stays when the text changes', async () => {
		const post = await draft('Alt');
		expect(post.purposeChosen).toBe(false);
		await changePost(workshop.app, 'firm', post.id, { purpose: 'talk' }, {});
		const changed = done(
			await changePost(
				workshop.app,
				'firm',
				post.id,
				{ text: 'Jetzt 20 % Rabatt auf alles, rufen Sie an' },
				{},
			),
		);
		expect(changed).toMatchObject({ purpose: 'talk', purposeChosen: true });
	});

	test('the chosen accounts adds and drops drafts', async () => {
		const post = await draft('Hallo');
		const without = done(await changePost(workshop.app, 'firm', post.id, { accounts: [] }, {}));
		expect(without.deliveries).toEqual([]);
		const again = done(await changePost(workshop.app, 'firm', post.id, { accounts: [workshop.account] }, {}));
		expect(only(again).parts).toEqual(['Hallo']);
	});
});

describe('planning', () => {
	test('sends at the time, not before', async () => {
		await planned('Später', 5);
		expect(await workshop.round()).toBe(0);
		workshop.clock.at += 5 * hour;
		expect(await workshop.round()).toBe(1);
	});

	test('a text too long is refused with its count; nothing is cut', async () => {
		const post = await draft('a'.repeat(501));
		const answer = await schedulePost(workshop.app, 'firm', post.id, { dueAt: null });
		expect(answer).toMatchObject({
			kind: 'refused',
			problems: [{ code: 'too_long', account: workshop.account, used: 501, max: 500 }],
		});
	});

	test.each(['', '   \n'])('an empty text (%j) without a picture is refused', async (text) => {
		const post = await draft(text);
		const answer = await schedulePost(workshop.app, 'firm', post.id, { dueAt: null });
		expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'empty' }] });
	});

	test('a time in the past is refused', async () => {
		const post = await draft('Gestern');
		const answer = await schedulePost(workshop.app, 'firm', post.id, {
			dueAt: workshop.clock.at - 24 * hour,
		});
		expect(answer).toEqual({ kind: 'refused', problems: [{ code: 'in_the_past' }] });
	});

	test('a post without any account is refused', async () => {
		const post = done(await createPost(workshop.app, 'firm', { text: 'Wohin?', accounts: [], media: [] }));
		const answer = await schedulePost(workshop.app, 'firm', post.id, { dueAt: null });
		expect(answer).toEqual({ kind: 'refused', problems: [{ code: 'no_account' }] });
	});

	test('in one go with making the post keeps nothing of it when it is refused', async () => {
		const input = { text: 'a'.repeat(501), accounts: [workshop.account], media: [] };
		const answer = await publishPost(workshop.app, 'firm', input, { dueAt: null });
		expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'too_long' }] });
		expect(await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 10 }))).toEqual(
			[],
		);
	});

	test('moves one delivery to another time', async () => {
		const post = await planned('Verschoben', 5);
		const moved = done(
			await moveDelivery(workshop.app, 'firm', only(post).id, workshop.clock.at + 2 * hour, {}),
		);
		expect(only(moved).dueAt).toBe(workshop.clock.at + 2 * hour);
		workshop.clock.at += 2 * hour;
		expect(await workshop.round()).toBe(1);
	});
});

describe('taking back', () => {
	test('a withdrawn post does not go out, and undoing plans it again', async () => {
		const post = await planned('Doch nicht', 5);
		done(await withdrawPost(workshop.app, 'firm', post.id, {}));
		workshop.clock.at += 4 * hour;

		const restored = done(await restorePost(workshop.app, 'firm', post.id, {}));
		expect(only(restored)).toMatchObject({ state: 'scheduled', nextAt: only(post).dueAt });
		workshop.clock.at += 1 * hour;
		expect(await workshop.round()).toBe(1);
	});

	test('undoing after the time has passed gives a draft: nothing goes out by surprise', async () => {
		const post = await planned('Doch nicht', 1);
		await withdrawPost(workshop.app, 'firm', post.id, {});
		workshop.clock.at += 2 * hour;

		const restored = done(await restorePost(workshop.app, 'firm', post.id, {}));
		expect(only(restored)).toMatchObject({ state: 'draft', dueAt: null });
		expect(await workshop.round()).toBe(0);
	});

	test('a planned post becomes a draft again to be worked on', async () => {
		const post = await planned('Noch einmal lesen', 1);
		expect(only(done(await unschedulePost(workshop.app, 'firm', post.id, {})))).toMatchObject({
			state: 'draft',
			dueAt: null,
		});
	});

	test('what is published cannot be withdrawn, only taken down', async () => {
		const post = await workshop.post('Ist draußen.');
		await workshop.round();
		expect(await withdrawPost(workshop.app, 'firm', post.id, {})).toMatchObject({
			problems: [{ code: 'too_late' }],
		});

		done(await removePost(workshop.app, 'firm', post.id, {}));
		await workshop.round();
		expect(workshop.asked.remove).toEqual(['post-1']);
	});

	test('disconnecting an account withdraws what was still to go there', async () => {
		await planned('Kommt nicht mehr an', 1);
		await disconnectAccount(workshop.app, 'firm', workshop.account);
		workshop.clock.at += 2 * hour;

		expect(await workshop.round()).toBe(0);
		const [post] = await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 1 }));
		expect(post?.deliveries[0]).toMatchObject({
			state: 'withdrawn',
			reason: { code: 'account_disconnected' },
		});
	});
});

describe('lists', () => {
	test('come newest first and go on before the last one seen', async () => {
		for (const text of ['eins', 'zwei', 'drei']) {
			await draft(text);
			workshop.clock.at += 1;
		}
		const { database } = workshop.app;
		const first = await database.inFirm('firm', (scope) => listPosts(scope, { limit: 2 }));
		const rest = await database.inFirm('firm', (scope) =>
			listPosts(scope, { limit: 2, before: first.at(-1)?.id }),
		);

		expect(first.map(({ text }) => text)).toEqual(['drei', 'zwei']);
		expect(rest.map(({ text }) => text)).toEqual(['eins']);
	});

	test('leave out a draft that was thrown away, until that is undone', async () => {
		const thrown = await draft('Lieber nicht');
		const kept = await draft('Lieber doch');
		const ids = async () =>
			(await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 10 }))).map(
				({ id }) => id,
			);

		await removePost(workshop.app, 'firm', thrown.id, {});
		expect(await ids()).toEqual([kept.id]);
		await restorePost(workshop.app, 'firm', thrown.id, {});
		expect((await ids()).sort()).toEqual([thrown.id, kept.id].sort());
	});

	test('keep a planned post that was withdrawn, and one for no account yet', async () => {
		const withdrawn = await planned('Vielleicht später', 5);
		await withdrawPost(workshop.app, 'firm', withdrawn.id, {});
		done(await createPost(workshop.app, 'firm', { text: 'Wohin?', accounts: [], media: [] }));

		const listed = await workshop.app.database.inFirm('firm', (scope) => listPosts(scope, { limit: 10 }));
		expect(listed.map(({ text }) => text).sort()).toEqual(['Vielleicht später', 'Wohin?']);
	});

	test('show what needs a person', async () => {
		await draft('Entwurf');
		const post = await workshop.post('Geht schief');
		const reason = { code: 'rule_refused' as const, detail: null };
		workshop.answers.publish.push({ kind: 'refused', reason, reconnect: false });
		await workshop.round();

		const { database } = workshop.app;
		const attention = await database.inFirm('firm', (scope) =>
			listPosts(scope, { limit: 10, filter: 'attention' }),
		);
		expect(attention.map(({ id }) => id)).toEqual([post.id]);
	});

	test('show a week with its planned posts and none beyond', async () => {
		await planned('Diese Woche', 24);
		await planned('Nächste Woche', 24 * 8);
		const { at } = workshop.clock;

		const week = await workshop.app.database.inFirm('firm', (scope) =>
			listWeek(scope, at, at + 7 * 24 * hour),
		);
		expect(week.map(({ post }) => post.text)).toEqual(['Diese Woche']);
	});
});
