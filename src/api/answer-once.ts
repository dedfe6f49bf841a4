import { createHash } from 'node:crypto';
import type { App } from '#app.ts';
import { Problem } from '#api/problem.ts';
import type { FirmScope } from '#schema/database.ts';

const aDay = 24 * 60 * 60 * 1000;

export interface Answer {
	readonly status: number;
	readonly body: unknown;
}

/**
 * The client's Idempotency-Key, or null where it sent none.
 * @throws Problem for one that is empty, too long or unprintable.
 */
export function idempotencyKey(request: Request): string | null {
	const key = request.headers.get('idempotency-key');
	if (key !== null && !/^[\x20-\x7e]{1,200}$/.test(key)) throw new Problem('key_wrong');
	return key;
}

/**
 * Does the work and gives its answer; for 24 hours the same key with the same body gives that answer again
 * without doing anything. Work and key are one transaction: of two requests at once the second waits for the
 * first, and a request that fails leaves no trace, so that it may be tried again.
 * @throws Problem when the key was used with another body.
 */
export async function answerOnce(
	app: Pick<App, 'database' | 'clock'>,
	firm: string,
	request: { readonly key: string | null; readonly text: string },
	work: (scope: FirmScope) => Promise<Answer>,
): Promise<Response> {
	const { key, text } = request;
	if (key === null) return toResponse(await app.database.inFirm(firm, work));
	const hash = createHash('sha256').update(text).digest('base64url');
	const now = app.clock.now();

	return app.database.inFirm(firm, async (scope) => {
		await forgetOld(scope, now - aDay);
		if (!(await claimKey(scope, key, hash, now))) return earlierAnswer(scope, key, hash);
		const answer = await work(scope);
		await keepAnswer(scope, key, answer);
		return toResponse(answer);
	});
}

async function forgetOld(scope: FirmScope, before: number): Promise<void> {
	await scope.rows
		.deleteFrom('answered_requests')
		.where('firm_id', '=', scope.firm)
		.where('created_at', '<=', before)
		.execute();
}

/** False when the key is taken. On PostgreSQL this waits while another request holds the key. */
async function claimKey(scope: FirmScope, key: string, hash: string, now: number): Promise<boolean> {
	const { numInsertedOrUpdatedRows = 0n } = await scope.rows
		.insertInto('answered_requests')
		.values({ firm_id: scope.firm, key, request_hash: hash, status: 0, body: '', created_at: now })
		.onConflict((conflict) => conflict.columns(['firm_id', 'key']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}

async function earlierAnswer(scope: FirmScope, key: string, hash: string): Promise<Response> {
	const earlier = await scope.rows
		.selectFrom('answered_requests')
		.select(['request_hash', 'status', 'body'])
		.where('firm_id', '=', scope.firm)
		.where('key', '=', key)
		.executeTakeFirstOrThrow();
	if (earlier.request_hash !== hash) throw new Problem('key_reused');
	return new Response(earlier.body, {
		status: earlier.status,
		headers: { 'content-type': 'application/json', 'idempotent-replayed': 'true' },
	});
}

async function keepAnswer(scope: FirmScope, key: string, { status, body }: Answer): Promise<void> {
	await scope.rows
		.updateTable('answered_requests')
		.set({ status, body: JSON.stringify(body) })
		.where('firm_id', '=', scope.firm)
		.where('key', '=', key)
		.execute();
}

function toResponse({ status, body }: Answer): Response {
	return Response.json(body, { status });
}
