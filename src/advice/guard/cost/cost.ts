import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** What this post costs where posting costs, before it is sent: with a web address it may be many times as much. */
export function cost(post: CheckedPost): Finding[] {
	const { cost: price } = post.network.rules;
	if (price === null) return [];
	const words = wordsOf(paceFindings, post.language);
	const link = linkIn(post);
	const { post: plain, withLink } = price.value;
	const posts = post.parts.length;
	const network = post.network.title;
	if (link === null || withLink <= plain) {
		const total = inDollars(plain * posts, post.language);
		return [{ rule: 'cost.post', severity: 'hint', message: words.cost({ network, total }), ...cite(price) }];
	}
	const linked = post.parts.filter((part) => part.includes(link)).length;
	const total = inDollars(plain * (posts - linked) + withLink * linked, post.language);
	return [
		{
			rule: 'cost.post',
			severity: 'warn',
			message: words.costWithLink({ network, total, times: Math.round(withLink / plain) }),
			excerpt: link,
			...cite(price),
		},
	];
}

/** An address, also one written without https://, which networks that charge for links take for one, too. */
function linkIn({ segments, parts }: CheckedPost): string | null {
	const link = segments.find(({ kind }) => kind === 'link');
	return link?.text ?? bareAddress.exec(parts.join('\n'))?.[0] ?? null;
}

/** Endings that German and British firms use; a file name or a missing space after a full stop is no address. */
const bareAddress =
	/(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]+\.)+(?:de|com|net|org|eu|info|shop|online|at|ch|uk|ie|biz)(?![\p{L}\p{N}-])/iu;

function inDollars(cents: number, language: Language): string {
	return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
		style: 'currency',
		currency: 'USD',
		maximumFractionDigits: 3,
	}).format(cents / 100);
}
