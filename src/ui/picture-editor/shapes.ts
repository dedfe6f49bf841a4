import { splitTurn, turnedSize, type Size } from '#ui/picture-editor/framing.ts';

/** Shapes a picture is cropped to. */
export const shapes = ['free', 'original', 'square', 'upright'] as const;
export type Shape = (typeof shapes)[number];

/** Width by height of a shape, in parts of the turned picture as a crop is; null where it is free. */
export function shapeOf(shape: Shape, size: Size, turn: number): number | null {
	const turned = turnedSize(size, turn);
	const pixels = pixelShapeOf(shape, size, turn);
	return pixels === null ? null : (pixels * turned.height) / turned.width;
}

/** Width by height of a shape, in pixels; null where it is free. */
export function pixelShapeOf(shape: Shape, size: Size, turn: number): number | null {
	if (shape === 'free') return null;
	if (shape === 'square') return 1;
	if (shape === 'upright') return 4 / 5;
	return splitTurn(turn).quarters % 2 === 0 ? size.width / size.height : size.height / size.width;
}
