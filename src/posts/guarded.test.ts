import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { changePromoteShare } from '#firms/firm.ts';
import { changePost, changeVariant } from '#posts/change.ts';
import { learnedBy, listCorrections } from '#posts/corrections.ts';
import { createPost, type PostAnswer, type PostInput } from '#posts/create.ts';
import { forgetOverrides, keepOverride, listOverrides } from '#posts/overrides.ts';
import type { Post } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { schedulePost } from '#posts/schedule.ts';
import { readSurroundings } from '#posts/surroundings.ts';

const healing = 'Unsere neue Matratze heilt Rückenschmerzen, das ganze Haus schläft danach besser.';
const plain = 'Unsere neue Wandfarbe ist nach zwei Stunden trocken, danach kommt die zweite Schicht.';

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

const codes = (answer: PostAnswer) =>
	answer.kind === 'done'
		? []
		: answer.problems.map((problem) => ('rule' in problem ? problem.rule : problem.code));

const input = (about: Partial<PostInput>): PostInput => ({
	text: plain,
	accounts: [workshop.account],
	media: [],
	...about,
});
const draft = async (about: Partial<PostInput>) => done(await createPost(workshop.app, 'firm', input(about)));
const send = (about: Partial<PostInput>) => publishPost(workshop.app, 'firm', input(about), { dueAt: null });
const inFirm = <Result>(work: Parameters<typeof workshop.app.database.inFirm<Result>>[1]) =>
	workshop.app.database.inFirm('firm', work);

describe('a stop of the guard', () => {
	test('keeps a post from being planned, and nothing of it goes out', async () => {
		const post = await draft({ text: healing });
		const answer = await schedulePost(workshop.app, 'firm', post.id, { dueAt: null });
		expect(codes(answer)).toContain('law.healing-claim');
		expect(await workshop.round()).toBe(0);
	});

	test('that an owner decided against with a reason lets it through, and the reason is kept', async () => {
		const post = await draft({ text: healing });
		const refused = await schedulePost(workshop.app, 'firm', post.id, { dueAt: null });
		const excerpts = checkPost({ text: healing, network: 'mastodon', kind: 'profile' })
			.findings.filter(({ rule }) => rule === 'law.healing-claim')
			.map(({ excerpt = '' }) => excerpt);
		const surroundings = await inFirm((scope) => readSurroundings(scope, post.id, workshop.clock.at));
		expect(surroundings.overrides).toEqual([]);
		await inFirm(async (scope) => {
			for (const excerpt of excerpts) {
				await keepOverride(scope, post.id, {
					account: workshop.account,
					rule: 'law.healing-claim',
					excerpt,
					reason: 'Nachweis liegt vor: Prüfbericht 2026',
					personId: null,
					at: workshop.clock.at,
				});
			}
		});
		expect(codes(refused)).toContain('law.healing-claim');
		done(await schedulePost(workshop.app, 'firm', post.id, { dueAt: null }));
		const [override] = await inFirm((scope) => listOverrides(scope, post.id));
		expect(override).toMatchObject({
			rule: 'law.healing-claim',
			reason: 'Nachweis liegt vor: Prüfbericht 2026',
		});
	});

	test('holds again once the decision is taken back', async () => {
		const post = await draft({
			text: healing,
			overrides: [{ account: workshop.account, rule: 'law.healing-claim', excerpt: 'x', reason: 'r' }],
		});
		await inFirm((scope) => forgetOverrides(scope, post.id, 'law.healing-claim'));
		expect(codes(await schedulePost(workshop.app, 'firm', post.id, { dueAt: null }))).toContain(
			'law.healing-claim',
		);
	});

	test('that comes with a change keeps a planned post as it was', async () => {
		const post = done(
			await schedulePost(workshop.app, 'firm', (await draft({})).id, {
				dueAt: workshop.clock.at + 3_600_000,
			}),
		);
		expect(codes(await changePost(workshop.app, 'firm', post.id, { text: healing }, {}))).toContain(
			'law.healing-claim',
		);
		const [delivery] = post.deliveries;
		const variant = await changeVariant(workshop.app, 'firm', delivery?.id ?? '', { parts: [healing] }, {});
		expect(codes(variant)).toContain('law.healing-claim');
	});
});

describe('the balance', () => {
	const advertisement = (index: number) =>
		`Markise Nummer ${index}: jetzt bestellen, ${20 + index} Euro sparen und gleich anrufen.`;

	test('stops one advertisement too many, by the share the firm has set', async () => {
		done(await send({ text: advertisement(1), purpose: 'promote' }));
		const second = await send({ text: advertisement(2), purpose: 'promote' });
		expect(codes(second)).toContain('balance.promotion-share');
		await inFirm((scope) => changePromoteShare(scope, 100));
		done(await send({ text: advertisement(3), purpose: 'promote' }));
	});

	test('counts what is planned before it, not what comes after', async () => {
		const soon = workshop.clock.at + 3_600_000;
		done(
			await publishPost(workshop.app, 'firm', input({ text: advertisement(1), purpose: 'promote' }), {
				dueAt: soon + 1,
			}),
		);
		const before = await publishPost(
			workshop.app,
			'firm',
			input({ text: advertisement(2), purpose: 'promote' }),
			{ dueAt: soon },
		);
		expect(codes(before)).toEqual([]);
	});
});

describe('a repeated text', () => {
	test('is stopped on the same network', async () => {
		done(await send({ text: plain }));
		expect(codes(await send({ text: plain }))).toContain('pace.duplicate');
	});
});

describe('a corrected purpose', () => {
	const odd = 'Der Kran steht wieder beim Nachbarn und schwenkt die Balken über den Hof.';

	test('is kept, and taken back when the suggestion is chosen again', async () => {
		const post = await draft({ text: odd });
		const other = post.purpose === 'talk' ? 'give' : 'talk';
		await changePost(workshop.app, 'firm', post.id, { purpose: other }, {});
		expect(await inFirm(listCorrections)).toEqual([{ text: odd, purpose: other }]);
		await changePost(workshop.app, 'firm', post.id, { purpose: post.purpose }, {});
		expect(await inFirm(listCorrections)).toEqual([]);
	});

	test('teaches the suggestion for a similar post, of this firm only', async () => {
		const post = await draft({ text: odd });
		const other = post.purpose === 'talk' ? 'give' : 'talk';
		await changePost(workshop.app, 'firm', post.id, { purpose: other }, {});
		expect((await inFirm(learnedBy)).size).toBeGreaterThan(0);
		expect((await draft({ text: odd.replace('Balken', 'Ziegel') })).purpose).toBe(other);
	});
});
