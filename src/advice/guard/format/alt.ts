import accessibility from '#knowledge/evidence/accessibility.json' with { type: 'json' };
import { countGraphemes } from '#advice/count.ts';
import { inDigits } from '#advice/guard/numbers.ts';
import { cite, provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** Pictures without a description say nothing to who cannot see them. */
export function altMissing(post: CheckedPost): Finding[] {
	const { altRequired } = post.limits.pictures;
	const provenance = altRequired
		? provenanceOf(post, post.network.limits.pictures.altRequired, true)
		: cite(accessibility.findings['text-alternative']);
	return post.media.flatMap(({ alt }, place) => {
		if (alt?.trim()) return [];
		const picture = place + 1;
		return [
			{
				rule: 'format.alt-missing',
				severity: altRequired ? ('stop' as const) : ('hint' as const),
				message: post.words.altMissing({ picture }),
				excerpt: post.words.pictureExcerpt({ picture }),
				...provenance,
			},
		];
	});
}

/** The network refuses a description that is too long. */
export function altLength(post: CheckedPost): Finding[] {
	const { maxAlt } = post.limits.pictures;
	if (maxAlt === null) return [];
	return post.media.flatMap(({ alt = '' }, place) => {
		const used = countGraphemes(alt);
		if (used <= maxAlt) return [];
		const picture = place + 1;
		return [
			{
				rule: 'format.alt-length',
				severity: 'stop' as const,
				message: post.words.altTooLong({
					picture,
					network: post.network.title,
					used: inDigits(used, post.language),
					max: inDigits(maxAlt, post.language),
				}),
				excerpt: post.words.pictureExcerpt({ picture }),
				...provenanceOf(post, post.network.limits.pictures.maxAlt, maxAlt),
			},
		];
	});
}
