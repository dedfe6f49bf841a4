import type { App } from '#app.ts';
import { findAccount, listAccounts, type Account } from '#accounts/account.ts';
import type { Finding } from '#advice/check.ts';
import { learn, suggestPurpose, type Learned, type PurposeSuggestion } from '#advice/purpose.ts';
import { turnIntoTip } from '#advice/rewrite.ts';
import { marksPermitted } from '#advice/networks.ts';
import { tipFor } from '#advice/tips.ts';
import { listConsents } from '#firms/consents.ts';
import type { Firm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { readMark } from '#media/mark.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { checkVariants } from '#posts/check.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import { readPost, type Post } from '#posts/post.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import type { Surroundings } from '#posts/to-check.ts';
import type { FirmScope } from '#schema/database.ts';
import { consentChoices } from '#ui/picture-facts.ts';
import type { ShownPost } from '#ui/shown-post.ts';
import type { Target } from '#ui/target.ts';
import { markAddress } from '../../firm/mark/mark-address.ts';
import { namingOf } from '../../network-titles.ts';
import { daysOffAfter } from '../../shown-week.ts';

/** All that the page of a post shows, or null where the firm has no such post. */
export async function showPost(
	app: App,
	{ firm, language, owner }: { readonly firm: Firm; readonly language: Language; readonly owner: boolean },
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
			consents: await listConsents(scope),
			mark: await readMark(scope),
			surroundings: await readSurroundings(scope, id, now),
			slot: await nextFreeSlot(scope, { timeZone: firm.timeZone, daysOff }, now),
		};
	});
	if (read === null) return null;
	const { post, accounts, consents, mark, slot, surroundings } = read;
	const today = wallTimeOf(now, firm.timeZone).date;
	const learned = learn(surroundings.corrections);
	const suggestion = suggestPurpose(post.text, learned);
	return {
		post,
		now,
		timeZone: firm.timeZone,
		targets: accounts.map((account) => targetOf(app, account, language)),
		findings: findingsOf(post, accounts, surroundings, { language, slot }),
		surroundings,
		consents: consentChoices(consents, post.media, today),
		mark: mark && { width: mark.width, height: mark.height, address: markAddress(mark) },
		suggestion,
		rewrites: rewritesOf(post, suggestion, {
			firm,
			language,
			learned,
			day: today,
		}),
		mayOverride: owner,
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
	const { id, network, kind, name, handle, limits, state } = account;
	const { title, at } = namingOf(app, network, language);
	const tip = tipFor(network, id, language);
	const connected = state === 'connected';
	const takesMark = marksPermitted(network);
	return { id, network, kind, title, at, name, handle, limits, connected, takesMark, tip };
}

/** What the guard says about each variant that is not out yet. */
function findingsOf(
	post: Post,
	accounts: readonly Account[],
	surroundings: Surroundings,
	{ language, slot }: { readonly language: Language; readonly slot: number },
): Record<string, readonly Finding[]> {
	const open = post.deliveries.filter(({ state }) => ['draft', 'scheduled', 'failed'].includes(state));
	return checkVariants(
		{
			purpose: post.purposeChosen ? post.purpose : null,
			media: post.media,
			deliveries: open.map((delivery) => ({ ...delivery, at: delivery.dueAt ?? slot })),
		},
		accounts,
		surroundings,
		language,
	);
}

/** Ways to give instead, worth working out only where the post advertises. */
function rewritesOf(
	post: Post,
	suggestion: PurposeSuggestion,
	known: {
		readonly firm: Firm;
		readonly language: Language;
		readonly learned: Learned;
		readonly day: string;
	},
): ShownPost['rewrites'] {
	const purpose = post.purposeChosen ? post.purpose : suggestion.purpose;
	if (purpose !== 'promote') return [];
	const { firm, language, learned, day } = known;
	const wish = { trade: firm.trade, land: firm.land, day };
	return turnIntoTip(post.text, { wish, language, learned }).map((rewrite) => ({
		text: rewrite.text,
		what: rewrite.kind === 'idea' ? rewrite.what : null,
	}));
}
