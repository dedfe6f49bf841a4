import type { App } from '#app.ts';
import { listAsked, receiveAnswers, takeToAsk } from '#conversations/receive.ts';

/** How often a worker looks whether a network is to be asked, in milliseconds. */
const pulse = 15_000;
/** How many networks one worker asks at once. */
const atOnce = 4;

/** Keeps asking networks for customers' answers until it is stopped. Any number of workers may do so. */
export function startAsking(app: App): { stop(): Promise<void> } {
	let timer: NodeJS.Timeout | null = null;
	let round: Promise<void> = Promise.resolve();
	let stopping = false;

	const next = () => {
		if (!stopping) timer = setTimeout(() => (round = askDue(app, () => !stopping).finally(next)), pulse);
	};
	next();
	return {
		async stop() {
			stopping = true;
			if (timer !== null) clearTimeout(timer);
			await round;
		},
	};
}

/** One round: asks about everything that is due, while `goOn` says so. What fails is logged and asked again later. */
export async function askDue(app: App, goOn: () => boolean = () => true): Promise<void> {
	try {
		while (goOn()) {
			const due = await takeToAsk(app, atOnce);
			if (due.length === 0) return;
			await Promise.all(due.map((delivery) => askOne(app, delivery)));
		}
	} catch (error) {
		app.log.error('answers_round_failed', { error });
	}
}

/** How many of its newest posts are asked about when somebody of the firm wants to know now. */
const newest = 12;

/** Asks at once about the firm's newest posts, because somebody wants to know now. */
export async function askNow(app: App, firm: string): Promise<void> {
	const asked = await app.database.inFirm(firm, (scope) => listAsked(scope, newest));
	await Promise.all(asked.map((delivery) => askOne(app, delivery)));
}

async function askOne(app: App, delivery: Parameters<typeof receiveAnswers>[1]): Promise<void> {
	try {
		await receiveAnswers(app, delivery);
	} catch (error) {
		app.log.error('answers_failed', { delivery: delivery.id, error });
	}
}
