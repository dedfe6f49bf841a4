import { words } from '#advice/guard/reading.ts';

// How reviews are asked for and what is promised for them: the words of law.review-request.

/** What is asked for. */
export const review = String.raw`(?:(?:google|online|facebook|kunden|sterne|internet|positive|gute|top|profil|provenexpert|jameda|treatwell|tripadvisor|trustpilot|yelp|\d|fünf|check24|myhammer|kununu|holidaycheck|booking|checkatrade)-?)?(?:(?:sterne|star)-?)?(?:bewertung(?:en)?|rezension(?:en)?|review|reviews|rating|ratings|testimonial|testimonials|google-sterne|google-stern|sternchen|erfahrungsbericht(?:e)?|(?:glowing|written|kind|lovely|good) reference|referenzschreiben|write-?ups?|beurteilung bei \p{L}+)`;
/** Where reviews stand. */
export const platform = String.raw`(?:google(?:-?(?:maps|profil|seite|eintrag|text|business))?|trip-?advisor|trust-?pilot|jameda|proven-?expert|yelp|facebook|booking(?:\.com)?|holiday-?check|check24|my-?hammer|kununu|golocal|treatwell|trusted shops|check-?a-?trade|trust-?a-?trader|rated people|nhs choices|doctolib|airbnb|open-?table|feefo|werkenntdenbesten|ausgezeichnet\.org|sanego|yell|nextdoor|immoscout\p{L}*|autoscout\p{L}*|gelbe seiten|(?:bewertungs|vergleichs)-?(?:portal|portale|portalen|seite|seiten|profil|plattform)|(?:unser(?:e[nmr]?)? )?(?:online-?)?(?:profil|portal)|(?:our|the) (?:online )?(?:profile|review page))`;

/** Where everybody reads it. */
const everywhere = String.raw`(?:${platform}|internet|netz|web|online|öffentlich|the (?:whole )?(?:internet|web)|publicly|social media)`;

/** Less than a review, but asked for in its place. */
const opinion = String.raw`(?:feedback|rückmeldung(?:en)?|kommentar(?:e)?|lob|eintrag|einträge|kritik|zeilen?|sätze|satz|worte?|wörtchen|erfahrung(?:en)?|erlebnis|text|punkte|sterne|meinung|daumen|comments?|feedback|words?|lines?|sentences?|write-?ups?|thoughts|experience|stars?|praise|thumbs[- ]up|shout-?out|love|note|recommendations?|mention)`;
const saying = String.raw`(?:schreib|sag|erzähl|lob|teil|empf(?:e|ie)hl|verrat|verrät|bericht|post|bedank|schwärm|hinterlass|tell|say|write|shout|post|praise|brag|rave|let|share|recommend|mention|leave|drop|pop|spread)\p{L}*`;

/** `Tell Google how we did`, `ein gutes Wort bei Google`, `was Nettes über uns schreiben`. */
export const inPublic = [
	String.raw`${saying} (?:[^\s.!?]+ ){0,9}${everywhere}`,
	String.raw`(?:sag|erzähl|verrat|verrät|tell|show)\p{L}* (?:\p{L}+ ){0,2}(?:der|the) (?:ganzen |whole )?(?:welt|world),? (?:wie|dass|was|what|how|that|you|about|link|on|auf|bei)`,
	String.raw`${opinion} (?:[^\s.!?]+ ){0,5}(?:bei|auf|in|on|at|für|zu|to|over) (?:[^\s.!?]+ ){0,2}${platform}`,
	String.raw`${everywhere}[- ](?:[^\s.!?]+ ){0,7}(?:${saying}|${opinion})`,
	String.raw`(?:kind|nice|lovely|glowing|quick|short|positive[rns]?|nette[rns]?|kleine[rns]?|kurze[rns]?|great|good) (?:\p{L}+ )?${platform}[- ](?:text|eintrag|comment|note|word|post|write-?up)`,
	String.raw`(?:etwas|was|something|anything|a few) (?:\p{L}+ )?(?:nettes|freundliches|schönes|gutes|positives|liebes|nice|kind|lovely|good|positive) (?:[^\s.!?]+ ){0,5}(?:über (?:uns|mich)|about (?:us|me|our)|ins netz|online|schreib\p{L}*|posten)`,
	String.raw`(?:write|writes|wrote|post|posts|schreib\p{L}*|berichte\p{L}*) (?:[^\s.!?]+ ){0,5}(?:about us|über uns)|g\.page/\S+|(?:schau|ab|auf|geh|hop|pop|head|off) (?:\p{L}+ ){0,2}(?:zu|to) ${platform}`,
	String.raw`rezensent(?:en|innen)?|reviewers?|bewerter|bewertungslink|review link`,
];

export const aboutUs = String.raw`(?:schreib\p{L}*|post\p{L}*|erzähl\p{L}*|empf(?:ie|e)hl\p{L}*|sag\p{L}*|writ\p{L}*|say\p{L}*|tell\p{L}*|recommend\p{L}*|mention\p{L}*|words?|worte?|satz|sätze|meinung|kommentar|lob|sterne|stars) (?:[^\s.!?]+ ){0,11}(?:über uns|about us|(?:bei|auf|on) (?:google|facebook|jameda|tripadvisor|trustpilot|provenexpert|treatwell|yelp|checkatrade|booking))`;
export const ofUs = String.raw`(?:bewert(?:en sie|et|e|en)(?: \p{L}+)? (?:uns(?:ere[nr]?)?|mich|euren|ihren)|uns (?:\p{L}+ ){0,6}(?:bewert(?:en|et|est)|rezensier\p{L}+)|(?:rated?|review|reviewed|reviews|reviewing|rating) us)`;
export const stars = String.raw`(?:5|fünf|five)(?:[- ]?(?:sterne?|stars?)|\s?★|\s?⭐️?)|★{5}|⭐️?(?:\s?⭐️?){4}`;

/** Other things that are called so. */
export const otherSense = words(
	String.raw`(?:immobilien|haus|grundstücks|wohnungs|unternehmens|fahrzeug|schadens|gefährdungs|risiko|wert|schmuck|oldtimer|energie|befund|bau|leistungs|schaden)-?bewertung(?:en)?`,
	String.raw`bewertung (?:ihrer|ihres|ihre|eurer|eures|deiner|deines|der|des|von) (?:immobilie|hauses|grundstücks?|wohnung|fahrzeugs?|autos?|schmucks?|uhren|möbel|sammlung|firma)\p{L}*`,
	String.raw`(?:sterne(?:koch|küche|hotel|restaurant|himmel|n|haus)?-?(?:koch|küche|hotel|restaurant|himmel)|zimt\p{L}*|sterne? am \p{L}*himmel|stars in the sky|jury|ncap|crash-?tests?|adac|wettbewerb\p{L}*|critics?|kritiker\p{L}*|\d[- ]sterne[- ]?(?:hotel|haus|menü|superior|küche|restaurant)|weihnachtsstern\p{L}*)`,
	String.raw`(?:annual|peer|performance|book|tax|contract|safety|price|energy|pension|film|accounts?|insurance|portfolio) reviews?|review of (?:your|the|our|all)|(?:energy|hygiene|tyre|fire|efficiency|epc) ratings?`,
);

/** Thanks for a review, or telling of those there are, asks for none. */
export const telling = words(
	String.raw`(?:customers?|clients?|people|guests?|kunden|leute|gäste) (?:\p{L}+ )?(?:rate|say|said|review|love|call|tell|sagen|bewerten|schreiben|finden)|(?:sagt|sagen|schreibt|schreiben|schrieb|meint|schwärmt) (?:uns )?(?:unsere?|eine?|die|der|unser) \p{L}+`,
	String.raw`(?:vielen|herzlichen|lieben|besten) (?:\p{L}+ )?dank (?:\p{L}+ ){0,3}für (?:\p{L}+ ){0,3}(?:bewertung\p{L}*|rezension\p{L}*|sterne|lob|feedback|worte)|(?:haben|stehen) (?:\p{L}+ ){0,3}\d+ (?:bewertungen|rezensionen)`,
	String.raw`(?:danke|dankeschön|vielen dank|herzlichen dank|bedanken uns) (?:\p{L}+ ){0,6}(?:für|an alle)`,
	String.raw`(?:thanks|thank you|cheers)(?: \p{L}+){0,6} for`,
	String.raw`(?:hat|haben|habt) (?:uns|mich) (?:\p{L}+ ){0,5}(?:bewertet|geschrieben|gegeben|hinterlassen)`,
	String.raw`(?<!(?:you|you[’']d|ever) )(?:left|gave|given|wrote) us`,
);

/** Nobody gets anything, and this says so. */
export const refused = words(
	String.raw`(?:kaufen|bezahlen|zahlen|belohnen|tauschen|erkaufen|verlosen|versprechen|geben|gibt) (?:\p{L}+ ){0,6}(?:kein|keine|keinen|nichts|nie|niemals|nicht)`,
	String.raw`(?:kein(?:e[nrms]?)?|ohne) (?:\p{L}+ ){0,3}(?:gegenleistung|belohnung|rabatt|gutschein|geschenk|geld|gekaufte[nr]?|fake\p{L}*|gefälschte\p{L}*)`,
	String.raw`(?:verboten|unzulässig|abgemahnt|abmahnung\p{L}*|fake-?bewertung\p{L}*|gekaufte[nr]?|gefälschte[nr]?|bußgeld)`,
	String.raw`(?:never|don[’']t|do not|won[’']t|not|no|without) (?:\p{L}+ ){0,5}(?:pay|buy|reward|offer|discount|voucher|incentive|gift|rewards|strings|in return)\p{L}*`,
	String.raw`(?:fake|bought|paid-for|illegal|against the (?:law|rules)|bribe\p{L}*) ?(?:reviews?)?`,
);

/** What is promised. */
export const reward = words(
	String.raw`(?:losen|loste|lost|ziehen) (?:wir )?(?:[^\s.!?]+ ){0,6}(?:aus|gewinner\p{L}*|preise?)|(?:get|gets|be|are|is|is|you[’']re) (?:entered|in the (?:draw|hat))|cheaper|(?:ten|five|twenty|fifteen|\d+) ?(?:per ?cent|%|pence|p) (?:off|less)|pick (?:one|yours|it|up)|belohnung|leckerli\p{L}*|abholen`,
	String.raw`(?:zehner|fünfer|zwanziger|fuffi|fiver|tenner|twenty|quid|bucks)|erlass\p{L}*|erlässt|(?:zieh\p{L}*|rechne\p{L}*) (?:[^\s.!?]+ ){0,8}ab|(?:spar(?:en sie|t|st|en)|sie sparen) (?:\p{L}+ ){0,3}\d|übernehm\p{L}* wir|übernimmt|(?:holt|hol|holen sie) (?:euch |dir |sich )?(?:dafür |dann )?(?:[^\s.!?]+ ){0,5}(?:ab|dafür)`,
	String.raw`(?:dafür|dann|danach) (?:gibt|wartet|bekomm\p{L}*|krieg\p{L}*|holt|hol|nehm\p{L}*|leg\p{L}*|schenk\p{L}*|pack\p{L}*|spendier\p{L}*)|(?:nimmt|nehmt|nehmen|nimmst) (?:[^\s.!?]+ ){0,6}teil|(?:trink\p{L}*|ess\p{L}*|park\p{L}*) (?:gratis|umsonst)|kugel eis|stück kuchen|steht kalt|wartet (?:\p{L}+ ){0,4}auf (?:sie|euch|dich)|aufs? haus|zugabe|oben ?drauf|extra|legen wir|packen wir|einkaufsgutschein`,
	String.raw`throw in|chuck in|earns? you|gets? you|wins?|costs you nothing|no charge|is (?:ours|on (?:us|me|the house))|(?:next|second|third|eleventh|tenth|first) (?:\p{L}+ )?(?:is|one|pint|coffee|wash|cut)|for whoever|for anyone who|case of|crate of|bottle of|box of|bag of|into the hat|off (?:your|the|their) (?:next|bill|order)|(?:say|as a) thank you|goes in the draw|deal\?|(?:in exchange|swap|trade) for`,
	String.raw`\p{L}*gutschein\p{L}*`,
	String.raw`\p{L}*rabatt\p{L}*`,
	String.raw`\d+ ?(?:%|prozent|percent|€|euro|eur|£|pounds?|quid|punkte|points|pence|cent)`,
	String.raw`(?:zehn|zwanzig|fünfzehn|fünf|ten|twenty|fifteen|five) (?:prozent|percent|per cent|euro|pounds|quid)|\p{L}+ off (?:your|the|on)|(?:a|ein) (?:mug|tenner|fiver)`,
	String.raw`nachlass|skonto|ermäßigung|vergünstigung|prämie|belohn\p{L}*|bonus\p{L}*|freibier|freigetränk|geschenk(?:e|t|korb|karte|set)?|präsent|überraschung|goodie\p{L}*|dankeschön|aufmerksamkeit`,
	String.raw`gratis\p{L}*|kostenlos\p{L}*|kostenfrei\p{L}*|umsonst`,
	String.raw`geht (?:\p{L}+ )?auf (?:uns|mich|haus)|auf(?:s| das) haus|spendier\p{L}*|schenk(?:en|t|e)`,
	String.raw`verlos\p{L}*|verlosung|gewinn(?:en|t|spiel|e)?|lostopf|tombola`,
	String.raw`als (?:kleine[rns]? )?(?:dank|danke|dankeschön)`,
	String.raw`(?:gibt(?:[’']?s| es)|bekomm(?:st|t|en sie)|erhalt?(?:en sie|et)|erhältst|kriegst|kriegt) (?:\p{L}+ ){0,3}(?:ein|eine|einen|den|das|die|\d+)`,
	String.raw`(?:ein(?:e|en)?|a|one) (?:\p{L}+ )?(?:bier|kaffee|schnaps|eis|glas|espresso|cappuccino|keks|kuchen|dessert|nachtisch|getränk|drink|beer|coffee|pint|cake|brownie|cookie)`,
	String.raw`vouchers?|discount\p{L}*|gift\p{L}*|rewards?|(?<!feel )free|freebie\p{L}*|on us|on the house|in return|money off|prize draw|raffle|prizes?|win|bonus|treat|complimentary|entered into`,
	String.raw`(?:£|€|\$) ?\d+|\d+ ?% off|half price|knock \p{L}+ off`,
);
export const currency = /[£€$]\s?\d|\d\s?[€£%]/u;

/** A request, however friendly. */
export const request = words(
	...inPublic,
	String.raw`(?:${review}|bewertungslink) (?:[^.!?]+ )?(?:hier|unten|anhang|below|here|link|genügen|reichen|drunter)|(?:link|formular|knopf|button|form) (?:[^\s.!?]+ ){0,4}(?:zu|bei|to|on|für) (?:[^\s.!?]+ ){0,2}(?:${platform}|${review})`,
	String.raw`(?:feedback|rückmeldung|meinung|urteil|erfahrungen|eindruck|feedback|thoughts) (?:[^\s.!?]+ ){0,4}(?:mit uns|zu unser\p{L}*|über uns|auf unser\p{L}*|freuen|zählt|ist uns wichtig|würde uns|helfen|on our|about us|with us|matters|helps|counts|would)|(?:freuen|dankbar|bitten|gespannt) (?:[^\s.!?]+ ){0,4}(?:feedback|rückmeldung|urteil)`,
	String.raw`(?:punkte|sterne|noten?|schulnoten?) (?:[^\s.!?]+ ){0,5}(?:vergeb\p{L}*|vergibst|geben|abgeben|verteilen|antippen|anklicken)|(?:vergib|vergeben sie|vergebt|tippt?|tippen sie|tap|click|give us) (?:[^\s.!?]+ ){0,6}(?:sterne|punkte|stars|five|5|${stars})|(?:rate|score|grade) (?:our|us|your|the|me)`,
	String.raw`(?:let|show|tell) (?:[^\s.!?]+ ){0,3}(?:others|people|everyone|other \p{L}+) (?:[^\s.!?]+ ){0,2}(?:know|what|how)|(?:mind|fancy|could you|would you|can you) (?:[^\s.!?]+ ){0,9}(?:${review}|review\p{L}*|rating|rate)`,
	String.raw`(?:google-?)?stern(?:e|chen)? (?:[^\s.!?]+ ){0,3}(?:verteil\p{L}*|vergeb\p{L}*|dalass\p{L}*|da lass\p{L}*|geb\p{L}*|spendier\p{L}*|schenk\p{L}*|freu\p{L}*)|(?:verteil\p{L}*|vergeb\p{L}*) (?:[^\s.!?]+ ){0,4}(?:stern(?:e|chen)?|punkte)`,
	String.raw`(?:beurteil(?:en|t|e) (?:sie )?uns|uns (?:[^\s.!?]+ ){0,4}beurteilen)`,
	aboutUs,
	String.raw`bewert(?:en sie|et|e) (?:\p{L}+ ){0,2}(?:uns(?:ere[nr]?)?|mich|bitte|ihr\p{L}*|eur\p{L}*)`,
	String.raw`(?:bitte|gerne?|kurz|jetzt|hier) (?:\p{L}+ ){0,3}bewert(?:en|et)`,
	String.raw`uns (?:\p{L}+ ){0,5}(?:zu )?bewert(?:en|est|et)`,
	String.raw`(?:gebt|geben sie|gib|schreib\p{L}*|hinterlass\p{L}*|lass\p{L}*|schenk\p{L}*|verfass\p{L}*|abgeb\p{L}*|freu\p{L}*|bitten?|dankbar|hilf\p{L}*|helf\p{L}*|nehmen sie|nehmt|wünsch\p{L}*|teilen sie|teilt|über) (?:[^\s.!?]+ ){0,9}(?:${review}|google-?stern\p{L}*|sterne?|${stars})`,
	String.raw`(?:${review}) (?:[^\s.!?]+ ){0,4}(?:freuen|schreiben|hinterlassen|abgeben|abzugeben|zu schreiben|zu hinterlassen|würde|würden|hilft|helfen|da lassen|dalassen|bitten?|dankbar|geben)`,
	String.raw`wie zufrieden (?:waren|sind|wart|seid) (?:sie|ihr|du)|(?:wie (?:waren|war|wart|hat|fanden|fandet|lief)) [^.!?]{0,50}(?:bewert\p{L}*|sterne|google|umfrage|hier klicken|link)|wie (?:war|waren|lief|hat|fanden sie|fandet ihr) (?:[^\s.!?]+ ){0,2}(?:aufenthalt|behandlung|einbau|beratung|bei uns|termin bei|besuch bei|es bei uns|unser\p{L}*)`,
	String.raw`(?:schreib\p{L}*|sag\p{L}*|erzähl\p{L}*|teil\p{L}*|meinung|erfahrung\p{L}*|feedback|rückmeldung|lob|weiterempfehl\p{L}*|empfehl\p{L}*) (?:[^\s.!?]+ ){0,6}(?:bei|auf|per|über) (?:google|facebook|jameda|tripadvisor|trustpilot|provenexpert|treatwell|my ?hammer)`,
	String.raw`(?:zufriedenheits|kunden)-?(?:umfrage|befragung)\p{L}*|(?:nehmen sie|nehmt|nimm|teilnahme|machen sie|macht) (?:[^\s.!?]+ ){0,5}(?:umfrage|befragung|fragebogen)`,
	String.raw`(?:leave|write|post|drop|give|pop|share|submit|add|spare|appreciate|love|grateful for|ask(?:ing)? (?:you )?for|take|click|tap) (?:[^\s.!?]+ ){0,8}(?:${review}|stars?)`,
	String.raw`(?:rate|review) (?:us|your|our|my)`,
	String.raw`(?:${review}) (?:[^\s.!?]+ ){0,4}(?:would|means|helps|please|here)`,
	String.raw`(?:tell|let|say) (?:[^\s.!?]+ ){0,6}(?:google|tripadvisor|trustpilot|facebook|how we did)`,
	String.raw`(?:sagen sie es|sagt es|weitersagen|weitererzählen|tell others|zeilen|few lines) (?:[^\s.!?]+ ){0,7}(?:google|jameda|tripadvisor|trustpilot|facebook)`,
	String.raw`(?:${review}|stars?) (?:[^\s.!?]+ ){0,6}(?:link|unten|below|here|hier)|(?:link|hier|here) (?:[^\s.!?]+ ){0,6}(?:${review})`,
	String.raw`(?:ihre|eure|deine|your) (?:ehrliche |honest )?(?:${review}|feedback|meinung (?:zählt|ist|über uns)|opinion (?:counts|matters))|recommend us`,
	String.raw`how (?:did we do|was your (?:visit|stay|treatment|appointment|meal)|were we)`,
	String.raw`(?:few|kind|quick) (?:words|lines?|sentences?) (?:[^\s.!?]+ ){0,3}(?:on|bei|auf) google`,
	String.raw`(?:satisfaction|customer|feedback) (?:survey|questionnaire)`,
);
