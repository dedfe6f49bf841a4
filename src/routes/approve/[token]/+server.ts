import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { approvalLink } from '#languages/approval.ts';
import { postProblems } from '#languages/posts.ts';
import { wordsOf } from '#languages/words.ts';
import { longestNote } from '#posts/approve.ts';
import { decideByLink } from '#posts/decide-by-link.ts';
import type { RequestHandler } from './$types';

const Decision = v.variant('decision', [
	v.object({ decision: v.literal('approve') }),
	v.object({
		decision: v.literal('decline'),
		note: v.optional(v.pipe(v.string(), v.maxLength(longestNote)), ''),
	}),
]);

/** The same decisions for a program, such as the button on a notification. Answers in words that can be shown. */
export const POST: RequestHandler = async ({ request, params, locals: { app, language } }) => {
	const parsed = v.safeParse(Decision, await request.json().catch(() => null));
	if (!parsed.success) return json({ problem: 'invalid' }, { status: 400, headers });
	const decision =
		parsed.output.decision === 'approve'
			? ({ kind: 'approve', for: 'as_wished' } as const)
			: ({ kind: 'decline', note: parsed.output.note } as const);
	const answer = await decideByLink(app, params.token, decision);
	switch (answer.kind) {
		case 'done': {
			const dueAt = answer.post.deliveries.find(({ state }) => state === 'scheduled')?.dueAt ?? null;
			return json({ done: parsed.output.decision, post: answer.post.id, dueAt }, { headers });
		}
		case 'closed': {
			const message = wordsOf(approvalLink, language)[answer.why];
			const status = answer.why === 'unknown' ? 404 : 409;
			return json({ problem: answer.why, message }, { status, headers });
		}
		case 'refused': {
			const words = wordsOf(postProblems, language);
			const messages = answer.problems.map((problem) =>
				words[problem.code]({
					where: '',
					used: 'used' in problem ? problem.used : 0,
					max: 'max' in problem ? problem.max : 0,
				}),
			);
			return json(
				{ problem: answer.problems[0]?.code ?? 'refused', message: [...new Set(messages)].join(' ') },
				{ status: 422, headers },
			);
		}
	}
};

const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
