import * as v from 'valibot';
import {
	customerGroups,
	doers,
	goals,
	googleProfiles,
	mostMinutes,
	orderBooks,
	radii,
} from '#advice/fit/choices.ts';
import { accountKindSchema } from '#advice/knowledge-schema.ts';
import { networkNames } from '#advice/networks.ts';
import { trades } from '#advice/trades.ts';

const several = <const Options extends readonly [string, ...string[]]>(options: Options) =>
	v.pipe(v.array(v.picklist(options)), v.maxLength(options.length));

/** What the fit check asks; anything left out is answered by a stated default. */
export const FitAnswers = v.object({
	customers: v.optional(several(customerGroups)),
	goals: v.optional(several(goals)),
	order_book: v.optional(v.picklist(orderBooks)),
	radius: v.optional(v.picklist(radii)),
	who: v.optional(v.picklist(doers)),
	minutes_per_week: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(mostMinutes))),
	website: v.optional(v.boolean()),
	google_profile: v.optional(v.picklist(googleProfiles)),
	accounts: v.optional(
		v.pipe(
			v.array(
				v.object({
					network: v.picklist(networkNames, 'No network is called that.'),
					kind: accountKindSchema,
				}),
			),
			v.maxLength(50),
		),
	),
	regulated: v.optional(v.boolean()),
});
export type FitAnswers = v.InferOutput<typeof FitAnswers>;

/** A fit check as clients ask for it. */
export const FitRequest = v.object({
	trade: v.picklist(
		trades.map(({ slug }) => slug),
		'No trade is called that.',
	),
	answers: v.optional(FitAnswers, {}),
	language: v.optional(v.pipe(v.picklist(['de', 'en']), v.description('Language of the texts'))),
});
export type FitRequest = v.InferOutput<typeof FitRequest>;
