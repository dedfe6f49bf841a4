import { describe, expect, test } from 'vitest';
import { mayGoOn, notesOf, type ChatMessage } from '#captures/chat/message.ts';

let number = 0;
const photo = { kind: 'picture', id: 'p', name: '', seconds: 0 } as const;
const voice = { kind: 'recording', id: 'v', name: '', seconds: 3 } as const;
const message = (given: Partial<ChatMessage>): ChatMessage => ({
	update: ++number,
	chat: '7',
	private: true,
	id: String(number),
	album: null,
	text: '',
	files: [],
	...given,
});
const sizes = (...messages: ChatMessage[]) => notesOf(messages).map((note) => note.length);

describe('one note is', () => {
	test('the pictures of an album', () => {
		const album = [1, 2, 3].map((index) =>
			message({ album: 'a', files: [photo], text: index === 1 ? 'First' : '' }),
		);
		expect(sizes(...album, message({ album: 'b', files: [photo] }))).toEqual([3, 1]);
	});

	test('the pictures of an album, though somebody else speaks in between', () => {
		const one = message({ album: 'a', files: [photo] });
		const other = message({ chat: '8', text: 'Hallo' });
		expect(sizes(one, other, message({ album: 'a', files: [photo] }))).toEqual([2, 1]);
	});

	test('a picture and the words that follow it, written or spoken', () => {
		expect(sizes(message({ files: [photo] }), message({ text: 'First' }))).toEqual([2]);
		expect(sizes(message({ files: [photo] }), message({ files: [voice] }))).toEqual([2]);
	});

	test('each message that stands by itself', () => {
		expect(sizes(message({ text: 'eins' }), message({ text: 'zwei' }))).toEqual([1, 1]);
		expect(sizes(message({ files: [photo], text: 'First' }), message({ text: 'Und jetzt?' }))).toEqual([
			1, 1,
		]);
		expect(sizes(message({ files: [photo] }), message({ files: [photo], text: 'Zweites' }))).toEqual([1, 1]);
		expect(sizes(message({ files: [photo] }), message({ text: '/start' }))).toEqual([1, 1]);
	});
});

test('one waits after an album or a picture without words, and after nothing else', () => {
	expect(mayGoOn([message({ album: 'a', files: [photo], text: 'First' })])).toBe(true);
	expect(mayGoOn([message({ files: [photo] })])).toBe(true);
	expect(mayGoOn([message({ files: [photo], text: 'First' })])).toBe(false);
	expect(mayGoOn([message({ text: 'First' })])).toBe(false);
	expect(mayGoOn([])).toBe(false);
});
