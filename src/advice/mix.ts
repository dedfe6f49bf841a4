import { houseRule } from '#advice/house-rules.ts';
import type { Purpose } from '#advice/purpose.ts';

/** A post as the mix counts it. */
export interface MixedPost {
	readonly purpose: Purpose;
	/** How long ago it went out, in days; below zero for one that is planned. */
	readonly days_ago: number;
}

/** How many posts of each purpose. */
export type Counts = Readonly<Record<Purpose, number>>;

export interface Mix {
	/** The last posts, newest first; at most as many as the mix counts. */
	readonly last: readonly Purpose[];
	readonly counts: Counts;
	/** Counts of the last thirty days. */
	readonly month: Counts;
	/** Share of advertising that the firm allows itself, in per cent. */
	readonly allowed: number;
	/** Whether one more advertisement now would still keep to it. */
	readonly mayPromote: boolean;
	/** What the next post should be, and why. */
	readonly next: {
		readonly purpose: Purpose;
		readonly because: 'too_much_promotion' | 'no_talk' | 'may_promote' | 'give_first';
	};
}

/**
 * The balance of a firm's posts. Of the last ten, at most the allowed share may advertise; among the others there
 * should be talk, because whoever only tells is not talking with anyone.
 */
export function mixOf(posts: readonly MixedPost[], allowed: number = houseRule('promote-share')): Mix {
	const newest = [...posts].sort((one, other) => one.days_ago - other.days_ago);
	const last = newest.slice(0, houseRule('mix-posts')).map(({ purpose }) => purpose);
	const month = newest.filter(({ days_ago }) => days_ago <= houseRule('mix-days'));
	const counts = countsOf(last);
	const mayPromote =
		promotesWithOneMore(last) <= promotesAllowed(Math.min(last.length + 1, houseRule('mix-posts')), allowed);
	return {
		last,
		counts,
		month: countsOf(month.map(({ purpose }) => purpose)),
		allowed,
		mayPromote,
		next: nextPurpose(last, counts, allowed, mayPromote),
	};
}

/**
 * How many of so many posts may advertise when `share` per cent are allowed. The first advertisement is allowed
 * from the beginning unless the share is nought: a firm with one post has no balance yet.
 */
export function promotesAllowed(posts: number, share: number): number {
	if (share <= 0) return 0;
	return Math.max(1, Math.round((share / 100) * posts));
}

/** Advertisements among the last posts once one more has pushed out the oldest. */
function promotesWithOneMore(last: readonly Purpose[]): number {
	return countsOf(last.slice(0, houseRule('mix-posts') - 1)).promote + 1;
}

function countsOf(purposes: readonly Purpose[]): Counts {
	const counts = { give: 0, talk: 0, promote: 0 };
	for (const purpose of purposes) counts[purpose] += 1;
	return counts;
}

/** Two talks in ten are judgement: enough that people answer, few enough that there is something to say. */
const talksInTen = 2;

function nextPurpose(
	last: readonly Purpose[],
	counts: Counts,
	allowed: number,
	mayPromote: boolean,
): Mix['next'] {
	if (counts.promote > promotesAllowed(last.length, allowed)) {
		return { purpose: 'give', because: 'too_much_promotion' };
	}
	if (last.length >= 4 && counts.talk < Math.round((talksInTen * last.length) / 10)) {
		return { purpose: 'talk', because: 'no_talk' };
	}
	const silent = last.length >= 4 && !last.slice(0, 4).includes('promote');
	return mayPromote && silent
		? { purpose: 'promote', because: 'may_promote' }
		: { purpose: 'give', because: 'give_first' };
}
