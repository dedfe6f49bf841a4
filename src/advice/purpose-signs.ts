import type { Purpose } from '#advice/purpose.ts';

/** Something in a text that speaks for a purpose; weights are judgement: 1 is a hint, 3 nearly settles it. */
interface Sign {
	readonly purpose: Purpose;
	readonly weight: number;
	/** Where to look: anywhere, or within one sentence that ends with a question mark. */
	readonly within: 'text' | 'question';
	/** All of them must be there; a list rather than one long pattern, so that long texts stay quick. */
	readonly patterns: readonly RegExp[];
}

export const signs: readonly Sign[] = [
	// Advertising: what it costs, what is off, what to do to buy it, and praise of oneself.
	promote(2, /(?<![\p{L}\d])\d+(?:[.,]\d+)?\s?(?:€|euro|eur)(?!\p{L})|[€$£]\s?\d+/iu),
	promote(
		3,
		/(?<!\d)\d+\s?(?:%|prozent|percent)\s(?:auf|off|rabatt|nachlass|discount|günstiger)|(?:spar|save)\p{L}*\s(?:\p{L}+\s){0,2}\d+\s?%/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:\p{L}*rabatt\p{L}*|sonderpreis\p{L}*|schnäppchen|festpreis\p{L}*|gutschein\p{L}*|freikarte\p{L}*|ausverkauf|sonderangebot\p{L}*|aktionspreis\p{L}*|discounts?|vouchers?|coupons?)/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:\p{L}+\s)?sale(?=\s(?:starts|ends|is|now|on))|(?<!\p{L})angebote?(?=\s(?:der|des|unter|gültig|nur|für))/iu,
	),
	promote(
		2,
		/(?<!\p{L})(?:unser|unverbindliche[sn]?|kostenlose[sn]?|neue[sn]?|free)\s(?:angebote?|quotes?|beratung)/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:jetzt|gleich|online|direkt|heute noch)\s(?:\p{L}+\s){0,2}?(?:buchen|bestellen|kaufen|sichern|vereinbaren|anfragen|anrufen|reservieren|bewerben|zugreifen)/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:rufen|buchen|bestellen|kaufen|vereinbaren|reservieren|besuchen|fragen|sichern|bewerben|kontaktieren)\ssie\s/iu,
	),
	promote(
		2,
		/(?<!\p{L})kommen sie\s(?:\p{L}+\s){0,3}(?:vorbei|zu uns)|schauen sie\s(?:\p{L}+\s){0,3}vorbei|(?:bei uns|einfach|online)\s(?:\p{L}+\s)?(?:bestellen|buchen)/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:book|order|buy|call|shop|apply|contact)\s(?:us|now|today|online|yours?)(?!\p{L})/iu,
	),
	promote(
		2,
		/(?<!\p{L})(?:tel(?:efon)?\.?|anruf(?:en)?|call us on|fon):?\s?\+?\d|(?<!\d)0\d{2,5}[\s/-]?\d{5,}/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:ihr|ihre|your)\s(?:\p{L}+\s)?(?:\p{L}*betrieb|partner|ansprechpartner|profi|spezialist\p{L}*|experten?|fachmann|specialists?|trusted)(?!\p{L})/iu,
	),
	promote(
		2,
		/(?<!\p{L})(?:wir bieten|bieten wir|wir sind für sie da|aus einer hand|we offer|schnell, sauber|preiswert\p{L}*|günstig\p{L}*|zuverlässig\p{L}*)/iu,
	),
	promote(
		2,
		/(?<!\p{L})(?:ab sofort|jetzt neu|neu bei uns|jetzt erhältlich|erhältlich|im sortiment|now available|lieferbar)(?!\p{L})/iu,
	),
	promote(
		2,
		/(?<!\p{L})(?:nur noch|letzte chance|solange der vorrat|nur (?:heute|diese woche)|last chance|limited|termine? frei|plätze frei|freie termine)(?!\p{L})/iu,
	),
	promote(
		3,
		/(?<!\p{L})(?:wir (?:suchen|stellen ein)|verstärk\p{L}+ (?:sie )?unser team|\(m\/w\/d\)|we are hiring|join our team|bewirb dich)/iu,
	),
	promote(2, question(/(?<!\p{L})(?:gesucht|brauchen sie|sie brauchen|suchen sie)(?!\p{L})/iu)),
	promote(1, /(?<!\p{L})(?:online-?shop|webshop|onlineshop)/iu),

	// Talking: questions to people, thanks, wishes, congratulations.
	talk(
		3,
		/(?<!\p{L})(?:danke|vielen dank|herzlichen dank|dankeschön|wir danken|thank you|thanks)(?!\p{L})/iu,
	),
	talk(
		3,
		/(?<!\p{L})(?:glückwunsch\p{L}*|wir gratulieren|gratulation|gratulieren|congratulations|happy birthday|alles gute)(?!\p{L})/iu,
	),
	talk(
		3,
		/(?<!\p{L})(?:wir wünschen|(?:frohe|schöne|schönes|schönen|guten|gute|happy|merry)\s(?:\p{L}+\s)?(?:weihnachten|ostern|wochenende|feierabend|morgen|feiertage|rutsch|sonntag|woche|christmas|easter|weekend))(?!\p{L})/iu,
	),
	talk(
		3,
		/(?<!\p{L})(?:erzählen|schreiben|verraten|sagen|zeigen) sie (?:es )?uns|(?:in|unten in) (?:die|den) kommentare?n?|tell us|let us know|(?:in the|your) comments?/iu,
	),
	talk(
		3,
		question(
			/(?<!\p{L})(?:was|welche\p{L}?|wer|wie|wo|wann|wozu|woran|what|which|who|where)(?!\p{L})/iu,
			/(?<!\p{L})(?:sie|ihnen|ihre?|euch|du|dir|you|your)(?!\p{L})/iu,
		),
	),
	talk(
		3,
		question(
			/(?<!\p{L})(?:(?:gefällt|gefallen|mögen|kennen|erinnern|hätten|würden)\s(?:sie|ihnen|ihr|euch)|(?:have|did|do|would) you)(?!\p{L})/iu,
		),
	),
	talk(2, question(/(?<!\p{L})(?:gefällt|gefallen|besser|lieber|schöner)(?!\p{L})/iu)),
	talk(3, /(?<!\p{L})(?:rätsel\p{L}*|ratet|raten sie|quiz|umfrage|guess|abstimm\p{L}+)(?!\p{L})/iu),
	talk(2, /(?<!\p{L})(?:willkommen|freut uns|wir freuen uns (?:über|mit)|welcome to)(?!\p{L})/iu),
	talk(2, /(?<![\p{L}\d])\d+\sjahre (?:im (?:betrieb|team)|bei uns|dabei)/iu),
	talk(2, /^@[\p{L}\d_.@-]+/iu),

	// Giving: advice, reasons, warnings, a look at the work.
	give(
		3,
		/(?<!\p{L})(?:tipps?|tricks?|checkliste|anleitung|ratgeber|hinweis|how to|tips?|checklist|guide)(?!\p{L})/iu,
	),
	give(
		3,
		/(?<!\p{L})(?:wussten sie|so (?:erkennen|vermeiden|prüfen|reinigen|pflegen|geht|lange|wird|entsteht|funktioniert)|darum|deshalb|weil|did you know|here is how|things to)(?!\p{L})/iu,
	),
	give(2, question(/(?<!\p{L})(?:warum|weshalb|wieso|why)(?!\p{L})/iu)),
	give(
		2,
		/(?<!\p{L})(?:achtung|vorsicht|warnung|careful|warning|sonst|niemals|besser als|nicht mit|statt)(?!\p{L})/iu,
	),
	give(
		2,
		/(?<!\p{L})(?:vorher|nachher|before and after|blick in|hinter den kulissen|behind the scenes|von hand|handarbeit|heute oben|werkstatt)(?!\p{L})/iu,
	),
	give(
		1,
		/(?<!\p{L})(?:heute|gestern|diese woche|today|yesterday|fertig|hilft|hält|lässt sich|verhindert|schützt|prüfen|before you)(?!\p{L})/iu,
	),
];

type Place = Pick<Sign, 'within' | 'patterns'>;

function promote(weight: number, where: RegExp | Place): Sign {
	return { purpose: 'promote', weight, ...placeOf(where) };
}

function talk(weight: number, where: RegExp | Place): Sign {
	return { purpose: 'talk', weight, ...placeOf(where) };
}

function give(weight: number, where: RegExp | Place): Sign {
	return { purpose: 'give', weight, ...placeOf(where) };
}

function question(...patterns: RegExp[]): Place {
	return { within: 'question', patterns };
}

function placeOf(where: RegExp | Place): Place {
	return where instanceof RegExp ? { within: 'text', patterns: [where] } : where;
}
