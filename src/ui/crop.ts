/** Width by height of a picture as a network shows it, and whether something is cut off for that. */
export interface Crop {
	readonly ratio: number;
	readonly cropped: boolean;
}

/** The shape in which a picture appears where only shapes between two ratios (width by height) are allowed. */
export function cropFor(
	picture: { readonly width: number; readonly height: number },
	allowed: { readonly min: number; readonly max: number } | null,
): Crop {
	const own = picture.width / picture.height;
	if (allowed === null) return { ratio: own, cropped: false };
	const ratio = Math.min(Math.max(own, allowed.min), allowed.max);
	return { ratio, cropped: ratio !== own };
}
