import { featuresOf, type Features } from '#advice/purpose/features.ts';
import { scoresOf } from '#advice/purpose/model.ts';
import { purposes, type Purpose, type Scores } from '#advice/purpose/scores.ts';

/** A post whose purpose a person put right. */
export interface Correction {
	readonly text: string;
	readonly purpose: Purpose;
}

/** What a firm's corrections add to the shipped weights, by bucket. */
export type Learned = ReadonlyMap<number, Scores>;

/**
 * Learns from a firm's corrections, the oldest first: each is taken as a new example that must come out right by a
 * margin, and the weights are moved no further than that needs (the passive-aggressive algorithm PA-I; Crammer et
 * al., Online Passive-Aggressive Algorithms, 2006). The shipped model stays as it is.
 */
export function learn(corrections: readonly Correction[]): Learned {
	const learned = new Map<number, [number, number, number]>();
	const examples = corrections.slice(-newest).map(({ text, purpose }) => ({
		features: featuresOf(text),
		right: purposes.indexOf(purpose),
	}));
	for (let round = 0; round < rounds; round += 1) {
		for (const { features, right } of examples) correct(learned, features, right);
	}
	return learned;
}

/** The model's scores together with what the firm has taught. */
export function scoresWith(learned: Learned | undefined, features: Features): Scores {
	const scores: [number, number, number] = [...scoresOf(features)];
	if (learned === undefined || learned.size === 0) return scores;
	for (const [bucket, value] of features) {
		learned.get(bucket)?.forEach((weight, purpose) => {
			scores[purpose] = (scores[purpose] ?? 0) + weight * value;
		});
	}
	return scores;
}

/** Of more corrections than these the oldest are forgotten; the firm changes, too. */
const newest = 200;
const rounds = 3;
const margin = 1;
/** How far one example may move the weights. */
const aggressiveness = 1.5;

function correct(learned: Map<number, [number, number, number]>, features: Features, right: number): void {
	const scores = scoresWith(learned, features);
	const wrong = strongestBut(scores, right);
	const loss = margin - ((scores[right] ?? 0) - (scores[wrong] ?? 0));
	if (loss <= 0) return;
	let square = 0;
	for (const value of features.values()) square += value * value;
	const step = Math.min(aggressiveness, loss / (2 * square || 1));
	for (const [bucket, value] of features) {
		const weights = learned.get(bucket) ?? [0, 0, 0];
		weights[right] = (weights[right] ?? 0) + step * value;
		weights[wrong] = (weights[wrong] ?? 0) - step * value;
		learned.set(bucket, weights);
	}
}

function strongestBut(scores: Scores, right: number): number {
	let best = right === 0 ? 1 : 0;
	scores.forEach((score, purpose) => {
		if (purpose !== right && score > (scores[best] ?? 0)) best = purpose;
	});
	return best;
}
