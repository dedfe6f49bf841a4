import type { Places } from '#advice/fit/places.ts';
import type { Complete } from '#advice/fit/question.ts';
import type { Verdict } from '#advice/fit/verdict.ts';
import type { fitMeasures, fitSteps } from '#languages/fit-result.ts';

/** Names of the texts of first steps. */
export type Step = keyof typeof fitSteps;

/**
 * The three things to do first: being found before being seen, and what is wrong before what is new. Whoever is
 * told no gets nothing new to set up.
 */
export function firstSteps(verdict: Verdict, answers: Complete, places: Places): Step[] {
	const steps: Step[] = [...profileSteps(answers, places)];
	if (verdict !== 'no') steps.push(...foundSteps(answers));
	if (answers.goals.includes('recruiting')) steps.push('offer_internships');
	if (verdict === 'no') return firstThree([...steps, 'keep_entry', 'use_saved_time', 'check_again']);
	if (answers.who === 'nobody') steps.push('pick_somebody');
	const seen = seenSteps(answers, places);
	steps.push(...(verdict === 'findable_only' ? seen.slice(0, 1) : seen));
	steps.push('collect_pictures', 'answer_reviews', 'check_again');
	return firstThree(steps);
}

function firstThree(steps: readonly Step[]): Step[] {
	return [...new Set(steps)].slice(0, 3);
}

/** Names of the texts of what to count. */
export type Measure = keyof typeof fitMeasures;

/** What to count, so that one knows whether it was worth it. */
export function measuresFor(verdict: Verdict, { goals }: Complete): Measure[] {
	if (verdict === 'no') return ['source_asked'];
	return [
		'source_asked',
		...(goals.includes('orders') ? (['enquiries', 'calls_from_google'] as const) : []),
		...(goals.includes('recruiting') ? (['applications'] as const) : []),
		...(goals.includes('regulars') ? (['return_visits'] as const) : []),
		...(goals.includes('reputation') ? (['reviews'] as const) : []),
		...(verdict === 'findable_only' ? [] : (['minutes_spent'] as const)),
	];
}

function foundSteps({ google_profile, website }: Complete): Step[] {
	const google = {
		none: 'make_google',
		unclaimed: 'claim_google',
		claimed: 'ask_reviews',
		reviewed: null,
	} as const;
	const step = google[google_profile];
	return [...(step === null ? [] : [step]), ...(website ? [] : (['make_site'] as const))];
}

function seenSteps({ accounts }: Complete, { chosen }: Places): Step[] {
	const first = chosen.find(({ basic }) => !basic);
	if (first === undefined) return [];
	const there = accounts.some(({ network, kind }) => network === first.network && kind === first.kind);
	return there ? ['set_up_first', 'first_post'] : ['open_first', 'first_post'];
}

/** Networks on which a personal profile is not for business, so that the firm needs one of its own. */
const notForProfiles = ['facebook', 'nebenan'];

/**
 * A personal profile that stands for the firm: to be replaced where the network suits the firm, else to be left
 * to private life. Beside a presence of the firm it is nobody's business.
 */
function profileSteps({ accounts }: Complete, { chosen }: Places): Step[] {
	const wrong = notForProfiles.filter((network) => {
		const kinds = accounts.filter((account) => account.network === network).map(({ kind }) => kind);
		return kinds.length > 0 && kinds.every((kind) => kind === 'profile');
	});
	if (wrong.length === 0) return [];
	return wrong.some((network) => chosen.some((place) => place.network === network))
		? ['leave_profile']
		: ['end_profile'];
}
