import type { PostToCheck } from '#advice/guard/guard.ts';
import type { CheckedAccount, CheckedPicture, EarlierPost } from '#advice/guard/rule.ts';
import type { Limits } from '#advice/limits.ts';
import type { Correction, Learned, Purpose } from '#advice/purpose.ts';
import type { Language } from '#languages/words.ts';
import { agreementOn, type Agreement } from '#media/agreement.ts';
import type { Picture } from '#media/pictures.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import type { Override } from '#posts/overridden.ts';

/** What the guard needs to know of a firm beside the post itself; plain data, so that a page can carry it. */
export interface Surroundings {
	readonly trade: string;
	/** IANA name. */
	readonly timeZone: string;
	readonly promoteShare: number;
	readonly hasMaster: boolean | null;
	/** Other posts that are out or planned, each once for every network, the newest first. */
	readonly others: readonly OtherPost[];
	readonly corrections: readonly Correction[];
	/** Set-up of each account by its id. */
	readonly accounts: Readonly<Record<string, AccountFacts>>;
	/** What was decided about this post. */
	readonly overrides: readonly Override[];
}

export interface OtherPost {
	readonly post: string;
	readonly network: string;
	readonly text: string;
	readonly purpose: Purpose;
	/** When it went out or will, UTC. */
	readonly at: number;
}

/** UTC instants; null where nobody knows. */
export interface AccountFacts {
	readonly createdAt: number | null;
	readonly impressum: boolean | null;
	readonly tokenExpiresAt: number | null;
}

/** One variant of a post as the guard is to judge it. */
export interface Variant {
	readonly account: { readonly id: string; readonly network: string; readonly kind: string };
	readonly limits: Limits | undefined;
	readonly parts: readonly string[];
	/** Null while the suggestion holds. */
	readonly purpose: Purpose | null;
	readonly pictures: readonly Pick<Picture, 'alt' | 'people' | 'consents' | 'home' | 'machineMade'>[];
	/** When it goes out, UTC. */
	readonly at: number;
	/** Other accounts of the same network that get the same text. */
	readonly copies: number;
}

const aDay = 24 * 60 * 60_000;

/** Puts a variant and its surroundings into the guard's question. The same in the page and on the server. */
export function toCheck(
	variant: Variant,
	surroundings: Surroundings,
	{ language, learned }: { readonly language: Language; readonly learned?: Learned | undefined },
): PostToCheck {
	const { account, limits, parts, purpose, pictures, at, copies } = variant;
	const day = wallTimeOf(at, surroundings.timeZone).date;
	return {
		text: parts.join('\n\n'),
		parts,
		network: account.network,
		kind: account.kind,
		limits,
		trade: surroundings.trade,
		language,
		purpose: purpose ?? undefined,
		learned,
		// Only what people read and see of them: pictures are cut to each network's rules before they go out.
		media: pictures.map((picture) => toCheckedPicture(picture, day)),
		account: accountOn(surroundings.accounts[account.id], at),
		history: historyUntil(at, surroundings),
		copies,
		promoteShare: surroundings.promoteShare,
		hasMaster: surroundings.hasMaster,
		day,
	};
}

/** What the guard knows of an account on a day (UTC). */
function accountOn(facts: AccountFacts | undefined, at: number): CheckedAccount {
	if (facts === undefined) return {};
	const { createdAt, impressum, tokenExpiresAt } = facts;
	return {
		...(createdAt === null ? {} : { age_days: Math.max(0, (at - createdAt) / aDay) }),
		...(impressum === null ? {} : { impressum }),
		...(tokenExpiresAt === null ? {} : { token_expires_in_days: (tokenExpiresAt - at) / aDay }),
	};
}

/** What is known of a picture on the day it goes out: a consent may have been taken back or have ended by then. */
function toCheckedPicture(picture: Variant['pictures'][number], day: string): CheckedPicture {
	const { alt, home, machineMade } = picture;
	const agreement = agreementOn(picture, day);
	return {
		alt,
		...peopleIn(agreement),
		...(home === null ? {} : { home, home_consented: agreement.home }),
		...(machineMade === null ? {} : { machine_made: machineMade }),
	};
}

function peopleIn({ people, named }: Agreement): CheckedPicture {
	switch (people) {
		case null:
			return {};
		case 'nobody':
			return { faces: 0 };
		case 'unrecorded':
			return { faces: 1 };
		case 'self':
			return { faces: 1, consented: true };
		case 'agreed':
			return { faces: 1, consented: true, name_consented: named };
		case 'not_asked':
			return { faces: 1, consented: false };
	}
}

/** What will be out by then. */
function historyUntil(at: number, { others }: Surroundings): EarlierPost[] {
	return others
		.filter((other) => other.at <= at)
		.map(({ post, network, text, purpose, at: then }) => ({
			post,
			network,
			text,
			purpose,
			days_ago: (at - then) / aDay,
		}));
}
