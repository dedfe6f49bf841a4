/** A piece of a text that weighs in as one, with the words as they were written. */
export interface Token {
	/** In small letters, numbers and addresses replaced by what they are. */
	readonly plain: string;
	readonly written: string;
	/** Where it starts and ends in the text. */
	readonly start: number;
	readonly end: number;
}

/** The words and marks of a text in their order. */
export function tokensOf(text: string): Token[] {
	return Array.from(text.slice(0, longest).matchAll(tokenPattern), ({ 0: written, index }) => ({
		written,
		plain: plainOf(written, index === 0),
		start: index,
		end: index + written.length,
	}));
}

/** Beyond this a post is no post; longer texts would only take longer. */
const longest = 6000;

const tokenPattern =
	/https?:\/\/\S+|www\.\S+|[\p{L}\p{N}][\p{L}\p{N}-]*\.(?:de|com|example|org|net|at|ch|eu)(?:\/\S*)?(?![\p{L}\p{N}])|@[\w.@-]*\w|[#＃][\p{L}\p{N}_]+|\+?\d[\d\s/()-]{5,}\d|\d+(?:[.,:]\d+)*\s?(?:%|€|£|\$|euro?s?(?!\p{L})|prozent|percent|per cent|uhr|h(?!\p{L}))|[€£$]\s?\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[!?]+|(?<=[\p{L}\p{N}]{2}|[)"“”»’%€])[.…]+(?=\s|$)|\n+|:(?=\s)|\p{Extended_Pictographic}/giu;

function plainOf(written: string, first: boolean): string {
	const small = written.toLowerCase();
	if (/^(?:https?:|www\.)|^[\p{L}\p{N}-]+\.[a-z]+(?:\/|$)/u.test(small)) return '<url>';
	if (small.startsWith('@')) return first ? '<to>' : '<at>';
	if (/^[#＃]/.test(small)) return small.slice(1);
	if (/^\d.*(?:[€£$]|euro?s?)$|^[€£$]/.test(small) || /^\d{1,3}(?:\.\d{3})*,\d\d$/.test(small))
		return '<price>';
	if (/(?:%|prozent|percent|per cent)$/.test(small)) return '<share>';
	if (/(?:uhr|\dh)$/.test(small)) return '<time>';
	if (/^\+?\d[\d\s/()-]{5,}\d$/.test(small)) return '<phone>';
	if (/^(?:1[4-9]|20)\d\d$/.test(small)) return '<year>';
	if (/^\d/.test(small)) return '<number>';
	if (/^[!?]/.test(small)) return small.includes('?') ? '?' : '!';
	if (/^[.…\n]/.test(small)) return '.';
	return small.replaceAll('ß', 'ss').replaceAll('’', "'");
}
