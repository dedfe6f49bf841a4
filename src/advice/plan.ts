import { ideasFor, type OfferedIdea, type Wish } from '#advice/ideas.ts';
import { mixOf, type MixedPost } from '#advice/mix.ts';
import type { Purpose } from '#advice/purpose/scores.ts';

/** What is known of a firm and its week. */
export interface Week {
	/** Posts that are out or planned, whenever. */
	readonly posts: readonly MixedPost[];
	/** Minutes a week the firm has for it. */
	readonly minutes: number;
	/** Minutes that what is already planned for this week takes. */
	readonly spent: number;
	/** Share of advertising that the firm allows itself, in per cent. */
	readonly allowed: number;
	readonly wish: Omit<Wish, 'purpose'>;
}

/** A post that is worth making this week. */
export interface Proposal extends OfferedIdea {
	readonly purpose: Purpose;
}

export interface Plan {
	readonly proposals: readonly Proposal[];
	/** Minutes that the proposals take together. */
	readonly minutes: number;
	/** Minutes that are left of the firm's week after them. */
	readonly left: number;
}

/** More than these in a week is more than one person on a ladder keeps up; judgement, see content.frequency. */
const mostInAWeek = 4;

/**
 * What to post this week: for each post that still fits into the minutes, the purpose that the mix is missing and
 * an idea of the trade and season for it. Minutes that are used up give no proposals.
 */
export function planWeek({ posts, minutes, spent, allowed, wish }: Week): Plan {
	const proposals: Proposal[] = [];
	const known: MixedPost[] = [...posts];
	const used = new Set(wish.without ?? []);
	let left = Math.max(0, minutes - spent);
	while (proposals.length < mostInAWeek) {
		const { purpose } = mixOf(known, allowed).next;
		const offer = ideasFor({ ...wish, purpose, without: [...used] }).find(({ idea }) => idea.minutes <= left);
		if (offer === undefined) break;
		proposals.push({ ...offer, purpose });
		used.add(offer.idea.id);
		// Proposed posts count as if they were out, the later the nearer, so that the next one balances them.
		known.push({ purpose, days_ago: -1 - proposals.length });
		left -= offer.idea.minutes;
	}
	return { proposals, minutes: Math.max(0, minutes - spent) - left, left };
}
