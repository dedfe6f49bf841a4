import * as v from 'valibot';

/**
 * What every file under knowledge/ must look like. Tests hold the files to it; at run time they are trusted, so
 * that no page carries the validation.
 */

/** H: read in a primary text. M: a dated secondary source. L: weak, shown only with the advice to check. */
export const confidenceSchema = v.picklist(['H', 'M', 'L']);

/** A day, or only the month or year where the source tells no more. */
const asOfSchema = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

const provenance = {
	source: v.pipe(v.string(), v.trim(), v.minLength(3)),
	url: v.optional(v.pipe(v.string(), v.url())),
	as_of: asOfSchema,
	confidence: confidenceSchema,
	note: v.optional(v.pipe(v.string(), v.minLength(1))),
};

/** A value with where it comes from; null where nothing is known. A fact whose value is null says: there is no limit. */
function limit<Value extends v.GenericSchema>(value: Value) {
	return v.nullable(v.strictObject({ value, ...provenance }));
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const mime = v.pipe(v.string(), v.regex(/^image\/[a-z]+$/));

const textLimitsSchema = v.strictObject({
	unit: limit(v.picklist(['graphemes', 'characters', 'weighted'])),
	max: limit(count),
	/** Where a text beside a picture may be shorter than one alone. */
	maxWithPictures: limit(count),
	maxBytes: limit(v.nullable(count)),
	perUrl: limit(v.nullable(count)),
	mentionsWithoutServer: limit(v.boolean()),
	textOnly: limit(v.boolean()),
	linksClickable: limit(v.boolean()),
	maxHashtags: limit(v.nullable(count)),
	threads: limit(v.boolean()),
});

const pictureLimitsSchema = v.strictObject({
	max: limit(count),
	maxBytes: limit(count),
	maxSide: limit(v.nullable(count)),
	maxPixels: limit(v.nullable(count)),
	mimes: limit(v.pipe(v.array(mime), v.minLength(1))),
	maxAlt: limit(v.nullable(count)),
	altRequired: limit(v.boolean()),
	ratio: limit(v.nullable(v.strictObject({ min: v.number(), max: v.number() }))),
});

export const accountKindSchema = v.picklist([
	'profile',
	'page',
	'group',
	'professional',
	'company',
	'channel',
	'site',
	'list',
]);

const statement = {
	de: v.pipe(v.string(), v.minLength(10)),
	en: v.pipe(v.string(), v.minLength(10)),
	...provenance,
};

const statementSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
	...statement,
});

/** One file of knowledge/networks. */
export const networkSchema = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
	title: v.pipe(v.string(), v.minLength(1)),
	kinds: v.pipe(v.array(accountKindSchema), v.minLength(1)),
	/** How a program may post there for a small firm. */
	posting: limit(v.picklist(['built_in', 'free', 'paid', 'review', 'by_hand'])),
	limits: v.strictObject({ text: textLimitsSchema, pictures: pictureLimitsSchema }),
	facts: v.array(statementSchema),
});
export type NetworkKnowledge = v.InferOutput<typeof networkSchema>;

const slugSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const tradeSchema = v.strictObject({
	slug: slugSchema,
	name: v.pipe(v.string(), v.minLength(3)),
	number: v.nullable(count),
	group: v.nullable(slugSchema),
	en: v.pipe(v.string(), v.minLength(3)),
	synonyms: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(2))), v.minLength(1)),
});

/** One file of knowledge/trades: the trades of one part of the Handwerksordnung, or the businesses outside it. */
export const tradeFileSchema = v.strictObject({
	annex: v.nullable(v.picklist(['A', 'B1', 'B2'])),
	...provenance,
	/** What in this file no source says. */
	judgement: v.strictObject({ what: v.string(), by: v.literal('judgement'), as_of: asOfSchema }),
	groups: v.nullable(v.strictObject({ source: v.string(), as_of: asOfSchema, confidence: confidenceSchema })),
	trades: v.pipe(v.array(tradeSchema), v.minLength(1)),
});
export type TradeFile = v.InferOutput<typeof tradeFileSchema>;

/** One file of knowledge/evidence: statements by their name. */
export const evidenceSchema = v.record(slugSchema, v.strictObject(statement));
