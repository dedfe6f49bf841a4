import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { postsShowing, takeBackPosts, wayBack } from '#firms/consent-posts.ts';
import { addConsent, restoreConsent, revokeConsent, type ConsentDetails } from '#firms/consents.ts';
import { tellAboutPicture } from '#media/pictures.ts';
import { createPost, type PostAnswer } from '#posts/create.ts';
import type { Post } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { schedulePost } from '#posts/schedule.ts';
import { restorePost } from '#posts/withdraw.ts';

const aDay = 24 * 3_600_000;
const texts = [
	'So sitzt der Firstziegel auch bei Sturm, gezeigt am offenen Dach in der Mittagssonne.',
	'Ein Kamin braucht eine Einfassung aus Blei, hier sieht man, wie die Falze ineinandergreifen.',
	'Moos auf Schiefer bürsten wir trocken ab, denn der Hochdruckreiniger sprengt die Kanten weg.',
];

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
	await addPicture('portrait');
});
afterEach(() => workshop.drop());

const inFirm = <Result>(work: Parameters<typeof workshop.app.database.inFirm<Result>>[1]) =>
	workshop.app.database.inFirm('firm', work);

async function addPicture(id: string) {
	const row = { id, firm_id: 'firm', mime: 'image/jpeg', width: 4, height: 3, bytes: 1, sha256: id };
	await inFirm(({ rows }) =>
		rows
			.insertInto('media')
			.values({ ...row, alt: 'Am Dach', stored_as: id, created_at: 0 })
			.execute(),
	);
}

/** A consent, and the picture that rests on it. */
async function agree(about: Partial<ConsentDetails> = {}): Promise<string> {
	const details: ConsentDetails = {
		name: 'Ada Beispiel',
		kind: 'staff',
		form: 'written',
		covers: ['pictures'],
		note: '',
		givenOn: '2026-01-01',
		endsOn: null,
		...about,
	};
	return inFirm(async (scope) => {
		const { id } = await addConsent(scope, details, workshop.clock.at);
		await tellAboutPicture(scope, 'portrait', {
			people: 'agreed',
			home: null,
			machineMade: null,
			consents: [id],
		});
		return id;
	});
}

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

const rules = (answer: PostAnswer) =>
	answer.kind === 'done'
		? []
		: answer.problems.map((problem) => ('rule' in problem ? problem.rule : problem.code));

const input = (text: string | undefined) => ({
	text: text ?? '',
	accounts: [workshop.account],
	media: ['portrait'],
});
const publish = (text: string | undefined, dueAt: number | null = null) =>
	publishPost(workshop.app, 'firm', input(text), { dueAt });
const revoke = (id: string) => inFirm((scope) => revokeConsent(scope, id, workshop.clock.at));

describe('a picture of somebody who agreed', () => {
	test('goes out; once they take it back it does not, and after an undo it does again', async () => {
		const consent = await agree();
		done(await publish(texts[0]));
		await revoke(consent);
		expect(rules(await publish(texts[1]))).toEqual(['law.people']);
		await inFirm((scope) => restoreConsent(scope, consent, workshop.clock.at));
		done(await publish(texts[1]));
	});

	test('is not planned for a day on which the consent has ended', async () => {
		await agree({ endsOn: '2026-03-04' });
		expect(rules(await publish(texts[0], workshop.clock.at + 3 * aDay))).toEqual(['law.people']);
		done(await publish(texts[0], workshop.clock.at + 2 * aDay));
	});

	test('needs a consent that covers pictures', async () => {
		await agree({ covers: ['home'] });
		expect(rules(await publish(texts[0]))).toEqual(['law.people']);
	});

	test('is not stopped where nobody has entered the consent yet: that is asked', async () => {
		await inFirm((scope) =>
			tellAboutPicture(scope, 'portrait', { people: 'agreed', home: null, machineMade: null }),
		);
		done(await publish(texts[0]));
	});
});

describe('the posts that show somebody', () => {
	async function three() {
		const consent = await agree();
		const out = done(await publish(texts[0]));
		// The pictures themselves are not at hand here, so the worker's work is written down for it.
		await inFirm(({ rows }) =>
			rows
				.updateTable('deliveries')
				.set({
					state: 'published',
					parts_done: 1,
					remote: JSON.stringify([{ id: 'there', url: 'https://net.example/there' }]),
					published_at: workshop.clock.at,
					next_at: null,
				})
				.where('firm_id', '=', 'firm')
				.where('post_id', '=', out.id)
				.execute(),
		);
		const planned = done(await publish(texts[1], workshop.clock.at + aDay));
		const draft = done(await createPost(workshop.app, 'firm', input(texts[2])));
		done(
			await publishPost(
				workshop.app,
				'firm',
				{ text: 'Ein anderer Beitrag ohne jedes Bild.', accounts: [workshop.account], media: [] },
				{ dueAt: workshop.clock.at + aDay },
			),
		);
		return { consent, out, planned, draft };
	}

	test('are those with a picture that rests on the consent, and no others', async () => {
		const { consent, out, planned, draft } = await three();
		const found = await inFirm((scope) => postsShowing(scope, consent));
		expect(found.map(({ id }) => id).sort()).toEqual([out.id, planned.id, draft.id].sort());
		expect(await inFirm((scope) => postsShowing(scope, 'nobody'))).toEqual([]);
	});

	test('are taken back together: the planned one is withdrawn, the published one goes at its network', async () => {
		const { consent, out, planned, draft } = await three();
		await revoke(consent);
		expect(await takeBackPosts(workshop.app, 'firm', consent)).toEqual({
			withdrawn: 1,
			removing: 1,
			left: 0,
		});
		await workshop.round();
		expect(workshop.asked.remove).toEqual(['there']);
		const after = await inFirm((scope) => postsShowing(scope, consent));
		const states = Object.fromEntries(after.map(({ id, deliveries }) => [id, deliveries[0]]));
		expect(states[out.id]).toMatchObject({ state: 'withdrawn', removedAt: workshop.clock.at });
		expect(states[planned.id]).toMatchObject({ state: 'withdrawn', removedAt: null });
		expect(states[draft.id]).toMatchObject({ state: 'draft' });
		expect(rules(await schedulePost(workshop.app, 'firm', draft.id, { dueAt: null }))).toEqual([
			'law.people',
		]);
		expect(await takeBackPosts(workshop.app, 'firm', consent)).toEqual({
			withdrawn: 0,
			removing: 0,
			left: 0,
		});
	});

	test('do not come back into the plan by an undo of the withdrawal, only as drafts', async () => {
		const { consent, planned } = await three();
		await revoke(consent);
		await takeBackPosts(workshop.app, 'firm', consent);
		const back = done(await restorePost(workshop.app, 'firm', planned.id, {}));
		expect(back.deliveries).toMatchObject([{ state: 'draft', dueAt: null }]);
	});

	test('that are being sent at this moment are left, and counted', async () => {
		const { consent, planned } = await three();
		await inFirm(({ rows }) =>
			rows
				.updateTable('deliveries')
				.set({ state: 'sending' })
				.where('firm_id', '=', 'firm')
				.where('post_id', '=', planned.id)
				.execute(),
		);
		expect(await takeBackPosts(workshop.app, 'firm', consent)).toMatchObject({ removing: 1, left: 1 });
	});

	test.each([
		['draft', 0, null],
		['scheduled', 0, 'withdraw'],
		['failed', 0, 'withdraw'],
		['failed', 1, 'remove'],
		['published', 1, 'remove'],
		['unknown', 0, 'look'],
		['withdrawn', 0, null],
	] as const)('in state %s with %i parts out have their way back: %s', (state, partsDone, way) => {
		expect(wayBack({ state, partsDone, step: 'waiting', reason: null })).toBe(way);
		expect(wayBack({ state, partsDone, step: 'removing', reason: null })).toBeNull();
	});
});
