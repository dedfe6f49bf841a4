import type { App } from '#app.ts';
import { startWorker } from '#deliveries/worker.ts';
import { sweepUploads } from '#media/uploads.ts';
import { startNotices } from '#notices/worker.ts';
import { listenPractice } from '#practice-network/listen.ts';

/** What works in the background of a process until it is stopped. */
export interface Running {
	stop(): Promise<void>;
}

/**
 * Starts what the role asks for: the practice network's own server in every process (the worker of a process
 * talks to its own), and unless the process only serves pages the worker and what tells people of what waits.
 */
export async function startRunning(app: App): Promise<Running> {
	const { host, practicePort, role } = app.configuration;
	const practice = await listenPractice(app.practice, { host, port: role === 'worker' ? 0 : practicePort });
	app.practiceListensAt(practice.url);
	void sweepUploads(app).catch((error: unknown) => app.log.warn('uploads_not_swept', { error }));
	const workers = role === 'web' ? [] : [startWorker(app), startNotices(app)];
	return {
		async stop() {
			await Promise.all(workers.map((worker) => worker.stop()));
			await practice.close();
		},
	};
}
