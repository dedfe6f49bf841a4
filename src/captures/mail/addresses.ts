import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import type { App } from '#app.ts';
import type { FirmScope } from '#schema/database.ts';

/** Why a letter to a firm's address became no note. */
export const refusals = ['stranger', 'forged', 'automatic'] as const;
export type Refusal = (typeof refusals)[number];

const RefusedLetter = v.object({ problem: v.picklist(refusals), from: v.string(), at: v.number() });
/** The last letter to a firm's address that became no note. `at` is a UTC instant. */
export type RefusedLetter = v.InferOutput<typeof RefusedLetter>;

/** Nobody sends one letter to more firms; a sender may name thousands of made-up addresses. */
const mostWords = 50;

/** The address to which members of the firm send their notes, and what was last refused there. */
export interface CaptureAddress {
	readonly address: string;
	readonly refused: RefusedLetter | null;
}

/** Where members of the firm send notes by e-mail; null while the owner made no address, or there is no mailbox. */
export async function readCaptureAddress(
	app: Pick<App, 'configuration'>,
	scope: FirmScope,
): Promise<CaptureAddress | null> {
	const base = app.configuration.captureAddress;
	const row = await scope.rows
		.selectFrom('capture_addresses')
		.select(['word', 'refused'])
		.where('firm_id', '=', scope.firm)
		.executeTakeFirst();
	if (base === null || row === undefined) return null;
	return {
		address: withWord(base, row.word),
		refused: row.refused === null ? null : v.parse(RefusedLetter, JSON.parse(row.refused)),
	};
}

/** Gives the firm an address that nobody can guess, in place of the one before: that one stops working at once. */
export async function renewCaptureAddress(app: Pick<App, 'clock'>, scope: FirmScope): Promise<void> {
	const kept = { word: newWord(), refused: null, created_at: app.clock.now() };
	await scope.rows
		.insertInto('capture_addresses')
		.values({ firm_id: scope.firm, ...kept })
		.onConflict((conflict) => conflict.column('firm_id').doUpdateSet(kept))
		.execute();
}

/** Keeps what was refused, for the owner who wonders where a letter went. */
export async function noteRefusal(scope: FirmScope, refused: RefusedLetter): Promise<void> {
	await scope.rows
		.updateTable('capture_addresses')
		.set({ refused: JSON.stringify(refused) })
		.where('firm_id', '=', scope.firm)
		.execute();
}

/** Ids of the firms that one of the addresses belongs to. Other addresses of the same mailbox are nobody's. */
export async function firmsAt(
	app: Pick<App, 'database' | 'configuration'>,
	addresses: readonly string[],
): Promise<string[]> {
	const base = app.configuration.captureAddress;
	if (base === null) return [];
	const words = [...new Set(addresses.flatMap((address) => wordOf(base, address) ?? []))].slice(0, mostWords);
	if (words.length === 0) return [];
	const found = await app.database.everywhere((rows) =>
		rows.selectFrom('capture_addresses').select('firm_id').where('word', 'in', words).execute(),
	);
	return found.map(({ firm_id }) => firm_id);
}

/** When the first of the addresses that are in use was made, a UTC instant, or null. */
export async function oldestAddress(app: Pick<App, 'database'>): Promise<number | null> {
	const { at } = await app.database.everywhere((rows) =>
		rows
			.selectFrom('capture_addresses')
			.select(({ fn }) => fn.min('created_at').as('at'))
			.executeTakeFirstOrThrow(),
	);
	return at === null ? null : Number(at);
}

function withWord(base: string, word: string): string {
	return base.replace('@', `+${word}@`);
}

/** The word in an address of the mailbox, or null where it has none or is another mailbox's. */
function wordOf(base: string, address: string): string | null {
	const [start = '', end = ''] = base.split('@');
	const lower = address.toLowerCase();
	if (!lower.startsWith(`${start}+`) || !lower.endsWith(`@${end}`)) return null;
	return lower.slice(start.length + 1, -(end.length + 1));
}

/** Twelve letters and digits that nobody confuses when typing them off a screen. */
function newWord(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	return Array.from({ length: 12 }, () => letters.charAt(randomInt(letters.length))).join('');
}
