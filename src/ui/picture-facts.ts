import type { ListedConsent } from '#firms/consents.ts';
import { holdsOn, type LinkedConsent } from '#media/agreement.ts';
import type { Picture } from '#media/pictures.ts';
import type { TypedFacts } from '#ui/typed.ts';

/** A consent that one can choose for a picture. */
export interface ConsentChoice extends LinkedConsent {
	readonly name: string;
	/** Whether it holds today. */
	readonly holds: boolean;
	/** Whether staff agreed only by word of mouth. */
	readonly onlySpoken: boolean;
}

/** The consents that hold on a day (YYYY-MM-DD), and those that these pictures rest on whether or not they hold. */
export function consentChoices(
	register: readonly ListedConsent[],
	pictures: readonly Picture[],
	day: string,
): ConsentChoice[] {
	const linked = new Set(pictures.flatMap(({ consents }) => consents.map(({ id }) => id)));
	return register.flatMap(({ id, name, kind, form, covers, endsOn, revokedAt }) => {
		const revoked = revokedAt !== null;
		const holds = holdsOn({ revoked, endsOn }, day);
		const onlySpoken = kind === 'staff' && form === 'spoken';
		return holds || linked.has(id) ? [{ id, name, covers, endsOn, revoked, holds, onlySpoken }] : [];
	});
}

/** What is kept about a picture, as a form fills it in. */
export function factsOf({ people, consents, home, machineMade, marked }: Picture): TypedFacts {
	return { people, consents: consents.map(({ id }) => id), home, machineMade, marked };
}

/** A picture as it would be kept after what was filled in. */
export function withFacts(
	picture: Picture,
	facts: TypedFacts | undefined,
	choices: readonly ConsentChoice[],
): Picture {
	if (facts === undefined) return picture;
	const { people, home, machineMade, marked } = facts;
	const consents = needsConsent(facts) ? choices.filter(({ id }) => facts.consents.includes(id)) : [];
	return { ...picture, people, home, machineMade, marked, consents };
}

/** Whether what is to be seen rests on somebody's consent. */
export function needsConsent({ people, home }: Pick<TypedFacts, 'people' | 'home'>): boolean {
	return people === 'agreed' || home === true;
}
