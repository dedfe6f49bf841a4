import { redirect } from '@sveltejs/kit';
import { keepCapture } from '#captures/keep.ts';
import { acceptPicture } from '#media/accept.ts';
import { signedIn } from '../signed-in.ts';
import type { RequestHandler } from './$types';

/**
 * What another app shares with Gewerk where no service worker takes it: kept at once as a draft, like a form without
 * script.
 */
export const POST: RequestHandler = async (event) => {
	const { session, firm } = signedIn({ locals: event.locals, url: new URL('/ladder', event.url) });
	const { app } = event.locals;
	const form = await event.request.formData();
	const said = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim());
	const media: string[] = [];
	for (const file of form.getAll('files')) {
		if (!(file instanceof File)) continue;
		const answer = await acceptPicture(app, firm.id, { bytes: await file.bytes() });
		if (answer.kind === 'accepted') media.push(answer.picture.id);
	}
	const sentence = [...new Set(said)].filter(Boolean).join('\n');
	if (sentence === '' && media.length === 0) redirect(303, '/ladder');
	const answer = await keepCapture(app, firm.id, session.person.id, { sentence, media });
	redirect(303, answer.kind === 'refused' ? '/ladder' : `/posts/${answer.post.id}`);
};
