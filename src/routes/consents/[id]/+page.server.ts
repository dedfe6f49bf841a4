import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { takeBack, takeBackPosts, type TakenBack } from '#firms/consent-posts.ts';
import { changeConsent, restoreConsent, revokeConsent } from '#firms/consents.ts';
import { findDelivery } from '#deliveries/delivery.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { ownPath, signedIn } from '../../signed-in.ts';
import { readConsentForm } from '../details-form.ts';
import { showConsent } from './view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('gewerk:consent');
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const shown = await showConsent(app, { firm, language }, event.params.id);
	if (shown === null) error(404);
	const back = event.url.searchParams.get('back');
	return {
		...shown,
		justAdded: event.url.searchParams.has('added'),
		back: back === null ? null : ownPath(back, event.url),
	};
};

export const actions: Actions = {
	change: async (event) => {
		const { app, firm, id, timeZone } = opened(event);
		const today = wallTimeOf(app.clock.now(), timeZone).date;
		const { details, problems } = readConsentForm(await event.request.formData(), today);
		if (problems.length > 0) return fail(422, { details, problems });
		await app.database.inFirm(firm, (scope) => changeConsent(scope, id, details));
		return { did: 'changed' as const };
	},

	revoke: async (event) => {
		const { app, firm, id } = opened(event);
		await app.database.inFirm(firm, (scope) => revokeConsent(scope, id, app.clock.now()));
		return { did: 'revoked' as const };
	},

	restore: async (event) => {
		const { app, firm, id } = opened(event);
		const restored = await app.database.inFirm(firm, (scope) => restoreConsent(scope, id, app.clock.now()));
		return { did: restored ? ('restored' as const) : ('tooLate' as const) };
	},

	/** Takes back everything that shows the person, after the page has said what that means. */
	take_all_back: async (event) => {
		const { app, firm, id } = opened(event);
		return { did: 'taken' as const, taken: await takeBackPosts(app, firm, id) };
	},

	withdraw: takeOneBack,
	remove: takeOneBack,
};

async function takeOneBack(event: Event) {
	const { app, firm, id } = opened(event);
	const form = await event.request.formData();
	const delivery = await app.database.inFirm(firm, (scope) =>
		findDelivery(scope, String(form.get('delivery') ?? '')),
	);
	if (delivery === null) redirect(303, `/consents/${id}`);
	const taken: TakenBack = { withdrawn: 0, removing: 0, left: 0, [await takeBack(app, firm, delivery)]: 1 };
	return { did: 'taken' as const, taken };
}

type Event = RequestEvent & { params: { id: string } };

function opened(event: Event) {
	const { firm } = signedIn(event);
	return { app: event.locals.app, firm: firm.id, timeZone: firm.timeZone, id: event.params.id };
}
