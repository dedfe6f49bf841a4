import { houseProvenance } from '#advice/guard/house.ts';
import { cite } from '#advice/guard/provenance.ts';
import {
	besides,
	addressed,
	answer,
	askedAt,
	askedOfReaders,
	credit,
	friendly,
	mention,
	name,
	provoked,
	question,
	spokenTo,
} from '#advice/guard/pace/mention-words.ts';
import { latin, read, words, type Reading } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** Mentioning people who did not ask for it, or more of them than the network allows. */
export function mentions(post: CheckedPost): Finding[] {
	const names = post.segments.filter(({ kind }) => kind === 'mention').map(({ text }) => text);
	if (names.length === 0) return [];
	const { maxMentions } = post.network.rules;
	const max = Math.min(houseRule('max-mentions'), maxMentions?.value ?? Number.POSITIVE_INFINITY);
	return names.length > max ? tooMany(post, names) : calledForAttention(post);
}

function tooMany(post: CheckedPost, names: readonly string[]): Finding[] {
	const { maxMentions, noUnaskedMentions } = post.network.rules;
	const texts = wordsOf(paceFindings, post.language);
	const network = post.network.title;
	const own = noUnaskedMentions?.value
		? noUnaskedMentions
		: names.length > (maxMentions?.value ?? Infinity)
			? maxMentions
			: null;
	return [
		{
			rule: 'pace.mentions',
			severity: 'warn',
			message:
				own === null
					? texts.mentions({ used: names.length })
					: texts.mentionsThere({ used: names.length, network }),
			excerpt: names.join(' '),
			...(own === null ? houseProvenance('max-mentions', post.language) : cite(own)),
		},
	];
}

/** One or two names that are called so that they, or their followers, look. */
function calledForAttention(post: CheckedPost): Finding[] {
	const { noUnaskedMentions } = post.network.rules;
	return read(post, forAttention, compared, asked, askedThere, outOfTheBlue).map((found) => ({
		rule: 'pace.mentions',
		severity: 'warn',
		message: wordsOf(lawFindings, post.language).mentionForAttention({ words: found.excerpt }),
		excerpt: found.excerpt,
		at: found.at,
		...(noUnaskedMentions?.value ? cite(noUnaskedMentions) : houseProvenance('max-mentions', post.language)),
	}));
}

const forAttention: Reading = {
	signs: [...[...spokenTo, ...provoked].map((pattern) => [mention, pattern] as const), [mention, addressed]],
	unless: [...credit, friendly],
	unlessAnywhere: [answer],
};

/** Compared with, whatever of theirs it is. */
const compared: Reading = {
	signs: [
		[
			mention,
			latin(
				new RegExp(
					String.raw`(?<!\p{L})(?:(?:\p{L}+er|anders) als|nicht so \p{L}+ wie|(?:better|cheaper|\p{L}+er) than)(?: (?:das|die|den|der|bei|bei den|beim|von|vom|what you get at|the \p{L}+ (?:at|from))){0,2} ${name}`,
					'iu',
				),
			),
		],
		[mention, besides],
	],
	unlessAnywhere: [answer],
};

/** The place where one would like to be asked. */
const askedThere: Reading = {
	signs: [[mention, askedAt, question]],
	unless: [askedOfReaders],
	unlessAnywhere: [answer],
};

const asked: Reading = {
	signs: [[mention, question]],
	unless: [...credit, askedOfReaders, friendly],
	unlessAnywhere: [answer],
};

/** At the beginning, too, where nobody can take it for an answer. */
const outOfTheBlue: Reading = {
	signs: [
		[
			mention,
			words(
				'(schau|schaut|guck|guckt|seht|sieh) mal',
				'eat your heart out',
				'(take note|watch and learn|notice us|please (notice|see|follow))',
				'(wir|we) (fordern|challenge|dare)',
				'so (geht|macht man) das',
				'lad(e|et|en sie) uns',
				'(dm us|slide into our)',
				'(nice|good) try',
				'you (need|have|got) to (try|see|taste|come|visit|hear)',
				'(must|should) (try|taste|come|visit)',
				'this is how',
				'so \\p{L}+t man',
				'(sollte|müsste|sollten|müsst|solltet) … (probieren|sehen|sehn|vorbei*|testen|hören|kosten|mal)',
				'could never',
				'has (never|not) (had|seen|tasted|met|been)',
				'(hält|schafft|kann|könnte) … (nicht|keine|nie|niemals)',
				'this is how',
				'(your move|challenge accepted)',
			),
		],
	],
	unless: credit,
};
