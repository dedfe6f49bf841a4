/** A class of words and phrases with one meaning, in German and English. */
export interface Sign {
	readonly name: string;
	/** Finds it in a text as signs.ts writes it: small letters, one space around every token. */
	readonly pattern: RegExp;
	/** Says something only together with the rest, and is therefore not named as a reason. */
	readonly quiet?: boolean;
	/** Calls the reader to do something. */
	readonly calls?: boolean;
}

/**
 * A sign from its phrases, written as a short pattern: ` | ` between phrases and `(one|other)` within them, `*` for
 * the rest of a word, `+` for any one word, `~` for up to three words of the same sentence, `#` for a number or a
 * small number word, `^` for the beginning of a sentence; `<price>` and the like stand for what they say (see
 * tokens.ts), and `?`, `!`, `.`, `:` for themselves.
 */
export function sign(name: string, phrases: string): Sign {
	return { name, pattern: new RegExp(` (?:${compiled(phrases)})(?= )`, 'g') };
}

/** A sign that calls the reader to do something. */
export function call(name: string, phrases: string): Sign {
	return { ...sign(name, phrases), calls: true };
}

/** A sign that is not named as a reason. */
export function quiet(name: string, phrases: string): Sign {
	return { ...sign(name, phrases), quiet: true };
}

/** A sign that counts only in a sentence that ends with a question mark. */
export function asked(name: string, phrases: string): Sign {
	return { name, pattern: new RegExp(` (?:${compiled(phrases)})(?= (?:[^.?!]{0,300} )?\\? )`, 'g') };
}

/** A sign that counts only in a sentence that does not ask. */
export function told(name: string, phrases: string): Sign {
	return { name, pattern: new RegExp(` (?:${compiled(phrases)})(?= (?:[^.?!]{0,300} )?(?:[.!] |$))`, 'g') };
}

const numbers =
	'(?:<number>|<year>|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreissig|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)';

const meanings: Readonly<Record<string, string>> = {
	'*': '[^ ]*',
	'+': '[^ .?!]+',
	'~ ': '(?:[^ .?!]+ ){0,3}',
	'#': numbers,
	'^ ': '(?<=(?:^|[.?!:]) )',
	'(': '(?:',
	'?': '\\?',
	'.': '\\.',
};

function compiled(phrases: string): string {
	return phrases
		.trim()
		.replace(/\s+\|\s+/g, '|')
		.replace(/\s+/g, ' ')
		.replace(/[~^] |[*+#(?.]/g, (found) => meanings[found] ?? found);
}
