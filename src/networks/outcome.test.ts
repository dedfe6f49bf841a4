import { describe, expect, test } from 'vitest';
import { HttpFault, type FaultKind } from '#platform/http.ts';
import { harmless, lookFailure, retryInstant, troubleOfAnswer, troubleOfFault } from './outcome.ts';

const now = Date.UTC(2026, 2, 2, 6);

function answer(status: number, text = '', headers: Record<string, string> = {}) {
	return { status, text, headers: new Headers(headers) };
}

describe('What an answer means for a post', () => {
	test.each([
		[429, 'not_accepted', 'too_many_requests'],
		[503, 'not_accepted', 'busy'],
		[425, 'not_accepted', 'unexpected_answer'],
		[301, 'refused', 'unexpected_answer'],
		[400, 'refused', 'rule_refused'],
		[401, 'refused', 'not_authorised'],
		[403, 'refused', 'not_authorised'],
		[404, 'refused', 'unexpected_answer'],
		[410, 'refused', 'account_gone'],
		[413, 'refused', 'picture_refused'],
		[422, 'refused', 'rule_refused'],
		[303, 'uncertain', 'unexpected_answer'],
		[408, 'uncertain', 'timed_out'],
		[409, 'uncertain', 'unexpected_answer'],
		[500, 'uncertain', 'server_error'],
		[502, 'uncertain', 'server_error'],
		[504, 'uncertain', 'timed_out'],
		[520, 'uncertain', 'server_error'],
	] as const)('%i is %s: %s', (status, kind, code) => {
		expect(troubleOfAnswer(answer(status), now)).toMatchObject({ kind, reason: { code, status } });
	});

	test('only a token that no longer counts asks for reconnecting', () => {
		expect(troubleOfAnswer(answer(401), now)).toMatchObject({ reconnect: true });
		expect(troubleOfAnswer(answer(403), now)).toMatchObject({ reconnect: false });
		expect(troubleOfAnswer(answer(422), now)).toMatchObject({ reconnect: false });
	});
});

describe('The detail people may read', () => {
	test.each([
		['{"error":"Validation failed: Text too long"}', '422 Validation failed: Text too long'],
		['{"error":"invalid_grant","error_description":"The code expired"}', '422 The code expired'],
		[
			'{"error":"InvalidRequest","message":"Record/text must not be longer"}',
			'422 Record/text must not be longer',
		],
		[
			'<html><head><title>422 | Not\n good &amp; bad</title></head><body>x</body></html>',
			'422 422 | Not good & bad',
		],
		['<h1>Unprocessable</h1>', '422 Unprocessable'],
		['', '422'],
		['wrong token eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJz.x-y', '422 wrong token …'],
	])('%s', (text, detail) => {
		expect(troubleOfAnswer(answer(422, text), now).reason.detail).toBe(detail);
	});

	test('is short, however long the page', () => {
		expect(troubleOfAnswer(answer(500, 'x'.repeat(9999)), now).reason.detail).toHaveLength(200);
	});
});

describe('When to come back', () => {
	const minute = 60_000;
	test.each([
		[{ 'retry-after': '60' }, now + minute],
		[{ 'retry-after': new Date(now + 2 * minute).toUTCString() }, now + 2 * minute],
		[{ 'x-ratelimit-reset': new Date(now + 3 * minute).toISOString() }, now + 3 * minute],
		[{ 'ratelimit-reset': String((now + 4 * minute) / 1000) }, now + 4 * minute],
		[{ 'retry-after': '60', 'x-ratelimit-reset': new Date(now).toISOString() }, now + minute],
		[{ 'retry-after': new Date(now - minute).toUTCString() }, now],
		[{ 'retry-after': '99999999' }, now + 24 * 60 * minute],
		[{ 'retry-after': 'soon' }, null],
		[{}, null],
	])('%o', (headers, instant) => {
		expect(retryInstant(new Headers(headers as Record<string, string>), now)).toBe(instant);
	});
});

describe('No answer at all', () => {
	test.each([
		['server_not_found', false, 'not_accepted'],
		['unreachable', false, 'not_accepted'],
		['timed_out', false, 'not_accepted'],
		['timed_out', true, 'uncertain'],
		['connection_lost', true, 'uncertain'],
		['not_http', true, 'uncertain'],
		['answer_too_large', true, 'uncertain'],
		['address_not_allowed', false, 'refused'],
	] as const)('%s (sent: %s) is %s', (kind: FaultKind, sent, expected) => {
		expect(troubleOfFault(new HttpFault(kind, sent, 'words'))).toMatchObject({ kind: expected });
	});

	test('an error from anywhere else could mean anything', () => {
		expect(troubleOfFault(new TypeError('bug'))).toMatchObject({ kind: 'uncertain' });
	});
});

test('what posted nothing may always be tried again, unless it was refused', () => {
	expect(harmless(troubleOfAnswer(answer(500), now))).toMatchObject({
		kind: 'not_accepted',
		retryAfter: null,
	});
	expect(harmless(troubleOfAnswer(answer(422), now))).toMatchObject({ kind: 'refused' });
});

test('a look that fails is repeated, and given up only where the server will go on saying no', () => {
	expect(lookFailure(troubleOfAnswer(answer(500), now))).toMatchObject({
		kind: 'unreachable',
		retryAfter: null,
	});
	expect(lookFailure(troubleOfAnswer(answer(429, '', { 'retry-after': '5' }), now))).toMatchObject({
		kind: 'unreachable',
		retryAfter: now + 5000,
	});
	expect(lookFailure(troubleOfAnswer(answer(401), now))).toMatchObject({ kind: 'cannot_tell' });
});
