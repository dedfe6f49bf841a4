import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCapture } from '#captures/keep.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { listUsedIdeas } from '#posts/used-ideas.ts';

const aDay = 24 * 60 * 60_000;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

const used = () => workshop.app.database.inFirm('firm', (scope) => listUsedIdeas(scope, workshop.clock.at));

test('an idea that something was made of is used, for about a year', async () => {
	const { app, clock } = workshop;
	const person = 'person';
	await app.database.everywhere((rows) =>
		rows
			.insertInto('persons')
			.values({
				id: person,
				email: 'a@b.example',
				name: 'A',
				password_hash: null,
				language: 'de',
				created_at: 0,
			})
			.execute(),
	);
	await keepCapture(app, 'firm', person, {
		sentence: 'Schiefer geschnitten.',
		media: [],
		idea: 'dachdecker-slate',
	});
	await keepCapture(app, 'firm', person, { sentence: 'Ohne Idee.', media: [] });
	expect(await used()).toEqual(['dachdecker-slate']);
	clock.at += 301 * aDay;
	expect(await used()).toEqual([]);
});
