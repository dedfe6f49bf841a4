/**
 * Whether a word ends a sentence, judged by it and the word after it. The full stop of an abbreviation (z. B., ca.,
 * Hauptstr., Dr.) or of an ordinal number (3. Mai) does not, nor does any stop before a small letter.
 */
export function endsSentence(word: string, following: string): boolean {
	if (isEmoji(following) || /^[„"‚'»«(]*\p{Ll}/u.test(following)) return false;
	if (isEmoji(word)) return true;
	const [, bare = '', stop = ''] = ending.exec(withoutEmoji(word.slice(-longestWord))) ?? [];
	if (stop !== '.') return stop !== '';
	return !/^\d{1,2}$/.test(bare) && !/^(?:\p{L}\.)*\p{L}$/u.test(bare) && !isAbbreviation(bare.toLowerCase());
}

/** Of longer words (an address, a row of dots) only the end is looked at, so that none takes long. */
const longestWord = 40;

/** Opening marks, the word itself, its stop and closing marks. */
const ending = /^[„"‚'»«([]*(.*?)([.!?…]+)["“”‘’'»«)\]]*$/;

function isEmoji(word: string): boolean {
	return word.length <= longestWord && withoutEmoji(word) === '';
}

function withoutEmoji(word: string): string {
	return word.replace(/\p{RGI_Emoji}+$/v, '');
}

function isAbbreviation(word: string): boolean {
	return abbreviations.has(word) || word.endsWith('str');
}

const abbreviations = new Set(
	(
		'abs abt allg art bspw bzgl bzw ca co d.h dipl dr eur evtl exkl fa fam fr geb gem ges ggf ggü hr inkl incl ing insb jh jr kg max med min ' +
		'mind mio mr mrd mrs ms mwst nr o.ä prof rd s.o sog st std tel u.a usf vgl vs zit zzgl z.b ' +
		'jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so approx e.g i.e no inc ltd'
	).split(' '),
);
