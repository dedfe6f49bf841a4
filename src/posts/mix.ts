import { sql } from 'kysely';
import { houseRule } from '#advice/house-rules.ts';
import { mixOf, type Mix, type MixedPost } from '#advice/mix.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf, weekOf } from '#platform/wall-time.ts';
import type { FirmScope } from '#schema/database.ts';

/** A post that counts in the mix: it is out, on its way or planned. */
export interface CountedPost extends MixedPost {
	readonly id: string;
	readonly text: string;
	/** When it went out first, or will; UTC instant. */
	readonly at: number;
	/** Whether a person chose the purpose; otherwise it is a suggestion. */
	readonly purposeChosen: boolean;
}

export interface FirmMix {
	readonly mix: Mix;
	/** Newest first, what is planned before what is out. */
	readonly posts: readonly CountedPost[];
	/** The firm's current week: how many posts it has, and how many minutes they count as. */
	readonly week: { readonly posts: number; readonly minutes: number };
}

/** What the mix needs to know of the firm. */
interface MixingFirm {
	/** IANA name. */
	readonly timeZone: string;
	/** Share of its posts that it lets advertise, in per cent. */
	readonly promoteShare: number;
}

/** The balance of what the firm says, and the posts it comes from. */
export async function readMix(scope: FirmScope, firm: MixingFirm, now: number): Promise<FirmMix> {
	const posts = await listCounted(scope, now);
	const [from, to] = weekAround(now, firm.timeZone);
	const thisWeek = posts.filter(({ at }) => from <= at && at < to).length;
	return {
		mix: mixOf(posts, firm.promoteShare),
		posts,
		// Nobody measures how long a post took; the house rule stands in for it.
		week: { posts: thisWeek, minutes: thisWeek * houseRule('minutes-per-post') },
	};
}

const aDay = 24 * 60 * 60_000;
/** As far back as a post counts. */
const counted = 60 * aDay;
/** Far more than a firm posts in that time; a page should not grow with a flood. */
const most = 200;

async function listCounted(scope: FirmScope, now: number): Promise<CountedPost[]> {
	const rows = await scope.rows
		.selectFrom('deliveries')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.select([
			'posts.id',
			'posts.text',
			'posts.purpose',
			'posts.purpose_chosen',
			sql<number>`min(coalesce(deliveries.published_at, deliveries.due_at))`.as('at'),
		])
		.where('deliveries.firm_id', '=', scope.firm)
		.where('deliveries.state', 'in', ['published', 'scheduled', 'sending', 'unknown', 'awaiting_approval'])
		.where('deliveries.due_at', '>=', now - counted)
		.groupBy('posts.id')
		.orderBy('at', 'desc')
		.orderBy('posts.id', 'desc')
		.limit(most)
		.execute();
	return rows.map(({ id, text, purpose, purpose_chosen, at }) => ({
		id,
		text,
		purpose,
		purposeChosen: purpose_chosen === 1,
		at,
		days_ago: (now - at) / aDay,
	}));
}

/** From when until when (UTC) the firm's week around this instant lasts. */
function weekAround(now: number, timeZone: string): [number, number] {
	const { date } = wallTimeOf(now, timeZone);
	const monday = weekOf(date)[0] ?? date;
	const startOf = (day: string) => instantOf({ date: day, time: '00:00' }, timeZone) ?? now;
	return [startOf(monday), startOf(dateAfter(monday, 7))];
}
