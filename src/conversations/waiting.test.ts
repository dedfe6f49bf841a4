import { expect, test } from 'vitest';
import { unanswered, type Said } from '#conversations/waiting.ts';

const said = (remoteId: string, at: number, rest: Partial<Said> = {}): Said => ({
	remoteId,
	inReplyTo: 'post',
	own: false,
	at,
	keptAt: at,
	...rest,
});
const ids = (messages: readonly Said[], dealtUntil: number | null = null) =>
	unanswered(messages, dealtUntil).map(({ remoteId }) => remoteId);

test('whoever was answered waits no more', () => {
	expect(ids([said('ada', 1), said('us', 2, { own: true, inReplyTo: 'ada' })])).toEqual([]);
});

test('who answers one customer has not answered another', () => {
	const messages = [said('ada', 1), said('ben', 2), said('us', 3, { own: true, inReplyTo: 'ben' })];
	expect(ids(messages)).toEqual(['ada']);
});

test('a question after our answer waits again', () => {
	const messages = [
		said('ada', 1),
		said('us', 2, { own: true, inReplyTo: 'ada' }),
		said('ada again', 3, { inReplyTo: 'us' }),
	];
	expect(ids(messages)).toEqual(['ada again']);
});

test('what somebody said is dealt with waits no more, what came in since does', () => {
	expect(ids([said('ada', 1), said('ben', 2)], 1)).toEqual(['ben']);
	// Written earlier, but nobody had seen it.
	expect(ids([said('ada', 1, { keptAt: 5 })], 3)).toEqual(['ada']);
});

test('messages that point at each other end', () => {
	expect(ids([said('one', 1, { inReplyTo: 'two' }), said('two', 2, { inReplyTo: 'one' })])).toHaveLength(2);
});
