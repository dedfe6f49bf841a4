import { adviceFor, offerFor, questionFor } from '#advice/drafting/additions.ts';
import { calling, hashtagsFor, placeName } from '#advice/drafting/hashtags.ts';
import { tidy } from '#advice/drafting/tidy.ts';
import { countText } from '#advice/count.ts';
import type { TextLimits } from '#advice/limits.ts';
import { networkKnowledge } from '#advice/networks.ts';
import type { Purpose } from '#advice/purpose.ts';
import { plainWords } from '#advice/similarity.ts';
import { segmentsOf } from '#advice/segments.ts';
import { sentencesOf } from '#advice/sentences.ts';
import { findTrade } from '#advice/trades.ts';
import type { Language } from '#languages/words.ts';

/** What somebody said, and for whom it is to be put into words. */
export interface Saying {
	readonly sentence: string;
	readonly purpose: Purpose;
	readonly language: Language;
	/** The network it is for; null for the post itself, from which the variants follow. */
	readonly network: string | null;
	/** What the account takes, the tightest of several. */
	readonly limits: TextLimits;
	readonly firm: { readonly name: string; readonly trade: string; readonly place: string };
	/** Whether a picture tells the rest. */
	readonly hasPicture: boolean;
	/** Id of the idea that the post was begun from, or null. */
	readonly idea: string | null;
}

/**
 * A way to say it. `plain`: what was said, tidied; `short`: the first of it; `advice`: with a sentence that helps
 * others; `question`: with one to answer; `offer`: with the word that one may ask.
 */
export interface Draft {
	readonly shape: 'plain' | 'short' | 'advice' | 'question' | 'offer';
	readonly text: string;
	/** What no rule can add: only who was there knows it. */
	readonly notes: readonly DraftNote[];
}

export type DraftNote = 'say_why' | 'say_how_to_reach' | 'too_long';

/**
 * Two or three ways to put it into words, each built in another way; one where there is nothing to build with, none
 * for an empty sentence. Nothing about the job is in them that was not said.
 */
export function draftsFor(saying: Saying): Draft[] {
	const said = tidy(saying.sentence, saying.language);
	const sentences = sentencesOf(bodyOf(said)).length;
	if (sentences === 0) return [];
	const form = formFor(saying);
	const own = tagsOf(said).trim();
	const built = shapesOf(saying, said, form).map(({ shape, body, addition }) => ({
		shape,
		text: fitted({ said: body, own, addition, saying, form }),
	}));
	return withoutRepeats(built).map((draft) => ({ ...draft, notes: notesOn(draft, saying, sentences) }));
}

/** How a post reads well at a network; of the post itself only that it stays plain. */
interface Form {
	readonly hashtags: number;
	readonly opening: 'line' | 'running';
	readonly question: boolean;
	readonly sign: boolean;
}

const plainForm: Form = { hashtags: 0, opening: 'running', question: true, sign: false };

function formFor({ network }: Saying): Form {
	return network === null ? plainForm : (networkKnowledge(network)?.writing ?? plainForm);
}

interface Shape {
	readonly shape: Draft['shape'];
	readonly body: string;
	readonly addition: string | null;
}

function shapesOf(saying: Saying, said: string, form: Form): Shape[] {
	const { purpose, language, firm, idea } = saying;
	const body = bodyOf(said);
	const advice = adviceFor(body, { trade: firm.trade, idea, language });
	const question = form.question ? questionFor(body, language) : null;
	const offer = offerFor(body, language);
	const shorter = shortened(body, saying);
	const short: Shape[] = shorter === body ? [] : [{ shape: 'short', body: shorter, addition: null }];
	const plain: Shape = { shape: 'plain', body, addition: null };
	const withAdvice: Shape[] = advice === null ? [] : [{ shape: 'advice', body, addition: advice }];
	const withQuestion: Shape[] = question === null ? [] : [{ shape: 'question', body, addition: question }];
	switch (purpose) {
		case 'give':
			return [...(withAdvice.length > 0 ? withAdvice : [plain]), ...short, ...withQuestion, plain].slice(
				0,
				3,
			);
		case 'talk':
			return [...withQuestion, plain, ...short].slice(0, 3);
		case 'promote':
			return [
				plain,
				...short,
				...(offer === null ? [] : [{ shape: 'offer' as const, body, addition: offer }]),
			];
	}
}

/**
 * The first sentence where a picture tells the rest, else two; more where these are hardly any words, or ask what
 * only the next one answers.
 */
function shortened(body: string, { hasPicture, purpose }: Saying): string {
	const sentences = sentencesOf(body);
	const few = hasPicture ? 1 : 2;
	const last = sentences.find(
		({ text, end }, number) =>
			number >= few - 1 &&
			plainWords(body.slice(0, end)).length >= fewestWords &&
			(purpose === 'talk' || !text.endsWith('?')),
	);
	return body.slice(0, last?.end);
}

const fewestWords = 4;

/** What was said without the hashtags at its end. */
function bodyOf(said: string): string {
	return said.slice(0, said.length - tagsOf(said).length).trimEnd();
}

/** Hashtags at the very end, which stay there. */
function tagsOf(said: string): string {
	return /(?:(?:^|\s)[#＃][\p{L}\p{N}_]+)*\s*$/u.exec(said)?.[0] ?? '';
}

interface Pieces {
	readonly said: string;
	/** The hashtags that were typed at the end. */
	readonly own: string;
	readonly addition: string | null;
	readonly saying: Saying;
	readonly form: Form;
}

/** Puts the pieces one below the other; what does not fit any more is left out, the least needed first. */
function fitted({ said, own, addition, saying, form }: Pieces): string {
	const { limits, language, firm } = saying;
	const tags = hashtagsFor(firm, `${said} ${own}`, { most: mostTags(form, limits, own), language });
	const sign = form.sign ? [signature(saying)] : [];
	const more = addition === null ? [] : [addition];
	const body = form.opening === 'line' ? withFirstLine(said) : said;
	const wishes = [
		{ more, sign, tags },
		{ more, sign, tags: tags.slice(0, 1) },
		{ more, sign: [], tags: [] },
		{ more: [], sign: [], tags: [] },
	];
	const texts = wishes.map((wish) => below(body, wish, own));
	return texts.find((text) => countText(text, limits).fits) ?? texts.at(-1) ?? body;
}

function mostTags({ hashtags }: Form, { maxHashtags }: TextLimits, own: string): number {
	// Whoever chose hashtags has chosen.
	return own === '' ? Math.min(hashtags, maxHashtags ?? hashtags) : 0;
}

function below(
	body: string,
	{ more, sign, tags }: { more: readonly string[]; sign: readonly string[]; tags: readonly string[] },
	own: string,
): string {
	const first =
		more.length > 0 && !body.includes('\n') && body.length < 120
			? [[body, ...more].join(' ')]
			: [body, ...more];
	return [...first, ...sign, [own, ...tags].filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
}

/** The first sentence alone, where there is another one. */
function withFirstLine(body: string): string {
	const [first, second] = sentencesOf(body);
	if (first === undefined || second === undefined || body.includes('\n')) return body;
	return `${body.slice(0, first.end)}\n\n${body.slice(second.start)}`;
}

function signature({ firm, language }: Saying): string {
	const trade = findTrade(firm.trade);
	const what = trade === null ? null : calling(trade, language);
	const where = placeName(firm.place);
	return [firm.name, what === null || where === null ? (what ?? where) : `${what} in ${where}`]
		.filter(Boolean)
		.join(', ');
}

function withoutRepeats<Built extends { readonly text: string }>(built: readonly Built[]): Built[] {
	const seen = new Set<string>();
	return built.filter(({ text }) => {
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}

function notesOn(
	{ text, shape }: Pick<Draft, 'text' | 'shape'>,
	{ purpose, limits }: Saying,
	sentences: number,
): DraftNote[] {
	const reachable =
		segmentsOf(text).some(({ kind }) => kind === 'link') || /\+?\d[\d\s/()-]{5,}\d/.test(text);
	return [
		...(countText(text, limits).fits ? [] : ['too_long' as const]),
		...(purpose === 'give' && shape === 'plain' && sentences === 1 ? ['say_why' as const] : []),
		...(purpose === 'promote' && !reachable ? ['say_how_to_reach' as const] : []),
	];
}
