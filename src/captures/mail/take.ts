import type { App } from '#app.ts';
import { firstAnswer } from '#captures/answered.ts';
import { takeFiles, type SentFile } from '#captures/files.ts';
import { keyFrom } from '#captures/keys.ts';
import { firmsAt, noteRefusal, type Refusal } from '#captures/mail/addresses.ts';
import type { Attached, Body, Head } from '#captures/mail/letter.ts';
import { isAutomatic, isForged } from '#captures/mail/origin.ts';
import { sentenceOf } from '#captures/mail/sentence.ts';
import { receiveCapture } from '#captures/receive.ts';
import { tellOutcome } from '#captures/outcome.ts';
import { noteAnswers } from '#languages/note-answers.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** The largest letter that is opened, in bytes. */
export const maxLetter = 60_000_000;
/** Smaller pictures inside a letter are logos and marks. */
const decorationBytes = 20_000;

/** A letter of which so far only the head has been read. */
export interface Letter {
	readonly head: Head;
	readonly bytes: number;
	open(): Promise<Body>;
}

/** What became of a letter: `not_ours` belongs to somebody else who uses the same mailbox. */
export type Became = 'taken' | 'refused' | 'not_ours';

interface Sender {
	readonly firm: string;
	readonly firmName: string;
	readonly person: string;
	readonly email: string;
	readonly language: Language;
}

/**
 * Makes a draft of a letter that a member sent to their firm's address, and answers once. Taken again, it is the
 * same draft. A letter from anybody else becomes nothing and is not answered: its sender may be made up.
 */
export async function takeLetter(app: App, letter: Letter): Promise<Became> {
	const firms = await firmsAt(app, letter.head.to);
	const became: Became[] = [];
	for (const firm of firms) became.push(await takeFor(app, firm, letter));
	if (became.includes('taken')) return 'taken';
	return became.length > 0 ? 'refused' : 'not_ours';
}

async function takeFor(app: App, firm: string, letter: Letter): Promise<Became> {
	const { head } = letter;
	const sender = await memberAt(app, firm, head.from);
	const refusal = refusalOf(sender, head);
	if (sender === null || refusal !== null) {
		const problem = refusal ?? 'stranger';
		app.log.warn('letter_refused', { firm, problem });
		const refused = { problem, from: head.from ?? '', at: app.clock.now() };
		await app.database.inFirm(firm, (scope) => noteRefusal(scope, refused));
		return 'refused';
	}

	const key = keyFrom('mail', firm, sender.person, head.name);
	const text = letter.bytes > maxLetter ? null : await makeDraft(app, sender, key, letter);
	await answer(app, sender, key, head, text ?? wordsOf(noteAnswers, sender.language).letterTooLarge);
	return 'taken';
}

function refusalOf(sender: Sender | null, head: Head): Refusal | null {
	if (sender === null) return 'stranger';
	if (isAutomatic(head)) return 'automatic';
	return isForged(head) ? 'forged' : null;
}

/**
 * Tells the sender that their letter was given up, so that they do not wait for its draft. False for a letter that
 * is somebody else's.
 */
export async function giveUpLetter(app: App, head: Head): Promise<boolean> {
	const firms = await firmsAt(app, head.to);
	for (const firm of firms) {
		const sender = await memberAt(app, firm, head.from);
		if (sender === null || refusalOf(sender, head) !== null) continue;
		const address = `${app.configuration.publicUrl}/ladder`;
		const key = keyFrom('mail', firm, sender.person, head.name);
		await answer(app, sender, key, head, wordsOf(noteAnswers, sender.language).failed({ address }));
	}
	return firms.length > 0;
}

async function memberAt(app: App, firm: string, email: string | null): Promise<Sender | null> {
	if (email === null) return null;
	const found = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('members')
			.innerJoin('persons', 'persons.id', 'members.person_id')
			.innerJoin('firms', 'firms.id', 'members.firm_id')
			.where('members.firm_id', '=', firm)
			.where('persons.email', '=', email)
			.select(['persons.id as person', 'persons.email', 'persons.language', 'firms.name as firmName'])
			.executeTakeFirst(),
	);
	return found === undefined ? null : { firm, ...found };
}

/** Keeps the draft and says what was made of the letter. */
async function makeDraft(app: App, sender: Sender, key: string, letter: Letter): Promise<string> {
	const { text, attached } = await letter.open();
	const sentence = sentenceOf({ subject: letter.head.subject, text });
	const wanted = attached.filter((file) => !isDecoration(file) && !isSeal(file));
	const files = await takeFiles(app, sender.firm, key, wanted.map(fileOf));
	const outcome = { sentence, files, decoration: attached.some(isDecoration) };
	if (sentence === '' && files.media.length + files.recordings.length === 0) {
		return tellOutcome(sender.language, { ...outcome, says: [], address: null });
	}
	const { says, address } = await receiveCapture(app, {
		firm: sender.firm,
		person: sender.person,
		source: 'mail',
		key,
		sentence,
		media: files.media,
		recordings: files.recordings,
		// Nobody has seen it yet.
		plan: false,
	});
	return tellOutcome(sender.language, {
		...outcome,
		says,
		address: `${app.configuration.publicUrl}${address}`,
	});
}

function fileOf({ name, mime, bytes }: Attached): SentFile {
	return { kind: mime.startsWith('audio/') ? 'recording' : 'picture', name, bytes, seconds: 0 };
}

function isDecoration({ inline, mime, bytes }: Attached): boolean {
	return inline && mime.startsWith('image/') && bytes.length < decorationBytes;
}

/** Signatures of encrypted mail and visiting cards: nobody means them as a part of the note. */
function isSeal({ mime }: Attached): boolean {
	return /^application\/(x-)?(pkcs7|pgp)-|^text\/(x-)?v?(card|calendar)\b/.test(mime);
}

async function answer(app: App, sender: Sender, key: string, head: Head, text: string): Promise<void> {
	const { mail } = app;
	if (mail === null || !(await firstAnswer(app, key))) return;
	const words = wordsOf(noteAnswers, sender.language);
	try {
		await mail.send({
			to: sender.email,
			subject: words.answerTo({ subject: head.subject }),
			text: `${text}\n\n${words.automatic({ firm: sender.firmName })}\n`,
			...(head.messageId === null ? {} : { inReplyTo: head.messageId }),
			headers: { 'Auto-Submitted': 'auto-replied' },
		});
	} catch (error) {
		// The draft is there all the same; the sender finds it among the posts.
		app.log.error('answer_not_sent', { firm: sender.firm, error });
	}
}
