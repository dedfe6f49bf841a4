import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { Server } from 'node:http';
import type { PracticeNetwork } from '#practice-network/index.ts';

export interface Listening {
	readonly port: number;
	/** Address of the server without a trailing slash. */
	readonly url: string;
	/** Takes no new calls and ends the connections that are open. */
	close(): Promise<void>;
}

/**
 * Lets the practice network answer at the root of a port of its own; port 0 takes a free one.
 * @throws when the port cannot be had.
 */
export async function listenPractice(
	practice: PracticeNetwork,
	{ host, port }: { host: string; port: number },
): Promise<Listening> {
	// The program around keeps its own Request and Response.
	const server = createAdaptorServer({ fetch: practice.handle, overrideGlobalObjects: false });
	server.listen(port, host);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The practice network has no port');
	const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
	return {
		port: address.port,
		url: `http://${name}:${address.port}`,
		async close() {
			const closed = once(server, 'close');
			server.close();
			if (server instanceof Server) server.closeAllConnections();
			await closed;
		},
	};
}
