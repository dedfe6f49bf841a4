import { expect, test } from 'vitest';
import type { Delivery } from '#deliveries/delivery.ts';
import { nextThing } from '#posts/next-thing.ts';
import type { Post } from '#posts/post.ts';

const account = {
	id: 'a',
	network: 'practice',
	kind: 'profile',
	handle: '@klein',
	address: 'https://n.example/@klein',
} as const;

function post(id: string, ...states: Delivery['state'][]): Post {
	const deliveries = states.map((state, index) => ({
		id: `${id}-${index}`,
		postId: id,
		account,
		state,
		step: 'waiting' as const,
		parts: ['Dach dicht'],
		edited: false,
		dueAt: null,
		nextAt: null,
		publishedAt: null,
		removedAt: null,
		url: null,
		reason: null,
		partsDone: 0,
		remote: [],
		attempts: 0,
	}));
	return {
		id,
		text: 'Dach dicht',
		purpose: 'give',
		purposeChosen: false,
		media: [],
		createdAt: 0,
		deliveries,
	};
}

const nothing = { attention: [], waiting: [], customer: null, declined: [], drafts: [], empty: null };
const empty = { day: '2026-11-26', idea: { id: 'slate', de: 'Zeigen Sie Schiefer.', en: 'Show slate.' } };

test('what is uncertain comes before what failed', () => {
	const next = nextThing({
		...nothing,
		attention: [post('one', 'failed'), post('two', 'published', 'unknown')],
	});
	expect(next).toMatchObject({ kind: 'look', post: { id: 'two' }, delivery: { id: 'two-1' } });
});

test('what is posted by hand comes before what is uncertain', () => {
	const theirs = post('one', 'unknown');
	const byHand = theirs.deliveries.map((delivery) => ({
		...delivery,
		reason: { code: 'by_hand', detail: null } as const,
	}));
	const attention = [post('two', 'unknown'), { ...theirs, deliveries: byHand }];
	expect(nextThing({ ...nothing, attention })).toMatchObject({ kind: 'by_hand', post: { id: 'one' } });
});

test('what failed comes before drafts, drafts before empty days', () => {
	const drafts = [post('three', 'draft')];
	expect(nextThing({ ...nothing, attention: [post('one', 'failed')], drafts, empty }).kind).toBe('mend');
	expect(nextThing({ ...nothing, drafts, empty })).toMatchObject({
		kind: 'finish',
		post: { id: 'three' },
	});
});

test('a customer who waits comes after what went wrong and before drafts', () => {
	const customer = { conversation: 'talk', author: 'Frau Weber', text: 'Was kostet das?', since: 0 };
	const drafts = [post('three', 'draft')];
	expect(nextThing({ ...nothing, customer, drafts, empty })).toEqual({ kind: 'answer', ...customer });
	expect(nextThing({ ...nothing, attention: [post('one', 'failed')], customer }).kind).toBe('mend');
});

test('what a colleague waits for and what was sent back come after what failed, before drafts', () => {
	const drafts = [post('three', 'draft')];
	const waiting = [{ post: post('two', 'awaiting_approval'), by: 'Ben' }];
	const declined = [{ post: post('four', 'draft'), by: 'Ada', note: 'Ohne Namen.' }];
	expect(nextThing({ ...nothing, attention: [post('one', 'failed')], waiting, drafts }).kind).toBe('mend');
	expect(nextThing({ ...nothing, waiting, declined, drafts })).toEqual({ kind: 'approve', ...waiting[0] });
	expect(nextThing({ ...nothing, declined, drafts })).toEqual({ kind: 'declined', ...declined[0] });
});

test('a post that is out is no draft because one account was left open', () => {
	expect(nextThing({ ...nothing, drafts: [post('one', 'published', 'draft')] })).toEqual({ kind: 'rest' });
});

test('an empty day is worth filling with an idea, and otherwise there is nothing to do', () => {
	expect(nextThing({ ...nothing, empty })).toEqual({ kind: 'fill', ...empty });
	expect(nextThing(nothing)).toEqual({ kind: 'rest' });
});
