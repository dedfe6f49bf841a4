import type { App } from '#app.ts';
import { listAccounts, type Account } from '#accounts/account.ts';
import { captures } from '#languages/captures.ts';
import { nameNetwork } from '#languages/networks.ts';
import { postProblems } from '#languages/posts.ts';
import { toLanguage, wordsOf, type Language } from '#languages/words.ts';
import { checkVariants } from '#posts/check.ts';
import type { Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { asJudged } from '#posts/stops.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import type { FirmScope } from '#schema/database.ts';

/** Why a capture was not planned by itself. */
export type Unplanned =
	| { readonly kind: 'no_account' }
	/** What was said is not written down yet. */
	| { readonly kind: 'not_written' }
	/** `dueAt`: when it should have gone out, UTC. */
	| { readonly kind: 'refused'; readonly problems: readonly PostProblem[]; readonly dueAt: number };

/** Tells the person, in their language, that the post is a draft, why, and what to do about it. */
export async function sayUnplanned(
	app: Pick<App, 'networks' | 'clock'>,
	scope: FirmScope,
	about: { readonly post: Post; readonly person: string; readonly why: Unplanned },
): Promise<string[]> {
	const language = await languageOf(scope, about.person);
	const words = wordsOf(captures, language);
	switch (about.why.kind) {
		case 'no_account':
			return [words.draft, words.noAccount];
		case 'not_written':
			return [words.draft, words.notWritten];
		case 'refused': {
			const reasons = await reasonsOf(app, scope, { ...about, why: about.why, language });
			return [words.draft, ...reasons];
		}
	}
}

async function languageOf(scope: FirmScope, person: string): Promise<Language> {
	const row = await scope.rows
		.selectFrom('persons')
		.select('language')
		.where('id', '=', person)
		.executeTakeFirst();
	return toLanguage(row?.language);
}

/** Each reason once: with the accounts it holds for, unless it holds for all of them. */
async function reasonsOf(
	app: Pick<App, 'networks' | 'clock'>,
	scope: FirmScope,
	about: {
		readonly post: Post;
		readonly why: Extract<Unplanned, { kind: 'refused' }>;
		readonly language: Language;
	},
): Promise<string[]> {
	const { post, why, language } = about;
	const accounts = await listAccounts(scope);
	const surroundings = await readSurroundings(scope, post.id, app.clock.now());
	const deliveries = post.deliveries.map((delivery) => ({ ...delivery, at: why.dueAt }));
	const findings = checkVariants({ ...asJudged(post), deliveries }, accounts, surroundings, language);

	const reasons = why.problems.map((problem) => {
		const account = 'account' in problem ? accounts.find(({ id }) => id === problem.account) : undefined;
		const delivery = post.deliveries.find((one) => one.account.id === account?.id);
		const stop =
			problem.code === 'stopped'
				? findings[delivery?.id ?? '']?.find(({ rule }) => rule === problem.rule)
				: undefined;
		return { text: stop?.message ?? sayProblem(problem, language), account };
	});
	return [...Map.groupBy(reasons, ({ text }) => text)].map(([text, group]) => {
		const concerned = group.flatMap(({ account }) => account ?? []);
		if (concerned.length === 0 || concerned.length === post.deliveries.length) return text;
		return `${concerned.map((account) => nameOf(app, account, language)).join('; ')}: ${text}`;
	});
}

function sayProblem(problem: PostProblem, language: Language): string {
	const { used, max } = 'max' in problem ? problem : { used: 0, max: 0 };
	return wordsOf(postProblems, language)[problem.code]({ where: '', used, max });
}

function nameOf(app: Pick<App, 'networks'>, { network, handle }: Account, language: Language): string {
	const own = app.networks.find(network)?.title ?? network;
	return `${nameNetwork(network, own, language).title}, ${handle}`;
}
