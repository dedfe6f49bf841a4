import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkService } from '#drafting/check-service.ts';
import { serviceFetch } from '#drafting/model.ts';
import { isSameServer, readServiceAddress } from '#drafting/service-address.ts';
import { startModel, type ModelServer } from '#drafting/testing.ts';

let model: ModelServer;
beforeAll(async () => void (model = await startModel()));
afterAll(() => model.stop());
beforeEach(() => void (model.asked.length = 0));

const check = (kind: 'drafting' | 'transcription', secret: string | null = 'sk-of-the-firm') =>
	checkService(
		kind,
		{ address: model.address, model: 'small', secret },
		{ fetch: serviceFetch(true), language: 'de' },
	);

describe('asking a service for real', () => {
	test('for drafts: one word', async () => {
		model.answer('Ja.');
		expect(await check('drafting')).toEqual({ kind: 'works', said: 'Ja.' });
	});

	test('to write down what was said: a second of silence, as a sound file', async () => {
		model.answer(' ');
		expect(await check('transcription')).toEqual({ kind: 'works', said: '' });
		const [asked] = model.asked;
		expect(asked).toMatchObject({ path: '/v1/audio/transcriptions', authorization: 'Bearer sk-of-the-firm' });
		expect(asked?.body.raw).toContain('RIFF');
		expect(asked?.body.raw).toMatch(/name="model"\r\n\r\nsmall\r\n/);
	});

	test.each(['drafting', 'transcription'] as const)(
		'%s: a model it does not have is told with those it has',
		async (kind) => {
			model.answer({ status: 404 });
			expect(await check(kind)).toEqual({
				kind: 'failed',
				problem: 'model_unknown',
				models: ['small', 'large'],
			});
		},
	);

	test('a wrong key', async () => {
		model.answer({ status: 401 });
		expect(await check('transcription', null)).toMatchObject({ kind: 'failed', problem: 'wrong_key' });
		expect(model.asked[0]?.authorization).toBeUndefined();
	});

	test('something that answers, but is no such service', async () => {
		model.answer({ status: 200, body: '<html>Router</html>' });
		expect(await check('transcription')).toMatchObject({ kind: 'failed', problem: 'malformed' });
		expect(await check('drafting')).toMatchObject({ kind: 'failed', problem: 'malformed' });
	});
});

describe('the address of a service', () => {
	test.each([
		[' https://ai.example/v1/ ', 'https://ai.example/v1'],
		['http://localhost:11434/v1', 'http://localhost:11434/v1'],
		['http://192.168.1.20:8000/v1', 'http://192.168.1.20:8000/v1'],
		['http://werkstatt.fritz.box/v1', 'http://werkstatt.fritz.box/v1'],
		['http://[::1]:11434/v1', 'http://[::1]:11434/v1'],
	])('%s', (typed, address) => {
		expect(readServiceAddress(typed)).toEqual({ address });
	});

	test.each([
		['', 'address_missing'],
		['ai.example/v1', 'address_wrong'],
		['ftp://ai.example', 'address_wrong'],
		['https://me:secret@ai.example/v1', 'address_wrong'],
		['http://ai.example/v1', 'address_not_secure'],
		['http://172.32.0.1/v1', 'address_not_secure'],
		['http://10.evil.example/v1', 'address_not_secure'],
	])('%s is refused', (typed, problem) => {
		expect(readServiceAddress(typed)).toEqual({ problem });
	});

	test('a kept key goes only to the server it was typed for', () => {
		expect(isSameServer('https://ai.example/v1', 'https://ai.example/v2')).toBe(true);
		expect(isSameServer('https://ai.example/v1', 'https://ai.example:8443/v1')).toBe(false);
		expect(isSameServer('https://ai.example/v1', 'nothing')).toBe(false);
	});
});
