import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addConsent,
	changeConsent,
	consentProblems,
	isTooWeak,
	listConsents,
	picturesOfConsent,
	readConsent,
	restoreConsent,
	revokeConsent,
	stateOfConsent,
	undoWithin,
	type ConsentDetails,
} from '#firms/consents.ts';
import { listPictures, tellAboutPicture } from '#media/pictures.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const now = Date.UTC(2026, 5, 1, 6);
const today = '2026-06-01';
const details: ConsentDetails = {
	name: 'Ada Beispiel',
	kind: 'customer',
	form: 'written',
	covers: ['pictures', 'home'],
	note: 'Liegt im Ordner 3',
	givenOn: '2026-05-20',
	endsOn: null,
};

let database: TestDatabase;
beforeEach(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'roofer');
	await insertTestFirm(database, 'painter');
});
afterEach(() => database.drop());

const ofRoofer = <Result>(work: Parameters<typeof database.inFirm<Result>>[1]) =>
	database.inFirm('roofer', work);
const add = (about: Partial<ConsentDetails> = {}) =>
	ofRoofer((scope) => addConsent(scope, { ...details, ...about }, now));

async function addPicture(firm: string, id: string, created_at = now) {
	const row = { id, firm_id: firm, mime: 'image/jpeg', width: 4, height: 3, bytes: 1, sha256: id, alt: '' };
	await database.inFirm(firm, ({ rows }) =>
		rows
			.insertInto('media')
			.values({ ...row, stored_as: id, created_at })
			.execute(),
	);
}

describe('the register', () => {
	test('keeps who agreed, how and to what, in the order of the names', async () => {
		await add({ name: ' Zoe ' });
		const ada = await add({ endsOn: '2027-01-31' });
		const listed = await ofRoofer(listConsents);
		expect(listed.map(({ name }) => name)).toEqual(['Ada Beispiel', 'Zoe']);
		expect(listed[0]).toEqual({
			...details,
			endsOn: '2027-01-31',
			id: ada.id,
			createdAt: now,
			revokedAt: null,
			pictures: 0,
		});
	});

	test('belongs to the firm alone', async () => {
		const { id } = await add();
		const read = await database.inFirm('painter', (scope) => readConsent(scope, id));
		const revoked = await database.inFirm('painter', (scope) => revokeConsent(scope, id, now));
		const changed = await database.inFirm('painter', (scope) => changeConsent(scope, id, details));
		expect([read, revoked, changed]).toEqual([null, false, false]);
		expect(await database.inFirm('painter', listConsents)).toEqual([]);
	});

	test('can be put right, but not after a revocation', async () => {
		const { id } = await add();
		await ofRoofer((scope) => changeConsent(scope, id, { ...details, name: 'Ada Muster', covers: ['name'] }));
		expect(await ofRoofer((scope) => readConsent(scope, id))).toMatchObject({
			name: 'Ada Muster',
			covers: ['name'],
		});
		await ofRoofer((scope) => revokeConsent(scope, id, now));
		expect(await ofRoofer((scope) => changeConsent(scope, id, details))).toBe(false);
	});

	test.each<[string, Partial<ConsentDetails>, string[]]>([
		['all told', {}, []],
		['no name', { name: '  ' }, ['name_missing']],
		['nothing covered', { covers: [] }, ['covers_nothing']],
		['no day', { givenOn: '' }, ['given_missing']],
		['a day that is none', { givenOn: '2026-02-31' }, ['given_missing']],
		['a day to come', { givenOn: '2026-06-02' }, ['given_later']],
		['an end that is no day', { endsOn: 'bald' }, ['ends_wrong']],
		['an end before the beginning', { endsOn: '2026-05-19' }, ['ends_before']],
		['an end on the first day', { endsOn: '2026-05-20' }, []],
	])('with %s says what is missing', (_, about, problems) => {
		expect(consentProblems({ ...details, ...about }, today)).toEqual(problems);
	});

	test('warns where staff agreed only by word of mouth, and keeps it all the same', async () => {
		const spoken = await add({ kind: 'staff', form: 'spoken' });
		expect(isTooWeak(spoken)).toBe(true);
		expect(isTooWeak({ kind: 'staff', form: 'electronic' })).toBe(false);
		expect(isTooWeak({ kind: 'customer', form: 'spoken' })).toBe(false);
		expect(stateOfConsent(spoken, today)).toBe('valid');
	});
});

describe('a consent', () => {
	test('ends after its last day, and at once when it is revoked', async () => {
		const { id } = await add({ endsOn: '2026-06-01' });
		const state = async (day: string) => {
			const consent = await ofRoofer((scope) => readConsent(scope, id));
			return consent && stateOfConsent(consent, day);
		};
		expect([await state(today), await state('2026-06-02')]).toEqual(['valid', 'ended']);
		expect(await ofRoofer((scope) => revokeConsent(scope, id, now))).toBe(true);
		expect(await state(today)).toBe('revoked');
		expect(await ofRoofer((scope) => revokeConsent(scope, id, now + 1))).toBe(false);
	});

	test('is restored only shortly after a slip of the hand', async () => {
		const { id } = await add();
		const restore = (at: number) => ofRoofer((scope) => restoreConsent(scope, id, at));
		expect(await restore(now)).toBe(false);
		await ofRoofer((scope) => revokeConsent(scope, id, now));
		expect(await restore(now + undoWithin + 1)).toBe(false);
		expect(await restore(now + undoWithin)).toBe(true);
		expect((await ofRoofer((scope) => readConsent(scope, id)))?.revokedAt).toBeNull();
	});
});

describe('a picture', () => {
	const facts = { people: 'agreed', home: null, machineMade: null } as const;

	test('rests on the consents of its own firm that were named', async () => {
		const { id } = await add({ endsOn: '2027-01-31' });
		const strange = await database.inFirm('painter', (scope) => addConsent(scope, details, now));
		await addPicture('roofer', 'first');
		await addPicture('roofer', 'second', now + 1);
		for (const picture of ['first', 'second'])
			await ofRoofer((scope) =>
				tellAboutPicture(scope, picture, { ...facts, consents: [id, strange.id, 'nobody'] }),
			);
		const [picture] = await ofRoofer((scope) => listPictures(scope, ['first']));
		expect(picture).toMatchObject({
			people: 'agreed',
			consents: [{ id, covers: ['pictures', 'home'], endsOn: '2027-01-31', revoked: false }],
		});
		expect(await ofRoofer((scope) => picturesOfConsent(scope, id))).toEqual(['second', 'first']);
		expect(await ofRoofer(listConsents)).toMatchObject([{ id, pictures: 2 }]);
		expect(await database.inFirm('painter', listConsents)).toMatchObject([{ pictures: 0 }]);
	});

	test('cannot be told about by another firm', async () => {
		const theirs = await database.inFirm('painter', (scope) => addConsent(scope, details, now));
		await addPicture('roofer', 'first');
		await database.inFirm('painter', (scope) =>
			tellAboutPicture(scope, 'first', { ...facts, consents: [theirs.id] }),
		);
		expect(await ofRoofer((scope) => listPictures(scope, ['first']))).toMatchObject([
			{ people: null, consents: [] },
		]);
	});

	test('keeps what it rests on through other changes, and lets go of it when it shows nobody', async () => {
		const { id } = await add();
		await addPicture('roofer', 'first');
		const tell = (about: Parameters<typeof tellAboutPicture>[2]) =>
			ofRoofer((scope) => tellAboutPicture(scope, 'first', about));
		await tell({ ...facts, consents: [id] });
		await tell({ ...facts, machineMade: true });
		expect(await ofRoofer((scope) => picturesOfConsent(scope, id))).toEqual(['first']);
		await tell({ ...facts, people: 'nobody' });
		expect(await ofRoofer((scope) => picturesOfConsent(scope, id))).toEqual([]);
	});
});
