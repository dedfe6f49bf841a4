import * as v from 'valibot';
import type { ApiEvent } from '#api/answering.ts';
import { Problem } from '#api/problem.ts';
import { fieldErrors } from '#api/read-body.ts';

/** Which page of a list. */
export const Page = v.object({
	limit: v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
		'20',
	),
	before: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
});
export type Page = v.InferOutput<typeof Page>;

/** @throws Problem for a limit that is no number from 1 to 100. */
export function readPage(event: Pick<ApiEvent, 'url' | 'request'>): Page {
	const parsed = v.safeParse(Page, Object.fromEntries(event.url.searchParams));
	if (parsed.success) return parsed.output;
	throw new Problem('invalid', { errors: fieldErrors(parsed.issues, event.request) });
}

/** Where the list goes on, as a Link header after RFC 8288; nothing after its end. */
export function linkToNext(
	url: URL,
	page: Page,
	items: readonly { readonly id: string }[],
): Record<string, string> {
	const last = items.at(-1);
	if (last === undefined || items.length < page.limit) return {};
	const next = new URL(url);
	next.searchParams.set('before', last.id);
	return { link: `<${next.pathname}${next.search}>; rel="next"` };
}
