interface Size {
	readonly width: number;
	readonly height: number;
}

/** Share of the picture's width that the mark takes, and of its height at most. */
const ofWidth = 0.12;
const ofHeight = 0.2;
/** Between the mark and the edges, as a share of the picture's shorter side. */
const margin = 0.025;

/**
 * Where a mark goes in a picture: the lower right corner, a little off the edges, never larger than it is. In whole
 * pixels of the picture.
 */
export function markPlace(picture: Size, mark: Size): Size & { readonly left: number; readonly top: number } {
	const scale = Math.min(
		1,
		(picture.width * ofWidth) / mark.width,
		(picture.height * ofHeight) / mark.height,
	);
	const width = Math.max(1, Math.round(mark.width * scale));
	const height = Math.max(1, Math.round(mark.height * scale));
	const edge = Math.round(Math.min(picture.width, picture.height) * margin);
	return {
		width,
		height,
		left: Math.max(0, picture.width - width - edge),
		top: Math.max(0, picture.height - height - edge),
	};
}
