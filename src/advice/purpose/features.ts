import { sentencesOf, type Span } from '#advice/purpose/sentences.ts';
import { shapeOf } from '#advice/purpose/shape.ts';
import { signs, signsIn, type FoundSign } from '#advice/purpose/signs.ts';
import { tokensOf, type Token } from '#advice/purpose/tokens.ts';

/**
 * What a text shows, as numbers for a linear model: its words, pairs of words, pieces of words (German writes
 * compounds), its shape, and the signs. Words are hashed into buckets, so that the model knows a fixed number of
 * weights whatever the words (the hashing trick; Weinberger et al., Feature Hashing for Large Scale Multitask
 * Learning, 2009). Signs have buckets of their own.
 */
export type Features = ReadonlyMap<number, number>;

/** A text taken apart. */
export interface Reading {
	readonly tokens: readonly Token[];
	readonly signs: readonly FoundSign[];
	readonly features: Features;
}

/** Buckets that words share. */
export const hashed = 50_000;
/** Each sign has one for being there, one for the first and one for the last sentence. */
export const buckets = hashed + 3 * signs.length;

/** The features of a text, the words' part of them of length one. */
export function featuresOf(text: string): Features {
	return read(text).features;
}

/** Reads a text: its words, its signs, and the features from both. */
export function read(text: string): Reading {
	const tokens = tokensOf(text);
	const sentences = sentencesOf(tokens);
	const found = signsIn(tokens, sentences);
	return { tokens, signs: found, features: featuresFrom(text, tokens, sentences, found) };
}

/** The buckets that one token alone fills: what its share in a decision is counted by. */
export function bucketsOf(token: Token): number[] {
	const features = new Map<number, number>();
	addWord(features, token);
	return [...features.keys()];
}

/** The buckets that a sign fills, with their values. */
export function bucketsOfSign({ sign, opens, closes }: FoundSign): [number, number][] {
	const bucket = hashed + 3 * sign;
	const filled: [number, number][] = [[bucket, signWeight]];
	if (opens) filled.push([bucket + 1, openingWeight]);
	if (closes) filled.push([bucket + 2, closingWeight]);
	return filled;
}

const pairWeight = 0.8;
const pieceWeight = 0.4;
const shapeWeight = 0.1;
const callWeight = 0.4;
const signWeight = 1;
const openingWeight = 0.2;
const closingWeight = 0.3;

function featuresFrom(
	text: string,
	tokens: readonly Token[],
	sentences: readonly Span[],
	found: readonly FoundSign[],
): Features {
	const words = tokens.filter(({ plain }) => plain !== '.' && plain !== ':');
	const wordy = new Map<number, number>();
	words.forEach((word, at) => {
		addWord(wordy, word);
		const next = words[at + 1];
		if (next !== undefined) add(wordy, `p ${word.plain} ${next.plain}`, pairWeight);
	});
	const features = normalised(wordy);
	for (const name of shapeOf(text, tokens, sentences)) add(features, `shape ${name}`, shapeWeight);
	for (const name of callsOf(tokens, found)) add(features, `call ${name}`, callWeight);
	for (const [bucket, value] of found.flatMap(bucketsOfSign)) features.set(bucket, value);
	return features;
}

/** A link says one thing under a call to open it and another under a plain statement. */
function callsOf(tokens: readonly Token[], found: readonly FoundSign[]): string[] {
	const calls = found.some(({ sign }) => signs[sign]?.calls === true);
	const links = tokens.some(({ plain }) => plain === '<url>');
	return [...(calls ? ['any'] : []), ...(links ? [calls ? 'with link' : 'none, but link'] : [])];
}

function addWord(features: Map<number, number>, { plain }: Token): void {
	add(features, `w ${plain}`, 1);
	if (!/^\p{L}{4,}/u.test(plain)) return;
	const edged = `_${plain}_`;
	for (let size = 4; size <= 5; size += 1) {
		for (let at = 0; at + size <= edged.length; at += 1) {
			add(features, `c ${edged.slice(at, at + size)}`, pieceWeight);
		}
	}
}

function add(features: Map<number, number>, name: string, value: number): void {
	const bucket = hash(name) % hashed;
	features.set(bucket, (features.get(bucket) ?? 0) + value);
}

function normalised(features: ReadonlyMap<number, number>): Map<number, number> {
	// Ten times the same word says no more than twice.
	const damped = Array.from(features, ([bucket, value]) => [bucket, Math.min(value, 2)] as const);
	const norm = Math.sqrt(damped.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
	return new Map(damped.map(([bucket, value]) => [bucket, value / norm]));
}

/** FNV-1a over the UTF-16 units, then mixed, as its low bits alone are poor. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	}
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 12)) >>> 0;
}
