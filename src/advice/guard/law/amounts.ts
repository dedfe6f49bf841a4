/** A whole number in letters, as part of a pattern: zwölf, dreißig, zweihundert, forty-five. */
export const numberWord = String.raw`(?:(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:und)?)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend)|(?:drei|vier|fünf|sech|sieb|acht|neun)?zehn|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|(?:a |one |two |three |four |five )?hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;

const digits = String.raw`\d[\d.,]*`;

/** A note by its name: einen Zehner, a fiver. */
const note = String.raw`(?:(?:einen |den |nen |’nen |'nen |ein |zwei |drei )?(?:fünfer|zehner|zwanziger|fuffi|fünfziger|hunderter|hunni)|(?:a |one )?(?:tenner|fiver))`;

/** A sum of money as part of a pattern: €1,200, 49 EUR, 85,- €, dreißig Euro, forty quid. */
export const amount = String.raw`(?:[€£$]\s?${digits}|(?:${digits}(?:,?[-–])?|${numberWord})\s?(?:€|£|euros?|eur|pounds?|quid|chf|franken)|ein paar (?:euro|hunderter|zehner))`;

/** The same, or a note by its name. */
export const amountOrNote = `(?:${amount}|${note})`;

/** A price without its currency: 299, 890,-, 2.990 – never followed by what it would count. */
export const barePrice = String.raw`(?:(?!(?:19|20)\d\d(?!\d))\d{2,5}|\d{1,3}[.,]\d{2,3})(?:,?[-–]+)?(?![\d%])(?=\s*(?:$|[^\p{L}\p{N}\s%°²³:]|(?:die|das|der|den|pro|je|im|in|am|für|statt|anstatt|und|jetzt|nun|heute|nur|noch|auf|gekostet|runter|instead|now|today|down|to|and|each|a|an|per|for|the|this|was|were|while|solange|bis|until|kostete\p{L}*)(?!\p{L})))`;

const percentWord = '(?:%|prozent|percent|per cent|pc)';
/** A percentage as part of a pattern: 20 %, zehn Prozent. */
export const percent = String.raw`(?:(?:${digits}|${numberWord}|paar|ein paar) ?${percentWord})`;

const fraction = '(?:drittel|viertel|fünftel|sechstel|zehntel|third|thirds|quarters?|fifths?|tenths?)';
/** A share of any kind as part of a pattern: a percentage, a third, half. */
export const share = `(?:${percent}|(?:ein|einem|das|um|zwei|drei) ${fraction}|die hälfte|(?:a|one|two|three)[ -]${fraction}|half)`;
