import { networkKnowledge } from '#advice/networks.ts';
import type { Language } from '#languages/words.ts';

/** One concrete thing to do at the moment of writing; `source` is null where it is judgement. */
export interface Tip {
	readonly text: string;
	readonly source: string | null;
	readonly as_of: string;
}

/** A tip for a network: always the same for the same `about` (a post, say), another for the next. */
export function tipFor(network: string, about: string, language: Language): Tip | null {
	const tips = networkKnowledge(network)?.tips ?? [];
	const tip = tips[sumOf(about) % Math.max(1, tips.length)];
	if (tip === undefined) return null;
	const source = 'source' in tip.from ? tip.from.source : null;
	return { text: tip[language], source, as_of: tip.from.as_of };
}

function sumOf(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
	return sum;
}
