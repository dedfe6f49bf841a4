import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { citation } from '#advice/fit/citations.ts';
import { FitAnswer } from '#api/fit.ts';
import { createClient } from '#api/testing.ts';
import { POST } from './+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const request = {
	trade: 'dachdecker',
	answers: {
		customers: ['private', 'business'],
		goals: ['recruiting'],
		order_book: 'full',
		radius: 'region',
		who: 'employee',
		minutes_per_week: 60,
		website: true,
		google_profile: 'claimed',
		accounts: [{ network: 'facebook', kind: 'profile' }],
		regulated: false,
	},
};

async function assessed(body: unknown, headers: Record<string, string> = {}) {
	const answer = await client.call(POST, { body, headers, token: client.tokens.read });
	return { status: answer.status, assessment: v.parse(v.strictObject(FitAnswer.entries), answer.body) };
}

describe('asking whether it pays', () => {
	test('gives the verdict with minutes, networks, reasons and first steps', async () => {
		const { status, assessment } = await assessed(request);
		expect(status).toBe(200);
		expect(assessment).toMatchObject({ verdict: 'supplement', minutes_per_week: 30, defaults: [] });
		expect(assessment.networks).toContainEqual(
			expect.objectContaining({ network: 'instagram', kind: 'professional', why: expect.any(String) }),
		);
		expect(assessment.first_steps).toHaveLength(3);
		for (const id of assessment.reasons.flatMap(({ evidence }) => evidence)) {
			expect(citation(id, 'de').source).not.toBe('');
		}
	});

	test('needs only the trade, and says what it assumed', async () => {
		const { assessment } = await assessed({ trade: 'baecker' });
		expect(assessment.defaults).toContain('30 Minuten in der Woche');
	});

	test('speaks the language of the request, else of the client, else German', async () => {
		const says = async (language?: 'de' | 'en', accept?: string) =>
			(
				await assessed(
					{ ...request, ...(language && { language }) },
					accept === undefined ? {} : { 'accept-language': accept },
				)
			).assessment.says;
		expect(await says('en', 'de')).toMatch(/^Yes/);
		expect(await says(undefined, 'en-GB')).toMatch(/^Yes/);
		expect(await says(undefined, 'fr')).toMatch(/^Ja/);
		expect(await says()).toMatch(/^Ja/);
	});

	test('names what is wrong with the question', async () => {
		const { status, body } = await client.call(POST, {
			body: { trade: 'dachhase', answers: { order_book: 'fuller', accounts: [{ network: 'myspace' }] } },
		});
		expect(status).toBe(422);
		expect(body).toMatchObject({
			errors: [
				{ field: 'trade', code: 'wrong' },
				{ field: 'answers.order_book', code: 'wrong' },
				{ field: 'answers.accounts.0.network', code: 'wrong' },
				{ field: 'answers.accounts.0.kind', code: 'missing' },
			],
		});
	});

	test('wants a token', async () => {
		expect((await client.call(POST, { body: request, token: null })).status).toBe(401);
	});
});
