import { describe, expect, test } from 'vitest';
import { networkKnowledge } from '#advice/networks.ts';
import { accountAt } from './account-at.ts';
import { places } from './places.ts';

const place = { name: 'xing', home: 'https://www.xing.com/', hosts: ['xing.com'] };

describe('what somebody types', () => {
	test.each([
		[
			'https://www.xing.com/profile/Kim_Muster/',
			'profile/Kim_Muster',
			'https://www.xing.com/profile/Kim_Muster/',
		],
		['xing.com/pages/dach-und-fach', 'pages/dach-und-fach', 'https://xing.com/pages/dach-und-fach'],
		['http://www.xing.com/pages/d%C3%A4cher', 'pages/dächer', 'https://www.xing.com/pages/d%C3%A4cher'],
		['Dach & Fach GmbH', 'Dach & Fach GmbH', place.home],
		['Handwerker Musterhausen e.V.', 'Handwerker Musterhausen e.V.', place.home],
	])('%s is an account there', (typed, handle, address) => {
		expect(accountAt(place, typed)).toEqual({ handle, address });
	});

	test.each([
		'https://www.facebook.com/dachundfach',
		'https://xing.com.firm.example/pages/dach',
		'notxing.com/pages/dach',
		'https://www.xing.com/',
		'https://',
		'',
	])('%s is none', (typed) => {
		expect(accountAt(place, typed)).toBeNull();
	});
});

test.each(places)('$name is known, and its front door is its own', ({ name, home, hosts }) => {
	expect(networkKnowledge(name)).not.toBeNull();
	const { hostname } = new URL(home);
	expect(hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
});
