import { expect, test } from 'vitest';
import {
	draftName,
	firstState,
	isDue,
	isOnlyHere,
	mayLeave,
	newPicture,
	pauseAfter,
	type OutboxEntry,
	type OutboxState,
} from '#ui/outbox/entry.ts';
import { newKey } from '#ui/outbox/keys.ts';

const inState = (state: OutboxState): OutboxEntry => ({
	key: 'k',
	firm: 'f',
	person: 'p',
	sentence: '',
	pictures: [],
	recordings: [],
	idea: null,
	takenAt: 0,
	state,
});

test('a picture stays on the device until people in it were looked for', () => {
	const picture = newPicture();
	expect(mayLeave(picture)).toBe(false);
	expect(mayLeave({ ...picture, look: 'not_available' })).toBe(false);
	expect(mayLeave({ ...picture, look: 'looked' })).toBe(false);
	expect(mayLeave({ ...picture, look: 'looked', ready: true })).toBe(true);
	expect(mayLeave({ ...picture, look: 'by_hand', ready: true })).toBe(true);
	expect(firstState([{ ...picture, look: 'looked', ready: true }, picture]).is).toBe('preparing');
	expect(firstState([]).is).toBe('waiting');
});

test('pauses between attempts grow, but never beyond a quarter of an hour', () => {
	expect([1, 2, 3, 4].map(pauseAfter)).toEqual([5000, 10_000, 20_000, 40_000]);
	expect(pauseAfter(50)).toBe(15 * 60_000);
});

test('what waits for its time is tried at that time, or at once when something has changed', () => {
	const entry = inState({ is: 'waiting', attempts: 2, nextAt: 100, uncertain: false });
	expect([99, 100].map((now) => isDue(entry, now, false))).toEqual([false, true]);
	expect(isDue(entry, 0, true)).toBe(true);
});

test('nothing is tried again by itself that only a person can put right', () => {
	expect(isDue(inState({ is: 'refused', message: null }), 0, true)).toBe(false);
	expect(isDue(inState({ is: 'preparing' }), 0, true)).toBe(false);
	expect(isDue(inState({ is: 'sign_in' }), 0, false)).toBe(false);
	expect(isDue(inState({ is: 'sign_in' }), 0, true)).toBe(true);
});

test('what the server may have cannot be taken back on the device', () => {
	expect(isOnlyHere(inState({ is: 'waiting', attempts: 1, nextAt: 0, uncertain: false }))).toBe(true);
	expect(isOnlyHere(inState({ is: 'waiting', attempts: 1, nextAt: 0, uncertain: true }))).toBe(false);
	expect(isOnlyHere(inState({ is: 'handing_over', attempts: 0 }))).toBe(false);
	expect(isOnlyHere(inState({ is: 'refused', message: null }))).toBe(true);
});

test('what somebody writes is kept for that person, firm and idea alone', () => {
	const names = [
		draftName({ firm: 'a', person: 'p' }),
		draftName({ firm: 'b', person: 'p' }),
		draftName({ firm: 'a', person: 'q' }),
		draftName({ firm: 'a', person: 'p' }, 'dachdecker-slate'),
	];
	expect(new Set(names).size).toBe(4);
});

test('keys are UUIDs, each another one', () => {
	const keys = Array.from({ length: 100 }, newKey);
	expect(new Set(keys).size).toBe(100);
	expect(
		keys.filter((key) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(key)),
	).toEqual([]);
});
