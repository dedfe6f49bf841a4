import { houseProvenance } from '#advice/guard/house.ts';
import type { CheckedPost, EarlierPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { promotesAllowed } from '#advice/mix.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** One advertisement too many among the last posts. */
export function promotionShare(post: CheckedPost): Finding[] {
	if (post.purpose !== 'promote') return [];
	const before = eachOnce(post.history)
		.sort((one, other) => one.days_ago - other.days_ago)
		.slice(0, houseRule('mix-posts') - 1);
	const posts = before.length + 1;
	const promotes = before.filter(({ purpose }) => purpose === 'promote').length + 1;
	if (promotes <= promotesAllowed(posts, post.promoteShare)) return [];
	return [
		{
			rule: 'balance.promotion-share',
			severity: post.purposeSure ? 'stop' : 'warn',
			message: wordsOf(paceFindings, post.language).promotionShare({
				posts,
				promotes,
				share: post.promoteShare,
			}),
			...(post.purposeSure ? { overridable: true } : {}),
			...houseProvenance('promote-share', post.language),
		},
	];
}

/** A post that went to several networks is one post. */
function eachOnce(history: readonly EarlierPost[]): EarlierPost[] {
	const seen = new Set<string>();
	return history.filter(({ post }) => {
		if (post === undefined) return true;
		if (seen.has(post)) return false;
		seen.add(post);
		return true;
	});
}
