import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '#app.ts';
import type { ApiEvent } from '#api/answering.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { createToken } from '#firms/tokens.ts';
import type { ConnectOutcome, ConnectRequest } from '#networks/network.ts';
import { listOf } from '#networks/index.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { insertTestFirm } from '#schema/testing.ts';

export interface Call {
	readonly method?: string;
	readonly path?: string;
	readonly token?: string | null;
	readonly body?: unknown;
	readonly headers?: Record<string, string>;
}

/** An endpoint, whatever it reads from the address. */
type Endpoint<Event extends ApiEvent> = (event: Event) => Promise<Response>;

/**
 * A firm with tokens and one account on a network that answers as the test says, and a way to call endpoints as
 * the program would. Database, files and pictures are the real ones.
 */
export async function createClient() {
	const workshop = await createWorkshop();
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-api-'));
	const connecting: { asked: ConnectRequest[]; answer: ConnectOutcome } = {
		asked: [],
		answer: { kind: 'refused', reason: { code: 'wrong_credentials', detail: '401 Unauthorized' } },
	};
	const [scripted] = workshop.app.networks.all;
	if (scripted === undefined) throw new Error('The workshop has a network.');
	const { database, clock, log, seal, tools } = workshop.app;
	const woken = { times: 0 };
	const app: App = {
		database,
		clock,
		log,
		seal,
		tools,
		configuration: readConfiguration({ GEWERK_URL: 'https://gewerk.example', GEWERK_DATA: folder }),
		media: folderMediaStore(folder),
		mail: null,
		networks: listOf([
			{
				...scripted,
				async connect(_tools, request) {
					connecting.asked.push(request);
					return connecting.answer;
				},
			},
		]),
		get practice(): never {
			throw new Error('No practice network here.');
		},
		wake: () => void (woken.times += 1),
		onWake: () => undefined,
		practiceListensAt: () => undefined,
	};
	await insertTestFirm(database, 'other');
	const write = await createToken(app, 'firm', { name: 'write', scope: 'write' });
	const read = await createToken(app, 'firm', { name: 'read', scope: 'read' });
	const other = await createToken(app, 'other', { name: 'other', scope: 'write' });

	return {
		app,
		account: workshop.account,
		clock: workshop.clock,
		connecting,
		woken,
		tokens: { write: write.secret, read: read.secret, other: other.secret },
		round: () => workshop.round(),
		/** Calls an endpoint with the writing token unless told otherwise. */
		async call<Event extends ApiEvent>(
			endpoint: Endpoint<Event>,
			call: Call & { readonly params?: Record<string, string> } = {},
		) {
			const request = requestOf(call, write.secret);
			// What an endpoint reads of SvelteKit's event is exactly this.
			const event = { request, url: new URL(request.url), params: call.params ?? {}, locals: { app } };
			const response = await endpoint(event as unknown as Event);
			const text = await response.text();
			return { status: response.status, headers: response.headers, body: JSON.parse(text) as unknown };
		},
		async drop() {
			await workshop.drop();
			rmSync(folder, { recursive: true });
		},
	};
}

function requestOf({ method, path = '/api/v1', token, body, headers = {} }: Call, usual: string): Request {
	const all = new Headers(headers);
	if (token !== null) all.set('authorization', `Bearer ${token ?? usual}`);
	const form = body instanceof FormData;
	if (body !== undefined && !form && !all.has('content-type')) all.set('content-type', 'application/json');
	return new Request(new URL(path, 'https://gewerk.example'), {
		method: method ?? (body === undefined ? 'GET' : 'POST'),
		headers: all,
		body: body === undefined ? null : form || typeof body === 'string' ? body : JSON.stringify(body),
	});
}
