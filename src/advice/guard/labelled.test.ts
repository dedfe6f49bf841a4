import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

// How often the rules that read the text are right on labelled sentences; bench/guard.ts tells it by rule.

interface Line extends PostToCheck {
	readonly rule: string;
	/** Whether that rule must say something. */
	readonly hit: boolean;
}

const linesOf = (name: string) =>
	readFileSync(new URL(`../../../tests/guard-sentences/${name}.jsonl`, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);

const says = ({ network = 'facebook', kind = 'page', ...line }: Line) =>
	checkPost({ ...line, network, kind }).findings.some(({ rule }) => rule === line.rule);

function measure(lines: readonly Line[]): { precision: number; recall: number } {
	const told = lines.map((line) => ({ ...line, said: says(line) }));
	const right = told.filter(({ said, hit }) => said && hit).length;
	return {
		precision: right / told.filter(({ said }) => said).length,
		recall: right / told.filter(({ hit }) => hit).length,
	};
}

const known = [...linesOf('known'), ...linesOf('known-2')];
const unseen = linesOf('unseen');
const rules = [...new Set(unseen.map(({ rule }) => rule))];

describe('the sentences', () => {
	test('are hundreds, of both sides and languages for every rule, and none is in two sets', () => {
		expect(known.length + unseen.length).toBeGreaterThan(1500);
		for (const rule of rules) {
			const own = [...known, ...unseen].filter((line) => line.rule === rule);
			for (const language of ['de', 'en']) {
				const spoken = own.filter((line) => line.language === language);
				expect(spoken.filter(({ hit }) => hit).length, rule).toBeGreaterThanOrEqual(8);
				expect(spoken.filter(({ hit }) => !hit).length, rule).toBeGreaterThanOrEqual(8);
			}
		}
		const texts = new Set(known.map(({ text }) => text));
		expect(unseen.filter(({ text }) => texts.has(text))).toEqual([]);
	});
});

describe('the rules', () => {
	test.each(rules)('%s is right on what it was written with', (rule) => {
		const { precision, recall } = measure(known.filter((line) => line.rule === rule));
		expect(precision).toBeGreaterThanOrEqual(0.98);
		expect(recall).toBeGreaterThanOrEqual(0.95);
	});

	test('do not cry wolf on sentences they have never seen, and find nine faults in ten', () => {
		const { precision, recall } = measure(unseen);
		expect(precision).toBeGreaterThanOrEqual(0.95);
		expect(recall).toBeGreaterThanOrEqual(0.9);
	});

	test.each(rules)('%s finds most of what it has never seen', (rule) => {
		const { precision, recall } = measure(unseen.filter((line) => line.rule === rule));
		expect(precision).toBeGreaterThanOrEqual(0.8);
		expect(recall).toBeGreaterThanOrEqual(0.75);
	});
});
