import type { App } from '#app.ts';
import { pause, type Background } from '#captures/background.ts';
import { openBot } from '#captures/chat/set-up.ts';
import { giveLease, leaseMs, takeLease } from '#captures/lease.ts';
import { newId } from '#platform/ids.ts';

/** How often one looks whether a firm has set up a bot, or another worker has left one alone. */
const roundMs = 15_000;
/** A bot whose token is worth nothing is tried again after this long. */
const restMs = 60_000;

interface Line {
	/** Tells whether the bot is still the same one under the same token. */
	readonly service: string;
	readonly ending: AbortController;
	readonly finished: Promise<void>;
}

/**
 * Listens to the bots of all firms for as long as the process lives; of all workers of an installation one to each
 * bot.
 */
export function startBots(app: App): Background {
	const holder = newId();
	const stopping = new AbortController();
	const lines = new Map<string, Line>();
	let ringing = new AbortController();
	app.onWake(() => ringing.abort());
	const finished = keepRounds();

	async function keepRounds(): Promise<void> {
		while (!stopping.signal.aborted) {
			ringing = new AbortController();
			await round().catch((error: unknown) => app.log.error('bots_round_failed', { error }));
			await pause(roundMs, AbortSignal.any([stopping.signal, ringing.signal]));
		}
		for (const { ending } of lines.values()) ending.abort();
		await Promise.all([...lines.values()].map((line) => line.finished));
	}

	async function round(): Promise<void> {
		const services = await chatServices(app);
		for (const [firm, line] of lines) {
			if (services.get(firm) === line.service) continue;
			line.ending.abort();
			await line.finished;
		}
		for (const [firm, service] of services) {
			if (lines.has(firm) || !(await takeLease(app, nameOf(firm), holder))) continue;
			const ending = new AbortController();
			const line = { service, ending, finished: listen(firm, ending) };
			lines.set(firm, line);
			void line.finished.then(() => lines.delete(firm));
		}
	}

	async function listen(firm: string, ending: AbortController): Promise<void> {
		const renewing = setInterval(() => {
			takeLease(app, nameOf(firm), holder).then(
				(held) => (held ? undefined : ending.abort()),
				() => ending.abort(),
			);
		}, leaseMs / 3);
		try {
			const bot = await app.database.inFirm(firm, (scope) => openBot(app, scope));
			if (bot === null) return;
			// Loaded now and not with the program: many installations have no bot.
			const { listenToBot } = await import('#captures/chat/listen.ts');
			await listenToBot({ app, firm, bot, signal: ending.signal });
			await pause(restMs, ending.signal);
		} catch (error) {
			app.log.error('bot_failed', { firm, error });
			await pause(restMs, ending.signal);
		} finally {
			clearInterval(renewing);
			await giveLease(app, nameOf(firm), holder).catch(() => undefined);
		}
	}

	return {
		async stop() {
			stopping.abort();
			await finished;
		},
	};
}

const nameOf = (firm: string) => `bot:${firm}`;

/** What is kept of each firm's bot, as it lies there, by the firm's id. */
async function chatServices(app: Pick<App, 'database'>): Promise<Map<string, string>> {
	const rows = await app.database.everywhere((all) =>
		all
			.selectFrom('firm_services')
			.select(['firm_id', 'address', 'secret'])
			.where('kind', '=', 'chat')
			.execute(),
	);
	return new Map(rows.map(({ firm_id, address, secret }) => [firm_id, `${address} ${secret}`]));
}
