import { redirect } from '@sveltejs/kit';
import { disconnectAccount } from '#accounts/disconnect.ts';
import { listSetUps } from '#accounts/set-up.ts';
import { networkTexts } from '#languages/networks.ts';
import { reasonWords } from '#languages/reason-words.ts';
import { signedIn, signedInAsOwner } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const accounts = await app.database.inFirm(firm.id, (scope) => listSetUps(scope, app.clock.now()));
	return {
		justConnected: event.url.searchParams.get('connected'),
		justDisconnected: event.url.searchParams.has('disconnected'),
		mayChange: session.role === 'owner' && !firm.demo,
		accounts: accounts.map(({ account, setUp }) => {
			const { id, network: name, handle, name: called, address, state, problem } = account;
			const network = app.networks.find(name);
			const texts = networkTexts(name, language);
			const title = texts?.title ?? network?.title ?? name;
			const builtIn = network?.ways.some((way) => way.kind === 'built_in') ?? false;
			return {
				id,
				network: name,
				title,
				about: builtIn ? (texts?.about ?? null) : null,
				builtIn,
				handle,
				name: called,
				address,
				state,
				problem: problem && reasonWords(problem, title, language),
				setUp: setUp && { done: setUp.done, total: setUp.total, heavy: setUp.heavy },
			};
		}),
	};
};

export const actions: Actions = {
	disconnect: async (event) => {
		const { firm } = signedInAsOwner(event);
		const id = String((await event.request.formData()).get('id'));
		await disconnectAccount(event.locals.app, firm.id, id);
		redirect(303, '/accounts?disconnected');
	},
};
