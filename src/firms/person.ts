import type { App } from '#app.ts';
import { hashPassword } from '#firms/password.ts';
import type { Language } from '#languages/words.ts';
import type { Rows } from '#schema/database.ts';

/** Someone who can sign in. */
export interface Person {
	readonly id: string;
	/** Lower case. */
	readonly email: string;
	readonly name: string;
	readonly language: Language;
}

/** Whether nobody real has been set up yet: the door for the first visit is open. */
export async function nobodyYet(app: Pick<App, 'database'>): Promise<boolean> {
	return app.database.everywhere(onlyDemoPersons);
}

/** Whether every person there is belongs to made-up firms only. */
export async function onlyDemoPersons(rows: Rows): Promise<boolean> {
	const real = await rows
		.selectFrom('persons')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('members')
						.innerJoin('firms', 'firms.id', 'members.firm_id')
						.whereRef('members.person_id', '=', 'persons.id')
						.where('firms.demo', '=', 1)
						.select('firms.id'),
				),
			),
		)
		.select('id')
		.executeTakeFirst();
	return real === undefined;
}

/** The person with this e-mail address in any spelling of capitals, or null. */
export async function findPerson(rows: Rows, email: string): Promise<Person | null> {
	const row = await rows
		.selectFrom('persons')
		.where('email', '=', emailOf(email))
		.select(['id', 'email', 'name', 'language'])
		.executeTakeFirst();
	return row ?? null;
}

/** An e-mail address as it is kept: without surrounding space, lower case. */
export function emailOf(typed: string): string {
	return typed.trim().toLowerCase();
}

/** Changes the person's name. */
export async function changeName(app: Pick<App, 'database'>, personId: string, name: string): Promise<void> {
	await app.database.everywhere((rows) =>
		rows.updateTable('persons').set({ name }).where('id', '=', personId).execute(),
	);
}

/** Changes the language in which the person reads. */
export async function changeLanguage(
	app: Pick<App, 'database'>,
	personId: string,
	language: Language,
): Promise<void> {
	await app.database.everywhere((rows) =>
		rows.updateTable('persons').set({ language }).where('id', '=', personId).execute(),
	);
}

/** Gives the person a new password. */
export async function changePassword(
	app: Pick<App, 'database'>,
	personId: string,
	password: string,
): Promise<void> {
	const hash = await hashPassword(password);
	await app.database.everywhere((rows) =>
		rows.updateTable('persons').set({ password_hash: hash }).where('id', '=', personId).execute(),
	);
}

/** Whether the person can sign in with a password; someone in the demo cannot. */
export async function hasPassword(app: Pick<App, 'database'>, personId: string): Promise<boolean> {
	const row = await app.database.everywhere((rows) =>
		rows.selectFrom('persons').where('id', '=', personId).select('password_hash').executeTakeFirst(),
	);
	return typeof row?.password_hash === 'string';
}
