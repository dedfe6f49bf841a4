import type { App } from '#app.ts';
import { startBots } from '#captures/chat/bots.ts';
import { startMailbox } from '#captures/mail/listen.ts';
import { sweepRecordings } from '#captures/recordings.ts';
import { startTranscriber } from '#captures/transcribe.ts';
import { startAsking } from '#conversations/loop.ts';
import { startWorker } from '#deliveries/worker.ts';
import { sweepUploads } from '#media/uploads.ts';
import { startNotices } from '#notices/worker.ts';
import { listenPractice } from '#practice-network/listen.ts';

/** What works in the background of a process until it is stopped. */
export interface Running {
	stop(): Promise<void>;
}

/** Each works through rows or listens, beside any number of its like in other processes. */
const inBackground = [startWorker, startAsking, startTranscriber, startMailbox, startBots, startNotices];

/**
 * Starts what the role asks for: the practice network's own server in every process (the worker of a process
 * talks to its own), and unless the process only serves pages everything that works through rows and listens.
 */
export async function startRunning(app: App): Promise<Running> {
	const { host, practicePort, role } = app.configuration;
	const practice = await listenPractice(app.practice, { host, port: role === 'worker' ? 0 : practicePort });
	app.practiceListensAt(practice.url);
	void sweepUploads(app).catch((error: unknown) => app.log.warn('uploads_not_swept', { error }));
	void sweepRecordings(app).catch((error: unknown) => app.log.warn('recordings_not_swept', { error }));
	const background = role === 'web' ? [] : inBackground.map((start) => start(app));
	return {
		async stop() {
			await Promise.all(background.map((one) => one.stop()));
			await practice.close();
		},
	};
}
