import { emptyDraft, newPicture } from '#ui/outbox/entry.ts';
import { addToDraft, readWho } from '#ui/outbox/outbox.ts';

/**
 * What another app shared becomes part of what is being written on the ladder page. Without anybody signed in on
 * this device the server takes it, or asks who it is.
 */
export async function takeShared(request: Request): Promise<Response> {
	const who = await readWho();
	if (who === null) return fetch(request);
	const form = await request.formData();
	const said = ['title', 'text', 'url']
		.map((name) => form.get(name))
		.filter((part) => typeof part === 'string');
	const files = form.getAll('files').filter((file) => file instanceof File && file.size > 0) as File[];
	const pictures = files.map((file) => ({ picture: newPicture(), file }));
	await addToDraft(
		who,
		{
			...emptyDraft(),
			sentence: [...new Set(said.map((part) => part.trim()))].filter(Boolean).join('\n'),
			pictures: pictures.map(({ picture }) => picture),
		},
		new Map(pictures.map(({ picture, file }) => [picture.key, file])),
	);
	return Response.redirect('/ladder?shared', 303);
}
