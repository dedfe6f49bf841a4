import { redirect } from '@sveltejs/kit';
import { changeLanguage } from '#firms/person.ts';
import { toLanguage } from '#languages/words.ts';
import { rememberLanguage } from '../remember-language.ts';
import { ownPath } from '../signed-in.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, cookies, url, locals: { app, session } }) => {
	const form = await request.formData();
	const language = toLanguage(String(form.get('language')));
	rememberLanguage(cookies, language, url);
	if (session) await changeLanguage(app, session.person.id, language);
	redirect(303, ownPath(String(form.get('back')), url));
};
