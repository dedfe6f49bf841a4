import { createHash } from 'node:crypto';
import type { App } from '#app.ts';
import type { Language } from '#languages/words.ts';
import { firmOf, type Firm } from '#firms/firm.ts';
import type { Role } from '#firms/members.ts';
import { newSecret } from '#platform/ids.ts';
import type { Rows } from '#schema/database.ts';

/** Name of the cookie that holds the session's secret. */
export const sessionCookie = 'gewerk_session';

const aDay = 24 * 60 * 60 * 1000;
const lifetime = 90 * aDay;
// The longest a browser keeps one. How long a session lives is decided here, not there.
const cookieSeconds = (400 * aDay) / 1000;

/** Who is signed in, and for which firm. */
export interface Session {
	readonly token: string;
	readonly person: {
		readonly id: string;
		readonly email: string;
		readonly name: string;
		readonly language: Language;
	};
	/** Null while the person belongs to no firm. */
	readonly firm: Firm | null;
	readonly role: Role | null;
}

/** The part of SvelteKit's cookies that a session needs. */
interface Cookies {
	set(name: string, value: string, options: CookieOptions): void;
	delete(name: string, options: { path: string }): void;
}
interface CookieOptions {
	path: string;
	httpOnly: boolean;
	sameSite: 'lax';
	secure: boolean;
	maxAge: number;
}

/**
 * Starts a session of 90 days, which using it prolongs, and gives its secret; only its hash is kept.
 * Without a firm it is the one the person joined first.
 */
export async function startSession(
	app: Pick<App, 'database' | 'clock'>,
	{ personId, firmId }: { personId: string; firmId?: string | undefined },
): Promise<string> {
	const token = newSecret();
	const now = app.clock.now();
	await app.database.everywhere(async (rows) => {
		await rows.deleteFrom('sessions').where('expires_at', '<', now).execute();
		await rows
			.insertInto('sessions')
			.values({
				token_hash: hashOf(token),
				person_id: personId,
				firm_id: firmId ?? (await firstFirmOf(rows, personId)),
				created_at: now,
				expires_at: now + lifetime,
			})
			.execute();
	});
	return token;
}

/** Hands the session's secret to the browser; over https the browser never sends it in the clear. */
export function rememberSession(cookies: Cookies, token: string, url: URL): void {
	cookies.set(sessionCookie, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: cookieSeconds,
	});
}

/** Takes the secret from the browser again. */
export function forgetSession(cookies: Cookies): void {
	cookies.delete(sessionCookie, { path: '/' });
}

/**
 * The session with this secret, or null where there is none or it is over. Prolongs it at most once a day, so
 * that reading a page does not write.
 */
export async function readSession(
	app: Pick<App, 'database' | 'clock'>,
	token: string,
): Promise<Session | null> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const row = await rows
			.selectFrom('sessions')
			.innerJoin('persons', 'persons.id', 'sessions.person_id')
			.where('token_hash', '=', hashOf(token))
			.where('expires_at', '>', now)
			.select(['persons.id', 'email', 'persons.name', 'language', 'firm_id', 'expires_at'])
			.executeTakeFirst();
		if (!row) return null;

		if (row.expires_at < now + lifetime - aDay) {
			await rows
				.updateTable('sessions')
				.set({ expires_at: now + lifetime })
				.where('token_hash', '=', hashOf(token))
				.execute();
		}
		const person = { id: row.id, email: row.email, name: row.name, language: row.language };
		const membership = await membershipOf(rows, row.id, row.firm_id);
		return { token, person, firm: membership?.firm ?? null, role: membership?.role ?? null };
	});
}

/** Goes on in another firm of the person's. False where they do not belong to it. */
export async function switchFirm(
	app: Pick<App, 'database'>,
	{ token, person }: Session,
	firmId: string,
): Promise<boolean> {
	return app.database.everywhere(async (rows) => {
		if ((await membershipOf(rows, person.id, firmId)) === null) return false;
		await rows
			.updateTable('sessions')
			.set({ firm_id: firmId })
			.where('token_hash', '=', hashOf(token))
			.execute();
		return true;
	});
}

/** Ends this session. */
export async function endSession(app: Pick<App, 'database'>, token: string): Promise<void> {
	await app.database.everywhere((rows) =>
		rows.deleteFrom('sessions').where('token_hash', '=', hashOf(token)).execute(),
	);
}

/** Ends all sessions of a person but the one they are using. */
export async function endOtherSessions(
	app: Pick<App, 'database'>,
	{ token, person }: Session,
): Promise<number> {
	const { numDeletedRows } = await app.database.everywhere((rows) =>
		rows
			.deleteFrom('sessions')
			.where('person_id', '=', person.id)
			.where('token_hash', '!=', hashOf(token))
			.executeTakeFirst(),
	);
	return Number(numDeletedRows);
}

async function firstFirmOf(rows: Rows, personId: string): Promise<string | null> {
	const member = await rows
		.selectFrom('members')
		.where('person_id', '=', personId)
		.orderBy('created_at')
		.orderBy('firm_id')
		.select('firm_id')
		.executeTakeFirst();
	return member?.firm_id ?? null;
}

async function membershipOf(rows: Rows, personId: string, firmId: string | null) {
	if (firmId === null) return null;
	const row = await rows
		.selectFrom('firms')
		.innerJoin('members', 'members.firm_id', 'firms.id')
		.where('firms.id', '=', firmId)
		.where('members.person_id', '=', personId)
		.selectAll('firms')
		.select('members.role')
		.executeTakeFirst();
	return row ? { firm: firmOf(row), role: row.role } : null;
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}
