import type { App } from '#app.ts';
import { firstAnswer, forgetAnswer } from '#captures/answered.ts';
import { pause } from '#captures/background.ts';
import { linkChat, memberInChat, type LinkedMember } from '#captures/chat/links.ts';
import type { ChatMessage, ChatNote } from '#captures/chat/message.ts';
import { botIdOf, fetchFile, say, type Bot } from '#captures/chat/telegram.ts';
import { takeFiles, type LeftFile, type SentFile } from '#captures/files.ts';
import { keyFrom } from '#captures/keys.ts';
import { receiveCapture } from '#captures/receive.ts';
import { tellOutcome } from '#captures/outcome.ts';
import { readFirm } from '#firms/firm.ts';
import { noteAnswers } from '#languages/note-answers.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** A firm's bot, listened to until the signal ends it. */
export interface Listening {
	readonly app: App;
	readonly firm: string;
	readonly bot: Bot;
	readonly signal: AbortSignal;
}

/** The server did not hand out a file just now: the note is to be taken again later. */
export class LaterError extends Error {}

/** Whoever is linked reads their own language; a stranger's is not known. */
const strangersLanguage: Language = 'de';
const longestWait = 60_000;

/**
 * Makes a draft of a note that a linked member sent to the bot, and answers once. Taken again, it is the same
 * draft. Whoever is not linked gets one sentence, once; what is said in groups is not listened to.
 * @throws LaterError when it must be tried again; nothing was answered then.
 */
export async function takeNote(listening: Listening, note: ChatNote): Promise<void> {
	const { app, firm } = listening;
	const [first] = note;
	if (!first.private) return;
	const text = note
		.map((message) => message.text)
		.filter(Boolean)
		.join('\n\n');
	const member = await app.database.inFirm(firm, (scope) => memberInChat(scope, first.chat));
	const code = codeIn(text, member);
	if (code !== null) return link(listening, first, code);
	if (member === null) return refuseStranger(listening, first);
	const words = wordsOf(noteAnswers, member.language);
	if (text.startsWith('/')) return answer(listening, first, words.chatHelp);
	const empty = text === '' && note.every(({ files }) => files.length === 0);
	await answer(listening, first, empty ? words.chatOther : await makeDraft(listening, note, member, text));
}

/** Tells the sender that their note was given up, so that they do not wait for its draft. */
export async function giveUpNote(listening: Listening, [first]: ChatNote): Promise<void> {
	const { app, firm } = listening;
	const member = await app.database.inFirm(firm, (scope) => memberInChat(scope, first.chat));
	if (member === null) return;
	const address = `${app.configuration.publicUrl}/ladder`;
	await answer(listening, first, wordsOf(noteAnswers, member.language).failed({ address }));
}

/** The code after the command with which a conversation begins, or one that was typed alone. */
function codeIn(text: string, member: LinkedMember | null): string | null {
	const begun = /^\/start(?:@\w+)?\s+(\S+)$/.exec(text)?.[1];
	if (begun !== undefined) return begun;
	return member === null && /^[A-Z2-9]{10}$/i.test(text) ? text : null;
}

async function link(listening: Listening, message: ChatMessage, code: string): Promise<void> {
	const { app, firm } = listening;
	const linked = await app.database.inFirm(firm, async (scope) => {
		const member = await linkChat(app, scope, { chat: message.chat, code });
		return { member, firmName: (await readFirm(scope))?.name ?? '' };
	});
	const { member, firmName } = linked;
	const words = wordsOf(noteAnswers, member?.language ?? strangersLanguage);
	if (member === null) return answer(listening, message, words.chatCodeOver);
	await forgetAnswer(app, strangerKey(listening, message));
	await answer(listening, message, words.chatLinked({ name: member.name, firm: firmName }));
}

async function refuseStranger(listening: Listening, message: ChatMessage): Promise<void> {
	const text = wordsOf(noteAnswers, strangersLanguage).chatUnknown;
	await answer(listening, message, text, strangerKey(listening, message));
}

const strangerKey = ({ bot }: Listening, { chat }: ChatMessage) =>
	keyFrom('chat-stranger', botIdOf(bot.token), chat);

async function makeDraft(
	listening: Listening,
	note: ChatNote,
	member: LinkedMember,
	sentence: string,
): Promise<string> {
	const { app, firm } = listening;
	const key = keyOf(listening, note[0]);
	const fetched = await fetchFiles(listening, note);
	const taken = await takeFiles(app, firm, key, fetched.files);
	const outcome = {
		sentence,
		files: { ...taken, left: [...fetched.left, ...taken.left] },
		decoration: false,
	};
	if (sentence === '' && taken.media.length + taken.recordings.length === 0) {
		return tellOutcome(member.language, { ...outcome, says: [], address: null });
	}
	const { says, address } = await receiveCapture(app, {
		firm,
		person: member.personId,
		source: 'chat',
		key,
		sentence,
		media: taken.media,
		recordings: taken.recordings,
		// Nobody has seen it yet.
		plan: false,
	});
	return tellOutcome(member.language, {
		...outcome,
		says,
		address: `${app.configuration.publicUrl}${address}`,
	});
}

async function fetchFiles(
	{ app, bot }: Listening,
	note: ChatNote,
): Promise<{ files: SentFile[]; left: LeftFile[] }> {
	const files: SentFile[] = [];
	const left: LeftFile[] = [];
	for (const { id, ...file } of note.flatMap((message) => message.files)) {
		const said = await fetchFile(app.tools.fetch, bot, id);
		if (said.kind === 'said') {
			files.push({ ...file, bytes: said.value });
		} else if (said.kind === 'refused' && said.problem === 'other') {
			left.push({ kind: 'withheld', name: file.name });
		} else throw new LaterError(said.kind === 'unreachable' ? said.detail : said.problem);
	}
	return { files, left };
}

/** Made from the first message alone: pictures that trail in much later are a note of their own. */
function keyOf({ firm, bot }: Listening, { chat, id }: ChatMessage): string {
	return keyFrom('chat', firm, botIdOf(bot.token), chat, id);
}

async function answer(
	listening: Listening,
	message: ChatMessage,
	text: string,
	key = keyOf(listening, message),
): Promise<void> {
	const { app, firm, bot, signal } = listening;
	if (!(await firstAnswer(app, key))) return;
	const words = { chat: message.chat, text, message: message.id };
	let said = await say(app.tools.fetch, bot, words);
	if (said.kind === 'refused' && said.problem === 'too_fast') {
		await pause(Math.min(said.seconds * 1000, longestWait), signal);
		said = await say(app.tools.fetch, bot, words);
	}
	// The draft is there all the same; the sender finds it among the posts.
	if (said.kind !== 'said') app.log.warn('chat_answer_not_sent', { firm, ...said });
}
