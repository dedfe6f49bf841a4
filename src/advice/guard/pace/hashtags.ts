import { houseProvenance } from '#advice/guard/house.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** A text of hashtags, on a network that does not count them itself. */
export function manyHashtags(post: CheckedPost): Finding[] {
	if (post.limits.text.maxHashtags !== null) return [];
	const tags = post.segments.filter(({ kind }) => kind === 'hashtag').map(({ text }) => text);
	const max = houseRule('max-hashtags');
	if (tags.length <= max) return [];
	return [
		{
			rule: 'pace.hashtags',
			severity: 'hint',
			message: wordsOf(paceFindings, post.language).tooManyHashtags({ used: tags.length, max }),
			excerpt: tags.slice(max).join(' '),
			...houseProvenance('max-hashtags', post.language),
		},
	];
}
