import { framed, hideBoxes } from '#ui/picture-editor/burn.ts';
import { contextOf, openPicture } from '#ui/picture-editor/canvas.ts';
import { hiddenBoxes, type Face, type PictureEdits } from '#ui/picture-editor/edits.ts';
import type { Size } from '#ui/picture-editor/framing.ts';

/** Sharp enough for a phone's screen, small enough to be quick. */
const longestSide = 1280;

/** The picture as it will be, small, while it is edited. */
export class Preview {
	readonly size: Size;
	readonly #source: OffscreenCanvas;
	readonly #hidden: OffscreenCanvas;
	#done: readonly Face[] = [];

	private constructor(source: OffscreenCanvas) {
		this.#source = source;
		this.size = { width: source.width, height: source.height };
		this.#hidden = new OffscreenCanvas(source.width, source.height);
		contextOf(this.#hidden).drawImage(source, 0, 0);
	}

	/** Throws when this device cannot open the picture. */
	static async open(file: Blob): Promise<Preview> {
		return new Preview(await openPicture(file, longestSide));
	}

	/** Draws the picture with what is hidden, turned, not cropped. */
	draw(canvas: HTMLCanvasElement, edits: PictureEdits): void {
		this.#hide(hiddenBoxes(edits));
		const picture = framed(this.#hidden, { turn: edits.turn, crop: null });
		canvas.width = picture.width;
		canvas.height = picture.height;
		canvas.getContext('2d')?.drawImage(picture, 0, 0);
	}

	/** While a finger paints, only what is new is hidden: everything again would lag behind it. */
	#hide(boxes: readonly Face[]): void {
		const goesOn = this.#done.every((box, index) => same(box, boxes[index]));
		if (!goesOn) contextOf(this.#hidden).drawImage(this.#source, 0, 0);
		hideBoxes(this.#hidden, goesOn ? boxes.slice(this.#done.length) : boxes);
		this.#done = boxes;
	}
}

function same(one: Face, other: Face | undefined): boolean {
	return (
		one === other ||
		(one.x === other?.x && one.y === other.y && one.width === other.width && one.height === other.height)
	);
}
