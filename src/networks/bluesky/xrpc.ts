import type * as v from 'valibot';
import { ask, type Asked, type Question, type Server } from '#networks/ask.ts';

/** Asks the account's server, and reads the protocol's own names for what is wrong. */
export async function askRepository<S extends v.GenericSchema>(
	server: Server,
	question: Question<S>,
): Promise<Asked<v.InferOutput<S>>> {
	const asked = await ask(server, question);
	if (asked.kind === 'answer' || asked.error === null) return asked;
	const { reason } = asked.trouble;
	if (['ExpiredToken', 'InvalidToken', 'AuthMissing', 'AuthenticationRequired'].includes(asked.error)) {
		return {
			...asked,
			trouble: { kind: 'refused', reason: { ...reason, code: 'not_authorised' }, reconnect: true },
		};
	}
	if (/^(Account|Repo)(Takedown|TakenDown|Takendown|Suspended|Deactivated|NotFound)$/.test(asked.error)) {
		return {
			...asked,
			trouble: { kind: 'refused', reason: { ...reason, code: 'account_gone' }, reconnect: true },
		};
	}
	return asked;
}
