import { inside, overlap, within, type Face } from '#ui/picture-editor/edits.ts';
import type { Pixels } from '#ui/picture-editor/hide.ts';
import type { Model } from '#ui/picture-editor/finding/model.ts';

/** The picture is looked at whole, and closer in pieces of which the last are not made smaller at all. */
export const longestSide = 768;

/**
 * A piece of the picture: its side is so many pixels, and it is at least so much like a face to count. What is small
 * must be surer, because of the many places there are. Chosen with `bench/faces.ts`.
 */
const levels = [
	{ side: 768, least: 0.5 },
	{ side: 384, least: 0.5 },
	{ side: 192, least: 0.6 },
] as const;

/** The model looks at squares of so many pixels. */
const seen = 192;

interface Found {
	readonly box: Face;
	/** How sure the model is, 0 to 1. */
	readonly score: number;
}

/** The faces in an upright picture whose longest side is `longestSide`, the surest first. */
export function findFaces(model: Model, picture: Pixels): Face[] {
	const found = levels.flatMap(({ side, least }) =>
		pieces(picture, side).flatMap(({ left, top }) => {
			fill(model, picture, left, top, side);
			model.run();
			return read(model, least).map(({ box, score }) => ({
				score,
				box: placed(box, left, top, side, picture),
			}));
		}),
	);
	return merged(found).map(({ box }) => within(box));
}

/** Squares that cover the picture and overlap by a quarter, so that a face on the seam lies whole in one of them. */
function pieces({ width, height }: Pixels, side: number): { left: number; top: number }[] {
	return starts(height, side).flatMap((top) => starts(width, side).map((left) => ({ left, top })));
}

function starts(length: number, side: number): number[] {
	if (length <= side) return [Math.round((length - side) / 2)];
	const count = Math.ceil((length - side) / (side * 0.75)) + 1;
	return Array.from({ length: count }, (_, index) => Math.round((index * (length - side)) / (count - 1)));
}

/** Gives the model a piece, made smaller by averaging; what lies outside the picture is black. */
function fill(
	{ input }: Model,
	{ data, width, height }: Pixels,
	left: number,
	top: number,
	side: number,
): void {
	const scale = side / seen;
	for (let y = 0; y < seen; y++)
		for (let x = 0; x < seen; x++) {
			const sums = [0, 0, 0];
			for (let row = top + y * scale; row < top + (y + 1) * scale; row++)
				for (let column = left + x * scale; column < left + (x + 1) * scale; column++) {
					if (row < 0 || column < 0 || row >= height || column >= width) continue;
					const from = (row * width + column) * 4;
					for (let channel = 0; channel < 3; channel++)
						sums[channel] = (sums[channel] ?? 0) + (data[from + channel] ?? 0);
				}
			for (let channel = 0; channel < 3; channel++)
				input.data[(y * seen + x) * 3 + channel] = (sums[channel] ?? 0) / (scale * scale) / 127.5 - 1;
		}
}

/** The model tells of each of its 48 × 48 fields whether a face has its middle there, and where exactly. */
function read({ outputs: [boxes, scores] }: Model, least: number): Found[] {
	if (boxes === undefined || scores === undefined) return [];
	const fields = Math.sqrt(scores.width);
	const bound = Math.log(least / (1 - least));
	const found: Found[] = [];
	for (let field = 0; field < scores.width; field++) {
		const value = scores.data[field * scores.channels] ?? 0;
		if (value < bound) continue;
		const [x = 0, y = 0, width = 0, height = 0] = boxes.data.subarray(field * boxes.channels);
		const [middle, centre] = [(field % fields) + 0.5, Math.floor(field / fields) + 0.5];
		found.push({
			score: 1 / (1 + Math.exp(-value)),
			box: {
				x: middle / fields + (x - width / 2) / seen,
				y: centre / fields + (y - height / 2) / seen,
				width: width / seen,
				height: height / seen,
			},
		});
	}
	return found;
}

/** From fractions of a piece to fractions of the picture. */
function placed(box: Face, left: number, top: number, side: number, { width, height }: Pixels): Face {
	return {
		x: (left + box.x * side) / width,
		y: (top + box.y * side) / height,
		width: (box.width * side) / width,
		height: (box.height * side) / height,
	};
}

/** One box for each face: what overlaps is the same face, seen in several fields and pieces. */
function merged(found: readonly Found[]): Found[] {
	const kept: Found[] = [];
	for (const one of found.toSorted((a, b) => b.score - a.score)) {
		const known = kept.some(({ box }) => overlap(box, one.box) > 0.3 || inside(box, one.box) > 0.7);
		if (!known) kept.push(one);
	}
	return kept;
}
