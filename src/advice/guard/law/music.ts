import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import * as heard from '#advice/guard/law/music-words.ts';
import type { Reading } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';

/** Music that a firm has no licence for (UrhG, section 19a; guidelines of the networks). */
export function music(post: CheckedPost): Finding[] {
	return isVideo(post) ? ofVideo(post) : ofText(post);
}

const ofVideo = rule([]);
const ofText = rule([heard.video]);

/** What is posted there is a video, whatever the text says. */
const networksOfVideos = new Set(['tiktok', 'youtube']);

function isVideo({ media, network }: CheckedPost): boolean {
	return networksOfVideos.has(network.name) || media.some(({ mime = '' }) => mime.startsWith('video/'));
}

function rule(onlyWith: NonNullable<Reading['onlyWith']>) {
	const taken = { unless: [heard.live], unlessAnywhere: [heard.allowed] };
	return textRule({
		rule: 'law.music',
		severity: 'warn',
		source: (post) => lawProvenance(post, 'copyright.music'),
		message: 'music',
		reading: [
			{ signs: [heard.underlaid], onlyWith: [heard.mentioned], ...taken },
			{ signs: [heard.played, heard.cutTo, heard.theme, heard.noted], onlyWith, ...taken },
		],
	});
}
