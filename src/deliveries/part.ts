import type { App } from '#app.ts';
import { marksPermitted } from '#advice/networks.ts';
import { partKey, readParts, readRemote } from '#deliveries/delivery.ts';
import type { Claimed } from '#deliveries/claim.ts';
import { openMark } from '#media/mark.ts';
import { preparePicture } from '#media/prepare.ts';
import type { Connection, Network, Part, PreparedPicture } from '#networks/network.ts';
import * as v from 'valibot';

/** How many other deliveries of the account are told to a network that looks for this one. */
const othersTold = 200;

/**
 * The part of a delivery that is next: its text, and with the first part the pictures cut to what the account
 * takes, with the firm's mark where a picture is to have it and the network permits that. `firstAttemptAt` is now for a delivery that was never tried.
 */
export async function nextPart(
	app: App,
	held: Claimed,
	{ network, connection }: { readonly network: Network; readonly connection: Connection },
): Promise<Part> {
	const { language, media, others } = await readSurroundings(app, held);
	const remote = readRemote(held.remote);
	const root = remote[0];
	const previous = remote[held.parts_done - 1];
	const chosen = held.parts_done === 0 ? media : [];
	const marks = chosen.some(({ marked }) => marked === 1) && marksPermitted(network.name);
	const mark = marks ? await openMark(app, held.firm_id) : null;
	return {
		key: partKey(held.id, held.parts_done),
		text: readParts(held.parts)[held.parts_done] ?? '',
		language,
		pictures: await Promise.all(chosen.map((picture) => prepared(app, picture, { connection, mark }))),
		thread: root !== undefined && previous !== undefined ? { root, previous } : null,
		firstAttemptAt: held.first_attempt_at ?? app.clock.now(),
		others,
	};
}

interface StoredPicture {
	readonly stored_as: string;
	readonly alt: string;
	readonly marked: number;
}

async function prepared(
	app: App,
	{ stored_as, alt, marked }: StoredPicture,
	{ connection, mark }: { readonly connection: Connection; readonly mark: Uint8Array | null },
): Promise<PreparedPicture> {
	const original = await app.media.read(stored_as);
	const cut = await preparePicture(original, connection.limits.pictures, marked === 1 ? mark : null);
	return { ...cut, alt };
}

async function readSurroundings(app: App, held: Claimed) {
	return app.database.inFirm(held.firm_id, async (scope) => {
		const post = await scope.rows
			.selectFrom('posts')
			.leftJoin('persons', 'persons.id', 'posts.person_id')
			.select(['posts.media', 'persons.language'])
			.where('posts.firm_id', '=', scope.firm)
			.where('posts.id', '=', held.post_id)
			.executeTakeFirstOrThrow();
		const ids = v.parse(v.array(v.string()), JSON.parse(post.media));
		const pictures =
			ids.length === 0
				? []
				: await scope.rows
						.selectFrom('media')
						.select(['id', 'stored_as', 'alt', 'marked'])
						.where('firm_id', '=', scope.firm)
						.where('id', 'in', ids)
						.execute();
		const byId = new Map(pictures.map((picture) => [picture.id, picture]));
		const siblings = await scope.rows
			.selectFrom('deliveries')
			.select('remote')
			.where('firm_id', '=', scope.firm)
			.where('account_id', '=', held.account_id)
			.where('parts_done', '>', 0)
			.orderBy('created_at', 'desc')
			.limit(othersTold)
			.execute();
		return {
			language: post.language ?? 'de',
			media: ids.flatMap((id) => byId.get(id) ?? []),
			// The delivery's own earlier parts are among them: a later part with the same words is not the same post.
			others: siblings.flatMap((row) => readRemote(row.remote).map(({ id }) => id)),
		};
	});
}
