import { amount, barePrice, numberWord } from '#advice/guard/law/amounts.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { latin, type Reading, words } from '#advice/guard/reading.ts';

/** A sum of money, or a number that can only be one: ab 110,-; 55 an hour. */
const price = words(
	amount,
	String.raw`(?:ab|nur|für|kostet|kosten|macht|just|only|from|at|for|about) (?:nur |schlappe |just )?${barePrice}`,
	String.raw`\d[\d.,]*(?:,?[-–])? (?:per|an?|pro|je|die|das|am|im|/|each|every) (?:hour|day|night|week|metre|meter|stunde|std|tag|nacht|woche|monat|quadratmeter|m²|qm|km|kilometer|stück|person|kopf|head|visit|room|zimmer|raum)`,
	String.raw`\d[\d.,]*(?:,?[-–])? ?/ ?(?:m²|qm|h|hr|std|stunde|tag|day|night|km|lfm|meter|stück)\.?`,
	String.raw`\d+,[-–]+`,
	String.raw`\p{L}+ \d{2,4}(?=[!,.]*$)`,
);
/** What the price could be where it is called net. */
const figure = String.raw`(?:${amount}|(?:\d[\d.,]*|${numberWord})(?:,?[-–])?)`;

const vat = String.raw`(?:mwst|ust|mehrwertsteuer|mehrwehrtsteuer|umsatzsteuer|märchensteuer|vat|value added tax|sales tax|gst)`;
/** Whom it goes to, or how much of it there is. */
const collector =
	'(?:(?:vater )?staat|finanzminister(?:in)?|finanzamt|fiskus|taxman|tax man|vat ?man|treasury|chancellor|hmrc|revenue)';
const rate = '(?:(?:19|20|7|neunzehn|zwanzig|sieben|twenty|seven|nineteen) ?(?:%|prozent|percent|per cent))';
const tax = String.raw`(?:${vat}|steuern?|tax(?:es)?)`;
/** What may stand between “zzgl.” and the tax: the statutory, the 19 %. */
const whichTax = String.raw`(?: (?:of|the|der|die|den|noch|jeweils|jeweiligen?|aktuelle[rn]?|übliche[rn]?|leider|usual|standard|your|local|gültige[rn]?|geltende[rn]?|ges|gesetzl|gesetzliche[rn]?|deutsche[rn]?|sales|\d[\d.,]*\s?%|\d[\d.,]* prozent)\.?){0,4}`;
const without = String.raw`(?:zzgl|zzg|zuzgl|zuzügl|zuzüglich|plus|exkl|exklusive|exclusive|excl|exc|excluding|excludes?|exclude|ex|ohne|vor|before|without|add|(?:nicht|not|nor) (?:inklusive|inkl|inclusive|including|incl)|net of|exclusive of|before adding|noch ohne|plus|zuzgl|hinzu kommt?|(?:nicht|noch nicht) mit|minus|(?:do|does) not include|don['’]t include|doesn['’]t include)`;

/** Said of what is not in the price. */
const onTop = words(
	'kommt? … (dazu|hinzu|drauf|obendrauf|darauf|obendrein)',
	'kommen … (dazu|hinzu|drauf|obendrauf|darauf)',
	'(dazu|hinzu|obendrauf) kommt?',
	'(dazu|hinzu|obendrauf) kommen',
	'(hinzukommt|dazukommt|hinzukommen|dazukommen|draufkommt)',
	'(geht|gehen) … (extra|separat|obendrauf)',
	'nicht … (enthalten|inbegriffen|inklusive|inkludiert|dabei|drin|eingerechnet|einberechnet|mitgerechnet)',
	'(separat|gesondert)',
	'(obendrauf|on top|als zugabe|draufgerechnet|aufgeschlagen|draufgeschlagen|draufgesetzt|dazugerechnet|hinzugerechnet)',
	'(rechnen|rechne|schlagen|schlägt|setzen|packen|addieren|berechnen|berechne|verrechnen|stellen) … (extra|separat|dazu|drauf|obendrauf|auf|gesondert|zusätzlich|noch|in rechnung)',
	'(kriegt|bekommt|will|möchte|nimmt|holt|verlangt|kassiert) … (dazu|drauf|obendrauf|extra|obendrein|noch|anteil|stück)',
	'auf (alles|alle preise|den preis|jeden preis|die preise) … (kommt|kommen|rechnen|schlagen)',
	'(zahlt|zahlen|zahlen sie|bezahlt|kostet|kosten) … (extra|zusätzlich|separat)',
	'(fehlt|fehlen) (noch )?',
	'(draufrechnen|dazurechnen|hinzurechnen|draufschlagen|aufschlagen|drauflegen|dazugeben|draufzurechnen|dazuzurechnen)',
	'(not|nicht)(?=[^\\p{L}]*$)',
	'(add|adding)',
	'(noch|dann) (dazu|drauf|extra|obendrauf)',
	'(wants?|takes?|gets?|needs?) … (on top|bit|cut|share|extra|slice|too)',
	'(extra|additional|to be added|to add|still to come|to follow|payable|apart)',
	"(not|n[’']t) … (included|including|in that|in the price|counted|in there)",
	'nach aufwand',
	"(on top|on the bill|not included|not incl|isn[’']t included|aren[’']t included|excluded|not part of)",
	'(is|are|will be|gets|get|be) added',
	'(be |then |we |i )?add(ed|s)? (at|on|to|when|later|by|in|afterwards|your)?',
	'(charged|billed|invoiced) … (separately|extra|on top)',
	'(comes?|goes) on top',
);

const consumersToo = '(?<!nicht für |keine |nicht an |kein )(?:privat|verbraucher|homeowners|consumers too)';
/** The offer says that it is not for consumers. */
const businessesOnly = [
	new RegExp(
		String.raw`(?<!\p{L})(?:gewerbekunden|geschäftskunden|firmenkunden|industriekunden|großkunden|gewerbliche\p{L}*|gewerbetreibende\p{L}*|wiederverkäufer\p{L}*|fachhändler\p{L}*|händler\p{L}*|wiederverkauf|(?:für|an|für den|fürs) (?:alle )?(?:kolleg(?:en|innen)|handwerksbetriebe|unternehmen|firmen|betriebe|gewerbe|büros|praxen|hausverwaltungen|handel|kollegenbetriebe|gastronomie|hotellerie|vermieter)|nur gewerbe|b2b|b-2-b|trade (?:customers?|only|clients?|accounts?|prices?|buyers?)|(?:to|for) (?:the )?trade|business (?:customers?|clients?|only)|businesses only|(?:for|to) (?:other )?(?:businesses|companies|firms|contractors|landlords|letting agents)|commercial (?:customers?|clients?)|corporate (?:customers?|clients?)|wholesale|resellers?|retailers)(?!\p{L})(?![\s\S]*${consumersToo})(?<!${consumersToo}[\s\S]*)`,
		'iu',
	),
	words('keine privatkunden', 'nicht (für|an) (privat*|verbraucher*)', 'not (for|to) (consumers|private)'),
];

/** The tax as a topic, or a firm that says it does not do so. */
const aboutTax = words(
	'warum',
	'wieso',
	'weshalb',
	'was … (heißt|bedeutet)',
	'(heißt|bedeutet) … was',
	'erklär*',
	'unterschied*',
	'rechner',
	'explain*',
	'difference',
	'what … mean*',
	'why',
	'(?<!(?:enthält|enthalten|beinhaltet|ist|sind|noch|da) )(kein|keine|keinen|niemals|nie) … (zzgl|netto*|plus|mwst|mehrwertsteuer|umsatzsteuer)',
	'(no|never|nothing) … (plus|vat|extras?|hidden|added|on top)',
	'kleinunternehmer*',
	'kommt? nichts … (dazu|drauf|hinzu|obendrauf)',
	'small business scheme',
	'not vat registered',
);
const smallBusiness = /§\s?19(?!\d)/u;

/** Money that is earned, not asked for. */
const wages = words(
	'gehalt*',
	'*lohn',
	'lohn*',
	'verdien*',
	'vergütung*',
	'ausbildungsvergütung',
	'urlaubsgeld',
	'weihnachtsgeld',
	'auf die hand',
	'überweist',
	'umsatz',
	'trinkgeld',
	'gewinn',
	'salary',
	'wages?',
	'earn*',
	'per year',
	'turnover',
	'take-home',
	'förder*',
	'zuschuss*',
);

/** The total stands beside the net price. */
const totalGiven = words(
	`(inkl|inklusive|einschl|einschließlich|incl|including|inc|mit)\\.?${whichTax} ${tax}`,
	`${tax} … (included|inbegriffen|enthalten|drin|dabei|eingerechnet)`,
	'(included|drin|inklusive|auch) … (vat|mwst|steuer)',
	'(?<!netto (?:ist|heißt|oder|zu) )brutto*',
	'(endpreis|endbetrag)\\p{L}*',
	'(alles|alle) (inklusive|inbegriffen|drin|enthalten)',
	'gesamtpreis*',
	'gross',
	'all in',
	'all-in',
);
const excludesTax = words(
	`nicht … (enthalten|inbegriffen|drin|dabei|eingerechnet)`,
	'not … included',
	`(nicht|not) (inkl|inklusive|inclusive|including|incl)`,
);

const notAskedFor = [
	aboutTax,
	smallBusiness,
	wages,
	// “59 € netto, 70,21 € inkl. MwSt.” is complete; “MwSt. nicht enthalten” only sounds like it.
	new RegExp(String.raw`^(?!.*${excludesTax.source}).*${totalGiven.source}`, 'isu'),
];

/** Spares posts without a word of it the rest. */
const anyTax = latin(
	/mwst|ust(?!\p{L})|taxman|vatman|zz?g|zuz|steuer|netto|staat|finanz|fiskus|revenue|treasury|hmrc|chancellor|1[,.](?:19|2)(?!\d)|zwanzig|neunzehn|twenty|(?<!\p{L})(?:v\.?a\.?t|tax(?:es)?|net|excl?|exc)(?!\p{L})|19\s?(?:%|prozent)|(?:7|20)\s?(?:%|per|proz)|(?:zzgl|plus)\.?\sges/iu,
);

function withoutTax(): Reading {
	return {
		signs: [
			words(
				String.raw`(?!(?:vor|before|plus die|add) )${without}\.?${whichTax}(?:\s|-)*${vat}`,
				`(?:enthält|enthalten|beinhaltet|beinhalten|ist|sind) (?:noch )?keine ${vat}`,
			),
			new RegExp(String.raw`[+]\s?(?:\d[\d.,]*\s?%\s?)?(?:ges\p{L}*\.?\s)?${vat}(?!\p{L})`, 'iu'),
			new RegExp(
				String.raw`(?<=${amount}[^.!?]{0,12})(?:[+]|plus|zzgl\.?)\s?(?:19|7|20)\s?(?:%|prozent|percent)`,
				'iu',
			),
			[words(String.raw`${without}\.?${whichTax} ${tax}`), price],
			words(
				String.raw`${vat} (extra|on top|not included|excluded|additional|excl|obendrauf|exklusive|separat)`,
			),
			[
				words(
					`(?:plus|zuzüglich|zzgl\\.?|and|und|dazu|[+]) (?:the |your |our |die |den |der |noch |usual |üblichen |gesetzlichen |statutory )*${rate}`,
				),
				price,
			],
			[
				/[+]\s?(?:the |usual |die |üblichen )*(?:19|20|7|twenty|neunzehn)\s?(?:%|percent|per cent|prozent)/iu,
				price,
			],
			[/[+]\s?(?:the )?tax(?!\w)/iu, price],
			[words(`add (?:another |an extra |the )?${rate}`, `${rate} (?:for|to) (?:the )?${collector}`), price],
			words('\\d+ (?:euro |€ )?(?:mal|x|×|\\*|times) 1[,.](?:19|2|20|07)'),
			// The full stop of an abbreviation that ends the sentence before the tax is reached.
			[
				latin(
					/(?<!\p{L})(?:(?:zzgl|zuzügl|zuzgl|zzg|exkl|excl|exc|ex)\.|(?:zzgl|zuzügl|plus)\.? (?:der |die )?(?:ges|gesetzl|gültig|gelt)\.)\s*$/iu,
				),
				price,
			],
			words(String.raw`${without}\.? (?:\S+ ){1,3}(?:und|and|&) ${vat}`),
			words(
				'netto-?(preise?|betrag|beträge|satz|stundensatz|summe)',
				'preise? (?:\\S+ ){0,5}netto',
				'(alles|alle|preise?|jeweils|rein|je|pro stunde|angaben) netto',
				'netto (verstehen|gerechnet|berechnet|kalkuliert|angegeben)',
			),
			words('prices? (?:\\S+ ){0,3}net(?! of (?!tax|vat))', 'net prices?', 'net of (tax|vat|sales tax)'),
			words(
				`${amount}[^!?\\n]{0,24}?[\\s(]netto(?!-)`,
				`${figure},? \\(?netto(?!-)(?! ?(?:gramm|g|kg|kilo|liter|l|ml|m²|qm|quadratmeter|tonnen|stunden|wohnfläche|fläche|raumfläche)(?![\\p{L}]))`,
				`netto[\\s:]{1,2}(?:nur |ab |für |schon |von )?${amount}`,
				`(?:ab|nur|für|kostet|kosten) netto ${figure}(?! ?(?:gramm|g|kg|liter|l|ml|m²|qm|quadratmeter)(?![\\p{L}]))`,
				`${amount}(?: (?:per|an?|the) \\p{L}+)? \\(?net(?!-)(?! (?:curtain|weight|profit|worth|of (?!tax|vat)))`,
				`${figure} (?:quid |a \\p{L}+ |per \\p{L}+ )?\\(?net(?=[.,;)!]|$| per| a | an )`,
			),
		],
		onlyWith: [anyTax],
		unless: notAskedFor,
		unlessAnywhere: businessesOnly,
	};
}

/** “Die Steuer kommt dazu”, in the sentence of the price or in another. */
function taxComesOnTop(): Reading {
	return {
		signs: [
			[words(vat, 'steuern?', 'tax'), onTop],
			words(String.raw`${tax} (?:\S+ ){0,2}extra`, `(?:vor|before|ohne|without)${whichTax} ${tax}`),
			words(
				`${collector} … (dazu|drauf|obendrauf|extra|obendrein|on top|seine[nrs]?|seinen|ihre[nrs]?|his|its|their|share|cut|bit)`,
				`${rate} … (dazu|drauf|obendrauf|extra|on top|obendrein|added|tax|steuern?)`,
			),
			[words(`(?:vom|fürs|für den|für das|for the|to the) ${collector}`), onTop],
		],
		onlyWith: [price],
		unless: notAskedFor,
		unlessAnywhere: businessesOnly,
	};
}

/** What customers cannot leave out. Postage is missing here: it is to be stated beside the price, not within it. */
const extras = String.raw`(?:an- und abfahrt|bettwäsche|wäschepaket|handtücher|reinigung|servicegebühr|service charge|linen|levy|\p{L}+ levy|booking fee|cleaning|clean|parking|petrol|fuel|skip|skip hire|callout|waste removal|anmeldung*|grundgebühr*|prüfungsgebühr*|lehrmittel|materialgeld|materialkosten|bearbeitung|rüstkosten|stellplatz|mautkosten|maut|parkgebühr*|parkkosten|kleinmaterial|abdeckmaterial|farbe|anfahrt*|fahrtkosten|fahrtpauschale|fahrzeit|kilometergeld|kilometerpauschale|wegegeld|wegezeit|wegepauschale|*material|material*|*gebühr|*gebühren|*pauschale|endreinigung|kurtaxe|bettensteuer|entsorgung*|montage*|einbau*|gerüst*|rüstzeit|kleinteile|ersatzteile|spesen|nebenkosten|bildbearbeitung|zuschläge|*zuschlag|verschnitt|aufmaß|(?:\p{L}+ )?(?:fees?|charges?|costs?)|travel(?:ling)?(?: costs?| expenses?| time)?|mileage|materials|parts|fittings?|installation|scaffolding|disposal|tourist tax|call-?out)`;

const postage = 'versand|liefer|porto|fracht|pfand|kaution|trinkgeld';
const goods =
	'(?:gold|silber|saiten|strings|wolle|garn|holz|rahmen|gläser|lenses|frames?|timber|paint|leather|unterkonstruktion|pflanzen|erde|stoff|leder|farbe|steine?|fliesen|platten|teile|parts|fabric)';

function withoutExtras(): Reading {
	return {
		signs: [
			words(String.raw`(?:zzgl|zuzügl|zuzüglich)\.? (?!(?:${postage})\p{L}*)\p{L}+`),
			words(
				String.raw`(?!ohne (?:an-|anfahrt|fahrt|\p{L}*gebühr|\p{L}*pauschale|\p{L}*zuschl)|without (?:travel|call|mileage|\p{L}* ?fees?))${without}\.?(?: (?:der|die|den|das|your|our|the|a|an|einmalig|einmalige[rn]?))?(?: ${amount})?(?: (?:für|for|pro|of))?(?: (?:die|den|einmalige[rn]?))? ${extras}`,
				String.raw`(?:dazu|hinzu|extra|zusätzlich|on top|extra):? ${extras}(?= |[.,;!]|$)`,
				String.raw`${extras} (?:is |are |ist |sind )?(?:not|nicht)(?=[^\p{L}]*$)`,
			),
			new RegExp(String.raw`[+]\s?${words(extras).source}`, 'iu'),
			words(String.raw`${extras} (?:\S+ ){0,3}(?:extra|separat)`),
			[words(extras), onTop],
			words(
				`${goods} (?:is |are )?(?:extra|on top)(?=[^\\p{L}]*$|,)`,
				`${goods} (geht|gehen|kommt|kommen|kostet|kosten|berechnen|berechne|rechnen) (\\S+ ){0,2}(extra|separat|obendrauf|dazu|hinzu)`,
			),
		],
		onlyWith: [price],
		unless: [
			aboutTax,
			wages,
			words(
				'auf wunsch',
				'optional*',
				'wer … (mag|will|möchte|braucht)',
				'wenn (sie|du|ihr)',
				'falls',
				'if you',
				'on request',
				'wahlweise',
				'freiwillig*',
				'außerhalb',
				'(ab|über) \\d+ (km|kilometern?)',
				'(outside|beyond|over \\d+ miles)',
				'(keine?|ohne|without|no) (extra \\p{L}+|zusätzliche*|weitere|versteckte*|hidden \\p{L}+|surcharge*|*zuschlag|*zuschläge|*gebühren|*kosten|extras|fees?|(\\S+ )?charges?)',
				'(nichts|nothing) … (extra|dazu|drauf|on top)',
				'ohne (anfahrtskosten|*gebühren|*zuschläge|*zuschlag)',
			),
		],
		unlessAnywhere: businessesOnly,
	};
}

/** A price to consumers without VAT or without what always comes on top (PAngV, section 3). */
export const priceTotal = textRule({
	rule: 'law.price-total',
	severity: 'warn',
	source: (post) => lawProvenance(post, 'prices.total'),
	message: 'priceTotal',
	reading: [withoutTax(), taxComesOnTop(), withoutExtras()],
});
