import * as v from 'valibot';
import { purposes } from '#posts/post.ts';

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
