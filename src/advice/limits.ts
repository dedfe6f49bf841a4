/**
 * What a network allows of text and pictures. The values come from knowledge/networks (or live from the
 * server), never from code.
 */
export interface Limits {
	readonly text: TextLimits;
	readonly pictures: PictureLimits;
}

export interface TextLimits {
	/** What the network counts: what people see as one sign, code points, or X's weights. */
	readonly unit: 'graphemes' | 'characters' | 'weighted';
	readonly max: number;
	/** Bytes of UTF-8, counted beside the unit; null where the network does not. */
	readonly maxBytes: number | null;
	/** How many units each web address counts, however long it is; null where it counts in full. */
	readonly perUrl: number | null;
	/** Whether @name@server counts only as @name. */
	readonly mentionsWithoutServer: boolean;
	/** Whether a post may have no picture. */
	readonly textOnly: boolean;
	/** Whether a web address in the text can be tapped. */
	readonly linksClickable: boolean;
	readonly maxHashtags: number | null;
	/** Whether a long text may go out as several posts that answer each other. */
	readonly threads: boolean;
}

export interface PictureLimits {
	readonly max: number;
	readonly maxBytes: number;
	/** Longest side in pixels, or null. */
	readonly maxSide: number | null;
	/** Width times height, or null. */
	readonly maxPixels: number | null;
	/** Accepted formats, the preferred one first, as MIME types. */
	readonly mimes: readonly string[];
	readonly maxAlt: number | null;
	/** Whether the network refuses a picture without a description. */
	readonly altRequired: boolean;
	/** Width divided by height, at least and at most; null where free. */
	readonly ratio: { readonly min: number; readonly max: number } | null;
}
