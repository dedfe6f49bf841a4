import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAccount } from '#accounts/open.ts';
import { createClient } from '#api/testing.ts';
import { claimDue } from '#deliveries/claim.ts';
import { nextPart } from '#deliveries/part.ts';
import { acceptPicture } from '#media/accept.ts';
import { keepMark, removeMark } from '#media/mark.ts';
import { tellAboutPicture } from '#media/pictures.ts';
import { publishPost } from '#posts/publish.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(join(import.meta.dirname, '../media/fixtures', name)));

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

/** The bytes of the picture of a post that is due now, as they would be handed over to a network of that name. */
async function handedOver() {
	const { app } = client;
	const accepted = await acceptPicture(app, 'firm', { bytes: fixture('roof.png') });
	if (accepted.kind === 'refused') throw new Error(accepted.problem);
	const { id } = accepted.picture;
	const told = { people: null, home: null, machineMade: null };
	await app.database.inFirm('firm', (scope) => tellAboutPicture(scope, id, { ...told, marked: true }));
	const post = { text: 'Neu gedeckt.', accounts: [client.account], media: [id] };
	const answer = await publishPost(app, 'firm', post, { dueAt: null });
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	const [held] = await claimDue(app.database, { now: client.clock.at, lease: 1_000, limit: 1 });
	const opened = await openAccount(app, 'firm', client.account);
	if (held === undefined || opened.kind === 'closed') throw new Error('Nothing is due.');
	return async (name: string) => {
		const network = { ...opened.network, name };
		const part = await nextPart(app, held, { ...opened, network });
		return Buffer.from(part.pictures[0]?.bytes ?? []);
	};
}

test('a marked picture has the firm’s mark where the network permits it, the same on every attempt', async () => {
	const on = await handedOver();
	const plain = await on('mastodon');

	await keepMark(client.app, 'firm', fixture('logo-transparent.png'));
	const marked = await on('mastodon');
	expect(marked.equals(plain)).toBe(false);
	expect((await on('mastodon')).equals(marked)).toBe(true);
	// Its guidelines forbid promotional marks in what is shared.
	expect((await on('tiktok')).equals(plain)).toBe(true);

	await removeMark(client.app, 'firm');
	expect((await on('mastodon')).equals(plain)).toBe(true);
});
