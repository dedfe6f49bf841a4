import { randomInt, timingSafeEqual } from 'node:crypto';
import type { App } from '#app.ts';
import { codeSubjects, countAttempt } from '#firms/attempts.ts';
import { emailOf, findPerson, type Person } from '#firms/person.ts';
import type { SignIn } from '#firms/sign-in.ts';
import { newId } from '#platform/ids.ts';
import type { Letter } from '#platform/mail.ts';

/** How long a code can be used, in minutes. */
export const codeMinutes = 10;
const triesPerCode = 5;

export type CodeSent =
	/** `challenge` names the code; the one who types it must bring it along. */
	| { readonly kind: 'sent'; readonly challenge: string }
	| { readonly kind: 'refused'; readonly problem: 'too_many_attempts'; readonly until: number }
	| { readonly kind: 'refused'; readonly problem: 'no_mail' };

/** Writes the letter with the code in the language of the person. */
export type CodeLetter = (person: Person, code: string) => Omit<Letter, 'to'>;

/**
 * E-mails a code of six digits. Whether the e-mail is known shows neither in the answer nor in its time: the
 * letter leaves in the background, and an unknown address gets a challenge that no code opens.
 */
export async function sendCode(
	app: Pick<App, 'database' | 'clock' | 'mail' | 'seal' | 'log'>,
	{ email: typed, address, letter }: { email: string; address: string; letter: CodeLetter },
): Promise<CodeSent> {
	const { mail } = app;
	if (mail === null) return { kind: 'refused', problem: 'no_mail' };
	const email = emailOf(typed);
	const attempt = await countAttempt(app, codeSubjects({ email, address }));
	if (attempt.kind === 'blocked')
		return { kind: 'refused', problem: 'too_many_attempts', until: attempt.until };

	const challenge = newId();
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const now = app.clock.now();
	const person = await app.database.everywhere(async (rows) => {
		const known = await findPerson(rows, email);
		await rows.deleteFrom('sign_in_challenges').where('expires_at', '<', now).execute();
		await rows
			.insertInto('sign_in_challenges')
			.values({
				id: challenge,
				kind: 'code',
				person_id: known?.id ?? null,
				secret: app.seal.seal(code, challenge),
				attempts: 0,
				expires_at: now + codeMinutes * 60_000,
			})
			.execute();
		return known;
	});
	if (person !== null) {
		mail
			.send({ to: person.email, ...letter(person, code) })
			.catch((error: unknown) => app.log.error('sign-in code not sent', { error }));
	}
	return { kind: 'sent', challenge };
}

/** Signs in with an e-mailed code; a code is good for one sign-in and five tries. */
export async function signInWithCode(
	app: Pick<App, 'database' | 'clock' | 'seal'>,
	{ challenge, code }: { challenge: string; code: string },
): Promise<SignIn> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const begun = await rows
			.updateTable('sign_in_challenges')
			.set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
			.where('id', '=', challenge)
			.where('kind', '=', 'code')
			.where('attempts', '<', triesPerCode)
			.where('expires_at', '>', now)
			.returning(['person_id', 'secret'])
			.executeTakeFirst();
		if (begun === undefined) return { kind: 'refused', problem: 'code_expired' };
		const right = sameCode(code.replaceAll(/\D/g, ''), app.seal.open(begun.secret, challenge));
		if (!right || begun.person_id === null) return { kind: 'refused', problem: 'wrong_code' };
		await rows.deleteFrom('sign_in_challenges').where('id', '=', challenge).execute();
		return { kind: 'signed_in', personId: begun.person_id };
	});
}

function sameCode(typed: string, code: string): boolean {
	return typed.length === code.length && timingSafeEqual(Buffer.from(typed), Buffer.from(code));
}
