import * as v from 'valibot';
import { purposes } from '#posts/post.ts';

const Place = v.object({ part: v.number(), start: v.number(), end: v.number() });

export const FindingAnswer = v.object({
	rule: v.pipe(v.string(), v.examples(['pace.duplicate'])),
	severity: v.picklist(['stop', 'warn', 'hint']),
	message: v.string(),
	excerpt: v.optional(v.string()),
	at: v.optional(
		v.pipe(Place, v.description('Where the words stand: part of a split text, offsets in UTF-16 units')),
	),
	fix: v.optional(
		v.pipe(
			v.variant('kind', [
				v.object({ kind: v.literal('replace'), label: v.string(), at: Place, with: v.string() }),
				v.object({ kind: v.literal('open'), label: v.string(), path: v.string() }),
			]),
			v.description('What one tap does about it'),
		),
	),
	overridable: v.optional(
		v.pipe(v.boolean(), v.description('Of a stop: whether the owner may decide otherwise (`accept`)')),
	),
	source: v.string(),
	as_of: v.string(),
});

export const CheckAnswer = v.object({
	purpose: v.picklist(purposes),
	purpose_confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	findings: v.array(FindingAnswer),
});
