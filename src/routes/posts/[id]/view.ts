import type { App } from '#app.ts';
import { findAccount, listAccounts, type Account } from '#accounts/account.ts';
import type { Finding } from '#advice/check.ts';
import { learn, suggestPurpose, type Learned, type PurposeSuggestion } from '#advice/purpose.ts';
import { turnIntoTip } from '#advice/rewrite.ts';
import { marksPermitted, networkFact } from '#advice/networks.ts';
import { tipFor } from '#advice/tips.ts';
import { listRecordings, usesTranscription } from '#captures/recordings.ts';
import { listConsents } from '#firms/consents.ts';
import type { Firm } from '#firms/firm.ts';
import { readService, type Service } from '#firms/outside-services.ts';
import type { Language } from '#languages/words.ts';
import { readMark } from '#media/mark.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { isWaiting, listApprovals, ownersOf, type Approval } from '#posts/approval.ts';
import { listOpenLinks } from '#posts/approval-links.ts';
import { wishOf, type Wish } from '#posts/approve.ts';
import { checkVariants } from '#posts/check.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import { readPost, type Post } from '#posts/post.ts';
import { sayOf } from '#posts/say.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import type { Surroundings } from '#posts/to-check.ts';
import { versionOf } from '#posts/version.ts';
import type { FirmScope } from '#schema/database.ts';
import { isOpen } from '#ui/delivery-standing.ts';
import { consentChoices } from '#ui/picture-facts.ts';
import type { ShownPost } from '#ui/shown-post.ts';
import type { Target } from '#ui/target.ts';
import { markAddress } from '../../firm/mark/mark-address.ts';
import { namingOf } from '../../network-titles.ts';
import { daysOffAfter } from '../../shown-week.ts';

/** All that the page of a post shows, or null where the firm has no such post. */
export async function showPost(
	app: App,
	{
		firm,
		language,
		personId,
	}: { readonly firm: Firm; readonly language: Language; readonly personId: string },
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
			recordings: await listRecordings(scope, id),
			transcribes: await usesTranscription(scope),
			accounts: await accountsOf(scope, post),
			consents: await listConsents(scope),
			mark: await readMark(scope),
			surroundings: await readSurroundings(scope, id, now),
			drafting: await readService(app, scope, 'drafting'),
			slot: await nextFreeSlot(scope, { timeZone: firm.timeZone, daysOff }, now),
			say: await sayOf(scope, { personId }),
			...(await askedAbout(scope, post, now)),
		};
	});
	if (read === null) return null;
	const { post, recordings, transcribes, accounts, consents, mark, slot, surroundings } = read;
	const { say, owners, history, links } = read;
	const today = wallTimeOf(now, firm.timeZone).date;
	const learned = learn(surroundings.corrections);
	const suggestion = suggestPurpose(post.text, learned);
	return {
		post,
		recordings,
		transcribes,
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
		mayOverride: say === 'decides',
		approval: {
			say,
			owners,
			history,
			links: say === 'decides' ? links : [],
			version: versionOf(post, 'awaiting_approval'),
			wish: wishOfPost(post, history, { slot, now }),
		},
		slot,
		holidays,
		draftingModel: modelOf(read.drafting),
	};
}

/** Of the service only what people should know before a sentence goes there; never its key. */
function modelOf(service: Service | null): ShownPost['draftingModel'] {
	return service === null
		? null
		: { model: service.model, server: URL.parse(service.address)?.host ?? service.address };
}

async function askedAbout(scope: FirmScope, post: Post, now: number) {
	return {
		owners: (await ownersOf(scope)).map(({ name }) => name),
		history: await listApprovals(scope, post.id),
		links: isWaiting(post) ? await listOpenLinks(scope, post.id, now) : [],
	};
}

/** When what waits of a post goes out if it is approved as it was wished; null where nothing waits. */
export function wishOfPost(
	post: Post,
	history: readonly Approval[],
	{ slot, now }: { readonly slot: number; readonly now: number },
): Wish | null {
	const first = post.deliveries.find(({ state }) => state === 'awaiting_approval');
	if (first === undefined) return null;
	const askedAt = history.findLast(({ decision }) => decision === 'asked')?.at ?? 0;
	return wishOf(first.dueAt, { askedAt, slot, now });
}

/** Accounts that can be chosen, and those the post has even if they have gone since. */
export async function accountsOf(scope: FirmScope, post: Post): Promise<Account[]> {
	const accounts = await listAccounts(scope);
	for (const { account } of post.deliveries) {
		if (accounts.some(({ id }) => id === account.id)) continue;
		const gone = await findAccount(scope, account.id);
		if (gone !== null) accounts.push(gone);
	}
	return accounts;
}

/** An account as the page of a post shows it. */
export function targetOf(app: Pick<App, 'networks'>, account: Account, language: Language): Target {
	const { id, network, kind, name, handle, limits, state } = account;
	const { title, at } = namingOf(app, network, language);
	const tip = tipFor(network, id, language);
	const connected = state === 'connected';
	const machineNote = machineNoteFor(network, language);
	const takesMark = marksPermitted(network);
	return { id, network, kind, title, at, name, handle, limits, connected, takesMark, tip, machineNote };
}

/** What a network asks of texts that a machine wrote, where that is known. */
function machineNoteFor(network: string, language: Language): string | null {
	const fact = networkFact(`${network}.ai-replies`);
	return fact === null ? null : `${fact[language]} (${fact.source}, ${fact.as_of})`;
}

/** What the guard says about each variant that is not out yet. */
export function findingsOf(
	post: Post,
	accounts: readonly Account[],
	surroundings: Surroundings,
	{ language, slot }: { readonly language: Language; readonly slot: number },
): Record<string, readonly Finding[]> {
	const open = post.deliveries.filter(isOpen);
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
