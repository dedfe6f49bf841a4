import type { App } from '#app.ts';
import { backoff, pause, type Background } from '#captures/background.ts';
import { giveLease, leaseMs, takeLease } from '#captures/lease.ts';
import { oldestAddress } from '#captures/mail/addresses.ts';
import type { Head } from '#captures/mail/letter.ts';
import type { Found, Mailbox } from '#captures/mail/mailbox.ts';
import { mailboxTrouble, placeInMailbox, type PlaceInMailbox } from '#captures/mail/place.ts';
import { newId } from '#platform/ids.ts';

const what = 'mailbox';
/** A look at least this often, should the server not tell of a letter. */
const longestIdle = 5 * 60_000;
/** So often a letter is tried before it is given up; with the waits between, some minutes. */
const mostFailures = 8;

/**
 * Reads the mailbox of the configuration for as long as the process lives; of all workers of an installation one
 * does. Does nothing without a mailbox.
 */
export function startMailbox(app: App): Background {
	const url = app.configuration.imapUrl;
	if (url === null) return { stop: async () => undefined };
	const stopping = new AbortController();
	const finished = keepListening(app, url, stopping.signal);
	return {
		async stop() {
			stopping.abort();
			await finished;
		},
	};
}

async function keepListening(app: App, url: string, stopped: AbortSignal): Promise<void> {
	const holder = newId();
	let failures = 0;
	while (!stopped.aborted) {
		try {
			if (await takeLease(app, what, holder)) {
				await listen(app, url, holder, stopped, () => (failures = 0));
			}
			await pause(leaseMs / 4, stopped);
		} catch (error) {
			failures++;
			app.log.warn('mailbox_not_read', { failures, error });
			await noteTrouble(app, error).catch(() => undefined);
			await pause(backoff(failures), stopped);
		}
	}
	await giveLease(app, what, holder).catch(() => undefined);
}

async function noteTrouble(app: App, error: unknown): Promise<void> {
	const { troubleOf } = await import('#captures/mail/mailbox.ts');
	const problem = troubleOf(error);
	const before = await mailboxTrouble.read(app);
	if (before?.problem === problem) return;
	await mailboxTrouble.write(app, { problem, since: app.clock.now() });
}

/** Reads and waits over one connection until it breaks, the lease is lost, or we are stopped. */
async function listen(
	app: App,
	url: string,
	holder: string,
	stopped: AbortSignal,
	reading: () => void,
): Promise<void> {
	// Loaded now and not with the program: most installations read no mail.
	const { openMailbox } = await import('#captures/mail/mailbox.ts');
	const ending = new AbortController();
	const end = () => ending.abort();
	stopped.addEventListener('abort', end);
	const renewing = setInterval(() => {
		takeLease(app, what, holder).then((held) => (held ? undefined : end()), end);
	}, leaseMs / 3);
	let mailbox: Mailbox | null = null;
	try {
		mailbox = await openMailbox(url);
		await mailboxTrouble.forget(app);
		while (!ending.signal.aborted) {
			await readNew(app, mailbox, ending.signal);
			reading();
			await mailbox.untilNews(longestIdle, ending.signal);
		}
	} finally {
		clearInterval(renewing);
		stopped.removeEventListener('abort', end);
		await mailbox?.close();
	}
}

/**
 * Deals with every letter that came since the last one. The place is written down after each: whoever dies in
 * between meets the letter again, and finds by its key what was done already.
 */
export async function readNew(app: App, mailbox: Mailbox, stopped: AbortSignal): Promise<void> {
	let place = await placeOf(app, mailbox);
	for (;;) {
		const found = await mailbox.after(place.uid);
		if (found.length === 0) return;
		for (const letter of found) {
			if (stopped.aborted) return;
			await dealWith(app, mailbox, letter, place);
			place = { ...place, uid: letter.uid, failures: 0 };
			await placeInMailbox.write(app, place);
		}
	}
}

/** A mailbox that is new to us begins where the first firm's address does: earlier letters cannot be notes. */
async function placeOf(app: App, mailbox: Mailbox): Promise<PlaceInMailbox> {
	const kept = await placeInMailbox.read(app);
	if (kept?.validity === mailbox.validity) return kept;
	const uid = await mailbox.numberBefore(await oldestAddress(app));
	const place = { validity: mailbox.validity, uid, failures: 0 };
	await placeInMailbox.write(app, place);
	return place;
}

async function dealWith(app: App, mailbox: Mailbox, found: Found, place: PlaceInMailbox): Promise<void> {
	const { readBody, readHead } = await import('#captures/mail/letter.ts');
	const { takeLetter } = await import('#captures/mail/take.ts');
	let head: Head | null = null;
	try {
		head = await readHead(found.head);
		const open = async () => readBody(await mailbox.read(found.uid));
		const became = await takeLetter(app, { head, bytes: found.bytes, open });
		if (became !== 'not_ours') await mailbox.putAway(found.uid, became);
	} catch (error) {
		const failures = place.failures + 1;
		await placeInMailbox.write(app, { ...place, failures });
		if (failures < mostFailures) throw error;
		app.log.error('letter_given_up', { error });
		// Whatever it is about this letter, it must not hold up the next ones for ever.
		await giveUp(app, mailbox, found.uid, head).catch((again: unknown) =>
			app.log.error('letter_left_lying', { error: again }),
		);
	}
}

async function giveUp(app: App, mailbox: Mailbox, uid: number, head: Head | null): Promise<void> {
	const { giveUpLetter } = await import('#captures/mail/take.ts');
	if (head !== null && (await giveUpLetter(app, head))) await mailbox.putAway(uid, 'refused');
}
