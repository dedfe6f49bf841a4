import { amount, amountOrNote, barePrice, numberWord, percent, share } from '#advice/guard/law/amounts.ts';
import { words, type Sign } from '#advice/guard/reading.ts';

const cut = `(?:${share}|${amountOrNote})`;
const figure = `(?:${amountOrNote}|${barePrice})`;
const countable = String.raw`(?:${figure}|(?:${numberWord}|\d{1,3})(?=\s*(?:$|[^\p{L}\p{N}\s%:])))`;

/** Words that by themselves say that prices were cut. */
const sales = words(
	'(?!kinder|senioren)\\p{L}*rabatte?s?',
	'rabattiert*',
	'rabatt(aktion|aktionen|code|codes|tage?|tagen|woche|wochen|schlacht|coupon|gutschein|marken?)',
	'(preisnachlass|preisnachlässe|preissenkung|preissturz|preisrutsch|preisreduzierung|preisaktion)\\p{L}*',
	'(räumungs|schluss|sonder|lager|saison|abverkaufs|sommerschluss|winterschluss|total|rest|reste|restposten|muster|ausstellungs|fabrik|inventur|garagen|hof|werks)-?(verkauf|ausverkauf|abverkauf)\\p{L}*',
	'(abverkauf|abverkäufe|abverkaufspreis*|ausverkaufspreis*|ausverkauf)',
	'(ssv|wsv)',
	'(schnäppchen|schnapper|spottpreis|schleuderpreis|ramschpreis|kracherpreis|knüllerpreis|hammerpreis|kampfpreis|tiefstpreis|rotstift|preisknüller|preiskracher|preishammer|preisknaller|sonderangebot|knallerangebot|superangebot|aktionsangebot|outlet-?(tage?|woche|preise?|verkauf))\\p{L}*',
	'rotstift-?(woche|tage|preise?|aktion)n?',
	'(sonder|aktions|angebots|knaller|dauertief|jubiläums|kennenlern|einführungs|abverkaufs|vorzugs|sparfuchs|spar|messe|vorsaison|probier|eröffnungs|restposten|ausstellungs|freundschafts|weihnachts|oster|geburtstags|nachsaison|weg-damit-)preise?n?',
	'sparpreis*',
	'(alles|alle|restposten|reste|ware|lager|ausstellung*|\\p{L}*modelle|\\p{L}*stücke|bestand|sortiment) … (muss|müssen) (jetzt |nun |endlich |noch )?(raus|weg|gehen)',
	'(muss|müssen) (alles|alle|der|die|das) … (raus|weg)',
	'(lager|laden|regale?) … (räumen|räumung|leer (werden|kaufen))',
	'(halb|fast|so gut wie|beinahe|quasi) geschenkt',
	"(appel|apfel) und ('?n|ein|nem|’n) ei",
	'(bruchteil|hälfte|drittel|viertel) (des|vom|von den|der|of) (\\p{L}+ )?(\\p{L}*preise?s?|wert|werts)',
	'(mwst|mehrwertsteuer|märchensteuer|steuer)\\.? (\\S+ ){0,3}(geschenkt|schenken|sparen|spart|sparst|geht auf uns|zahlen wir|übernehmen wir)',
	'(schenken|erlassen|sparen) … (mwst|mehrwertsteuer|märchensteuer)',
	'(zum|unter|unterm) (selbstkosten|einkaufs|hersteller|großhandels)preis',
	'(unter|unterhalb) (der |dem |vom )?(uvp|listenpreis|ladenpreis|neupreis|einkaufspreis|katalogpreis)',
	'(zum|für den|auf den|den|beim) halben (\\p{L}*preis)',
	'(halber|halbe|halben) \\p{L}*preise?',
	'zur hälfte des preises',
	'(nie|noch nie|nie wieder|selten) (\\S+ ){0,4}so (günstig|billig)',
	'so (günstig|billig) (\\S+ ){0,5}(nie|noch nie|nicht mehr|nie mehr|selten)',
	'(günstiger|billiger) (wird|gibt|geht|war) (es|’s|das|er|sie|kein)( nicht| nie| nimmer|\\p{L}* mehr)',
	'(verramsch|verschleuder|verscherbel|verhöker)\\p{L}*',
	'(sommer|winter|summer|spring|autumn|end-of-season|end of season|closing-down|closing down|clearance|stock|january|easter|boxing day|flash|black friday|mega|super|season|mid-season|pre-|warehouse|ex-display|moving|anniversary|birthday|christmas|new year|weekend)( |-)?sales?',
	'(black friday|black week|cyber monday|cyber week|singles day|black-friday|cyber-monday)( |-)?(deals?|offers?|angebote?|preise?|prices?|rabatt*|schnäppchen)',
	'half(-| )price[ds]?',
	'discount(s|ed)?(?! (tools?|stores?|shops?|supermarkets?|chains?))',
	'(?<!(?:into|drives?|drove|drive a hard|plea|hard) (?:the )?)bargains?(?! with| for| hunt)',
	'(?<!(?:received|given|got|planning|security|head|ground|height|for) )clearance(?! (from|of|height|between|certificate|under))',
	'reduced to clear',
	'(everything|it all|all|they|stock|every last \\p{L}+) (\\S+ ){0,6}must go',
	'(everything|all) (must|has to|needs to) go',
	'(cut|cutting|slashed|slashing|dropped|dropping|reduced|reducing|lowered|knocked|knocking|chopped|halved|halving|trimmed) (\\S+ ){0,4}prices?( tags?)?',
	'price (\\S+ ){0,6}(just )?(dropped|tumbled|crashed|been slashed|come down)',
	'prices? (\\S+ ){0,3}(cut|cuts|slashed|reduced|dropped|drop|drops|lowered|knocked down|chopped|halved|tumble|tumbling|crash|crashed)',
	'prices (\\S+ )?(are )?down',
	'price-(cut|drop)s?',
	'(marked|marking|knocked|knocking) (\\S+ ){0,3}down',
	'(reduced|special|sale|knock-down|knockdown|introductory|rock-bottom|bargain|giveaway|silly|clearance|cut|outlet|bargain-basement|throwaway|crazy) prices?',
	"mates[’']? rates?",
	'priced to (clear|go|sell)',
	'zum (?!fest|stück|kilo|liter|pauschal|einzel|komplett|gesamt|tages|markt|end|normal|haupt|laden|eintritts|netto|brutto|regel|gleichen|selben|sommer|winter|kauf|neu|katalog)\\p{L}+preis',
	'(weit |deutlich )?unter (wert|preis|einkauf)(?= |[.,!]|$)',
	'so (tief|niedrig|klein) (\\S+ ){0,3}preise?',
	'\\p{L}*(lagerräumung|räumungsaktion|ladenräumung|sortimentswechsel)',
	'(kaufen|nehmen|mitnehmen|einpacken),? (und )?(nur )?(ein|eins|einen|eine|zwei|drei|\\d) (be)?zahlen',
	'(at|for) (cost|cost price|a fraction|a song|next to nothing|peanuts|trade price)',
	'(going|selling|sold|yours) (off )?cheap',
	'(dirt|going|dead) cheap',
	'(a|an absolute|absolute|real) (steal|snip)( at)?',
	'never (\\S+ )?been (this|so|as|cheaper) ?(cheap|low)?',
	"(cheapest|lowest) (they|it|we)([’'](ve|s)| have| has) ever",
	'(pay|paying|paid) (the|your) vat',
	'vat[- ]free',
	'no vat (this|on|until|all|today)',
	'(buy|pay for) (one|two|any two|1|2|three|3)[, ]*(and )?(get|take) … (free|half)',
	'(bogof|two-for-one|2-for-1|2for1|3for2)',
	'(kauf|kaufe|kaufen sie|nimm|nehmt|nehmen sie) (zwei|drei|vier|2|3|4|5)[, ]*(und )?(zahl|zahle|zahlt|zahlen|bezahl|bezahle|bezahlen)( sie)?',
	'(2|3|4|5|zwei|drei|vier|two|three|four) (\\p{L}+ )?(zum preis von|für den preis von|for the price of) (1|2|3|4|einem|einer|eins|einen|zwei|drei|one|two|three)',
	'(3|three|2|two|4|four|5|five) for (2|two|1|one|3|three|4|four)(?! \\p{L}+(day|s))',
	'(3|drei|2|zwei|4|vier) für (2|zwei|1|eins|3|drei)(?! \\p{L})',
	'(das|der|die|jede[rsn]?|every|the) (zweite|dritte|vierte|fünfte|second|third|fourth)[rnms]? … (gratis|umsonst|geschenkt|kostenlos|zum halben preis|free|for free|half|half off|aufs haus|on us)',
);

/** “Sale”, but not the sale of a house or the tickets on sale. */
const sale = words(
	'(?<!(?:for|of|on|point of|car boot|garage|yard|jumble|bake|cake|charity|book|tickets?|plant|house|after|pre-owned|tabletop|rummage|nearly new|table-top|quick) )sale(?! of| agreed| fell| team| rep| person| price| or return| completed| by auction| goes through| went through|s?\\?)',
);

const down =
	'(?:reduziert|günstiger|billiger|preiswerter|cheaper|runter|weniger (?:zahlen|bezahlen|auf dem)|runtergesetzt|heruntergesetzt|herabgesetzt|runtergemacht|nachgelassen|gesenkt|gekürzt|abgezogen|gespart|ersparnis|preisvorteil|rabatt|nachlass|preisnachlass|off|discount|reduced|lower)';
/** The price one knows from elsewhere. */
const known =
	'(?:(?:alten?|bisherigen?|normalen?|regulären?|vorherigen?|üblichen?|ursprünglichen?|früheren?|old|usual|normal|list|regular|original|cover|marked|ticket|shop|rrp|recommended) ?)';
/** What makes a cut of the sum or share before it. */
const cutBefore = [
	`(?:\\S+ ){0,2}${down}`,
	'off',
	`(?:unter|unterm|under|below|vom|auf den|auf die|zum|off|of|aufs?) (?:der |dem |den |die |the |our |your |their |its )*(?:${known}\\p{L}*|(?:listen|normal|vorjahres|laden|neu|original|katalog|einkaufs|etiketten)preise?s?|uvp|rrp|tag|ticket|marked|price)`,
	"(?:gibt es|gibt's|gibts|gibt’s|geben wir|bekommen sie|bekommt ihr|kriegt ihr) (?:\\S+ ){0,4}auf",
	'less(?= (?:everything|every|all|any|each|our|the|your|selected|when|with|until|till|at|in|on|this|today|if|for|per|than)|[^\\p{L}\\p{N}\\s]|$)',
	'vom \\p{L}*preis',
	'weniger (?:drauf|dran)',
	'weniger (?=als (?:bisher|sonst|vorher|früher|im|am|in|letzte|letztes|vor|auf dem|regulär|üblich|normal)|auf dem (?:preis|etikett|kassen)|an der kasse|für (?:alle|jede|unser))',
].join('|');
const cutOfSum = [
	'auf (?!dem |der |einem |einer |einen |eine |ein |unser(?:em|er|en) |ihr(?:em|er) |grund |basis |wunsch |anfrage |platz |sicht |dauer |die hand|die seite|dem konto|raten|lager|dach|vorrat|rechnung)\\p{L}+',
	'on (?:all|every|everything|our|selected|any)',
	'(?:weniger|less)(?= als| than| pro| je| auf|[^\\p{L}]|$)',
].join('|');

const youGet =
	"(?:gibt es|gibt's|gibts|gibt’s|geben wir|gewähren wir|bekommen sie|bekommt ihr|bekommst du|kriegt ihr|kriegst du|kriegen sie|erhalten sie|erhaltet ihr|sind es|haben wir|gehen|ziehen wir)";
/** Cheaper by how much, or than what. */
const cheaper = [
	words(`${cut} (?:${cutBefore})`, `(?:${percent}|${amountOrNote}) (?:${cutOfSum})`),
	words(
		`(?:um|bis zu|up to|by|noch mal|nochmal|satte|volle|ganze|gute) ${cut} (?:\\S+ ){0,2}(?:gesenkt|nachgelassen|less|reduced|off|lower|runter|weniger|gerutscht|gesunken|gestürzt|geschmolzen|gepurzelt|gefallen|gedrückt|dropped|fallen)`,
		`${down}(?: (?:von|um|of|by|i\\.?h\\.?v\\.?))?:? (?:bis zu |up to |satte |ganze )?${cut}`,
		`auf (?:\\S+ ){1,7}${youGet} (?:\\S+ ){0,3}${cut}`,
		`auf (?:alles|alle|unser\\p{L}*|sämtliche|das|die|den|jede\\p{L}*) (?:\\S+ ){0,3}${percent}`,
		`auf (?:\\S+ ){1,5}${share} (?:nachlass|rabatt|reduziert)`,
		`(?:spar|spare|sparen|spart|sparst|save|saves|saving|sparend)(?: (?:sie|ihr|du|up to|bis zu|satte|jetzt|you|dabei|beim kauf|locker|glatt|gut|gute|ganze|volle|mindestens|rund|fast|noch mal|nochmal|hier|bei uns|heute|yourself|a whopping|another|an extra|a cool|around|over|about|mal eben|schlappe))* ${cut}(?! (?:\\S+ )?(?:strom|energie|wasser|gas|heiz))`,
		`(?:taking|take|takes|knocked|knocking|knock|knocks|get|gets|have|enjoy|lopped|chopped|shaved|dropped|slashed|minus|less) (?:\\S+ ){0,2}${cut} off`,
		`(?:dropped|cut|reduced|slashed|lowered|marked down|come down|came down) (?:\\S+ ){0,6}by (?:\\S+ ){0,2}(?:${percent}|${amountOrNote})`,
		`for (?:\\S+ )?${share} less`,
		`(?:kostet|kosten|zahlt|zahlen|zahlst|zahle|bezahlt|bezahlen|kriegt|kriegst|kriegen|bekommt|bekommen|gibt|geht|gehen|haben|für|steht|stehen|klebt|prangt|costs?|pays?) (?:\\S+ ){0,6}${cut} (?:weniger|less)`,
		`(?:ziehen|zieht|nehmen|lassen|streichen|hauen|legen) (?:wir|ich|euch|ihnen|dir)? ?(?:\\S+ ){0,5}${cut} (?:(?!wieder )\\S+ ){0,3}(?:(?<!wieder )ab|nach|runter|weg)(?=[^\\p{L}]|$)`,
		`(?:at|for) (?:just |only )?${share} (?:of )?(?:the |its |their )?(?:${known})?(?:\\p{L}+ )?price`,
		`zu(?:m|r)? (?:\\p{L}+ )?${share} (?:des|vom) \\p{L}*(?:preis|neupreis)\\p{L}*`,
		'money off',
	),
	words(
		String.raw`(?<=(?:^|\s))(?:[-–−]|minus )\s?(?:\d+|${numberWord}) ?(?:%|prozent|percent|per cent)`,
		`(?:minus|abzüglich|less) ${amountOrNote}`,
		'minus \\d+(?=\\.?$)',
	),
	words('prozente(?! (?:der|des|von|aller|mehr|im|an))'),
	words(
		'(ein|um ein|das|gut ein) (drittel|viertel|fünftel|zehntel) (\\S+ )?(günstiger|billiger|weniger|runter|reduziert|nachlass|rabatt|gesenkt|off|less)',
		'um die hälfte (reduziert|billiger|günstiger|gesenkt|runter|weniger|herabgesetzt|heruntergesetzt)',
		'für die hälfte(?! (der|des|von|aller|ihrer|seiner|unserer))',
		'(zum halben|für halbes|fürs halbe|für das halbe) (preis|tarif|geld)',
	),
	words(
		'(günstiger|billiger|preiswerter|cheaper) (als|than) (bisher|vorher|früher|letzte*|last|before|im vorjahr|im (?:sommer|winter|frühjahr|frühling|herbst|juli|august|dezember|januar)|im internet|sonst|usual|ever|jemals|je zuvor|(im|in der) (laden|saison|katalog))',
		'(teils|viele|manche|alle|alles|manches|jetzt|deutlich|kräftig|nochmals?|einiges|etliche\\p{L}*) (\\S+ ){0,4}(günstiger|billiger)(?= (zu haben|geworden|abzugeben|im|bei uns)|[.!,]|$)',
	),
];

const priceNoun = String.raw`(?<!\p{L})(?!(?:holz|strom|gas|benzin|diesel|material|gold|stahl|immobilien|grundstücks|mehl|öl|energie|spritz?|rohstoff|bau|miet|eier|butter|markt|welt)-?preis)\p{L}*preise?[ns]?`;
const fallen =
	'(?:gesenkt|senken|senkt|reduziert|reduzieren|gefallen|fallen|purzeln|purzelt|gepurzelt|stürzen|rutschen|rutscht|schmelzen|runter|herunter|gerutscht|gesunken|gestürzt|geschmolzen|gepurzelt|runtergesetzt|gekürzt|kürzen|halbiert|halbieren|gedrückt|drücken|geschrumpft|schrumpfen|zusammengestrichen|zusammen|gestrichen|nachgelassen|gekappt|im keller|in den keller|im sinkflug|herabgesetzt|heruntergesetzt|rot durchgestrichen|durchgestrichen|angezogen nach unten|eingedampft)';
/** The price as what has fallen. */
const priceFell = words(
	`${priceNoun} (?:\\S+ ){0,5}?${fallen}(?! (?:nicht|kaum|je nach|unterschiedlich))`,
	`(?:purzeln|fallen|schmelzen|rutschen|stürzen|gesenkte\\p{L}*|reduzierte\\p{L}*|herabgesetzte\\p{L}*|heruntergesetzte\\p{L}*|halbieren|halbierte\\p{L}*|senken|drücken|streichen|reduzieren) (?:\\S+ ){0,5}?${priceNoun}(?= (?:zusammen|um|auf|für|bei|bis|von|nochmal)|[^\\p{L}\\s]|$)`,
	'(gesenkte|reduzierte|herabgesetzte|heruntergesetzte|runtergesetzte)[rnms]? (\\p{L}+ )?(preis*|ware|artikel|modelle|stücke|einzelstücke|ausstellungs*|*stücke|restposten|kollektion)',
	'im preis (stark |kräftig |deutlich |noch mal |jetzt )?(gesenkt|reduziert|herabgesetzt|heruntergesetzt|runtergesetzt|runter|gefallen)',
	'(heruntergesetzt|runtergesetzt|herabgesetzt|rabattiert|runtergeschrieben)\\p{L}*',
	`(?:runter|herunter)gemacht`,
	'(?:alle|alles|sämtliche\\p{L}*|viele|stark|kräftig|drastisch|nochmals?|radikal|ganze\\p{L}*|jetzt|sind|komplett|dauerhaft) (\\S+ ){0,4}reduziert(?! (\\S+ )?(wird|werden|auf|sich|die|den|das))',
	'(?:now|heavily|massively|everything|all(?: \\S+){1,4}|further) (?:is |are |now )*reduced(?! (?:to |in )?(?:size|a|the|noise))',
	`(?:hauen|haut|hau|werfen|schmeißen|geben) (?:\\S+ ){1,8}(?:raus|rausgehauen)(?=[^\\p{L}]*$| für| zu| mit ${amount})`,
);

const earlier =
	'(?:gestern|vorher|früher|sonst|bisher|bislang|ursprünglich\\p{L}*|eigentlich|eben|zuvor|ehemals|einst|regulär\\p{L}*|normal|normalerweise|normalpreis|alter preis|vor der aktion|davor|before the (?:sale|offer)|alt|listenpreis|ladenpreis|neupreis|originalpreis|katalogpreis|uvp|statt|anstatt|anstelle|letzte[sn]? \\p{L}+|im vorjahr|vor kurzem|im laden|kostete[n]?|was|were|used to (?:be|cost|sell for|go for)|previously|formerly|originally|usually|normally|once|rrp|listed|list price|yesterday|last (?:week|month|year|season)|instead of|rather than|down from|reduced from)';
const now =
	'(?:jetzt|heute|nun|nur|ab sofort|ab heute|diese woche|im märz|noch|now|today|only|just|yours|this (?:week|weekend|month)|für|for|down to|dropped to|auf|bei uns|zum \\p{L}*preis|sale price|neu)';
const between =
	'(?:(?:noch|nur|für|um|bei|mit|at|for|von|zu|vom|es|er|sie|wir|ihr|war|waren|lag|lagen|stand|standen|im|laden|katalog|schaufenster|kostete\\p{L}*|gekostet|kosten|zahlte\\p{L}*|wollten|haben|hat|they|it|we|sold|priced|marked|the|a|an|immer|gut|over|unser\\p{L}*|preis|price|usual|stolze|satte|schlappe|schmale|günstige|lächerliche|faire|runde|mere|going|mal|ganze|is|are|our|down|to|auf|sofort|drin|bis|fest|gerade|grade|der|die|das|den|dem|uns|heute|heißt|sind|ist|des|tag|until|reduced|selling|cost|costing|yours)[,:]? |[:=] ?){0,5}';

/** The old price and the new one. */
const oldAndNew: readonly Sign[] = [
	words(
		`${earlier}[:,]? ${between}${amountOrNote}[^.!?]{0,60}?(?<!\\p{L})(?:${now}[:,]? )${between}${countable}`,
		`${earlier}[:,]? ${between}${countable}[^.!?]{0,40}?(?<!\\p{L})(?:${now}[:,]? )${between}${amountOrNote}`,
		`${earlier}[:,]? ${between}${barePrice}[^.!?]{0,25}?(?<!\\p{L})(?:${now}[:,]? )${between}${barePrice}`,
		`${amountOrNote}[^.!?]{0,40}?(?<!\\p{L})${earlier}[:,]? ${between}${countable}`,
		`(?:${now}) ${between}${countable}[^.!?]{0,40}?(?<!\\p{L})${earlier}[:,]? ${between}${amountOrNote}`,
		`(?:${now}) ${between}${barePrice}[^.!?]{0,25}?(?<!\\p{L})(?!für|for|kostete)${earlier}[:,]? ${between}${barePrice}`,
		`${countable} (?:euro )?(?:statt|anstatt|anstelle von|instead of|rather than) (?:der |den |dem |the )?(?:bisher |früher |sonst |wie bisher |regulär |usual |ehemals |${known})?${figure}`,
		`(?:${amount}|\\d[\\d.,]*) ?(?:→|->|–>|=>|➡️?|➜) ?(?:jetzt |nur |now )?\\d[\\d.,]*(?! ?(?:uhr|grad|°|cm|mm|m))`,
		String.raw`\d[\d.,]*(?:,-)? (?:statt|anstatt|instead of) (?:bisher |früher |sonst |den |der )?` + amount,
		String.raw`(?:für|nur|jetzt|heute|kostet|kosten|noch|now|only|um|ab|à) \d+ (?:statt|anstatt|instead of) \d+(?=\s*(?:$|[^\p{L}\p{N}\s%°²³:]))`,
		`(?:an)?statt (?:bisher |früher |vorher |regulär |normal |sonst |für |der |von |wie sonst )?${figure}(?=.*${figure})`,
		`(?:instead of|anstelle von|an stelle von|rather than) (?:the usual )?${amount}`,
		`(?:down|reduced|cut|marked down|knocked down|dropped|slashed|gesenkt|reduziert|gefallen|runter|heruntergesetzt|runtergesetzt)(?: \\S+)? (?:from|von) ${figure}`,
		`(?:von|from) ${amount} (?:auf|to|down to|runter auf) ${countable}`,
		`(?:von|from) ${barePrice} (?:auf|to|down to|runter auf) ${amount}`,
		`(?:von|from) ${barePrice} (?:auf|runter auf|down to) ${barePrice}`,
	),
	words(
		'(jetzt|nur noch|nun|now) (\\S+ ){0,5}(?:halb so (?:viel|teuer)|die hälfte|zur hälfte|half)(?! (der|of|past|an|des|leer|voll|fertig))',
		'(kosten|kostet|costs?|zahlen|zahlt) … (nur )?(noch )?(die hälfte|das halbe|half)',
		'(geht|gehen) (\\S+ ){0,6}(günstiger|billiger) (über den|weg|raus|an)',
	),
	[words('nachlass', 'preisnachlass', 'reduziert*', 'reduced'), words(cut)],
];

/** The new price in one sentence, the old one in another. */
export const newPrice = words(
	`(?:kostet|kosten|costs?|gibt es|gibt's|gibts|haben sie|für|for|at|now|jetzt|nur noch|yours|heute|today) ${between}${figure}`,
	`${amount}`,
);
export const oldPrice = words(
	`(?:ursprünglich|früher|bisher|bislang|vorher|sonst|zuvor|eigentlich|normalerweise|normal|regulär|used to be|used to cost|originally|formerly|previously|normally|usually|rrp|uvp|der alte preis|neupreis|neu) ${between}${figure}`,
	`(?:they|it|these|those) (?:was|were) ${between}${amount}`,
	`(?:last|letzte[nrs]?|vorige[nrs]?) \\p{L}+ (?:\\S+ ){0,5}?(?:paid|cost|was|were|gezahlt|gekostet|kostete|kosteten|zahlten|stand|lag) ${between}${figure}`,
	`(?:last|letzte[nrs]?|vorige[nrs]?) \\p{L}+ (?:\\S+ ){0,3}?${amount} (?:gekostet|gezahlt|bezahlt)`,
);

/** A sum or a share; spares the posts without one most of the work. */
export const anyFigure =
	/[%€£$]|\d{2}|\d statt|prozent|per ?cent|euro|quid|pound|zehner|zwanziger|fünfer|fuffi|hunder|tenner|fiver|[dt]rittel|viertel|fünftel|sechstel|zehntel|hälfte|haelfte|halb|half|third|quarter|fifth|money off|illiger|ünstiger|heaper|iswerter/iu;
export const cutsInFigures: readonly Sign[] = [...cheaper, ...oldAndNew];
export const cutsInWords: readonly Sign[] = [priceFell, sales, sale];
