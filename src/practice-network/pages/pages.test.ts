import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '#platform/log.ts';
import { createPracticeNetwork } from '#practice-network/index.ts';
import { tokens } from '#practice-network/pages/style.ts';
import { startPractice, type Member, type RunningPractice } from '#practice-network/testing.ts';

let practice: RunningPractice;
let roofer: Member;

beforeAll(async () => {
	practice = await startPractice();
	roofer = await practice.join('dachdecker');
});
afterEach(() => expect(practice.logged).toEqual([]));
afterAll(() => practice.stop());

const read = async (path: string, language = 'de') => {
	const response = await practice.fetch(path, { headers: { 'accept-language': language } });
	return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the pages', () => {
	test('say first that nothing here is real, in the language of the reader', async () => {
		expect((await read('/')).text).toContain('erscheint in keinem echten Netzwerk');
		expect((await read('/', 'en-GB,en;q=0.9')).text).toContain('nothing here appears on a real network');
		expect((await read('/')).text).toContain('Noch hat hier niemand etwas gesagt');
	});

	test('show posts on the timeline, at the account, by tag and in their conversation', async () => {
		const { id } = await roofer.client.v1.statuses.create({ status: 'Der First ist zu #Dach' });
		await roofer.client.v1.statuses.create({ status: 'Und die Rinne auch', inReplyToId: id });
		for (const path of ['/', '/@dachdecker', '/tags/dach', `/@dachdecker/${id}`]) {
			const page = await read(path);
			expect(page.status, path).toBe(200);
			expect(page.text, path).toContain('Der First ist zu');
		}
		expect((await read(`/@dachdecker/${id}`)).text).toContain('Und die Rinne auch');
	});

	test('allow their own style and no other', async () => {
		const { text, headers } = await read('/');
		const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? [];
		const hash = createHash('sha256').update(style).digest('base64');
		expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}';`);
	});

	test('run nothing that people wrote', async () => {
		const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
		await roofer.client.v1.accounts.updateCredentials({
			displayName: '<b onclick=x>Weber</b>',
			note: evil,
			fieldsAttributes: [{ name: evil, value: evil }],
		});
		const { id } = await roofer.client.v1.statuses.create({
			status: evil,
			spoilerText: evil,
			language: 'de',
		});
		for (const path of ['/', '/@dachdecker', `/@dachdecker/${id}`]) {
			const { text, headers } = await read(path);
			expect(text, path).not.toMatch(/<script|<img src=x|<b onclick/);
			expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; style-src 'sha256-/);
			expect(headers.get('content-security-policy'), path).not.toContain('script-src');
		}
	});

	test('lead on to older posts', async () => {
		for (let count = 0; count < 25; count += 1)
			await roofer.client.v1.statuses.create({ status: `Nummer ${count}.` });
		const first = await read('/');
		expect(first.text).toContain('Nummer 24.');
		expect(first.text).not.toContain('Nummer 4.');
		const [older = ''] = /(?<=href=")[^"]+before=\d+/.exec(first.text) ?? [];
		expect((await read(older.replace(practice.url, ''))).text).toContain('Nummer 4.');
	});

	test.each(['/@niemand', '/@dachdecker/1', '/nirgends', '/media/nichts.jpg'])(
		'%s is not here, in words',
		async (path) => {
			const page = await read(path);
			expect(page.status).toBe(404);
			expect(page.text).toContain('Das gibt es hier nicht');
		},
	);
});

test('below another address with a path, links lead there', async () => {
	const network = createPracticeNetwork({
		database: practice.database,
		media: {
			write: async () => undefined,
			read: async () => new Uint8Array(),
			remove: async () => undefined,
		},
		clock: { now: () => 0 },
		log: createLog('error'),
		publicUrl: 'https://firm.example/practice/',
	});
	const page = await network.handle(new Request('https://firm.example/@dachdecker'));
	expect(await page.text()).toContain('href="https://firm.example/practice/@dachdecker/');
	const list = await network.handle(new Request('https://firm.example/api/v1/timelines/public?limit=1'));
	expect(list.headers.get('link')).toContain(
		'<https://firm.example/practice/api/v1/timelines/public?limit=1&max_id=',
	);
});

test('the colours are those of the rest of Gewerk', () => {
	const look = readFileSync(new URL('../../ui/look.css', import.meta.url), 'utf8');
	for (const [name, value] of Object.entries(tokens)) expect(look).toContain(`${name}: ${value};`);
});
