import type { Span } from '#advice/purpose/sentences.ts';
import { callingSigns } from '#advice/purpose/signs/calling.ts';
import { givingSigns } from '#advice/purpose/signs/giving.ts';
import { sellingSigns } from '#advice/purpose/signs/selling.ts';
import type { Sign } from '#advice/purpose/signs/sign.ts';
import { talkingSigns } from '#advice/purpose/signs/talking.ts';
import { tellingSigns } from '#advice/purpose/signs/telling.ts';
import type { Token } from '#advice/purpose/tokens.ts';

/** All signs; their order is the order of their weights in the model. */
export const signs: readonly Sign[] = [
	...callingSigns,
	...sellingSigns,
	...talkingSigns,
	...givingSigns,
	...tellingSigns,
];

/** A sign where it shows in a text. */
export interface FoundSign extends Span {
	/** Its place in `signs`. */
	readonly sign: number;
	/** Whether it stands in the first or the last of several sentences. */
	readonly opens: boolean;
	readonly closes: boolean;
}

/** The signs that a text shows, each as often as it does. */
export function signsIn(tokens: readonly Token[], sentences: readonly Span[]): FoundSign[] {
	const [first, last] = sentences.length > 1 ? [sentences[0], sentences.at(-1)] : [];
	const text = ` ${tokens.map(({ plain }) => plain).join(' ')} `;
	const tokenAt = tokensByPlace(text);
	return signs.flatMap(({ pattern }, sign) =>
		Array.from(text.matchAll(pattern), ({ 0: words, index }) => {
			const from = tokenAt(index + 1);
			return {
				sign,
				from,
				to: tokenAt(index + words.length - 1) + 1,
				opens: isWithin(first, from),
				closes: isWithin(last, from),
			};
		}),
	);
}

function isWithin(span: Span | undefined, token: number): boolean {
	return span !== undefined && token >= span.from && token < span.to;
}

/** Which token stands at a place of the text that signs are looked for in. */
function tokensByPlace(text: string): (place: number) => number {
	const tokens = new Uint16Array(text.length);
	let token = -1;
	for (let place = 0; place < text.length; place += 1) {
		if (text[place] === ' ') token += 1;
		tokens[place] = token;
	}
	return (place) => tokens[place] ?? 0;
}
