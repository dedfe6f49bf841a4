import * as v from 'valibot';
import {
	createAccount,
	findByFullName,
	isUsername,
	type AccountRow,
} from '#practice-network/accounts/account.ts';
import { Text } from '#practice-network/input.ts';
import type { Practice } from '#practice-network/practice.ts';
import { hashPassword, hashSecret, matchesPassword } from '#practice-network/secrets.ts';

/** Failed sign-ins an account name bears in one window before it rests. */
const triesPerWindow = 10;
const tryWindow = 15 * 60 * 1000;

/** What the person entered on the sign-in page; passwords are kept exactly as typed. */
export const SignInForm = v.object({
	decision: v.optional(v.picklist(['create', 'use', 'deny']), 'deny'),
	name: v.optional(v.pipe(Text, v.trim(), v.maxLength(100)), ''),
	username: v.optional(v.pipe(Text, v.trim(), v.toLowerCase(), v.maxLength(200)), ''),
	password: v.optional(v.pipe(Text, v.maxLength(1000)), ''),
});
export type SignInForm = v.InferOutput<typeof SignInForm>;

export type SignInProblem =
	| 'name_missing'
	| 'username_invalid'
	| 'username_taken'
	| 'password_short'
	| 'wrong_secret'
	| 'too_many_tries';

export type SignInOutcome =
	| { readonly kind: 'signed_in'; readonly account: AccountRow }
	| { readonly kind: 'refused'; readonly problem: SignInProblem };

/** Makes a new practice account with a password. */
export async function createWithPassword(practice: Practice, form: SignInForm): Promise<SignInOutcome> {
	const username = form.username.replace(/^@/, '');
	if (form.name === '') return refused('name_missing');
	if (!isUsername(username)) return refused('username_invalid');
	if (form.password.length < 8) return refused('password_short');
	const passwordHash = await hashPassword(form.password);
	const account = await practice.database.everywhere((rows) =>
		createAccount(practice, rows, { username, displayName: form.name, note: '', passwordHash }),
	);
	return account ? { kind: 'signed_in', account } : refused('username_taken');
}

/**
 * Opens an existing account to whoever knows its password or holds one of its access tokens: nobody else can
 * act as an account, whatever its name.
 */
export async function signIn(practice: Practice, form: SignInForm): Promise<SignInOutcome> {
	const account = await practice.database.everywhere((rows) => findByFullName(practice, rows, form.username));
	if (account && (await holdsToken(practice, account, form.password))) return { kind: 'signed_in', account };
	const subject = `practice:${account?.username ?? form.username}`;
	if ((await failedTries(practice, subject)) >= triesPerWindow) return refused('too_many_tries');
	if (account?.password_hash && (await matchesPassword(form.password, account.password_hash))) {
		return { kind: 'signed_in', account };
	}
	await noteFailedTry(practice, subject);
	return refused('wrong_secret');
}

function refused(problem: SignInProblem): SignInOutcome {
	return { kind: 'refused', problem };
}

async function holdsToken(practice: Practice, account: AccountRow, token: string): Promise<boolean> {
	const found = await practice.database.everywhere((rows) =>
		rows
			.selectFrom('practice_tokens')
			.select('scopes')
			.where('token_hash', '=', hashSecret(token))
			.where('account_id', '=', account.id)
			.executeTakeFirst(),
	);
	// A token with fewer rights must not open the way to one with more.
	return found?.scopes.split(' ').includes('write') ?? false;
}

function windowOf(practice: Practice): number {
	return Math.floor(practice.clock.now() / tryWindow) * tryWindow;
}

async function failedTries(practice: Practice, subject: string): Promise<number> {
	const row = await practice.database.everywhere((rows) =>
		rows
			.selectFrom('attempts')
			.select('count')
			.where('subject', '=', subject)
			.where('window_start', '=', windowOf(practice))
			.executeTakeFirst(),
	);
	return row?.count ?? 0;
}

async function noteFailedTry(practice: Practice, subject: string): Promise<void> {
	await practice.database.everywhere((rows) =>
		rows
			.insertInto('attempts')
			.values({ subject, window_start: windowOf(practice), count: 1 })
			.onConflict((conflict) =>
				conflict
					.columns(['subject', 'window_start'])
					.doUpdateSet((eb) => ({ count: eb('attempts.count', '+', 1) })),
			)
			.execute(),
	);
}
