import { redirect } from '@sveltejs/kit';
import { changeLanguage } from '#firms/person.ts';
import { languageCookie, toLanguage } from '#languages/words.ts';
import { ownPath } from '../signed-in.ts';
import type { RequestHandler } from './$types';

const aYear = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url, locals: { app, session } }) => {
	const form = await request.formData();
	const language = toLanguage(String(form.get('language')));
	cookies.set(languageCookie, language, {
		path: '/',
		maxAge: aYear,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
	});
	if (session) await changeLanguage(app, session.person.id, language);
	redirect(303, ownPath(String(form.get('back')), url));
};
