/** A file of a message, of which only the name on the server is known. */
export interface ChatFile {
	readonly kind: 'picture' | 'recording';
	readonly id: string;
	/** As the sender's device called it; may be empty. */
	readonly name: string;
	readonly seconds: number;
}

/** One message to a firm's bot. */
export interface ChatMessage {
	/** Its place among everything the bot was told. */
	readonly update: number;
	/** The conversation it belongs to. */
	readonly chat: string;
	/** Whether the bot is alone with one person there. */
	readonly private: boolean;
	/** Its name within the conversation. */
	readonly id: string;
	/** The album it belongs to, or null: pictures chosen together come as one message each. */
	readonly album: string | null;
	readonly text: string;
	readonly files: readonly ChatFile[];
}

/** Messages that are one note. */
export type ChatNote = readonly [ChatMessage, ...ChatMessage[]];

/**
 * Puts messages together that are one note: the pictures of an album, and words that follow pictures which came
 * without any.
 */
export function notesOf(messages: readonly ChatMessage[]): ChatNote[] {
	const notes: [ChatMessage, ...ChatMessage[]][] = [];
	for (const message of messages) {
		const last = notes.findLast(([first]) => first.chat === message.chat);
		if (last !== undefined && belongs(last, message)) last.push(message);
		else notes.push([message]);
	}
	return notes;
}

/** Whether more may belong to the last message than has arrived: one waits a little before taking it. */
export function mayGoOn(messages: readonly ChatMessage[]): boolean {
	const last = messages.at(-1);
	return (
		last !== undefined &&
		(last.album !== null || (last.text === '' && last.files.some(({ kind }) => kind === 'picture')))
	);
}

function belongs(note: ChatNote, message: ChatMessage): boolean {
	const [first] = note;
	if (message.album !== null) return message.album === first.album;
	const wordless = note.every(
		({ text, files }) => text === '' && files.some(({ kind }) => kind === 'picture'),
	);
	const onlyWords = message.files.every(({ kind }) => kind === 'recording');
	return wordless && onlyWords && !message.text.startsWith('/');
}
