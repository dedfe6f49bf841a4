import type { App } from '#app.ts';
import { findAccount, listAccounts, type Account } from '#accounts/account.ts';
import { checkPost, type Finding } from '#advice/check.ts';
import type { Firm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import { readPost, type Post } from '#posts/post.ts';
import type { FirmScope } from '#schema/database.ts';
import type { ShownPost } from '#ui/shown-post.ts';
import type { Target } from '#ui/target.ts';
import { namingOf } from '../../network-titles.ts';
import { daysOffAfter } from '../../shown-week.ts';

/** All that the page of a post shows, or null where the firm has no such post. */
export async function showPost(
	app: App,
	firm: Firm,
	language: Language,
	id: string,
): Promise<Omit<ShownPost, 'language'> | null> {
	const now = app.clock.now();
	const holidays = daysOffAfter(firm, language, wallTimeOf(now, firm.timeZone).date);
	const daysOff = new Set(Object.keys(holidays));
	const read = await app.database.inFirm(firm.id, async (scope) => {
		const post = await readPost(scope, id);
		if (post === null) return null;
		return {
			post,
			accounts: await accountsOf(scope, post),
			slot: await nextFreeSlot(scope, { timeZone: firm.timeZone, daysOff }, now),
		};
	});
	if (read === null) return null;
	const { post, accounts, slot } = read;
	return {
		post,
		now,
		timeZone: firm.timeZone,
		targets: accounts.map((account) => targetOf(app, account, language)),
		findings: findingsOf(post, accounts, firm, language),
		slot,
		holidays,
	};
}

/** Accounts that can be chosen, and those the post has even if they have gone since. */
async function accountsOf(scope: FirmScope, post: Post): Promise<Account[]> {
	const accounts = await listAccounts(scope);
	for (const { account } of post.deliveries) {
		if (accounts.some(({ id }) => id === account.id)) continue;
		const gone = await findAccount(scope, account.id);
		if (gone !== null) accounts.push(gone);
	}
	return accounts;
}

function targetOf(app: App, account: Account, language: Language): Target {
	const { id, network, name, handle, limits, state } = account;
	const { title, at } = namingOf(app, network, language);
	return { id, title, at, name, handle, limits, connected: state === 'connected' };
}

/** What the guard says about each variant that is not out yet. */
function findingsOf(
	post: Post,
	accounts: readonly Account[],
	firm: Firm,
	language: Language,
): Record<string, readonly Finding[]> {
	const open = post.deliveries.filter(({ state }) => ['draft', 'scheduled', 'failed'].includes(state));
	return Object.fromEntries(
		open.map(({ id, account, parts }) => [
			id,
			checkPost({
				text: parts.join('\n\n'),
				parts,
				limits: accounts.find((known) => known.id === account.id)?.limits,
				network: account.network,
				kind: account.kind,
				trade: firm.trade,
				language,
				purpose: post.purpose,
				// Only what people read of them: pictures are cut to each network's rules before they go out.
				media: post.media.map(({ alt }) => ({ alt })),
			}).findings,
		]),
	);
}
