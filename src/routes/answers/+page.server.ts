import { fail } from '@sveltejs/kit';
import { listAccounts } from '#accounts/account.ts';
import { listConversations } from '#conversations/conversation.ts';
import { askNow } from '#conversations/loop.ts';
import { dealWith } from '#conversations/settle.ts';
import { isByHand } from '#networks/network.ts';
import { namingOf } from '../network-titles.ts';
import { signedIn } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const pageLength = 30;

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const query = event.url.searchParams;
	const filter = query.get('show') === 'all' ? 'all' : 'open';
	const before = instant(query.get('before')) ?? undefined;
	// One more than is shown tells whether there are older ones.
	const [found, accounts] = await app.database.inFirm(firm.id, async (scope) => [
		await listConversations(scope, { filter, before, limit: pageLength + 1 }),
		await listAccounts(scope),
	]);
	const shown = found.slice(0, pageLength);
	return {
		filter,
		/** Whether there are networks that nobody but a person can look at. */
		byHand: accounts.some(({ network }) => isPostedByHand(app, network)),
		now: app.clock.now(),
		timeZone: firm.timeZone,
		before: before ?? null,
		older: found.length > pageLength ? (shown.at(-1)?.newestAt ?? null) : null,
		conversations: shown.map((conversation) => ({
			...conversation,
			at: namingOf(app, conversation.network, language).at,
			canAnswer: hasOwnPages(app, conversation.network),
		})),
	};
};

export const actions: Actions = {
	/** Nothing more is to be said to what the page showed. */
	done: async (event) => {
		const { firm } = signedIn(event);
		const form = await event.request.formData();
		const id = String(form.get('conversation'));
		const { app } = event.locals;
		const seen = instant(form.get('seen')) ?? 0;
		const before = await app.database.inFirm(firm.id, (scope) => dealWith(scope, id, seen));
		if (before === undefined) return fail(404, { gone: true });
		return { done: { conversation: id, before, at: app.clock.now() } };
	},

	/** Asks the networks now instead of waiting until their turn comes. */
	ask: async (event) => {
		const { firm } = signedIn(event);
		const { app } = event.locals;
		await askNow(app, firm.id);
		return { asked: app.clock.now() };
	},

	/** Undoes it. */
	open: async (event) => {
		const { firm } = signedIn(event);
		const form = await event.request.formData();
		const id = String(form.get('conversation'));
		const before = instant(form.get('before'));
		const known = await event.locals.app.database.inFirm(firm.id, (scope) => dealWith(scope, id, before));
		return known === undefined ? fail(404, { gone: true }) : { opened: true };
	},
};

/** Where one signs in to answer; what is built in can only be looked at. */
function hasOwnPages({ networks }: App.Locals['app'], name: string): boolean {
	return networks.find(name)?.ways.some(({ kind }) => kind !== 'built_in') ?? false;
}

function isPostedByHand({ networks }: App.Locals['app'], name: string): boolean {
	const network = networks.find(name);
	return network !== null && isByHand(network);
}

function instant(value: FormDataEntryValue | null): number | null {
	return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
