import {
	consentForms,
	consentKinds,
	consentProblems,
	longestName,
	longestNote,
	type Consent,
	type ConsentDetails,
	type ConsentProblem,
} from '#firms/consents.ts';
import { coverages } from '#media/agreement.ts';

export interface ReadConsentForm {
	/** As it was filled in. */
	readonly details: ConsentDetails;
	readonly problems: readonly ConsentProblem[];
}

/** Reads the questions about a consent; `today` is the day on the firm's calendar. */
export function readConsentForm(form: FormData, today: string): ReadConsentForm {
	const covers = form.getAll('covers');
	const endsOn = textIn(form, 'ends_on');
	const details: ConsentDetails = {
		name: textIn(form, 'name').slice(0, longestName),
		kind: consentKinds.find((known) => known === form.get('kind')) ?? 'customer',
		form: consentForms.find((known) => known === form.get('form')) ?? 'written',
		covers: coverages.filter((known) => covers.includes(known)),
		note: textIn(form, 'note').slice(0, longestNote),
		givenOn: textIn(form, 'given_on'),
		endsOn: endsOn === '' ? null : endsOn,
	};
	return { details, problems: consentProblems(details, today) };
}

/** What an empty form asks first. */
export function proposedDetails(today: string): ConsentDetails {
	return {
		name: '',
		kind: 'customer',
		form: 'written',
		covers: ['pictures'],
		note: '',
		givenOn: today,
		endsOn: null,
	};
}

/** A consent as the form shows it. */
export function detailsOf(consent: Consent): ConsentDetails {
	const { name, kind, form, covers, note, givenOn, endsOn } = consent;
	return { name, kind, form, covers, note, givenOn, endsOn };
}

function textIn(form: FormData, name: string): string {
	return String(form.get(name) ?? '').trim();
}
