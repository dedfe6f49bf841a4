import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import occasionsFile from '#knowledge/occasions.json' with { type: 'json' };
import { ideaFiles } from '#advice/idea-files.ts';
import { findIdea, ideasFor } from '#advice/ideas.ts';
import { ideaFileSchema, occasionsSchema } from '#advice/knowledge-schema.ts';
import { trades } from '#advice/trades.ts';

const ideas = ideaFiles.flatMap((file) => file.ideas);
const idsFor = (wish: Partial<Parameters<typeof ideasFor>[0]>) =>
	ideasFor({ trade: 'dachdecker', day: '2026-11-24', land: 'BY', ...wish }).map(({ idea }) => idea.id);

describe('the files', () => {
	test('fit their schema, and every id is there once', () => {
		for (const file of ideaFiles) expect(v.safeParse(ideaFileSchema, file).issues).toBeUndefined();
		expect(v.safeParse(occasionsSchema, occasionsFile).issues).toBeUndefined();
		expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length);
	});

	test('are at least twelve a group and six for each of thirty trades', () => {
		const ofGroups = ideaFiles.filter((file) => file.for.kind === 'group');
		const ofTrades = ideaFiles.filter((file) => file.for.kind === 'trade');
		expect(ofGroups).toHaveLength(7);
		for (const file of ofGroups) expect(file.ideas.length).toBeGreaterThanOrEqual(12);
		expect(ofTrades.length).toBeGreaterThanOrEqual(30);
		for (const file of ofTrades) expect(file.ideas.length).toBeGreaterThanOrEqual(6);
	});

	test('name only trades, groups and occasions that exist', () => {
		const slugs = new Set(trades.map(({ slug }) => slug));
		const groups = new Set(trades.map(({ group }) => group));
		for (const { for: whom, ideas: own } of ideaFiles) {
			if (whom.kind === 'trade') expect(slugs).toContain(whom.trade);
			if (whom.kind === 'group') expect(groups).toContain(whom.group);
			for (const { occasion } of own) {
				if (occasion !== null) expect(Object.keys(occasionsFile.occasions)).toContain(occasion);
			}
		}
	});

	test('advertise in at most one of five ideas', () => {
		for (const { ideas: own, for: whom } of ideaFiles) {
			const promotes = own.filter(({ purpose }) => purpose === 'promote').length;
			expect(promotes / own.length, JSON.stringify(whom)).toBeLessThanOrEqual(0.2);
		}
	});
});

describe('ideas for a firm', () => {
	test('are of its season, its own trade before others', () => {
		const [first] = idsFor({});
		expect(first).toMatch(/^dachdecker/);
		const summer = idsFor({ day: '2026-07-10' });
		expect(summer).not.toEqual(idsFor({}));
	});

	test('leave out what is of another season', () => {
		for (const { idea, occasion } of ideasFor({ trade: 'baecker', day: '2026-07-10', land: 'BY' })) {
			expect(occasion).not.toBe('christmas');
			if (idea.months.length > 0) expect(idea.months).toContain(7);
		}
	});

	test('can be of one purpose, and without those put away', () => {
		const talks = ideasFor({ trade: 'dachdecker', day: '2026-11-24', land: 'BY', purpose: 'talk' });
		expect(talks.every(({ idea }) => idea.purpose === 'talk')).toBe(true);
		const [first = ''] = idsFor({});
		expect(idsFor({ without: [first] })).not.toContain(first);
	});

	test('are there for every trade in every month, for every purpose', () => {
		for (const { slug } of trades) {
			for (let month = 1; month <= 12; month += 1) {
				const day = `2026-${String(month).padStart(2, '0')}-15`;
				for (const purpose of ['give', 'talk', 'promote'] as const) {
					expect(
						ideasFor({ trade: slug, day, land: null, purpose }).length,
						`${slug} ${day}`,
					).toBeGreaterThan(0);
				}
			}
		}
	});

	test('are found again by their id', () => {
		const [idea] = ideas;
		expect(idea && findIdea(idea.id)).toBe(idea);
		expect(findIdea('nothing')).toBeNull();
	});
});
