import { backoff, pause } from '#captures/background.ts';
import { mayGoOn, notesOf, type ChatMessage, type ChatNote } from '#captures/chat/message.ts';
import { stateOfBot, type BotTrouble } from '#captures/chat/set-up.ts';
import { giveUpNote, takeNote, type Listening } from '#captures/chat/take.ts';
import { askMessages, botIdOf, type Said } from '#captures/chat/telegram.ts';

/** How long the server holds the line when there is nothing to tell, in seconds. */
const pollSeconds = 20;
/** Pictures of one album arrive one after the other, and words after them. */
const settleMs = 2_000;
const mostSettles = 5;
/** So often a note is tried before it is given up; with the waits between, some minutes. */
const mostFailures = 8;
/** One lost line is nothing to tell anybody. */
const failuresUntilTrouble = 3;
const conflictPause = 30_000;

interface State {
	readonly bot: string;
	readonly next: number;
	readonly trouble: { readonly problem: BotTrouble; readonly since: number } | null;
}

/**
 * Listens to a firm's bot until the signal ends it, or its token is worth nothing. How far it has listened is
 * written down after the messages were dealt with: whoever dies in between meets them again, and finds by their
 * keys what was done already.
 */
export async function listenToBot(listening: Listening): Promise<void> {
	const { app, firm, bot, signal } = listening;
	const kept = stateOfBot(firm);
	const before = await kept.read(app);
	let state: State =
		before?.bot === botIdOf(bot.token) ? before : { bot: botIdOf(bot.token), next: 0, trouble: null };
	let failures = 0;

	const change = async (to: Partial<State>) => {
		state = { ...state, ...to };
		await kept.write(app, state);
	};
	const meet = async (problem: BotTrouble) => {
		if (state.trouble?.problem === problem) return;
		app.log.warn('bot_not_heard', { firm, problem });
		await change({ trouble: { problem, since: app.clock.now() } });
	};

	while (!signal.aborted) {
		const said = await askMessages(app.tools.fetch, bot, { from: state.next, seconds: pollSeconds, signal });
		if (signal.aborted) return;
		if (said.kind !== 'said') {
			failures++;
			const problem = problemOf(said, failures);
			if (problem !== null) await meet(problem);
			if (problem === 'revoked') return;
			await pause(waitAfter(said, failures), signal);
			continue;
		}
		failures = 0;
		if (state.trouble !== null) await change({ trouble: null });
		const { messages, next } = await settled(listening, said.value, state.next);
		for (const note of notesOf(messages)) await takeInTheEnd(listening, note);
		// Cut short, it begins again with the same messages.
		if (!signal.aborted && next !== state.next) await change({ next });
	}
}

/** Asks again while pictures or words may be on their way. Nothing counts as heard before it was dealt with. */
async function settled(
	{ app, bot, signal }: Listening,
	first: { readonly messages: readonly ChatMessage[]; readonly next: number },
	from: number,
): Promise<{ readonly messages: readonly ChatMessage[]; readonly next: number }> {
	let heard = first;
	for (let round = 0; round < mostSettles && mayGoOn(heard.messages); round++) {
		await pause(settleMs, signal);
		const said = await askMessages(app.tools.fetch, bot, { from, seconds: 0, signal });
		if (said.kind !== 'said' || said.value.next === heard.next) break;
		heard = said.value;
	}
	return heard;
}

async function takeInTheEnd(listening: Listening, note: ChatNote): Promise<void> {
	const { app, firm, signal } = listening;
	for (let failures = 1; !signal.aborted; failures++) {
		try {
			return await takeNote(listening, note);
		} catch (error) {
			app.log.warn('note_not_taken', { firm, failures, error });
			if (failures >= mostFailures) return giveUpNote(listening, note);
			await pause(backoff(failures), signal);
		}
	}
}

function problemOf(said: Exclude<Said<unknown>, { kind: 'said' }>, failures: number): BotTrouble | null {
	if (said.kind === 'refused' && (said.problem === 'revoked' || said.problem === 'conflict')) {
		return said.problem;
	}
	if (said.kind === 'refused' && said.problem === 'too_fast') return null;
	return failures >= failuresUntilTrouble ? 'unreachable' : null;
}

function waitAfter(said: Exclude<Said<unknown>, { kind: 'said' }>, failures: number): number {
	if (said.kind === 'refused' && said.problem === 'too_fast') return said.seconds * 1000;
	if (said.kind === 'refused' && said.problem === 'conflict') return conflictPause;
	return backoff(failures);
}
