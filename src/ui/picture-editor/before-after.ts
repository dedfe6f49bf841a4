import { contextOf, openPicture, release, toJpeg } from '#ui/picture-editor/canvas.ts';
import type { Face } from '#ui/picture-editor/edits.ts';
import { joined } from '#ui/picture-editor/side-by-side.ts';

/**
 * Two pictures as one, with a thin gap and a small label in each, such as “Vorher” and “Nachher”. A JPEG without any
 * metadata. Throws when this device cannot open one of them.
 */
export async function joinPictures(
	before: Blob,
	after: Blob,
	labels: { readonly before: string; readonly after: string },
): Promise<Blob> {
	const [first, second] = [await openPicture(before, 2560), await openPicture(after, 2560)];
	const places = joined(first, second);
	const canvas = new OffscreenCanvas(places.width, places.height);
	const context = contextOf(canvas);
	context.imageSmoothingQuality = 'high';
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	for (const [picture, place, label] of [
		[first, places.before, labels.before],
		[second, places.after, labels.after],
	] as const) {
		context.drawImage(picture, place.x, place.y, place.width, place.height);
		release(picture);
		write(context, label, place);
	}
	return toJpeg(canvas);
}

/** Into the lower left corner, light on dark, so that it can be read on any picture. */
function write(context: OffscreenCanvasRenderingContext2D, label: string, place: Face): void {
	const size = Math.max(14, Math.round(Math.min(place.width, place.height) * 0.05));
	context.font = `600 ${size}px 'Barlow Semi Condensed', 'Arial Narrow', sans-serif`;
	const [width, height] = [context.measureText(label).width + size, size * 1.6];
	const [left, top] = [place.x + size / 2, place.y + place.height - height - size / 2];
	context.fillStyle = 'rgb(29 35 39 / 80%)';
	context.fillRect(left, top, width, height);
	context.fillStyle = '#fff';
	context.textBaseline = 'middle';
	context.fillText(label, left + size / 2, top + height / 2);
}
