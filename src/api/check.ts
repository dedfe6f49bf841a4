import * as v from 'valibot';
import { networkNames } from '#advice/networks.ts';
import { accountKinds } from '#accounts/account.ts';
import { languages } from '#languages/words.ts';
import { purposes } from '#posts/post.ts';

const Word = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Text = v.pipe(v.string(), v.maxLength(100_000));
const Size = v.pipe(v.number(), v.integer(), v.minValue(0));
const Days = v.pipe(v.number(), v.minValue(0));

const CheckedPicture = v.object({
	mime: Word,
	width: Size,
	height: Size,
	bytes: Size,
	alt: v.optional(Text),
	faces: v.optional(v.pipe(Size, v.description('How many people can be recognised'))),
	consented: v.optional(v.pipe(v.boolean(), v.description('Whether all of them agreed to be shown'))),
});

const EarlierPost = v.object({
	text: Text,
	purpose: v.picklist(purposes),
	days_ago: Days,
	network: v.optional(Word),
});

/** What a check is asked about. Left out means not known. */
export const CheckRequest = v.object({
	text: Text,
	network: v.picklist(networkNames),
	kind: v.picklist(accountKinds),
	trade: v.optional(Word),
	language: v.optional(v.pipe(v.picklist(languages), v.description('Language of the messages'))),
	purpose: v.optional(v.picklist(purposes)),
	media: v.optional(v.pipe(v.array(CheckedPicture), v.maxLength(100))),
	account: v.optional(
		v.object({
			age_days: v.optional(Days),
			impressum: v.optional(v.boolean()),
			token_expires_in_days: v.optional(v.number()),
		}),
	),
	history: v.optional(v.pipe(v.array(EarlierPost), v.maxLength(1000))),
});
export type CheckRequest = v.InferOutput<typeof CheckRequest>;

export const FindingAnswer = v.object({
	rule: v.pipe(v.string(), v.examples(['pace.duplicate'])),
	severity: v.picklist(['stop', 'warn', 'hint']),
	message: v.string(),
	excerpt: v.optional(v.string()),
	source: v.string(),
	as_of: v.string(),
});

export const CheckAnswer = v.object({
	purpose: v.picklist(purposes),
	purpose_confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	findings: v.array(FindingAnswer),
});
