import { clamp, type Face } from '#ui/picture-editor/edits.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A turn split into quarter turns (0..3, clockwise) and the few degrees (−15..15) that straighten. */
export function splitTurn(turn: number): { quarters: number; straighten: number } {
	const round = ((turn % 360) + 360) % 360;
	const quarters = Math.round(round / 90) % 4;
	const rest = round - quarters * 90;
	return { quarters, straighten: rest > 180 ? rest - 360 : rest };
}

/**
 * The size of the picture as it lies after turning, in the same unit: quarter turns swap the sides; straightening
 * keeps the largest rectangle of the same shape that has no empty corners.
 */
export function turnedSize(size: Size, turn: number): Size {
	const { quarters, straighten } = splitTurn(turn);
	const upright = quarters % 2 === 0 ? size : { width: size.height, height: size.width };
	const scale = fullScale(upright, straighten);
	return { width: upright.width * scale, height: upright.height * scale };
}

/** How much of a picture's width and height remains when it is straightened by some degrees and no corner is empty. */
function fullScale({ width, height }: Size, degrees: number): number {
	const angle = Math.abs(degrees) * (Math.PI / 180);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return Math.min(width / (width * cos + height * sin), height / (width * sin + height * cos));
}

/** A point of the picture (fractions) as it lies after turning (fractions of the turned picture, may be outside). */
export function turnPoint(
	point: { x: number; y: number },
	size: Size,
	turn: number,
): { x: number; y: number } {
	const after = turnedSize(size, turn);
	const angle = turn * (Math.PI / 180);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [across, down] = [(point.x - 0.5) * size.width, (point.y - 0.5) * size.height];
	return {
		x: (across * cos - down * sin) / after.width + 0.5,
		y: (across * sin + down * cos) / after.height + 0.5,
	};
}

/** The other way: a point of the turned picture as it lies in the picture. */
export function turnPointBack(
	point: { x: number; y: number },
	size: Size,
	turn: number,
): { x: number; y: number } {
	const after = turnedSize(size, turn);
	const angle = -turn * (Math.PI / 180);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [across, down] = [(point.x - 0.5) * after.width, (point.y - 0.5) * after.height];
	return {
		x: (across * cos - down * sin) / size.width + 0.5,
		y: (across * sin + down * cos) / size.height + 0.5,
	};
}

/** The smallest upright box around a box after turning, in fractions of the turned picture. */
export function turnBox(box: Face, size: Size, turn: number): Face {
	const corners = [
		{ x: box.x, y: box.y },
		{ x: box.x + box.width, y: box.y },
		{ x: box.x, y: box.y + box.height },
		{ x: box.x + box.width, y: box.y + box.height },
	].map((corner) => turnPoint(corner, size, turn));
	const [x, y] = [
		Math.min(...corners.map((corner) => corner.x)),
		Math.min(...corners.map((corner) => corner.y)),
	];
	return {
		x,
		y,
		width: Math.max(...corners.map((corner) => corner.x)) - x,
		height: Math.max(...corners.map((corner) => corner.y)) - y,
	};
}

/** The largest crop of a shape (width by height, in pixels) in a picture, around the middle of the crop before. */
export function cropOfShape(shape: number, size: Size, before: Face | null): Face {
	const wide = shape > size.width / size.height;
	const width = wide ? 1 : (shape * size.height) / size.width;
	const height = wide ? size.width / (shape * size.height) : 1;
	const [middle, centre] = before ? [before.x + before.width / 2, before.y + before.height / 2] : [0.5, 0.5];
	return {
		x: clamp(middle - width / 2, 0, 1 - width),
		y: clamp(centre - height / 2, 0, 1 - height),
		width,
		height,
	};
}

/**
 * A crop whose corner or edge has moved by fractions of the picture. With a shape (in fractions: width by height),
 * the other side follows. Never smaller than a tenth of the picture, never outside it.
 */
export function movedEdge(
	crop: Face,
	edge: { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 },
	by: { x: number; y: number },
	shape: number | null,
): Face {
	let [left, top, right, bottom] = [crop.x, crop.y, crop.x + crop.width, crop.y + crop.height];
	if (edge.x === 0 && edge.y === 0) {
		const [x, y] = [clamp(left + by.x, 0, 1 - crop.width), clamp(top + by.y, 0, 1 - crop.height)];
		return { ...crop, x, y };
	}
	if (edge.x < 0) left = clamp(left + by.x, 0, right - smallest);
	if (edge.x > 0) right = clamp(right + by.x, left + smallest, 1);
	if (edge.y < 0) top = clamp(top + by.y, 0, bottom - smallest);
	if (edge.y > 0) bottom = clamp(bottom + by.y, top + smallest, 1);
	const free = { x: left, y: top, width: right - left, height: bottom - top };
	return shape === null ? free : inShape(free, edge, shape);
}

const smallest = 0.1;

/** Brings a crop to a shape by moving the sides that belong to the dragged edge; what does not fit becomes smaller. */
function inShape(crop: Face, edge: { readonly x: number; readonly y: number }, shape: number): Face {
	const byWidth = edge.x !== 0 && (edge.y === 0 || crop.width / crop.height < shape);
	let width = byWidth ? crop.width : crop.height * shape;
	const room = {
		width: edge.x < 0 ? crop.x + crop.width : 1 - crop.x,
		height: edge.y < 0 ? crop.y + crop.height : 1 - crop.y,
	};
	width = Math.min(width, room.width, room.height * shape);
	const height = width / shape;
	return {
		x: edge.x < 0 ? crop.x + crop.width - width : crop.x,
		y: edge.y < 0 ? crop.y + crop.height - height : crop.y,
		width,
		height,
	};
}
