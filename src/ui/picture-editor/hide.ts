/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface Pixels {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/**
 * Makes what is in the pixels unrecognisable for good: only the average colours of `across` blocks along the longer
 * side remain, and these run into each other. What was there cannot be computed back, because all that is painted
 * comes from those few averages.
 */
export function hide(pixels: Pixels, across: number): void {
	const { width, height } = pixels;
	if (width === 0 || height === 0) return;
	const block = Math.max(width, height) / across;
	const columns = Math.max(1, Math.round(width / block));
	const rows = Math.max(1, Math.round(height / block));
	paint(pixels, averages(pixels, columns, rows), columns, rows);
}

/** The average colour of each block, three numbers each. */
function averages({ data, width, height }: Pixels, columns: number, rows: number): Float64Array {
	const sums = new Float64Array(columns * rows * 4);
	for (let y = 0; y < height; y++) {
		const row = Math.floor((y * rows) / height);
		for (let x = 0; x < width; x++) {
			const to = (row * columns + Math.floor((x * columns) / width)) * 4;
			const from = (y * width + x) * 4;
			for (let channel = 0; channel < 3; channel++)
				sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0);
			sums[to + 3] = (sums[to + 3] ?? 0) + 1;
		}
	}
	return sums.map((sum, index) => (index % 4 === 3 ? sum : sum / (sums[index - (index % 4) + 3] || 1)));
}

/** Half blocks, so that everybody sees that something is hidden; half a soft run from one to the next. */
function paint({ data, width, height }: Pixels, colours: Float64Array, columns: number, rows: number): void {
	const colourAt = (column: number, row: number, channel: number) =>
		colours[(row * columns + column) * 4 + channel] ?? 0;
	for (let y = 0; y < height; y++) {
		const down = between((y + 0.5) * (rows / height) - 0.5, rows);
		for (let x = 0; x < width; x++) {
			const along = between((x + 0.5) * (columns / width) - 0.5, columns);
			const [column, row] = [Math.floor((x * columns) / width), Math.floor((y * rows) / height)];
			for (let channel = 0; channel < 3; channel++) {
				const upper = mix(
					colourAt(along.low, down.low, channel),
					colourAt(along.high, down.low, channel),
					along.part,
				);
				const lower = mix(
					colourAt(along.low, down.high, channel),
					colourAt(along.high, down.high, channel),
					along.part,
				);
				data[(y * width + x) * 4 + channel] =
					(mix(upper, lower, down.part) + colourAt(column, row, channel)) / 2;
			}
		}
	}
}

function between(place: number, count: number): { low: number; high: number; part: number } {
	const low = Math.min(Math.max(Math.floor(place), 0), count - 1);
	return { low, high: Math.min(low + 1, count - 1), part: Math.min(Math.max(place - low, 0), 1) };
}

function mix(one: number, other: number, part: number): number {
	return one + (other - one) * part;
}
