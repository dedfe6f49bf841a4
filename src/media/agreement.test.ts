import { describe, expect, test } from 'vitest';
import { agreementOn, type LinkedConsent } from '#media/agreement.ts';

const day = '2026-06-01';
const consent = (about: Partial<LinkedConsent> = {}): LinkedConsent => ({
	id: 'c',
	covers: ['pictures'],
	endsOn: null,
	revoked: false,
	...about,
});
const agreed = (...consents: LinkedConsent[]) => agreementOn({ people: 'agreed', consents }, day);

describe('people who are said to have agreed', () => {
	test('have, where a consent says so', () => {
		expect(agreed(consent())).toEqual({ people: 'agreed', named: false, home: false });
	});

	test('are not recorded, where nothing shows it', () => {
		expect(agreed().people).toBe('unrecorded');
	});

	test('have no longer, once one of several consents is taken back', () => {
		expect(agreed(consent(), consent({ revoked: true })).people).toBe('not_asked');
	});

	test('have until the last day of their consent, and not on the day after', () => {
		expect(agreed(consent({ endsOn: day })).people).toBe('agreed');
		expect(agreed(consent({ endsOn: '2026-05-31' })).people).toBe('not_asked');
	});

	test('have not, where the consent is about something else', () => {
		expect(agreed(consent({ covers: ['home', 'name'] })).people).toBe('not_asked');
	});

	test('may be named only where all of them agreed to that', () => {
		const named = consent({ covers: ['pictures', 'name'] });
		expect(agreed(named).named).toBe(true);
		expect(agreed(named, consent()).named).toBe(false);
	});

	test('may stand in a home whose owner agreed without being in the picture', () => {
		expect(agreed(consent(), consent({ covers: ['home'] }))).toMatchObject({ people: 'agreed', home: true });
	});
});

test('a home without people rests on its own consent', () => {
	const home = [consent({ covers: ['home'] })];
	expect(agreementOn({ people: 'nobody', consents: home }, day)).toMatchObject({
		people: 'nobody',
		home: true,
	});
	expect(agreementOn({ people: null, consents: [] }, day)).toEqual({
		people: null,
		named: false,
		home: false,
	});
});
