/** A box in a picture, in fractions (0..1) of the upright picture's width and height. */
export interface Face {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What is decided about one face: made unrecognisable, somebody who has agreed, or whoever took the picture. */
export interface FaceEdit {
	readonly box: Face;
	readonly decision: 'blur' | 'agreed' | 'self';
	/** Ids of the consents this face rests on; they count where the decision is `agreed`. */
	readonly consents: readonly string[];
}

/** All that is changed about a picture, in the order in which it is done: blurred, turned, cropped. */
export interface PictureEdits {
	readonly faces: readonly FaceEdit[];
	/** What a finger painted over: number plates, house numbers, screens, faces the device did not find. */
	readonly blurs: readonly Face[];
	/** In fractions of the picture as it lies after turning (see `framing.ts`). */
	readonly crop: Face | null;
	/** Degrees clockwise: quarter turns and the few degrees that straighten it. */
	readonly turn: number;
}

/** Who can be recognised in a picture, as far as it is known; null where nobody has said. */
export interface PeopleInPicture {
	readonly people: 'nobody' | 'self' | 'agreed' | null;
	readonly consents: readonly string[];
}

export const noEdits: PictureEdits = { faces: [], blurs: [], crop: null, turn: 0 };

/** How the found faces begin: everybody is made unrecognisable until somebody says otherwise. */
export function editsFor(faces: readonly Face[]): PictureEdits {
	return { ...noEdits, faces: faces.map((box) => ({ box, decision: 'blur', consents: [] })) };
}

/**
 * Who is to be recognised after these edits. Where no face was found nobody knows: the device may have missed one
 * (`looked`), or never looked.
 */
export function peopleOf({ faces }: PictureEdits, looked: boolean): PeopleInPicture {
	if (!looked || faces.length === 0) return { people: null, consents: [] };
	const agreed = faces.filter(({ decision }) => decision === 'agreed');
	if (agreed.length > 0)
		return { people: 'agreed', consents: [...new Set(agreed.flatMap(({ consents }) => consents))] };
	return { people: faces.some(({ decision }) => decision === 'self') ? 'self' : 'nobody', consents: [] };
}

/** Whether there is anything to do to the picture's own pixels. */
export function changesPixels({ faces, blurs, crop, turn }: PictureEdits): boolean {
	return turn !== 0 || crop !== null || blurs.length > 0 || faces.some(({ decision }) => decision === 'blur');
}

/** All that has to become unrecognisable: painted patches, and faces nobody has agreed for. */
export function hiddenBoxes({ faces, blurs }: PictureEdits): Face[] {
	const strangers = faces.filter(({ decision }) => decision === 'blur');
	return [...strangers.map(({ box }) => grown(box)), ...blurs];
}

/** A found face with hair, ears and chin: people are known by these too. */
export function grown(face: Face): Face {
	const [side, above, below] = [face.width * 0.25, face.height * 0.4, face.height * 0.2];
	return within({
		x: face.x - side,
		y: face.y - above,
		width: face.width + 2 * side,
		height: face.height + above + below,
	});
}

/** The part of a box that lies in the picture; empty boxes have no width or height. */
export function within({ x, y, width, height }: Face): Face {
	const [left, top] = [clamp(x, 0, 1), clamp(y, 0, 1)];
	return {
		x: left,
		y: top,
		width: Math.max(0, clamp(x + width, 0, 1) - left),
		height: Math.max(0, clamp(y + height, 0, 1) - top),
	};
}

/** How much of two boxes is common to both: 0 apart, 1 the same. */
export function overlap(one: Face, other: Face): number {
	const common = commonArea(one, other);
	const all = areaOf(one) + areaOf(other) - common;
	return all > 0 ? common / all : 0;
}

/** How much of the smaller box lies in the larger one, 0 to 1. */
export function inside(one: Face, other: Face): number {
	const smaller = Math.min(areaOf(one), areaOf(other));
	return smaller > 0 ? commonArea(one, other) / smaller : 0;
}

function areaOf({ width, height }: Face): number {
	return width * height;
}

function commonArea(one: Face, other: Face): number {
	const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return width > 0 && height > 0 ? width * height : 0;
}

/** The number, or the nearer end of the range it is outside of. */
export function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
