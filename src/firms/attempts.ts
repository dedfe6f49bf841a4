import { createHash } from 'node:crypto';
import type { App } from '#app.ts';

/** How often something may be tried within a window of time, in milliseconds. */
export interface Allowance {
	readonly most: number;
	readonly window: number;
}

export type Attempt = { readonly kind: 'allowed' } | { readonly kind: 'blocked'; readonly until: number };

/** Something being limited: an e-mail address, an internet address, what a person asks for. */
export interface Subject {
	readonly of: 'email' | 'address' | 'code-email' | 'code-address' | 'trial';
	readonly value: string;
	readonly allowance: Allowance;
}

const quarter = 15 * 60 * 1000;
const hour = 60 * 60 * 1000;

/** One person's forgetfulness is allowed, a machine's guessing is not. */
export function signInSubjects({ email, address }: { email: string; address: string }): Subject[] {
	return [
		{ of: 'email', value: email, allowance: { most: 10, window: quarter } },
		// A whole firm, or a whole town behind one provider's gateway, may come from one address.
		{ of: 'address', value: address, allowance: { most: 50, window: quarter } },
	];
}

/** Letters cost, and annoy whoever gets them unasked. */
export function codeSubjects({ email, address }: { email: string; address: string }): Subject[] {
	return [
		{ of: 'code-email', value: email, allowance: { most: 5, window: hour } },
		{ of: 'code-address', value: address, allowance: { most: 30, window: hour } },
	];
}

/** Each trial is a request to somebody else's server. */
export function trialSubjects(personId: string): Subject[] {
	return [{ of: 'trial', value: personId, allowance: { most: 10, window: quarter } }];
}

/**
 * Counts one attempt against each subject before it is made, so that many at once are all counted.
 * `until` is the UTC instant from which one may try again.
 */
export async function countAttempt(
	app: Pick<App, 'database' | 'clock'>,
	subjects: readonly Subject[],
): Promise<Attempt> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		await rows
			.deleteFrom('attempts')
			.where('window_start', '<', now - hour)
			.execute();
		let until = 0;
		for (const subject of subjects) {
			const { window, most } = subject.allowance;
			const start = now - (now % window);
			const { count } = await rows
				.insertInto('attempts')
				.values({ subject: keyOf(subject), window_start: start, count: 1 })
				.onConflict((conflict) =>
					conflict
						.columns(['subject', 'window_start'])
						.doUpdateSet(({ ref, eb }) => ({ count: eb(ref('attempts.count'), '+', 1) })),
				)
				.returning('count')
				.executeTakeFirstOrThrow();
			if (count > most) until = Math.max(until, start + window);
		}
		return until === 0 ? { kind: 'allowed' } : { kind: 'blocked', until };
	});
}

/** Takes back what a successful attempt counted: only failures add up. */
export async function forgiveAttempt(
	app: Pick<App, 'database' | 'clock'>,
	subjects: readonly Subject[],
): Promise<void> {
	const now = app.clock.now();
	await app.database.everywhere(async (rows) => {
		for (const subject of subjects) {
			await rows
				.updateTable('attempts')
				.set(({ eb }) => ({ count: eb('count', '-', 1) }))
				.where('subject', '=', keyOf(subject))
				.where('window_start', '=', now - (now % subject.allowance.window))
				.where('count', '>', 0)
				.execute();
		}
	});
}

// Hashed, because people type passwords into the e-mail field; and so that any length fits.
function keyOf({ of, value }: Subject): string {
	return `${of}:${createHash('sha256').update(value).digest('base64url')}`;
}
