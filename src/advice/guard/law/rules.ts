import { aiPictureShown, aiPictureTold } from '#advice/guard/law/ai-picture.ts';
import { comparison } from '#advice/guard/law/comparison.ts';
import { discount } from '#advice/guard/law/discount.ts';
import { greenClaim } from '#advice/guard/law/green-claim.ts';
import { healingClaim } from '#advice/guard/law/healing-claim.ts';
import { homeShown, homeTold } from '#advice/guard/law/home.ts';
import { masterTitle } from '#advice/guard/law/master-title.ts';
import { medicalDevice } from '#advice/guard/law/medical-device.ts';
import { music } from '#advice/guard/law/music.ts';
import { paidPartnership } from '#advice/guard/law/paid-partnership.ts';
import { peopleNamed, peopleShown } from '#advice/guard/law/people.ts';
import { priceTotal } from '#advice/guard/law/price-total.ts';
import { raffleConditions } from '#advice/guard/law/raffle-conditions.ts';
import { reviewMessage, reviewReward } from '#advice/guard/law/review-request.ts';
import type { Rule } from '#advice/guard/rule.ts';

/** What the law says about a post, what weighs most first. */
export const lawRules: readonly Rule[] = [
	peopleShown,
	peopleNamed,
	homeShown,
	homeTold,
	greenClaim,
	healingClaim,
	medicalDevice,
	paidPartnership,
	reviewReward,
	reviewMessage,
	raffleConditions,
	comparison,
	priceTotal,
	discount,
	masterTitle,
	music,
	aiPictureShown,
	aiPictureTold,
];
