import type { Mark } from '#media/mark.ts';

/** Where the picture of a mark is: another mark is elsewhere, so that a browser may keep it. */
export function markAddress({ storedAs }: Mark): string {
	return `/firm/mark?of=${encodeURIComponent(storedAs)}`;
}
