import * as v from 'valibot';
import { houseRule } from '#advice/house-rules.ts';
import type { Counts, Mix } from '#advice/mix.ts';
import { purposes } from '#posts/post.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const CountsAnswer = v.object({ give: v.number(), talk: v.number(), promote: v.number() });
const SharesAnswer = v.object({ give: share, talk: share, promote: share });

export const MixAnswer = v.object({
	window: v.pipe(
		v.object({ posts: v.number(), days: v.number() }),
		v.description('How many of the last posts count, and how many days a month is'),
	),
	counts: v.pipe(CountsAnswer, v.description('Of the last posts, out or planned')),
	shares: v.pipe(SharesAnswer, v.description('The same as shares; all 0 while there is no post')),
	month: v.object({ counts: CountsAnswer, shares: SharesAnswer }),
	allowed_promote_share: v.pipe(share, v.description('What the firm lets promote')),
	may_promote: v.pipe(v.boolean(), v.description('Whether one more promoting post would keep to it')),
	next: v.object({
		purpose: v.picklist(purposes),
		because: v.picklist(['too_much_promotion', 'no_talk', 'may_promote', 'give_first']),
	}),
});

/** The mix as clients see it. */
export function presentMix({
	counts,
	month,
	allowed,
	mayPromote,
	next,
}: Mix): v.InferOutput<typeof MixAnswer> {
	return {
		window: { posts: houseRule('mix-posts'), days: houseRule('mix-days') },
		counts,
		shares: sharesOf(counts),
		month: { counts: month, shares: sharesOf(month) },
		allowed_promote_share: allowed / 100,
		may_promote: mayPromote,
		next,
	};
}

function sharesOf({ give, talk, promote }: Counts) {
	const posts = Math.max(1, give + talk + promote);
	const rounded = (count: number) => Math.round((count / posts) * 1000) / 1000;
	return { give: rounded(give), talk: rounded(talk), promote: rounded(promote) };
}
