/**
 * Numbers of a text that nobody said. Whoever was there knows how many metres it were; a machine that fills in one
 * of its own has made it up. Digits only: words for numbers are too often none.
 */
export function numbersNotSaid(text: string, said: string): string[] {
	const known = new Set(numbersIn(said));
	return [...new Set(numbersIn(text))].filter((number) => !known.has(number));
}

function numbersIn(text: string): string[] {
	return text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
}
