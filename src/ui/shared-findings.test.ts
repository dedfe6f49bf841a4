import { expect, test } from 'vitest';
import type { Finding } from '#advice/check.ts';
import { sortFindings } from '#ui/shared-findings.ts';

const source = { source: 'WCAG 2.2', as_of: '2023' };
const noAlt = (excerpt: string): Finding => ({
	rule: 'format.alt',
	severity: 'hint',
	message: 'No alt',
	excerpt,
	...source,
});
const tooWide: Finding = { rule: 'format.media-ratio', severity: 'warn', message: 'Too wide', ...source };
const tooLong: Finding = { rule: 'format.length', severity: 'stop', message: 'Too long', ...source };

test('what is true of every variant is said once', () => {
	const sorted = sortFindings({ a: [noAlt('1'), tooWide], b: [noAlt('1')] });
	expect(sorted).toEqual({ shared: [noAlt('1')], own: { a: [tooWide], b: [] } });
});

test('the same rule about another picture is another finding', () => {
	const sorted = sortFindings({ a: [noAlt('1')], b: [noAlt('2')] });
	expect(sorted).toEqual({ shared: [], own: { a: [noAlt('1')], b: [noAlt('2')] } });
});

test('length is left to the counter', () => {
	expect(sortFindings({ a: [tooLong] })).toEqual({ shared: [], own: { a: [] } });
});
