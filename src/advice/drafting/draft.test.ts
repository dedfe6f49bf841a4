import { describe, expect, test } from 'vitest';
import { agencyWordsIn } from '#advice/drafting/agency-words.ts';
import { draftsFor, type Saying } from '#advice/drafting/draft.ts';
import { numbersNotSaid } from '#advice/drafting/not-said.ts';
import { countText } from '#advice/count.ts';
import { guard } from '#advice/guard/guard.ts';
import { ideaFiles } from '#advice/idea-files.ts';
import { limitsOf, networkKnowledge, networkNames } from '#advice/networks.ts';
import { plainWords } from '#advice/similarity.ts';
import { trades } from '#advice/trades.ts';
import { languages } from '#languages/words.ts';

const roofer: Saying = {
	sentence: 'First am Rathaus fertig. Nach dem Sturm lagen 40 Ziegel im Hof. Jetzt hält jede Klammer.',
	purpose: 'give',
	language: 'de',
	network: null,
	limits: limitsOf('mastodon').text,
	firm: { name: 'Dach und Fach', trade: 'dachdecker', place: '12345 Musterhausen' },
	hasPicture: false,
	idea: null,
};
const shapes = (saying: Partial<Saying>) =>
	Object.fromEntries(draftsFor({ ...roofer, ...saying }).map(({ shape, text }) => [shape, text]));

describe('three ways that differ in how they are built', () => {
	test('to give: with a sentence that helps others, shorter, or with a question', () => {
		expect(shapes({})).toEqual({
			advice: `${roofer.sentence} Nach dem Sturm einmal ums Haus gehen und hochschauen, gern mit dem Fernglas.`,
			short: 'First am Rathaus fertig. Nach dem Sturm lagen 40 Ziegel im Hof.',
			question: `${roofer.sentence} Wie sieht es bei Ihnen aus?`,
		});
	});

	test('to talk: the question first', () => {
		expect(draftsFor({ ...roofer, purpose: 'talk' }).map(({ shape }) => shape)).toEqual([
			'question',
			'plain',
			'short',
		]);
	});

	test('to promote: with the plain word that one may ask, and a note to say how', () => {
		const [, , offer] = draftsFor({ ...roofer, purpose: 'promote' });
		expect(offer).toMatchObject({
			text: `${roofer.sentence} Fragen Sie uns einfach.`,
			notes: ['say_how_to_reach'],
		});
		const [withPhone] = draftsFor({
			...roofer,
			purpose: 'promote',
			sentence: 'Im März ist noch Platz auf dem Gerüst. Anrufen: 0 55 55 / 12 34.',
		});
		expect(withPhone?.notes).toEqual([]);
	});

	test('what the idea behind the post says in general comes before what its words suggest', () => {
		const { advice } = shapes({ idea: 'dachdecker-gutter-contents' });
		expect(advice).toContain('Meist ist nur das Fallrohr zu.');
	});

	test('whoever asks already is given no second question', () => {
		expect(shapes({ sentence: 'Wer kennt diesen Stempel?' })).toEqual({ plain: 'Wer kennt diesen Stempel?' });
	});

	test('whoever says ihr to the readers goes on saying it', () => {
		const sentence = 'Kommt ihr am Samstag auch. Wir decken das Vereinsheim neu.';
		expect(shapes({ sentence, purpose: 'talk' }).question).toBe(`${sentence} Was möchtet ihr dazu wissen?`);
	});

	test('whoever thanks asks nothing, and whoever says what to do says it once', () => {
		expect(
			shapes({ sentence: 'Danke an die Nachbarn für die Geduld mit dem Kran.', purpose: 'talk' }),
		).toEqual({
			plain: 'Danke an die Nachbarn für die Geduld mit dem Kran.',
		});
		expect(
			shapes({ sentence: 'Im März ist Platz. Rufen Sie an.', purpose: 'promote' }).offer,
		).toBeUndefined();
	});

	test('shorter is never a mere word', () => {
		const sentence = 'Umfrage. Der neue Bus soll grün oder blau werden. Am Freitag wird bestellt.';
		expect(shapes({ sentence, hasPicture: true }).short).toBe(
			'Umfrage. Der neue Bus soll grün oder blau werden.',
		);
	});

	test('nothing said, nothing drafted', () => {
		expect(draftsFor({ ...roofer, sentence: '  \n' })).toEqual([]);
	});
});

describe('as it reads well at each network', () => {
	test('few hashtags where people look for them, in words that can be read out', () => {
		const firm = { name: 'Farbe Nord', trade: 'maler-und-lackierer', place: 'Bad Musterstadt (Holstein)' };
		const text = (network: string) => shapes({ network, firm, limits: limitsOf(network).text }).short;
		expect(text('mastodon')).toMatch(/\n\n#Maler #BadMusterstadt$/);
		expect(text('threads')).toMatch(/\n\n#Maler$/);
		expect(text('facebook')).not.toContain('#');
	});

	test('whoever chose hashtags has chosen', () => {
		const { short } = shapes({
			network: 'mastodon',
			sentence: `${roofer.sentence} #Schiefer`,
			limits: limitsOf('mastodon').text,
		});
		expect(short).toBe('First am Rathaus fertig. Nach dem Sturm lagen 40 Ziegel im Hof.\n\n#Schiefer');
	});

	test('the firm below where people come by searching, the first sentence alone where only it is seen', () => {
		const { advice } = shapes({ network: 'wordpress', limits: limitsOf('wordpress').text });
		expect(advice).toMatch(/^First am Rathaus fertig\.\n\nNach dem Sturm lagen/);
		expect(advice).toMatch(/\n\nDach und Fach, Dachdecker in Musterhausen$/);
	});

	test('what does not fit is left out, the hashtags first', () => {
		const limits = { ...limitsOf('mastodon').text, max: 122 };
		expect(shapes({ network: 'mastodon', limits }).question).toBe(
			`${roofer.sentence} Wie sieht es bei Ihnen aus?`,
		);
	});

	test('the firm of no trade in particular is not called other business', () => {
		const firm = { name: 'Laden', trade: 'anderer-betrieb', place: '' };
		expect(shapes({ network: 'mastodon', firm }).short).not.toContain('#');
	});
});

/** Every idea's example, as somebody of each trade might have said it, at every network and for every purpose. */
const sayings: Saying[] = ideaFiles.flatMap(({ for: whom, ideas }) => {
	const some = trades.filter(({ slug, group }) =>
		whom.kind === 'trade' ? slug === whom.trade : whom.kind === 'everybody' || group === whom.group,
	);
	return ideas.flatMap((idea, number) =>
		Array.from({ length: whom.kind === 'everybody' ? 7 : 1 }).flatMap((_, round, { length }) => {
			const turn = number * length + round;
			const network = networkNames[(turn * 7) % networkNames.length] ?? 'practice';
			const trade = some[turn % some.length]?.slug ?? 'dachdecker';
			const language = languages[turn % 2] ?? 'de';
			return (['give', 'talk', 'promote'] as const).map((purpose) => ({
				...roofer,
				sentence: language === 'de' ? idea.example_de : idea.example_en,
				purpose,
				language,
				network,
				limits: limitsOf(network).text,
				firm: { name: 'Muster und Söhne', trade, place: 'Musterhausen' },
				hasPicture: turn % 3 > 0,
				idea: turn % 4 === 0 ? idea.id : null,
			}));
		}),
	);
});

describe('over all trades, purposes and networks', () => {
	const drafted = sayings.map((saying) => ({ saying, drafts: draftsFor(saying) }));

	test('there is a way to say it for each, and every trade comes up', () => {
		expect(sayings.length).toBeGreaterThan(1000);
		expect(drafted.filter(({ drafts }) => drafts.length === 0)).toEqual([]);
		expect(new Set(sayings.map(({ firm }) => firm.trade)).size).toBe(trades.length);
		expect(new Set(sayings.map(({ network }) => network)).size).toBe(networkNames.length);
	});

	test('nothing is in it that no craftsman says, no number and no shouting that was not there', () => {
		const wrong = drafted.flatMap(({ saying, drafts }) =>
			drafts
				.filter(
					({ text }) => agencyWordsIn(text, saying.sentence).length > 0 || /!|\p{RGI_Emoji}/v.test(text),
				)
				.map(({ text }) => text),
		);
		expect(wrong).toEqual([]);
		const counted = drafted.flatMap(({ saying, drafts }) =>
			drafts.flatMap(({ text }) => numbersNotSaid(text, saying.sentence)),
		);
		expect(counted).toEqual([]);
	});

	test('the words that were said stay, in their order', () => {
		const lost = drafted.flatMap(({ saying, drafts }) => {
			const said = plainWords(saying.sentence).join(' ');
			return drafts.filter(
				({ shape, text }) => shape !== 'short' && !plainWords(text).join(' ').startsWith(said),
			);
		});
		expect(lost.map(({ text }) => text)).toEqual([]);
	});

	test('it fits wherever what was said fits', () => {
		const long = drafted.flatMap(({ saying, drafts }) =>
			countText(saying.sentence, saying.limits).fits
				? drafts.filter(({ text }) => !countText(text, saying.limits).fits)
				: [],
		);
		expect(long).toEqual([]);
	});

	test('the guard finds nothing in it that was not in what was said', () => {
		// Every fourth, which still meets every network and purpose: the guard reads slower than anybody drafts.
		const worse = drafted
			.filter((_, number) => number % 4 === 0)
			.flatMap(({ saying, drafts }) => {
				const before = new Set(found(saying, saying.sentence));
				return drafts.flatMap(({ text }) =>
					found(saying, text)
						.filter((rule) => !before.has(rule))
						.map((rule) => `${rule} ${saying.network}: ${text}`),
				);
			});
		expect(worse).toEqual([]);
	});
});

/** The stops and warnings of a text. */
function found({ network, purpose, language, firm }: Saying, text: string): string[] {
	const name = network ?? 'practice';
	const kind = networkKnowledge(name)?.kinds[0] ?? 'profile';
	const { findings } = guard({ text, network: name, kind, purpose, language, trade: firm.trade }, countText);
	return findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
}
