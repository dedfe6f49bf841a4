import type { Pixels } from '#ui/picture-editor/hide.ts';

/** The picture, upright, on a canvas whose longest side is at most so many pixels. Throws when it cannot be opened. */
export async function openPicture(file: Blob, longest: number): Promise<OffscreenCanvas> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
	const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
	const canvas = new OffscreenCanvas(
		Math.max(1, Math.round(bitmap.width * scale)),
		Math.max(1, Math.round(bitmap.height * scale)),
	);
	const context = contextOf(canvas);
	context.imageSmoothingQuality = 'high';
	// What is transparent would turn black in a JPEG.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	return canvas;
}

/** All its pixels; the canvas is used up. */
export function pixelsOf(canvas: OffscreenCanvas): Pixels {
	const pixels = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
	release(canvas);
	return pixels;
}

/** A JPEG of the canvas, which is used up. */
export async function toJpeg(canvas: OffscreenCanvas): Promise<Blob> {
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
	release(canvas);
	return blob;
}

/** The drawing context of a canvas. Throws where the device gives none, such as with too many canvases. */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) throw new Error('This device gives no canvas.');
	return context;
}

/** Gives its memory back at once: phones count all canvases together. */
export function release(canvas: OffscreenCanvas): void {
	canvas.width = 0;
	canvas.height = 0;
}
