import type { Selectable } from 'kysely';
import { coverages, holdsOn, type Coverage } from '#media/agreement.ts';
import { readCovers } from '#media/pictures.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export const consentKinds = ['staff', 'customer', 'other'] as const;
/** Who agreed, as seen from the firm. */
export type ConsentKind = (typeof consentKinds)[number];

export const consentForms = ['written', 'electronic', 'spoken'] as const;
/** How somebody agreed. */
export type ConsentForm = (typeof consentForms)[number];

/** What the firm keeps about somebody who agreed to be shown. */
export interface ConsentDetails {
	readonly name: string;
	readonly kind: ConsentKind;
	readonly form: ConsentForm;
	readonly covers: readonly Coverage[];
	/** Where the paper lies, what was agreed besides. */
	readonly note: string;
	/** YYYY-MM-DD */
	readonly givenOn: string;
	/** The last day on which it holds, YYYY-MM-DD; null where it has no end. */
	readonly endsOn: string | null;
}

export interface Consent extends ConsentDetails {
	readonly id: string;
	/** UTC instants. */
	readonly revokedAt: number | null;
	readonly createdAt: number;
}

/** A consent in the register, with how many pictures rest on it. */
export interface ListedConsent extends Consent {
	readonly pictures: number;
}

export type ConsentState = 'valid' | 'ended' | 'revoked';

export type ConsentProblem =
	'name_missing' | 'covers_nothing' | 'given_missing' | 'given_later' | 'ends_wrong' | 'ends_before';

/** How long a revocation that was a slip of the hand can be undone, in milliseconds. */
export const undoWithin = 15 * 60_000;

export const longestName = 120;
export const longestNote = 1000;

/** What keeps these details from being kept; `today` is the day on the firm's calendar. */
export function consentProblems(details: ConsentDetails, today: string): ConsentProblem[] {
	const { name, covers, givenOn, endsOn } = details;
	return [
		...(name.trim() === '' ? ['name_missing' as const] : []),
		...(covers.length === 0 ? ['covers_nothing' as const] : []),
		...(!isDay(givenOn) ? ['given_missing' as const] : givenOn > today ? ['given_later' as const] : []),
		...(endsOn === null
			? []
			: !isDay(endsOn)
				? ['ends_wrong' as const]
				: endsOn < givenOn
					? ['ends_before' as const]
					: []),
	];
}

function isDay(day: string): boolean {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** Whether the form is not enough: staff must consent in writing or electronically (BDSG, section 26). */
export function isTooWeak({ kind, form }: Pick<ConsentDetails, 'kind' | 'form'>): boolean {
	return kind === 'staff' && form === 'spoken';
}

/** Where a consent stands on a day (YYYY-MM-DD). */
export function stateOfConsent({ revokedAt, endsOn }: Consent, day: string): ConsentState {
	if (revokedAt !== null) return 'revoked';
	return holdsOn({ revoked: false, endsOn }, day) ? 'valid' : 'ended';
}

/** Keeps that somebody agreed (`at` in UTC). Check `consentProblems` first. */
export async function addConsent(scope: FirmScope, details: ConsentDetails, at: number): Promise<Consent> {
	const id = newId();
	await scope.rows
		.insertInto('consents')
		.values({ id, firm_id: scope.firm, ...columnsOf(details), revoked_at: null, created_at: at })
		.execute();
	return { id, ...details, revokedAt: null, createdAt: at };
}

/** Puts right what is kept about a consent. False where the firm has no such consent or it was revoked. */
export async function changeConsent(scope: FirmScope, id: string, details: ConsentDetails): Promise<boolean> {
	const { numUpdatedRows } = await scope.rows
		.updateTable('consents')
		.set(columnsOf(details))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/**
 * Takes a consent back (`at` in UTC). From now on the guard stops every post with a picture that rests on it; what is
 * planned or out already has to be taken back itself, see takeBackPosts. False where there is nothing to revoke.
 */
export async function revokeConsent(scope: FirmScope, id: string, at: number): Promise<boolean> {
	const { numUpdatedRows } = await scope.rows
		.updateTable('consents')
		.set({ revoked_at: at })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Undoes a revocation that was a slip of the hand. False once it is too late for that: then one asks again. */
export async function restoreConsent(scope: FirmScope, id: string, now: number): Promise<boolean> {
	const { numUpdatedRows } = await scope.rows
		.updateTable('consents')
		.set({ revoked_at: null })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('revoked_at', '>=', now - undoWithin)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** One consent of the firm, or null. */
export async function readConsent(scope: FirmScope, id: string): Promise<Consent | null> {
	const row = await scope.rows
		.selectFrom('consents')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined ? null : toConsent(row);
}

/** The register, by name. */
export async function listConsents(scope: FirmScope): Promise<ListedConsent[]> {
	const rows = await scope.rows
		.selectFrom('consents')
		.selectAll('consents')
		.select(({ selectFrom }) =>
			selectFrom('consents_of_media')
				.select(({ fn }) => fn.countAll().as('count'))
				.whereRef('consents_of_media.consent_id', '=', 'consents.id')
				.as('pictures'),
		)
		.where('firm_id', '=', scope.firm)
		.execute();
	return rows
		.map((row) => ({ ...toConsent(row), pictures: Number(row.pictures) }))
		.sort((one, other) => one.name.localeCompare(other.name, 'de') || one.createdAt - other.createdAt);
}

/** Ids of the pictures that rest on a consent, newest first. */
export async function picturesOfConsent(scope: FirmScope, id: string): Promise<string[]> {
	const rows = await scope.rows
		.selectFrom('consents_of_media')
		.innerJoin('media', 'media.id', 'consents_of_media.media_id')
		.select('media.id')
		.where('consents_of_media.firm_id', '=', scope.firm)
		.where('consent_id', '=', id)
		.orderBy('media.created_at', 'desc')
		.orderBy('media.id', 'desc')
		.execute();
	return rows.map((row) => row.id);
}

function columnsOf({ name, kind, form, covers, note, givenOn, endsOn }: ConsentDetails) {
	return {
		name: name.trim().slice(0, longestName),
		kind,
		form,
		covers: JSON.stringify(coverages.filter((known) => covers.includes(known))),
		note: note.trim().slice(0, longestNote),
		given_on: givenOn,
		ends_on: endsOn,
	};
}

function toConsent(row: Selectable<Tables['consents']>): Consent {
	return {
		id: row.id,
		name: row.name,
		kind: row.kind,
		form: row.form,
		covers: readCovers(row.covers),
		note: row.note,
		givenOn: row.given_on,
		endsOn: row.ends_on,
		revokedAt: row.revoked_at,
		createdAt: row.created_at,
	};
}
