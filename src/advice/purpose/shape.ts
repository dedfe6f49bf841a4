import type { Span } from '#advice/purpose/sentences.ts';
import type { Token } from '#advice/purpose/tokens.ts';

/** How a text is built, whatever it says: how it begins and ends, where it asks, how long it is. */
export function shapeOf(text: string, tokens: readonly Token[], sentences: readonly Span[]): string[] {
	const plain = tokens.map((token) => token.plain);
	const words = tokens.filter((token) => token.plain !== '.' && token.plain !== ':');
	const questions = plain.filter((mark) => mark === '?').length;
	const calls = plain.filter((mark) => mark === '!').length;
	return [
		`begins ${plain[0] ?? ''}`,
		`begins ${plain[0] ?? ''} ${plain[1] ?? ''}`,
		`ends ${plain.at(-1) ?? ''}`,
		`words ${step(words.length, [6, 12, 20, 35, 60])}`,
		`sentences ${Math.min(sentences.length, 5)}`,
		`words in a sentence ${step(words.length / Math.max(1, sentences.length), [5, 8, 12, 18])}`,
		`capitals ${step(shareOfCapitals(words), [0.125, 0.25, 0.375, 0.5, 0.625, 0.75])}`,
		`numbers ${Math.min(3, plain.filter((token) => /^<(?:number|time|price|share|phone|year)/.test(token)).length)}`,
		...named({
			answers: plain[0] === '<to>',
			asks: questions > 0,
			'asks twice': questions > 1,
			'ends asking': endsAsking.test(text),
			'asks, then tells': questions > 0 && !endsAsking.test(text),
			'first sentence asks': sentences.length > 1 && asks(plain, sentences[0]),
			'last sentence asks': asks(plain, sentences.at(-1)),
			calls: calls > 0,
			'calls twice': calls > 1,
			link: plain.includes('<url>'),
			'ends with a link': plain.at(-1) === '<url>',
			emoji: /\p{Extended_Pictographic}/u.test(text),
			hashtag: /#\p{L}/u.test(text),
			colon: plain.includes(':'),
			quotes: /[„“"«»]/.test(text),
			'begins with a quote': /^[“„"'‘]/.test(text),
			lines: text.includes('\n'),
			comma: text.includes(','),
			'full stop': /[.!?…]\s*$/.test(text),
		}),
		...repeated.filter((word) => plain.filter((token) => token === word).length > 1),
	];
}

const endsAsking = /\?[\s\p{Extended_Pictographic}\uFE0F)“"»]*$/u;

/** Words that say to whom a text speaks, when they come more than once. */
const repeated = ['sie', 'ihr', 'du', 'wir', 'ich', 'you', 'we', 'i'];

function named(shapes: Readonly<Record<string, boolean>>): string[] {
	return Object.keys(shapes).filter((name) => shapes[name]);
}

function step(value: number, steps: readonly number[]): number {
	return steps.filter((from) => value >= from).length;
}

function shareOfCapitals(words: readonly Token[]): number {
	return words.filter(({ written }) => /^\p{Lu}/u.test(written)).length / Math.max(1, words.length);
}

function asks(plain: readonly string[], sentence: Span | undefined): boolean {
	return sentence !== undefined && plain[sentence.to - 1] === '?';
}
