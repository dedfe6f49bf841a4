import { textOfHtml } from '#networks/html.ts';
import type { Part } from '#networks/network.ts';
import type { Status } from './entities.ts';

/** Whether a status is the part we look for. */
export type Match = 'same' | 'different' | 'perhaps';

/**
 * Compares a status as its server shows it with the part as we sent it. Servers turn text into HTML in their own
 * ways (shortened links, mentions without their server, Markdown), so only letters and digits count, or every
 * visible sign where a text has neither. Words that agree while pictures or place in the thread do not are
 * `perhaps`: nobody should send such a post again without asking.
 */
export function compare(part: Part, status: Status): Match {
	if (part.others.includes(status.id) || isSet(status.reblog)) return 'different';
	const place = comparePlace(part, status);
	if (place === 'different') return 'different';
	const pictures = part.pictures.length === status.media_attachments.length;
	if (!sameWords(part.text, status.content)) return 'different';
	if (part.text.trim() === '') return comparePicturesOnly(part, status);
	return pictures && place === 'same' ? 'same' : 'perhaps';
}

function comparePlace(part: Part, status: Status): Match {
	const expected = part.thread?.previous.id ?? null;
	if (status.in_reply_to_id === expected) return 'same';
	return status.in_reply_to_id === null ? 'perhaps' : 'different';
}

/** Pictures without words are told apart by their descriptions only, and those need not be there. */
function comparePicturesOnly(part: Part, status: Status): Match {
	if (part.pictures.length !== status.media_attachments.length) return 'different';
	const ours = part.pictures.map(({ alt }) => essence(alt));
	const theirs = status.media_attachments.map(({ description }) => essence(description));
	if (ours.join('\n') !== theirs.join('\n')) return 'different';
	return ours.some((alt) => alt !== '') ? 'same' : 'perhaps';
}

function sameWords(sent: string, content: string): boolean {
	const shown = textOfHtml(content);
	// snac lets HTML in a text through instead of showing it.
	return agree(sent, shown) || agree(textOfHtml(sent), shown);
}

function agree(sent: string, shown: string): boolean {
	const [ours, theirs] = [essence(sent), essence(shown)];
	return ours === '' && theirs === '' ? visible(sent) === visible(shown) : ours === theirs;
}

function essence(text: string): string {
	return plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function visible(text: string): string {
	return plain(text).replaceAll(/[\s\p{Cf}\p{Mn}]+/gu, '');
}

function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/@([\p{L}\p{N}_.-]+)@[\p{L}\p{N}_.:-]*[\p{L}\p{N}]/gu, '@$1');
}

function isSet(value: unknown): boolean {
	return value !== null && value !== undefined;
}
