import { words } from '#advice/guard/reading.ts';

// What promises more of a medical device than anybody can keep.

const device =
	'(?:*(?:halter|haken|spreizer|raspel*n?|fräser*|küvette*|trokar*|kanüle*n?|sonde*n?|sohle*n?|stiefel|schäfte?|aligner|veneers?|abutments?|zirkon\\p{L}*|gelenk*|liner|prothesen\\p{L}+|im-ohr-\\p{L}+|skalpell*|schere*n?|pinzette*|klemme*|instrument*|implantat*|krone*n?|prothese*n?|zahnersatz|schiene*n?|hör(?:gerät|system|hilfe|computer)*|brille*n?|gläser*|linse*n?|einlage*n?|schuh*e?|orthese*n?|bandage*n?|rollstuhl|rollstühle|gerät*e?|bohrer|zange*n?|nadel*n?|säge*n?|korsett*|strümpfe*|stützstrumpf|gebiss|zähne|brücke|inlay*|otoplastik*|gehörschutz|sterilisator|endoskop*|wundhaken|retraktor*|meißel|knochen\\p{L}+|werkzeug*|chirurgiestahl))';
const deviceEnglish =
	'(?:scalpels?|scissors|forceps|clamps?|instruments?|implants?|crowns?|prosthes[ei]s|prosthetics?|dentures?|splints?|hearing (?:aids?|systems?)|glasses|spectacles|lens(?:es)?|insoles?|shoes?|boots?|orthotics?|orthos[ei]s|braces?|bandages?|supports?|wheelchairs?|devices?|drills?|needles?|saws?|corsets?|stockings?|teeth|bridges?|veneers?|aligners?|retractors?|tweezers|blades?|tools?|steel|legs?|mouthguards?|earplugs?|ear moulds?|frames?|product|needle holders?|holders?|abutments?|varifocals?|sockets?|liners?|kit|range|knees?|soles?|moulds?|guards?|retainers?|trocars?|specs|contacts)';

const without =
	'(?:risiko|risiken|nebenwirkung(?:en)?|komplikation(?:en)?|gefahr|gefahren|druckstelle[n]?|allergi\\p{L}+|keim[en]*|bakterien|abstoßung\\p{L}*|infektion(?:en)?|verschleiß|ausfäll\\p{L}+|ausreißer|schmerz(?:en)?|reizung(?:en)?|rost|korrosion|bruch|blasen|rückkopplung*|pfeifen|umgewöhnung|eingewöhnung|stürze|sturz|entzündung(?:en)?|wundscheuern|kratzer|ausfall|nachbessern|nachjustieren|wackeln|kompromisse?)';

/** What it is, and what it does. */
const property = `(?:rostfrei\\p{L}*|korrosions\\p{L}+|sicher(?:e[nrsm]?|heit)?|steril\\p{L}*|keimfrei\\p{L}*|risiko\\p{L}*|gefahrlos\\p{L}*|unbedenklich\\p{L}*|ungefährlich\\p{L}*|harmlos\\p{L}*|zuverlässig\\p{L}*|bruch(?:sicher|fest)\\p{L}*|schmerz(?:frei|los)\\p{L}*|wirksam\\p{L}*|pass(?:genau\\p{L}*|end\\p{L}*)|hypoallergen\\p{L}*|verträglich\\p{L}*|biokompatib\\p{L}*|haltbar\\p{L}*|fehlerfrei\\p{L}*|stabil\\p{L}*|hygienisch\\p{L}*|präzise\\p{L}*|dicht|rutschfest\\p{L}*|rutschsicher\\p{L}*|ausfallsicher\\p{L}*|antibakteriell\\p{L}*|verschleißfrei\\p{L}*|wartungsfrei\\p{L}*|störungsfrei\\p{L}*|unsichtbar\\p{L}*|natürlich(?:es|er|en)? (?:hören|sehen|kauen)|*verstehen|kein\\p{L}* (?:\\p{L}+ )?${without})`;
const action = `(?:rostet?|rosten|bricht|wirkung|wirkt|hilft|passt|passen|sitzt|sitz|hält|halten|scharf|funktion\\p{L}*|versag\\p{L}*|verrutsch\\p{L}*|pfeif\\p{L}*|drück\\p{L}*|sehen|hören|laufen|ohne \\p{L}+|${without})`;
const propertyEnglish =
	'(?:safe|sterile|sterility|risk[- ]free|reliab(?:le|ly|ility)|rust[- ]?(?:free|proof)|painless|pain[- ]free|effective|effectiveness|accurate|accuracy|waterproof|watertight|germ[- ]free|hypoallergenic|biocompatible|secure|harmless|precise|precision|unbreakable|hygienic|stable|non-?toxic|bacteria[- ]free|invisible|perfect (?:hearing|vision|sight|fit))';
const actionEnglish =
	'(?:rust\\p{L}*|corro\\p{L}*|comfort\\p{L}*|fit|fits|break\\p{L}*|fail\\p{L}*|slip\\p{L}*|works?|last|lasts|side[- ]effects?|irritat\\p{L}*|rub|sores?|blisters?|infection\\p{L}*|sharp|hear|see|walk|leak\\p{L}*|complications?|never|no (?:rust|risk|pain|pressure))';
const guaranteed =
	'(?:garantier(?:t|en|te[nrsm]?)|absolut(?:e[nrsm]?)?|hundertprozentig\\p{L}*|100 ?%(?:-?ig\\p{L}*)?|(?:zu )?(?:100|hundert) prozent|100-?prozentig\\p{L}*|in jedem fall|für immer|ausnahmslos|in jeder situation|unter allen umständen)';
const wholly =
	'(?:völlig|vollkommen|vollständig|komplett|total|rundum|auf jeden fall|immer|jederzeit|stets|restlos|uneingeschränkt|bedenkenlos)';
const guaranteedEnglish =
	'(?:absolutely|100 ?%|one hundred|guarantee(?:d|s)?|every (?:single )?time|(?:100|a hundred|one hundred) per ?cent|without exception|in any situation|under any circumstances)';
const whollyEnglish =
	'(?:completely|totally|perfectly|entirely|utterly|fully|always|permanently|for ?ever|wholly)';

/** Nothing is so for certain. */
export const certain = words(
	`${guaranteed},? (?:\\S+ ){0,6}?(?:${property}|${action})`,
	`${wholly},? (?:\\S+ ){0,2}?${property}`,
	`(?:${property}|${action}),? (?:\\S+ ){0,3}?(?:garantiert|versprochen|ohne ausnahme|zu 100 ?%|zu hundert prozent|hundertprozentig|ein leben lang|in jedem fall)`,
	`${property} für immer`,
	`${guaranteedEnglish},? (?:\\S+ ){0,6}?(?:${propertyEnglish}|${actionEnglish})`,
	`${whollyEnglish},? (?:\\S+ ){0,2}?${propertyEnglish}`,
	`(?:${propertyEnglish}|${actionEnglish}|perfect \\p{L}+),? (?:\\S+ ){0,3}?(?:guaranteed|no exceptions|i promise|we promise|every (?:single )?time|100 ?%)`,
	`${propertyEnglish},? (?:\\S+ ){0,2}?(?:for (?:ever|life|everyone|everybody|anyone|all)|forever|always|without exception)`,
	'(?:perfekter|optimaler|idealer) (?:sitz|halt) (?:garantiert|inklusive)',
	'(?:sitz|passform|halt|sicherheit|erfolg|qualität|sterilität) garantiert',
);

const everyWord =
	'(?:jede[snrm]? (?:einzelne[snr]? |noch so \\p{L}+ )?(?:wort|silbe|ton|geräusch|flüstern|detail|gespräch|note|zeile|buchstaben?|lage|situation|umgebung|entfernung|lautstärke)|alles|einfach alles|überall|in jeder lage|bei jede[mr] (?:wetter|licht|lautstärke|bewegung|schritt|belastung|temperatur))';
const everyWordEnglish =
	'(?:every (?:single |last )?(?:word|whisper|sound|detail|note|syllable|thing|conversation|line|voice)|everything|anything|(?:in |at )?(?:absolutely |literally )?(?:any|every) (?:environment|place|room|situation|distance|light|noise|weather|conditions?|surface|terrain))';
const works =
	'(?:versteh(?:t|en|st)|hör(?:t|en|st)|seh(?:t|en)|siehst|sieht|sitz(?:t|en)|hält|halten|pass(?:t|en)|funktionier(?:t|en)|schneide(?:t|n)|greif(?:t|en)|hilft|helfen|trägt|tragen|lauf(?:t|en)|geht|klappt|wirkt|taug(?:t|en))';
const worksEnglish =
	'(?:hears?|catch(?:es)?|follow|understand|sees?|reads?|fits?|suits?|holds?|works?|grips?|cuts?|walk|run|survives?|handles?|copes?)';

/** Whatever happens, it works. */
export const always = words(
	`(?:versteh(?:t|en|st)|hör(?:t|en|st)|seh(?:t|en)|siehst|erkenn(?:t|en|st)|les(?:t|en)|überhör\\p{L}+|verpass\\p{L}+),? (?:\\S+ ){0,3}?${everyWord}`,
	`${everyWord},? (?:\\S+ ){0,3}?(?:verstehen|versteht|hören|sehen|erkennen|lesen|schneidet|hält|funktioniert|sitzt)`,
	`${works},? (?:\\S+ ){0,6}?egal,? (?:wie|wo|was|wann|ob|welche\\p{L}*|auf welche\\p{L}*|bei welche\\p{L}*|in welche\\p{L}*)`,
	`egal,? (?:wie|wo|was|wann|welche\\p{L}*|auf welche\\p{L}*|bei welche\\p{L}*|in welche\\p{L}*),? (?:\\S+ ){1,10}?${works}`,
	`(?:hear|catch|follow|understand|see|read|miss),? (?:\\S+ ){0,2}?${everyWordEnglish}`,
	'(?:never|won.t|not) (?:\\p{L}+ )?miss (?:a|another|one) (?:single )?(?:word|sound|thing|note|joke)',
	`${worksEnglish},? (?:\\S+ ){0,5}?(?:no matter|whatever|wherever|regardless|whoever|${everyWordEnglish})`,
	`(?:no matter (?:how|what|where|who)|whatever|wherever),? (?:\\S+ ){1,8}?${worksEnglish}`,
	'(?:fits?|fitted|sits?|works?|seats?|suits?) (?:\\p{L}+ )?(?:first time|straight away|out of the box|like a glove)',
	'(?:passt|passen|sitzt|sitzen|hält|halten|funktioniert|klappt|geht|gehen|wirkt) (?:(?!noch )\\S+ ){0,2}?(?:immer|überall|bei allem|für alles|(?:zu |bei |an |auf )?jede[mnr]|allen|beim ersten (?:mal|versuch)|bei (?:hundert|100|zehn|10|allen))',
	`(?:kein(?:e[nrm]?)?|nichts|niemand|nirgends),? (?:\\S+ ){0,9}?(?:besser|sicherer|präziser|schärfer|leiser|zuverlässiger|genauer|haltbarer|bequemer|länger|fester|feiner|stabiler|sauberer|natürlicher|so \\p{L}+) (?:als|wie) (?:unser\\p{L}*|die(?:se[rnms]?)? |der |das |mit |wir|bei uns|mit unser\\p{L}*)`,
	'(?:no|nobody|nothing|no-one|none),? (?:\\S+ ){1,7}?(?:\\p{L}+er|(?:more|as) \\p{L}+) (?:than|as) (?:ours?|this|these|us|we)(?: \\p{L}+)?',
	'(?:merkt|sieht|erkennt|hört|bemerkt),? (?:\\S+ ){0,2}?(?:niemand|keiner|kein mensch|kein zahnarzt)',
	'(?:nicht|nie|niemand|keiner),? (?:\\S+ ){0,3}?(?:zu|vom|von|mehr),? (?:\\S+ ){0,3}?(?:unterscheiden|unterscheidet)',
	'(?:nobody|no ?one) (?:will|can|could|would) (?:ever )?(?:tell|notice|see|spot|know)',
	'(?:indistinguishable|impossible to tell|can.t be told|can.t tell (?:them|it)) (?:apart )?from',
	'(?:stürzt|fällt|fallen|stolpert|leidet),? (?:\\S+ ){0,2}?(?:keiner|niemand|nie|keine) (?:\\p{L}+ ){0,2}?(?:mehr|hin|um)?',
);

const fails =
	'(?:*(?:versag|brech|brich|rost|rutsch|umknick|knick|stolper|stürz|wackel|klapper|locker|scheuer|pfeif|splitter|verbieg|verzieh|verfärb|verfällt|beschl[aä]g|anlauf|korrodier|stumpf|ausf[aä]ll|kaputt|nachgib|nachgeb|verschleiß|abnutz|entzünd|infizier|spür|stör|blend|kipp|daneben|abplatz)\\p{L}*|reißt|reißen|löst|fällt|fallen|drückt|drücken|reibt|kratzt|weh|wehtut|zwickt|juckt|wunden?|blasen?|leer|schief|hängen|hakt|klemmt|knarzt|quietscht)';
const harm = `(?:${without}|wunden?|blasen?|druckstellen?|blendung|ausfälle|fehler|stürze|umknicken|versagen|verrutschen|brechen|ärger|nachjustieren|rückrufe?|entzündungen|abstoßung)`;
const failsEnglish =
	'(?:fail*|break*|broke*|rust*|corro*|slip*|slid*|wobbl*|loosen*|crack*|chip*|whistl*|leak*|rub*|pinch*|blister*|sore*|fall*|trip*|irritat*|infect*|blunt*|dull*|bend*|bent|hurt*|scratch*|fog*|wear out|wears out|come off|comes off|let* you down|drop*|stumbl*|glare|feedback|rejection*|complication*)';

/** Nothing happens, ever. */
export const never = words(
	`(?:nie|niemals|nie wieder|nie mehr|nichts|keiner|niemand|garantiert nicht|garantiert keine?\\p{L}*|gar nicht|kein\\p{L}* \\p{L}+ (?:je|jemals|mehr)) (?:\\S+ ){0,5}?${fails}`,
	`${fails} (?:(?!wir|ich|man|und)\\p{L}+ ){0,3}?(?:nie|niemals|nichts|keiner|niemand|garantiert nicht|garantiert keine?\\p{L}*|gar nicht|nie wieder|nie mehr|kein\\p{L}* mehr)`,
	`${harm}[?!:,]* (?:\\p{L}+ ){0,3}?(?:ausgeschlossen|unmöglich|fehlanzeige|kein thema|passé|ad[eé]|gestern|vergangenheit|geschichte|unbekannt)`,
	`(?:schluss mit|nie wieder|nie mehr|frei von|vergessen sie|vergesst|keine angst vor|garantiert keine|garantiert kein) (?:\\p{L}+ )?${harm}`,
	'(?:gibt(?:.s| es)|kennt|kennen) (?:mit|bei) (?:dies|unser)\\p{L}* \\p{L}+ (?:\\p{L}+ )?nicht',
	'(?:sind|ist|wird|werden) (?:\\S+ ){0,5}?unmöglich(?! (?:zu|für|wenn|ohne))',
	'entgeh(?:t|en) (?:\\S+ ){0,3}?(?:kein\\p{L}*|nichts)',
	'(?:kein\\p{L}*|nichts) (?:\\S+ ){0,2}?(?:entgeht|entgehen|geschehen|geschieht|zustoßen)',
	'(?:korrigier|stütz|schütz|entlast|filter|behebt|beseitig|entfern|bewahr|verhinder|eliminier|schließ)\\p{L}* (?:\\S+ ){0,5}?(?:zu (?:100|hundert) ?(?:%|prozent)|vollständig|komplett|restlos|jede[nrsm]?|alle|sämtliche) ?\\p{L}*',
	'(?:niemand|keiner|kein mensch) (?:\\p{L}+ ){0,2}?(?:merkt|bemerkt|sieht|erkennt|hört)',
	'\\p{L}{4,}er als (?:ihre?|deine?|eure?|die|das) (?:eigenen?|echten?|natürlichen?|gesunden?)(?: \\p{L}+)?',
	`${device} (?:\\p{L}+ ){0,3}?(?!soll|darf|dürf|muss|müss|geh|bitte)\\p{L}{3,}(?:t|en) (?:wirklich |einfach |garantiert )?(?:nie|niemals)(?! (?:in|mit|auf|ohne|zu|an|unter|über|nass|heiß|wir))`,
	'(?:hör|seh|lauf)\\p{L}* wie ein(?:e|en)? (?:luchs|adler|falke|fledermaus|reh|wiesel)',
	'(?:never|can.t|won.t|cannot|doesn.t ever) (?:\\S+ ){0,2}?(?:loses?|lets?|gives?|stops?|needs?|wears?|goes|shifts?|moves?|budges?|snags?|squeaks?|stains?|yellows?|discolours?|warps?|quits?|falls?|fall)',
	'(?:eliminat|remov|rul|prevent|banish)(?:es?|s|e out|es out)? (?:all|any|every) (?:\\p{L}+ )?(?:risks?|infections?|pain|danger|doubt|noise|bacteria|germs|pressure)',
	'(?:hear|see|walk|run) like an? (?:owl|bat|eagle|hawk|gazelle|teenager)',
	'(?:unter keinen umständen|dafür bürgen wir|gehör\\p{L}* der vergangenheit an)',
	'(?:einzige[nrs]?) \\p{L}+,? (?:die|der|das) (?:\\S+ ){0,3}?(?:nie|niemals|nicht)',
	'alles machen|wirklich alles',
	'(?:nie wieder|nie mehr|never again)',
	'(?:sicherer|besser|schärfer|bequemer|genauer|präziser|leichter|schöner) (?:\\p{L}+ ){0,2}?(?:geht|kann man|können sie|wird|gibt) (?:\\S+ ){0,3}?nicht',
	'(?:die|das|der) (?:\\p{L}+st|best)e[nrs]?, (?:die|das|der|den) (?:es|man|sie)',
	'für (?:alle|jede[nrm]?) (?:\\p{L}+ )?(?:geeignet|verträglich|passend|sicher)',
	'impossible to (?!say|tell|know|predict)\\p{L}+',
	'every (?:kind|type|sort) of \\p{L}+',
	'(?:total|complete|absolute|utter|maximum) (?:safety|security|reliability|comfort|hearing|vision|sterility|precision|freedom|confidence)',
	'(?:absolute|totale|volle|vollkommene|hundertprozentige|maximale) (?:sicherheit|sterilität|präzision|zuverlässigkeit|passgenauigkeit|bewegungsfreiheit|verträglichkeit)',
	'unmöglich (?:bei|mit|durch) (?:dies|unser|ein)\\p{L}*',
	'(?:allergie|blend|druckstellen|schmerz|beschwerde|ausfall|störungs|komplikations|infektions|sorgen|stress)frei(?:e[nrsm]?)?',
	'(?:gift drauf nehmen|ohne wenn und aber|bis (?:ans|an ihr) lebensende|wie am ersten tag|hand ins feuer|hand drauf|ehrenwort|kein wenn und aber)',
	'(?:spür|merk|fühl)\\p{L}* (?:\\p{L}+ ){0,3}?(?:garantiert|gar|überhaupt|absolut|einfach) nicht(?:s)?',
	'(?:garantiert|gar|überhaupt|absolut) nicht(?:s)? (?:\\p{L}+ ){0,2}?(?:spür|merk|fühl)\\p{L}*',
	'als mit (?:gesunden|eigenen|echten|natürlichen|jungen) \\p{L}+',
	'wie (?:mit )?(?:zwanzig|achtzehn|zwanzigjährig\\p{L}*|ein\\p{L}* (?:junger|zwanzigjährige)\\p{L}*)',
	`(?:macht|machen|schafft|meistert|verkraftet|packt) (?:\\p{L}+ )?(?:jede[nrs]?|alle[ns]?) (?:\\p{L}+ )?(?:untergr[uü]nde?|wetter|gelände|belastung(?:en)?|bewegung(?:en)?|lage|sport\\p{L}*|alles)`,
	`(?:never(?! (?:bend|use|put|leave|clean|wash|dry|store|try|let|touch|force|drop|brake|pull|open|scratch))|nothing|won.t ever|cannot|can.t|not once|no \\p{L}+ ever) (?:\\S+ ){0,5}?${failsEnglish}`,
	`(?:makes?|making|made) (?:\\p{L}+ ){1,3}?impossible`,
	'(?:simply|just|absolutely) (?:do not|don.t|does not|doesn.t|cannot|can.t|will not|won.t) (?:\\p{L}+ )?\\p{L}+',
	`${failsEnglish} (?:\\p{L}+ ){0,3}?(?:impossible|a thing of the past|history|out of the question|unheard of)`,
	'(?:we|i) guarantee (?:it|that|you)',
	'like (?:you.re|you are|you were|when you were|a) (?:\\p{L}+ )?(?:twenty|eighteen|sixteen|young|a teenager|teenager|\\d+)(?: again)?',
	'(?:work|works|fit|fits|suit|suits|safe|right|perfect|ideal) (?:\\p{L}+ ){0,2}?(?:for )?(?:absolutely |literally |simply )?(?:everybody|everyone|anybody|anyone)',
	'(?:zero|no) (?:glare|strain|pain|rubbing|slipping|whistling|feedback|pressure (?:points?|sores?)|discomfort|maintenance|bacteria|germs)',
	'(?:stays?|remains?|keeps?) (?:that way|sharp|sterile|safe|put|white) (?:for good|forever|for ever|always|whatever)',
);

/** A strong word and a device in one sentence, where nobody says how to handle or to make it. */
export const strongly = [
	words(
		'(?:niemals|nie(?! (?:ohne|mit|in|auf|zu|ganz|so|vollständig))|nie wieder|garantiert|absolut|völlig|vollkommen|hundertprozentig\\p{L}*|100 ?%|100 prozent|unter keinen umständen|ausnahmslos|für immer|ewig|fürs leben|kein bisschen|keinerlei|nicht ein einziges|perfekt\\p{L}*|makellos\\p{L}*|einwandfrei\\p{L}*|restlos|wirklich (?:alles|jede\\p{L}*|niemand|nichts)|(?:jede[srnm]?|alle) (?:\\p{L}*(?:problem|leiden|fehlstellung|schmerz|beschwerde|schwäche)\\p{L}*)|kein(?:er|e|en)? (?:\\p{L}+ )?(?:einziges? )?(?:problem\\p{L}*|reklamation\\p{L}*|rückruf\\p{L}*|bruch|ausfall))',
		'(?:never|forever|for ever|guarantee\\p{L}*|perfect|perfectly|flawless\\p{L}*|nobody|no ?one|nothing|anything|everything|totally|absolutely|completely|under no circumstances|any problem|every problem|not a single)',
	),
	words(
		`(?:${device}|${deviceEnglish}|contacts?|speech|joints?|gehör|hörerlebnis|zähne|biss|sicht|stahl|titan|silikon|otoplastik\\p{L}*|passform|orthes\\p{L}*|bandagen?)`,
	),
] as const;
export const handled = words(
	'(?:bitte|soll*|*prüf*|*kontroll*|reinig*|gereinigt|spül*|putz*|gewaschen|verpack*|sortier*|rabatt|preise?|messen|misst|gemessen|vermess*|probier*|anprob*|anpass*|angepasst|abform*|lager*|legen|legt|ablegen|aufbewahr*|wenn|falls|sobald|norm|din|iso|passt noch|verschrott*|gefertigt|geschliffen|schleifen wir|gegossen|eingebettet|neu im|ausstellung|ausgestellt|schaufenster|umtausch|rückgabe|handarbeit|einzelstück*|montags?|dienstags?|freitags?|samstags?|nicht|kaum|selten|herausnehmen|einsetzen|ausbildung|lehrling|azubi)',
	'(?:please|should|consent|ask|asks|check*|inspect*|clean*|rinse|wash|store|keep them|packed|sort*|price*|discount|measure*|try|trial|adjust*|impression*|if|when|before|until|standard|en|iso|switch|wear them|take them|leaves? the|display|window|made by hand|not|rarely|hardly|welcome|apprentice|cup of)',
);

/** Said in one word: what cannot fail, break or harm. */
export const infallible = words(
	'(?:unzerstörbar|risikofrei|risikolos|gefahrlos|unzerbrechlich|unkaputtbar|unverwüstlich|unfehlbar|(?:ausfall|sturz|bruch|kipp|keim|infektions|fehler|stolper|kratz|abrutsch)sicher|narrensicher|idiotensicher|todsicher|bombensicher|bombenfest|nebenwirkungsfrei|fehlerfrei|wartungsfrei|verschleißfrei|keimfrei|komplikationslos|unbedenklich)(?:e[nrsm]?)?',
	`(?:ohne|null|kein(?:e|en|em|erlei)?|nie wieder|frei von) (?:jede[sn]? |jegliche[sn]? |einzige[ns]? |irgendein\\p{L}* |lästige[ns]? |das geringste |die geringste )?${without}(?: mehr)?`,
	'(?:nie(?! ganz| ohne| vollständig| völlig)|niemals|nie wieder|nie mehr|kein einziges mal|noch nie),? (?:\\S+ ){0,5}?(?:versag*|brech*|bricht|gebrochen|rost*|gerostet|stumpf|kaputt*|ausfäll*|ausfallen|aus|verrutsch*|drück*|pfeif*|locker*|schief*|reiß*|gerissen|abgestoßen|abgelöst|nachgeb*|nachschleif*|enttäuscht|im stich|passiert)',
	'(?:versagt|bricht|rostet|rosten|verrutscht|drückt|pfeift|reißt|lockert|brechen|versagen),? (?:\\S+ ){0,3}?(?:nie|niemals)(?: \\p{L}+)?',
	'(?:kann|können),? (?:\\S+ ){0,4}?(?:nichts|nie|nicht),? (?:\\S+ ){0,2}?(?:passieren|schiefgehen|schief gehen|versagen|brechen|rosten|kaputtgehen|verrutschen|mehr passieren)',
	'ausgeschlossen',
	`(?:${without}|versagen|verrutschen|brechen|fehler) (?:\\p{L}+ ){0,2}?unmöglich`,
	`${without} (?:kennen|kennt|gibt|haben|hat|bekommt|kriegt),? (?:\\S+ ){0,4}?(?:nicht|keine[rn]?|nie|niemand)(?: mehr)?`,
	'(?:haben|hat),? (?:\\S+ ){0,6}?keine chance',
	'(?:hundert von hundert|100 von 100|zehn von zehn|10 von 10|ten out of ten|10 out of 10|100 out of 100|99[.,]\\d+ ?(?:%|prozent|per ?cent))',
	'(?:bricht|brechen|zerbricht|zerbrechen|rostet|rosten|versagt|versagen|verrutscht|verrutschen|wackelt|wackeln|drückt|drücken|scheuert|scheuern|pfeift|pfeifen|kratzt|kratzen|splittert|korrodiert|beschlägt|beschlagen|verkratzt|reißt|reißen|(?:löst|lockert|verbiegt|verzieht) sich|(?:lösen|lockern|verbiegen|verziehen) sich|nutzt sich|fällt) (?:einfach |schlicht |garantiert )?(?:nicht|nichts|niemand|keine[rn]?)(?! (?:so|ganz|immer|gleich|sofort|leicht|schnell|von|ohne|wenn|weil|mehr als|nur))',
	'(?:nicht|auch nicht|nicht einmal|nicht mal|nie) (?:\\p{L}+ )?in (?:hundert|100|zehn|zwanzig|fünfzig|50|tausend) jahren',
	'nichts (?:\\S+ ){0,4}?(?:danebengehen|schiefgehen|kaputtgehen|verrutschen|ins auge gehen|anhaben|aus der ruhe bringen|umhauen)',
	'(?:sorgenfrei(?:e[nrsm]?)?|unbesorgt|ohne (?:jede[sn]? )?(?:bedenken|sorgen?)|ohne (?:jede )?ausnahme)',
	'(?:unübertroffen|unerreicht|unschlagbar|konkurrenzlos|unübertrefflich)(?:e[nrsm]?)?',
	'(?:überleb|übersteh|überdauer|aushält|aushalten)\\p{L}* (?:\\p{L}+ ){0,2}?(?:jede[nrsm]?|alles|ihren|generationen|sie)',
	'(?:jede[nrsm]?|alle|alles|ihren) (?:\\p{L}+ )?(?:überlebt|übersteht|aushält|überdauert)',
	'(?:wie neu|besser als neu)',
	'nichts (?:\\S+ ){0,2}?(?:schiefgehen|schief gehen|passieren|falsch machen)',
	'(?:hält|halten|haltbar|hält sie|rostfrei|scharf) (?:\\p{L}+ ){0,3}?(?:ewig|für immer|für die ewigkeit|ein leben lang|lebenslang|länger als sie)',
	'(?:ein leben lang|lebenslang(?:e[nrsm]?)?|für die ewigkeit)',
	'(?:passt|passen|sitzt|sitzen) (?:(?!noch )\\p{L}+ )?(?:immer|auf anhieb|jede[mr]|perfekt|wie angegossen|überall)',
	'(?:immer|stets) auf anhieb',
	'(?:überlebt|übersteht|verzeiht) (?:\\p{L}+ ){0,2}?(?:alles|jeden|jede|den chirurgen|ihren)',
	'(?:tötet|beseitigt|entfernt|filtert) (?:alle|sämtliche|jeden|jede) (?:\\p{L}+ )?(?:keime?|bakterien|viren|geräusche?)',
	'(?:risk[- ]free|zero[- ]risk|fool-?proof|fail[- ]?safe|infallible|indestructible|unbreakable|bullet-?proof|maintenance[- ]free|trouble[- ]free)',
	'(?:no|zero|without(?: any)?|free of|not the slightest) (?:\\p{L}+ )?(?:risks?|danger|side[- ]effects?|complications?|rejection|infections?|pressure (?:sores?|points?)|blisters|irritation|allerg\\p{L}+|failures?|rust|corrosion|feedback|whistling)(?: ever| at all| whatsoever)?',
	'(?:never|won.t ever|will not ever|simply can.t|can.t|cannot|won.t|doesn.t ever),? (?:\\S+ ){0,4}?(?:fail|fails|failed|break|breaks|broken|rust|rusts|corrode|corrodes|blunt|dull|slip|slips|loosen|crack|cracks|whistle|leak|irritate|rub|wrong|hurt|harm|come loose|fall out|chip|snap|need (?:sharpening|replacing|adjusting)|let you down)',
	'(?!water|splash|shower|sweat|dust|weather|light|sound|rain)\\p{L}+-?proof(?!\\p{L})(?<!water-?proof|showerproof|weatherproof|soundproof|dustproof)',
	'(?:doesn.t|don.t|does not|do not|didn.t) (?:\\p{L}+ ){0,2}?(?:break|rust|corrode|slip|fail|rub|crack|chip|bend|whistle|wobble|loosen|leak)(?! (?:so|if|when|easily|as))',
	'(?:unbeatable|unrivall?ed|unmatched|unsurpassed|second to none|like nothing else)',
	'(?:no|without|zero|not a single) (?:\\p{L}+ )?(?:exceptions?|adaptation|adjustments?|getting used(?: to)?|breaking[- ]in|settling[- ]in|wear|worries|worry|blister|sore|fuss|compromises?|failure|reaction|rejections?)(?! and)',
	'(?:worry|hassle|infection|germ|trouble|blister|allergy|complication|failure|corrosion)[- ]free',
	'(?:nothing|what) (?:can|could|will) (?:ever |possibly )?go wrong',
	'(?:last|lasts|good|keeps?|stays?|sharp) (?:\\p{L}+ ){0,2}?(?:forever|for ever|a lifetime|for life)',
	'(?:outlive|outlives|outlast|outlasts) (?:you|your|its|the|any|every)(?: \\p{L}+)?',
	'kills? (?:all|every|100 ?%|99\\S*) (?:\\p{L}+ ){0,3}?(?:germs?|bacteria|virus(?:es)?)',
	'(?:fits|suits) (?:every|any|all)(?:one|body)?(?: \\p{L}+)?',
);

const superlativeAdjective =
	'(?!neu|nächs|ers|letz|meis|beliebt|ält|jüng|größ|günst|preis|teuer|häufig|schräg|bunt|schön|fes|robus|ober|unter|selb|hinter|vorder|peinlich|hässlich|lustig|verrückt|nass|nässest|kurios|seltsam|billig|dreckig|schlimm|schwierig|schwer|spannend|lieb|kält|heiß|stress|gefrag|bekann|wichtig|läng|späte|frühe)\\p{L}{3,}ste[nrsm]?';
const superlativeEnglish =
	'(?!newest|latest|oldest|nearest|biggest|largest|youngest|interest|honest|forest|request|guest|test|modest|closest|earliest|longest|busiest)(?:most \\p{L}+|\\p{L}{4,}est|best)';

/** The best of all devices. */
export const superlative = words(
	`(?:das|der|die|den|dem|unser\\p{L}*) (?:absolut |wohl |weltweit )?${superlativeAdjective} (?:\\p{L}+e[nrs]? )?${device}`,
	`${superlativeAdjective} (?:\\p{L}+ )?\\p{L}+,? (?:das|die|der|den) (?:man|es|sie|ich|je|wir je)`,
	`(?:the|our|your) (?:very |single |absolute )?${superlativeEnglish} (?:\\p{L}+ )?${deviceEnglish}`,
	'no other \\p{L}+(?: \\p{L}+)? (?:\\S+ ){0,8}?(?:as|than) (?:ours|our|this|these)',
	`(?:besser|sicherer|schärfer|präziser|genauer|leiser|zuverlässiger|haltbarer|bequemer) als (?:jede[srnm]?|alle|andere|die anderen|sonst)(?: \\p{L}+)*`,
	'(?:sharper|safer|better|more \\p{L}+|stronger|quieter|lighter|tougher) than (?:any|every|all)(?: \\p{L}+){0,3}',
	`(?:das|der|die|den|dem|unser\\p{L}*|ihr\\p{L}*|mit \\p{L}+) (?:absolut |wohl |weltweit |mit abstand )*(?:aller)?(?:best|sicherst|schärfst|präzisest|leichtest|leisest|kleinst|zuverlässigst|modernst|stabilst|härtest|verträglichst|genauest|haltbarst|langlebigst|perfekt|hygienischst|wirksamst|robustest|fortschrittlichst|natürlichst|schonendst|bequemst|unauffälligst|komfortabelst|dünnst|intelligentest|klarst|stärkst|feinst|gesündest|innovativst|griffigst|sanftest|verlässlichst|strapazierfähigst|hochwertigst|passgenauest|exaktest|steril)e[nrsm]? (?:\\p{L}+e[nrs]? )?${device}`,
	`(?:best|sicherst|schärfst|präzisest|leichtest|leisest|kleinst|zuverlässigst|modernst|stabilst|wirksamst|bequemst|dünnst|genauest|haltbarst|komfortabelst|feinst|schonendst)e[nrsm]? (?:\\p{L}+ ){0,3}?(?:auf dem markt|der welt|weltweit|am markt|überhaupt|aller zeiten|(?:die|das|den|der) es gibt|(?:das|die|der|den) (?:je|jemals)|das sie (?:je|finden|kaufen)|deutschlands|europas)`,
	`(?:the |our |your |world.s )(?:very |single |absolute )?(?:safest|best|sharpest|strongest|lightest|quietest|smallest|finest|toughest|gentlest|cleanest|most (?:\\p{L}+)) (?:\\p{L}+ )?${deviceEnglish}`,
	`(?:safest|best|sharpest|strongest|lightest|quietest|smallest|finest|most \\p{L}+) (?:\\p{L}+ ){1,3}?(?:on the market|in the world|in europe|ever (?:made|built|invented|sold|seen|worn)|you.ll (?:ever )?(?:find|wear|own|use|see)|there is|going|money can buy|anywhere|available)`,
	`(?:sicherer|schärfer|besser|präziser|zuverlässiger|haltbarer|leiser|stabiler|verträglicher|natürlicher|schöner) als (?:das |ein |jede[srn]? |der |die |den |ihre |deine |eure )?(?:*original*|*implantat*|echte*|eigene*|natürliche*|gesunde*|neue*|natur|neu|alle*|andere*|jede*|konkurrenz|skalpell|gehör|hersteller*|marken\\p{L}*)(?: \\p{L}+)?`,
	`(?:safer|sharper|better|stronger|more (?:precise|reliable|comfortable|accurate)|as good as|quieter) than (?:the |your |any |an? |all )?(?:original|real|natural|own|new|implants?|oem|nature|other|brand\\p{L}*|manufacturer|any)(?:.s)?(?: \\p{L}+)?`,
	'(?:as good as|just like) (?:real|new|your own|natural) (?:teeth|ears|eyes|legs?|hearing|hips?)',
);

/** For more than it is meant for. */
export const otherUse = words(
	'für (?:wirklich |absolut |nahezu |praktisch )?(?:jede[nrsm]?|alle|sämtliche) (?:\\p{L}+ )?(?:eingriff*|operation(?:en)?|op|ops|*op|patient*|indikation(?:en)?|ohr(?:en)?|fuß|füße|auge[n]?|kiefer|fall|fälle|*operation(?:en)?|zahn|zähne|hörverlust*|fehlsichtigkeit*|anwendung(?:en)?|einsatz|einsätze|situation(?:en)?|gewebe|alter|körperteil*|gelenke?n?|größen?|mund|gebiss|gebisse|nase|gesicht|knochen|mensch(?:en)?|untergrund|zweck|bedarf|sportart(?:en)?)',
	`${device} (?:für|gegen) (?:alles|alle|jede[nrsm]?)`,
	'(?:frei|sicher|geeignet|passend|verträglich|gemacht|ideal|perfekt),? (?:gegen|für) (?:alles|alle(?!,? (?:die|fälle|fragen|kassen|interess\\p{L}+|kund\\p{L}+|unsere|termine|anlässe|sinne|altersgruppen|beteiligten|neugierigen|mitarbeit\\p{L}+))|wirklich jede[nrs]?)(?= ?(?:$|[.,:!–]))',
	'(?:passt|passen|für) (?:\\p{L}+ )?(?:wirklich |absolut |nahezu |ausnahmslos )jede[nrsm]? \\p{L}+',
	'(?:gebaut|gedacht|zugelassen|entwickelt|gemacht|vorgesehen|bestimmt),? (?:\\S+ ){0,8}?(?:aber|taugt|geht|hilft|klappt) (?:\\p{L}+ ){0,3}?(?:auch|genauso|fürs?|am|an|als|beim?)',
	'(?:hält|stützt|schützt|entlastet|heilt),? (?:\\S+ ){0,2}?auch (?:den|das|die|der|am|an)',
	'(?:nicht nur|nicht bloß|längst nicht nur|not just|not only) (?:für |am |an |for |on )?(?:den |das |die |der |dem |the |your )?(?:hand|knie|rücken|hals|schulter|fuß|hüfte|wirbelsäule|zahn|kiefer|herz|haut|ohr|auge|knochen|hand|knee|back|neck|shoulder|foot|hip|spine|jaw|heart|skin|ear|bone|wrist|ankle)',
	'(?:bei|an) (?:jede[rmn]|allen) (?:\\p{L}+ )?(?:eingriff*|operation(?:en)?|patient*|op|ops|hörverlust|körperstelle)',
	'(?:universell|vielseitig|uneingeschränkt|überall|für alles) (?:einsetzbar|verwendbar|geeignet|nutzbar)',
	'(?:auch|ebenso|genauso|ebenfalls|sogar|bestens|problemlos|obendrein),? (?:\\S+ ){0,6}?(?:einsetzbar|verwendbar|geeignet|zu gebrauchen|brauchbar|nutzbar|einsetzen|verwenden|benutzen|zu verwenden|anwendbar|bewährt)',
	'(?:eigentlich|ursprünglich|offiziell|gedacht|zugelassen|gebaut|entwickelt|laut (?:anleitung|zulassung|hersteller|zweckbestimmung)),? (?:\\S+ ){0,10}?(?:aber|doch|geht auch|hilft auch|funktioniert auch|taugt auch|klappt auch|passt auch|nehmen|trotzdem)',
	'(?:hilft|funktioniert|wirkt|taugt|eignet sich|geht|klappt) (?:\\p{L}+ ){0,3}?(?:auch|nebenbei|genauso|ebenso|sogar) (?:\\p{L}+ ){0,2}?(?:bei|gegen|für|als|am|an|im|beim)',
	'(?:for|on|in|with|suits?|fits?|across) (?:any|every|all) (?:\\p{L}+ )?(?:procedures?|operations?|surger(?:y|ies)|patients?|ears?|foot|feet|eyes?|indications?|jaws?|cases|interventions?|applications?|mouths?|pairs? of \\p{L}+|persons?|people|bod(?:y|ies)|faces?|bones?|limbs?|prescriptions?|sizes?|sports?|purposes?|hearing loss(?:es)?|jobs?|tissues?)',
	'every (?:single )?(?:mouth|patient|pair of \\p{L}+|foot|ear|jaw)(?! (?:mould|impression|piece|canal|is|has|needs|gets))',
	'(?:one|a single) \\p{L}+(?: \\p{L}+)? (?:for|fits|does|to do) (?:all|everything|every|any|the lot)',
	'(?:also|equally|even|just as|happily),? (?:\\S+ ){0,4}?(?:used|usable|works?|suitable|good|great|fine|ideal|perfect|handy|helps?|use) (?:\\p{L}+ ){0,2}?(?:for|on|as|in|with|against)',
	'(?:can|could|may) (?:also |equally |just as well )?be used (?:for|on|as|in|with),? (?:\\S+ ){0,6}?(?:too|as well)',
	'can (?:also|equally) (?:be used|use)',
	'(?:works|does) (?:a treat|wonders|brilliantly|fine|just as well|perfectly) (?:\\p{L}+ ){0,2}?(?:for|on|as|in|with)',
	'(?:licensed|approved|intended|designed|made|meant|certified|built|sold|cleared) (?:only |just |officially |originally )?(?:for|as),? (?:\\S+ ){0,6}?(?:but|yet|though)',
	'doubles (?:up )?as',
	'(?:though|although|even though|even if) (?:\\S+ ){0,4}?(?:sold|licensed|approved|meant|made|certified|intended|leaflet|label|designed)',
	'(?:obwohl|auch wenn|wenngleich) (?:\\S+ ){0,8}?(?:zugelassen|gedacht|verkauft|gebaut|anleitung|beipackzettel|zweckbestimmung)',
	'also (?:brilliant|great|good|works|fine|perfect|superb|ideal|handy) (?:for|on|with|as|against)',
);

/** Shop news, doubt and denial. */
export const notPromised = [
	words(
		'(?:gutschein*|parkpl[aä]tz*|urlaub*|geöffnet|geschlossen|öffnungszeiten|azubi*|lehrling*|ausbildung*|praktikum|kolleg*|inventur|kaffee|stelle|stellen|bewerb*|termin(?:e|en)?|messe|tag der offenen tür|feier*|laden|team|verstärkung|lieferung|pünktlich|willkommen|rechnung*|kartenzahlung)',
		'(?:voucher*|parking|appointments?|apprentice*|vacanc(?:y|ies)|jobs?|closed|open(?:ing)? (?:hours|times|day)|holidays?|coffee|trade fair|our shop|team|colleague*|invoice*|card payments?)',
	),
	words(
		'(?:kein|keine|keinen|keiner|nichts|niemand|nicht|nie|selten) (?:\\p{L}+ ){0,5}?(?:ganz ohne|ohne|absolut|hundertprozentig|100|völlig|vollkommen|garantier*|komplett|immer|versprechen|unfehlbar|für immer|risikofrei|risikolos|ewig|unzerbrechlich|für jede*|für alle*)',
		'(?:nichts|niemand|kein [\\p{L}-]+) (?:ist|hält|kann|passt|gibt|bleibt) (?:\\p{L}+ ){0,6}?(?:100|hundertprozentig|absolut|ewig|garantieren|versprechen|ohne|für immer|für jeden|jedem|immer|alles)',
		'(?:kann|können|dürfen|darf|wollen|will|werden) (?:\\p{L}+ ){0,4}?(?:nicht|niemand|keiner|nichts|keine) (?:\\p{L}+ ){0,3}?(?:garantier*|versprechen|behaupten|zusagen)',
		'(?:nicht|nie|gesetzlich|umtausch|rechtsweg) (?:\\p{L}+ )?ausgeschlossen',
		'(?:nicht|keinesfalls|auf keinen fall|niemals) (?:\\p{L}+ ){0,5}?(?:geeignet|einsetzbar|verwendbar|verwenden|einsetzen|zugelassen|benutzen)',
		'(?:nur|ausschließlich) (?:für|zur|zum|am|an der|bei) (?:\\p{L}+ ){0,4}?(?:geeignet|zugelassen|bestimmt|vorgesehen|gedacht)(?! (?:aber|doch))',
		'(?:damit|bis|wenn|falls|solange|sofern|if|until|so that|once) (?:\\S+ ){0,6}?(?:nichts|nicht|keine?\\p{L}*|nie|never|nothing|no)',
		'nicht (?:jede[rsnm]?|alle|alles|un\\p{L}+|ewig|immer)',
		'(?:no (?!other|risk|pain)\\p{L}+(?: \\p{L}+)?|nobody|no ?one|none|nothing) (?:is|gives|will|lasts|fits|stays|are|suits|works)',
		'(?:nobody|no ?one|none of us|we) can(?:.t|not)? (?:guarantee|promise|claim)',
		'(?:not|isn.t|aren.t|can.t|cannot|won.t|don.t|doesn.t|never) (?:\\p{L}+ ){0,3}?(?:all|every|completely|totally|absolutely|always|guarantee*|promise*|claim*|suitable|for everyone|risk[- ]free|without|entirely|100)',
		'(?:warum|why|wieso|weshalb),? (?:\\S+ ){0,8}?(?:kann|can|rost*|rust*|darf|should|must|ist|is)',
		'(?:sicher im umgang|sicherheitshinweis*|sicherheitsdatenblatt|sicherheitsbeauftragt*|(?<=, )damit|sonst|otherwise|respekt|danke|should|vorsicht|achtung|achten sie|please|bitte)',
	),
];
