import * as v from 'valibot';
import { verdicts } from '#advice/fit/verdict.ts';
import { accountKindSchema } from '#advice/knowledge-schema.ts';

const Texts = v.array(v.string());
const Evidence = v.pipe(
	v.array(v.string()),
	v.description('Ids of findings and facts; empty where it is judgement'),
	v.examples([['customers.recommendation']]),
);

const PlaceAnswer = v.object({
	network: v.string(),
	title: v.pipe(v.string(), v.description('What the network calls itself')),
	kind: accountKindSchema,
	why: v.string(),
	evidence: Evidence,
});

const ReasonAnswer = v.object({
	factor: v.string(),
	effect: v.string(),
	direction: v.picklist(['for', 'against', 'neutral']),
	evidence: Evidence,
	judgement: v.boolean(),
});

/** The assessment as clients get it. */
export const FitAnswer = v.object({
	verdict: v.picklist(verdicts),
	says: v.pipe(v.string(), v.description('The verdict as a sentence')),
	minutes_per_week: v.pipe(v.number(), v.minValue(0)),
	networks: v.array(PlaceAnswer),
	not_networks: v.array(PlaceAnswer),
	reasons: v.pipe(v.array(ReasonAnswer), v.description('The heaviest first')),
	first_steps: Texts,
	measure: v.pipe(Texts, v.description('What to count')),
	stop_when: v.string(),
	limits: v.pipe(Texts, v.description('What kept the verdict from being higher')),
	defaults: v.pipe(Texts, v.description('What was assumed where nothing was answered')),
	caveat: v.object({ text: v.string(), evidence: Evidence }),
});
