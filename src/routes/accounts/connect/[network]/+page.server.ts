import { error, fail, redirect } from '@sveltejs/kit';
import { connectAccount } from '#accounts/connect.ts';
import { accountKinds, type AccountKind } from '#advice/account-kinds.ts';
import { networkKnowledge } from '#advice/networks.ts';
import { factsAboutPosting } from '#advice/set-up/grounds.ts';
import { beginConnection } from '#accounts/sign-in-elsewhere.ts';
import { asOfWords } from '#languages/as-of.ts';
import { kindTexts } from '#languages/guides.ts';
import { nameNetwork, networkTexts } from '#languages/networks.ts';
import { reasonWords } from '#languages/reason-words.ts';
import { isByHand, type Network } from '#networks/network.ts';
import { signedInAsOwner } from '../../../signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	signedInAsOwner(event);
	const network = networkOf(event);
	const { language } = event.locals;
	const texts = networkTexts(network.name, language);
	const byHand = isByHand(network);
	const known = byHand ? networkKnowledge(network.name) : null;
	return {
		/** Which of them it is, where a person has to say so. */
		kinds: byHand ? network.kinds.map((kind) => ({ kind, ...kindTexts(kind, language) })) : [],
		why: (known === null ? [] : factsAboutPosting(known, language)).map(({ as_of, ...ground }) => ({
			...ground,
			day: asOfWords(as_of, language),
		})),
		title: titleOf(event, network),
		about: texts?.about ?? '',
		steps: texts?.steps ?? [],
		page: texts?.page ?? null,
		signIn: texts?.signIn ?? '',
		server: texts?.server ?? { label: '', hint: '' },
		ways: waysOf(network).map((way) => ({
			kind: way.kind,
			suggestion: way.server.asked ? way.server.suggestion : null,
			fields: ('fields' in way ? way.fields : []).map(({ name, secret }) => ({
				name,
				secret,
				label: texts?.fields[name]?.label ?? name,
				hint: texts?.fields[name]?.hint,
			})),
		})),
	};
};

export const actions: Actions = {
	credentials: async (event) => {
		const { firm } = signedInAsOwner(event);
		const network = networkOf(event);
		const way = waysOf(network).find((one) => one.kind === 'credentials' || one.kind === 'by_hand');
		if (way === undefined) error(404);
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		const server = text('server');
		const credentials = Object.fromEntries(way.fields.map(({ name }) => [name, text(name)]));
		// What was typed is kept, but nothing secret goes back into the page.
		const kept = Object.fromEntries(
			way.fields.filter(({ secret }) => !secret).map(({ name }) => [name, text(name)]),
		);
		const kind = kindOf(form.get('kind'));
		const typed = { way: way.kind, server, kept: { ...kept, ...(kind && { kind }) } };

		const missing = Object.keys(credentials).filter((name) => credentials[name] === '');
		if (missing.length > 0) return fail(422, { ...typed, missing, refused: null });
		const outcome = await connectAccount(event.locals.app, firm.id, {
			network: network.name,
			kind,
			server,
			credentials,
		});
		if (outcome.kind === 'unknown_network') error(404);
		if (outcome.kind === 'connected') redirect(303, `/accounts?connected=${outcome.account.id}`);
		const refused = reasonWords(outcome.reason, titleOf(event, network), event.locals.language);
		return fail(422, { ...typed, missing: [], refused });
	},

	begin: async (event) => {
		const { firm, session } = signedInAsOwner(event);
		const network = networkOf(event);
		const server = String((await event.request.formData()).get('server') ?? '').trim();
		const typed = { way: 'sign_in' as const, server, kept: {}, missing: [] };
		const outcome = await beginConnection(event.locals.app, firm.id, session.person.id, {
			network: network.name,
			server,
			callback: `${event.url.origin}/accounts/callback`,
		});
		if (outcome.kind === 'unknown_network') error(404);
		// Not a redirect: the page's policy lets forms lead to this site only.
		if (outcome.kind === 'go')
			return { ...typed, refused: null, go: outcome.address, host: new URL(outcome.address).host };
		const refused = reasonWords(outcome.reason, titleOf(event, network), event.locals.language);
		return fail(422, { ...typed, refused });
	},
};

function kindOf(value: FormDataEntryValue | null): AccountKind | undefined {
	return accountKinds.find((kind) => kind === value);
}

type Way = Exclude<Network['ways'][number], { kind: 'built_in' }>;

function waysOf(network: Network): Way[] {
	return network.ways.filter((way) => way.kind !== 'built_in');
}

function networkOf({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>): Network {
	const network = locals.app.networks.find(params.network);
	if (network === null || waysOf(network).length === 0) error(404);
	return network;
}

function titleOf({ locals }: Pick<RequestEvent, 'locals'>, network: Network): string {
	return nameNetwork(network.name, network.title, locals.language).title;
}
