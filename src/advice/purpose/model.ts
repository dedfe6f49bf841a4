import file from '#knowledge/purpose/model.json' with { type: 'json' };
import { buckets, hashed, type Features } from '#advice/purpose/features.ts';
import { unpackBytes, unpackHalves, type Packed } from '#advice/purpose/packing.ts';
import type { Scores } from '#advice/purpose/scores.ts';

/**
 * What knowledge/purpose/model.json holds. Only differences between the purposes count, so that the last one has
 * nought everywhere and no weights in the file; those of the others stand after one another.
 */
export interface Model {
	readonly bias: readonly number[];
	readonly words: Packed;
	readonly signs: Packed;
}

/** What speaks for each purpose, as the shipped model weighs it: the higher, the more. */
export function scoresOf(features: Features): Scores {
	const [give = 0, talk = 0] = file.bias;
	const scores: [number, number, number] = [give, talk, 0];
	for (const [bucket, value] of features) {
		const weight = weightsOf(bucket);
		scores[0] += weight[0] * value;
		scores[1] += weight[1] * value;
	}
	return scores;
}

/** The weights of one bucket. */
export function weightsOf(bucket: number): Scores {
	const { words, signs } = unpacked();
	if (bucket < hashed) return [words[bucket] ?? 0, words[hashed + bucket] ?? 0, 0];
	const sign = bucket - hashed;
	return [signs[sign] ?? 0, signs[buckets - hashed + sign] ?? 0, 0];
}

interface Weights {
	readonly words: Float32Array;
	readonly signs: Float32Array;
}

let kept: Weights | null = null;

/** Unpacked once when first needed. */
function unpacked(): Weights {
	kept ??= { words: unpackHalves(file.words), signs: unpackBytes(file.signs) };
	return kept;
}
