import type { Selectable } from 'kysely';
import { houseRule } from '#advice/house-rules.ts';
import type { App } from '#app.ts';
import type { FirmScope, Rows } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** A small company, the tenant. */
export interface Firm {
	readonly id: string;
	/** What clients type, such as `dachdecker-klein`. */
	readonly slug: string;
	readonly name: string;
	/** Slug of a trade in knowledge/trades. */
	readonly trade: string;
	readonly place: string;
	/** Code of the Land (`BY`), or null where the place is abroad or not told. */
	readonly land: string | null;
	/** IANA name, such as `Europe/Berlin`. */
	readonly timeZone: string;
	readonly minutesPerWeek: number;
	/** Share of its posts that the firm lets advertise, in per cent. */
	readonly promoteShare: number;
	/** Whether a master leads its work; null while nobody said so. */
	readonly hasMaster: boolean | null;
	/** Whose posts wait until an owner has said yes. */
	readonly approval: 'nobody' | 'employees';
	/** Whether the firm is made up. */
	readonly demo: boolean;
}

export type FirmDetails = Pick<Firm, 'name' | 'trade' | 'place' | 'land' | 'timeZone' | 'minutesPerWeek'>;

/** The firm with this id, or null. */
export async function readFirm(scope: FirmScope): Promise<Firm | null> {
	const row = await scope.rows
		.selectFrom('firms')
		.where('id', '=', scope.firm)
		.selectAll()
		.executeTakeFirst();
	return row ? firmOf(row) : null;
}

/** The firm with this slug, or null. */
export async function findFirm(app: Pick<App, 'database'>, slug: string): Promise<Firm | null> {
	const row = await app.database.everywhere((rows) =>
		rows.selectFrom('firms').where('slug', '=', slug).selectAll().executeTakeFirst(),
	);
	return row ? firmOf(row) : null;
}

/** Changes what the firm says about itself. The slug stays: clients type it. */
export async function changeFirm(scope: FirmScope, details: FirmDetails): Promise<void> {
	await scope.rows.updateTable('firms').set(columnsOf(details)).where('id', '=', scope.firm).execute();
}

/** Sets how much of what the firm says may advertise, in per cent from 0 to 100. */
export async function changePromoteShare(scope: FirmScope, share: number): Promise<void> {
	const promote_share = Math.round(Math.min(100, Math.max(0, share)));
	await scope.rows.updateTable('firms').set({ promote_share }).where('id', '=', scope.firm).execute();
}

/** Keeps whether a master leads the firm's work, so that the guard need not ask again. */
export async function changeHasMaster(scope: FirmScope, hasMaster: boolean): Promise<void> {
	await scope.rows
		.updateTable('firms')
		.set({ has_master: hasMaster ? 1 : 0 })
		.where('id', '=', scope.firm)
		.execute();
}

/** Sets whose posts wait for an owner. What waits already goes on waiting until somebody decides about it. */
export async function changeApproval(scope: FirmScope, approval: Firm['approval']): Promise<void> {
	await scope.rows.updateTable('firms').set({ approval }).where('id', '=', scope.firm).execute();
}

/** Sets how many minutes a week the firm has for it. */
export async function changeMinutes(scope: FirmScope, minutes: number): Promise<void> {
	await scope.rows
		.updateTable('firms')
		.set({ minutes_per_week: Math.round(minutes) })
		.where('id', '=', scope.firm)
		.execute();
}

/** Adds a firm under a slug made from its name that no other firm has. */
export async function addFirm(
	rows: Rows,
	id: string,
	details: FirmDetails,
	{ demo, at }: { demo: boolean; at: number },
): Promise<Firm> {
	const slug = await freeSlug(rows, details.name);
	await rows
		.insertInto('firms')
		.values({ id, slug, ...columnsOf(details), demo: demo ? 1 : 0, created_at: at })
		.execute();
	return {
		id,
		slug,
		...details,
		promoteShare: houseRule('promote-share'),
		hasMaster: null,
		approval: 'nobody',
		demo,
	};
}

/** A row of the table as the rest of the program knows it. */
export function firmOf(row: Selectable<Tables['firms']>): Firm {
	return {
		id: row.id,
		slug: row.slug,
		name: row.name,
		trade: row.trade,
		place: row.place,
		land: row.land,
		timeZone: row.time_zone,
		minutesPerWeek: row.minutes_per_week,
		promoteShare: row.promote_share,
		hasMaster: row.has_master === null ? null : row.has_master === 1,
		approval: row.approval,
		demo: row.demo === 1,
	};
}

/** A name as clients type it: lower case, ä→ae, ö→oe, ü→ue, ß→ss, everything else one `-`. */
export function slugOf(name: string): string {
	const slug = name
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{Mark}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replaceAll(/^-|-$/g, '');
	return slug === '' ? 'betrieb' : slug;
}

async function freeSlug(rows: Rows, name: string): Promise<string> {
	const wanted = slugOf(name);
	const taken = await rows.selectFrom('firms').where('slug', 'like', `${wanted}%`).select('slug').execute();
	const slugs = new Set(taken.map(({ slug }) => slug));
	let slug = wanted;
	for (let number = 2; slugs.has(slug); number++) slug = `${wanted}-${number}`;
	return slug;
}

function columnsOf(details: FirmDetails) {
	return {
		name: details.name,
		trade: details.trade,
		place: details.place,
		land: details.land,
		time_zone: details.timeZone,
		minutes_per_week: details.minutesPerWeek,
	};
}
