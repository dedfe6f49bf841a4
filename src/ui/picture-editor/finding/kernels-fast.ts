/*
 * The kernels as WebAssembly, put together here instruction by instruction: 60 lines that anybody can read and
 * check against the plain ones, instead of a compiled file or a compiler among the tools.
 */

type Code = readonly number[];
/** A local value: a number for parameters and counters, four numbers for sums. */
type Local = number;

const get = (local: Local): Code => [0x20, local];
const set = (local: Local, ...value: Code[]): Code => [...value.flat(), 0x21, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const add = (one: Code, other: Code): Code => [...one, ...other, 0x6a];
const times = (one: Code, other: Code): Code => [...one, ...other, 0x6c];
const advance = (local: Local, by: Code): Code => set(local, add(get(local), by));
/** Compares, goes back to the beginning of the loop, and the loop's end. */
const branchIfLess: Code = [0x49, 0x0d, 0x00, 0x0b];
/** Repeats what is inside while one number is less than another. */
const repeatWhile = (one: Local, less: Local, ...inside: Code[]): Code => [
	0x03,
	0x40,
	...inside.flat(),
	...get(one),
	...get(less),
	...branchIfLess,
];

const vector = (code: number): Code => [0xfd, ...unsigned(code)];
/** Four numbers from memory, at a fixed distance in bytes from the address. */
const load = (address: Code, distance = 0): Code => [...address, ...vector(0x00), 2, ...unsigned(distance)];
/** One number from memory, four times. */
const spread = (address: Code): Code => [...address, ...vector(0x09), 2, 0];
const store = (address: Code, value: Code): Code => [...address, ...value, ...vector(0x0b), 2, 0];
const plus = (one: Code, other: Code): Code => [...one, ...other, ...vector(0xe4)];
const product = (one: Code, other: Code): Code => [...one, ...other, ...vector(0xe6)];
const atLeast = (one: Code, other: Code): Code => [...one, ...other, ...vector(0xe9)];
const fourTimes = (value: Code): Code => [...value, ...vector(0x13)];

const [number32, wholeNumber, fourNumbers] = [0x7d, 0x7f, 0x7b];

/** Four pixels and four of their new numbers at a time, so that each weight is fetched once for four pixels. */
function multiply(): Code {
	const [input, weights, bias, output, pixels, from, to, least] = [0, 1, 2, 3, 4, 5, 6, 7];
	const [end, weight, summand, target, last, stop] = [8, 9, 10, 11, 12, 13];
	const rows = [14, 15, 16, 17];
	const [low, four] = [18, 19];
	const sums = [20, 21, 22, 23];
	return body(
		[10, wholeNumber],
		[6, fourNumbers],
		set(low, fourTimes(get(least))),
		set(end, add(get(input), times(get(pixels), get(from)))),
		set(last, add(get(bias), get(to))),
		repeatWhile(
			input,
			end,
			set(weight, get(weights)),
			set(summand, get(bias)),
			set(target, get(output)),
			repeatWhile(
				summand,
				last,
				...sums.map((sum) => set(sum, load(get(summand)))),
				...rows.map((row, index) => set(row, add(get(input), times(constant(index), get(from))))),
				set(stop, add(get(input), get(from))),
				repeatWhile(
					14,
					stop,
					set(four, load(get(weight))),
					...rows.map((row, index) => {
						const sum = 20 + index;
						return set(sum, plus(get(sum), product(spread(get(row)), get(four))));
					}),
					...rows.map((row) => advance(row, constant(4))),
					advance(weight, constant(16)),
				),
				...sums.map((sum, index) =>
					store(add(get(target), times(constant(index), get(to))), atLeast(get(sum), get(low))),
				),
				advance(summand, constant(16)),
				advance(target, constant(16)),
			),
			advance(input, times(constant(4), get(from))),
			advance(output, times(constant(4), get(to))),
		),
	);
}

/** Four channels of one pixel at a time: nine products each. */
function slide(): Code {
	const [input, weights, bias, output, width, height, channels, row, stride, least] = [
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
	];
	const [x, y, corner, place, weight, summand, last] = [10, 11, 12, 13, 14, 15, 16];
	const [low, sum] = [17, 18];
	return body(
		[7, wholeNumber],
		[2, fourNumbers],
		set(low, fourTimes(get(least))),
		set(last, add(get(bias), get(channels))),
		set(y, constant(0)),
		repeatWhile(
			y,
			height,
			set(x, constant(0)),
			set(corner, get(input)),
			repeatWhile(
				x,
				width,
				set(place, get(corner)),
				set(weight, get(weights)),
				set(summand, get(bias)),
				repeatWhile(
					summand,
					last,
					set(sum, load(get(summand))),
					...Array.from({ length: 9 }, (_, tap) => {
						const down = times(constant(Math.floor(tap / 3)), get(row));
						const along = times(constant(tap % 3), get(channels));
						const pixel = load(add(get(place), add(down, along)));
						return set(sum, plus(get(sum), product(pixel, load(get(weight), tap * 16))));
					}),
					store(get(output), atLeast(get(sum), get(low))),
					advance(output, constant(16)),
					advance(place, constant(16)),
					advance(weight, constant(144)),
					advance(summand, constant(16)),
				),
				advance(corner, times(get(stride), get(channels))),
				advance(x, constant(1)),
			),
			advance(input, times(get(stride), get(row))),
			advance(y, constant(1)),
		),
	);
}

/** Four sums at a time. */
function join(): Code {
	const [one, other, output, end, least] = [0, 1, 2, 3, 4];
	const low = 5;
	return body(
		[0, wholeNumber],
		[1, fourNumbers],
		set(low, fourTimes(get(least))),
		repeatWhile(
			one,
			end,
			store(get(output), atLeast(plus(load(get(one)), load(get(other))), get(low))),
			...[one, other, output].map((place) => advance(place, constant(16))),
		),
	);
}

/** The module with the kernels, which work in the memory it is given. */
export function assemble(): Uint8Array<ArrayBuffer> {
	const parameters = (whole: number) => [...Array<number>(whole).fill(wholeNumber), number32];
	const signature = (list: number[]) => [0x60, ...unsigned(list.length), ...list, 0];
	return new Uint8Array([
		...header,
		...section(1, [3, ...signature(parameters(7)), ...signature(parameters(9)), ...signature(parameters(4))]),
		...section(2, [1, ...name('env'), ...name('memory'), 2, 0, 1]),
		...section(3, [3, 0, 1, 2]),
		...section(7, [3, ...name('multiply'), 0, 0, ...name('slide'), 0, 1, ...name('join'), 0, 2]),
		...section(10, [3, ...multiply(), ...slide(), ...join()]),
	]);
}

const header: Code = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A function's own locals (how many, of which kind) and what it does. */
function body(one: readonly [number, number], other: readonly [number, number], ...does: Code[]): Code {
	const content = [2, ...one, ...other, ...does.flat(), 0x0b];
	return [...unsigned(content.length), ...content];
}

function section(kind: number, content: Code): Code {
	return [kind, ...unsigned(content.length), ...content];
}

function name(text: string): Code {
	return [text.length, ...new TextEncoder().encode(text)];
}

/** Whole numbers as WebAssembly writes them: seven bits a byte, the lowest first. */
function unsigned(value: number): Code {
	return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
	return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
