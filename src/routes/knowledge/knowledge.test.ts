import { describe, expect, test } from 'vitest';
import { knownFacts } from '#advice/known-facts.ts';
import { networkNames } from '#advice/networks.ts';
import { trades } from '#advice/trades.ts';
import type { Language } from '#languages/words.ts';
import { load as loadEvidence } from './evidence/+page.server.ts';
import type { PageServerData as EvidenceData } from './evidence/$types';
import { findInKnowledge } from './found.ts';
import { load as loadHouse } from './house/+page.server.ts';
import type { PageServerData as HouseData } from './house/$types';
import { load as loadLaw } from './law/+page.server.ts';
import type { PageServerData as LawData } from './law/$types';
import { load as loadNetwork } from './networks/[network]/+page.server.ts';
import type { PageServerData as NetworkData } from './networks/[network]/$types';
import { load as loadStart } from './+page.server.ts';
import type { PageServerData as StartData } from './$types';
import { load as loadTrade } from './trades/[trade]/+page.server.ts';
import type { PageServerData as TradeData } from './trades/[trade]/$types';
import { load as loadTrades } from './trades/+page.server.ts';
import type { PageServerData as TradesData } from './trades/$types';

/** What the pages read of SvelteKit's event is exactly this; nobody is signed in. */
function at(day: string, { search = '', params = {}, language = 'de' as Language } = {}) {
	return {
		params,
		url: new URL(`https://gewerk.example/knowledge${search}`),
		locals: { app: { clock: { now: () => Date.parse(`${day}T12:00:00Z`) } }, session: null, language },
	};
}

/** What a page has to show. */
async function shown<Data>(load: (event: never) => unknown, event: unknown): Promise<Data> {
	return (await load(event as never)) as Data;
}

const start = (day: string, search = '') => shown<StartData>(loadStart, at(day, { search }));
const network = (name: string, day: string) =>
	shown<NetworkData>(loadNetwork, at(day, { params: { network: name } }));
const trade = (slug: string, day: string) => shown<TradeData>(loadTrade, at(day, { params: { trade: slug } }));
const tradeList = (search = '') => shown<TradesData>(loadTrades, at('2026-11-24', { search }));
const chapters = async (day: string) =>
	(await shown<LawData>(loadLaw, at(day))).chapters.flatMap(({ rules }) => rules);
const findings = async (day: string) =>
	(await shown<EvidenceData>(loadEvidence, at(day))).chapters.flatMap(({ findings: all }) => all);

test('every fact of the knowledge stands on a page, once, at its id', async () => {
	const day = '2026-11-24';
	const pages = await Promise.all(networkNames.map((name) => network(name, day)));
	const ids = [
		...pages.flatMap(({ topics, tips }) => [
			...topics.flatMap(({ facts }) => facts.map(({ id }) => id)),
			...tips.flatMap(({ fact }) => (fact === null ? [] : [fact.id])),
		]),
		...[...(await chapters(day)), ...(await findings(day))].map(({ fact }) => fact.id),
	];
	expect(ids.toSorted()).toEqual(knownFacts.map(({ id }) => id).toSorted());
});

describe('a network', () => {
	test('tells a limit with its source, its date and how sure it is', async () => {
		const { topics } = await network('x', '2026-11-24');
		const limits = topics.find(({ topic }) => topic === 'limits')?.facts ?? [];
		expect(limits[0]).toEqual({
			id: 'x.limits.text.max',
			text: 'Text höchstens 280 Zeichen.',
			source: 'X documentation, counting characters',
			url: 'https://docs.x.com/fundamentals/counting-characters',
			asOf: 'Stand 22. August 2026',
			confidence: 'im Original gelesen',
			weak: false,
			note: null,
			flags: [],
		});
	});

	test('says in words that a fact is past its date', async () => {
		const cost = async (day: string) =>
			(await network('x', day)).topics
				.find(({ topic }) => topic === 'cost')
				?.facts.find(({ id }) => id === 'x.price')?.flags;
		expect(await cost('2027-02-22')).toEqual([]);
		expect(await cost('2027-02-23')).toEqual(['Stand älter als 6 Monate, bitte prüfen']);
	});

	test('that nobody knows is not there', async () => {
		await expect(async () => network('nowhere', '2026-11-24')).rejects.toMatchObject({ status: 404 });
	});
});

describe('the law', () => {
	test('tells what a rule means for a post, and from when it holds', async () => {
		const claims = async (day: string) =>
			(await chapters(day)).find(({ fact }) => fact.id === 'advertising.green-claims');
		expect((await claims('2026-09-26'))?.validity).toEqual(['Gilt erst ab 27. September 2026']);
		expect((await claims('2026-09-27'))?.validity).toEqual(['Gilt seit 27. September 2026']);
		expect((await claims('2026-09-27'))?.post).not.toBe('');
	});
});

describe('the evidence', () => {
	test('tells how it was found out and what it does not show, and calls the old old', async () => {
		const found = (await findings('2026-11-24')).find(({ fact }) => fact.id === 'customers.home-improvement');
		expect(found).toMatchObject({
			about: 'Umfrage oder Untersuchung · 2019 · Europäische Union · n = 6.282',
			weakness: expect.stringContaining('elf Länder'),
			fact: { flags: ['Von 2019, älter als 5 Jahre'] },
		});
	});
});

describe('the trades', () => {
	test('are all listed, each once, by their groups', async () => {
		const { groups } = await tradeList();
		const listed = groups.flatMap((group) => group.trades.map(({ address }) => address));
		expect(listed).toHaveLength(trades.length);
		expect(new Set(listed).size).toBe(trades.length);
		expect(groups[0]?.title).toBe('Bauhauptgewerbe');
	});

	test('are found by what people call them', async () => {
		const { found } = await tradeList('?trade=Klempner');
		expect(found?.map(({ address }) => address)).toContain('/knowledge/trades/klempner');
	});

	test('give their reasons, and ideas of the season', async () => {
		const november = await trade('dachdecker', '2026-11-24');
		expect(november.attributes.map(({ reason }) => reason.length > 10)).toEqual(Array(7).fill(true));
		expect(november.attributes[0]?.value).toMatch(/^\d+ % Privatleute, /);
		const ids = (ideas: typeof november.ideas) => ideas.map(({ id }) => id);
		expect(ids(november.ideas)).not.toEqual(ids((await trade('dachdecker', '2026-07-01')).ideas));
	});

	test('that nobody knows are not there', async () => {
		await expect(async () => trade('dachhase', '2026-11-24')).rejects.toMatchObject({ status: 404 });
	});
});

test('the rules of the house cite what speaks for and against them', async () => {
	const { rules } = await shown<HouseData>(loadHouse, at('2026-11-24', { language: 'en' }));
	const share = rules.find(({ id }) => id === 'house-rules.promote-share');
	expect(share).toMatchObject({ text: expect.stringMatching(/^At most two posts/), judged: '24 November 2026' });
	expect(share?.evidence.map(({ id }) => id)).toContain('house.eighty-twenty');
});

describe('the start', () => {
	test('counts what is known, and what is past its date', async () => {
		const early = (await start('2010-01-01')).overview;
		expect(early).toMatchObject({ facts: knownFacts.length, stale: [] });
		const late = (await start('2099-01-01')).overview;
		expect(late?.stale.length).toBeGreaterThan(300);
		expect(late?.stale.find(({ id }) => id === 'x.price')?.address).toBe('/knowledge/networks/x#x.price');
		expect(late?.sections.find(({ section }) => section === 'law')?.stale).toBeGreaterThan(50);
	});

	test('searches instead where somebody looks for something', async () => {
		const { overview, found } = await start('2026-11-24', '?q=+Impressum+');
		expect(overview).toBeNull();
		expect(found?.map(({ section }) => section)).toEqual(['networks', 'law']);
	});
});

describe('the search', () => {
	const addresses = (query: string, language: Language = 'de') =>
		findInKnowledge(query, language).flatMap(({ matches }) => matches.map(({ address }) => address));

	test.each(['IMPRESSUM', 'impressum pflicht', '§ 5 DDG', 'legal notice'])('finds the law by “%s”', (query) => {
		expect(addresses(query)).toContain('/knowledge/law#imprint.duty');
	});

	test('finds a limit, a tip, a rule of the house and a trade', () => {
		expect(addresses('x 280 zeichen')).toContain('/knowledge/networks/x#x.limits.text.max');
		expect(addresses('x eigens')).toContain('/knowledge/networks/x#x.tip-own-words');
		expect(addresses('zwei von zehn')).toContain('/knowledge/house#house-rules.promote-share');
		expect(addresses('Spengler')).toContain('/knowledge/trades/klempner');
	});

	test('says how many it leaves out', () => {
		const [networks] = findInKnowledge('bild', 'de');
		expect(networks?.matches).toHaveLength(12);
		expect(networks?.further).toBeGreaterThan(0);
	});

	test('answers in the language of the reader, whatever that of the query', () => {
		const [law] = findInKnowledge('Bußgeld Impressum', 'en').filter(({ section }) => section === 'law');
		expect(law?.matches[0]?.text).toMatch(/fine/i);
	});

	test.each(['', ' ', '–'])('finds nothing for “%s”', (query) => {
		expect(findInKnowledge(query, 'de')).toEqual([]);
	});
});
