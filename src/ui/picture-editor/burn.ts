import { hiddenBoxes, type Face, type PictureEdits } from '#ui/picture-editor/edits.ts';
import { contextOf, openPicture, release, toJpeg } from '#ui/picture-editor/canvas.ts';
import { hide } from '#ui/picture-editor/hide.ts';
import { turnedSize, type Size } from '#ui/picture-editor/framing.ts';

/** The longest side of what leaves the device, in pixels. Its square is the largest canvas that Safari makes. */
const longestSide = 4096;

/**
 * The picture with everything that was decided done to its pixels: hidden, turned, cropped. A JPEG without any
 * metadata, its longest side at most 4096 pixels. Throws when this device cannot open the picture.
 */
export async function burnIn(file: Blob, edits: PictureEdits): Promise<Blob> {
	const canvas = await openPicture(file, longestSide);
	hideBoxes(canvas, hiddenBoxes(edits));
	const result = framed(canvas, edits);
	if (result !== canvas) release(canvas);
	return toJpeg(result);
}

/** Makes what is in these boxes unrecognisable on the canvas. */
export function hideBoxes(canvas: OffscreenCanvas, boxes: readonly Face[]): void {
	const context = contextOf(canvas);
	for (const box of boxes) {
		const { x, y, width, height } = toPixels(box, canvas);
		if (width === 0 || height === 0) continue;
		const pixels = context.getImageData(x, y, width, height);
		hide(pixels, blocksAcross(Math.max(width, height) / Math.max(canvas.width, canvas.height)));
		context.putImageData(pixels, x, y);
	}
}

/**
 * Blocks along a box that takes up so much of the picture. What a finger paints comes in small squares: one colour
 * each, since letters can be guessed from several. A face keeps a hint of hair and skin.
 */
function blocksAcross(part: number): number {
	return part < 0.04 ? 1 : 5;
}

/** Whole pixels that cover a box. */
function toPixels(box: Face, size: Size): Face {
	const [left, top] = [Math.floor(box.x * size.width), Math.floor(box.y * size.height)];
	const right = Math.min(size.width, Math.ceil((box.x + box.width) * size.width));
	const bottom = Math.min(size.height, Math.ceil((box.y + box.height) * size.height));
	return {
		x: Math.max(0, left),
		y: Math.max(0, top),
		width: Math.max(0, right - Math.max(0, left)),
		height: Math.max(0, bottom - Math.max(0, top)),
	};
}

/** The canvas turned and cropped; the same one where there is nothing to do. */
export function framed(
	canvas: OffscreenCanvas,
	{ turn, crop }: Pick<PictureEdits, 'turn' | 'crop'>,
): OffscreenCanvas {
	if (turn === 0 && crop === null) return canvas;
	const turned = turnedSize(canvas, turn);
	const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
	const result = new OffscreenCanvas(
		Math.max(1, Math.round(part.width * turned.width)),
		Math.max(1, Math.round(part.height * turned.height)),
	);
	const context = contextOf(result);
	context.imageSmoothingQuality = 'high';
	context.translate((0.5 - part.x) * turned.width, (0.5 - part.y) * turned.height);
	context.rotate(turn * (Math.PI / 180));
	context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
	return result;
}
