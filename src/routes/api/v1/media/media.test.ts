import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { POST } from './+server.ts';

const fixtures = join(import.meta.dirname, '../../../../media/fixtures');

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

function formWith(bytes: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}): FormData {
	const form = new FormData();
	form.set('file', new Blob([bytes], { type: 'image/jpeg' }), 'photo.jpg');
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

const photo = () => new Uint8Array(readFileSync(join(fixtures, 'phone.jpg')));

describe('sending a picture', () => {
	test('gives it an id to post it with', async () => {
		const { status, body } = await client.call(POST, { body: formWith(photo(), { alt: 'Neue Ziegel' }) });
		expect(status).toBe(201);
		expect(body).toMatchObject({ width: 960, height: 640, mime: 'image/jpeg', alt: 'Neue Ziegel' });
		expect(body).toHaveProperty('id');
	});

	test.each([
		['a PDF with the name of a photo', new TextEncoder().encode('%PDF-1.7'), 422, 'not_a_picture'],
		['nothing', new Uint8Array(), 422, 'empty'],
		['half a photo', photo().subarray(0, 9000), 422, 'broken'],
		['more than 25 MB', new Uint8Array(25_100_000), 413, 'too_large'],
	])('%s is refused with its reason', async (_what, bytes, status, reason) => {
		const answer = await client.call(POST, { body: formWith(new Uint8Array(bytes)) });
		expect(answer.status).toBe(status);
		expect(answer.body).toMatchObject({ reason: { code: reason } });
	});

	test('more than a form can hold is not even read', async () => {
		const endless = new Uint8Array(26_000_000);
		const { status, body } = await client.call(POST, { body: formWith(endless) });
		expect(status).toBe(413);
		expect(body).toMatchObject({ code: 'too_large' });
	});

	test('a form without a file, and no form at all, are told apart from a bad picture', async () => {
		const form = new FormData();
		form.set('alt', 'Nur Text');
		expect(await client.call(POST, { body: form })).toMatchObject({
			status: 400,
			body: { code: 'not_multipart' },
		});
		expect(await client.call(POST, { body: { file: 'x' } })).toMatchObject({
			status: 400,
			body: { code: 'not_multipart' },
		});
	});

	test('a description that is too long is not cut', async () => {
		const { status, body } = await client.call(POST, {
			body: formWith(photo(), { alt: 'a'.repeat(10_001) }),
		});
		expect(status).toBe(422);
		expect(body).toMatchObject({ errors: [{ field: 'alt', code: 'wrong' }] });
	});
});
