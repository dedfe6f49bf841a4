import { describe, expect, test } from 'vitest';
import { readHead } from '#captures/mail/letter.ts';
import { isAutomatic, isForged } from '#captures/mail/origin.ts';

const headWith = (...lines: string[]) =>
	readHead(
		Buffer.from([...lines, 'From: Jan <Jan@Dach.example>', 'To: x@dach.example', '', ''].join('\r\n')),
	);

describe('a machine', () => {
	test.each([
		'Auto-Submitted: auto-replied (vacation)',
		'Auto-Submitted: auto-generated',
		'Precedence: bulk',
		'List-Id: <list.example>',
		'Return-Path: <>',
		'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
		'X-Autoreply: yes',
	])('writes %s', async (line) => {
		expect(isAutomatic(await headWith(line))).toBe(true);
	});

	test.each([
		'Auto-Submitted: no',
		'Precedence: first-class',
		'Return-Path: <jan@dach.example>',
		'X-Mailer: iPhone',
	])('does not write %s', async (line) => {
		expect(isAutomatic(await headWith(line))).toBe(false);
	});
});

describe('a forged letter', () => {
	const forged = async (...results: string[]) =>
		isForged(await headWith(...results.map((result) => `Authentication-Results: ${result}`)));

	test.each([
		'mx.example; dmarc=fail (p=none) header.from=dach.example; spf=pass smtp.mailfrom=evil.example',
		'mx.example; spf=fail (mx.example: not permitted; really) smtp.mailfrom=jan@dach.example',
		'mx.example;\r\n\tdkim=fail reason="x" header.d=dach.example;\r\n\tspf=none',
		'mx.example 1; dkim=fail header.d=dach.example; spf=pass smtp.mailfrom=list.example',
	])('is one with %j', async (result) => {
		expect(await forged(result)).toBe(true);
	});

	test.each([
		'mx.example; dmarc=pass header.from=dach.example; spf=fail smtp.mailfrom=x@list.example',
		'mx.example; spf=pass smtp.mailfrom=jan@dach.example; dkim=fail header.d=dach.example',
		'mx.example; dkim=pass header.i=@mail.dach.example; spf=fail smtp.mailfrom=x',
		'mx.example; spf=softfail smtp.mailfrom=dach.example',
		'mx.example; none',
		'mx.example; spf=temperror; dkim=none',
	])('is none with %j', async (result) => {
		expect(await forged(result)).toBe(false);
	});

	test('cannot vouch for itself below what our server wrote', async () => {
		expect(await forged('mx.example; dmarc=fail', 'evil.example; dmarc=pass')).toBe(true);
		expect(await forged('mx.example; spf=none', 'evil.example; dmarc=fail')).toBe(false);
		expect(await forged('mx.example; spf=none', 'mx.example; dkim=fail header.d=dach.example')).toBe(true);
	});

	test('is none where nobody checks', async () => {
		expect(await forged()).toBe(false);
	});
});

test('the head tells whom a letter is from, and where it was delivered', async () => {
	const head = await headWith(
		'Delivered-To: <Notiz+Wort@Dach.example>',
		'Subject: =?utf-8?q?Neuer_First_=C3=BC?=',
	);
	expect(head).toMatchObject({
		from: 'jan@dach.example',
		to: ['x@dach.example', 'notiz+wort@dach.example'],
		subject: 'Neuer First ü',
		messageId: null,
	});
	expect(head.name).toMatch(/^[0-9a-f]{64}$/);
});

test('two senders are none', async () => {
	const head = await readHead(Buffer.from('From: a@dach.example, b@dach.example\r\n\r\n'));
	expect(head.from).toBeNull();
});
