import type { App } from '#app.ts';
import { send } from '#notices/send.ts';
import { nextNotice, takeDue, type Bundle } from '#notices/take.ts';
import { createBell } from '#platform/bell.ts';

/** How many people are being told at once. */
const atOnce = 8;

/** How often to look when nothing woke us, in milliseconds: a notice is no post. */
const poll = 5_000;

/** The loop that tells people what waits for them. */
export interface NoticesWorker {
	/** Takes no more notices and resolves when those under way are told. */
	stop(): Promise<void>;
}

/** Starts the loop. Any number of processes may run one on the same database: each notice is taken by one. */
export function startNotices(app: App): NoticesWorker {
	const underWay = new Set<Promise<void>>();
	const bell = createBell();
	app.onWake(bell.ring);
	let stopping = false;
	const finished = loop();

	async function loop(): Promise<void> {
		while (!stopping) {
			try {
				await takeAll();
				await bell.wait(await untilNext());
			} catch (error) {
				app.log.error('notices_round_failed', { error });
				await bell.wait(poll);
			}
		}
	}

	async function takeAll(): Promise<void> {
		while (!stopping && underWay.size < atOnce) {
			const taken = await takeDue(app);
			if (taken.kind === 'nothing_due') return;
			if (taken.kind === 'bundle') start(taken.bundle);
		}
	}

	function start(bundle: Bundle): void {
		const done = send(app, bundle)
			.catch((error: unknown) => app.log.error('notice_not_sent', { error }))
			.finally(() => {
				underWay.delete(done);
				bell.ring();
			});
		underWay.add(done);
	}

	/** Until the next is due, but no longer than a poll: another process may write one in between. */
	async function untilNext(): Promise<number> {
		if (underWay.size >= atOnce) return poll;
		const due = await nextNotice(app.database);
		return due === null ? poll : Math.min(Math.max(due - app.clock.now(), 0), poll);
	}

	return {
		async stop() {
			stopping = true;
			bell.ring();
			await finished;
			await Promise.all(underWay);
		},
	};
}
