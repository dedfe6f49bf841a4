import * as v from 'valibot';
import { accountKinds } from '#advice/account-kinds.ts';

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

export const accountKindSchema = v.picklist(accountKinds);

/** The same said in both languages. */
const sentence = v.pipe(v.string(), v.trim(), v.minLength(10));

const statement = { de: sentence, en: sentence, ...provenance };

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));

/** What a fact about a network is about; the page of the knowledge sorts by it. */
const networkTopics = [
	'kinds',
	'posting',
	'limits',
	'pace',
	'trouble',
	'cost',
	'links',
	'answers',
	'access',
] as const;

const networkFactSchema = v.strictObject({ id: idSchema, topic: v.picklist(networkTopics), ...statement });

/** Advice that rests on judgement and not on a source says so. */
const judged = { by: v.literal('judgement'), as_of: asOfSchema };

const price = v.pipe(v.number(), v.minValue(0));

/**
 * What a network asks of those who post there, as the guard needs it; null where nothing is known. How often is
 * counted per account.
 */
const networkRulesSchema = v.strictObject({
	/** The kinds of account that a firm may use for its business; where it is null, all of them. */
	businessKinds: limit(v.pipe(v.array(accountKindSchema), v.minLength(1))),
	/** Posts in 24 hours. */
	maxPostsPerDay: limit(count),
	/** Posts with a link in 30 days. */
	maxLinkPostsPerMonth: limit(count),
	/** Advertising posts in half a year from an account that is not one for business. */
	maxAdsPerHalfYear: limit(count),
	maxMentions: limit(count),
	/** Whether the same text may not be published twice by one account. */
	noRepeats: limit(v.boolean()),
	/** Whether the same text may not be published by several accounts. */
	noCopiesAcrossAccounts: limit(v.boolean()),
	/** Whether people may not be mentioned who did not ask for it. */
	noUnaskedMentions: limit(v.boolean()),
	/** Whether likes, shares, follows or tagging friends may not be asked for as a way to win or to be seen. */
	noBait: limit(v.boolean()),
	/** US cents for one post, and for one with a web address in it. */
	cost: limit(v.strictObject({ post: price, withLink: price })),
	/** Whether a mark or logo of the firm in a picture is against the rules. */
	noMarks: limit(v.boolean()),
	/** Whether pictures made by a machine are to be labelled there. */
	labelsAi: limit(v.boolean()),
});

/** One concrete thing to do at the moment of writing. */
const tipSchema = v.strictObject({
	id: idSchema,
	de: sentence,
	en: sentence,
	from: v.union([v.strictObject(provenance), v.strictObject(judged)]),
});

/** How a post reads well there; judgement. */
const writingSchema = v.strictObject({
	...judged,
	/** How many hashtags are added at most; none where people do not look for them. */
	hashtags: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** `line`: the first sentence stands alone, because only it is seen at first. */
	opening: v.picklist(['line', 'running']),
	/** Whether readers can answer a question there. */
	question: v.boolean(),
	/** Whether the name of the firm belongs below, because readers come by searching. */
	sign: v.boolean(),
});

/** One file of knowledge/networks. */
export const networkSchema = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
	title: v.pipe(v.string(), v.minLength(1)),
	kinds: v.pipe(v.array(accountKindSchema), v.minLength(1)),
	/** How a program may post there for a small firm. */
	posting: limit(v.picklist(['built_in', 'free', 'paid', 'review', 'by_hand'])),
	limits: v.strictObject({ text: textLimitsSchema, pictures: pictureLimitsSchema }),
	rules: networkRulesSchema,
	writing: writingSchema,
	tips: v.pipe(v.array(tipSchema), v.minLength(1)),
	facts: v.array(networkFactSchema),
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

/** A judgement with its reason. */
function judgement<Value extends v.GenericSchema>(value: Value) {
	return v.strictObject({ value, de: sentence, en: sentence });
}

const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** How often somebody buys: a baker's customers every few days, a roofer's once in decades. */
export const purchaseSchema = v.picklist(['days', 'weeks', 'months', 'years', 'decades']);
export const radiusSchema = v.picklist(['street', 'town', 'region', 'country', 'world']);

const attributesSchema = v.strictObject({
	/** Shares of the turnover that come from whom, in per cent; together 100. */
	customers: judgement(
		v.pipe(
			v.strictObject({ private: percent, business: percent, public: percent }),
			v.check((shares) => shares.private + shares.business + shares.public === 100, 'not 100 per cent'),
		),
	),
	/** Whether a layman sees the quality in one picture. */
	visibility: judgement(v.picklist(['high', 'medium', 'low'])),
	purchase: judgement(purchaseSchema),
	/** How far away usual customers are. */
	radius: judgement(radiusSchema),
	/** What kinds of advertising have rules of their own here; empty where only the general ones hold. */
	regulated: judgement(
		v.array(v.picklist(['health', 'medical-device', 'food', 'profession', 'finance', 'alcohol'])),
	),
	/** Whether people call because something cannot wait. */
	emergency: judgement(v.boolean()),
	/** How hard it is to find staff and apprentices. */
	recruiting: judgement(v.picklist(['high', 'medium', 'low'])),
});
export type TradeAttributes = v.InferOutput<typeof attributesSchema>;

/** One file of knowledge/trade-attributes: what the fit check needs to know of each trade, by its slug. */
export const attributesFileSchema = v.strictObject({
	...judged,
	what: sentence,
	trades: v.record(slugSchema, attributesSchema),
});
export type AttributesFile = v.InferOutput<typeof attributesFileSchema>;

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const daySchema = v.pipe(v.string(), v.isoDate());

const findingSchema = v.strictObject({
	...statement,
	/** How many were asked or measured; null where the source does not tell. */
	n: v.nullable(count),
	/** When it was found out. */
	year: yearSchema,
	/** Two letters, `EU`, or `world`. */
	country: v.pipe(v.string(), v.regex(/^([A-Z]{2}|world)$/)),
	/** `vendor`: by somebody who sells what the finding recommends. `standard`: a rule somebody set, no finding. */
	kind: v.picklist(['study', 'vendor', 'official', 'standard', 'practice']),
	/** What it does not prove. */
	weakness_de: sentence,
	weakness_en: sentence,
});

/** One file of knowledge/evidence: findings by their name; elsewhere they are cited as `file.name`. */
export const evidenceFileSchema = v.strictObject({
	title_de: v.string(),
	title_en: v.string(),
	findings: v.record(slugSchema, findingSchema),
});
export type EvidenceFile = v.InferOutput<typeof evidenceFileSchema>;

const lawRuleSchema = v.strictObject({
	title_de: v.pipe(v.string(), v.minLength(3)),
	title_en: v.pipe(v.string(), v.minLength(3)),
	/** Such as `§ 5 Abs. 1 DDG`. */
	paragraph: v.pipe(v.string(), v.minLength(3)),
	/** The rule in one plain sentence. */
	...statement,
	/** What it means for a post. */
	post_de: sentence,
	post_en: sentence,
	/** The days between which it holds; null where it did before anyone asked, or does until further notice. */
	valid_from: v.nullable(daySchema),
	valid_to: v.nullable(daySchema),
});

/** One file of knowledge/law: rules by their name; elsewhere they are cited as `file.name`. */
export const lawFileSchema = v.strictObject({
	title_de: v.string(),
	title_en: v.string(),
	rules: v.record(slugSchema, lawRuleSchema),
});
export type LawFile = v.InferOutput<typeof lawFileSchema>;

const monthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const dayOfYear = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

const occasionSchema = v.strictObject({
	de: v.pipe(v.string(), v.minLength(3)),
	en: v.pipe(v.string(), v.minLength(3)),
	when: v.variant('kind', [
		/** Every year between two days (MM-DD), over the turn of the year where the second is earlier. */
		v.strictObject({ kind: v.literal('season'), from: dayOfYear, to: dayOfYear }),
		/** Around a holiday, named as the calendar library names it; days before and after it. */
		v.strictObject({
			kind: v.literal('holiday'),
			holiday: v.pipe(v.string(), v.regex(/^[A-Z_]+$/)),
			before: v.pipe(v.number(), v.integer(), v.minValue(0)),
			after: v.pipe(v.number(), v.integer(), v.minValue(0)),
		}),
		/** Whenever it happens: a storm, the thousandth customer. */
		v.strictObject({ kind: v.literal('event') }),
	]),
});

/** knowledge/occasions.json: what ideas can be tied to, by name. */
export const occasionsSchema = v.strictObject({ ...judged, occasions: v.record(slugSchema, occasionSchema) });
export type Occasion = v.InferOutput<typeof occasionSchema>;

export const ideaSchema = v.strictObject({
	id: slugSchema,
	purpose: v.picklist(['give', 'talk', 'promote']),
	/** When it fits best: months and an occasion; both empty where it always does. */
	months: v.array(monthSchema),
	occasion: v.nullable(slugSchema),
	/** How long it takes one person, photo included. */
	minutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(90)),
	/** What to show and say, as one would tell a colleague. */
	de: sentence,
	en: sentence,
	/** How the post could read. */
	example_de: sentence,
	example_en: sentence,
});
export type Idea = v.InferOutput<typeof ideaSchema>;

/** One file of knowledge/ideas: ideas for a Gewerbegruppe, a trade, or for everybody. */
export const ideaFileSchema = v.strictObject({
	...judged,
	for: v.variant('kind', [
		v.strictObject({ kind: v.literal('everybody') }),
		v.strictObject({ kind: v.literal('group'), group: slugSchema }),
		v.strictObject({ kind: v.literal('trade'), trade: slugSchema }),
	]),
	ideas: v.pipe(v.array(ideaSchema), v.minLength(1)),
});
export type IdeaFile = v.InferOutput<typeof ideaFileSchema>;

/** knowledge/house-rules.json: numbers that no source settles and somebody had to. */
export const houseRulesSchema = v.strictObject({
	...judged,
	rules: v.record(
		slugSchema,
		v.strictObject({
			value: v.number(),
			unit: v.picklist(['percent', 'posts', 'days', 'hours', 'minutes', 'links', 'hashtags', 'mentions']),
			de: sentence,
			en: sentence,
			/** Findings for and against it, as `file.name`. */
			evidence: v.array(idSchema),
		}),
	),
});

const words = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\p{Ll}\p{N}-]+$/u))), v.minLength(1));

/** Something that may be added to a post in which one of the words stands. `de_close` is for readers one calls ihr. */
const addition = { words_de: words, words_en: words, de: sentence, en: sentence };

/** knowledge/drafting.json: what drafting may add to what somebody said. */
export const draftingSchema = v.strictObject({
	...judged,
	/** Sentences out of the examples of ideas that hold for everyone, whatever was done on the day. */
	advice: v.array(v.strictObject({ idea: slugSchema, ...addition })),
	/** Questions that can be answered in one sentence. */
	questions: v.array(v.strictObject(addition)),
	other_question: v.strictObject({ de: sentence, de_close: sentence, en: sentence }),
	/** The plain way to say that one may ask. */
	offer: v.strictObject({ de: sentence, de_close: sentence, en: sentence }),
});
export type DraftingFile = v.InferOutput<typeof draftingSchema>;
