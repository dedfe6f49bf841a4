/** How a spoken sentence becomes text. */
export const ways = ['on_device', 'browser', 'record'] as const;
export type Way = (typeof ways)[number];

/** What a device can do, as far as it tells. */
export interface Abilities {
	/** Whether the page came over https or from this very machine: only then does a browser give a microphone. */
	readonly secure: boolean;
	readonly records: boolean;
	/** Whether the browser writes down what is said, wherever it does that. */
	readonly dictates: boolean;
	/** Whether it does so on the device itself; `downloadable`: after loading a language once. */
	readonly onDevice: 'available' | 'downloadable' | 'downloading' | 'unavailable';
	/** Whether there is a connection right now. */
	readonly online: boolean;
}

export const unableReasons = ['insecure', 'unsupported'] as const;
export type Unable = (typeof unableReasons)[number];

/** The way taken, or null where the person must choose first; and all that the device could do, the best first. */
export type Choice =
	| { readonly kind: 'able'; readonly way: Way | null; readonly ways: readonly Way[] }
	| { readonly kind: 'unable'; readonly why: Unable };

/**
 * Which way a device takes. What the person chose on this device holds as long as the device can do it. Without a
 * choice the voice stays in the house: on the device itself, else as a recording for the firm's own Gewerk. The
 * browser's maker hears it only where the person chose that, and only with a connection.
 */
export function chooseWay(abilities: Abilities, wished: Way | null): Choice {
	if (!abilities.secure) return { kind: 'unable', why: 'insecure' };
	const possible = ways.filter((way) => can(abilities, way));
	const ready = possible.filter((way) => isReady(abilities, way));
	const way = ready.find((each) => each === wished) ?? ready.find((each) => each !== 'browser') ?? null;
	return possible.length === 0
		? { kind: 'unable', why: 'unsupported' }
		: { kind: 'able', way, ways: possible };
}

function can(abilities: Abilities, way: Way): boolean {
	if (way === 'record') return abilities.records;
	if (way === 'browser') return abilities.dictates;
	return abilities.dictates && abilities.onDevice !== 'unavailable';
}

/** Whether a way works now, without loading anything first. */
function isReady(abilities: Abilities, way: Way): boolean {
	if (way === 'record') return true;
	return way === 'on_device' ? abilities.onDevice === 'available' : abilities.online;
}
