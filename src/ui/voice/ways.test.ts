import { describe, expect, test } from 'vitest';
import { chooseWay, type Abilities } from '#ui/voice/ways.ts';

const phone: Abilities = {
	secure: true,
	records: true,
	dictates: true,
	onDevice: 'available',
	online: true,
};

describe('the way a device takes', () => {
	test.each([
		['writes on the device itself when it can', {}, null, 'on_device'],
		['does so without a connection, too', { online: false }, null, 'on_device'],
		['records where a language would first have to be loaded', { onDevice: 'downloadable' }, null, 'record'],
		['records while it is being loaded', { onDevice: 'downloading' }, 'on_device', 'record'],
		['records where only the browser’s maker could write', { onDevice: 'unavailable' }, null, 'record'],
		['lets the maker write once that was chosen', { onDevice: 'unavailable' }, 'browser', 'browser'],
		[
			'records when the maker cannot be reached',
			{ onDevice: 'unavailable', online: false },
			'browser',
			'record',
		],
		['records where nothing writes', { dictates: false, onDevice: 'unavailable' }, 'browser', 'record'],
		['records when that was chosen', {}, 'record', 'record'],
		['asks first where only the maker is left', { records: false, onDevice: 'unavailable' }, null, null],
	] as const)('%s', (_, differs, wished, way) => {
		expect(chooseWay({ ...phone, ...differs }, wished)).toMatchObject({ kind: 'able', way });
	});

	test('never leads to the browser’s maker without a choice', () => {
		for (const onDevice of ['available', 'downloadable', 'downloading', 'unavailable'] as const) {
			for (const records of [true, false]) {
				const choice = chooseWay({ ...phone, onDevice, records }, null);
				expect(choice).not.toMatchObject({ way: 'browser' });
			}
		}
	});
});

test('everything the device can do is offered, and nothing else', () => {
	expect(chooseWay(phone, null)).toMatchObject({ ways: ['on_device', 'browser', 'record'] });
	expect(chooseWay({ ...phone, onDevice: 'unavailable' }, null)).toMatchObject({
		ways: ['browser', 'record'],
	});
	expect(chooseWay({ ...phone, dictates: false }, null)).toMatchObject({ ways: ['record'] });
});

test('a page over plain http and a browser without a microphone can do nothing', () => {
	expect(chooseWay({ ...phone, secure: false }, null)).toEqual({ kind: 'unable', why: 'insecure' });
	expect(chooseWay({ ...phone, records: false, dictates: false }, null)).toEqual({
		kind: 'unable',
		why: 'unsupported',
	});
});
