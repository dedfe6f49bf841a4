import type { Language } from '#languages/words.ts';
import { joinHeard, type Dictated, type Heard } from '#ui/voice/dictated.ts';
import { problemOfRecogniser, type VoiceProblem } from '#ui/voice/problems.ts';
import { findRecogniser, tagOf, type Recogniser } from '#ui/voice/recogniser.ts';

/** Something that listens until it is told to stop, and hands over at the end, once. */
export interface Listening {
	stop(): void;
}

export interface DictationWish {
	readonly language: Language;
	/** Whether the voice must not leave this device. */
	readonly local: boolean;
	/** What has been understood so far. */
	onheard(dictated: Dictated): void;
	/** Whether somebody is speaking right now. */
	onvoice(speaking: boolean): void;
	/** The end: what was understood, and what stood in the way, if anything did. */
	onend(text: string, problem: VoiceProblem | null): void;
}

/** How long the last words may take after the person is done. */
const lastWordsMs = 4_000;

/**
 * Lets the browser write down what is said until `stop`. Browsers end a session after a pause of their own choice;
 * it then goes on by itself, so that somebody may stop to think.
 */
export function startDictation(wish: DictationWish): Listening {
	const Maker = findRecogniser();
	if (Maker === null) {
		wish.onend('', 'no_dictation');
		return { stop: () => undefined };
	}
	const before: Heard[] = [];
	let current: Heard[] = [];
	let silentEnds = 0;
	let problem: VoiceProblem | null = null;
	let stopping = false;
	let over = false;
	let giveUp: ReturnType<typeof setTimeout> | undefined;
	const recogniser = prepare(new Maker(), wish);

	const understood = () => joinHeard([...before, ...current], wish.language);

	function end(): void {
		if (over) return;
		over = true;
		clearTimeout(giveUp);
		recogniser.abort();
		const { settled, open } = understood();
		const text = [settled, open].filter((part) => part !== '').join(' ');
		const standing = problem === 'nothing_heard' ? null : problem;
		wish.onend(text, text === '' ? (problem ?? 'nothing_heard') : standing);
	}

	/** A recogniser that is still at work for somebody else refuses by an exception. */
	function listen(): void {
		try {
			recogniser.start();
		} catch {
			problem ??= 'busy';
			queueMicrotask(end);
		}
	}

	recogniser.addEventListener('result', (event) => {
		silentEnds = 0;
		current = piecesOf(event);
		wish.onheard(understood());
	});
	recogniser.addEventListener('speechstart', () => wish.onvoice(true));
	recogniser.addEventListener('speechend', () => wish.onvoice(false));
	recogniser.addEventListener('error', (event) => {
		problem = problemOfRecogniser(codeOf(event), wish.local);
	});
	recogniser.addEventListener('end', () => {
		before.push(...current.map(({ text }) => ({ text, final: true })));
		current = [];
		silentEnds += 1;
		const failed = problem !== null && problem !== 'nothing_heard';
		if (stopping || failed || silentEnds > 2) end();
		else listen();
	});
	listen();

	return {
		stop() {
			if (stopping || over) return;
			stopping = true;
			recogniser.stop();
			giveUp = setTimeout(end, lastWordsMs);
		},
	};
}

function prepare(recogniser: Recogniser, { language, local }: DictationWish): Recogniser {
	recogniser.lang = tagOf[language];
	recogniser.continuous = true;
	recogniser.interimResults = true;
	if (local) recogniser.processLocally = true;
	return recogniser;
}

function piecesOf(event: Event): Heard[] {
	const { results } = event as Event & { readonly results: Iterable<SpeechRecognitionResult> };
	return Array.from(results, (result) => ({ text: result[0]?.transcript ?? '', final: result.isFinal }));
}

function codeOf(event: Event): string {
	return 'error' in event ? String(event.error) : '';
}
