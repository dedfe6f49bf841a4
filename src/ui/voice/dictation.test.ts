import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDictation, type Listening } from '#ui/voice/dictation.ts';
import { problemOfMicrophone, type VoiceProblem } from '#ui/voice/problems.ts';

/** A recogniser that hears what a test says; the browser's own listens to a microphone. */
class MadeUpRecogniser extends EventTarget {
	static last: MadeUpRecogniser;
	processLocally = false;
	continuous = false;
	interimResults = false;
	lang = '';
	starts = 0;
	stopped = false;

	constructor() {
		super();
		MadeUpRecogniser.last = this;
	}

	start(): void {
		this.starts += 1;
	}

	stop(): void {
		this.stopped = true;
	}

	abort(): void {}

	hears(...pieces: [text: string, final: boolean][]): void {
		const results = pieces.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal }));
		this.dispatchEvent(Object.assign(new Event('result'), { results }));
	}

	fails(error: string): void {
		this.dispatchEvent(Object.assign(new Event('error'), { error }));
		this.ends();
	}

	ends(): void {
		this.dispatchEvent(new Event('end'));
	}
}

let ended: { text: string; problem: VoiceProblem | null }[];
let heard: string[];
beforeEach(() => {
	vi.stubGlobal('SpeechRecognition', MadeUpRecogniser);
	vi.useFakeTimers();
	[ended, heard] = [[], []];
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function dictate({ local = true } = {}): { listening: Listening; recogniser: MadeUpRecogniser } {
	const listening = startDictation({
		language: 'de',
		local,
		onheard: ({ settled, open }) => heard.push(`${settled}|${open}`),
		onvoice: () => undefined,
		onend: (text, problem) => ended.push({ text, problem }),
	});
	return { listening, recogniser: MadeUpRecogniser.last };
}

describe('a dictation', () => {
	test('hands over once, at the end, and shows what it understands until then', () => {
		const { listening, recogniser } = dictate();
		recogniser.hears(['heute den', false]);
		recogniser.hears(['heute den First', true], ['gedeckt', false]);
		listening.stop();
		expect(ended).toEqual([]);
		recogniser.hears(['heute den First', true], ['gedeckt', true]);
		recogniser.ends();
		expect(heard).toEqual(['|heute den', 'heute den First|gedeckt', 'heute den First gedeckt|']);
		expect(ended).toEqual([{ text: 'heute den First gedeckt', problem: null }]);
	});

	test('goes on when the browser ends a session after a pause', () => {
		const { listening, recogniser } = dictate();
		recogniser.hears(['heute den First', true]);
		recogniser.ends();
		expect(recogniser.starts).toBe(2);
		recogniser.hears(['morgen die Gaube', true]);
		listening.stop();
		recogniser.ends();
		expect(ended).toEqual([{ text: 'heute den First morgen die Gaube', problem: null }]);
	});

	test('does not listen for ever to nobody', () => {
		const { recogniser } = dictate();
		for (let pauses = 0; pauses < 3; pauses++) recogniser.fails('no-speech');
		expect(ended).toEqual([{ text: '', problem: 'nothing_heard' }]);
		expect(recogniser.starts).toBe(3);
	});

	test('keeps the last words even when the browser never says that they are final', () => {
		const { listening, recogniser } = dictate();
		recogniser.hears(['heute den First', true], ['gedeckt', false]);
		listening.stop();
		vi.advanceTimersByTime(5_000);
		expect(ended).toEqual([{ text: 'heute den First gedeckt', problem: null }]);
		recogniser.ends();
		expect(ended).toHaveLength(1);
	});

	test('keeps what was understood before the connection went', () => {
		const { recogniser } = dictate({ local: false });
		recogniser.hears(['heute den First', true]);
		recogniser.fails('network');
		expect(ended).toEqual([{ text: 'heute den First', problem: 'no_connection' }]);
	});

	test('stays on the device where that was wanted, and only there', () => {
		expect(dictate({ local: true }).recogniser.processLocally).toBe(true);
		expect(dictate({ local: false }).recogniser.processLocally).toBe(false);
	});

	test.each([
		['not-allowed', true, 'refused'],
		['audio-capture', true, 'no_microphone'],
		['language-not-supported', true, 'no_language'],
		['service-not-allowed', true, 'no_language'],
		['service-not-allowed', false, 'no_dictation'],
		['something-new', false, 'no_dictation'],
	] as const)('that fails with %s (local: %s) says %s', (code, local, problem) => {
		dictate({ local }).recogniser.fails(code);
		expect(ended).toEqual([{ text: '', problem }]);
	});

	test('in a browser without a recogniser says so', () => {
		vi.unstubAllGlobals();
		startDictation({
			language: 'de',
			local: false,
			onheard: () => undefined,
			onvoice: () => undefined,
			onend: (text, problem) => ended.push({ text, problem }),
		});
		expect(ended).toEqual([{ text: '', problem: 'no_dictation' }]);
	});
});

test.each([
	['NotAllowedError', 'refused'],
	['SecurityError', 'refused'],
	['NotFoundError', 'no_microphone'],
	['NotReadableError', 'busy'],
])('a microphone that gives %s is %s', (name, problem) => {
	expect(problemOfMicrophone(new DOMException('', name))).toBe(problem);
});
