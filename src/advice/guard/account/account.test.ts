import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const text = 'So schneidet man Schiefer: erst anreißen, dann brechen.';
const found = (post: Partial<PostToCheck>, rule: string) =>
	checkPost({ text, network: 'mastodon', kind: 'profile', purpose: 'give', ...post }).findings.find(
		(finding) => finding.rule === rule,
	);

describe('a business post from a personal profile', () => {
	const rule = 'account.profile-for-business';

	test('is stopped where the network keeps profiles for people, with the way to a Page', () => {
		expect(found({ network: 'facebook' }, rule)).toMatchObject({
			severity: 'stop',
			overridable: true,
			message: expect.stringContaining('eine Seite'),
			fix: { kind: 'open', path: '/accounts/guide/facebook' },
		});
		expect(found({ network: 'nebenan' }, rule)).toMatchObject({ severity: 'stop' });
	});

	test('is none on a Page, and fine where everyone has a profile', () => {
		expect(found({ network: 'facebook', kind: 'page' }, rule)).toBeUndefined();
		for (const network of ['mastodon', 'bluesky', 'linkedin', 'x']) {
			expect(found({ network }, rule), network).toBeUndefined();
		}
	});
});

describe('an account without an Impressum', () => {
	test('is warned of with the law', () => {
		expect(found({ account: { impressum: false } }, 'account.impressum')).toMatchObject({
			severity: 'warn',
			source: expect.stringContaining('DDG'),
		});
	});

	test('is not spoken of where it has one or nobody knows', () => {
		expect(found({ account: { impressum: true } }, 'account.impressum')).toBeUndefined();
		expect(found({ account: {} }, 'account.impressum')).toBeUndefined();
	});
});

describe('a new account', () => {
	const rule = 'account.warming-up';
	const advertisement = { text: 'Nur diese Woche: 20 % auf alle Markisen, jetzt anrufen und bestellen.' };

	test('gives and talks in its first four weeks, and does not advertise', () => {
		expect(found({ ...advertisement, purpose: 'promote', account: { age_days: 14 } }, rule)).toMatchObject({
			severity: 'stop',
			overridable: true,
			message: expect.stringMatching(/14 Tage alt.*noch 14 Tage/),
			source: expect.stringContaining('Hausregel'),
		});
		expect(found({ account: { age_days: 14 } }, rule)).toBeUndefined();
	});

	test('is new no longer after four weeks', () => {
		expect(found({ ...advertisement, purpose: 'promote', account: { age_days: 28 } }, rule)).toBeUndefined();
		expect(found({ ...advertisement, purpose: 'promote', account: {} }, rule)).toBeUndefined();
	});

	test('is only warned where it is a guess that the post advertises', () => {
		expect(
			found({ text: 'Dach, Rinne, Gaube', purpose: undefined, account: { age_days: 1 } }, rule),
		).not.toMatchObject({
			severity: 'stop',
		});
	});
});

describe('a sign-in that runs out', () => {
	const rule = 'account.token-expiring';

	test('is warned of a week before', () => {
		expect(found({ account: { token_expires_in_days: 7 } }, rule)).toMatchObject({ severity: 'warn' });
		expect(found({ account: { token_expires_in_days: 7.5 } }, rule)).toBeUndefined();
		expect(found({ account: {} }, rule)).toBeUndefined();
	});

	test('and that has run out stops the post, whatever the owner thinks', () => {
		expect(found({ account: { token_expires_in_days: 0 } }, rule)).toMatchObject({
			severity: 'stop',
			overridable: false,
			fix: { path: '/accounts/connect/mastodon' },
		});
	});
});
