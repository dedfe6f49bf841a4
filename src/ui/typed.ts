import * as v from 'valibot';
import type { Purpose } from '#advice/purpose.ts';
import type { Picture } from '#media/pictures.ts';

const texts = v.array(v.string());
const people = ['nobody', 'self', 'agreed', 'not_asked'] as const satisfies readonly Picture['people'][];
const Facts = v.object({
	people: v.nullable(v.picklist(people)),
	/** Ids of the consents chosen; they count where people agreed or a home is shown. */
	consents: texts,
	home: v.nullable(v.boolean()),
	machineMade: v.nullable(v.boolean()),
	/** Whether the firm's mark goes into its corner; an older page kept none. */
	marked: v.optional(v.boolean(), false),
});

/** What a person said about a picture. */
export type TypedFacts = v.InferOutput<typeof Facts>;

const MadePicture = v.object({
	id: v.string(),
	/** The picture it was made of. */
	of: v.string(),
	width: v.number(),
	height: v.number(),
	mime: v.string(),
	bytes: v.number(),
});

/** A picture that was edited in the page: a new one, which the server has but the saved post may not. */
export type MadePicture = v.InferOutput<typeof MadePicture>;

const Typed = v.object({
	text: v.string(),
	purpose: v.nullable(v.picklist(['give', 'talk', 'promote'] as const satisfies readonly Purpose[])),
	accounts: texts,
	pictures: texts,
	/** Descriptions by picture. */
	alts: v.record(v.string(), v.string()),
	/** Who and what is to be seen, by picture; an older page kept none. */
	facts: v.optional(v.record(v.string(), Facts), {}),
	/** Texts of single variants by delivery. */
	parts: v.record(v.string(), texts),
	/** Pictures edited in the page; an older page kept none. */
	made: v.optional(v.array(MadePicture), []),
});

/** What a person has typed into the page of a post, ahead of what the server has. */
export type Typed = v.InferOutput<typeof Typed>;

/** What was kept on this device, or null where it is nothing of the kind. */
export function readTyped(found: unknown): Typed | null {
	const parsed = v.safeParse(Typed, found);
	return parsed.success ? parsed.output : null;
}
