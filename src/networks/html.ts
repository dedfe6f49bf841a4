const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	hellip: '…',
	ndash: '–',
	mdash: '—',
};

/**
 * What people read in a piece of HTML that a server made of a post: paragraphs and line breaks as line ends,
 * everything else without its tags. For comparing and showing as plain text only; the result is not safe to
 * put into a page unescaped.
 */
export function textOfHtml(html: string): string {
	return html
		.replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, '')
		.replaceAll(/<br\s*\/?>/gi, '\n')
		.replaceAll(/<\/(p|div|li|h[1-6]|blockquote|pre)\s*>/gi, '\n')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, code: string) => decoded(code) ?? whole)
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

function decoded(code: string): string | undefined {
	if (!code.startsWith('#')) return named[code.toLowerCase()];
	const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
	return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : undefined;
}
