import { houseRule } from '#advice/house-rules.ts';
import { promotesAllowed, type Mix } from '#advice/mix.ts';
import type { CountedPost } from '#posts/mix.ts';
import type { ShownRule } from '#ui/mix-shown.ts';

/** More of a text than this no line shows. */
const shownText = 240;

/** The folding rule of a firm's mix. */
export function showRule(posts: readonly CountedPost[], { allowed }: Mix): ShownRule {
	return {
		links: posts
			.slice(0, houseRule('mix-posts'))
			.map(({ id, purpose, text }) => ({ id, purpose, text: beginning(text) })),
		promotes: promotesAllowed(houseRule('mix-posts'), allowed),
	};
}

/** The posts behind the rule and those of the last thirty days, newest first. */
export function showPosts(posts: readonly CountedPost[], now: number) {
	return posts
		.filter(({ days_ago }, index) => index < houseRule('mix-posts') || days_ago <= houseRule('mix-days'))
		.map(({ id, purpose, purposeChosen, text, at }) => ({
			id,
			purpose,
			purposeChosen,
			text: beginning(text),
			at,
			planned: at > now,
		}));
}

function beginning(text: string): string {
	const trimmed = text.trim();
	return trimmed.length > shownText ? `${trimmed.slice(0, shownText).trimEnd()} …` : trimmed;
}
