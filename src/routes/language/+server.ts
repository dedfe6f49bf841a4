import { redirect } from '@sveltejs/kit';
import { changeLanguage } from '#firms/person.ts';
import { toLanguage } from '#languages/words.ts';
import type { RequestHandler } from './$types';

const aYear = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url, locals: { app, session } }) => {
	const form = await request.formData();
	const language = toLanguage(String(form.get('language')));
	cookies.set('gewerk_language', language, {
		path: '/',
		maxAge: aYear,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
	});
	if (session) await changeLanguage(app, session.person.id, language);
	redirect(303, ownPath(String(form.get('back')), url));
};

/** A path of this installation; anything else, such as //elsewhere, becomes the start page. */
function ownPath(back: string, here: URL): string {
	const address = URL.canParse(back, here) ? new URL(back, here) : null;
	return address?.origin === here.origin ? address.pathname + address.search : '/';
}
