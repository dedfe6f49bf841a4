/**
 * What agencies write and no craftsman says: praise that tells nothing, promises that nobody can hold to, and the
 * shouting. Drafting adds none of it, and what a model writes is held against it.
 */
const agencyWords: readonly RegExp[] = [
	/(?<!\p{L})(?:qualitativ\s+)?(?:hoch|höher|höchst)wertig\p{L}*/iu,
	/(?<!\p{L})(?:erstklassig|einzigartig|maßgeschneidert|unvergleichlich|atemberaubend|traumhaft|innovativ|zukunftsweisend|wegweisend|perfekt|unschlagbar)\p{L}*/iu,
	/(?<!\p{L})(?:höchste[rnms]?|beste[rnms]?|größte[rnms]?)\s+(?:Qualität|Präzision|Sorgfalt|Handwerkskunst|Ansprüche|Standards)/iu,
	/(?<!\p{L})(?:Leidenschaft|Herzblut|Expertise|Mehrwert|Kompetenzteam|Rundum-?sorglos\p{L}*|Highlights?|Lösungen? aus einer Hand)(?!\p{L})/iu,
	/aus einer Hand|keine Wünsche offen|zögern Sie nicht|überzeugen Sie sich|lassen Sie sich (?:begeistern|inspirieren|verzaubern)|wir freuen uns auf Sie|Ihr Partner für|in neuem Glanz|Liebe zum Detail|mit viel Liebe/iu,
	/(?<!\p{L})(?:world-class|top-notch|cutting-edge|state-of-the-art|best-in-class|unparalleled|unmatched|stunning|seamless(?:ly)?|bespoke solutions?|game-?changer|elevate[sd]?|unleash(?:ed)?)(?!\p{L})/iu,
	/don[’']t hesitate|look no further|one-stop shop|passion for|passionate about|attention to detail|we pride ourselves|take (?:it )?to the next level|your trusted partner|high[- ]quality|highest (?:quality|standards)/iu,
	/!/u,
];

/** What of that stands in a text and did not in what was said; a mark of shouting counts as one. */
export function agencyWordsIn(text: string, said: string): string[] {
	return agencyWords.flatMap((pattern) => {
		const found = pattern.exec(text)?.[0];
		return found === undefined || pattern.test(said) ? [] : [found];
	});
}
