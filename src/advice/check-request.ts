import * as v from 'valibot';
import { accountKindSchema } from '#advice/knowledge-schema.ts';
import { networkNames } from '#advice/networks.ts';
import { trades } from '#advice/trades.ts';

const Text = v.pipe(v.string(), v.maxLength(100_000));
const Size = v.pipe(v.number(), v.integer(), v.minValue(0));
const Days = v.pipe(v.number(), v.minValue(0));
const PurposeName = v.picklist(['give', 'talk', 'promote']);
const NetworkName = v.picklist(networkNames, 'No network is called that.');
const TradeSlug = v.picklist(
	trades.map(({ slug }) => slug),
	'No trade is called that.',
);

const CheckedPicture = v.object({
	mime: v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.examples(['image/jpeg'])),
	width: Size,
	height: Size,
	bytes: Size,
	alt: v.optional(Text),
	faces: v.optional(v.pipe(Size, v.description('How many people can be recognised'))),
	consented: v.optional(v.pipe(v.boolean(), v.description('Whether all of them agreed to be shown'))),
	home: v.optional(v.pipe(v.boolean(), v.description('Whether it shows the inside of a home'))),
	machine_made: v.optional(v.pipe(v.boolean(), v.description('Whether a machine made it'))),
});

const EarlierPost = v.object({
	text: Text,
	purpose: PurposeName,
	days_ago: Days,
	network: v.optional(NetworkName),
});

/** What clients ask the guard; what they leave out is not known and not judged. */
export const CheckRequest = v.object({
	text: Text,
	network: NetworkName,
	kind: accountKindSchema,
	trade: v.optional(TradeSlug),
	language: v.optional(
		v.pipe(v.picklist(['de', 'en']), v.description('Language of the messages, de if left out')),
	),
	purpose: v.optional(PurposeName),
	media: v.optional(v.pipe(v.array(CheckedPicture), v.maxLength(100))),
	account: v.optional(
		v.object({
			age_days: v.optional(Days),
			impressum: v.optional(v.boolean()),
			token_expires_in_days: v.optional(v.number()),
		}),
	),
	copies: v.optional(
		v.pipe(Size, v.description('Other accounts of the same network that get the same text')),
	),
	day: v.optional(v.pipe(v.string(), v.isoDate(), v.description('When it goes out: YYYY-MM-DD'))),
	history: v.optional(v.pipe(v.array(EarlierPost), v.maxLength(1000))),
});
export type CheckRequest = v.InferOutput<typeof CheckRequest>;
