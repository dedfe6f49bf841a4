import { countText } from '#advice/count.ts';
import type { Limits } from '#advice/limits.ts';
import type { Account } from '#accounts/account.ts';

/** Why a post cannot go out as it is. `account` is the id of the account it is about. */
export type PostProblem =
	| { readonly code: 'empty'; readonly account?: string }
	| { readonly code: 'no_account' }
	| { readonly code: 'unknown_account'; readonly account: string }
	| { readonly code: 'unknown_picture'; readonly picture: string }
	| { readonly code: 'account_not_connected'; readonly account: string }
	| {
			readonly code: 'too_long';
			readonly account: string;
			readonly part: number;
			readonly used: number;
			readonly max: number;
	  }
	| { readonly code: 'thread_not_possible'; readonly account: string }
	| {
			readonly code: 'too_many_pictures';
			readonly account: string;
			readonly used: number;
			readonly max: number;
	  }
	| { readonly code: 'picture_required'; readonly account: string }
	/** A stop of the guard that nobody decided to override. */
	| { readonly code: 'stopped'; readonly account: string; readonly rule: string }
	| { readonly code: 'in_the_past' }
	| { readonly code: 'not_found' }
	/** Only an owner decides what waits for approval. */
	| { readonly code: 'only_owner' }
	/** Nothing of it waits for approval any more. */
	| { readonly code: 'not_waiting' }
	/** It is no longer what the person saw who decided about it. */
	| { readonly code: 'changed_since' }
	/** It is out, on its way, or withdrawn: what was asked is no longer possible. */
	| { readonly code: 'too_late'; readonly account?: string };

/** What stands in the way of sending these parts and pictures to an account. */
export function variantProblems(account: Account, parts: readonly string[], pictures: number): PostProblem[] {
	const { limits, id } = account;
	const problems: PostProblem[] = [];
	if (account.state !== 'connected') problems.push({ code: 'account_not_connected', account: id });
	if (isEmpty(parts, pictures)) problems.push({ code: 'empty', account: id });
	if (parts.length > 1 && !limits.text.threads) problems.push({ code: 'thread_not_possible', account: id });
	problems.push(...tooLong(id, parts, limits));
	if (pictures > limits.pictures.max) {
		problems.push({ code: 'too_many_pictures', account: id, used: pictures, max: limits.pictures.max });
	}
	if (pictures === 0 && !limits.text.textOnly) problems.push({ code: 'picture_required', account: id });
	return problems;
}

function isEmpty(parts: readonly string[], pictures: number): boolean {
	const [first = '', ...others] = parts.map((part) => part.trim());
	return (first === '' && pictures === 0) || others.some((part) => part === '');
}

function tooLong(account: string, parts: readonly string[], limits: Limits): PostProblem[] {
	return parts.flatMap((text, part) => {
		const { fits, used, max } = countText(text, limits.text);
		return fits ? [] : [{ code: 'too_long' as const, account, part, used, max }];
	});
}
