import * as v from 'valibot';
import type { Purpose } from '#advice/purpose.ts';

const texts = v.array(v.string());
const Typed = v.object({
	text: v.string(),
	purpose: v.nullable(v.picklist(['give', 'talk', 'promote'] as const satisfies readonly Purpose[])),
	accounts: texts,
	pictures: texts,
	/** Descriptions by picture. */
	alts: v.record(v.string(), v.string()),
	/** Texts of single variants by delivery. */
	parts: v.record(v.string(), texts),
});

/** What a person has typed into the page of a post, ahead of what the server has. */
export type Typed = v.InferOutput<typeof Typed>;

/** What was kept on this device, or null where it is nothing of the kind. */
export function readTyped(found: unknown): Typed | null {
	const parsed = v.safeParse(Typed, found);
	return parsed.success ? parsed.output : null;
}
