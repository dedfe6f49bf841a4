import type { App } from '#app.ts';
import { readTold, type Told } from '#notices/details.ts';
import { stillMatters } from '#notices/matters.ts';
import { readNoticeSettings, type NoticeSettings } from '#notices/settings.ts';
import { listSubscriptions, type SubscribedDevice } from '#notices/subscriptions.ts';
import type { NoticeKind } from '#notices/tell.ts';
import { whenToTell, whyNot } from '#notices/when.ts';
import type { Language } from '#languages/words.ts';
import type { Database, Rows } from '#schema/database.ts';

/** A notice that is to be told now. */
export interface Waiting {
	readonly id: string;
	readonly told: Told;
	readonly createdAt: number;
	/** How often it was tried, this time included. */
	readonly attempts: number;
}

/** What one person is told at once, and how they can be reached. */
export interface Bundle {
	readonly firm: string;
	readonly person: { readonly id: string; readonly email: string; readonly language: Language };
	readonly waiting: readonly Waiting[];
	/** Never empty where `by` is `push`. */
	readonly by:
		{ readonly kind: 'push'; readonly devices: readonly SubscribedDevice[] } | { readonly kind: 'mail' };
	readonly at: number;
}

export type Taken =
	/** Nobody has anything due. */
	| { readonly kind: 'nothing_due' }
	/** Somebody had, but it is to wait or not to be told; somebody else may have something. */
	| { readonly kind: 'put_aside' }
	| { readonly kind: 'bundle'; readonly bundle: Bundle };

/** Worth a letter to somebody who has no device switched on; the rest stands in the page. */
const worthALetter: readonly NoticeKind[] = ['approval', 'failed'];

/** Further back than the longest day no notice counts for today. */
const lately = 26 * 60 * 60 * 1000;

/**
 * Takes what is due for one person of one firm, decides what becomes of it, and marks what is to be told as told:
 * before it is sent, so that nobody is told twice, whatever happens to this process. The price is that a process
 * killed in between has told nobody; the page shows the notice all the same. Of all workers one at a time has the
 * person, so that what comes up together is told together and the daily limit holds.
 */
export async function takeDue(app: Pick<App, 'database' | 'clock' | 'mail' | 'log'>): Promise<Taken> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const due = await nextPerson(app.database, rows, now);
		if (due === null) return { kind: 'nothing_due' };
		const { firm, person, settings } = due;
		const scope = { firm: firm.id, rows };

		const waiting: Waiting[] = [];
		for (const row of await dueOf(rows, firm.id, person.id, now)) {
			const told = readTold(row);
			if (told === null) app.log.error('notice_unreadable', { notice: row.id, kind: row.kind });
			const notice = { kind: row.kind, createdAt: row.created_at };
			// In a made-up firm nothing leaves the installation, and who has left a firm is told nothing of it.
			const may = !firm.demo && person.isMember && whyNot(notice, settings, now) === null;
			if (told !== null && may && (await stillMatters(scope, told)))
				waiting.push({ id: row.id, told, createdAt: row.created_at, attempts: row.attempts + 1 });
			else await setAside(rows, firm.id, [row.id]);
		}
		const [first] = waiting;
		if (first === undefined) return { kind: 'put_aside' };

		const told = await toldLately(rows, person.id, now);
		const when = whenToTell({ since: first.createdAt, told, settings, timeZone: firm.timeZone, now });
		if (when.kind === 'later') {
			await putOff(rows, firm.id, waiting, when.at);
			return { kind: 'put_aside' };
		}

		const devices = await listSubscriptions(rows, person.id);
		const written = devices.length > 0 ? waiting : app.mail === null ? [] : waiting.filter(isWorthALetter);
		await setAside(
			rows,
			firm.id,
			waiting.filter((notice) => !written.includes(notice)).map(({ id }) => id),
		);
		if (written.length === 0) return { kind: 'put_aside' };
		await markTold(rows, firm.id, written, now);
		const by = devices.length > 0 ? ({ kind: 'push', devices } as const) : ({ kind: 'mail' } as const);
		return { kind: 'bundle', bundle: { firm: firm.id, person, waiting: written, by, at: now } };
	});
}

/** Nobody was told after all: it is tried again at that instant (UTC). */
export async function tellLater(app: Pick<App, 'database'>, bundle: Bundle, at: number): Promise<void> {
	await app.database.inFirm(bundle.firm, ({ firm, rows }) => putOff(rows, firm, bundle.waiting, at));
}

/** The instant at which the next notice is due, or null. */
export async function nextNotice(database: Database): Promise<number | null> {
	const row = await database.everywhere((rows) =>
		rows
			.selectFrom('notices')
			.select('next_at')
			.where('next_at', 'is not', null)
			.orderBy('next_at')
			.limit(1)
			.executeTakeFirst(),
	);
	return row?.next_at ?? null;
}

interface Due {
	readonly firm: { readonly id: string; readonly timeZone: string; readonly demo: boolean };
	readonly person: Bundle['person'] & { readonly isMember: boolean };
	readonly settings: NoticeSettings;
}

async function nextPerson(database: Database, rows: Rows, now: number): Promise<Due | null> {
	const query = rows
		.selectFrom('notices')
		.innerJoin('persons', 'persons.id', 'notices.person_id')
		.innerJoin('firms', 'firms.id', 'notices.firm_id')
		.select(['firm_id', 'time_zone', 'demo', 'person_id', 'email', 'language'])
		.where('next_at', 'is not', null)
		.where('next_at', '<=', now)
		.orderBy('next_at')
		.limit(1);
	// The person is what is held: whatever else is theirs waits until this transaction is over.
	const held = database.kind === 'postgres' ? query.forNoKeyUpdate('persons').skipLocked() : query;
	const row = await held.executeTakeFirst();
	if (row === undefined) return null;
	const member = await rows
		.selectFrom('members')
		.select('role')
		.where('firm_id', '=', row.firm_id)
		.where('person_id', '=', row.person_id)
		.executeTakeFirst();
	return {
		firm: { id: row.firm_id, timeZone: row.time_zone, demo: row.demo === 1 },
		person: { id: row.person_id, email: row.email, language: row.language, isMember: member !== undefined },
		settings: await readNoticeSettings(rows, row.person_id),
	};
}

async function dueOf(rows: Rows, firm: string, person: string, now: number) {
	return rows
		.selectFrom('notices')
		.select(['id', 'kind', 'subject', 'details', 'attempts', 'created_at'])
		.where('firm_id', '=', firm)
		.where('person_id', '=', person)
		.where('next_at', '<=', now)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

/** When a person was told lately, whichever firm it was about; what was told at once counts once. */
async function toldLately(rows: Rows, person: string, now: number): Promise<number[]> {
	const found = await rows
		.selectFrom('notices')
		.select('sent_at')
		.distinct()
		.where('person_id', '=', person)
		.where('sent_at', '>', now - lately)
		.execute();
	return found.flatMap(({ sent_at }) => sent_at ?? []);
}

async function markTold(rows: Rows, firm: string, waiting: readonly Waiting[], now: number): Promise<void> {
	await rows
		.updateTable('notices')
		.set(({ eb }) => ({ state: 'sent', next_at: null, sent_at: now, attempts: eb('attempts', '+', 1) }))
		.where('firm_id', '=', firm)
		.where('id', 'in', idsOf(waiting))
		.execute();
}

async function putOff(rows: Rows, firm: string, waiting: readonly Waiting[], at: number): Promise<void> {
	await rows
		.updateTable('notices')
		.set({ state: 'waiting', next_at: at, sent_at: null })
		.where('firm_id', '=', firm)
		.where('id', 'in', idsOf(waiting))
		.execute();
}

async function setAside(rows: Rows, firm: string, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await rows
		.updateTable('notices')
		.set({ state: 'dropped', next_at: null })
		.where('firm_id', '=', firm)
		.where('id', 'in', ids)
		.execute();
}

function isWorthALetter({ told }: Waiting): boolean {
	return worthALetter.includes(told.kind);
}

function idsOf(waiting: readonly Waiting[]): string[] {
	return waiting.map(({ id }) => id);
}
