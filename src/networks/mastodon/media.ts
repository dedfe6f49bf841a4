import { setTimeout as wait } from 'node:timers/promises';
import type { Trouble } from '#networks/outcome.ts';
import type { PreparedPicture } from '#networks/network.ts';
import { ask, statusOf, type Server, type Asked } from '#networks/ask.ts';
import { Attachment } from './entities.ts';

const betweenPolls = 500;
const mostPolls = 60;

export type Uploaded = { readonly kind: 'uploaded'; readonly id: string } | Trouble;

/** Uploads a picture with its description and waits until the server has processed it. */
export async function uploadPicture(server: Server, picture: PreparedPicture): Promise<Uploaded> {
	const asked = await upload(server, picture);
	if (asked.kind === 'trouble') return asPictureTrouble(asked.trouble);
	const { status, value } = asked;
	return status === 202 ? waitUntilReady(server, value.id) : { kind: 'uploaded', id: value.id };
}

/** Version 2 may go on working after its answer; snac and older servers know version 1 only. */
async function upload(server: Server, picture: PreparedPicture): Promise<Asked<{ id: string }>> {
	const asked = await post(server, '/api/v2/media', picture);
	if (!isMissing(asked)) return asked;
	const older = await post(server, '/api/v1/media', picture);
	return isMissing(older) ? asked : older;
}

/** Some servers answer with a page of theirs to a path they do not know. */
function isMissing(asked: Asked<unknown>): boolean {
	return asked.kind === 'trouble' && [200, 404, 405, 501].includes(statusOf(asked.trouble) ?? 0);
}

function post(server: Server, path: string, picture: PreparedPicture): Promise<Asked<{ id: string }>> {
	const form = new FormData();
	// Some servers decide by the ending what a file is.
	const name = `picture.${picture.mime.replace('image/', '').replace('jpeg', 'jpg')}`;
	form.append('file', new Blob([picture.bytes], { type: picture.mime }), name);
	if (picture.alt !== '') form.append('description', picture.alt);
	return ask(server, { method: 'POST', path, form, expect: Attachment });
}

async function waitUntilReady(server: Server, id: string): Promise<Uploaded> {
	for (let poll = 0; poll < mostPolls; poll++) {
		const asked = await ask(server, {
			method: 'GET',
			path: `/api/v1/media/${encodeURIComponent(id)}`,
			expect: Attachment,
		});
		if (asked.kind === 'trouble') return asPictureTrouble(asked.trouble);
		if (asked.status !== 206) return { kind: 'uploaded', id };
		await wait(betweenPolls);
	}
	return { kind: 'not_accepted', reason: { code: 'busy', detail: null }, retryAfter: null };
}

function asPictureTrouble(trouble: Trouble): Trouble {
	const refused = trouble.kind === 'refused' && [400, 413, 415, 422].includes(statusOf(trouble) ?? 0);
	return refused ? { ...trouble, reason: { ...trouble.reason, code: 'picture_refused' } } : trouble;
}
