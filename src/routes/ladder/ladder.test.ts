import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findIdea } from '#advice/ideas.ts';
import { createClient } from '#api/testing.ts';
import { addConsent, type ConsentDetails } from '#firms/consents.ts';
import { readFirm } from '#firms/firm.ts';
import { keepMark } from '#media/mark.ts';
import { load } from './+page.server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

async function opened(search: string, language: 'de' | 'en' = 'de') {
	const firm = await client.app.database.inFirm('firm', readFirm);
	const person = { id: 'p', email: 'a@dach.example', name: 'Ada Beispiel', language };
	const event = {
		url: new URL(`https://gewerk.example/ladder${search}`),
		locals: { app: client.app, language, session: { token: 't', person, firm, role: 'employee' } },
	};
	// What the page reads of SvelteKit's event is exactly this.
	const data = await load(event as unknown as Parameters<typeof load>[0]);
	if (!data) throw new Error('The page has something to show.');
	return data;
}

test('an idea brings what to photograph and how the sentence could read, in the language of the reader', async () => {
	const slate = findIdea('dachdecker-slate');
	expect((await opened('?idea=dachdecker-slate')).idea).toEqual({
		show: slate?.de,
		example: slate?.example_de,
	});
	expect((await opened('?idea=dachdecker-slate', 'en')).idea).toEqual({
		show: slate?.en,
		example: slate?.example_en,
	});
});

test.each(['', '?idea=', '?idea=nobody-has-it'])('%j is the empty page', async (search) => {
	expect((await opened(search)).idea).toBeNull();
});

test('a device learns whose page it is, and who may be shown', async () => {
	const { app } = client;
	const consent: ConsentDetails = {
		name: 'Kim Beispiel',
		kind: 'staff',
		form: 'written',
		covers: ['pictures'],
		note: '',
		givenOn: '2026-01-01',
		endsOn: null,
	};
	const kim = await app.database.inFirm('firm', async (scope) => {
		await addConsent(scope, { ...consent, name: 'Nur der Name', covers: ['name'] }, 0);
		await addConsent(scope, { ...consent, name: 'Abgelaufen', endsOn: '2026-02-01' }, 0);
		return addConsent(scope, consent, 0);
	});
	expect(await opened('')).toMatchObject({
		firm: 'firm',
		person: 'p',
		consents: [{ id: kim.id, name: 'Kim Beispiel' }],
		hasMark: false,
	});
	await keepMark(app, 'firm', new Uint8Array(readFileSync('src/media/fixtures/logo-transparent.png')));
	expect(await opened('')).toMatchObject({ hasMark: true });
});
