import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PublishedAnswer } from '#api/posts.ts';
import { createClient } from '#api/testing.ts';
import { listOverrides } from '#posts/overrides.ts';
import { POST } from './+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const healing = 'Unsere neue Matratze heilt Rückenschmerzen, das ganze Haus schläft danach besser.';
const send = (body: Record<string, unknown>) =>
	client.call(POST, { body: { accounts: [client.account], ...body } });

describe('a stop of the real guard', () => {
	test('is told with its words, where they stand and what it rests on', async () => {
		const { status, body } = await send({ text: healing });
		expect(status).toBe(422);
		expect(body).toMatchObject({
			code: 'post_stopped',
			findings: [
				{
					rule: 'law.healing-claim',
					severity: 'stop',
					overridable: true,
					at: { part: 0, start: expect.any(Number), end: expect.any(Number) },
					source: expect.stringContaining('HWG'),
				},
			],
		});
	});

	test('that a client accepts is kept as a decision', async () => {
		const { status, body } = await send({ text: healing, accept: ['law.healing-claim'] });
		expect(status).toBe(201);
		const { id } = v.parse(PublishedAnswer, body);
		const overrides = await client.app.database.inFirm('firm', (scope) => listOverrides(scope, id));
		expect(overrides).toMatchObject([{ rule: 'law.healing-claim', account: client.account }]);
	});

	test('that nobody may waive stays one', async () => {
		const text = 'a'.repeat(501);
		const { status, body } = await send({ text, accept: ['format.length'] });
		expect(status).toBe(422);
		expect(body).toMatchObject({ findings: [{ rule: 'format.length', overridable: false }] });
	});
});
