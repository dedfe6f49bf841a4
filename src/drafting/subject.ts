import type { App } from '#app.ts';
import { listAccounts, type Account } from '#accounts/account.ts';
import { checkPost, type Finding } from '#advice/check.ts';
import { learn, suggestPurpose, type Purpose } from '#advice/purpose.ts';
import { limitsOf } from '#advice/networks.ts';
import { readFirm, type Firm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { readPost, type Post } from '#posts/post.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import { toCheck } from '#posts/to-check.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Reader } from '#drafting/instructions.ts';

/** What is to be put into words, as it stands in the page. */
export interface Wish {
	readonly text: string;
	/** Null while nobody has chosen and the suggestion holds. */
	readonly purpose: Purpose | null;
	/** The account whose variant it is; null for the post itself. */
	readonly account: string | null;
}

/** A wish with everything that one must know to fulfil it. */
export interface Subject {
	readonly text: string;
	readonly purpose: Purpose;
	readonly firm: Firm;
	readonly hasPicture: boolean;
	/** Id of the idea that the post was begun from, or null. */
	readonly idea: string | null;
	readonly readers: readonly Reader[];
	/** The network whose form counts; null for the post itself. */
	readonly network: string | null;
	/** The day in the firm's time zone, YYYY-MM-DD. */
	readonly day: string;
	/** What the guard says of a text at every account it is for, each finding once. */
	judge(text: string): Finding[];
}

/** Reads what a wish is about; null where the firm has no such post or account. */
export async function readSubject(
	app: Pick<App, 'database' | 'clock'>,
	{
		firm: id,
		post: postId,
		language,
	}: { readonly firm: string; readonly post: string; readonly language: Language },
	wish: Wish,
): Promise<Subject | null> {
	const now = app.clock.now();
	const read = await app.database.inFirm(id, async (scope) => ({
		firm: await readFirm(scope),
		post: await readPost(scope, postId),
		idea: await ideaBehind(scope, postId),
		accounts: await listAccounts(scope),
		surroundings: await readSurroundings(scope, postId, now),
	}));
	const { firm, post, idea, surroundings } = read;
	if (firm === null || post === null) return null;
	const accounts = accountsFor(wish, post, read.accounts);
	if (wish.account !== null && accounts.length === 0) return null;
	const learned = learn(surroundings.corrections);
	const purpose = wish.purpose ?? suggestPurpose(wish.text, learned).purpose;
	const findingsAt = (account: Account, text: string) =>
		checkPost(
			toCheck(
				{ account, limits: account.limits, parts: [text], purpose, pictures: post.media, at: now, copies: 0 },
				surroundings,
				{ language, learned },
			),
		).findings;
	return {
		text: wish.text,
		purpose,
		firm,
		hasPicture: post.media.length > 0,
		idea,
		readers: accounts.map(({ network, kind, limits }) => ({
			network,
			kind,
			limits: limits ?? limitsOf(network),
		})),
		network: wish.account === null ? null : (accounts[0]?.network ?? null),
		day: wallTimeOf(now, firm.timeZone).date,
		judge: (text) => onceEach(accounts.flatMap((account) => findingsAt(account, text))),
	};
}

/** The account of the variant; else those the post is for, and before any is chosen all of them. */
function accountsFor({ account }: Wish, post: Post, all: readonly Account[]): Account[] {
	if (account !== null) return all.filter(({ id }) => id === account);
	const chosen = all.filter(({ id }) => post.deliveries.some((delivery) => delivery.account.id === id));
	return chosen.length > 0 ? chosen : [...all];
}

async function ideaBehind(scope: FirmScope, post: string): Promise<string | null> {
	const row = await scope.rows
		.selectFrom('posts')
		.innerJoin('captures', 'captures.id', 'posts.capture_id')
		.select('captures.idea')
		.where('posts.firm_id', '=', scope.firm)
		.where('captures.firm_id', '=', scope.firm)
		.where('posts.id', '=', post)
		.executeTakeFirst();
	return row?.idea ?? null;
}

function onceEach(findings: readonly Finding[]): Finding[] {
	const byName = new Map(findings.map((finding) => [`${finding.rule} ${finding.excerpt ?? ''}`, finding]));
	return [...byName.values()];
}
