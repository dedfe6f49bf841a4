import { error, fail, redirect } from '@sveltejs/kit';
import { connectAccount } from '#accounts/connect.ts';
import { beginConnection } from '#accounts/sign-in-elsewhere.ts';
import { nameNetwork, networkTexts } from '#languages/networks.ts';
import { reasonWords } from '#languages/reason-words.ts';
import type { Network } from '#networks/network.ts';
import { signedInAsOwner } from '../../../signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	signedInAsOwner(event);
	const network = networkOf(event);
	const texts = networkTexts(network.name, event.locals.language);
	return {
		title: titleOf(event, network),
		about: texts?.about ?? '',
		steps: texts?.steps ?? [],
		page: texts?.page ?? null,
		signIn: texts?.signIn ?? '',
		server: texts?.server ?? { label: '', hint: '' },
		ways: waysOf(network).map((way) => ({
			kind: way.kind,
			suggestion: way.server.asked ? way.server.suggestion : null,
			fields: (way.kind === 'credentials' ? way.fields : []).map(({ name, secret }) => ({
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
		const way = waysOf(network).find(({ kind }) => kind === 'credentials');
		if (way?.kind !== 'credentials') error(404);
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		const server = text('server');
		const credentials = Object.fromEntries(way.fields.map(({ name }) => [name, text(name)]));
		// What was typed is kept, but nothing secret goes back into the page.
		const kept = Object.fromEntries(
			way.fields.filter(({ secret }) => !secret).map(({ name }) => [name, text(name)]),
		);
		const typed = { way: way.kind, server, kept };

		const missing = Object.keys(credentials).filter((name) => credentials[name] === '');
		if (missing.length > 0) return fail(422, { ...typed, missing, refused: null });
		const outcome = await connectAccount(event.locals.app, firm.id, {
			network: network.name,
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
