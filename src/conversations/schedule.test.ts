import { expect, test } from 'vitest';
import { nextAsk } from '#conversations/schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const published = Date.UTC(2026, 5, 1, 6);

test.each([
	{ age: 0, wait: 2 * minute },
	{ age: 59 * minute, wait: 2 * minute },
	{ age: hour, wait: 10 * minute },
	{ age: 20 * hour, wait: 30 * minute },
	{ age: 3 * day, wait: 2 * hour },
	{ age: 20 * day, wait: day },
])('after $age ms the next look follows in $wait ms', ({ age, wait }) => {
	const now = published + age;
	expect(nextAsk(published, now)).toBe(now + wait);
});

test('after 30 days nobody asks any more', () => {
	expect(nextAsk(published, published + 30 * day)).toBeNull();
});

test('a post is asked about less than 400 times in all', () => {
	let asked = 0;
	for (let at: number | null = published; at !== null; at = nextAsk(published, at)) asked += 1;
	expect(asked).toBeLessThan(400);
});
