import type { Account } from '#accounts/account.ts';
import type { SetUpAnswer } from '#accounts/set-up-answers.ts';
import { networkKnowledge } from '#advice/networks.ts';
import { groundsOf } from '#advice/set-up/grounds.ts';
import { isBuiltIn } from '#advice/set-up/items.ts';
import type { JudgedItem, SetUp } from '#advice/set-up/judge.ts';
import { asOfWords } from '#languages/as-of.ts';
import { setUpItemTexts } from '#languages/set-up-items.ts';
import { setUp as setUpWords } from '#languages/set-up.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { momentsIn } from '#ui/moments.ts';

interface Reader {
	readonly language: Language;
	readonly timeZone: string;
}

/** How an account is set up, in the words of the reader. */
export function shownSetUp(
	account: Account,
	setUp: SetUp,
	{ answers, ...reader }: Reader & { readonly answers: readonly SetUpAnswer[] },
) {
	const own = answers.filter(({ account: id }) => id === account.id);
	const network = networkKnowledge(account.network);
	return {
		done: setUp.done,
		total: setUp.total,
		builtIn: network !== null && isBuiltIn(network),
		items: setUp.items.map((judged) => shownItem(account, judged, own, reader)),
	};
}

export type ShownItem = ReturnType<typeof shownItem>;

function shownItem(account: Account, judged: JudgedItem, answers: readonly SetUpAnswer[], reader: Reader) {
	const { item, state, askable, heavy } = judged;
	const { language } = reader;
	const { title, question, good, bad, why, steps } = setUpItemTexts(item, language);
	const network = networkKnowledge(account.network);
	const { grounds, judged: judgedOn } = network
		? groundsOf(item, network, language)
		: { grounds: [], judged: null };
	return {
		item,
		state,
		askable,
		heavy,
		answered: judged.since !== null,
		title,
		says: { good, bad, unknown: question, ignored: question }[state],
		known: knownWords(account, judged, answers, reader),
		why,
		judged: judgedOn && asOfWords(judgedOn, language),
		grounds: grounds.map(({ as_of, ...ground }) => ({ ...ground, day: asOfWords(as_of, language) })),
		steps,
		guide: item === 'kind' ? `/accounts/guide/${account.network}` : null,
	};
}

/** Where it is known from and since when; null for what is still open. */
function knownWords(
	account: Account,
	{ item, known, since }: JudgedItem,
	answers: readonly SetUpAnswer[],
	{ language, timeZone }: Reader,
): string | null {
	const words = wordsOf(setUpWords, language);
	const { date } = momentsIn(language, timeZone);
	if (known === 'read') {
		if (item === 'kind') return words.byKind;
		return account.auditedAt === null ? null : words.readOn({ day: date(account.auditedAt) });
	}
	const answer = answers.find((one) => one.item === item)?.answer;
	if (since === null || answer === undefined) return null;
	const day = date(since);
	return { yes: words.answeredYes, no: words.answeredNo, ignored: words.leftOn }[answer]({ day });
}

/** What the network told of the account, and when. */
export function shownFacts({ audit, auditedAt }: Account, { language, timeZone }: Reader) {
	if (audit === null || auditedAt === null) return { facts: null, readAt: null };
	const words = wordsOf(setUpWords, language);
	const moments = momentsIn(language, timeZone);
	const number = new Intl.NumberFormat(language);
	const text = (value: string | null) => (value === null ? words.notTold : value.trim() || words.none);
	const count = (value: number | null) => (value === null ? words.notTold : number.format(value));
	const day = (value: number | null) => (value === null ? words.notTold : moments.date(value));
	const truth = (value: boolean | null) => (value === null ? words.notTold : value ? words.yes : words.no);
	return {
		readAt: moments.full(auditedAt),
		facts: [
			{ label: words.factName, value: text(audit.name) },
			{ label: words.factDescription, value: text(audit.description) },
			{ label: words.factLinks, value: text(audit.links.join('\n')) },
			{ label: words.factPicture, value: truth(audit.hasPicture) },
			{ label: words.factCreated, value: day(audit.createdAt) },
			{ label: words.factPosts, value: count(audit.posts) },
			{ label: words.factFollowers, value: count(audit.followers) },
			{ label: words.factBot, value: truth(audit.markedAsBot) },
			{ label: words.factSignIn, value: day(audit.tokenExpiresAt) },
		],
	};
}
