import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '#app.ts';
import { createClient } from '#api/testing.ts';
import { readCaptureAddress, renewCaptureAddress } from '#captures/mail/addresses.ts';
import { readNew } from '#captures/mail/listen.ts';
import type { Mailbox } from '#captures/mail/mailbox.ts';
import { placeInMailbox } from '#captures/mail/place.ts';
import { addMember } from '#firms/members.ts';
import { readConfiguration } from '#platform/configuration.ts';
import type { Letter } from '#platform/mail.ts';

let client: Awaited<ReturnType<typeof createClient>>;
let app: App;
let answers: Letter[];
let address: string;
const stopped = new AbortController().signal;

beforeEach(async () => {
	client = await createClient();
	answers = [];
	app = Object.create(client.app, {
		mail: {
			value: { send: async (letter: Letter) => void answers.push(letter), check: async () => undefined },
		},
		configuration: {
			value: readConfiguration({
				GEWERK_URL: 'https://gewerk.example',
				IMAP_URL: 'imaps://notiz%40dach.example:x@mail.example',
			}),
		},
	});
	const person = { id: 'jan', email: 'jan@dach.example', name: 'Jan', password_hash: null, created_at: 0 };
	await app.database.everywhere(async (rows) => {
		await rows
			.insertInto('persons')
			.values({ ...person, language: 'en' })
			.execute();
		await addMember(rows, { firmId: 'firm', personId: 'jan', role: 'employee', at: 0 });
	});
	await app.database.inFirm('firm', (scope) => renewCaptureAddress(app, scope));
	const known = await app.database.inFirm('firm', (scope) => readCaptureAddress(app, scope));
	address = known?.address ?? '';
});
afterEach(() => client.drop());

const letter = (subject: string, more: string[] = []) =>
	['From: jan@dach.example', `To: ${address}`, `Subject: ${subject}`, `Message-ID: <${subject}@x>`, ...more]
		.concat('', 'Am Rathaus.', '')
		.join('\r\n');

/** A mailbox of letters whose calls can be made to fail. */
function mailboxOf(letters: string[], fails: { read?: number; putAway?: number; bytes?: number } = {}) {
	const away: string[] = [];
	const mailbox: Mailbox = {
		validity: '1',
		numberBefore: async () => 0,
		after: async (uid) =>
			letters.slice(uid).map((text, index) => ({
				uid: uid + index + 1,
				bytes: fails.bytes ?? text.length,
				head: Buffer.from(text.slice(0, text.indexOf('\r\n\r\n') + 4)),
			})),
		async read(uid) {
			if ((fails.read ?? 0) > 0 && (fails.read = (fails.read ?? 0) - 1) >= 0)
				throw new Error('The line broke');
			return Readable.from([Buffer.from(letters[uid - 1] ?? '')]);
		},
		async putAway(uid, became) {
			if ((fails.putAway ?? 0) > 0 && (fails.putAway = (fails.putAway ?? 0) - 1) >= 0)
				throw new Error('Killed');
			away.push(`${uid} ${became}`);
		},
		untilNews: async () => undefined,
		close: async () => undefined,
	};
	return { mailbox, away };
}

const sentences = () =>
	app.database.inFirm('firm', async ({ rows }) => {
		const found = await rows
			.selectFrom('captures')
			.select('sentence')
			.where('firm_id', '=', 'firm')
			.execute();
		return found.map(({ sentence }) => sentence);
	});

describe('a letter', () => {
	test('that was taken when the worker died is one draft and one answer', async () => {
		const { mailbox, away } = mailboxOf([letter('First')], { putAway: 1 });
		await expect(readNew(app, mailbox, stopped)).rejects.toThrow('Killed');
		await readNew(app, mailbox, stopped);
		expect(await sentences()).toEqual(['First\n\nAm Rathaus.']);
		expect(answers).toHaveLength(1);
		expect(away).toEqual(['1 taken']);
	});

	test('is met once, also by a worker that starts later', async () => {
		const letters = [letter('First')];
		await readNew(app, mailboxOf(letters).mailbox, stopped);
		letters.push(letter('Second'));
		const later = mailboxOf(letters);
		await readNew(app, later.mailbox, stopped);
		expect(later.away).toEqual(['2 taken']);
		expect(await sentences()).toHaveLength(2);
	});

	test('that cannot be read holds up the next ones only for a while, and its sender is told', async () => {
		const { mailbox, away } = mailboxOf([letter('First'), letter('Second')], { read: 8 });
		for (let time = 1; time < 8; time++) {
			await expect(readNew(app, mailbox, stopped)).rejects.toThrow('The line broke');
		}
		expect(answers).toEqual([]);
		await readNew(app, mailbox, stopped);
		expect(away).toEqual(['1 refused', '2 taken']);
		expect(answers.map(({ subject }) => subject)).toEqual(['Re: First', 'Re: Second']);
		expect(answers[0]?.text).toContain('Please make it here: https://gewerk.example/ladder');
		expect(await sentences()).toEqual(['Second\n\nAm Rathaus.']);
	});

	test('that is too large is not opened, and its sender is told', async () => {
		const { mailbox, away } = mailboxOf([letter('First')], { bytes: 60_000_001, read: 9 });
		await readNew(app, mailbox, stopped);
		expect(away).toEqual(['1 taken']);
		expect(answers[0]?.text).toContain('larger than 60 MB');
		expect(await sentences()).toEqual([]);
	});

	test('that a machine made of a member’s letters is no note', async () => {
		const { mailbox, away } = mailboxOf([letter('Away', ['Auto-Submitted: auto-replied'])]);
		await readNew(app, mailbox, stopped);
		expect(away).toEqual(['1 refused']);
		expect(answers).toEqual([]);
	});

	test('whose numbers mean others since the mailbox was made anew is looked for from the beginning', async () => {
		await placeInMailbox.write(app, { validity: 'before', uid: 700, failures: 0 });
		await readNew(app, mailboxOf([letter('First')]).mailbox, stopped);
		expect(await sentences()).toHaveLength(1);
	});
});

test('without a mail server to answer with the note is taken all the same', async () => {
	const silent: App = Object.create(app, { mail: { value: null } });
	await readNew(silent, mailboxOf([letter('First')]).mailbox, stopped);
	expect(await sentences()).toHaveLength(1);
});
