import { describe, expect, test } from 'vitest';
import type { MixedPost } from '#advice/mix.ts';
import { planWeek, type Week } from '#advice/plan.ts';

const posts = (...purposes: MixedPost['purpose'][]) =>
	purposes.map((purpose, index): MixedPost => ({ purpose, days_ago: index + 1 }));
const week = (about: Partial<Week>) =>
	planWeek({
		posts: [],
		minutes: 30,
		spent: 0,
		allowed: 20,
		wish: { trade: 'dachdecker', day: '2026-11-24', land: 'BY' },
		...about,
	});

describe('the plan of a week', () => {
	test('stays within the minutes of the firm', () => {
		for (const minutes of [0, 5, 10, 20, 30, 60, 120]) {
			const plan = week({ minutes });
			expect(plan.minutes).toBeLessThanOrEqual(minutes);
			expect(plan.minutes + plan.left).toBe(minutes);
			expect(plan.proposals.length).toBeLessThanOrEqual(4);
		}
		expect(week({ minutes: 30, spent: 30 }).proposals).toEqual([]);
	});

	test('proposes what the mix is missing', () => {
		const tooMuch = week({ posts: posts('promote', 'promote', 'promote', 'give') });
		expect(tooMuch.proposals[0]?.purpose).toBe('give');
		const noTalk = week({ posts: posts('give', 'give', 'give', 'give', 'give', 'promote') });
		expect(noTalk.proposals[0]?.purpose).toBe('talk');
		const quiet = week({
			posts: posts('give', 'talk', 'give', 'talk', 'give', 'give', 'give', 'talk', 'give'),
		});
		expect(quiet.proposals[0]?.purpose).toBe('promote');
	});

	test('never proposes the same idea twice, nor more advertising than allowed', () => {
		const { proposals } = week({ minutes: 200, posts: posts('give', 'talk', 'give', 'give', 'give') });
		expect(new Set(proposals.map(({ idea }) => idea.id)).size).toBe(proposals.length);
		expect(proposals.filter(({ purpose }) => purpose === 'promote').length).toBeLessThanOrEqual(1);
		const none = week({ minutes: 200, allowed: 0, posts: posts('give', 'talk', 'give', 'give', 'give') });
		expect(none.proposals.map(({ purpose }) => purpose)).not.toContain('promote');
	});
});
