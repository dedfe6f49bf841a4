import type { Language } from '#languages/words.ts';

/** The browser's own recogniser of speech, as far as it is used here. */
export interface Recogniser extends EventTarget {
	lang: string;
	continuous: boolean;
	interimResults: boolean;
	/** True: what is said must not leave the device. Unknown to older browsers. */
	processLocally?: boolean;
	start(): void;
	stop(): void;
	abort(): void;
}

interface LanguageRequest {
	readonly langs: readonly string[];
	readonly processLocally: boolean;
}

export interface RecogniserMaker {
	new (): Recogniser;
	available?(request: LanguageRequest): Promise<string>;
	install?(request: LanguageRequest): Promise<boolean>;
}

/** What the browser brings along, or null. */
export function findRecogniser(): RecogniserMaker | null {
	const names = ['SpeechRecognition', 'webkitSpeechRecognition'];
	const found = names
		.map((name): unknown => Reflect.get(globalThis, name))
		.find((value) => value !== undefined);
	return isMaker(found) ? found : null;
}

function isMaker(value: unknown): value is RecogniserMaker {
	return typeof value === 'function';
}

/** The tag of the language that is spoken. */
export const tagOf: Record<Language, string> = { de: 'de-DE', en: 'en-US' };

/** Asks for the language on this device itself. */
export function locally(language: Language): LanguageRequest {
	return { langs: [tagOf[language]], processLocally: true };
}
