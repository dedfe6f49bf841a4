import { afterEach, beforeEach, expect, test } from 'vitest';
import { findIdea } from '#advice/ideas.ts';
import { createClient } from '#api/testing.ts';
import { readFirm } from '#firms/firm.ts';
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

test('what is typed to an idea is kept apart from what was typed without one', async () => {
	const kept = await Promise.all(
		['', '?idea=dachdecker-slate', '?idea=dachdecker-gutter-contents'].map(
			async (search) => (await opened(search)).keptAs,
		),
	);
	expect(new Set(kept).size).toBe(3);
});
