import type { CheckedPost, EarlierPost } from '#advice/guard/rule.ts';

/** Earlier posts on the network of this one; those whose network nobody told are counted too. */
export function onThisNetwork(post: CheckedPost): readonly EarlierPost[] {
	return post.history.filter(({ network }) => network === undefined || network === post.network.name);
}
