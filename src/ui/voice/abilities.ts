import type { Language } from '#languages/words.ts';
import { findRecogniser, locally } from '#ui/voice/recogniser.ts';
import type { Abilities } from '#ui/voice/ways.ts';

/** Asks the device what it can do. Nothing is loaded, and nobody is asked for the microphone. */
export async function abilitiesFor(language: Language): Promise<Abilities> {
	return {
		secure: isSecureContext,
		records: typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined,
		dictates: findRecogniser() !== null,
		onDevice: await onDevice(language),
		online: navigator.onLine,
	};
}

async function onDevice(language: Language): Promise<Abilities['onDevice']> {
	const known = ['available', 'downloadable', 'downloading'] as const;
	try {
		const answer = await findRecogniser()?.available?.(locally(language));
		return known.find((state) => state === answer) ?? 'unavailable';
	} catch {
		return 'unavailable';
	}
}

/** Loads the language onto this device. Tells whether it is there now. */
export async function loadLanguage(language: Language): Promise<boolean> {
	try {
		return (await findRecogniser()?.install?.(locally(language))) ?? false;
	} catch {
		return false;
	}
}
