import { createApp, type App } from '#app.ts';
import { usualTiming, type Timing } from '#deliveries/timing.ts';
import { startWorker } from '#deliveries/worker.ts';
import { listOf, networks } from '#networks/index.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { guardedFetch } from '#platform/http.ts';

// A process that sends what is due, as the program does, only less patient: the tests kill it and start it anew.

export const hurried: Timing = {
	...usualTiming,
	lease: 1_500,
	firstWait: 150,
	longestWait: 600,
	keepLooking: 20_000,
	poll: 100,
};

/** The program with less patience towards servers that hang, and towards posts that take time to show. */
export async function createHurriedApp(environment: Record<string, string | undefined>): Promise<App> {
	const app = await createApp(readConfiguration(environment));
	const fetch = guardedFetch({ allowPrivateAddresses: true, timeoutMs: 1_000, maxBytes: 5_000_000 });
	return {
		...app,
		networks: listOf(networks.all.map((network) => ({ ...network, showsWithin: 300 }))),
		tools: { ...app.tools, fetch },
	};
}

if (process.argv[1] === import.meta.filename) {
	const worker = startWorker(await createHurriedApp(process.env), hurried);
	process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)));
	process.stdout.write('sending\n');
}
