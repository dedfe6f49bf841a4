import type { Finding } from '#advice/check.ts';

/** Findings of variants, taken apart: what is true of all of them, and what is left for each. */
export interface SortedFindings {
	readonly shared: readonly Finding[];
	readonly own: Readonly<Record<string, readonly Finding[]>>;
}

/**
 * Says once what is said about every variant (a picture without a description, say). How long a text is, is left
 * out: the counter beside it says so while one types.
 */
export function sortFindings(findings: Readonly<Record<string, readonly Finding[]>>): SortedFindings {
	const spoken = Object.entries(findings).map(
		([variant, list]) => [variant, list.filter(({ rule }) => rule !== 'format.length')] as const,
	);
	const [first, ...others] = spoken.map(([, list]) => list);
	const shared = (first ?? []).filter((one) =>
		others.every((list) => list.some((other) => sameFinding(one, other))),
	);
	const own = spoken.map(([variant, list]) => [
		variant,
		list.filter((one) => !shared.some((other) => sameFinding(one, other))),
	]);
	return { shared, own: Object.fromEntries(own) };
}

/** Whether two findings say the same, wherever it stands in their texts. */
export function sameFinding(one: Finding, other: Finding): boolean {
	return one.rule === other.rule && one.excerpt === other.excerpt && one.message === other.message;
}
