import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Practice } from '#practice-network/practice.ts';

/** An answer that says no, in Mastodon's words. */
export class Refusal extends Error {
	readonly status: ContentfulStatusCode;
	readonly body: Record<string, unknown>;

	constructor(status: ContentfulStatusCode, error: string, more: Record<string, unknown> = {}) {
		super(error);
		this.status = status;
		this.body = { error, ...more };
	}
}

export const notFound = () => new Refusal(404, 'Record not found');

/** Mastodon's answer to a value that breaks a rule, such as `Text can't be blank`. */
export const invalid = (what: string) => new Refusal(422, `Validation failed: ${what}`);

/** Turns whatever went wrong into Mastodon's JSON; what nobody foresaw is logged and told as 500. */
export function answerError(practice: Practice, error: Error, context: Context): Response {
	if (error instanceof Refusal) return context.json(error.body, error.status);
	practice.log.error('practice_network.failed', {
		method: context.req.method,
		path: context.req.path,
		error,
	});
	return context.json({ error: 'Something went wrong on our end' }, 500);
}
