import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import { readParts, readRemote } from '#deliveries/delivery.ts';
import type { Work } from '#deliveries/deliver.ts';
import { writeJournal } from '#deliveries/journal.ts';
import type { RemotePost } from '#networks/network.ts';

/** Records that a part is at the network; gives the delivery back while parts remain, else null. */
export async function recordPublished(
	{ app }: Work,
	held: Claimed,
	remote: RemotePost,
	how: 'published' | 'found',
): Promise<Claimed | null> {
	const now = app.clock.now();
	const done = held.parts_done + 1;
	const complete = done >= readParts(held.parts).length;
	const progress = {
		step: 'waiting' as const,
		parts_done: done,
		remote: JSON.stringify([...readRemote(held.remote).slice(0, held.parts_done), remote]),
		reason: null,
	};
	const row = await app.database.inFirm(held.firm_id, async (scope) => {
		const written = await writeHeld(
			scope,
			held,
			complete
				? {
						...progress,
						state: 'published',
						published_at: now,
						ask_at: now,
						next_at: null,
						lease_until: null,
					}
				: { ...progress, state: 'sending', attempts: 0 },
		);
		await writeJournal(scope, held.id, now, how, {
			part: held.parts_done,
			remote: remote.id,
			url: remote.url,
		});
		return written;
	});
	return complete ? null : row;
}
