import { latin, words } from '#advice/guard/reading.ts';

/** Work is no goods. */
export const service = latin(
	new RegExp(
		String.raw`(?<!(?:inkl\.?|inklusive|samt|mit|including|incl\.?|free|gratis|kostenlose[rn]?) )` +
			words(
				// what is done to things and buildings
				'*wartung(en)?',
				'*inspektion(en)?',
				'(?!kaffee|tee|tafel|speise|porzellan)\\p{L}*service',
				'services',
				'servicing',
				'*reinigung(en)?',
				'cleaning',
				'(?!hand)\\p{L}{3,}arbeiten',
				'*montage',
				'installation',
				'fitting',
				'*reparatur(en)?',
				'repairs?',
				'*anstrich(e|s)?',
				'*streichen',
				'painting',
				'auf … umzüge?',
				'removals',
				'tuning',
				'(klavier|flügel)?stimmung(en)?',
				'stimmen',
				'*check',
				'mots?',
				'(reifen|rad|räder|öl|filter|batterie)wechsel',
				'einlagerung',
				'(grab|garten|rasen|fuß|nagel|baum)pflege',
				'(änderung|änderungen|alterations?)',
				'(verlegen|verputzen|lackieren|polieren|abschleifen|nachschleifen|schärfen|sharpening|mähen)',
				'(auto|fahrzeug)(wäsche|aufbereitung)',
				'(dienstleistung|handwerkerleistung|arbeitszeit|lohnkosten)\\p{L}*',
				'labou?r',
				'(miete|mieten|verleih|(?<!ex-)rental|hire)',
				// what is done to people and animals
				'\\p{L}*schnitt(e|s)?',
				'haircuts?',
				'cuts? (and|for|on)',
				'hair colour(ing)?',
				'*färben',
				'(strähnen|balayage|dauerwelle)',
				'*massagen?',
				'*behandlung(en)?',
				'(massages?|treatments?|facials?|grooming|manicures?|pedicures?|maniküren?|pediküren?)',
				'*shootings?',
				'(photo|portrait|family|newborn) (sessions?|shoots?)',
				'sittings?',
				// what is taught, advised, shown
				'(fahr|unterrichts|probe|trainings|yoga|reit|klavier|nachhilfe|arbeits)stunden?',
				'stundensatz',
				'*kurse?n?',
				'*kurses',
				'*training',
				'*unterricht',
				'(lessons?|class|classes|drop-in|courses?|workshops?|training)',
				'*beratung(en)?',
				'consultations?',
				'(planung|gutachten|steuererklärung|vermessung|vorsorge)\\p{L}*',
				'mitglied(schaft|sbeitrag)\\p{L}*',
				'memberships?',
				'*übernachtung(en)?',
				'(doppelzimmer|einzelzimmer|ferienwohnung|ferienwohnungen|aufenthalt)\\p{L}*',
				'auf (\\S+ )?zimmer',
				'(beim|fürs|für das) (putzen|waschen|streichen|schneiden|föhnen|umziehen|mähen|reinigen|kehren|schleifen|polstern|nähen|stimmen|tapezieren|verlegen|entrümpeln|färben)',
				'(cleaned|serviced|swept|repaired|sharpened|retuned|tuned|washed|groomed|resoled|rewired|trimmed|pruned)',
				'(off|on|for) (?:\\p{L}+ ){0,2}(?!(?:light|cloth|bedd|sparkl|fram|frost|hous|build|craft|floor|deck|fenc|roof|gutter|wedd|everyth|anyth|spr|stock|str|shelv|seat|carpet|edg|din|liv|walk|hik|runn|cycl|fish|swimm|sew|knitt|read|writ|cook|bak|remain|r|k|earr|engagement r|cl)ing(?!\\p{L}))\\p{L}+ing',
				'(per|a|two|three|\\d) nights?',
				'(double|single) rooms?',
				'(your stay|stays)',
				'eintritt\\p{L}*',
				'(eintritts|konzert|frei)karten',
				'tickets?',
				// English work in -ing at the beginning: “Resoling is 10 percent off”
				'(?<=^[^\\p{L}]*(?:\\p{L}+ )?)(?!everything|anything|spring|closing|bedding|flooring|decking|fencing|roofing|clothing|lighting|shelving|knitting|sewing|fishing|camping|walking|running|wedding|going|taking|having|being|using|buying|saving|looking|moving|clearing|starting|getting|cutting|slashing|missing|making|giving|doing|thinking|dropping|knocking|reducing|nothing|something|morning|evening|bring|king|ring|opening|painting)\\p{L}+ing( and \\p{L}+ing)?(?= (is|are|costs?|at|for|half|now|in))',
				'(resoling|rewiring|sharpening|polishing|waxing|detailing|regrinding|restringing|framing|upholstery|servicing|tuning|engraving) (is|are|costs?)',
				// what is looked after, looked at or lent by the hour
				'(stunde|stunden|arbeitszeit|anfahrt|aufmaß|planung|termine?)',
				'(fahrschüler*|führerschein|fahrschule|fahrausbildung|ausbildung|grundgebühr|bleaching|whitening|zahnreinigung)',
				'(schneiden|waschen|föhnen|polstern|reinigen|umnähen|nähen|bügeln|fegen|kehren|streichen lassen|entrümpeln|vermessen)(?=[ ,:])',
				'*(reparatur|wäsche|pflege|sitzung|führung|coaching|check-up|behandlung)',
				'(appointments?|visits?|call-?outs?|sessions?|tours|bookings?|stays?|sitting|survey|surveys|inspections?|repairs?|valet|valeting|hourly|an hour)',
			).source,
		'iu',
	),
);

/** What the whole post offers is work, or something lent. */
export const workOnly = words(
	'*check (fürs|für (das|die|den|ihr\\p{L}*|eur\\p{L}*))',
	'(podiatrist|physio|physiotherapist|therapist|masseur\\p{L}*|fahrschul\\p{L}*|fahrlehrer\\p{L}*|fahrstunde\\p{L}*|farbprofis?|malerarbeiten|tierarzt|hausbesuch\\p{L}*)',
	'wir (streichen(?! (\\S+ ){0,5}\\p{L}*preis)|reinigen|putzen|mähen|fliegen|massieren|unterrichten|prüfen|warten) \\S+',
	'\\p{L}+ (mieten|vermieten|ausleihen)',
	'your (drive|gutters?|windows?|roof|carpets?|lawn|chimney|boiler|hedge|oven) (\\S+ )?(looking|cleaned|needs?|full|blocked|dirty|overgrown|swept)',
);

/** A cut for one customer or a circle of them. */
export const individual = words(
	'(stammkund|vorteilskart|stempelkart|bonuskart|treue|neukund|mitglied|studierende|student|schüler|schwerbehindert)\\p{L}*',
	'(*ausweis*|ehrenamts\\p{L}*|familienkarte|(?!post|speise|land|kredit|ec-|spei)\\p{L}{4,}karten?inhaber\\p{L}*)',
	'mit (der |ihrer |eurer |deiner |einer )?(?!kredit|ec|giro|gift|geschenk)\\p{L}{3,}karte',
	'(over|under)-\\d0s',
	'(über|unter|ab) (60|65|70)(-jährige\\p{L}*| jahren?)?(?= (zahl|bekomm|krieg))',
	'loyalty',
	'regulars',
	'stamp cards?',
	'members?',
	'pupils',
	'senior(en|innen|s)?',
	'pensioners?',
	'nhs',
	'rentner*',
	'azubis',
	'(their|your) id',
	'(belegschaft|mitarbeiterrabatt|staff discount)',
	'(mengen|kombi|gruppen|familien|frühbucher|eigenleistungs|personal|treue)rabatt\\p{L}*',
	'skonto',
);
/** The same, so plainly that it holds for the whole post; the birthday is the customer’s, not the shop’s. */
export const onlyForSome = words(
	'*kundenkarten?',
	'loyalty cards?',
	'geburtstagskind\\p{L}*',
	'(ihren|ihrem|deinen|deinem|euren|eurem) geburtstag',
	'wer … geburtstag',
	'geburtstag (haben|hat|hast|habt)',
	'(haben sie|hast du|habt ihr) … geburtstag',
	'your birthday',
	'birthday (babies|boys?|girls?)',
	'happy birthday to (all|every)\\p{L}*',
);
export const customersBirthday = latin(/(?:^|\n)\s*geburtstag\?/iu);

/** Food and flowers that would not keep. */
export const spoils = words(
	'(vom|von) (vortag|vorabend|gestern)',
	'*vortag\\p{L}*',
	'(gestrige|verdirbt|verderben|verdorben|wegwerfen|welk|verwelk|rettertüte|lebensmittelrettung|mindesthaltbar|ablaufdat)\\p{L}*',
	'schlecht (wird|werden)',
	'(mhd|kurz haltbar|nicht mehr lange haltbar)',
	'(bevor|ehe) … (schlecht|verdirbt|verderben|hart|trocken|welk) \\p{L}*',
	'(day-old|day old|best before|best-before|use by|use-by|sell-by|short-dated|would be wasted|go(ing|es)? off|wilts?|wilting|spoils?|spoiled)',
	"yesterday[’']?s",
	'too good to go',
);
const perishable = words(
	'*(brot|brote|broten|brötchen|semmeln?|wecken|brezeln?|kuchen|torten?|gebäck|backwaren|hefezopf|teilchen|stücke kuchen|fleisch|wurst|hack|fisch|obst|gemüse|erdbeeren|spargel|salate?|käse|milch|blumen|tulpen|rosen|sträuße|suppe|speisen)',
	'(bread|loaf|loaves|rolls?|buns?|cakes?|pastr(y|ies)|croissants?|pies?|fish|meat|sausages?|fruit|vegetables|veg|strawberries|salads?|sandwiches|flowers|bouquets?|tulips|roses|scones)',
);
const lateInTheDay = words(
	'(übrig|restlich\\p{L}*|reste|retten)',
	'(vor|bis|nach) (laden|geschäfts)?schluss',
	'(kurz vor|bis) feierabend',
	'ab \\d{1,2}(:\\d\\d)? uhr',
	'(left over|leftovers?|surplus|last of the day)',
	'(before|at|until) (we )?clos(e|ing)( time)?',
	'end of the day',
	'(after|from) (\\d|three|four|five|six)( ?pm)?',
	'half an hour before',
);
/** What is still there in the evening. */
export const soldOff = latin(new RegExp(`^(?=.*${perishable.source}).*${lateInTheDay.source}`, 'isu'));

/** Shares of something else than a price, and prices that are not the firm’s. */
export const otherShares = words(
	'weniger (?!zahlen|bezahlen|auf|als|für|pro|je|bis|im|in|am|an|kosten|beim|und|aus|bei|solange|wenn|oder|gibt|nur|jetzt|geld|euro|kostet)\\p{L}+',
	'(weniger|less|billiger|günstiger|cheaper) (als|than) (drüben|bei|beim|die konkurrenz|nebenan|im baumarkt|the|down the|next door)',
	'weniger als das (vorgänger|alte|modell|herkömmlich)\\p{L}*',
	'(mehr|less|fewer|more) (?!than|for|off|at|on|when|this|if|in|with|until|now|per|a|im|für)\\p{L}+(?= (than|als))',
	'(leichter|leiser|kleiner|schneller|langsamer|slower|faster|lighter|smaller|shorter|kürzer|dünner|thinner|wärmer|warmer)',
	'(heizkosten|stromkosten|energiekosten|stromrechnung|heizrechnung|heizen|energiebedarf|energie|strom|gas|wärmeverlust|co2|sprit|*verbrauch)',
	'(kwh|heizöl|the oil|the gas|heating oil)',
	'im (unterhalt|betrieb|monat|jahr)',
	'(a|per|each|every) (month|year)',
	'to run',
	'(energy|electricity|bills?|fuel|heat|noise|quieter|harder)',
	'(zucker|salz|fett|kalorien|sugar|salt|fat|calories|waste|abfall|müll|verpackung|plastik|plastic)',
	'*förder*',
	'*(zuschuss|zuschüsse|zulage)',
	'(kfw|bafa|grants?|subsid(y|ies)|steuern?|steuerbonus|absetzen|finanzamt|tax|(mehrwertsteuer|mwst|vat)(?!\\.? (geschenkt|schenken|sparen|geht|free|on us))|inflation|zinsen)',
	'(holz|strom|gas|benzin|diesel|material|gold|stahl|immobilien|grundstücks|mehl|öl|energie)preise?n?',
	'(versicherung\\p{L}*|insurance|insurer)',
	'(großhandel|großhändler\\p{L}*|lieferant\\p{L}*|wholesalers?|suppliers?|verband|statistik\\p{L}*)',
	'(lautstärke|geschwindigkeit|tempo|gewicht|lärm|feuchte|feuchtigkeit|luftfeuchte|gefälle|steigung|wartezeit|arbeitszeit|speed|span|weight|gradient|slope|moisture|humidity)',
	'(aufs|auf das) (wesentliche|nötigste|minimum|nötige)',
	'(durchwahl|blitzer|blitzen|tempo|km/h|mph|tempolimit|schild|straße|consumption)',
	'(kiln|oven was|degrees|grad|temperatur\\p{L}*|temperature|celsius)',
	'(teurer|gestiegen|erhöht|erhöhen|aufschlag|dearer|gone up|went up|going up|more expensive)',
	'(den|the) rest(?=[^\\p{L}]*$)',
	'(cases|deaths|symptoms|pain|risk|emissions|carbon)',
	'(staff|traffic|yield|ernte|ertrag|erträge|umsatz|fälle|schäden|arbeitszeit|besucher)',
);

/** Said of those who do not do it, or of others. */
export const denied = words(
	'(kein|keine|keinen|keinem|keiner|niemals|ohne|weder) (\\S+ ){0,3}(rabatt*|nachlass*|preisnachlass|sale|sales|schnäppchen*|sonderpreis*|sonderangebot*|prozente|ausverkauf|black friday)',
	'(rabatt*|nachlass|schnäppchen|sale|rabattaktionen) (\\S+ ){0,3}(nicht|keine[nr]?|nie)',
	"(no|never|without|nor|not (a|an|our|the|in)|(don|doesn|won|isn)[’']t(?! (miss|wait|forget|hesitate))) (\\S+ ){0,4}(discount*|sales?|bargains?|clearance)",
	'nicht (\\S+ ){0,2}(reduziert|billiger|günstiger|gesenkt)',
	'(kennen|machen|wollen|brauchen) wir nicht',
	'(fragen|fragt|fragte|wollte|wollten|verlangt|verlangte|feilscht|handeln) (\\S+ ){0,5}(rabatt*|prozente|nachlass|discount)',
	'(asks?|asked|asking|haggl\\p{L}*) (\\S+ ){0,5}(discount|bargain|money off)',
);

export const lowestPrice = [
	words(
		'(30|dreißig|thirty)( |-)(tag*|days?)',
		'(niedrigste|günstigste|tiefste)[rnms]? (\\S+ )?(gesamt)?preis',
		'lowest (\\S+ )?price',
		'30-tage-*',
		'(niedrigstpreis|tiefstpreis)',
	),
	/30[- ]?tage/iu,
];
