import { fail, redirect } from '@sveltejs/kit';
import { addConsent, isTooWeak } from '#firms/consents.ts';
import { listPictures, tellAboutPicture } from '#media/pictures.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import type { FirmScope } from '#schema/database.ts';
import { ownPath, signedIn } from '../../signed-in.ts';
import { proposedDetails, readConsentForm } from '../details-form.ts';
import { showLaws } from '../law.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const today = wallTimeOf(app.clock.now(), firm.timeZone).date;
	const asked = event.url.searchParams;
	const [picture] = await app.database.inFirm(firm.id, (scope) =>
		listPictures(scope, asked.getAll('picture').slice(0, 1)),
	);
	return {
		today,
		details: proposedDetails(today),
		picture: picture === undefined ? null : { id: picture.id, alt: picture.alt },
		back: wayBack(event.url),
		laws: showLaws(['people.own-image', 'people.staff'], language),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { firm } = signedIn(event);
		const { app } = event.locals;
		const today = wallTimeOf(app.clock.now(), firm.timeZone).date;
		const { details, problems } = readConsentForm(await event.request.formData(), today);
		if (problems.length > 0) return fail(422, { details, problems });
		const picture = event.url.searchParams.get('picture');
		const consent = await app.database.inFirm(firm.id, async (scope) => {
			const added = await addConsent(scope, details, app.clock.now());
			if (picture !== null) await restOn(scope, picture, added.id);
			return added;
		});
		const back = wayBack(event.url);
		// Whoever has to be told something is told it before going back.
		if (back !== null && !isTooWeak(consent)) redirect(303, back);
		redirect(303, `/consents/${consent.id}?added${back === null ? '' : `&back=${encodeURIComponent(back)}`}`);
	},
};

/** Lets a picture rest on the new consent too. */
async function restOn(scope: FirmScope, id: string, consent: string): Promise<void> {
	const [picture] = await listPictures(scope, [id]);
	if (picture === undefined) return;
	const { people, home, machineMade } = picture;
	await tellAboutPicture(scope, id, {
		// A home is agreed to by whoever lives there, whom one need not see.
		people: home === true ? people : 'agreed',
		home,
		machineMade,
		consents: [...picture.consents.map((linked) => linked.id), consent],
	});
}

/** Where one came from, within this installation. */
function wayBack(url: URL): string | null {
	const back = url.searchParams.get('back');
	return back === null ? null : ownPath(back, url);
}
