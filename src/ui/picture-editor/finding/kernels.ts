import { assemble } from '#ui/picture-editor/finding/kernels-fast.ts';

/**
 * The computations that a model spends its time in. All numbers lie in one memory; places are counted in
 * numbers, not bytes. Channels that are written come in fours.
 */
export interface Kernels {
	readonly memory: Float32Array;
	/** Every pixel's `from` numbers times the weights (in fours: [to/4][from][4]) gives its `to` numbers. */
	multiply(step: Multiply): void;
	/** Each channel with its own window of three by three ([channels/4][9][4]) over a picture with a border. */
	slide(step: Slide): void;
	/** Adds two lists of numbers. */
	join(step: Join): void;
}

export interface Multiply {
	readonly input: number;
	readonly weights: number;
	readonly bias: number;
	readonly output: number;
	/** A multiple of four. */
	readonly pixels: number;
	readonly from: number;
	readonly to: number;
	/** The least value written: 0, or −∞ for no bound. */
	readonly least: number;
}

export interface Slide {
	readonly input: number;
	readonly weights: number;
	readonly bias: number;
	readonly output: number;
	/** Of the output. */
	readonly width: number;
	readonly height: number;
	readonly channels: number;
	/** Numbers in a row of the input. */
	readonly row: number;
	readonly stride: number;
	readonly least: number;
}

export interface Join {
	readonly one: number;
	readonly other: number;
	readonly output: number;
	/** A multiple of four. */
	readonly numbers: number;
	readonly least: number;
}

/** The quick kernels where the device can compute four numbers at once, else those in plain script. */
export function makeKernels(numbers: number): Kernels {
	try {
		return fastKernels(numbers);
	} catch {
		return plainKernels(numbers);
	}
}

/** Four numbers at once (WebAssembly SIMD). Throws where the device has none. */
export function fastKernels(numbers: number): Kernels {
	const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / 65_536) });
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { env: { memory } });
	const { multiply, slide, join } = exports;
	if (typeof multiply !== 'function' || typeof slide !== 'function' || typeof join !== 'function')
		throw new Error('No kernels.');
	return {
		memory: new Float32Array(memory.buffer),
		multiply: ({ input, weights, bias, output, pixels, from, to, least }) =>
			multiply(input * 4, weights * 4, bias * 4, output * 4, pixels, from * 4, to * 4, least),
		slide: ({ input, weights, bias, output, width, height, channels, row, stride, least }) =>
			slide(
				input * 4,
				weights * 4,
				bias * 4,
				output * 4,
				width,
				height,
				channels * 4,
				row * 4,
				stride,
				least,
			),
		join: ({ one, other, output, numbers: count, least }) =>
			join(one * 4, other * 4, output * 4, (one + count) * 4, least),
	};
}

/** The same in plain script: slower, runs everywhere, and tells what the quick ones must give. */
export function plainKernels(numbers: number): Kernels {
	const memory = new Float32Array(numbers);
	const read = (place: number) => memory[place] ?? 0;
	return {
		memory,
		multiply({ input, weights, bias, output, pixels, from, to, least }) {
			for (let pixel = 0; pixel < pixels; pixel++)
				for (let number = 0; number < to; number++) {
					const column = weights + (number & ~3) * from + (number & 3);
					let sum = read(bias + number);
					for (let index = 0; index < from; index++)
						sum += read(input + pixel * from + index) * read(column + index * 4);
					memory[output + pixel * to + number] = Math.max(sum, least);
				}
		},
		slide({ input, weights, bias, output, width, height, channels, row, stride, least }) {
			for (let y = 0; y < height; y++)
				for (let x = 0; x < width; x++)
					for (let channel = 0; channel < channels; channel++) {
						const corner = input + y * stride * row + x * stride * channels + channel;
						const window = weights + (channel & ~3) * 9 + (channel & 3);
						let sum = read(bias + channel);
						for (let tap = 0; tap < 9; tap++)
							sum += read(corner + Math.floor(tap / 3) * row + (tap % 3) * channels) * read(window + tap * 4);
						memory[output + (y * width + x) * channels + channel] = Math.max(sum, least);
					}
		},
		join({ one, other, output, numbers: count, least }) {
			for (let index = 0; index < count; index++)
				memory[output + index] = Math.max(read(one + index) + read(other + index), least);
		},
	};
}
