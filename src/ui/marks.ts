import type { Segment } from '#advice/segments.ts';

/** A stretch of a text that a finding is about. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly severity: 'stop' | 'warn' | 'hint';
}

/** A piece of a text that looks one way throughout. */
export interface Piece {
	readonly kind: Segment['kind'];
	readonly text: string;
	readonly start: number;
	/** Of the gravest finding about it; null where there is none. */
	readonly severity: Mark['severity'] | null;
}

const gravest: readonly Mark['severity'][] = ['stop', 'warn', 'hint'];

/** Cuts segments further at the edges of the marks. Joined again the pieces are the text. */
export function markPieces(segments: readonly Segment[], marks: readonly Mark[]): Piece[] {
	return segments.flatMap(({ kind, text, start, end }) => {
		const edges = marks
			.flatMap((mark) => [mark.start, mark.end])
			.filter((edge) => edge > start && edge < end);
		const cuts = [...new Set([start, ...edges, end])].sort((one, other) => one - other);
		return cuts.slice(0, -1).map((from, index) => {
			const to = cuts[index + 1] ?? end;
			return {
				kind,
				text: text.slice(from - start, to - start),
				start: from,
				severity: severityAt(from, marks),
			};
		});
	});
}

function severityAt(place: number, marks: readonly Mark[]): Piece['severity'] {
	const here = marks.filter(({ start, end }) => start <= place && place < end);
	return gravest.find((severity) => here.some((mark) => mark.severity === severity)) ?? null;
}
