import { editsFor, within, type Face, type FaceEdit, type PictureEdits } from '#ui/picture-editor/edits.ts';
import { splitTurn } from '#ui/picture-editor/framing.ts';

export type Mode = 'faces' | 'paint' | 'frame';

/** A box that can be moved: a found face, or a patch that was put there with the keyboard. */
export type Movable = { readonly kind: 'face' | 'patch'; readonly index: number };

/** The edits while somebody makes them, with every step back to the beginning. */
export class Editing {
	edits = $state.raw<PictureEdits>(editsFor([]));
	mode = $state<Mode>('faces');
	/** Index of the face that is being decided about. */
	face = $state(0);
	/** Index of the patch that can still be moved; null once something else was done. */
	patch = $state<number | null>(null);
	#before = $state.raw<readonly PictureEdits[]>([]);
	/** What the last change was about: one movement is one step back, not a hundred. Null after a step. */
	#about: string | null = null;

	constructor(edits: PictureEdits) {
		this.edits = edits;
	}

	get changed(): boolean {
		return this.#before.length > 0;
	}

	/** Changes something. Changes about the same thing in a row are one step. */
	change(change: Partial<PictureEdits>, about: string): void {
		if (about !== this.#about) this.#before = [...this.#before, this.edits];
		this.#about = about;
		this.edits = { ...this.edits, ...change };
	}

	/** The next change is a step of its own, whatever it is about. */
	settle(): void {
		this.#about = null;
	}

	undo(): void {
		const last = this.#before.at(-1);
		if (last === undefined) return;
		this.edits = last;
		this.#before = this.#before.slice(0, -1);
		this.patch = null;
		this.face = Math.min(this.face, Math.max(0, last.faces.length - 1));
		this.settle();
	}

	decide(index: number, decision: FaceEdit['decision']): void {
		this.#changeFace(index, { decision }, 'decision');
		this.settle();
	}

	/** The device took something else for a face. */
	dismiss(index: number): void {
		this.change({ faces: this.edits.faces.toSpliced(index, 1) }, 'dismissed');
		this.settle();
		this.face = Math.max(0, Math.min(index, this.edits.faces.length - 1));
	}

	/** Lets a face rest on a consent, or no longer. */
	agree(index: number, consent: string, agreed: boolean): void {
		const others = (this.edits.faces[index]?.consents ?? []).filter((id) => id !== consent);
		this.#changeFace(index, { consents: agreed ? [...others, consent] : others }, 'consent');
		this.settle();
	}

	#changeFace(index: number, change: Partial<FaceEdit>, about: string): void {
		const faces = this.edits.faces.map((face, place) => (place === index ? { ...face, ...change } : face));
		this.change({ faces }, about);
	}

	/** Puts a patch into the middle of the picture, for those who cannot paint. */
	addPatch(): void {
		this.patch = this.edits.blurs.length;
		const patch = { x: 0.42, y: 0.42, width: 0.16, height: 0.16 };
		this.change({ blurs: [...this.edits.blurs, patch] }, 'patch added');
		this.settle();
	}

	paint(squares: readonly Face[]): void {
		this.patch = null;
		if (squares.length > 0) this.change({ blurs: [...this.edits.blurs, ...squares] }, 'stroke');
	}

	/** Moves a box, or its lower right corner, by parts of the picture. */
	nudge({ kind, index }: Movable, by: { x: number; y: number }, resize: boolean): void {
		const box = kind === 'face' ? this.edits.faces[index]?.box : this.edits.blurs[index];
		if (box === undefined) return;
		const least = 0.01;
		const moved = resize
			? { ...box, width: Math.max(least, box.width + by.x), height: Math.max(least, box.height + by.y) }
			: { ...box, x: box.x + by.x, y: box.y + by.y };
		const kept = within(moved);
		if (kept.width < least || kept.height < least) return;
		const about = `${kind} ${index}`;
		if (kind === 'face') this.#changeFace(index, { box: kept }, about);
		else this.change({ blurs: this.edits.blurs.with(index, kept) }, about);
	}

	remove(patch: number): void {
		this.patch = null;
		this.change({ blurs: this.edits.blurs.toSpliced(patch, 1) }, 'patch removed');
		this.settle();
	}

	/** A crop to the whole picture is none. */
	crop(crop: Face, about = 'crop'): void {
		const whole = crop.width > 0.999 && crop.height > 0.999;
		if (whole && this.edits.crop === null) return;
		this.change({ crop: whole ? null : crop }, about);
	}

	/** A quarter turn clockwise; what was cropped turns along. Ends with `settle`. */
	quarter(): void {
		const { quarters, straighten } = splitTurn(this.edits.turn);
		const { crop } = this.edits;
		const turned = crop && {
			x: 1 - crop.y - crop.height,
			y: crop.x,
			width: crop.height,
			height: crop.width,
		};
		this.change({ turn: (((quarters + 1) % 4) * 90 + straighten + 360) % 360, crop: turned }, 'quarter');
	}

	straighten(degrees: number): void {
		const { quarters } = splitTurn(this.edits.turn);
		this.change({ turn: (quarters * 90 + degrees + 360) % 360 }, 'straighten');
	}
}
