import { Problem, type FieldError, type ProblemCode } from '#api/problem.ts';
import type { Account } from '#accounts/account.ts';
import { postProblems } from '#languages/posts.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { PostProblem } from '#posts/problems.ts';

/** Puts what keeps a post from going out into a problem document. */
export function postProblem(
	problems: readonly PostProblem[],
	reader: { readonly accounts: readonly Account[]; readonly language: Language },
): Problem {
	return new Problem(codeOf(problems), {
		errors: problems.map((problem) => fieldError(problem, reader.accounts, reader.language)),
	});
}

function codeOf(problems: readonly PostProblem[]): ProblemCode {
	if (problems.some(({ code }) => code === 'not_found')) return 'not_found';
	if (problems.some(({ code }) => code === 'too_late')) return 'too_late';
	return 'post_refused';
}

function fieldError(problem: PostProblem, accounts: readonly Account[], language: Language): FieldError {
	const account = 'account' in problem ? problem.account : undefined;
	const handle = accounts.find(({ id }) => id === account)?.handle;
	const detail = wordsOf(postProblems, language)[problem.code]({
		where: handle === undefined ? '' : `${handle}: `,
		used: 'used' in problem ? problem.used : 0,
		max: 'max' in problem ? problem.max : 0,
	});
	const error = { field: fieldOf(problem), code: problem.code, detail };
	return account === undefined ? error : { ...error, account };
}

function fieldOf({ code }: PostProblem): string {
	switch (code) {
		case 'no_account':
		case 'unknown_account':
		case 'account_not_connected':
			return 'accounts';
		case 'unknown_picture':
		case 'too_many_pictures':
		case 'picture_required':
			return 'media';
		case 'in_the_past':
			return 'due_at';
		case 'not_found':
		case 'too_late':
		case 'only_owner':
		case 'not_waiting':
		case 'changed_since':
			return '';
		default:
			return 'text';
	}
}
