import { describe, expect, test } from 'vitest';
import { networkKnowledge, networkNames } from '#advice/networks.ts';
import type { AccountKind } from '#advice/account-kinds.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import { factsAboutAccounts, groundsOf } from '#advice/set-up/grounds.ts';
import { setUpItems, type SetUpItemName } from '#advice/set-up/items.ts';
import { judgeSetUp, overtaken, type ItemAnswer, type JudgedItem } from '#advice/set-up/judge.ts';
import type { SetUpFacts } from '#advice/set-up/readings.ts';
import { guideFor } from '#languages/guides.ts';
import { languages } from '#languages/words.ts';

const now = Date.UTC(2026, 10, 24, 9);
const aDay = 24 * 60 * 60_000;

/** A profile with everything in order, as far as a network can tell. */
const complete: SetUpFacts = {
	name: 'Dach und Fach',
	description: 'Dachdecker in Musterhausen.\nImpressum: https://dach.example/impressum',
	links: ['https://dach.example/impressum'],
	hasPicture: true,
	markedAsBot: false,
	tokenExpiresAt: null,
};

function known(name: string): NetworkKnowledge {
	const network = networkKnowledge(name);
	if (network === null) throw new Error(name);
	return network;
}

interface Given {
	network?: string;
	kind?: AccountKind;
	facts?: Partial<SetUpFacts> | null;
	answers?: ItemAnswer[];
}

function judge({ network = 'mastodon', kind = 'profile', facts = {}, answers = [] }: Given) {
	return judgeSetUp({
		network: known(network),
		kind,
		facts: facts && { ...complete, ...facts },
		answers,
		now,
	});
}

function item(name: SetUpItemName, given: Given): JudgedItem | undefined {
	return judge(given).items.find((judged) => judged.item === name);
}

const answer = (name: SetUpItemName, said: ItemAnswer['answer']): ItemAnswer => ({
	item: name,
	answer: said,
	at: now - aDay,
});

describe('the kind of account', () => {
	test.each([
		['facebook', 'profile', 'bad'],
		['facebook', 'page', 'good'],
		['facebook', 'group', 'unknown'],
		['nebenan', 'profile', 'bad'],
		['nebenan', 'professional', 'good'],
		['mastodon', 'profile', 'good'],
		['bluesky', 'profile', 'good'],
		['instagram', 'professional', 'good'],
		['instagram', 'profile', 'unknown'],
		['linkedin', 'company', 'good'],
		['linkedin', 'profile', 'unknown'],
	] as const)('%s, %s: %s', (network, kind, state) => {
		expect(item('kind', { network, kind, facts: null })).toMatchObject({ state });
	});

	test('the wrong one weighs heavily, and no answer makes it right', () => {
		const wrong = { network: 'facebook', kind: 'profile', answers: [answer('kind', 'yes')] } as const;
		expect(item('kind', { ...wrong, answers: [...wrong.answers] })).toMatchObject({
			state: 'bad',
			known: 'read',
			heavy: true,
			askable: false,
		});
		expect(judge({ network: 'facebook', kind: 'profile' }).heavy).toBe(true);
	});

	test('unless it is left so on purpose', () => {
		const given = { network: 'facebook', kind: 'profile', answers: [answer('kind', 'ignored')] } as const;
		expect(item('kind', { ...given, answers: [...given.answers] })).toMatchObject({
			state: 'ignored',
			heavy: false,
		});
	});
});

describe('the Impressum', () => {
	test.each([
		['a link that is called so', complete.description, complete.links, 'good'],
		['an address that says so', 'Dachdecker', ['https://dach.example/de/Impressum.html'], 'good'],
		[
			'the word beside an address',
			'Impressum: https://dach.example/recht',
			['https://dach.example/recht'],
			'good',
		],
		['a link that may be called so', 'Dachdecker', ['https://dach.example'], 'unknown'],
		['the word without an address', 'Impressum: Dach und Fach, Am First 1', [], 'unknown'],
		['nothing of the kind', 'Dachdecker in Musterhausen', [], 'bad'],
		['a word that only begins so', 'Impressumspflicht erklärt', [], 'bad'],
		['a network that does not tell', null, [], 'unknown'],
	] as const)('%s', (_what, description, links, state) => {
		expect(item('impressum', { facts: { description, links } })).toMatchObject({ state });
	});

	test('that is not found weighs heavily, and gives way to somebody who knows better', () => {
		const facts = { description: 'Dachdecker', links: [] };
		expect(item('impressum', { facts })).toMatchObject({ heavy: true, known: 'read', askable: true });
		expect(item('impressum', { facts, answers: [answer('impressum', 'yes')] })).toMatchObject({
			state: 'good',
			known: 'asked',
			since: now - aDay,
		});
	});

	test('that somebody says is missing is missing', () => {
		const facts = { description: 'Dachdecker', links: ['https://dach.example'] };
		expect(item('impressum', { facts, answers: [answer('impressum', 'no')] })).toMatchObject({
			state: 'bad',
			known: 'asked',
			heavy: true,
		});
	});

	test('that is found counts before an older “no”, and overtakes it', () => {
		const answers = [answer('impressum', 'no'), answer('two-factor', 'no')];
		expect(item('impressum', { answers })).toMatchObject({ state: 'good', known: 'read', since: null });
		const place = { network: known('mastodon'), kind: 'profile', facts: complete, answers, now } as const;
		expect(overtaken(place)).toEqual(['impressum']);
		expect(overtaken({ ...place, facts: { ...complete, links: [], description: '' } })).toEqual([]);
	});

	test('the page behind it is asked about once there is a link', () => {
		expect(item('impressum-page', {})).toMatchObject({ state: 'unknown' });
		expect(item('impressum-page', { facts: { description: '', links: [] } })).toBeUndefined();
	});

	test('is no matter of a mailing list or a group', () => {
		expect(item('impressum', { network: 'newsletter', kind: 'list', facts: null })).toBeUndefined();
		expect(item('impressum', { network: 'facebook', kind: 'group', facts: null })).toBeUndefined();
	});
});

describe('what the network tells', () => {
	test.each([
		['name', { name: ' ' }, 'bad'],
		['name', {}, 'good'],
		['description', { description: '' }, 'bad'],
		['description', {}, 'good'],
		['description', { description: null }, 'unknown'],
		['picture', { hasPicture: false }, 'bad'],
		['picture', { hasPicture: true }, 'good'],
		['picture', { hasPicture: null }, 'unknown'],
		['contact', { links: [], description: 'Ruf an: 0171 2345678' }, 'good'],
		['contact', { links: [], description: 'buero@dach.example' }, 'good'],
		['contact', {}, 'good'],
		['contact', { links: [], description: 'Seit 1998 auf dem Dach' }, 'bad'],
	] as const)('%s of %j is %s', (name, facts, state) => {
		expect(item(name, { facts })).toMatchObject({ state });
	});

	test('is asked where nothing was told at all', () => {
		const open = judge({ facts: null }).items.filter(({ state }) => state === 'unknown');
		expect(open.map(({ item: name }) => name)).toEqual(
			expect.arrayContaining(['impressum', 'name', 'description', 'picture', 'contact']),
		);
	});
});

describe('a sign-in', () => {
	test.each([
		[8, 'good', false],
		[6, 'bad', true],
		[-1, 'bad', true],
	])('that ends in %i days is %s', (days, state, heavy) => {
		expect(item('sign-in', { facts: { tokenExpiresAt: now + days * aDay } })).toMatchObject({ state, heavy });
	});

	test('that never ends is not looked after', () => {
		expect(item('sign-in', { facts: { tokenExpiresAt: null } })).toBeUndefined();
	});
});

describe('the label for programs', () => {
	test('is asked about where the network has one', () => {
		expect(item('bot', { facts: { markedAsBot: false } })).toMatchObject({ state: 'unknown' });
		expect(item('bot', { facts: { markedAsBot: true } })).toMatchObject({ state: 'good', known: 'read' });
		expect(item('bot', { facts: { markedAsBot: false }, answers: [answer('bot', 'no')] })).toMatchObject({
			state: 'bad',
			heavy: false,
		});
	});

	test('is left alone where there is none', () => {
		expect(item('bot', { facts: { markedAsBot: null } })).toBeUndefined();
	});
});

test('a privacy notice is asked about on pages only', () => {
	expect(item('privacy', { network: 'facebook', kind: 'page', facts: null })).toMatchObject({
		state: 'unknown',
	});
	expect(item('privacy', {})).toBeUndefined();
});

test('who can get in is asked about everywhere but on the built-in network', () => {
	for (const name of ['two-factor', 'second-person'] as const) {
		expect(item(name, {})).toMatchObject({ state: 'unknown', known: 'asked' });
		expect(item(name, { network: 'practice' })).toBeUndefined();
	}
});

test('nothing weighs heavily on a built-in network, which no customer sees', () => {
	const bare = judge({ network: 'practice', facts: { description: '', links: [], hasPicture: false } });
	expect(bare.items.find(({ item: name }) => name === 'impressum')).toMatchObject({ state: 'bad' });
	expect(bare.heavy).toBe(false);
});

test('what is left aside on purpose counts neither way', () => {
	const facts = { hasPicture: false };
	const before = judge({ facts });
	const after = judge({ facts, answers: [answer('picture', 'ignored')] });
	expect(after).toMatchObject({ done: before.done, total: before.total - 1 });
	expect(judge({ facts: {} })).toMatchObject({ done: before.done + 1, total: before.total });
});

test('an answer about another item changes nothing', () => {
	expect(judge({ answers: [{ item: 'nobody-knows', answer: 'yes', at: now }] })).toEqual(judge({}));
});

describe.each(languages)('in %s', (language) => {
	test('every item on every network says what it rests on', () => {
		for (const name of networkNames) {
			for (const { name: own } of setUpItems) {
				const { grounds, judged } = groundsOf(own, known(name), language);
				expect(grounds.length > 0 || judged !== null, `${own} on ${name}`).toBe(true);
				for (const ground of grounds) expect(ground.source && ground.as_of && ground.text).toBeTruthy();
			}
		}
	});

	test('a weak source is marked as one', () => {
		const { grounds } = groundsOf('kind', known('facebook'), language);
		expect(grounds.map(({ weak }) => weak)).toEqual([false, true]);
	});

	test('every guide rests on facts that exist', () => {
		for (const name of networkNames) {
			const { steps, facts } = guideFor(name, name, language);
			const named = [...(facts ?? []), ...steps.flatMap(({ fact = [] }) => fact)];
			const there = new Set(known(name).facts.map(({ id }) => id));
			expect(named.filter((fact) => !there.has(`${name}.${fact}`))).toEqual([]);
		}
	});

	test('the general guide tells what is known of accounts, and not what is known of pictures', () => {
		const ids = factsAboutAccounts(known('mastodon'), language).map(({ text }) => text);
		expect(ids).toHaveLength(1);
	});
});
