import { bucketsOf, bucketsOfSign, type Reading } from '#advice/purpose/features.ts';
import type { Learned } from '#advice/purpose/learn.ts';
import { weightsOf } from '#advice/purpose/model.ts';
import type { Span } from '#advice/purpose/sentences.ts';
import { signs, type FoundSign } from '#advice/purpose/signs.ts';
import type { Token } from '#advice/purpose/tokens.ts';

interface Reason extends Span {
	/** How much it speaks for the purpose. */
	readonly weight: number;
}

/**
 * The words of a text that speak for a purpose, in its own spelling, what weighs most first: phrases that are signs,
 * and single words of some length.
 */
export function reasonsFor(text: string, reading: Reading, purpose: number, learned?: Learned): string[] {
	const weigh = weigher(purpose, learned);
	const words = reading.tokens.map((token) => weightOfWord(token, weigh));
	const reasons = [...joined(fromSigns(reading, words, weigh)), ...fromWords(reading.tokens, words)]
		.filter(({ weight }) => weight >= telling)
		.sort((one, other) => other.weight - one.weight);
	const written = apart(reasons).map((reason) => phraseOf(text, reading.tokens, reason));
	return [...new Set(written)].slice(0, mostReasons);
}

const mostReasons = 3;
/** What weighs less says nothing by itself. */
const telling = 0.15;
/** Longer ones would be no phrase but half the text. */
const longestPhrase = 7;
const mostWords = 3;
/** A word has less weight in a text than by itself, about this share. */
const shareOfWord = 0.25;

type Weigh = (bucket: number) => number;

/** How much more a bucket speaks for the purpose than for the others on average. */
function weigher(purpose: number, learned: Learned | undefined): Weigh {
	return (bucket) => {
		const taught = learned?.get(bucket);
		const all = weightsOf(bucket).map((value, at) => value + (taught?.[at] ?? 0));
		const own = all[purpose] ?? 0;
		const others = all.reduce((one, other) => one + other, 0) - own;
		return own - others / (all.length - 1);
	};
}

function weightOfWord(token: Token, weigh: Weigh): number {
	return shareOfWord * bucketsOf(token).reduce((sum, bucket) => sum + weigh(bucket), 0);
}

/** Signs that overlap make one phrase, as long as it is none too long. */
function joined(reasons: readonly Reason[]): Reason[] {
	const phrases: Reason[] = [];
	for (const { from, to, weight } of reasons.toSorted((one, other) => one.from - other.from)) {
		const last = phrases.at(-1);
		const end = Math.max(last?.to ?? 0, to);
		if (last !== undefined && from < last.to && end - last.from <= longestPhrase) {
			phrases[phrases.length - 1] = { from: last.from, to: end, weight: last.weight + weight };
		} else phrases.push({ from, to, weight });
	}
	return phrases;
}

/** A sign counts with the words it consists of, so that they are named together. */
function fromSigns({ signs: found, tokens }: Reading, words: readonly number[], weigh: Weigh): Reason[] {
	return found
		.filter((sign) => isPhrase(sign, tokens))
		.flatMap((sign) => {
			const { from, to } = sign;
			const own = bucketsOfSign(sign).reduce((sum, [bucket, value]) => sum + weigh(bucket) * value, 0);
			const within = words.slice(from, to).reduce((sum, weight) => sum + Math.max(0, weight), 0);
			return own > 0 ? [{ from, to, weight: own + within }] : [];
		});
}

function isPhrase({ sign, from, to }: FoundSign, tokens: readonly Token[]): boolean {
	const speaks = tokens.slice(from, to).some(({ written }) => /[\p{L}\p{N}]/u.test(written));
	return speaks && signs[sign]?.quiet !== true && to - from <= longestPhrase;
}

/** Words that follow one another make one phrase. */
function fromWords(tokens: readonly Token[], words: readonly number[]): Reason[] {
	const phrases: Reason[] = [];
	tokens.forEach((token, at) => {
		const weight = words[at] ?? 0;
		if (weight < telling || !isWord(token)) return;
		const last = phrases.at(-1);
		const follows = last?.to === at && tokens[at - 1]?.end === token.start - 1;
		if (last !== undefined && follows && at - last.from < mostWords) {
			phrases[phrases.length - 1] = { from: last.from, to: at + 1, weight: last.weight + weight };
		} else phrases.push({ from: at, to: at + 1, weight });
	});
	return phrases;
}

function isWord({ written, plain }: Token): boolean {
	return /^\p{L}{4,}|^\p{N}/u.test(written) && plain !== '<url>' && !little.has(plain);
}

/** Words that lean towards a purpose and that nobody would take for a reason. */
const little = new Set(
	`aber alle allem allen alles also auch beim dann dass dein diese diesem diesen dieser dieses doch dort eine einem
	einen einer eines euch euer eure etwas für gerade habe haben habt hatte heute hier ihnen ihre ihrem ihren immer
	jetzt kann können machen macht mein meine mehr nach nicht nichts noch ohne sehr sich sind über unser unsere unserem
	unseren unter viel viele vom wann waren weil wenn werden wieder wird wurde zwei been from have here just more
	much only other some than that their them then there these they this those were what when where which will with
	would your`.split(/\s+/),
);

/** Words that no phrase ends with. */
const dangling = new Set(
	`. : am an auf aus bei das dem den der die ein eine einen es für im in ist mit uns und von vor zu zum zur
	a and at for in of on the to with your our`.split(/\s+/),
);

/** Those that do not overlap with a stronger one. */
function apart(reasons: readonly Reason[]): Reason[] {
	const chosen: Reason[] = [];
	for (const reason of reasons) {
		if (!chosen.some(({ from, to }) => reason.from < to && from < reason.to)) chosen.push(reason);
	}
	return chosen;
}

function phraseOf(text: string, tokens: readonly Token[], { from, to }: Span): string {
	let end = to;
	while (end - from > 2 && dangling.has(tokens[end - 1]?.plain ?? '')) end -= 1;
	const phrase = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
	return phrase.replaceAll(/\s+/g, ' ').replace(/[\s.:]+$/, '');
}
