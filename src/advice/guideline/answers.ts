import * as v from 'valibot';

/** Who may publish for the firm. */
export const postings = ['owner_approves', 'named', 'everyone'] as const;
/** Whether staff may speak of the firm on their own profiles. */
export const mentions = ['free', 'ask_first', 'rather_not'] as const;
export const phones = ['breaks', 'when_useful', 'never'] as const;
/** What may be photographed. */
export const photos = ['with_consent', 'work_only', 'not_in_homes'] as const;
export const faces = ['with_consent', 'nobody'] as const;
/** What somebody does who comes across a complaint. */
export const complaints = ['hand_over', 'thank_and_hand_over'] as const;
/** What stays inside the firm. */
export const secrets = ['prices', 'customers', 'others', 'internal'] as const;
export const musics = ['own_only', 'with_licence'] as const;
/** How posts about other firms are dealt with. */
export const advertisings = ['none_for_others', 'labelled'] as const;
/** What becomes of the pictures of somebody who leaves. */
export const leavings = ['on_request', 'always'] as const;

/** How long the longest names and lists may be, so that the guideline stays on two pages. */
export const longest = { line: 100, list: 160 } as const;
export const mostHours = 168;

const line = v.pipe(v.string(), v.trim(), v.maxLength(longest.line));
const list = v.pipe(v.string(), v.trim(), v.maxLength(longest.list));

/** What a firm answers for its staff guideline; what it leaves out is answered on the safe side. */
export const GuidelineAnswers = v.pipe(
	v.object({
		posting: v.optional(v.picklist(postings), 'owner_approves'),
		/** Names, where only named people may publish. */
		named: v.optional(list, ''),
		/** The firm's accounts, as one would tell them a new colleague; empty: all of them. */
		accounts: v.optional(list, ''),
		mentions: v.optional(v.picklist(mentions), 'ask_first'),
		phone: v.optional(v.picklist(phones), 'when_useful'),
		photos: v.optional(v.picklist(photos), 'with_consent'),
		faces: v.optional(v.picklist(faces), 'with_consent'),
		/** Who answers customers; empty: whoever answers for the firm. */
		answers_by: v.optional(line, ''),
		/** Within how many hours of working days. */
		answers_hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostHours)), 24),
		complaints: v.optional(v.picklist(complaints), 'thank_and_hand_over'),
		secrets: v.optional(v.pipe(v.array(v.picklist(secrets)), v.maxLength(secrets.length)), () => [
			...secrets,
		]),
		music: v.optional(v.picklist(musics), 'own_only'),
		advertising: v.optional(v.picklist(advertisings), 'labelled'),
		leaving: v.optional(v.picklist(leavings), 'on_request'),
		works_council: v.optional(v.boolean(), false),
		/** Whom to ask; empty: whoever leads the firm. */
		contact: v.optional(line, ''),
	}),
	v.forward(
		v.partialCheck(
			[['posting'], ['named']],
			({ posting, named }) => posting !== 'named' || named !== '',
			'Only named people may publish, and nobody is named.',
		),
		['named'],
	),
);
export type GuidelineAnswers = v.InferOutput<typeof GuidelineAnswers>;

/** The answers of somebody who has not answered yet. */
export const defaultAnswers: GuidelineAnswers = v.parse(GuidelineAnswers, {});
