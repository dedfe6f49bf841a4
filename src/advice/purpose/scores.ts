/** In the order of the model's weights. */
export const purposes = ['give', 'talk', 'promote'] as const;

/** What a post is for: to be of use to others, to talk with them, or to advertise oneself. */
export type Purpose = (typeof purposes)[number];

/** One number for each purpose. */
export type Scores = readonly [number, number, number];

/** Probabilities from scores. */
export function softmax(scores: Scores): Scores {
	const highest = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - highest));
	const sum = raised.reduce((one, other) => one + other, 0);
	return [(raised[0] ?? 0) / sum, (raised[1] ?? 0) / sum, (raised[2] ?? 0) / sum];
}
