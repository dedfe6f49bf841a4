import { countExactly } from '#advice/count-weighted.ts';
import { guard, type CheckAnswer, type PostToCheck } from '#advice/guard/guard.ts';

export type { Finding } from '#advice/guard/rule.ts';

/**
 * The guard as server and command line ask it: with the exact count of every network. A page that asks while one
 * types calls `guard` with `countText`, which spares it the library of X.
 * @throws RangeError for a network that nobody knows
 */
export function checkPost(post: PostToCheck): CheckAnswer {
	return guard(post, countExactly);
}
