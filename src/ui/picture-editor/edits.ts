/** A part of a picture, in fractions of its width and height from the upper left corner, 0 to 1. */
export interface Face {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What is to be done to a picture before it leaves the device. */
export interface PictureEdits {
	readonly faces: readonly {
		readonly box: Face;
		readonly decision: 'blur' | 'agreed' | 'self';
		readonly consents: readonly string[];
	}[];
	/** Number plates, screens and faces that were missed, painted over by hand. */
	readonly blurs: readonly Face[];
	readonly crop: Face | null;
	/** Clockwise, in degrees. */
	readonly turn: number;
}

export const noEdits: PictureEdits = { faces: [], blurs: [], crop: null, turn: 0 };

/** How the found faces begin: everybody is made unrecognisable until somebody says otherwise. */
export function editsFor(faces: readonly Face[]): PictureEdits {
	return { ...noEdits, faces: faces.map((box) => ({ box, decision: 'blur', consents: [] })) };
}

/**
 * Who can be recognised in a picture after its edits, and the consents that rests on. Nobody found means that
 * nobody knows: the device may have missed someone.
 */
export function peopleOf(
	{ faces }: PictureEdits,
	looked: boolean,
): { people: 'nobody' | 'self' | 'agreed' | null; consents: string[] } {
	if (!looked || faces.length === 0) return { people: null, consents: [] };
	const agreed = faces.filter(({ decision }) => decision === 'agreed');
	if (agreed.length > 0) {
		return { people: 'agreed', consents: [...new Set(agreed.flatMap(({ consents }) => consents))] };
	}
	return { people: faces.some(({ decision }) => decision === 'self') ? 'self' : 'nobody', consents: [] };
}
