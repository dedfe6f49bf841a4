/** A query, ready to be looked for in many texts. */
export type SearchWords = readonly string[];

/** The words somebody looks for, in plain letters; none for an empty query. */
export function searchWords(query: string): SearchWords {
	return plain(query).split(' ').filter(Boolean);
}

/**
 * Whether a text has every one of the words, whatever their case and the spelling of umlauts. A word of three
 * letters or more may also stand within a longer one, as German ones do; a shorter one only begins it.
 */
export function hasEveryWord(text: string, words: SearchWords): boolean {
	const within = ` ${plain(text)}`;
	return words.every((word) => within.includes(word.length < 3 ? ` ${word}` : word));
}

/** Small letters without marks, `ae` like `ä` like `a`, everything but letters and digits a space. */
export function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/([aou])e/g, '$1')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
