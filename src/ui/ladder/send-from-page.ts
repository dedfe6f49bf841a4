import type { LadderDraft } from '#ui/ladder/ladder-draft.svelte.ts';
import type { OutboxEntry } from '#ui/outbox/entry.ts';
import { sendEntry } from '#ui/outbox/send.ts';

/**
 * Sends what the device had no room for, from the page's memory, and empties the draft. Null, and nothing is
 * emptied, when that did not work or a picture is not ready to leave the device.
 */
export async function sendFromPage(draft: LadderDraft): Promise<OutboxEntry | null> {
	const entry = draft.asCapture();
	if (entry.state.is !== 'waiting') return null;
	const state = await sendEntry(entry, {
		file: (name) => Promise.resolve(draft.files.get(name)),
		handingOver: () => Promise.resolve(true),
		base: '',
	});
	if (state?.is !== 'sent') return null;
	await draft.clear();
	return { ...entry, state };
}
