import { ideaFiles } from '#advice/idea-files.ts';
import { trades } from '#advice/trades.ts';

/**
 * German nouns in capitals, where somebody typed all in small letters. Known are the nouns of the ideas and of the
 * trades, and longer ones that end in one of them; every other word stays as it is.
 */
export function capitaliseNouns(text: string): string {
	if (!allSmall(text)) return text;
	nouns ??= collectNouns();
	const known = nouns;
	return text.replace(/(?<![\p{L}\p{N}@#/.-])\p{Ll}{3,}(?![\p{L}\p{N}@/]|\.\p{L})/gu, (word) =>
		isNoun(word, known) ? upper(word) : word,
	);
}

/** Whether nobody took care of capitals: at least four words, and none but the first of a sentence has one. */
function allSmall(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return words.length >= 4 && !/(?<![.!?…]\s+|^|\n|[„"«])\p{Lu}\p{Ll}+/u.test(text.trim());
}

function isNoun(word: string, known: ReadonlySet<string>): boolean {
	if (known.has(word)) return true;
	for (let cut = 3; cut <= word.length - 4; cut += 1) {
		const [front, end] = [word.slice(0, cut), word.slice(cut)];
		const whole = cut >= 4 && end.length >= (cut >= 5 ? 4 : 5);
		if (known.has(end) && (whole || known.has(front) || known.has(front.replace(/s$/, '')))) return true;
	}
	return false;
}

let nouns: ReadonlySet<string> | undefined;

/** Words that always stand in capitals within a sentence of the knowledge files, in small letters. */
function collectNouns(): ReadonlySet<string> {
	const texts = ideaFiles.flatMap(({ ideas }) => ideas.flatMap(({ de, example_de }) => [de, example_de]));
	const small = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []));
	const capital = texts.flatMap((text) =>
		Array.from(text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu), ([word]) =>
			word.toLowerCase(),
		),
	);
	const names = trades.flatMap(({ name, synonyms }) =>
		[name, ...synonyms].filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)).map((word) => word.toLowerCase()),
	);
	return new Set(
		[...everyday, ...capital, ...names].filter((word) => !small.has(word) && !notNouns.test(word)),
	);
}

/** What people say every day and the knowledge files happen not to. */
const everyday = (
	'rathaus schule kindergarten bahnhof brücke altbau neubau anbau dorf kirche meter quadratmeter kubikmeter grad ' +
	'euro prozent stück woche chef chefin azubi geselle gesellin welle spindel messuhr fräse presse bohrung gewinde ' +
	'schweißnaht balkon terrasse zaun garage carport schuppen hallentor sturm regen schnee nebel problem lösung ' +
	'klammer klammern auftrag kundin nachbarin familie oma opa sommer winter frühjahr'
).split(' ');

/** Forms of address, and words that are nouns only now and then. */
const notNouns =
	/^(?:ihr\p{L}*|ihnen|gut\p{L}*|neu\p{L}*|alt\p{L}*|schön\p{L}*|best\p{L}*|letzt\p{L}*|nächst\p{L}*|erst\p{L}*|ander\p{L}*|klein\p{L}*|groß\p{L}*|größer\p{L}*|ganz\p{L}*|weiß\p{L}*|schwer\p{L}*|schwarz\p{L}*|trocken\p{L}*|älter\p{L}*|dringend\p{L}*|persönlich\p{L}*|scharf\p{L}*|schwierig\p{L}*|sichtbar\p{L}*|minderjährig\p{L}*|erwachsen\p{L}*|gemauert\p{L}*|recht|weg|fest|wer|was|wenn|dann|darum|meine?|links|laut|reden|essen|arm|dank|kurz|spitz|locker|macht|morgen|abend|mittag|gelb|violett|orange|reife|haft|hallo|vielleicht|voraus|dunkeln|(?:ab|an|auf|aus|ein|nach|ver|zu)\p{L}*en|bremsen|bügeln|brechen|entkelchen|feilen|föhnen|füttern|knacken|knarren|kurzbraten|lüften|packen|polieren|reißen|singen|spülen|zapfen|zischen)$/u;

function upper(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
