import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNoticeOffice } from '#notices/testing.ts';
import { publishPost } from '#posts/publish.ts';

let office: Awaited<ReturnType<typeof createNoticeOffice>>;
beforeEach(async () => {
	office = await createNoticeOffice();
	await office.person('ada');
	await office.person('ben', 'employee');
	await office.person('cem', 'employee');
});
afterEach(() => office.drop());

const told = async () =>
	(await office.rows()).map(({ person_id, details }) => [person_id, JSON.parse(details).asks]);

async function postBy(person: string): Promise<string> {
	const { workshop } = office;
	const answer = await publishPost(
		workshop.app,
		'firm',
		{ text: 'Neuer First.', accounts: [workshop.account], media: [], personId: person },
		{ dueAt: null },
	);
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post.id;
}

test('the owners and whoever made the post learn that it failed, and nobody else', async () => {
	const post = await postBy('ben');
	const { answers } = office.workshop;
	answers.publish.push({
		kind: 'refused',
		reason: { code: 'wrong_credentials', detail: null },
		reconnect: true,
	});
	await office.workshop.round();
	expect((await told()).sort()).toEqual([
		['ada', 'mend'],
		['ben', 'mend'],
	]);
	expect(JSON.parse((await office.rows())[0]?.details ?? '')).toMatchObject({
		post,
		network: 'mastodon',
		reason: 'wrong_credentials',
	});
});

test('when nobody can tell, they are asked to look; an owner’s own post is told once', async () => {
	await postBy('ada');
	const lost = { code: 'connection_lost', detail: null } as const;
	office.workshop.answers.publish.push({ kind: 'uncertain', reason: lost });
	office.workshop.answers.find.push({ kind: 'cannot_tell', reason: lost });
	await office.workshop.round();
	expect(await told()).toEqual([]);
	office.pass(5_000);
	await office.workshop.round();
	expect(await told()).toEqual([['ada', 'look']]);
});
