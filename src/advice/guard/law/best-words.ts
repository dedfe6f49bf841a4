import { best, better, english, german, theBest } from '#advice/guard/law/rivals.ts';
import { words } from '#advice/guard/reading.ts';

// What puts a firm above all.

/** Nobody is better. */
export const nobodyBetter = [
	words(
		`(?:keiner|keine|niemand|kein (?:anderer|${german})|keine andere[r]?|nirgends|nirgendwo|sonst (?:keiner|niemand|nirgends)),? (?:\\S+ ){0,5}?(?:günstiger*|billiger*|besser|schneller*|schöner*|frischer*|preiswerter*|sauberer*|genauer*|mehr (?:auswahl|erfahrung|für)|so (?:gut*|günstig*|schnell*|sauber*|frisch*|billig*|viel|genau|lange|schön*|lecker*|preiswert*|ehrlich*|zuverlässig*|sorgfältig*)(?: \\S+){0,3} wie|das wasser|wie wir|wie bei uns)`,
		'(?:billiger|günstiger|preiswerter) (?:geht|wird|gehts|wirds|bekommen|kriegen|finden)(?:.s)? (?:\\p{L}+ ){0,3}?nicht',
		'(?:können|schaffen|machen|haben|kennen|trauen sich|bieten),? (?:\\S+ ){0,2}?(?:die )?anderen? (?:\\S+ ){0,2}?nicht',
		`(?:nicht|kein|keine[nrsm]?),? (?:\\S+ ){0,5}?wie (?:bei|beim|im|in|in der|von|vom),? (?:\\S+ ){0,2}?(?:anderen? )?(?:\\p{L}+ )?(?:${german}|ketten?|discounter*|supermarkt|baumarkt|fließband|möbelhaus)`,
		`(?:der|die|das|den) einzige[nr]? ${german}(?:, (?:der|die|das)| (?:in|im|am|der|weit|mit|hier))`,
		`${better},? (?:\\S+ ){0,4}?(?:nirgends|nirgendwo)`,
		'macht uns (?:\\S+ ){0,4}?(?:keiner|niemand) (?:et)?was vor',
		'die einzigen,? die',
		'top[- ]?1',
		'nicht zu (?:schlagen|unterbieten|toppen|überbieten)',
		'(?:konkurrenzlos|unschlagbar|unübertroffen|unerreicht|unübertrefflich|unvergleichlich|beispiellos)(?:e[nrsm]?)?',
		`kein(?:e[nrm]?)? ander(?:e[nrm]?) ${german}`,
		'(?:ohne konkurrenz|seinesgleichen|ihresgleichen)',
		'(?:sucht|suchen|findet|finden|bekommt|bekommen|kriegt|kriegen) (?:sie |ihr |man |du )?(?:nirgends|nirgendwo|sonst nirgends|sonst nirgendwo|woanders nicht|anderswo nicht)',
		'(?:solche|so einen|so eine|so ein)[nsr]? \\p{L}+ (?:\\S+ ){0,5}?(?:keiner|niemand|nirgends|nirgendwo|sonst nicht)',
		'(?:sonst|hier|im ort|weit und breit|in der stadt|im landkreis|im umkreis),? (?:\\S+ ){0,2}?(?:keiner|niemand|kein anderer)(?= ?(?:$|[.,!?–]| so| hin| zustande| mehr | besser))',
		'so (?:\\p{L}+ )(?:\\S+ ){0,4}?(?:nirgends|nirgendwo|sonst keiner|sonst niemand|kein anderer|kein zweiter)',
		'(?:der rest|die anderen|alle anderen|the rest|the others|everyone else|everybody else) (?:\\p{L}+ )?(?:fotografiert|kopiert|träumt|übt|halt auch|machts? nach|copies|copy|follows?|dreams?|practises?|is just|are just|only|tries|try|catch\\p{L}*|plays?)',
		'(?:einzige[rns]?) (?:echte[rns]?|wahre[rns]?|richtige[rns]?|gute[rns]?|ehrliche[rns]?) \\p{L}+',
		'best\\p{L}* preis-leistung\\p{L}*',
		'(?:schlägt|toppt|unterbietet|übertrifft|erreicht|überbietet) (?:\\S+ ){0,2}?(?:keiner|niemand|kein anderer|so schnell keiner)',
		'(?:kommt|kommen|hält|halten|reicht) (?:\\S+ ){0,2}?(?:keiner|niemand|kein anderer) (?:\\p{L}+ )?(?:mit|ran|heran|hin)',
		`(?:besser|schneller|frischer|schöner|sauberer|ehrlicher|leckerer) (?:geht|wird|gehts|wirds|macht|machts|findet|bekommt|kriegt|bekommen|finden|kriegen|isst|schläft|fährt|backt)(?:.s| es| man| ihr| sie)? (?:(?:\\S+ ){0,5}?(?:keiner|niemand)|(?:in|im|rund um|weit|auf) (?:\\S+ ){1,4}?nicht|nicht (?:in|im|rund um|auf) \\p{L}+)`,
		`wo (?:sonst )?(?:gibt|gibt.s|kriegt|bekommt|bekommen|findet|finden|isst|schläft|kriegen) (?:\\S+ ){0,5}?(?:bessere?[nrs]?|günstigere?[nrs]?|frischere?[nrs]?|schönere?[nrs]?|so (?:gut|viel|günstig|frisch)\\p{L}*)`,
		'(?:bessere|frischere|günstigere|schönere|schnellere|billigere|leckerere)[nrs]? \\p{L}+ (?:gibt|bekommen|kriegen|finden|bekommt|kriegt|findet)(?:.s| es| sie| ihr| man)? (?:\\S+ ){0,5}?(?:nicht|nirgends|nirgendwo|keine)',
		'platz (?:1|eins) (?:bei google|unter|aller|bei den|der|in|im)',
		'aber (?:der|die|das) beste(?= ?(?:$|[.,:!]))',
		'nur (?:eine?[nr]?) (?:gute|richtige|echte|ehrliche)[nrs]?',
	),
];

/** The same in English. */
export const nobodyBetterEnglish = [
	words(
		`the only ${english} (?:\\p{L}+ ){0,5}?(?:who|that|with|where|in|around)`,
		'(?:can.t|cannot|won.t|not to) be (?:beaten|beat|matched|topped|bettered)',
		'theirs (?:doesn.t|don.t|won.t|didn.t)',
		`(?:tired of|fed up with|sick of|had enough of) (?:\\p{L}+ )?${english}`,
		`(?:half|less than|a third of|a fraction of|two thirds of) (?:of )?(?:what|the price)(?: of| at)? (?:the |a |your )?(?:dealer\\p{L}*|${english}|they|others?)`,
		'they.ll (?:fleece|rip|overcharge|let you|sting|mess|bodge|botch)',
		`(?:no ?one|nobody|no other ${english}|no ${english}|none of the others),? (?:\\S+ ){0,6}?(?:better|cheaper|faster|quicker|fresher|finer|nicer|tidier|like (?:we|us)|as (?:well|good|cheap|fast|quickly|cheaply|clean|fresh|many|fairly)|comes close|come close|beats|can match|can touch|matches)`,
		'(?:won.t|can.t|couldn.t|never|hard to) (?:find|get|beat|buy),? (?:\\S+ ){0,4}?(?:better|cheaper|fresher|finer|nicer|faster|anywhere|elsewhere|(?:in|around) town)',
		'(?:lower|keener|sharper|better|cheaper) (?:\\p{L}+ )?(?:prices?|deals?|quotes?|offers?),? (?:\\S+ ){0,3}?(?:anywhere|elsewhere|from any|than any)',
		'(?:won.t|can.t|couldn.t|never|not) (?:find|get|beat|buy|see),? (?:\\S+ ){0,4}?(?:lower|keener|kinder|gentler|quicker|tidier) ',
		'(?:sorry|apologies) to (?:the |all the )?(?:other lot|others?|competition|rest|other \\p{L}+)',
		`(?:best|finest|cheapest|fastest|freshest|tidiest|friendliest|number one),? (?:\\S+ ){1,6}?(?:no contest|hands down|bar none|by (?:a )?(?:country )?miles?|by far|end of|full stop|no question|no doubt)`,
		'(?:nobody|no ?one|none) (?:\\p{L}+ )?(?:does|makes|bakes|cuts|builds|cooks|knows|beats|gets|fits|cleans|brews),? (?:\\S+ ){0,4}?(?:an? \\p{L}{3,}er \\p{L}+|better|cheaper|faster|finer|like us|more)',
		`the only (?:real|proper|decent|honest|good|true|genuine) (?:\\p{L}+ )?${english}`,
		'tr(?:y|ied) the (?:rest|best)',
		`${theBest} (?:\\S+ ){1,6}?(?:this side of|for miles|north of|south of|east of|west of)`,
		'(?:only|just) (?:one|1) (?:good|decent|proper|real|honest|worth)',
		'(?:second to none|unrivall?ed|unbeatable|unmatched|unbeaten|unparall?eled|unsurpassed|bar none|beyond compare|without equal|knocks? spots off|leaves? the (?:rest|others|competition)|in a league of (?:our|its|their) own)',
	),
];

const region =
	'(?:(?:der|dieser|unserer|meiner) (?:\\p{L}+ )?(?:stadt|region|gegend|umgebung|branche|welt|straße|nordstadt|südstadt|altstadt|innenstadt|republik|insel|küste)|(?:des|dieses) (?:\\p{L}+ )?(?:ortes?|orts|landkreises|kreises|landes|viertels|dorfes|dorfs|tales|tals|nordens|südens|ostens|westens|jahres|universums|planeten|kiez|allgäus|ruhrgebiets|schwarzwalds|oberlands|bundeslandes)|(?:im|am|vom) (?:\\p{L}+ )?(?:ort|landkreis|kreis|umkreis|land|viertel|dorf|tal|kiez|norden|süden|osten|westen|markt|allgäu|ruhrgebiet|schwarzwald|oberland|rheinland|platz|bodensee|umland|stadtgebiet|bezirk|raum|bundesland|münsterland|erzgebirge|harz|saarland|sauerland|odenwald|taunus|stadtteil|quartier)|(?:in|um|rund um|von|aus|zwischen) (?!der |dem |den |unser|einem|einer|meine|sachen|form|holz|der|zwei|drei|diesem|dieser|und|ihrer|ihrem|eurem)\\p{L}{3,}|in (?:der|dieser|unserer) (?:\\p{L}+ )?(?:stadt|region|gegend|umgebung|innenstadt|altstadt|branche|straße)|weit und breit|(?:deutschland|europa|bayern|hessen|sachsen|thüringen|berlin|hamburg|münchen|köln|schwaben|franken|österreich|niedersachsen|brandenburg|westfalen|frankfurt|stuttgart|leipzig|dresden|bremen|hannover|nürnberg|ulm|augsburg)s|weltweit|deutschlandweit|bundesweit|landesweit|auf dem markt|überhaupt|aller zeiten)';
const place =
	'(?:(?:in|around|for|this side of|across|on|of|from here to) (?:the |all |our |this |\\p{L}+ )?(?:\\p{L}+ )?(?:town|city|county|area|region|country|village|world|street|market|miles|miles around|uk|south|north|east|west|valley|coast|high street|planet|neighbourhood|neighborhood|borough|island|universe|england|scotland|wales|ireland|britain|london|kent|devon|district|parish|industry|business|trade|galaxy)|(?:in|of) (?:london|kent|devon|yorkshire|cornwall|leeds|bristol|manchester|cardiff|edinburgh|glasgow|dublin|wales|scotland|england)|money can buy|around|anywhere|you.ll (?:ever )?(?:find|get|eat|taste|see))';

/** What may be the best without being better than that of others. */
const notGoods =
	'(?:tag|tage|moment*|zeit|zeiten|platz|plätze|blick|aussicht|wetter|weg|idee*|lösung*|freunde*|kunden*|gäste|chef*|team|nachbarn|grüße|witz*|ausrede*|geschichte*|stelle|beispiel*|mittel|pause|ort|erfahrung*|absicht*|voraussetzung*|hälfte|laune|kollegen|fünf|zehn|zwanzig|fünfzig|hundert|drei|vier)(?!\\p{L})';
const notGoodsEnglish =
	'(?:\\p{L}+ )?(?:days?|parts?|times?|places?|views?|thing|things|way|moments?|weather|spots?|seats?|friends?|bit|week|weekends?|season|excuse|story|neighbours?|customers?|feeling|wishes|regards|of luck|before|month|sound|smell|news)(?!\\p{L})';

/** The best of all: of the town, or without saying where. */
export const bestOfAll = [
	words(
		'(?:die |der |deine |eure |ihre |unangefochten |klar |klare |unsere? )?(?:nummer|nr\\.?|no\\.?|#) ?(?:1|eins|one) (?:in|im|am|der|des|für|rund|bei|unter|auf dem markt|vor ort|wenn es|wenn.s|weit|aller|bleiben|auf)',
		'(?:die|ihre|deine|eure|klar|wir sind) nummer (?:1|eins)',
		`${best} (?!${notGoods})(?:[\\p{L}-]+ ){0,3}?${region}`,
		`(?:größte|schönste)[rnsm]? (?:auswahl|sortiment|betrieb|angebot|lager|ausstellung|torten?|kuchen|brote?|küchen|bäder|möbel|gärten|dächer|frisuren|kleider|brillen|schmuck|räume|café|hotel|salon|*(?:geschäft|laden|werkstatt|bäckerei|betrieb|firma|studio)) (?:[\\p{L}-]+ ){0,3}?${region}`,
		`(?:stadt|region|ort|landkreis|deutschland|welt|\\p{L}{3,})s (?:beste[rns]?|günstigste[rns]?|schönste[rns]?|schnellste[rns]?|führende[rns]?|größte[rns]?) (?!grüße|zeit)${german}`,
		`(?:wir (?:sind|machen|backen|haben|bieten|bauen|kochen|liefern)|bei uns|hier) (?:\\p{L}+ ){0,4}?(?:die|den|das|der) (?:${best}|bestmögliche) (?!kunden|azubi|lehrling|team|grüße|kollegen|mitarbeiter|voraussetzungen|zeit|weg|erfahrungen|lösung|idee|laune|gäste)(?:preis*|qualität|service|angebot*|auswahl|beratung|brot*|brezel*|torte*|kuchen|eis|pizza|kaffee|schnitt*|arbeit|handwerker|leistung*|${german})`,
		'(?:wir sind|sind wir) (?:einfach |eben |halt |schlicht |nun mal |mit abstand |immer noch |die stadtweit )*(?:die|der) (?:allerbesten|besten|günstigsten|billigsten|schnellsten|größten|platzhirsche|platzhirsch|führenden?|einzigen)(?! freunde| kollegen)',
		'(?:wir )?sind die besten?(?= ?(?:$|[.,!]))',
		'(?:marktführer*|branchenprimus|platzhirsch|spitzenreiter|preisführer*|tiefstpreis-?garantie|bestpreis-?garantie|tiefpreis-?garantie)',
		`(?:führende[rn]?|führend) (?:\\p{L}+ )?(?:${german}|adresse|experte*|spezialist*|hersteller)`,
		`(?:beste|erste) (?:adresse|wahl) (?:für|in|im|wenn|am|der)`,
		'das original, alles andere',
		'(?:with|mit) abstand (?:der|die|das) (?:besten?|günstigsten?|schnellsten?|schönsten?)',
	),
];

/** The same in English. */
export const bestOfAllEnglish = [
	words(
		`(?:the )?${theBest} (?!${notGoodsEnglish})(?:[\\p{L}&’'-]+ ){1,4}?${place}`,
		'best (?:in|of) (?:town|the county|the area|the city|the region|the country|the world|the village|class)',
		'(?:the |your |still |simply )*(?:number|no\\.?|#) ?(?:one|1) (?:in|for|choice|when|firm|baker|in the|\\p{L}+ in)',
		`(?:market|industry)[- ](?:leaders?|leading)`,
		`(?:leading|premier|foremost|top-rated) ${english} (?:in|of|for|around|across)`,
		`we(?:.re| are) (?:simply |quite simply |just |still |easily |by far )*(?:the )?(?:best|cheapest|finest|fastest|number one)(?! of friends| when)`,
		'(?:by far|hands down|easily) the (?:best|cheapest|finest|fastest)',
	),
];
