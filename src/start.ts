import type { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { readConfiguration, type Configuration } from '#platform/configuration.ts';

try {
	const configuration = readConfiguration(process.env);
	await (configuration.role === 'worker'
		? startWorkerProcess(configuration)
		: startWebProcess(configuration));
} catch (error) {
	// By its name: the built program carries a class of its own.
	if (!(error instanceof Error && error.name === 'ConfigurationError')) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}

/** Serves pages, and unless the role is `web` also works in the background. */
async function startWebProcess(configuration: Configuration): Promise<void> {
	// Several photographs of 25 MB in one form, for browsers without script.
	process.env.BODY_SIZE_LIMIT ??= '160M';
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	const { handler } = await loadBuild();
	const server = createServer((request, response) => {
		request.headers['x-forwarded-proto'] = protocolOf(configuration, request.headers);
		handler(request, response, () => {
			response.statusCode = 404;
			response.end('Not found');
		});
	});
	server.listen(configuration.port, configuration.host, () => announce(configuration));
	stopOnSignal(async () => {
		server.close();
		server.closeIdleConnections();
		const listeners: EventEmitter = process;
		listeners.emit('sveltekit:shutdown');
	});
}

type Handler = (
	...parameters: [...Parameters<Parameters<typeof createServer>[1] & object>, () => void]
) => void;

async function loadBuild(): Promise<{ handler: Handler }> {
	const build: string = '../build/handler.js';
	return (await import(build)) as { handler: Handler };
}

/**
 * The protocol the browser used. A proxy in front tells; without one it is plain http, except for the public
 * address when that is https. SvelteKit compares it with a form's origin.
 */
function protocolOf(
	configuration: Configuration,
	headers: Record<string, string | string[] | undefined>,
): string {
	const told = headers['x-forwarded-proto'];
	if (typeof told === 'string' && told !== '') return told.split(',')[0]?.trim() ?? 'http';
	const address = new URL(configuration.publicUrl);
	return headers.host === address.host ? address.protocol.slice(0, -1) : 'http';
}

/** Works in the background only; its port answers /healthz so that a supervisor can see it live. */
async function startWorkerProcess(configuration: Configuration): Promise<void> {
	const [{ createApp, closeApp }, { startRunning }] = await Promise.all([
		import('#app.ts'),
		import('#running.ts'),
	]);
	const app = await createApp(configuration);
	const running = await startRunning(app);
	const server = createServer((request, response) => {
		response.statusCode = request.url === '/healthz' ? 200 : 404;
		response.end(request.url === '/healthz' ? 'ok' : 'This process serves no pages.');
	});
	server.listen(configuration.port, configuration.host, () => announce(configuration));
	stopOnSignal(async () => {
		server.close();
		await running.stop();
		await closeApp(app);
	});
}

function announce({ publicUrl, host, port, role }: Configuration): void {
	process.stdout.write(
		role === 'worker'
			? `Gewerk works in the background (${host}:${port}).\n`
			: `Gewerk is ready: ${publicUrl}\n`,
	);
}

/** Posts under way are finished before the process ends; after half a minute it ends anyway. */
function stopOnSignal(stop: () => Promise<void>): void {
	let asked = false;
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.on(signal, () => {
			if (asked) process.exit(1);
			asked = true;
			setTimeout(() => process.exit(1), 30_000).unref();
			void stop();
		});
	}
}
