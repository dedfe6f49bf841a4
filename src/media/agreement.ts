/** What somebody can agree to: to be seen, to be named, that their home is shown, to be filmed. */
export const coverages = ['pictures', 'name', 'home', 'video'] as const;
export type Coverage = (typeof coverages)[number];

/** What counts of a consent that a picture rests on. */
export interface LinkedConsent {
	readonly id: string;
	readonly covers: readonly Coverage[];
	/** The last day on which it holds, YYYY-MM-DD; null where it has no end. */
	readonly endsOn: string | null;
	readonly revoked: boolean;
}

/** What somebody told about the people in a picture, and what that rests on. */
export interface ToldPeople {
	/** `self`: nobody but the person who shows it. */
	readonly people: 'nobody' | 'agreed' | 'self' | 'not_asked' | null;
	readonly consents: readonly LinkedConsent[];
}

/** What of a picture may be shown on a day. */
export interface Agreement {
	/** `unrecorded`: said to have agreed, but nothing is kept that shows it. */
	readonly people: 'nobody' | 'agreed' | 'self' | 'not_asked' | 'unrecorded' | null;
	/** Whether those who can be seen may be named too. */
	readonly named: boolean;
	/** Whether whoever lives there agreed that it is shown. */
	readonly home: boolean;
}

/** Whether a consent still holds on a day (YYYY-MM-DD). */
export function holdsOn(
	{ revoked, endsOn }: Pick<LinkedConsent, 'revoked' | 'endsOn'>,
	day: string,
): boolean {
	return !revoked && (endsOn === null || endsOn >= day);
}

/**
 * What may be shown of a picture that goes out on a day (YYYY-MM-DD). People count as agreed only while every consent
 * it rests on holds and one of them covers pictures: taking back one consent is enough to stop it everywhere.
 */
export function agreementOn({ people, consents }: ToldPeople, day: string): Agreement {
	const held = consents.filter((consent) => holdsOn(consent, day));
	const ofPeople = held.filter(({ covers }) => covers.includes('pictures'));
	return {
		people: people === 'agreed' ? agreed(consents, held, ofPeople) : people,
		named: ofPeople.length > 0 && ofPeople.every(({ covers }) => covers.includes('name')),
		home: held.some(({ covers }) => covers.includes('home')),
	};
}

function agreed(
	all: readonly LinkedConsent[],
	held: readonly LinkedConsent[],
	ofPeople: readonly LinkedConsent[],
): Agreement['people'] {
	if (all.length === 0) return 'unrecorded';
	return held.length === all.length && ofPeople.length > 0 ? 'agreed' : 'not_asked';
}
