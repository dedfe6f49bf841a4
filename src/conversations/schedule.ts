const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How old a post may be (at most), and how long after one look for answers the next one follows. */
const pace = [
	{ until: hour, wait: 2 * minute },
	{ until: 6 * hour, wait: 10 * minute },
	{ until: 2 * day, wait: 30 * minute },
	{ until: 14 * day, wait: 2 * hour },
	{ until: 30 * day, wait: day },
];

/**
 * When to ask again for answers to a post (UTC milliseconds): often while it is new, ever less later, and never
 * after 30 days (null). The steps are judgement: most answers come in the first hours, and networks count requests.
 */
export function nextAsk(publishedAt: number, now: number): number | null {
	const age = now - publishedAt;
	const step = pace.find(({ until }) => age < until);
	return step === undefined ? null : now + step.wait;
}
