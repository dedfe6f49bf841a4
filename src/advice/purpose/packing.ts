/** The weights as knowledge/purpose/model.json holds them, in base64. */
export interface Packed {
	readonly largest: number;
	readonly weights: string;
}

/**
 * Weights in half a byte each: 7 steps up and down, finer near nought, where most are. Many coarse weights serve
 * better than few fine ones, as fewer words share one.
 */
export function packHalves(weights: readonly number[]): Packed {
	const largest = largestOf(weights);
	const steps = weights.map((weight) => {
		const share = Math.abs(weight) / (largest || 1);
		return middle + Math.sign(weight) * Math.round(halfSteps * Math.sqrt(share));
	});
	const bytes = Uint8Array.from(
		{ length: Math.ceil(steps.length / 2) },
		(_, at) => (steps[2 * at] ?? middle) | ((steps[2 * at + 1] ?? middle) << 4),
	);
	return { largest: rounded(largest), weights: base64(bytes) };
}

export function unpackHalves({ largest, weights }: Packed): Float32Array {
	const bytes = bytesOf(weights);
	return Float32Array.from({ length: 2 * bytes.length }, (_, at) => {
		const step = (((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 0 : 4)) & 15) - middle;
		return Math.sign(step) * (step / halfSteps) ** 2 * largest;
	});
}

/** Weights in a byte each. */
export function packBytes(weights: readonly number[]): Packed {
	const largest = largestOf(weights);
	const bytes = Uint8Array.from(weights, (weight) => Math.round((weight / (largest || 1)) * byteSteps) & 255);
	return { largest: rounded(largest), weights: base64(bytes) };
}

export function unpackBytes({ largest, weights }: Packed): Float32Array {
	return Float32Array.from(bytesOf(weights), (byte) => (((byte << 24) >> 24) / byteSteps) * largest);
}

const middle = 8;
const halfSteps = 7;
const byteSteps = 127;

function largestOf(weights: readonly number[]): number {
	return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

function rounded(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}

function base64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
