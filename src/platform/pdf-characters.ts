/**
 * A text in the characters of the built-in fonts (WinAnsi): others become the nearest plain ones, pictures and
 * invisible ones go, and what has no likeness becomes a question mark.
 */
export function plainText(text: string): string {
	return [...text.normalize('NFC').replaceAll(/\r\n?/g, '\n')].map(plainCharacter).join('').trimEnd();
}

/** What the characters look like that the built-in fonts lack. */
const replacements: Record<string, string> = {
	'≥': '>=',
	'≤': '<=',
	'≠': '!=',
	'≈': '~',
	'−': '-',
	'‐': '-',
	'‑': '-',
	'‒': '–',
	'―': '—',
	'→': '->',
	'←': '<-',
	'⇒': '=>',
	'′': "'",
	'″': '"',
	'‛': "'",
	'‟': '"',
	'✓': '+',
	'✔': '+',
	'✗': '×',
	'✕': '×',
	'◦': '•',
	'▪': '•',
	'●': '•',
	'⁄': '/',
	'\u2028': '\n',
	'\u2029': '\n',
	'\t': ' ',
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	Đ: 'D',
	ı: 'i',
	ẞ: 'SS',
};
const builtIn = /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

function plainCharacter(character: string): string {
	if (builtIn.test(character)) return character;
	const replacement = replacements[character];
	if (replacement !== undefined) return replacement;
	if (/[\u202f\u2007]/.test(character)) return '\u00a0';
	if (/\p{Space_Separator}/u.test(character)) return ' ';
	if (/[\p{Control}\p{Format}\p{Mark}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(character))
		return '';
	const base = character.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
	return [...base].every((part) => builtIn.test(part)) ? base : '?';
}
