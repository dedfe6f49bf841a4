import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '#networks/network.ts';
import { instantOf, recordKeyIn, recordKeyOf } from './record-key.ts';

function part(change: Partial<Part> = {}): Part {
	return {
		key: 'gewerk-a-0',
		text: 'Dach',
		language: 'de',
		pictures: [],
		thread: null,
		firstAttemptAt: Date.UTC(2026, 2, 2, 6),
		others: [],
		...change,
	};
}

const addressOf = (key: string) => `at://did:plc:x/app.bsky.feed.post/${key}`;

describe('The key of a record', () => {
	test('is the same on every attempt, whatever else changes', () => {
		expect(recordKeyOf(part({ text: 'anders', others: ['x'] }))).toBe(recordKeyOf(part()));
	});

	test('differs between parts that are first tried at the same moment', () => {
		expect(recordKeyOf(part({ key: 'gewerk-b-0' }))).not.toBe(recordKeyOf(part()));
	});

	test('is a timestamp identifier in the form the protocol asks for', () => {
		assert(
			property(string(), integer({ min: 0, max: Date.UTC(2200, 0) }), (key, firstAttemptAt) => {
				expect(recordKeyOf(part({ key, firstAttemptAt }))).toMatch(/^[234567abcdefghij][234567a-z]{12}$/);
			}),
		);
	});

	test('sorts by time', () => {
		const times = [0, 1, 1000, 1_000_000, 1_772_431_200_000, 1_772_431_200_001];
		const keys = times.map((firstAttemptAt) => recordKeyOf(part({ firstAttemptAt })));
		expect([...keys].sort()).toEqual(keys);
	});
});

describe('The pieces of a thread', () => {
	test('are dated one after the other, although their delivery was first tried once', () => {
		const first = part();
		const previous = { id: addressOf(recordKeyOf(first)), url: null };
		const second = part({ key: 'gewerk-a-1', thread: { root: previous, previous } });
		expect(instantOf(second)).toBe(instantOf(first) + 1);
		expect(recordKeyOf(second) > recordKeyOf(first)).toBe(true);
	});

	test('follow a post whose key says nothing of time', () => {
		const previous = { id: addressOf('selbst-gewählt'), url: null };
		expect(instantOf(part({ thread: { root: previous, previous } }))).toBe(part().firstAttemptAt);
	});
});

test('a key stands at the end of its address', () => {
	expect(recordKeyIn(addressOf('3kabc'))).toBe('3kabc');
});
