import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { listCorrections } from '#posts/corrections.ts';
import { readPost, type Purpose } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { choosePurpose, putPurposeBack } from '#posts/purpose.ts';

const aDay = 24 * 3_600_000;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

const inFirm = <Result>(work: Parameters<typeof workshop.app.database.inFirm<Result>>[1]) =>
	workshop.app.database.inFirm('firm', work);
const kept = (id: string) => inFirm((scope) => readPost(scope, id));
const corrections = () => inFirm(listCorrections);

/** The program takes this for giving. */
const text = 'So schneidet man Schiefer: anreißen, schlagen, und am Klang hören wir den Riss.';

async function published(): Promise<string> {
	const { id } = await workshop.post(text);
	await workshop.round();
	return id;
}

describe('correcting the purpose of a post that is out', () => {
	test('changes that and nothing else, and is learned from', async () => {
		const id = await published();
		const before = await kept(id);
		const answer = await choosePurpose(workshop.app, 'firm', id, 'promote');

		expect(answer).toEqual({ kind: 'done', before: { purpose: 'give', chosen: false } });
		expect(await kept(id)).toEqual({ ...before, purpose: 'promote', purposeChosen: true });
		expect(await corrections()).toEqual([{ text, purpose: 'promote' }]);
	});

	test('is undone with all that came of it', async () => {
		const id = await published();
		const before = await kept(id);
		await choosePurpose(workshop.app, 'firm', id, 'promote');

		expect(await putPurposeBack(workshop.app, 'firm', id, { purpose: 'give', chosen: false })).toBe(true);
		expect(await kept(id)).toEqual(before);
		expect(await corrections()).toEqual([]);
	});

	test('is undone to what somebody had chosen before', async () => {
		const id = await published();
		await choosePurpose(workshop.app, 'firm', id, 'talk');
		const answer = await choosePurpose(workshop.app, 'firm', id, 'promote');
		if (answer.kind === 'refused') throw new Error('The purpose was not changed.');

		await putPurposeBack(workshop.app, 'firm', id, answer.before);
		expect(await kept(id)).toMatchObject({ purpose: 'talk', purposeChosen: true });
		expect(await corrections()).toEqual([{ text, purpose: 'talk' }]);
	});

	test('of another firm is not possible', async () => {
		const id = await published();
		expect(await choosePurpose(workshop.app, 'another-firm', id, 'promote')).toMatchObject({
			kind: 'refused',
			problems: [{ code: 'not_found' }],
		});
		const before = { purpose: 'promote', chosen: true } as const;
		expect(await putPurposeBack(workshop.app, 'another-firm', id, before)).toBe(false);
		expect(await kept(id)).toMatchObject({ purpose: 'give', purposeChosen: false });
	});
});

describe('correcting the purpose of a planned post', () => {
	const planned = async (purpose: Purpose, said = text) => {
		const input = { text: said, accounts: [workshop.account], media: [], purpose };
		const answer = await publishPost(workshop.app, 'firm', input, { dueAt: workshop.clock.at + aDay });
		if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
		return answer.post.id;
	};

	test('leaves it planned', async () => {
		const id = await planned('give');
		await choosePurpose(workshop.app, 'firm', id, 'talk');
		const post = await kept(id);
		expect(post).toMatchObject({ purpose: 'talk', purposeChosen: true });
		expect(post?.deliveries[0]?.state).toBe('scheduled');
	});

	test('is refused where a stop would hold it up, and it stays as it was', async () => {
		await planned('promote');
		const id = await planned('give', 'Und so hängt man eine Rinne aus Kupfer ein.');
		const before = await kept(id);
		expect(await choosePurpose(workshop.app, 'firm', id, 'promote')).toMatchObject({
			kind: 'refused',
			problems: [{ code: 'stopped' }],
		});
		expect(await kept(id)).toEqual(before);
	});
});
