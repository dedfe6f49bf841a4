import type { Kernels } from '#ui/picture-editor/finding/kernels.ts';
import type { ModelFile, Operator } from '#ui/picture-editor/finding/model-file.ts';

/** What a step of a model holds for a picture: rows of pixels of some numbers (channels) each. */
export interface Plane {
	readonly height: number;
	readonly width: number;
	/** A multiple of four, except in the picture itself; what is beyond the real ones is empty. */
	readonly channels: number;
	readonly data: Float32Array;
	/** Where it lies in the memory. */
	readonly place: number;
}

/** Hands out the memory of the kernels, piece by piece. */
export class Store {
	readonly kernels: Kernels;
	/** For what is needed only within one step. */
	readonly scratch: number;
	#used = 0;

	constructor(kernels: Kernels, scratch: number) {
		this.kernels = kernels;
		this.scratch = this.take(scratch);
	}

	take(numbers: number): number {
		const place = this.#used;
		this.#used += numbers;
		return place;
	}

	plane(shape: Omit<Plane, 'data' | 'place'>): Plane {
		const size = shape.height * shape.width * shape.channels;
		const place = this.take(size);
		return { ...shape, place, data: this.kernels.memory.subarray(place, place + size) };
	}

	keep(numbers: Float32Array): number {
		const place = this.take(numbers.length);
		this.kernels.memory.set(numbers, place);
		return place;
	}
}

/** The function that takes one step of a model. */
export function stepOf(
	operator: Operator,
	file: ModelFile,
	store: Store,
	plane: (index: number) => Plane,
): () => void {
	const [first = -1, second = -1, third = -1] = operator.inputs;
	const [input, output] = [plane(first), plane(operator.output)];
	const constant = (index: number) => file.tensors[index]?.constant ?? new Float32Array();
	switch (operator.kind) {
		case 'convolution': {
			const shape = file.tensors[second]?.shape ?? [];
			return convolution(input, output, operator, shape, constant(second), constant(third), store);
		}
		case 'depthwise':
			return depthwise(input, output, operator, constant(second), constant(third), store);
		case 'largest':
			return () => largest(input, output, operator.size, operator.stride);
		case 'add': {
			const other = plane(second);
			const step = {
				one: input.place,
				other: other.place,
				output: output.place,
				numbers: output.data.length,
				least: operator.relu ? 0 : -Infinity,
			};
			return () => store.kernels.join(step);
		}
		case 'enlarge':
			return () => enlarge(input, output, operator.halfPixels);
		case 'pad':
			return () => moreChannels(input, output);
		case 'relu':
			return () => output.data.set(input.data.map((number) => Math.max(number, 0)));
		case 'reshape':
			return () => output.data.set(input.data);
	}
}

interface Window {
	readonly stride: number;
	readonly relu: boolean;
}

function convolution(
	input: Plane,
	output: Plane,
	{ stride, relu }: Window,
	[outputs = 1, size = 1, , inputs = 1]: readonly number[],
	weights: Float32Array,
	bias: Float32Array,
	store: Store,
): () => void {
	const from = size * size * inputs;
	const step = {
		weights: store.keep(inFours(weights, outputs, (number, index) => number * from + index, from)),
		bias: store.keep(padded(bias)),
		output: output.place,
		pixels: output.height * output.width,
		from,
		to: output.channels,
		least: relu ? 0 : -Infinity,
	};
	if (size === 1) return () => store.kernels.multiply({ ...step, input: input.place });
	return () => {
		windows(input, output, size, stride, store);
		store.kernels.multiply({ ...step, input: store.scratch });
	};
}

/** Lays what each window sees side by side in the scratch memory; beyond the edges there is nothing. */
function windows(
	input: Plane,
	output: Plane,
	size: number,
	stride: number,
	{ kernels, scratch }: Store,
): void {
	const [top, left] = [
		before(input.height, output.height, size, stride),
		before(input.width, output.width, size, stride),
	];
	const { memory } = kernels;
	let to = scratch;
	for (let y = 0; y < output.height; y++)
		for (let x = 0; x < output.width; x++)
			for (let down = 0; down < size; down++)
				for (let along = 0; along < size; along++) {
					const [row, column] = [y * stride + down - top, x * stride + along - left];
					const outside = row < 0 || column < 0 || row >= input.height || column >= input.width;
					const from = input.place + (row * input.width + column) * input.channels;
					for (let channel = 0; channel < input.channels; channel++)
						memory[to++] = outside ? 0 : (memory[from + channel] ?? 0);
				}
}

/** How many rows or columns of nothing come before a picture, so that windows cover it up to its edges. */
function before(input: number, output: number, size: number, stride: number): number {
	return Math.floor(Math.max((output - 1) * stride + size - input, 0) / 2);
}

function depthwise(
	input: Plane,
	output: Plane,
	{ stride, relu }: Window,
	weights: Float32Array,
	bias: Float32Array,
	store: Store,
): () => void {
	const { channels } = output;
	const [top, left] = [
		before(input.height, output.height, 3, stride),
		before(input.width, output.width, 3, stride),
	];
	const row = (input.width + 2) * channels;
	const step = {
		input: store.scratch,
		weights: store.keep(inFours(weights, channels, (channel, tap) => tap * channels + channel, 9)),
		bias: store.keep(padded(bias)),
		output: output.place,
		width: output.width,
		height: output.height,
		channels,
		row,
		stride,
		least: relu ? 0 : -Infinity,
	};
	return () => {
		const { memory } = store.kernels;
		memory.fill(0, store.scratch, store.scratch + (input.height + 2) * row);
		for (let y = 0; y < input.height; y++) {
			const from = input.place + y * input.width * channels;
			memory.copyWithin(
				store.scratch + (y + top) * row + left * channels,
				from,
				from + input.width * channels,
			);
		}
		store.kernels.slide(step);
	};
}

/** Weights as the kernels read them: four outputs beside one another. */
function inFours(
	weights: Float32Array,
	outputs: number,
	placeOf: (output: number, index: number) => number,
	length: number,
): Float32Array {
	const result = new Float32Array(Math.ceil(outputs / 4) * 4 * length);
	for (let output = 0; output < outputs; output++)
		for (let index = 0; index < length; index++)
			result[(output & ~3) * length + index * 4 + (output & 3)] = weights[placeOf(output, index)] ?? 0;
	return result;
}

function padded(numbers: Float32Array): Float32Array {
	const result = new Float32Array(Math.ceil(numbers.length / 4) * 4);
	result.set(numbers);
	return result;
}

function largest(input: Plane, output: Plane, size: number, stride: number): void {
	const { channels } = output;
	output.data.fill(-Infinity);
	for (let y = 0; y < output.height; y++)
		for (let x = 0; x < output.width; x++) {
			const to = (y * output.width + x) * channels;
			for (let row = y * stride; row < Math.min(y * stride + size, input.height); row++)
				for (let column = x * stride; column < Math.min(x * stride + size, input.width); column++)
					keepLarger(input.data, (row * input.width + column) * channels, output.data, to, channels);
		}
}

function keepLarger(from: Float32Array, start: number, into: Float32Array, to: number, count: number): void {
	for (let index = 0; index < count; index++) {
		const value = from[start + index] ?? 0;
		if (value > (into[to + index] ?? 0)) into[to + index] = value;
	}
}

function moreChannels(input: Plane, output: Plane): void {
	for (let pixel = 0; pixel < input.height * input.width; pixel++)
		output.data.set(
			input.data.subarray(pixel * input.channels, (pixel + 1) * input.channels),
			pixel * output.channels,
		);
}

/** Between the pixels there are means of their neighbours. */
function enlarge(input: Plane, output: Plane, halfPixels: boolean): void {
	const { channels } = output;
	const across = between(input.width, output.width, halfPixels);
	const down = between(input.height, output.height, halfPixels);
	for (let y = 0; y < output.height; y++)
		for (let x = 0; x < output.width; x++) {
			const [row, column] = [down[y] ?? start, across[x] ?? start];
			const corner = (high: number, far: number) => (high * input.width + far) * channels;
			const [a, b] = [corner(row.low, column.low), corner(row.low, column.high)];
			const [c, d] = [corner(row.high, column.low), corner(row.high, column.high)];
			const to = (y * output.width + x) * channels;
			for (let channel = 0; channel < channels; channel++) {
				const value = (from: number) => input.data[from + channel] ?? 0;
				const upper = value(a) + (value(b) - value(a)) * column.part;
				const lower = value(c) + (value(d) - value(c)) * column.part;
				output.data[to + channel] = upper + (lower - upper) * row.part;
			}
		}
}

const start = { low: 0, high: 0, part: 0 };

function between(
	from: number,
	to: number,
	halfPixels: boolean,
): { low: number; high: number; part: number }[] {
	const half = halfPixels ? 0.5 : 0;
	return Array.from({ length: to }, (_, index) => {
		const place = Math.max(0, ((index + half) * from) / to - half);
		const low = Math.min(Math.floor(place), from - 1);
		return { low, high: Math.min(low + 1, from - 1), part: place - low };
	});
}
