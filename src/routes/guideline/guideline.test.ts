import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { defaultAnswers, longest } from '#advice/guideline/answers.ts';
import { readGuideline } from '#firms/guideline.ts';
import { readFirm } from '#firms/firm.ts';
import type { Role } from '#firms/members.ts';
import { actions, load } from './+page.server.ts';
import { GET } from './guideline.pdf/+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;

beforeEach(async () => {
	client = await createClient();
});

afterEach(() => client.drop());

const kept = () => client.app.database.inFirm('firm', readGuideline);

/** What the pages read of SvelteKit's event is exactly this. */
async function at(role: Role | null, { search = '', form }: { search?: string; form?: FormData } = {}) {
	const firm = await client.app.database.inFirm('firm', readFirm);
	const url = new URL(`https://gewerk.example/guideline${search}`);
	const person = { id: 'p', email: 'a@dach.example', name: 'Ada Beispiel', language: 'de' as const };
	return {
		url,
		request: new Request(url, form === undefined ? {} : { method: 'POST', body: form }),
		locals: {
			app: client.app,
			language: 'de' as const,
			session: role === null ? null : { token: 't', person, firm, role },
		},
	};
}

type Asked = Awaited<ReturnType<typeof at>>;
const shown = async (event: Asked) => {
	const data = await load(event as unknown as Parameters<typeof load>[0]);
	if (!data) throw new Error('The page has something to show.');
	return data;
};
const save = async (event: Asked) =>
	actions.default?.(event as unknown as Parameters<NonNullable<typeof actions.default>>[0]);
const pdf = async (event: Asked) => GET(event as unknown as Parameters<typeof GET>[0]);

function formOf(answers: Record<string, string | readonly string[]>): FormData {
	const form = new FormData();
	const all = {
		posting: 'everyone',
		answers_hours: '12',
		named: '',
		accounts: '',
		answers_by: '',
		contact: '',
		...answers,
	};
	for (const [name, values] of Object.entries(all))
		for (const value of [values].flat()) form.append(name, value);
	return form;
}

describe('the page', () => {
	test('proposes rules to the owner, with the firm’s accounts and their name filled in', async () => {
		const data = await shown(await at('owner'));
		expect(data).toMatchObject({ mayChange: true, keptOn: null });
		expect(data.answers).toMatchObject({
			contact: 'Ada Beispiel',
			posting: 'owner_approves',
			answers_hours: '24',
		});
		expect(data.answers?.accounts).not.toBe('');
		expect(data.guideline?.sections.length).toBeGreaterThan(8);
	});

	test('shows an employee nothing before the owner set the rules, and then the rules', async () => {
		expect(await shown(await at('employee'))).toMatchObject({
			mayChange: false,
			answers: null,
			guideline: null,
		});
		await save(await at('owner', { form: formOf({ contact: 'Büro' }) }));
		const data = await shown(await at('employee'));
		expect(data.mayChange).toBe(false);
		expect(JSON.stringify(data.guideline)).toContain('Büro');
	});

	test('shows the rules in the language one asks for, whatever the reader’s', async () => {
		const language = async (search: string) =>
			(await shown(await at('owner', { search }))).guideline?.language;
		expect(await language('')).toBe('de');
		expect(await language('?language=en')).toBe('en');
		expect(await language('?language=fr')).toBe('de');
	});

	test('sends a stranger to sign in', async () => {
		await expect(shown(await at(null))).rejects.toMatchObject({
			status: 303,
			location: '/sign-in?to=%2Fguideline',
		});
	});
});

describe('the answers', () => {
	test('of the owner are kept, with the time', async () => {
		const form = formOf({
			phone: 'never',
			secrets: ['prices', 'customers', 'the moon'],
			works_council: 'yes',
		});
		expect(await save(await at('owner', { form }))).toEqual({ saved: true });
		expect(await kept()).toEqual({
			at: client.clock.now(),
			answers: {
				...defaultAnswers,
				posting: 'everyone',
				answers_hours: 12,
				phone: 'never',
				secrets: ['prices', 'customers'],
				works_council: true,
			},
		});
	});

	test('of anybody else are not', async () => {
		await expect(save(await at('employee', { form: formOf({}) }))).rejects.toMatchObject({ status: 403 });
		expect(await kept()).toBeNull();
	});

	test.each([
		['nobody named', { posting: 'named', named: ' ' }, ['named']],
		['no number', { answers_hours: 'bald' }, ['answers_hours']],
		['no hour', { answers_hours: '0' }, ['answers_hours']],
		[
			'too long',
			{ accounts: 'x'.repeat(longest.list + 1), contact: 'x'.repeat(longest.line + 1) },
			['accounts', 'contact'],
		],
		['two at once', { posting: 'named', named: '', answers_hours: '' }, ['named', 'answers_hours']],
	])('with a mistake (%s) stay in the form and are not kept', async (_, wrong, problems) => {
		const answer = await save(await at('owner', { form: formOf({ phone: 'breaks', ...wrong }) }));
		expect(answer).toMatchObject({ status: 422, data: { problems, answers: { phone: 'breaks' } } });
		expect(await kept()).toBeNull();
	});
});

describe('the PDF', () => {
	test('comes under the firm’s name in the language one asks for', async () => {
		await save(await at('owner', { form: formOf({}) }));
		const german = await pdf(await at('employee'));
		expect(german.headers.get('content-type')).toBe('application/pdf');
		expect(german.headers.get('content-disposition')).toBe('inline; filename="firm-regeln.pdf"');
		expect(
			Buffer.from(await german.arrayBuffer())
				.subarray(0, 5)
				.toString(),
		).toBe('%PDF-');
		const english = await pdf(await at('employee', { search: '?language=en' }));
		expect(english.headers.get('content-disposition')).toBe('inline; filename="firm-rules.pdf"');
		expect(Buffer.from(await english.arrayBuffer()).toString('latin1')).toContain('/Lang (en)');
	});

	test('is not there before there are rules', async () => {
		await expect(pdf(await at('owner'))).rejects.toMatchObject({ status: 303, location: '/guideline' });
	});
});
