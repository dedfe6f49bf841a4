import { buckets, featuresOf, hashed } from '#advice/purpose/features.ts';
import type { Model } from '#advice/purpose/model.ts';
import { packBytes, packHalves } from '#advice/purpose/packing.ts';
import { purposes, softmax, type Purpose } from '#advice/purpose/scores.ts';

export interface Example {
	readonly purpose: Purpose;
	readonly text: string;
}

export interface Training {
	readonly rounds: number;
	readonly rate: number;
	/** How strongly weights are drawn to nought. */
	readonly decay: number;
}

interface Prepared {
	/** Pairs of bucket and value. */
	readonly features: readonly (readonly [number, number])[];
	/** The place of the right purpose in `purposes`. */
	readonly right: number;
}

/** What is learned: the weights as they are now, and the sum of the squares of all their changes. */
interface Learning {
	readonly weights: readonly Float64Array[];
	readonly squares: readonly Float64Array[];
	readonly bias: number[];
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi et al.,
 * 2011); the weights are averaged over the second half of the rounds. The order of the examples comes from a fixed
 * seed, so that the same posts give the same model.
 */
export function train(examples: readonly Example[], training: Training): Model {
	const learning: Learning = { weights: noughts(), squares: noughts(), bias: [0, 0, 0] };
	const sums = noughts();
	const prepared = examples.map(({ text, purpose }) => ({
		features: [...featuresOf(text)],
		right: purposes.indexOf(purpose),
	}));
	const random = seeded(20261124);
	for (let round = 0; round < training.rounds; round += 1) {
		for (const example of shuffled(prepared, random)) learnFrom(learning, example, training);
		if (round >= training.rounds / 2) addTo(sums, learning.weights);
	}
	const averaged = training.rounds - Math.ceil(training.rounds / 2);
	return packed(
		sums.map((sum) => sum.map((value) => value / averaged)),
		learning.bias,
	);
}

const biasRate = 0.01;

function learnFrom({ weights, squares, bias }: Learning, { features, right }: Prepared, by: Training): void {
	const shares = softmax(scoresWithin(weights, bias, features));
	weights.forEach((own, purpose) => {
		const slope = (shares[purpose] ?? 0) - (purpose === right ? 1 : 0);
		bias[purpose] = (bias[purpose] ?? 0) - biasRate * slope;
		const square = squares[purpose];
		if (square === undefined) return;
		for (const [bucket, value] of features) {
			const weight = own[bucket] ?? 0;
			const gradient = slope * value + by.decay * weight;
			const seen = (square[bucket] ?? 0) + gradient * gradient;
			square[bucket] = seen;
			own[bucket] = weight - (by.rate * gradient) / Math.sqrt(seen + 1e-8);
		}
	});
}

function scoresWithin(
	weights: readonly Float64Array[],
	bias: readonly number[],
	features: Prepared['features'],
): [number, number, number] {
	const scores: [number, number, number] = [bias[0] ?? 0, bias[1] ?? 0, bias[2] ?? 0];
	weights.forEach((own, purpose) => {
		let score = scores[purpose] ?? 0;
		for (const [bucket, value] of features) score += (own[bucket] ?? 0) * value;
		scores[purpose] = score;
	});
	return scores;
}

function noughts(): Float64Array[] {
	return purposes.map(() => new Float64Array(buckets));
}

function addTo(sums: readonly Float64Array[], weights: readonly Float64Array[]): void {
	sums.forEach((sum, purpose) => {
		for (let bucket = 0; bucket < buckets; bucket += 1) {
			sum[bucket] = (sum[bucket] ?? 0) + (weights[purpose]?.[bucket] ?? 0);
		}
	});
}

/** See Model for what is kept of the weights. */
function packed(weights: readonly Float64Array[], bias: readonly number[]): Model {
	const last = weights.at(-1);
	const differences = weights
		.slice(0, -1)
		.map((own) => Array.from(own, (weight, bucket) => weight - (last?.[bucket] ?? 0)));
	return {
		bias: bias.slice(0, -1).map((value) => Math.round((value - (bias.at(-1) ?? 0)) * 1e4) / 1e4),
		words: packHalves(differences.flatMap((own) => own.slice(0, hashed))),
		signs: packBytes(differences.flatMap((own) => own.slice(hashed))),
	};
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	const mixed = [...items];
	for (let at = mixed.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		const [one, two] = [mixed[at], mixed[other]];
		if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
	}
	return mixed;
}

/** Mulberry32: small and the same everywhere. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
}
