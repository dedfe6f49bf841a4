import type { App } from '#app.ts';
import { claimDue, ClaimLostError, nextDue, renewLeases, type Claimed } from '#deliveries/claim.ts';
import { deliver } from '#deliveries/deliver.ts';
import { usualTiming, type Timing } from '#deliveries/timing.ts';
import { createBell } from '#platform/bell.ts';
import { newId } from '#platform/ids.ts';

/** How many deliveries one worker has under way at once. */
const atOnce = 16;

export interface Worker {
	/** Takes no more deliveries and resolves when those under way are put down. */
	stop(): Promise<void>;
}

/**
 * Starts the loop that sends what is due. Any number of workers may share a database. The rows alone say what
 * is to be done: a worker that starts after a crash finds everything there.
 */
export function startWorker(app: App, timing: Timing = usualTiming): Worker {
	const underWay = new Map<string, { claimed: Claimed; done: Promise<void> }>();
	const id = newId();
	const bell = createBell();
	app.onWake(bell.ring);
	let stopping = false;

	const finished = loop();
	const pulse = setInterval(() => void beat(), timing.lease / 4);
	void beat();

	async function loop(): Promise<void> {
		while (!stopping) {
			try {
				await takeDue();
				await bell.wait(await untilNext());
			} catch (error) {
				app.log.error('worker_round_failed', { error });
				await bell.wait(timing.poll);
			}
		}
	}

	async function takeDue(): Promise<void> {
		const free = atOnce - underWay.size;
		if (free <= 0) return;
		const options = { now: app.clock.now(), lease: timing.lease, limit: free };
		for (const claimed of await claimDue(app.database, options)) {
			const done = work(claimed).finally(() => {
				underWay.delete(claimed.id);
				bell.ring();
			});
			underWay.set(claimed.id, { claimed, done });
		}
	}

	async function work(claimed: Claimed): Promise<void> {
		try {
			await deliver({ app, timing }, claimed);
		} catch (error) {
			// The lease runs out and the next claim goes on from what the row says.
			if (error instanceof ClaimLostError) app.log.warn('claim_lost', { delivery: claimed.id });
			else app.log.error('delivery_failed', { delivery: claimed.id, error });
		}
	}

	/** Until the next due time, but no longer than a poll: another process may plan something in between. */
	async function untilNext(): Promise<number> {
		if (underWay.size >= atOnce) return timing.poll;
		const due = await nextDue(app.database);
		return due === null ? timing.poll : Math.min(Math.max(due - app.clock.now(), 0), timing.poll);
	}

	async function beat(): Promise<void> {
		try {
			const now = app.clock.now();
			await renewLeases(
				app.database,
				[...underWay.values()].map(({ claimed }) => claimed),
				now + timing.lease,
			);
			await app.database.everywhere((rows) =>
				rows
					.insertInto('workers')
					.values({ id, role: app.configuration.role, started_at: now, seen_at: now })
					.onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
					.execute(),
			);
		} catch (error) {
			app.log.error('worker_pulse_failed', { error });
		}
	}

	return {
		async stop() {
			stopping = true;
			bell.ring();
			await finished;
			await Promise.all([...underWay.values()].map(({ done }) => done));
			clearInterval(pulse);
			await app.database.everywhere((rows) => rows.deleteFrom('workers').where('id', '=', id).execute());
		},
	};
}
