import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CheckRequest } from '#advice/check-request.ts';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';
import { limitsOf, networkNames } from '#advice/networks.ts';

const photo = { mime: 'image/jpeg', width: 1200, height: 900, bytes: 400_000, alt: 'Ein neues Dach' };
const check = (post: Partial<PostToCheck>) =>
	checkPost({ text: 'Alles dicht.', network: 'mastodon', kind: 'profile', ...post });
/** The form of a post is what is looked at here; other rules have tests beside them. */
const formOf = (post: Partial<PostToCheck>) =>
	check(post).findings.filter(({ rule }) => rule.startsWith('format.'));
const told = (post: Partial<PostToCheck>) => formOf(post).map(({ rule, severity }) => `${severity} ${rule}`);
const messages = (post: Partial<PostToCheck>) => formOf(post).map(({ message }) => message);

describe('the length', () => {
	test.each([
		['bluesky', 300],
		['mastodon', 500],
		['practice', 500],
		['x', 280],
		['threads', 500],
		['linkedin', 3000],
		['facebook', 63_206],
		['telegram', 4096],
		['google-business', 1500],
	])('on %s may be %i', (network, max) => {
		expect(told({ network, text: 'a'.repeat(max) })).toEqual([]);
		expect(told({ network, text: 'a'.repeat(max + 1) })).toEqual(['stop format.length']);
	});

	test('is told in numbers, with where they are from', () => {
		expect(check({ network: 'bluesky', text: 'a'.repeat(1323) }).findings).toEqual([
			{
				rule: 'format.length',
				severity: 'stop',
				overridable: false,
				message:
					'Der Text ist um 1.023 Zeichen zu lang: Bluesky nimmt 300, es sind 1.323. Kürzen Sie ihn oder teilen Sie ihn auf mehrere Beiträge auf.',
				source:
					'Bluesky, lexicon app.bsky.feed.post (https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json)',
				as_of: '2026-08-20',
			},
		]);
	});

	test('is told in English too', () => {
		expect(messages({ network: 'linkedin', text: 'a'.repeat(3001), language: 'en' })).toEqual([
			'The text is too long by 1: LinkedIn takes 3,000 characters, this has 3,001. Shorten it.',
		]);
	});

	test('is that of each part where the text is split', () => {
		const parts = ['a'.repeat(500), 'b'.repeat(500)];
		expect(told({ text: parts.join('\n\n') })).toEqual(['stop format.length']);
		expect(told({ text: parts.join('\n\n'), parts })).toEqual([]);
	});

	test('on Bluesky is one of bytes as well', () => {
		expect(messages({ network: 'bluesky', text: '👩‍👩‍👧‍👦'.repeat(200) })).toEqual([
			'Der Text braucht 5.000 Bytes, Bluesky nimmt 3.000. Emojis brauchen viele: Lassen Sie einige weg.',
		]);
	});

	test('on X is weighed by its own library, also for addresses without https://', () => {
		expect(told({ network: 'x', text: `${'a'.repeat(256)} meier.de` })).toEqual([]);
		expect(told({ network: 'x', text: `${'a'.repeat(257)} meier.de` })).toEqual(['stop format.length']);
	});

	test('on Telegram is shorter beside a picture', () => {
		expect(told({ network: 'telegram', text: 'a'.repeat(1025), media: [photo] })).toEqual([
			'stop format.length',
		]);
		expect(told({ network: 'telegram', text: 'a'.repeat(1024), media: [photo] })).toEqual([]);
	});

	test('of the very account holds where its server has told it', () => {
		const usual = limitsOf('mastodon');
		const limits = { ...usual, text: { ...usual.text, max: 1000 } };
		expect(told({ text: 'a'.repeat(900), limits })).toEqual([]);
		expect(check({ text: 'a'.repeat(1001), limits }).findings[0]?.source).toBe('Angabe des Servers selbst');
	});
});

describe('pictures', () => {
	test('are counted', () => {
		expect(told({ network: 'bluesky', media: [photo, photo, photo, photo, photo] })).toEqual([
			'stop format.media-count',
		]);
		expect(told({ network: 'google-business', kind: 'company', media: [photo, photo] })).toEqual([
			'stop format.media-count',
		]);
	});

	test.each(['instagram', 'pinterest', 'tiktok', 'youtube'])('are needed on %s', (network) => {
		expect(told({ network })).toEqual(['stop format.media-required']);
		expect(told({ network, media: [{ alt: 'Ein Dach' }] })).toEqual([]);
	});

	test('of too many bytes are named with both sizes', () => {
		expect(messages({ network: 'bluesky', media: [photo, { ...photo, bytes: 3_100_000 }] })[0]).toMatch(
			/^Bild 2 hat 3,1 MB, Bluesky nimmt höchstens 2 MB\./,
		);
		expect(told({ network: 'bluesky', media: [{ ...photo, bytes: 2_000_000 }] })).toEqual([]);
	});

	test('of too many pixels or a format that is not taken are told', () => {
		expect(told({ media: [{ ...photo, width: 4000, height: 3000 }] })).toEqual(['warn format.media-size']);
		expect(told({ network: 'tiktok', media: [{ ...photo, width: 2400 }] })).toEqual([
			'warn format.media-size',
		]);
		expect(told({ network: 'instagram', media: [{ ...photo, mime: 'image/png' }] })).toEqual([
			'warn format.media-type',
		]);
	});

	test('must not be too tall nor too wide for Instagram', () => {
		const shaped = (width: number, height: number) =>
			told({ network: 'instagram', media: [{ ...photo, width, height }] });
		expect(shaped(1080, 1350)).toEqual([]);
		expect(shaped(1080, 566)).toEqual([]);
		expect(shaped(1080, 1920)).toEqual(['warn format.media-ratio']);
		expect(shaped(2000, 600)).toEqual(['warn format.media-ratio']);
	});

	test('without a description are a hint each, and no two findings are the same', () => {
		const { findings } = check({ media: [{ ...photo, alt: ' ' }, { ...photo, alt: undefined }, photo] });
		expect(findings.map(({ rule, excerpt }) => `${rule} ${excerpt}`)).toEqual([
			'format.alt-missing Bild 1',
			'format.alt-missing Bild 2',
		]);
		expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
	});

	test('with a description that is too long are stopped', () => {
		expect(told({ media: [{ ...photo, alt: 'a'.repeat(1501) }] })).toEqual(['stop format.alt-length']);
	});

	test('of which nothing is known are only counted', () => {
		expect(told({ network: 'instagram', media: [{ alt: 'Ein Dach' }] })).toEqual([]);
	});
});

describe('the text', () => {
	test('with an address on Instagram leads nowhere', () => {
		const post = { network: 'instagram', text: 'Mehr auf https://meier.de.', media: [photo] };
		expect(check(post).findings).toMatchObject([
			{ rule: 'format.link-not-clickable', excerpt: 'https://meier.de' },
		]);
		expect(told({ ...post, network: 'mastodon' })).toEqual([]);
	});

	test('with too many hashtags names those that are too many', () => {
		const post = { network: 'instagram', text: '#a #b #c #d #e #f #g', media: [photo] };
		expect(check(post).findings).toMatchObject([
			{ rule: 'format.hashtags', severity: 'warn', excerpt: '#f #g' },
		]);
		expect(told({ ...post, text: '#a #b #c #d #e' })).toEqual([]);
		expect(told({ ...post, network: 'mastodon' })).toEqual([]);
	});
});

describe('the answer', () => {
	test('tells stops before hints', () => {
		expect(
			told({ network: 'bluesky', text: 'a'.repeat(301), media: [{ ...photo, alt: '', bytes: 5_000_000 }] }),
		).toEqual(['stop format.length', 'warn format.media-size', 'hint format.alt-missing']);
	});

	test('suggests a purpose, or gives back the one chosen', () => {
		expect(check({ text: 'Danke an alle!' })).toMatchObject({ purpose: 'talk' });
		expect(check({ text: 'Danke an alle!', purpose: 'give' })).toMatchObject({
			purpose: 'give',
			purpose_confidence: 1,
		});
	});

	test.each(networkNames)('is possible for %s, and every finding has its source', (network) => {
		const bad = { ...photo, alt: '', mime: 'image/x-unknown', bytes: 1e9, width: 10, height: 90_000 };
		for (const language of ['de', 'en'] as const) {
			const { findings } = check({
				network,
				language,
				text: 'https://a.de #a '.repeat(4000),
				media: Array.from({ length: 50 }, () => bad),
			});
			for (const { source, as_of, message } of findings) {
				expect(source.length).toBeGreaterThan(5);
				expect(as_of).toMatch(/^\d{4}/);
				expect(message).not.toMatch(/undefined|null|NaN|Infinity|∞/);
			}
			const names = findings.map(({ rule, excerpt }) => `${rule} ${excerpt ?? ''}`);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	test('is no business of a network nobody knows', () => {
		expect(() => check({ network: 'studivz' })).toThrow(RangeError);
	});

	test('takes no more than 5 ms for an ordinary post', () => {
		const post = {
			text: 'Heute das Dach der Schule gedeckt. #Dach https://meier.de '.repeat(8),
			media: [photo, photo],
		};
		check(post);
		const times = networkNames.flatMap((network) => {
			const started = performance.now();
			check({ ...post, network });
			return performance.now() - started;
		});
		expect(times.sort((one, other) => one - other)[Math.floor(times.length / 2)]).toBeLessThan(5);
	});
});

describe('a request', () => {
	const request = { text: 'Moin', network: 'bluesky', kind: 'profile' };

	test('needs a text, a known network and a kind of account', () => {
		expect(v.is(CheckRequest, request)).toBe(true);
		expect(v.is(CheckRequest, { ...request, text: undefined })).toBe(false);
		expect(v.is(CheckRequest, { ...request, network: 'studivz' })).toBe(false);
		expect(v.is(CheckRequest, { ...request, network: 'toString' })).toBe(false);
		expect(v.is(CheckRequest, { ...request, kind: 'fanclub' })).toBe(false);
	});

	test('may name only a trade that exists', () => {
		expect(v.is(CheckRequest, { ...request, trade: 'dachdecker' })).toBe(true);
		expect(v.is(CheckRequest, { ...request, trade: 'astronaut' })).toBe(false);
	});

	test('is what the guard takes', () => {
		const whole = {
			...request,
			trade: 'dachdecker',
			language: 'en',
			purpose: 'give',
			media: [{ ...photo, faces: 2, consented: false }],
			account: { age_days: 3, impressum: false, token_expires_in_days: 5 },
			history: [{ text: 'Moin', purpose: 'talk', days_ago: 2, network: 'bluesky' }],
		};
		expect(checkPost(v.parse(CheckRequest, whole)).purpose).toBe('give');
	});
});
