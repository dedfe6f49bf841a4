import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { readFirm } from '#firms/firm.ts';
import type { Role } from '#firms/members.ts';
import { publishPost } from '#posts/publish.ts';
import { actions, load } from './+page.server.ts';
import type { PageServerData } from './$types';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

/** What the page reads of SvelteKit's event is exactly this. */
async function at(
	role: Role,
	{ search = '', form = {} }: { search?: string; form?: Record<string, string> } = {},
) {
	const firm = await client.app.database.inFirm('firm', readFirm);
	const url = new URL(`https://gewerk.example/mix${search}`);
	const person = { id: 'p', email: 'a@dach.example', name: 'Ada Beispiel', language: 'de' as const };
	return {
		url,
		request: new Request(url, { method: 'POST', body: new URLSearchParams(form) }),
		locals: { app: client.app, language: 'de' as const, session: { token: 't', person, firm, role } },
	};
}

async function shown(search = '', role: Role = 'owner') {
	const data = await load((await at(role, { search })) as unknown as Parameters<typeof load>[0]);
	if (!data) throw new Error('The page has something to show.');
	return data as PageServerData;
}

async function press(name: keyof typeof actions, form: Record<string, string>, role: Role = 'owner') {
	return actions[name]?.(
		(await at(role, { form })) as unknown as Parameters<NonNullable<(typeof actions)['share']>>[0],
	);
}

async function say(text: string): Promise<string> {
	const answer = await publishPost(
		client.app,
		'firm',
		{ text, accounts: [client.account], media: [], purpose: 'give' },
		{ dueAt: null },
	);
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	await client.round();
	return answer.post.id;
}

describe('the plan', () => {
	test('proposes ideas within the minutes of the week, and counts what is posted already', async () => {
		const fresh = (await shown()).plan;
		expect(fresh.proposals.length).toBeGreaterThan(1);
		expect(fresh).toMatchObject({ free: 30, spent: { posts: 0, minutes: 0 }, anyPutAway: false });
		expect(fresh.minutes).toBeLessThanOrEqual(30);

		await say('Zum Wochenanfang der First.');
		expect((await shown()).plan).toMatchObject({ free: 20, spent: { posts: 1, minutes: 10 } });
	});

	test('offers another idea in place of one that was put away, which the address remembers', async () => {
		const [first] = (await shown()).plan.proposals;
		const { plan } = await shown(first?.another.replace(/^\/mix/, '').replace(/#.*/, ''));
		expect(plan.anyPutAway).toBe(true);
		expect(plan.proposals.map(({ id }) => id)).not.toContain(first?.id);
		expect(plan.proposals[0]?.another).toContain(`without=${first?.id}`);
	});

	test('proposes nothing where no time is set aside', async () => {
		await press('minutes', { minutes: '0' });
		expect((await shown()).plan).toMatchObject({ proposals: [], free: 0 });
	});
});

describe('what the owner sets', () => {
	test('is kept, with the way back', async () => {
		expect(await press('share', { share: '40' })).toMatchObject({
			done: { kind: 'share', percent: 40, before: 20 },
		});
		expect(await press('minutes', { minutes: '60' })).toMatchObject({
			done: { kind: 'minutes', minutes: 60, before: 30 },
		});
		const data = await shown();
		expect(data.share.percent).toBe(40);
		expect(data.rule.promotes).toBe(4);
		expect(data.minutes.now).toBe(60);
	});

	test.each(['', '-5', '101', 'viel'])('is no share of %j', async (share) => {
		expect(await press('share', { share })).toMatchObject({ status: 422, data: { wrong: 'share' } });
		expect((await shown()).share.percent).toBe(20);
	});

	test.each(['', '2401', '1.5'])('are no minutes of %j', async (minutes) => {
		expect(await press('minutes', { minutes })).toMatchObject({ status: 422, data: { wrong: 'minutes' } });
	});

	test('nobody else sets', async () => {
		for (const [name, form] of [
			['share', { share: '50' }],
			['minutes', { minutes: '60' }],
		] as const) {
			await expect(press(name, form, 'employee')).rejects.toMatchObject({ status: 403 });
		}
		expect((await shown('', 'employee')).mayChange).toBe(false);
	});

	test('comes with findings for and against it, each with source and weakness', async () => {
		const { evidence, rule } = (await shown()).share;
		expect(evidence.map(({ side }) => side)).toEqual(['for', 'both', 'against']);
		for (const { source, weakness, about } of evidence) {
			expect(source).not.toBe('');
			expect(weakness).not.toBe('');
			expect(about.length).toBeGreaterThanOrEqual(3);
		}
		expect(evidence[1]?.about).toEqual([
			'Untersuchung',
			'2018',
			'weltweit',
			'106.316 befragt oder gemessen (n)',
		]);
		expect(rule.text).toContain('Hausregel');
	});
});

describe('a purpose', () => {
	test('is corrected with one tap and put back', async () => {
		const post = await say('So sitzt der First.');
		const answer = await press('purpose', { post, purpose: 'promote' }, 'employee');
		expect(answer).toMatchObject({ done: { kind: 'purpose', before: { purpose: 'give', chosen: true } } });
		expect((await shown()).counts.promote).toBe(1);

		await press('put_back', { post, purpose: 'give', chosen: 'yes' });
		expect((await shown()).counts).toEqual({ give: 1, talk: 0, promote: 0 });
	});

	test.each([
		{ post: 'nobody', purpose: 'give' },
		{ post: '', purpose: 'sell' },
	])('is not changed by $post $purpose', async (form) => {
		expect(await press('purpose', form)).toMatchObject({
			status: 422,
			data: { notCorrected: { because: 'gone' } },
		});
	});
});
