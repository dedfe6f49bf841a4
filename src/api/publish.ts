import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import type { Answer } from '#api/answer-once.ts';
import { findingsOf, type AccountFinding } from '#api/findings.ts';
import { postProblem } from '#api/post-problems.ts';
import { presentPost, type PostRequest } from '#api/posts.ts';
import { Problem } from '#api/problem.ts';
import { fieldProblems } from '#languages/problems.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { publishPostIn, RefusedPost } from '#posts/publish.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Checks a post for each of its accounts and plans it. The answer carries what was found.
 * @throws Problem when a rule says stop that the client did not accept, or the post cannot go out as it is.
 */
export async function publish(
	app: Pick<App, 'clock' | 'networks'>,
	scope: FirmScope,
	request: PostRequest,
	language: Language,
): Promise<Answer> {
	refuseStrayVariants(request, language);
	const accounts = await listAccounts(scope);
	const findings = await findingsOf(app, scope, request, { accounts, language });
	const accepted = request.accept ?? [];
	const stops = findings.filter(
		({ severity, rule, overridable }) =>
			severity === 'stop' && (overridable === false || !accepted.includes(rule)),
	);
	if (stops.length > 0) throw new Problem('post_stopped', { findings });

	const overridden = findings.filter(({ severity }) => severity === 'stop');
	const post = await plan(app, scope, request, overridden).catch((error: unknown) => {
		throw error instanceof RefusedPost ? postProblem(error.problems, { accounts, language }) : error;
	});
	return { status: 201, body: { ...presentPost(post, { networks: app.networks, language }), findings } };
}

/** A text for an account that the post does not go to would be lost without a word. */
function refuseStrayVariants({ accounts, variants }: PostRequest, language: Language): void {
	const stray = Object.keys(variants ?? {}).filter((account) => !accounts.includes(account));
	if (stray.length === 0) return;
	const detail = wordsOf(fieldProblems, language).unknown;
	throw new Problem('invalid', {
		errors: stray.map((account) => ({ field: `variants.${account}`, code: 'unknown', detail })),
	});
}

async function plan(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	request: PostRequest,
	overridden: readonly AccountFinding[],
) {
	const { text, accounts, media, purpose, variants, due_at: dueAt } = request;
	const answer = await publishPostIn(
		app,
		scope,
		{
			text,
			accounts,
			media: media ?? [],
			purpose: purpose ?? undefined,
			variants: Object.fromEntries(
				Object.entries(variants ?? {}).map(([account, variant]) => [account, { parts: [variant.text] }]),
			),
			overrides: overridden.map(({ account, rule, excerpt = '' }) => ({
				account,
				rule,
				excerpt,
				reason: 'accept',
			})),
		},
		{ dueAt: dueAt ?? null },
	);
	if (answer.kind === 'refused') throw new RefusedPost(answer.problems);
	return answer.post;
}
