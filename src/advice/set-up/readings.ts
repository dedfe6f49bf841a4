import { houseRule } from '#advice/house-rules.ts';
import type { AccountKind } from '#advice/account-kinds.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';

/** What a network tells of an account, as far as the check uses it; null where it does not tell. */
export interface SetUpFacts {
	readonly name: string;
	readonly description: string | null;
	readonly links: readonly string[];
	readonly hasPicture: boolean | null;
	readonly markedAsBot: boolean | null;
	readonly tokenExpiresAt: number | null;
}

/** An account with everything that its set-up is judged by. */
export interface SetUpPlace {
	readonly network: NetworkKnowledge;
	readonly kind: AccountKind;
	/** Null while the network was not asked, or where it cannot be. */
	readonly facts: SetUpFacts | null;
	/** UTC milliseconds. */
	readonly now: number;
}

/**
 * What the facts tell of one item. `seems_bad`: nothing of it was found, but a person may know better. `ask`: they
 * tell nothing. `not_here`: on this network there is no such thing.
 */
export type Reading = 'good' | 'bad' | 'seems_bad' | 'ask' | 'not_here';

const aDay = 24 * 60 * 60_000;
const impressumWord = /\bimpressum\b/i;
const phone = /(?:\+|\b0)\d[\d\s()/-]{5,}\d/;
const mail = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;

/** For what no network tells. */
export function nothing(): Reading {
	return 'ask';
}

/**
 * Where the network parts business from private, the account must be on the right side. The rules that are known
 * speak of personal profiles; of other kinds that they do not name, such as groups, nothing is known.
 */
export function kind({ network, kind: own }: SetUpPlace): Reading {
	const { businessKinds } = network.rules;
	if (businessKinds === null) return network.kinds.length === 1 || own !== 'profile' ? 'good' : 'ask';
	if (businessKinds.value.includes(own)) return 'good';
	return own === 'profile' ? 'bad' : 'ask';
}

/** A link that says what it is in its address, or one beside the word. */
export function impressum({ facts }: SetUpPlace): Reading {
	if (facts === null || facts.description === null) return 'ask';
	if (facts.links.some((link) => /impressum/i.test(link))) return 'good';
	if (facts.description.split('\n').some((line) => impressumWord.test(line) && line.includes('://')))
		return 'good';
	// A link may lie under a label that the network does not tell, and the notice itself may stand in the text.
	return facts.links.length > 0 || impressumWord.test(facts.description) ? 'ask' : 'seems_bad';
}

export function named({ facts }: SetUpPlace): Reading {
	if (facts === null) return 'ask';
	return facts.name.trim() === '' ? 'bad' : 'good';
}

export function described({ facts }: SetUpPlace): Reading {
	if (facts === null || facts.description === null) return 'ask';
	return facts.description.trim() === '' ? 'bad' : 'good';
}

export function pictured({ facts }: SetUpPlace): Reading {
	if (facts === null || facts.hasPicture === null) return 'ask';
	return facts.hasPicture ? 'good' : 'bad';
}

/** Some way from the account to the firm: a link, a telephone number, an e-mail address. */
export function contact({ facts }: SetUpPlace): Reading {
	if (facts === null || facts.description === null) return 'ask';
	if (facts.links.length > 0) return 'good';
	return phone.test(facts.description) || mail.test(facts.description) ? 'good' : 'seems_bad';
}

/** Where the network has a mark for accounts that a program runs. */
export function bot({ facts }: SetUpPlace): Reading {
	if (facts === null || facts.markedAsBot === null) return 'not_here';
	return facts.markedAsBot ? 'good' : 'ask';
}

/** A sign-in that never ends, or of which no end is told, needs no looking after. */
export function signIn({ facts, now }: SetUpPlace): Reading {
	if (facts === null || facts.tokenExpiresAt === null) return 'not_here';
	return facts.tokenExpiresAt - now > houseRule('token-days') * aDay ? 'good' : 'bad';
}
