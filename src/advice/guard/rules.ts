import { altLength, altMissing } from '#advice/guard/alt.ts';
import { hashtags } from '#advice/guard/hashtags.ts';
import { length } from '#advice/guard/length.ts';
import { linkNotClickable } from '#advice/guard/link-not-clickable.ts';
import { mediaCount } from '#advice/guard/media-count.ts';
import { mediaRatio } from '#advice/guard/media-ratio.ts';
import { mediaRequired } from '#advice/guard/media-required.ts';
import { mediaSize } from '#advice/guard/media-size.ts';
import { mediaType } from '#advice/guard/media-type.ts';
import type { Rule } from '#advice/guard/rule.ts';

/** All rules of the guard in the order in which their findings are told. A new rule is a file here and a line below. */
export const rules: readonly Rule[] = [
	length,
	mediaRequired,
	mediaCount,
	mediaType,
	mediaSize,
	mediaRatio,
	linkNotClickable,
	hashtags,
	altLength,
	altMissing,
];
