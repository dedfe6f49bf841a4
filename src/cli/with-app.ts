import type { App } from '#app.ts';
import { readConfiguration } from '#platform/configuration.ts';

/** Does work with the whole program, which is loaded only now: commands that need no database start at once. */
export async function withApp<Result>(work: (app: App) => Promise<Result>): Promise<Result> {
	const { closeApp, createApp } = await import('#app.ts');
	const app = await createApp({ ...readConfiguration(process.env), logLevel: 'error' });
	try {
		return await work(app);
	} finally {
		await closeApp(app);
	}
}
