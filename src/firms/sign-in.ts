import type { App } from '#app.ts';
import { countAttempt, forgiveAttempt, signInSubjects } from '#firms/attempts.ts';
import { longestPassword, verifyPassword } from '#firms/password.ts';
import { emailOf } from '#firms/person.ts';

export type SignIn =
	| { readonly kind: 'signed_in'; readonly personId: string }
	| { readonly kind: 'refused'; readonly problem: 'wrong_password' | 'wrong_code' | 'code_expired' }
	/** `until` is the UTC instant from which one may try again. */
	| { readonly kind: 'refused'; readonly problem: 'too_many_attempts'; readonly until: number };

/**
 * Signs in with a password. An unknown e-mail is refused like a wrong password, after the same time.
 * `address` is where the attempt comes from on the internet.
 */
export async function signInWithPassword(
	app: Pick<App, 'database' | 'clock' | 'log'>,
	{ email: typed, password, address }: { email: string; password: string; address: string },
): Promise<SignIn> {
	const email = emailOf(typed);
	const subjects = signInSubjects({ email, address });
	const attempt = await countAttempt(app, subjects);
	if (attempt.kind === 'blocked') {
		app.log.warn('sign-in blocked', { address });
		return { kind: 'refused', problem: 'too_many_attempts', until: attempt.until };
	}

	const person = await app.database.everywhere((rows) =>
		rows.selectFrom('persons').where('email', '=', email).select(['id', 'password_hash']).executeTakeFirst(),
	);
	const right = await verifyPassword(password.slice(0, longestPassword + 1), person?.password_hash ?? null);
	if (!right || person === undefined) return { kind: 'refused', problem: 'wrong_password' };
	await forgiveAttempt(app, subjects);
	return { kind: 'signed_in', personId: person.id };
}
