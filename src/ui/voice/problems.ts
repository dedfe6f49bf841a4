/** What can keep a spoken sentence from arriving. */
export const voiceProblems = [
	'refused',
	'no_microphone',
	'busy',
	'no_connection',
	'no_dictation',
	'no_language',
	'nothing_heard',
	'too_short',
	'not_loaded',
] as const;
export type VoiceProblem = (typeof voiceProblems)[number];

/** What it means that the microphone could not be opened; `error` is what the browser threw. */
export function problemOfMicrophone(error: unknown): VoiceProblem {
	const name = error instanceof Error ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no_microphone';
	return 'busy';
}

/**
 * What a recogniser's error means; null for those that are no problem of their own. `local`: whether it was held to
 * this device.
 */
export function problemOfRecogniser(code: string, local: boolean): VoiceProblem | null {
	switch (code) {
		case 'not-allowed':
			return 'refused';
		case 'audio-capture':
			return 'no_microphone';
		case 'network':
			return 'no_connection';
		case 'language-not-supported':
			return 'no_language';
		case 'service-not-allowed':
			return local ? 'no_language' : 'no_dictation';
		case 'no-speech':
			return 'nothing_heard';
		case 'aborted':
			return null;
		default:
			return 'no_dictation';
	}
}
