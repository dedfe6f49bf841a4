/** Positions of the first and the last byte. */
export interface ByteRange {
	readonly first: number;
	readonly last: number;
}

/**
 * The part of a file of `total` bytes that a Range header asks for. Null: all of it, because the header is missing, asks
 * for several parts or is none we know; those may be ignored.
 */
export function rangeOf(header: string | null, total: number): ByteRange | 'not_satisfiable' | null {
	const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
	if (from === undefined || to === undefined || (from === '' && to === '')) return null;
	if (from === '') {
		const first = Math.max(total - Number(to), 0);
		return Number(to) === 0 ? 'not_satisfiable' : { first, last: total - 1 };
	}
	const [first, last] = [Number(from), to === '' ? total - 1 : Math.min(Number(to), total - 1)];
	if (to !== '' && Number(to) < first) return null;
	return first >= total ? 'not_satisfiable' : { first, last };
}
