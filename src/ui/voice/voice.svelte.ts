import type { Language } from '#languages/words.ts';
import { keep, kept } from '#ui/kept.ts';
import { abilitiesFor, loadLanguage } from '#ui/voice/abilities.ts';
import { startDictation, type Listening } from '#ui/voice/dictation.ts';
import type { VoiceProblem } from '#ui/voice/problems.ts';
import { startRecording, type Note } from '#ui/voice/recorder.ts';
import { chooseWay, ways, type Abilities, type Choice, type Way } from '#ui/voice/ways.ts';

/** Nobody says one sentence for longer; a forgotten microphone must not listen on. */
export const mostSeconds = 180;

/** Where the choice is kept on this device. */
const keptAs = 'voice.way';

export interface VoiceResults {
	ontext(text: string): void;
	onrecording(note: Note): void;
}

/** Speaking on this device: what it can do, what was chosen, and what is going on. */
export class Voice {
	state = $state<'idle' | 'starting' | 'running' | 'ending'>('idle');
	/** The way that is under way. */
	way = $state<Way>('record');
	seconds = $state(0);
	/** How loud it is, from 0 to 1; in a dictation only whether somebody speaks. */
	level = $state(0);
	/** What the recogniser has understood so far. */
	heard = $state('');
	problem = $state<VoiceProblem | null>(null);
	/** What came of the last time. */
	outcome = $state<'text' | 'recording' | null>(null);
	loading = $state(false);
	abilities = $state<Abilities | null>(null);
	#wished = $state<Way | null>(null);
	#listening: Listening | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #language: Language;
	readonly #results: VoiceResults;

	constructor(language: Language, results: VoiceResults) {
		this.#language = language;
		this.#results = results;
	}

	/** Null until the device has answered. */
	get choice(): Choice | null {
		return this.abilities === null ? null : chooseWay(this.abilities, this.#wished);
	}

	/** Asks the device anew, as after its connection has come or gone. */
	async look(): Promise<void> {
		const stored = kept(keptAs);
		this.#wished = ways.find((way) => way === stored) ?? null;
		this.abilities = await abilitiesFor(this.#language);
	}

	/** Chooses a way for this device until another is chosen; loads the language first where that is needed. */
	async choose(way: Way): Promise<void> {
		this.problem = null;
		if (way === 'on_device' && this.abilities?.onDevice !== 'available') {
			this.loading = true;
			const loaded = await loadLanguage(this.#language);
			this.loading = false;
			if (!loaded) this.problem = 'not_loaded';
			if (!loaded) return this.look();
		}
		keep(keptAs, way);
		await this.look();
	}

	/** Begins to listen; must be called while a press is being handled, or the browser refuses. */
	async start(way: Way): Promise<void> {
		if (this.state !== 'idle') return;
		Object.assign(this, {
			state: 'starting',
			way,
			problem: null,
			outcome: null,
			heard: '',
			seconds: 0,
			level: 0,
		});
		this.#listening = way === 'record' ? await this.#record() : this.#dictate(way === 'on_device');
		if (this.#stopEarly) this.stop();
	}

	/** Ends listening; the result comes a moment later. */
	stop(): void {
		if (this.state === 'starting') this.#stopEarly = true;
		if (this.state !== 'running') return;
		this.state = 'ending';
		this.#listening?.stop();
	}

	/** Pressed again before the microphone was open. */
	#stopEarly = false;

	#dictate(local: boolean): Listening {
		this.#running();
		return startDictation({
			language: this.#language,
			local,
			onheard: ({ settled, open }) => (this.heard = `${settled} ${open}`.trim()),
			onvoice: (speaking) => (this.level = speaking ? 0.7 : 0),
			onend: (text, problem) => {
				this.#ended(problem, text === '' ? null : 'text');
				if (text !== '') this.#results.ontext(text);
			},
		});
	}

	#record(): Promise<Listening> {
		return startRecording({
			onstart: () => this.#running(),
			onlevel: (level) => (this.level = level),
			onend: (outcome) => {
				if (typeof outcome === 'string') return this.#ended(outcome, null);
				this.#ended(null, 'recording');
				this.#results.onrecording(outcome);
			},
		});
	}

	#running(): void {
		this.state = 'running';
		const began = performance.now();
		this.#timer = setInterval(() => {
			this.seconds = Math.floor((performance.now() - began) / 1000);
			if (this.seconds >= mostSeconds) this.stop();
		}, 200);
	}

	#ended(problem: VoiceProblem | null, outcome: 'text' | 'recording' | null): void {
		clearInterval(this.#timer);
		this.#listening = null;
		this.#stopEarly = false;
		Object.assign(this, { state: 'idle', problem, outcome, heard: '', level: 0 });
	}
}
