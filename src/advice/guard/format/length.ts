import { inDigits } from '#advice/guard/numbers.ts';
import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

const rule = 'format.length';

/** The network refuses a text that is too long, counted in its own way. */
export function length(post: CheckedPost): Finding[] {
	const { text } = post.network.limits;
	const beside = post.media.length > 0 ? text.maxWithPictures : null;
	const max = Math.min(post.limits.text.max, beside?.value ?? Number.POSITIVE_INFINITY);
	const longest = longestOf(post, max);
	if (longest.fits) return [];
	if (longest.used <= max) return [tooManyBytes(post, longest)];
	const numbers = {
		network: post.network.title,
		used: inDigits(longest.used, post.language),
		max: inDigits(max, post.language),
		over: inDigits(longest.used - max, post.language),
	};
	const message = post.limits.text.threads ? post.words.tooLongForOne(numbers) : post.words.tooLong(numbers);
	const statement = beside?.value === max ? beside : text.max;
	return [{ rule, severity: 'stop', message, ...provenanceOf(post, statement, max) }];
}

function longestOf(post: CheckedPost, max: number) {
	const counts = post.parts.map((part) => post.count(part, { ...post.limits.text, max }));
	const tooLong = counts.filter(({ fits }) => !fits);
	return (
		[...(tooLong.length > 0 ? tooLong : counts)].sort((one, other) => other.used - one.used)[0] ?? emptyCount
	);
}

const emptyCount = { used: 0, bytes: 0, fits: true };

function tooManyBytes(post: CheckedPost, { bytes }: { readonly bytes: number }): Finding {
	const max = post.limits.text.maxBytes ?? 0;
	const message = post.words.tooManyBytes({
		network: post.network.title,
		used: inDigits(bytes, post.language),
		max: inDigits(max, post.language),
	});
	return { rule, severity: 'stop', message, ...provenanceOf(post, post.network.limits.text.maxBytes, max) };
}
