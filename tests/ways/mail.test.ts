import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { App } from '#app.ts';
import { createClient } from '#api/testing.ts';
import type { Background } from '#captures/background.ts';
import { readCaptureAddress, renewCaptureAddress } from '#captures/mail/addresses.ts';
import { startMailbox } from '#captures/mail/listen.ts';
import { mailboxTrouble } from '#captures/mail/place.ts';
import { addMember } from '#firms/members.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { smtpMail } from '#platform/mail.ts';
import { startMailServer, type MailServer } from '../servers/mail.ts';

const box = 'notiz@dach.example';
const owner = 'meisterin@dach.example';
let server: MailServer;
let client: Awaited<ReturnType<typeof createClient>>;
let app: App;
let address: string;
let workers: Background[];

beforeAll(async () => {
	server = await startMailServer();
	// Somebody else's letter lies there already.
	await send({ to: box, from: 'kundin@example.org', subject: 'Angebot' });
	client = await createClient();
	app = Object.create(client.app, {
		mail: { value: smtpMail(`${server.smtpUrl}?from=gewerk@dach.example`) },
		configuration: {
			value: readConfiguration({
				GEWERK_URL: 'https://gewerk.example',
				IMAP_URL: server.imapUrl(box),
			}),
		},
	});
	await addPerson(owner);
	await app.database.inFirm('firm', (scope) => renewCaptureAddress(app, scope));
	address = await addressNow();
	// Two workers of one installation: one of them reads.
	workers = [startMailbox(app), startMailbox(app)];
});

afterAll(async () => {
	await Promise.all(workers.map((worker) => worker.stop()));
	await client.drop();
	await server.stop();
});

async function addPerson(email: string): Promise<void> {
	const person = {
		id: email,
		email,
		name: email,
		password_hash: null,
		language: 'de' as const,
		created_at: 0,
	};
	await app.database.everywhere(async (rows) => {
		await rows.insertInto('persons').values(person).execute();
		await addMember(rows, { firmId: 'firm', personId: email, role: 'owner', at: 0 });
	});
}

async function addressNow(): Promise<string> {
	const known = await app.database.inFirm('firm', (scope) => readCaptureAddress(app, scope));
	return known?.address ?? '';
}

async function send(letter: SendMailOptions): Promise<void> {
	const transport = createTransport({ url: server.smtpUrl });
	await transport.sendMail({ from: owner, text: '', ...letter });
	transport.close();
}

const captures = () =>
	app.database.inFirm('firm', (scope) =>
		scope.rows
			.selectFrom('captures')
			.innerJoin('posts', 'posts.capture_id', 'captures.id')
			.where('captures.firm_id', '=', 'firm')
			.orderBy('captures.id')
			.select(['captures.sentence', 'captures.source', 'captures.media', 'posts.id as post', 'posts.text'])
			.execute(),
	);
const within = { timeout: 10_000, interval: 50 };
const [taken, refused] = [['Gewerk'], ['Gewerk', 'Abgewiesen']];
const untilThere = (folder: string[], count: number) =>
	vi.waitFor(async () => expect(await server.letters(box, folder)).toHaveLength(count), within);
const untilAnswered = (count: number) =>
	vi.waitFor(async () => {
		const letters = await server.letters(owner);
		expect(letters).toHaveLength(count);
		return letters.at(-1) ?? '';
	}, within);

test('a photo and a sentence by e-mail become a draft, and the sender is told', async () => {
	const photo = {
		filename: 'first.jpg',
		content: readFileSync(join(import.meta.dirname, '../../src/media/fixtures/phone.jpg')),
		contentType: 'image/jpeg',
	};
	const offer = { filename: 'angebot.pdf', content: Buffer.from('%PDF-1.7'), contentType: 'application/pdf' };
	await send({
		to: `Notiz <${address}>`,
		subject: 'Neuer First',
		text: 'Am Rathaus ist der First fertig.\n\nGesendet von meinem iPhone',
		attachments: [photo, offer],
		messageId: '<one@dach.example>',
	});
	const answer = await untilAnswered(1);

	const [capture] = await captures();
	expect(capture).toMatchObject({
		source: 'mail',
		sentence: 'Neuer First\n\nAm Rathaus ist der First fertig.',
		text: 'Neuer First\n\nAm Rathaus ist der First fertig.',
	});
	expect(JSON.parse(capture?.media ?? '')).toHaveLength(1);
	expect(answer).toMatch(/^Auto-Submitted: auto-replied/m);
	expect(answer).toMatch(/^In-Reply-To: <one@dach.example>/m);
	const { text } = await parsed(answer);
	expect(text).toContain('Angekommen: ein Foto und Ihr Text.');
	expect(text).toContain(`https://gewerk.example/posts/${capture?.post}`);
	expect(text).toContain('angebot.pdf: Das ist kein Foto.');
	await untilThere(taken, 1);
});

test('the same letter, delivered again, stays one draft and one answer', async () => {
	await send({ to: address, subject: 'Neuer First', messageId: '<one@dach.example>' });
	await untilThere(taken, 2);
	expect(await captures()).toHaveLength(1);
	expect(await server.letters(owner)).toHaveLength(1);
});

describe('nothing comes, and nobody is answered, when', () => {
	test('a stranger knows the address', async () => {
		await send({ to: address, from: 'fremd@example.org', subject: 'Haha' });
		await untilThere(refused, 1);
		const known = await app.database.inFirm('firm', (scope) => readCaptureAddress(app, scope));
		expect(known?.refused).toMatchObject({ problem: 'stranger', from: 'fremd@example.org' });
	});

	test('a machine writes in a member’s name', async () => {
		await send({ to: address, subject: 'Bin im Urlaub', headers: { 'Auto-Submitted': 'auto-replied' } });
		await untilThere(refused, 2);
	});

	test('our own mail server says that it was somebody else', async () => {
		const verdict = 'mx.dach.example; dmarc=fail header.from=dach.example';
		await send({
			to: address,
			subject: 'Neue Bankverbindung',
			headers: { 'Authentication-Results': verdict },
		});
		await untilThere(refused, 3);
	});

	test('the letter is meant for somebody else who uses the mailbox', async () => {
		await send({ to: 'notiz+laden@dach.example', subject: 'Für den Laden' });
		await send({ to: address, from: 'fremd@example.org' });
		await untilThere(refused, 4);
		expect((await server.letters(box)).map((letter) => /^Subject: (.*)$/m.exec(letter)?.[1]?.trim())).toEqual(
			['Angebot', '=?UTF-8?Q?F=C3=BCr_den_Laden?='],
		);
	});

	test('so far', async () => {
		expect(await captures()).toHaveLength(1);
		expect(await server.letters(owner)).toHaveLength(1);
		expect(await server.letters('fremd@example.org')).toEqual([]);
	});
});

test('a letter with nothing in it is answered, but no draft', async () => {
	await send({ to: address, subject: 'Foto' });
	expect((await parsed(await untilAnswered(2))).text).toContain('weder ein Foto noch Text');
	expect(await captures()).toHaveLength(1);
});

test('after a renewal the old address is nobody’s', async () => {
	const old = address;
	await app.database.inFirm('firm', (scope) => renewCaptureAddress(app, scope));
	address = await addressNow();
	await send({ to: old, subject: 'An die alte Adresse' });
	await send({ to: address, subject: 'An die neue Adresse' });
	await untilAnswered(3);
	expect((await captures()).map(({ sentence }) => sentence)).toEqual([
		expect.stringContaining('Neuer First'),
		'An die neue Adresse',
	]);
});

test('a mail server that goes away is told of, and found again', async () => {
	await server.stopImap();
	await vi.waitFor(
		async () => expect(await mailboxTrouble.read(app)).toMatchObject({ problem: 'unreachable' }),
		within,
	);
	await server.startImap();
	await send({ to: address, subject: 'Wieder da' });
	await untilAnswered(4);
	expect(await mailboxTrouble.read(app)).toBeNull();
	expect(await captures()).toHaveLength(3);
});

async function parsed(letter: string) {
	const { simpleParser } = await import('mailparser');
	return simpleParser(letter);
}
