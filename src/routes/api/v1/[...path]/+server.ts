import { answering } from '#api/answering.ts';
import { Problem } from '#api/problem.ts';

/** Whatever is not an address of this interface, so that programs never get a page made for people. */
export const fallback = answering(async () => {
	throw new Problem('not_found');
});
