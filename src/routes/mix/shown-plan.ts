import { occasionName } from '#advice/calendar.ts';
import { findIdea } from '#advice/ideas.ts';
import { planWeek } from '#advice/plan.ts';
import type { Firm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import type { FirmMix } from '#posts/mix.ts';

/** Nobody puts away more than these; the address should not grow without end. */
const mostPutAway = 50;

/** What to post this week, in the language of the reader; ideas that were put away stand in the address. */
export function showPlan(
	firm: Firm,
	{ posts, week }: FirmMix,
	{ url, language, now, used }: { url: URL; language: Language; now: number; used: readonly string[] },
) {
	const without = url.searchParams
		.getAll('without')
		.filter((id) => findIdea(id) !== null)
		.slice(0, mostPutAway);
	const plan = planWeek({
		posts,
		minutes: firm.minutesPerWeek,
		spent: week.minutes,
		allowed: firm.promoteShare,
		wish: {
			trade: firm.trade,
			day: wallTimeOf(now, firm.timeZone).date,
			land: firm.land,
			without: [...without, ...used],
		},
	});
	return {
		proposals: plan.proposals.map(({ idea, purpose, occasion }) => ({
			id: idea.id,
			purpose,
			occasion: occasion === null ? null : occasionName(occasion, language),
			show: idea[language],
			example: language === 'de' ? idea.example_de : idea.example_en,
			minutes: idea.minutes,
			another: addressWithout([...without, idea.id]),
		})),
		minutes: plan.minutes,
		free: plan.minutes + plan.left,
		spent: week,
		anyPutAway: without.length > 0,
	};
}

function addressWithout(ids: readonly string[]): string {
	return `/mix?${new URLSearchParams(ids.map((id) => ['without', id]))}#plan`;
}
