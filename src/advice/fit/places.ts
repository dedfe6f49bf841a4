import type { Complete } from '#advice/fit/question.ts';
import type { Verdict } from '#advice/fit/verdict.ts';
import type { AccountKind } from '#advice/account-kinds.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import type { fitPlaces } from '#languages/fit-result.ts';

/** A network with the kind of account, and the name of the reason for or against it. */
export interface Place {
	readonly network: string;
	readonly kind: AccountKind;
	readonly why: Why;
	/** Whether it is about being found and takes no weekly time. */
	readonly basic: boolean;
	/** Findings of knowledge/evidence or facts of knowledge/networks that it rests on; empty for judgement. */
	readonly evidence: readonly string[];
}

/** The texts that say why a network, or why not. */
type Why = keyof typeof fitPlaces;

/** Where the firm should be, what matters most first, and where it need not be. Being found is never given up. */
export interface Places {
	readonly chosen: readonly Place[];
	readonly left: readonly Place[];
}

/** What bears on the choice of networks. */
interface Case {
	readonly attributes: TradeAttributes;
	readonly answers: Complete;
	readonly verdict: Verdict;
}

/**
 * Chooses the networks: being found first, then as many others as the minutes feed, in the order of their use to
 * this firm. A network that is not chosen is named with its reason, so that nobody joins it by habit.
 */
export function placesFor(about: Case): Places {
	const judged = candidates.map((candidate) => ({ candidate, fit: candidate.fits(about) }));
	const fitting = judged.filter(({ fit }) => fit.use > 0).sort((one, other) => other.fit.use - one.fit.use);
	const basics = fitting.filter(({ candidate }) => candidate.basic);
	const fed = fitting.filter(({ candidate }) => !candidate.basic).slice(0, networksFed(about));
	const chosen = about.verdict === 'no' ? [] : [...basics, ...fed];
	const left = judged.filter((one) => !chosen.includes(one) && !one.candidate.basic);
	return {
		chosen: chosen.map(({ candidate, fit }) => placeOf(candidate, fit.why, fit.evidence)),
		left: left.map(({ candidate, fit }) =>
			fit.use > 0
				? placeOf(candidate, about.verdict === 'no' ? 'not_needed' : 'no_time_left', [])
				: placeOf(candidate, fit.why, fit.evidence),
		),
	};
}

/** How many networks beside being found the minutes feed; judgement: each takes about a quarter of an hour a week. */
function networksFed({ answers, verdict }: Case): number {
	if (verdict === 'no') return 0;
	const byTime = Math.floor(answers.minutes_per_week / 15);
	return Math.min(byTime, verdict === 'findable_only' ? 1 : verdict === 'supplement' ? 2 : 4);
}

interface Fit {
	/** Nought or less: not for this firm. */
	readonly use: number;
	readonly why: Why;
	readonly evidence: readonly string[];
}

interface Candidate {
	readonly network: string;
	readonly kind: AccountKind;
	/** Whether it is about being found and takes no weekly time. */
	readonly basic: boolean;
	readonly fits: (about: Case) => Fit;
}

const yes = (use: number, why: Why, ...evidence: string[]): Fit => ({ use, why, evidence });
const not = (why: Why, ...evidence: string[]): Fit => ({ use: 0, why, evidence });

const isLocal = ({ radius }: Complete) => radius === 'street' || radius === 'town' || radius === 'region';
const sellsTo = (group: Complete['customers'][number], { customers }: Complete) => customers.includes(group);
const onlyFound = ({ verdict }: Case) => verdict === 'findable_only';

const candidates: readonly Candidate[] = [
	{
		network: 'google-business',
		kind: 'company',
		basic: true,
		fits: ({ answers }) =>
			isLocal(answers)
				? yes(10, 'google_local', 'customers.reviews', 'customers.recommendation')
				: yes(6, 'google_far', 'customers.reviews'),
	},
	{
		network: 'wordpress',
		kind: 'site',
		basic: true,
		fits: ({ answers }) => yes(9, answers.website ? 'site_keep' : 'site_make', 'customers.recommendation'),
	},
	{
		network: 'instagram',
		kind: 'professional',
		basic: false,
		fits: (about) => {
			const { attributes, answers } = about;
			const recruits = answers.goals.includes('recruiting');
			if (onlyFound(about)) return not('only_found');
			if (recruits)
				return yes(
					8,
					'instagram_recruiting',
					'recruiting.iw',
					'recruiting.ihk-east',
					'recruiting.u-form-2025',
				);
			if (!sellsTo('private', answers)) return not('customers_not_there', 'reach.networks');
			if (attributes.visibility.value === 'low') return not('nothing_to_show');
			return yes(attributes.visibility.value === 'high' ? 8 : 5, 'instagram_pictures', 'reach.networks');
		},
	},
	{
		network: 'facebook',
		kind: 'page',
		basic: false,
		fits: (about) => {
			if (onlyFound(about)) return not('only_found');
			if (!sellsTo('private', about.answers) || !isLocal(about.answers)) {
				return not('customers_not_there', 'reach.networks');
			}
			return yes(6, 'facebook_local', 'reach.networks', 'recruiting.iw', 'facebook.kinds');
		},
	},
	{
		network: 'linkedin',
		kind: 'profile',
		basic: false,
		fits: ({ answers, attributes }) => {
			if (sellsTo('business', answers)) {
				const mostly = attributes.customers.value.business >= 60 || !sellsTo('private', answers);
				return yes(mostly ? 8.5 : 4, 'linkedin_person');
			}
			return not('customers_not_there');
		},
	},
	{
		network: 'linkedin',
		kind: 'company',
		basic: false,
		fits: (about) => {
			const { answers } = about;
			if (!sellsTo('business', answers) || sellsTo('private', answers)) return not('customers_not_there');
			return onlyFound(about) ? not('person_first') : yes(5, 'linkedin_company');
		},
	},
	{
		network: 'nebenan',
		kind: 'professional',
		basic: false,
		fits: (about) => {
			const { answers } = about;
			if (onlyFound(about)) return not('only_found');
			const near = answers.radius === 'street' || answers.radius === 'town';
			return near && sellsTo('private', answers)
				? yes(4.5, 'nebenan_near', 'nebenan.business')
				: not('not_near');
		},
	},
	{
		network: 'newsletter',
		kind: 'list',
		basic: false,
		fits: (about) => {
			const { answers, attributes } = about;
			if (onlyFound(about)) return not('only_found');
			const often = ['days', 'weeks', 'months'].includes(attributes.purchase.value);
			return answers.goals.includes('regulars') && often
				? yes(5.5, 'newsletter_regulars', 'newsletter.consent')
				: not('too_rare');
		},
	},
	{
		network: 'whatsapp',
		kind: 'channel',
		basic: false,
		fits: (about) => {
			const { answers, attributes } = about;
			if (onlyFound(about)) return not('only_found');
			const daily = attributes.purchase.value === 'days' || attributes.purchase.value === 'weeks';
			return daily && answers.goals.includes('regulars')
				? yes(4, 'whatsapp_daily', 'whatsapp.by-hand')
				: not('by_hand', 'whatsapp.by-hand');
		},
	},
	{
		network: 'tiktok',
		kind: 'profile',
		basic: false,
		fits: (about) => {
			const { answers } = about;
			if (onlyFound(about)) return not('only_found');
			return answers.goals.includes('recruiting') && answers.minutes_per_week >= 60
				? yes(5, 'tiktok_recruiting', 'recruiting.ihk-east')
				: not('tiktok_effort');
		},
	},
	{
		network: 'youtube',
		kind: 'channel',
		basic: false,
		fits: (about) => {
			const { answers } = about;
			if (onlyFound(about)) return not('only_found');
			return answers.minutes_per_week >= 120
				? yes(3.5, 'youtube_howto', 'reach.networks')
				: not('youtube_effort');
		},
	},
	{
		network: 'pinterest',
		kind: 'profile',
		basic: false,
		fits: (about) => {
			const { answers, attributes } = about;
			if (onlyFound(about)) return not('only_found');
			const searched = attributes.visibility.value === 'high' && attributes.purchase.value === 'years';
			return searched && !isLocal(answers) && sellsTo('private', answers)
				? yes(3, 'pinterest_search')
				: not('pinterest_far');
		},
	},
	{ network: 'x', kind: 'profile', basic: false, fits: () => not('x_not', 'x.price', 'reach.networks') },
	{ network: 'xing', kind: 'company', basic: false, fits: () => not('xing_not', 'xing.no-api', 'xing.jobs') },
	{ network: 'bluesky', kind: 'profile', basic: false, fits: () => not('small_reach', 'reach.networks') },
	{ network: 'mastodon', kind: 'profile', basic: false, fits: () => not('small_reach', 'reach.networks') },
];

function placeOf({ network, kind, basic }: Candidate, why: Why, evidence: readonly string[]): Place {
	return { network, kind, basic, why, evidence };
}
