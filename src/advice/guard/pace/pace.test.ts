import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';
import type { EarlierPost } from '#advice/guard/rule.ts';

const text = 'Heute haben wir das Dach der alten Schule mit Schiefer gedeckt, alles von Hand.';
const found = (post: Partial<PostToCheck>, rule: string) =>
	checkPost({ text, network: 'mastodon', kind: 'profile', purpose: 'give', ...post }).findings.find(
		(finding) => finding.rule === rule,
	);
const earlier = (about: Partial<EarlierPost>): EarlierPost => ({
	text: 'Ganz etwas anderes über Regenrinnen und Laub.',
	purpose: 'give',
	days_ago: 5,
	...about,
});
const several = (count: number, about: (index: number) => Partial<EarlierPost>) =>
	Array.from({ length: count }, (_, index) => earlier({ days_ago: index + 1, ...about(index) }));

describe('the balance', () => {
	const rule = 'balance.promotion-share';
	const promotes = (count: number, of: number) =>
		several(of, (index) => ({ purpose: index < count ? 'promote' : 'give' }));
	const advertise = (history: EarlierPost[], more: Partial<PostToCheck> = {}) =>
		found({ purpose: 'promote', history, ...more }, rule);

	test('lets two of ten posts advertise and stops the third', () => {
		expect(advertise(promotes(1, 9))).toBeUndefined();
		expect(advertise(promotes(2, 9))).toMatchObject({
			severity: 'stop',
			overridable: true,
			message: expect.stringContaining('3 der letzten 10'),
		});
	});

	test('looks at the last ten only', () => {
		const long = [
			...promotes(0, 9),
			...several(5, (index) => ({ purpose: 'promote', days_ago: 20 + index })),
		];
		expect(advertise(long)).toBeUndefined();
	});

	test('never stops what gives or talks', () => {
		expect(found({ purpose: 'give', history: promotes(5, 9) }, rule)).toBeUndefined();
	});

	test('goes by the share the firm has set', () => {
		expect(advertise(promotes(2, 9), { promoteShare: 30 })).toBeUndefined();
		expect(advertise([], { promoteShare: 0 })).toMatchObject({ severity: 'stop' });
	});

	test('counts a post on several networks once', () => {
		const both = ['a', 'b'].flatMap((network) =>
			several(9, (index) => ({ post: `${index}`, network, purpose: index === 0 ? 'promote' : 'give' })),
		);
		expect(advertise(both)).toBeUndefined();
	});
});

describe('the same text again', () => {
	const rule = 'pace.duplicate';

	test('is stopped for three months, whatever its capitals and links', () => {
		const history = [earlier({ text: `${text.toUpperCase()} https://dach.example`, days_ago: 3 })];
		expect(found({ history }, rule)).toMatchObject({
			severity: 'stop',
			overridable: true,
			message: expect.stringContaining('vor 3 Tagen'),
		});
		expect(found({ history: [earlier({ text, days_ago: 91 })] }, rule)).toBeUndefined();
	});

	test('is said to be refused by networks that refuse it', () => {
		expect(found({ network: 'x', history: [earlier({ text, network: 'x' })] }, rule)).toMatchObject({
			message: expect.stringContaining('X lehnt Wiederholungen ab'),
		});
	});

	test('nearly the same is a warning', () => {
		const longer = `${text} Danach gab es Kuchen vom Hausmeister, der war auch nicht schlecht und schnell weg.`;
		const history = [earlier({ text: longer.replace('schnell weg', 'bald aufgegessen') })];
		expect(found({ text: longer, history }, rule)).toMatchObject({ severity: 'warn' });
	});

	test('another network, another text and a greeting are none', () => {
		expect(found({ history: [earlier({ text, network: 'bluesky' })] }, rule)).toBeUndefined();
		expect(found({ history: [earlier({})] }, rule)).toBeUndefined();
		expect(
			found({ text: 'Guten Morgen!', history: [earlier({ text: 'Guten Morgen!' })] }, rule),
		).toBeUndefined();
	});

	test('on several accounts is stopped where the network forbids it', () => {
		expect(found({ network: 'x', copies: 1 }, 'pace.copies')).toMatchObject({
			severity: 'stop',
			message: expect.stringContaining('2 Konten'),
		});
		expect(found({ network: 'mastodon', copies: 1 }, 'pace.copies')).toBeUndefined();
	});
});

describe('the pace', () => {
	test('of more than three posts a day is a warning', () => {
		const today = several(3, () => ({ days_ago: 0.2 }));
		expect(found({ history: today }, 'pace.burst')).toMatchObject({
			severity: 'warn',
			message: expect.stringContaining('der 4. Beitrag'),
		});
		expect(found({ history: today.slice(1) }, 'pace.burst')).toBeUndefined();
	});

	test('above what the network takes is a stop', () => {
		const history = several(15, () => ({ days_ago: 0.5, network: 'tiktok' }));
		expect(found({ network: 'tiktok', kind: 'professional', history }, 'pace.burst')).toMatchObject({
			severity: 'stop',
			overridable: false,
			source: expect.stringMatching(/TikTok/i),
		});
	});

	test('of links and hashtags is told', () => {
		const links = 'https://a.example https://b.example https://c.example';
		expect(found({ text: `Drei Seiten: ${links}` }, 'pace.links')).toMatchObject({
			excerpt: 'https://c.example',
		});
		expect(found({ text: 'Zwei: https://a.example https://b.example' }, 'pace.links')).toBeUndefined();
		expect(found({ text: '#a1 #b2 #c3 #d4 #e5 #f6 #g7 #h8 #i9' }, 'pace.hashtags')).toMatchObject({
			severity: 'hint',
			excerpt: '#i9',
		});
	});

	test('of posts with a link is told where the network counts them', () => {
		const history = several(2, () => ({ text: 'Mehr auf https://a.example', network: 'facebook' }));
		const post = { network: 'facebook', kind: 'page', text: 'Alles auf https://b.example', history };
		expect(found(post, 'pace.link-posts')).toMatchObject({ severity: 'warn' });
		expect(found({ ...post, history: history.slice(1) }, 'pace.link-posts')).toBeUndefined();
		expect(found({ ...post, network: 'mastodon' }, 'pace.link-posts')).toBeUndefined();
	});

	test('of advertising from a private profile is stopped where the network counts it', () => {
		const history = several(3, () => ({ purpose: 'promote', network: 'nebenan', days_ago: 40 }));
		const post = { network: 'nebenan', purpose: 'promote' as const, history };
		expect(found(post, 'pace.ads')).toMatchObject({ severity: 'stop' });
		expect(found({ ...post, kind: 'professional' }, 'pace.ads')).toBeUndefined();
		expect(found({ ...post, history: history.slice(1) }, 'pace.ads')).toBeUndefined();
	});
});

describe('the cost', () => {
	test('is told before, and that a link costs many times as much', () => {
		const plain = found({ network: 'x' }, 'cost.post');
		expect(plain).toMatchObject({ severity: 'hint', message: expect.stringMatching(/0,015/) });
		const linked = found({ network: 'x', text: `${text} https://dach.example` }, 'cost.post');
		expect(linked).toMatchObject({
			severity: 'warn',
			excerpt: 'https://dach.example',
			message: expect.stringMatching(/0,20.*13-mal/),
		});
		expect(linked?.source).toMatch(/docs\.x\.com/);
	});

	test('counts an address without https:// as one, and a missing space not', () => {
		expect(found({ network: 'x', text: 'Mehr auf dach-fach.de' }, 'cost.post')).toMatchObject({
			severity: 'warn',
			excerpt: 'dach-fach.de',
		});
		expect(found({ network: 'x', text: 'Fertig.Das Dach ist dicht' }, 'cost.post')).toMatchObject({
			severity: 'hint',
		});
	});

	test('is not spoken of where posting is free', () => {
		expect(found({ network: 'mastodon' }, 'cost.post')).toBeUndefined();
	});
});
