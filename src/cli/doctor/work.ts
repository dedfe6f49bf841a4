import { bad, good, note, type Finding } from '#cli/doctor/finding.ts';
import type { Rows } from '#schema/database.ts';

const aMinute = 60_000;
const aWeek = 7 * 24 * 60 * aMinute;

/** Looks at the work: is somebody doing it, is something late or stuck, does something wait for a person? */
export async function examineWork(rows: Rows, now: number): Promise<Finding[]> {
	const late = await countLate(rows, now);
	return [
		await examineWorkers(rows, now, late),
		await examineDeliveries(rows, now, late),
		await examineAccounts(rows),
	];
}

async function examineWorkers(rows: Rows, now: number, late: number): Promise<Finding> {
	const alive = await rows
		.selectFrom('workers')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('seen_at', '>', now - aMinute)
		.executeTakeFirstOrThrow();
	const count = Number(alive.count);
	if (count > 0) return good('worker', `${count} at work.`);
	return late > 0
		? bad('worker', 'None has shown a sign of life for a minute: start Gewerk.')
		: note('worker', 'None at work, and nothing due: Gewerk is not running.');
}

async function examineDeliveries(rows: Rows, now: number, late: number): Promise<Finding> {
	const stuck = await rows
		.selectFrom('deliveries')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('state', '=', 'sending')
		.where('lease_until', '<', now - aMinute)
		.executeTakeFirstOrThrow();
	const unknown = await countState(rows, 'unknown', 0);
	const failed = await countState(rows, 'failed', now - aWeek);
	const told = `${late} late, ${Number(stuck.count)} stuck, ${unknown} unknown, ${failed} failed this week`;
	if (late > 0 || Number(stuck.count) > 0)
		return bad('deliveries', `${told}: look into the log of the worker.`);
	return unknown > 0 || failed > 0
		? note('deliveries', `${told}: their firms are asked what to do.`)
		: good('deliveries', 'None late, stuck, unknown or failed.');
}

async function countLate(rows: Rows, now: number): Promise<number> {
	const { count } = await rows
		.selectFrom('deliveries')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('state', '=', 'scheduled')
		.where('next_at', '<', now - aMinute)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function countState(rows: Rows, state: 'unknown' | 'failed', since: number): Promise<number> {
	const { count } = await rows
		.selectFrom('deliveries')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('state', '=', state)
		.where('due_at', '>=', since)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function examineAccounts(rows: Rows): Promise<Finding> {
	const waiting = await rows
		.selectFrom('accounts')
		.innerJoin('firms', 'firms.id', 'accounts.firm_id')
		.select(['accounts.network', 'accounts.handle', 'firms.slug'])
		.where('accounts.state', '=', 'needs_reconnect')
		.orderBy('firms.slug')
		.execute();
	if (waiting.length === 0) return good('accounts', 'None needs reconnecting.');
	const named = waiting.map(({ slug, network, handle }) => `${slug}: ${handle} (${network})`).join(', ');
	return note('accounts', `To be reconnected by their firms: ${named}.`);
}
