import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** A format the network does not take; a warning, as pictures are converted before sending. */
export function mediaType(post: CheckedPost): Finding[] {
	const { mimes } = post.limits.pictures;
	if (mimes.length === 0) return [];
	return post.media.flatMap(({ mime }, place) => {
		if (mime === undefined || mimes.includes(mime.toLowerCase())) return [];
		const picture = place + 1;
		return [
			{
				rule: 'format.media-type',
				severity: 'warn' as const,
				message: post.words.pictureFormat({
					picture,
					network: post.network.title,
					format: formatOf(mime),
					taken: new Intl.ListFormat(post.language).format(mimes.map(formatOf)),
				}),
				excerpt: post.words.pictureExcerpt({ picture }),
				...provenanceOf(post, post.network.limits.pictures.mimes, mimes),
			},
		];
	});
}

function formatOf(mime: string): string {
	return mime.replace(/^image\//, '').toUpperCase();
}
