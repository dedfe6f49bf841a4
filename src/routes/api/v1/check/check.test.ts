import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CheckAnswer } from '#api/check.ts';
import { createClient } from '#api/testing.ts';
import { POST } from './+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const request = { text: 'So schneidet man Schiefer.', network: 'mastodon', kind: 'profile' };

describe('checking a post', () => {
	test('gives the purpose and nothing more where all is well', async () => {
		const { status, body } = await client.call(POST, { body: request, token: client.tokens.read });
		expect(status).toBe(200);
		expect(v.parse(CheckAnswer, body)).toMatchObject({ purpose: 'give', findings: [] });
	});

	test('gives findings with rule, source and date, in the language asked for', async () => {
		const { body } = await client.call(POST, { body: { ...request, text: 'a'.repeat(501), language: 'en' } });
		const [finding] = v.parse(CheckAnswer, body).findings;
		expect(finding).toMatchObject({ rule: 'format.length', severity: 'stop' });
		expect(finding?.message).toMatch(/501/);
		expect(finding?.as_of).toMatch(/^\d{4}/);
	});

	test('takes everything a client may know', async () => {
		const { status } = await client.call(POST, {
			body: {
				...request,
				trade: 'dachdecker',
				language: 'de',
				purpose: 'give',
				media: [
					{
						mime: 'image/jpeg',
						width: 960,
						height: 640,
						bytes: 20_000,
						alt: 'Dach',
						faces: 2,
						consented: true,
					},
				],
				account: { age_days: 3, impressum: false, token_expires_in_days: 5 },
				history: [{ text: 'Gestern', purpose: 'promote', days_ago: 1, network: 'mastodon' }],
			},
		});
		expect(status).toBe(200);
	});

	test('names what is wrong with the question', async () => {
		const { status, body } = await client.call(POST, {
			body: { ...request, network: 'myspace', media: [{ mime: 'x' }] },
		});
		expect(status).toBe(422);
		expect(body).toMatchObject({
			errors: [
				{ field: 'network', code: 'wrong' },
				{ field: 'media.0.width', code: 'missing' },
				{ field: 'media.0.height', code: 'missing' },
				{ field: 'media.0.bytes', code: 'missing' },
			],
		});
	});
});
