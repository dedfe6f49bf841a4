import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { purposes, suggestPurpose, type Purpose } from '#advice/purpose.ts';

// Posts by other authors than those the model was trained on; nobody may look at them to improve it.

interface Post {
	readonly purpose: Purpose;
	readonly text: string;
}

test.each([
	['unseen-de.jsonl', 0.88],
	['unseen-en.jsonl', 0.75],
])('%s: macro-F1 is at least %d', (name, least) => {
	const told = postsOf(name).map(({ purpose, text }) => ({
		right: purpose,
		said: suggestPurpose(text).purpose,
	}));
	expect(told.length).toBeGreaterThan(0);
	const scores = purposes.map((purpose) => f1Of(purpose, told));
	const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	expect(macro, `${purposes.join(', ')}: ${scores.join(', ')}`).toBeGreaterThanOrEqual(least);
});

function postsOf(name: string): Post[] {
	const file = new URL(`../../tests/purpose-posts/${name}`, import.meta.url);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Post);
}

function f1Of(purpose: Purpose, told: readonly { right: Purpose; said: Purpose }[]): number {
	const hits = told.filter(({ right, said }) => right === purpose && said === purpose).length;
	const named =
		told.filter(({ right }) => right === purpose).length + told.filter(({ said }) => said === purpose).length;
	return named === 0 ? 0 : (2 * hits) / named;
}
