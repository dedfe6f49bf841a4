/** A stretch of one part of a post, in UTF-16 units; `end` is exclusive. */
export interface Place {
	readonly part: number;
	readonly start: number;
	readonly end: number;
}

/** What one tap does about a finding. */
export type Fix =
	/** Puts other words in place of a stretch; an empty stretch is a place to insert at. */
	| { readonly kind: 'replace'; readonly label: string; readonly at: Place; readonly with: string }
	/** Leads to a page of this installation. */
	| { readonly kind: 'open'; readonly label: string; readonly path: string };

/** The parts of a post after the tap. A stretch that is no longer there leaves them as they were. */
export function applyFix(parts: readonly string[], fix: Fix): string[] {
	if (fix.kind !== 'replace') return [...parts];
	return parts.map((text, part) => {
		if (part !== fix.at.part || fix.at.end > text.length) return text;
		return tidy(text.slice(0, fix.at.start) + fix.with + text.slice(fix.at.end));
	});
}

/** Taking words out leaves no double spaces behind and none before a full stop. */
function tidy(text: string): string {
	return text
		.replace(/[^\S\n]{2,}/g, ' ')
		.replace(/[^\S\n]+([.,;:!?])/g, '$1')
		.replace(/^[^\S\n]+|[^\S\n]+$/gm, '');
}
