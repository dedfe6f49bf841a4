import { impressum } from '#advice/guard/account/impressum.ts';
import { profileForBusiness } from '#advice/guard/account/profile-for-business.ts';
import { tokenExpiring } from '#advice/guard/account/token-expiring.ts';
import { warmingUp } from '#advice/guard/account/warming-up.ts';
import { cost } from '#advice/guard/cost/cost.ts';
import { altLength, altMissing } from '#advice/guard/format/alt.ts';
import { hashtags } from '#advice/guard/format/hashtags.ts';
import { length } from '#advice/guard/format/length.ts';
import { linkNotClickable } from '#advice/guard/format/link-not-clickable.ts';
import { mediaCount } from '#advice/guard/format/media-count.ts';
import { mediaRatio } from '#advice/guard/format/media-ratio.ts';
import { mediaRequired } from '#advice/guard/format/media-required.ts';
import { mediaSize } from '#advice/guard/format/media-size.ts';
import { mediaType } from '#advice/guard/format/media-type.ts';
import { lawRules } from '#advice/guard/law/rules.ts';
import { ads } from '#advice/guard/pace/ads.ts';
import { bait } from '#advice/guard/pace/bait.ts';
import { burst } from '#advice/guard/pace/burst.ts';
import { copies } from '#advice/guard/pace/copies.ts';
import { duplicate } from '#advice/guard/pace/duplicate.ts';
import { manyHashtags } from '#advice/guard/pace/hashtags.ts';
import { links } from '#advice/guard/pace/links.ts';
import { mentions } from '#advice/guard/pace/mentions.ts';
import { promotionShare } from '#advice/guard/pace/promotion-share.ts';
import { pictureText } from '#advice/guard/format/picture-text.ts';
import type { Rule } from '#advice/guard/rule.ts';

/** All rules of the guard in the order in which their findings are told. A new rule is a file and a line below. */
export const rules: readonly Rule[] = [
	profileForBusiness,
	tokenExpiring,
	impressum,
	warmingUp,
	promotionShare,
	duplicate,
	copies,
	ads,
	burst,
	...lawRules,
	bait,
	mentions,
	links,
	length,
	mediaRequired,
	mediaCount,
	mediaType,
	mediaSize,
	mediaRatio,
	linkNotClickable,
	hashtags,
	manyHashtags,
	pictureText,
	altLength,
	altMissing,
	cost,
];
