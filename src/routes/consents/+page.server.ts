import { isTooWeak, listConsents, stateOfConsent } from '#firms/consents.ts';
import { asOfWords } from '#languages/as-of.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedIn } from '../signed-in.ts';
import { showLaws } from './law.ts';
import type { PageServerLoad } from './$types';

/** From so many on, one looks for a name rather than through the list. */
const many = 8;

const order = ['valid', 'ended', 'revoked'] as const;

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const today = wallTimeOf(app.clock.now(), firm.timeZone).date;
	const moments = momentsIn(language, firm.timeZone);
	const all = await app.database.inFirm(firm.id, listConsents);
	const search = (event.url.searchParams.get('search') ?? '').trim().slice(0, 80);
	const found = all.filter(({ name }) => sounds(name).includes(sounds(search)));
	const shown = found.map((consent) => {
		const { id, name, kind, form, pictures, givenOn, endsOn, revokedAt } = consent;
		return {
			id,
			name,
			kind,
			form,
			pictures,
			state: stateOfConsent(consent, today),
			tooWeak: isTooWeak(consent),
			given: asOfWords(givenOn, language),
			ends: endsOn === null ? null : asOfWords(endsOn, language),
			revoked: revokedAt === null ? null : moments.date(revokedAt),
		};
	});
	return {
		consents: shown.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)),
		any: all.length > 0,
		search,
		searchable: all.length > many || search !== '',
		laws: showLaws(['people.own-image', 'people.staff'], language),
	};
};

/** Names are found however they are accented or capitalised. */
function sounds(name: string): string {
	return name
		.normalize('NFD')
		.replaceAll(/\p{Mark}/gu, '')
		.toLowerCase();
}
