import { isUnsent, type Who } from '#ui/outbox/entry.ts';
import { forgetOld, keepWho, listEntries } from '#ui/outbox/outbox.ts';
import { sendSoon } from '#ui/outbox/trigger.ts';

/**
 * Moves on whatever this person has on the device: makes pictures ready that were not, and sends. `force` when
 * something has changed for the better: signal, a page opened, somebody signed in.
 */
export async function moveOn(who: Who, force: boolean): Promise<void> {
	await keepWho(who);
	await forgetOld(Date.now());
	const entries = await listEntries(who.person);
	if (entries.some(({ state }) => state.is === 'preparing')) {
		const { prepareEntries } = await import('#ui/ladder/prepare.ts');
		await prepareEntries(who);
	}
	if (entries.some(isUnsent)) await sendSoon(force);
}

/** Asks the browser once not to throw away what is kept here when the device runs short of room. */
export async function keepForGood(): Promise<void> {
	if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
}
