import { clamp, type Face } from '#ui/picture-editor/edits.ts';
import type { Size } from '#ui/picture-editor/framing.ts';

/** How wide a finger paints and how large the squares are that it leaves, in parts of the longer side. */
export const brushes = {
	small: { width: 0.025, square: 0.0125 },
	medium: { width: 0.05, square: 0.02 },
	large: { width: 0.1, square: 0.035 },
} as const;
export type Brush = keyof typeof brushes;

export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * One movement of a finger over a picture: it fills the squares of a fixed grid that it touches, each of them once.
 * The grid keeps overlapping strokes from telling more than one colour a square.
 */
export class Stroke {
	readonly #across: number;
	readonly #down: number;
	readonly #square: Size;
	readonly #filled: Set<string>;
	#last: Point | null = null;

	/** `size` is the picture's; `before` is what has been painted already. */
	constructor(brush: Brush, size: Size, before: readonly Face[]) {
		const longest = Math.max(size.width, size.height);
		const { width, square } = brushes[brush];
		this.#square = { width: (square * longest) / size.width, height: (square * longest) / size.height };
		this.#across = (width * longest) / size.width / 2;
		this.#down = (width * longest) / size.height / 2;
		this.#filled = new Set(before.map(keyOf));
	}

	/** The squares that are new when the finger comes to this point (fractions of the picture) from the last one. */
	to(point: Point): Face[] {
		const from = this.#last ?? point;
		this.#last = point;
		const distance = Math.hypot((point.x - from.x) / this.#across, (point.y - from.y) / this.#down);
		const steps = Math.max(1, Math.ceil(distance * 2));
		return Array.from({ length: steps }, (_, step) => (step + 1) / steps).flatMap((part) =>
			this.#dab({ x: from.x + (point.x - from.x) * part, y: from.y + (point.y - from.y) * part }),
		);
	}

	#dab({ x, y }: Point): Face[] {
		const { width, height } = this.#square;
		const squares: Face[] = [];
		const columns = [Math.floor((x - this.#across) / width), Math.floor((x + this.#across) / width)] as const;
		const rows = [Math.floor((y - this.#down) / height), Math.floor((y + this.#down) / height)] as const;
		for (let row = Math.max(0, rows[0]); row <= rows[1] && row * height < 1; row++)
			for (let column = Math.max(0, columns[0]); column <= columns[1] && column * width < 1; column++) {
				const square = { x: column * width, y: row * height, width, height };
				if (this.#touches(square, x, y) && this.#isNew(square)) squares.push(square);
			}
		return squares;
	}

	/** Whether the nearest point of the square lies under the finger. */
	#touches(square: Face, x: number, y: number): boolean {
		const along = clamp(x, square.x, square.x + square.width) - x;
		const down = clamp(y, square.y, square.y + square.height) - y;
		return Math.hypot(along / this.#across, down / this.#down) <= 1;
	}

	#isNew(square: Face): boolean {
		const key = keyOf(square);
		if (this.#filled.has(key)) return false;
		this.#filled.add(key);
		return true;
	}
}

function keyOf({ x, y, width }: Face): string {
	return `${width.toFixed(5)} ${x.toFixed(5)} ${y.toFixed(5)}`;
}
