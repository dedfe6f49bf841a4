import { describe, expect, test } from 'vitest';
import { mixOf, promotesAllowed, type MixedPost } from '#advice/mix.ts';

const posts = (...purposes: MixedPost['purpose'][]) =>
	purposes.map((purpose, index): MixedPost => ({ purpose, days_ago: index + 1 }));
const many = (purpose: MixedPost['purpose'], count: number) => Array.from({ length: count }, () => purpose);

describe('the mix', () => {
	test('counts the last ten posts and the last thirty days', () => {
		const mix = mixOf([...posts(...many('give', 12)), { purpose: 'promote', days_ago: 40 }]);
		expect(mix.last).toHaveLength(10);
		expect(mix.counts).toEqual({ give: 10, talk: 0, promote: 0 });
		expect(mix.month).toEqual({ give: 12, talk: 0, promote: 0 });
	});

	test('takes the newest first, whatever their order', () => {
		const mix = mixOf([
			{ purpose: 'give', days_ago: 9 },
			{ purpose: 'talk', days_ago: 1 },
			{ purpose: 'promote', days_ago: -2 },
		]);
		expect(mix.last).toEqual(['promote', 'talk', 'give']);
	});

	test('of ten posts two may advertise', () => {
		expect(mixOf(posts('promote', ...many('give', 9))).mayPromote).toBe(true);
		expect(mixOf(posts('promote', 'promote', ...many('give', 8))).mayPromote).toBe(false);
		expect(mixOf(posts(...many('give', 8), 'promote', 'promote')).mayPromote).toBe(true);
	});

	test('a firm that has just begun may advertise once', () => {
		expect(mixOf([]).mayPromote).toBe(true);
		expect(mixOf(posts('promote')).mayPromote).toBe(false);
		expect(mixOf(posts('give', 'give', 'give', 'promote')).mayPromote).toBe(false);
	});

	test('the firm sets the share', () => {
		expect(promotesAllowed(10, 40)).toBe(4);
		expect(promotesAllowed(10, 0)).toBe(0);
		expect(mixOf([], 0).mayPromote).toBe(false);
	});
});

describe('the next post', () => {
	test.each([
		['gives when there was too much advertising', posts('promote', 'promote', 'give', 'give'), 'give'],
		['gives at the beginning', [], 'give'],
		['talks when nobody was talked with', posts(...many('give', 6)), 'talk'],
		[
			'advertises when it may and has not for a while',
			posts('give', 'talk', 'give', 'give', 'talk', 'give', 'give', 'give', 'give', 'give'),
			'promote',
		],
	] as const)('%s', (_, before, purpose) => {
		expect(mixOf(before).next.purpose).toBe(purpose);
	});
});
