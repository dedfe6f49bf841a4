import { isHttpError } from '@sveltejs/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { readFirm } from '#firms/firm.ts';
import type { Role } from '#firms/members.ts';
import type { Letter } from '#platform/mail.ts';
import { insertTestMember } from '#schema/testing.ts';
import { actions, load } from './+page.server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
let letters: Letter[];
beforeEach(async () => {
	client = await createClient();
	letters = [];
	await insertTestMember(client.app.database, 'firm', 'ada', 'owner');
	await insertTestMember(client.app.database, 'firm', 'ben', 'employee');
});
afterEach(() => client.drop());

/** What the page reads of SvelteKit's event is exactly this. */
async function at<Event>(
	form: Record<string, string> = {},
	{ role = 'owner' as Role, demo = false, mail = 'none' as 'none' | 'works' | 'fails' } = {},
): Promise<Event> {
	const url = new URL('https://gewerk.example/firm/members');
	const firm = await client.app.database.inFirm('firm', readFirm);
	const send = async (letter: Letter) => {
		if (mail === 'fails') throw new Error('refused');
		letters.push(letter);
	};
	const person = { id: 'ada', email: 'ada@firm.example', name: 'Ada', language: 'de' as const };
	const event = {
		url,
		request: new Request(url, { method: 'POST', body: new URLSearchParams(form) }),
		locals: {
			// Taken over rather than copied: parts of the program that are not here complain when they are read.
			app: Object.create(client.app, {
				mail: { value: mail === 'none' ? null : { send, check: async () => undefined } },
			}) as typeof client.app,
			language: 'de' as const,
			session: { token: 't', person, firm: firm && { ...firm, demo }, role },
		},
	};
	return event as unknown as Event;
}

const cem = { name: 'Cem Muster', email: 'cem@firm.example', role: 'employee' };
const status = (thrown: unknown) => (isHttpError(thrown) ? thrown.status : thrown);

describe('managing people', () => {
	test.each([
		{ role: 'employee' as const, demo: false },
		{ role: 'adviser' as const, demo: false },
		{ role: 'owner' as const, demo: true },
	])('is not for %o', async (who) => {
		expect(await Promise.resolve(load(await at({}, who))).catch(status)).toBe(403);
		for (const [name, act] of Object.entries(actions)) {
			const refused = Promise.resolve(act(await at({ ...cem, person: 'ben' }, who))).catch(status);
			expect(await refused, name).toBe(403);
		}
	});

	test('shows the link, and mails it where there is a mail server', async () => {
		const byHand = await actions.invite?.(await at(cem));
		expect(byHand).toMatchObject({ did: 'invited', mailed: null, email: 'cem@firm.example' });
		const mailed = await actions.invite?.(await at(cem, { mail: 'works' }));
		expect(mailed).toMatchObject({ did: 'invited', mailed: true });
		const [letter] = letters;
		const link = (mailed as { link: string }).link;
		expect(link).toMatch(/^https:\/\/gewerk\.example\/invitation\/[\w-]{43}$/);
		expect(letter).toMatchObject({ to: 'cem@firm.example', subject: 'Einladung zu „firm“ in Gewerk' });
		expect(letter?.text).toContain(link);
		expect(await actions.invite?.(await at(cem, { mail: 'fails' }))).toMatchObject({ mailed: false });
	});

	test('keeps what was typed when it is refused', async () => {
		const refused = await actions.invite?.(await at({ ...cem, email: 'cem' }));
		expect(refused).toMatchObject({
			status: 422,
			data: { did: 'not_invited', asked: { ...cem, email: 'cem' }, problems: ['email_invalid'] },
		});
	});

	test('never leaves the firm without an owner', async () => {
		const refused = await actions.remove?.(await at({ person: 'ada' }));
		expect(refused).toMatchObject({ status: 422, data: { problem: 'last_owner' } });
		expect(await actions.role?.(await at({ person: 'ben', role: 'owner' }))).toEqual({
			did: 'changed',
			name: 'ben',
			role: 'owner',
		});
		expect(await actions.remove?.(await at({ person: 'ada' }))).toMatchObject({ did: 'removed' });
	});
});
