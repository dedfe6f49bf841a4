import { firms, label, notReceived, some } from '#advice/guard/law/paid-words.ts';
import { words, type Reading } from '#advice/guard/reading.ts';

// A gift put together from its parts, in whatever order: who gave, that it cost nothing, what was asked for it.

/** That it cost nothing. */
const forNothing = String.raw`alles geschenk|ohne,? dass (?:wir|ich) (?:\p{L}+ ){0,4}(?:zahl|bezahl)\p{L}*|kostenpunkt(?:\S* ){1,4}(?:null|nix|nichts)|springen (?:lassen|ließ\p{L}*)|(?:kost(?:et|en|ete|eten)|gekostet hat) (?:uns|mich) (?:\S+ )?(?:nichts|nix|null|keinen)|(?:hat|haben) (?:uns|mich|sie|er|es) (?:\S+ )?(?:nichts|nix|null|keinen (?:cent|euro)) (?:gekostet|berechnet|gezahlt|verlangt)|(?:nichts|nix|keinen cent|kein geld|nie eine rechnung) (?:dafür |von uns |uns )*(?:verlangt|haben|berechnet|gewollt|genommen|gestellt)|wollt(?:e|en) (?:\S+ ){0,3}(?:nichts|kein geld|keinen cent)|(?:their|his|her|\p{L}+[’']s?) treat|(?:was|were|is|are|all|it[’']s) on (?:them|the company|the brand|the maker)|(?:didn|wouldn|hasn|haven)[’']?t (?:even )?(?:want|take|ask for|charge|accept|billed?|send) (?:us |me )?(?:for |a )?(?:penny|bill|invoice|anything|money|\p{L}+)|never (?:billed|invoiced|charged|sent a bill|saw a bill)|not a penny|(?:kostenlos|kostenfrei|gratis|umsonst|unentgeltlich|geschenkt|leihweise|probeweise)(?:e[nmrs]?)?|(?:gratis|geschenk|pr-?|promo|test|probe|muster|überraschungs|influencer|presse)-?(?:\p{L}*paket|päckchen|box|exemplar\p{L}*|gerät\p{L}*|set|probe|proben|muster|karton|kiste|ware)|(?:aufs|auf das|auf ihr|auf sein|auf deren) haus|auf (?:deren|ihre|seine|firmen|herstellers?) (?:kosten|rechnung|kappe)|frei haus|für (?:lau|umme|nix|nichts|null (?:euro|cent))|zum nulltarif|ohne (?:\p{L}+ ){0,2}(?:rechnung|berechnung|bezahlung|kosten|miete|gebühr)|(?:kein(?:en)?|ohne einen|null|nicht einen|einen) (?:einzigen |müden )?(?:cent|euro|pfennig)|(?:nichts|nix)(?: dafür)? (?:(?:be|ge)?zahl(?:t|en)|hingelegt|gekostet|hinblättern|hinlegen)|einfach so|kleines? (?:geschenk|präsent|mitbringsel)|als (?:geschenk|präsent|dauerleihgabe|leihgabe)|(?:for|completely|entirely|totally|all) free|(?:free|clear) of charge|for nothing|(?:at )?no (?:cost|charge|strings|invoice|bill)|without (?:charge|paying|a bill|an invoice)|complimentary|gratis|gifted|on the house|(?:pr|press|promo|influencer|gift|goodie|goody|swag|hamper|sample) ?(?:box|package|pack|parcel|mail|drop|haul|bag|bundle|set)|(?:didn|hasn|haven|not|never)[’']?t? (?:\p{L}+ )?(?:cost (?:us|me)|pay|paid|charged?)|freebies?|(?:a )?free(?! (?:from|to|on|of|and|time|day|hand|standing|range|up|for all|fall|flow|will|wheel\p{L}*|parking|entry|quotes?|delivery|estimates?|advice|consultation\p{L}*)) \p{L}+`;

/** Praise and trade with the public, which is what is wanted for the gift. */
const publicity = String.raw`(?:zeigen?|zeigt|vorstell\p{L}*|erwähn\p{L}*|verlink\p{L}*|verlinkung|markier\p{L}*|post(?:en|e|s|ing|ings)?|beitrag|beiträge|story|stories|reels?|videos?|fotos?|bilder|bericht\p{L}*|erzählen|werbung|empfehl\p{L}*|weiterempfehl\p{L}*|logos?|namen? nennen|tag|tags|tagging|photos?|pictures?|pics|mentions?|mentioning|shout-?outs?|shouting|reviews?|tell(?:ing)? you|show(?:ing)?|posting|talk(?:ing)? about|write-?ups?|feature|plug|praises?|word|stand(?:en)? (?:auf|on)|steht|nice things|schild|banner)`;

/** What a firm does for the team: it gives, lends, pays, equips. */
const givesUs = String.raw`(?:(?:be|über|ver)?(?:schenk|spendier|spons[eo]r|stift|wöhn|sorg|liefer|finanzier|reich|rasch)(?:en|t|te|ten)|ver(?:wöhnt|wöhnen|sorgt|sorgen)|(?:schick|send|stell|leih|steck|drück|stell|pack|leg|bring)(?:en|t|te|ten)|lieh(?:en)?|ließ(?:en)?|lassen|lässt|überlass\p{L}*|überlässt|überließ(?:en)?|brachten?|statte(?:t|n|te|ten)|rüste(?:t|n|te|ten)|kleide(?:t|n|te|ten)|(?:be)?zahl(?:t|en|te|ten)|übernehmen|übernimmt|übernahm(?:en)?|gab(?:en)?|gibt|geben)`;
const givenUs = String.raw`(?:(?:zu|ein|aus|hin|da|vorbei|bereit|be|über|ver|mit|ab|dazu|raus|rüber|nach)?-?(?:ge)?(?:schenkt|schickt|sandt|sendet|spendiert|spons[eo]rt|stellt|liehen|liefert|kleidet|stattet|rüstet|sorgt|wöhnt|bracht|packt|legt|laden|steckt|stiftet|reicht|geben|zahlt|drückt|übernommen|lassen|rascht|stückt|finanziert|staffiert))`;
const team = String.raw`(?:uns|mir|unser(?:e[mnrs]?)?|meine[nmrs]?|(?:das|die|dem|der) (?:\p{L}+ )?(?:team|mannschaft|truppe|crew|belegschaft|werkstatt|küche|backstube|redaktion|praxis|studio|salon|kanzlei|laden|jungs|mädels))`;
const gaveUsEnglish = String.raw`(?:gave|give|gives|sent|send|sends|lent|lend|lends|loan(?:s|ed)?|supply|supplies|supplied|provide[sd]?|posted|popped|shipped|dropped|handed|slipped|treat(?:s|ed)?|spoil(?:s|ed|t)?|kit(?:s|ted)?|sorted|set|left|brought|bought|bunged|chucked|equip(?:s|ped)?|fund(?:s|ed)?|sponsor(?:s|ed)?|donate[sd]?|let|lets|deck(?:s|ed)?|stock(?:s|ed)?|hook(?:s|ed)?)`;
const teamEnglish = String.raw`(?:us|me|our|my|the (?:lads|team|crew|boys|girls|shop|salon|guys|whole|studio|kitchen|gang|workshop|van))`;

/** A name after `von` or `from`, where no everyday word stands. */
const everyday = String.raw`(?:der|dem|den|des|einem|einer|ein|unser\p{L}*|euch|ihnen|uns|mir|dir|mein\p{L}*|ihr\p{L}*|sein\p{L}*|eur\p{L}*|dein\p{L}*|viel\p{L}*|all\p{L}*|anfang|hand|hier|innen|außen|oben|unten|vorn\p{L}*|hinten|heute|morgen\p{L}*|gestern|januar|\p{L}+tag|\p{L}+tags|\d\S*|zwei|drei|vier|fünf|acht|neun|zehn|haus|zuhause|dort|da|nun|jetzt|selbst|neuem|wem|was|jedem|jeder|beiden|beide|deutsch\p{L}*|ganzem|herzen|profis|fachleuten|experten|kund\p{L}*|freund\p{L}*|nachbar\p{L}*|gäst\p{L}*|oma|opa|mama|papa|mensch\p{L}*|leuten|eltern|kindern|kolleg\p{L}*|the|a|an|our|my|your|their|his|her|this|that|these|those|all|every\p{L}*|here|there|now|home|scratch|start|where|what|which|us|me|you|them|him|it|one|two|three|\p{L}+day|january|today|tomorrow|yesterday|some\p{L}*|any\p{L}*|next|about|local|friends?|customers?|clients?|neighbou?rs?|people|hand|memory|no|least|first|last|night|once|work|best|cost|climate\S*|within|\p{L}+ing)`;
const fromFirm = String.raw`(?:(?:von|vom|aus dem|durch|from|by|at|thanks to|dank) (?:(?:der|dem|den|unserem|unserer|unser|our|the|a|einem|einer) )?(?:\p{L}+ )?(?:\p{L}+-)?${firms}|(?:von|from|by|courtesy of|dank|thanks to|at) (?!${everyday}(?![\p{L}\p{N}]))[@\p{L}]\S+|@\w\S+)`;
const firm = String.raw`(?:${fromFirm}|${firms}|\p{L}+-?(?:hersteller|lieferant|händler|firma|verlag|marke|brauerei|rösterei)\p{L}*|\S+ (?:gmbh|ag|kg|ohg|ltd|limited|plc|inc))`;

const us = String.raw`(?:uns|unser(?:e[mnrs]?)?|wir|mir|ich|mich|mein\p{L}*|we|we[’'](?:re|ve)|us|our|i|i[’'](?:m|ve)|my|me)`;

/** What the firm gives to its own customers, and where others were given something. */
const ownOffer = words(
	String.raw`(?:bei uns|wir (?:\p{L}+ )?(?:bieten|verschenken|verteilen|geben|schenken|liefern|beraten|prüfen|haben für|spenden)|(?:sie|ihr|du|jeder|kunden|alle) (?:\p{L}+ ){0,2}(?:bekommen|bekommt|bekommst|erhalten|erhält|erhaltet|kriegt|kriegen)|holt euch|holen sie|sichern sie|sichert euch|(?:beim|pro|jedem|jeder|zum) (?:\p{L}+ )?(?:kauf|einkauf|bestellung|auftrag|termin)|für (?:unsere |alle |jeden )?(?:kund\p{L}*|gäste|kinder|mitglieder|besucher\p{L}*|schüler\p{L}*|spaziergänger)|kostenlose[sr]? (?:beratung|parkplätze|anfahrt|lieferung|eintritt|probestunde|erstgespräch|angebot)|eintritt|inklusive|unverbindlich\p{L}*|umsonst (?:gefahren|gewartet|da|gekommen|gemacht|bestellt))`,
	String.raw`(?:with every|with each|when you|if you|you (?:get|receive|can|will)|our (?:customers|clients|guests|members)|we(?:[’']re| are|[’']ll)? (?:\p{L}+ )?(?:offer\p{L}*|giv\p{L}*|provide|run|hand\p{L}* out|deliver)|for (?:all|every|our) (?:\p{L}+ )?(?:customers?|members?|guests?|walkers|kids|children)|free (?:entry|parking|delivery|quotes?|estimates?|advice|consultation|survey|talk|event|workshop|tickets?|wifi|tap)|help yourself|collect|come and)`,
);

/** Presents of friends, neighbours and customers. */
const friends = String.raw`(?:\p{L}*kund(?:e|in|en|innen)|\p{L}*nachbar(?:n|in|s)?|gast|gäste|gästen|patient\p{L}*|oma|opa|mama|papa|tante|onkel|schwester|bruder|freund(?:e|in|en)?|schüler\p{L}*|eltern|kolleg\p{L}*|chef(?:in)?|feuerwehr|gemeinde|stadt|\p{L}*schule|kita|\p{L}*verein|polizei|innung|handwerkskammer|bauherr\p{L}*|familie|frau|herrn?|landkreis|kindern?|azubi\p{L}*|gesell\p{L}*|lehrling\p{L}*|meister\p{L}*|mitarbeiter\p{L}*|schornsteinfeger\p{L}*|verkehrsamt|finanzamt|vermieter\p{L}*|mieter\p{L}*|krankenkasse|kasse|versicherung|land|bund|eu|staat|customers?|clients?|neighbou?rs?|friends?|guests?|patients?|nan|gran|grandma|mum|dad|brother|sister|uncle|aunt|council|school|church|pupils?|kids|children|boss|mrs?|ms|family|insurance|government|lottery|landlord|tenants?|homeowner|owners|landlord|lady|gentleman|bloke|somebody|someone|farmer|lads)`;
const friendGave = words(
	String.raw`(?:von|vom|from|by|of) (?:\p{L}+ ){0,3}?${friends}`,
	String.raw`(?:ein|eine|einer|unsere?|meine?|die|der|das|den|liebe[rn]?|danke?|a|our|my|the|one of our|lovely|dear) (?:\p{L}+ ){0,2}?${friends}`,
	String.raw`(?:frau|herrn?|mrs?\.?|ms\.?|familie|oma|opa|nan|mum|dad) \p{L}+`,
);

/** Bought, ordered, or not as it should be. */
const noGift = words(
	String.raw`(?:falsch\p{L}*|zu spät|verspätung|bestell\p{L}*|reklam\p{L}*|gekauft\p{L}*|bezahlt(?! uns)|rechnung(?:en)? (?:über|für|von)|mahnung|wrong|late|order(?:ed|s)?|bought|invoiced|return(?:ed)? it|faulty|abgelehnt|ablehn\p{L}*|zurückgeschickt|refused|declined|turned (?:it |them )?down|sent it back|(?:bring|take) (?:\S+ )?back|borrow\p{L}*)`,
);

/** Said so plainly that it needs no more: a share, a trip, what need not be given back. */
const outright = words(
	String.raw`neue (?:partnerschaft|kooperation)(?! mit (?:der|dem|den)(?!\p{L}))|new (?:partnership|collab\p{L}*)(?! with (?:the|our)(?!\p{L}))|as (?:the )?guests? of (?!${everyday}(?![\p{L}\p{N}]))\p{L}+|(?:ist|war|als|ein|was) (?:ein )?werbegeschenk|werbegeschenk (?:von|vom)`,
	String.raw`(?:unser\p{L}*|mein\p{L}*|our|my) (?:\p{L}+-?)?code [„“"']?\S+ (?:\S+ ){0,5}(?:bei|at|with|von|from) (?!(?:uns|us|mir|me|our|unser\p{L}*|der|the)(?!\p{L}))\p{L}+|(?:bekomm|krieg|erhalt)\p{L}* (?:\S+ ){1,8}(?:gestellt|gesponsert|zugeschickt)`,
	String.raw`auf einladung (?:von (?!${everyday}(?![\p{L}\p{N}]))\p{L}+|(?:der|des|vom) (?:\p{L}+ )?${firms})|(?:waren|sind|war|bin|durften) (?:\S+ ){0,4}(?:zu gast bei|gast bei|gäste von|gäste bei) (?!${everyday}(?![\p{L}\p{N}]))\p{L}+(?= (?:\S+ )*(?:hotel|essen|inklusive|übernachtung|kostenlos|gratis))`,
	String.raw`für (?:diesen|dieses|unseren|den) (?:beitrag|post|video|reel|bericht|test) (?:haben|hat|bekommen|bekamen|gab|wurden)|im wert von (?:\S+ ){1,4}(?:bekommen|erhalten|geschenkt|gekriegt)|(?:for this (?:post|video|review) (?:we|i) (?:got|received|were|was)|worth (?:of|\S+) (?:\S+ ){0,4}(?:for free|gifted))`,
	String.raw`(?:testen?|teste|probieren|erproben|prüfen|vergleichen) (?:\S+ ){0,5}für (?!${everyday}(?![\p{L}\p{N}])|(?:sie|euch|dich|die|das|mich|mehr|den|dich|jede[nrs]?|alle|später|morgen|mein\p{L}*)(?!\p{L}))[\p{L}-]+ (?:\S+ ){0,2}(?:den|die|das|ein\p{L}*|deren)`,
	String.raw`unser(?:e[mnr]?)? (?:[\p{L}-]+ ){1,2}(?:sponsert|sponsern|sponserte|spendiert|spendierte|finanziert|finanzierte|bezahlt|bezahlte|zahlt)(?! wir| der kunde| die kasse| die krankenkasse| sich)(?: (?:uns|seit|die|der|das|\p{L}+))?`,
	String.raw`(?:proud|official|brand|happy|delighted) (?:to be )?(?:\p{L}+ )?partners? (?:of|with|for)|(?:don[’']t|never) pay (?:for )?(?:a|any|anything|one)(?: \p{L}+)?`,
	String.raw`(?:lucky (?:enough )?to be|been|being|was|were|got) (?:given|sent|lent|gifted|handed|loaned|picked) (?:\S+ ){1,8}to (?:review|test|try|keep|trial|play with)|lucky (?:enough )?to (?:be|get) (?:given|sent|lent|gifted|loaned)`,
	String.raw`(?!(?:we|i|you|they|he|she|who|have|has|all|already|customers?|clients?|that|it|and|insurance|council|already|itself|nobody|well|been|be|is|are|was|were|get|got|were|lottery|dad|mum|gran|landlord|parents|club|insurer|grant|government|she)(?!\p{L}))\p{L}+ (?:has |have |even |kindly )?paid for (?:our|my)`,
	String.raw`(?:sent|gave|brought|posted|dropped|handed|shipped) us (?:\S+ ){0,3}(?:hamper|goodies|samples?|goody bag|goodie bag|freebies?|(?:whole |entire )?(?:range|collection)|care package)`,
	String.raw`auf (?:die )?kosten (?:von (?!${everyday}(?![\p{L}\p{N}]))\S+|(?:der|des|vom|von) (?:\p{L}+ )?${firms})|compliments of (?!the (?:chef|season))\S+|(?:on|im) behalf of (?!${everyday}(?![\p{L}\p{N}]))\S+|as a favou?r (?:for|in return|in exchange)|without charging (?:us|me)|without (?:us|me) (?:having to )?pay\p{L}*|offered (?:us|me) (?:\S+ ){0,3}free`,
	String.raw`(?:don[’']t|didn[’']t|haven[’']t|never|not) (?:have to |had to )?(?:pay|paid) (?:a \p{L}+ )?for (?:it|them|this|that|these|any)|(?:nicht|nichts|nix) (?:dafür |für sie |für ihn )?(?:bezahlen|zahlen) (?:mussten|müssen|musste|muss|brauchten)|(?:haben|hab) (?:wir|ich) (?:\p{L}+ )?nicht (?:gekauft|bezahlt)`,
	String.raw`(?:official|offiziell\p{L}*|new|neue[rn]?|neuer) (?:[\p{L}-]+ )?(?:partner|testpartner|ausrüster|ausstatter)(?! (?:company|firm|yoga|work))|testers?[- ](?:list|panel|team|programme|program|club)|tester(?:programm|kreis|gruppe|pool)|tester for`,
	String.raw`(?:bekomm|krieg|erhalt)\p{L}* (?:ich|wir|wir sie|ich sie) (?:\p{L}+ )?(?:gestellt|geschenkt|geliehen|gesponsert|zugeschickt)|(?:von|vom|durch) (?:\S+ ){1,3}(?:gestiftet|gesponsert|gestellt|spendiert|bereitgestellt|finanziert)`,
	String.raw`(?:asked|ask|asking|wanted) (?:us )?(?:for|to hear|to know) (?:our|my|an honest) (?:honest )?(?:thoughts|opinion|feedback|verdict|view|take)|(?:sollen|sollten|soll|sollte) (?:wir |ich )?(?:dafür )?(?:nur |bloß )?(?:\p{L}+ )?(?:sagen|erzählen|schreiben|berichten|zeigen), (?:wie|ob|was)|${us} (?:\S+ ){0,3}sollt?en? (?:nur|bloß|dafür) (?:\p{L}+ )?(?:sagen|erzählen|schreiben|berichten|zeigen)|in die finger (?:kriegen|bekommen)|(?:got|get|getting) (?:my|our) (?:mitts|hands|paws) on (?:\S+ ){0,6}early`,
	String.raw`(?:my|our|meinen?|unseren?) (?:\p{L}+ )?code (?:\S+ ){0,7}(?:earn|get|make|pence|cents?|pennies|verdien\p{L}*|krieg\p{L}*|bekomm\p{L}*)|(?:über|via|through) (?:den|the|diesen|this) link (?:\S+ ){0,6}(?:kriegen|bekommen|verdienen|get|earn|make|goes) (?:wir|ich|we|i|to us)|(?:wir |ich )(?:zeigen|tragen|erwähnen|verlinken) (?:deren|ihre|dafür)|(?:course|training|trip|stay|meal|lunch|dinner|day|round|night) was on (?!${everyday}(?![\p{L}\p{N}]))\p{L}+`,
	String.raw`(?:\p{L}+-?)?${firms} (?:\S+ ){0,7}(?:zahlte|bezahlte|übernahm|spendierte|schenkte|überließ|stiftete|lieh|ließ|sponserte) (?:\S+ ){0,6}(?:uns|mir|da|dafür|flug|hotel|reise|alles)|(?:schulung|reise|übernachtung|hotel|flug|essen|kurs|fahrt) (?:\S+ ){0,5}(?:übernahm|übernimmt|bezahlte|zahlte|spendierte|sponserte) (?:der|die|das|uns)|(?:flug|hotel|reise|kurs|schulung|übernachtung|anreise|essen) (?:\S+ ){0,2}(?:bezahlt|gezahlt|übernommen|spendiert)`,
	String.raw`(?:love|thanks|respect|shout-?out|props|hats off|credit|cheers|dank\p{L}*) (?:to|an) (?:\S+ ){1,5}(?:who|die|der|which) (?:\S+ ){0,6}(?:dropped|gave|sent|lent|supplied|donated|sponsored|provided|spendiert|geschickt|gesponsert|zur verfügung)|(?:their|all on the house:?|company[’']s|firm[’']s|brand[’']s) treat|hat (?:\S+ ){1,3}springen lassen`,
	String.raw`(?:durch|über|through|via|with|mit) (?:dies\p{L}*|this|unser\p{L}*|mein\p{L}*|our|my) (?:\p{L}+-?)?link (?:\S+ ){0,9}(?:us|me|we|uns|mir|wir)|we (?:make|earn|get) (?:\p{L}+ ){0,3}(?:on|from|for|per) (?:each|every|any)|fällt (?:für|bei) (?:uns|mich|mir) (?:\p{L}+ )?(?:etwas|was|ein paar|eine kleine) (?:\S+ )?ab|für (?:uns|mich) fällt (?:\p{L}+ )?(?:etwas|was) ab`,
	String.raw`(?:as|am|are|a|an|proud|new|official|their|now|your) (?:\p{L}+ ){0,2}ambassadors?|(?:als|sind|bin|jetzt) (?:\p{L}+ ){0,2}(?:produkt|geräte)?-?tester(?:in|innen)? (?:von|für|bei)|\p{L}+-(?:tester|botschafter)(?:in|innen)?`,
	String.raw`(?:picked|chosen|selected|asked|invited|handpicked|lucky enough) (?:by \S+ )?to (?:try|trial|test|pilot|road-?test|review|preview)|ausgewählt(?: worden)?,? (?:\S+ ){0,5}(?:testen|ausprobieren)|(?:paid for|funded|footed|bankrolled|sponsored|supplied|donated) by (?:the )?(?!${everyday}(?![\p{L}\p{N}])|(?:card|cash|cheque|insurance|customers?|lottery|grants?|council|donations?)(?!\p{L}))\p{L}+`,
	String.raw`(?:dank|danke|unser(?:e[mnrs]?)?|our|thanks to) (?:\p{L}+ ){0,2}(?:haupt|trikot|team)?-?sponsor(?:en|s)?(?: \p{L}+)?`,
	String.raw`damit (?:wir|ich) (?:\S+ ){0,4}(?:darüber|davon|drüber|sie|es|ihn) (?:\S+ ){0,3}(?:schreib|bericht|post|zeig|erzähl)\p{L}*|(?:just|only|all they) (?:wanted|want|asked for|ask for) (?:\p{L}+ ){0,3}(?:review|post|photos?|mention|shout-?out|feedback|opinion|video)|(?:wollte|wollten|möchte|möchten) (?:dafür )?nur (?:\S+ ){0,4}(?:wissen|hören|meinung|post|foto|beitrag|story|feedback|rückmeldung)`,
	String.raw`(?:provision\p{L}*|umsatzbeteiligung|gewinnbeteiligung|affiliate\p{L}*|partnerlink\p{L}*|werbepartner(?:in)?|kooperationspartner(?:in)?|(?:marken|produkt)?-?botschafter(?:in|innen)? (?:von|für|der|des|bei)|pressereise|blogger(?:reise|event|paket)|influencer-?paket|produktplatzierung|product placement)`,
	String.raw`(?:${us}|bekommen|kriegen|erhalten|verdienen) (?:\S+ ){0,6}(?:prozent|%|anteil|kleinen? (?:teil|betrag|beteiligung)) (?:\S+ ){0,3}(?:vom|am|des|von eurem|davon|für jede\p{L}*|pro|von jede\p{L}*)(?: (?:umsatz|verkauf|einkauf|bestellung|kauf|erlös)\p{L}*)?(?: ab)?`,
	String.raw`verdien(?:en|e) (?:wir|ich) (?:\p{L}+ ){0,3}(?:mit|daran|etwas|eine)|(?:wir|ich) verdien(?:en|e) (?:\p{L}+ )?(?:mit|daran) (?:an jede\p{L}*|wenn|am)`,
	String.raw`(?:get|gets|give|gives|earn|earns|take|takes|pay|pays|paid) (?:us |me )?(?:an? )?(?:\p{L}+ )?(?:cut|percentage|commission|kickback|slice|share of|fee)`,
	String.raw`(?:[\d%]+|few|per ?cent|percent|bit|slice|cut) (?:\S+ ){0,2}of (?:every|each|the|all|any|your) (?:sales?|orders?|purchases?|takings)`,
	String.raw`(?:press|brand|media|influencer|sponsored) (?:trip|event|stay|dinner|day|junket)|(?:all )?(?:expenses|costs|travel|flights?|hotel|bill|tab) (?:\S+ ){0,3}(?:paid|covered|picked up|footed|sorted) (?:for )?(?:by|from|courtesy)|all[- ]expenses[- ]paid`,
	String.raw`(?:picked|picks|foot|foots|footed|covered|covers|paid) (?:up )?(?:the|our|my) (?:\p{L}+ )?(?:bill|tab|flights?|travel|hotel|costs?|expenses|stay)`,
	String.raw`eingeladen (?:\S+ ){0,2}(?:hat|haben|worden|wurden)?(?: )?(?:uns |wir )?(?:wurden )?(?:vom|von|von der|hat uns|haben uns) (?:\p{L}+ )?${firms}`,
	String.raw`(?:vom|von|durch|by) (?:der |dem |the )?(?:\p{L}+ )?${firms} (?:\S+ ){0,4}(?:eingeladen|invited|ausgestattet|eingekleidet|verwöhnt|bezahlt)`,
	String.raw`(?:invited|guests?|hosted|flown (?:out|over)|put up) (?:\S+ ){0,3}(?:by|of|with|at) (?!${everyday}(?![\p{L}\p{N}]))(?:the )?\p{L}+(?= (?:\S+ ){0,12}(?:nights?|free|on them|complimentary|gratis|expenses))`,
	String.raw`(?:müssen|muss|brauchen|mussten|sollen) (?:\S+ ){0,8}nicht (?:mal |einmal |mehr )?(?:zurück\p{L}*|wieder (?:hergeben|abgeben)|bezahlen)|(?:dürfen|darf|durften|können) (?:wir|ich) (?:\S+ ){0,6}behalten|(?:wir|ich) (?:dürfen|darf|durften|können) (?:\S+ ){0,6}behalten|behalten (?:dürfen|durften|darf|können) (?:wir|ich)|(?:don[’']t|didn[’']t|do not|never) (?:even )?(?:have to |need to |want(?:ed)? (?:us to )?|asked (?:us |for )?)(?:give|send|hand|it|them) (?:it |them )?back|ours to keep|(?:get|got|get to|told us to|said we could|let us|can) keep (?:it|them|the|this|one)`,
	String.raw`(?:kindly|generously|very kindly) (?:popped|posted|shipped|dropped|slipped|offered|brought|treated|supplied|sponsored|arranged|chucked|threw|let|set|hooked|sorted)`,
	String.raw`(?:we|i|we[’']re|i[’']m|proudly|officially|now) (?:now |proudly |officially )?(?:ride|race|shoot|cut|paint|bake|train|work|play|cook|fish|climb|represent\p{L}*|riding|racing|repping) (?:only )?(?:for|with) (?!${everyday}(?![\p{L}\p{N}]))\p{L}+ now|(?:kit|kits|kitted|kitting|deck\p{L}*|hook\p{L}*) (?:us|me) (?:out|up)`,
	String.raw`(?:is|are|was|were)(?: now)? (?:paying|sponsoring|bankrolling|funding) (?:us|me|our)|(?:paid|pay|pays) (?:us|me) (?:\p{L}+ ){0,2}(?:to|for)|(?:ausrüster|sponsored|ausgerüstet|ausgestattet|eingekleidet) (?:ist|is|wurden wir|sind wir|von|by)`,
	String.raw`grateful (?:\p{L}+ ){0,2}(?:to|for) (?:\S+ ){1,5}(?:my|our|this|the|these) (?:\p{L}+ ){0,2}(?:pr|gift\p{L}*|free\p{L}*|box|parcel|package|samples?|goodies|hamper|kit|products?)`,
	String.raw`(?:use|with|click|nutzt|nehmt|über|benutzt|mit|shop) (?:my|our|the|unser\p{L}*|mein\p{L}*|dem|den) (?:\p{L}+ )?(?:link|code|rabattcode|partnercode|discount code) (?:\S+ ){0,3}(?:and|und|for|bei|at|gibt|bekomm\p{L}*|krieg\p{L}*|spar\p{L}*) (?:\S+ ){0,5}(?:gives|pays|us|me|wir|uns|cut|percent|prozent|umsatz)`,
	String.raw`(?:rabatt|partner|gutschein|discount|promo|referral|creator)-?(?:code|link)s? [„“"']?\p{Lu}?\p{L}*\d+[“”"']?`,
);

export const giftParts: readonly Reading[] = [
	{ signs: [outright], unless: [notReceived], unlessAnywhere: [label] },
	{
		signs: [
			// It cost nothing, and came from a firm.
			words(String.raw`(?:${forNothing}) ${some(4)}${fromFirm}`),
			words(String.raw`${fromFirm},? (?:\S+ ){0,5}?(?:${forNothing})`),
			[words(forNothing), words(firm), words(us)],
			// A firm gave it, and it cost nothing.
			[
				words(
					String.raw`${givesUs} ${team}|${team} (?:\S+ ){0,9}${givenUs}|${gaveUsEnglish} ${teamEnglish}`,
					String.raw`${gaveUsEnglish} (?:a|an|one|two|some|over|round|this|these) (?:\S+ ){0,4}`,
				),
				words(forNothing),
			],
			words(
				String.raw`(?:geschenk|präsent|leihgabe|spende|aufmerksamkeit|mitbringsel|testgerät|testpaket|muster|probe) (?:\S+ ){0,2}(?:von|vom|des|der) (?:\S+ ){1,5}(?:an|für) (?:uns|mich|unser\p{L}*)|(?:present|gift|treat|loan|freebie|hand-?out|donation|goody bag) (?:\S+ ){0,2}(?:from|by|courtesy of) (?:(?:the|our) (?:\p{L}+ )?${firms}|(?!${everyday}(?![\p{L}\p{N}]))\p{L}+)`,
				String.raw`(?:ein )?(?:geschenk|präsent|leihgabe|testgerät|mitbringsel|leihgerät|vorführgerät|dauerleihgabe) (?:(?:des|der|vom|von|aus dem) )?(?:(?:der|dem|unserem|unseres|eines) )?(?:\p{L}+ )?${firms}`,
				String.raw`(?:verwöhnt|verwöhnen|verwöhnte|beliefert|beliefern|beschenkt|beschenken|überrascht|überraschte|überhäuft|bestückt|sponsert|sponsern|finanziert|bezahlt|bezahlen|zahlt|zahlen) (?:uns|mich|mir|unser\p{L}*) (?:mit (?!(?:arbeit|aufträgen|fragen|kritik|lob|vertrauen)(?!\p{L}))\p{L}+|den|die|das|dafür|für|jede[nsr]?|alle|ein\p{L}*|seit)`,
				String.raw`(?:stattet|statten|stattete|rüstet|rüsten|rüstete|kleidet|kleiden|kleidete) (?:uns|mich|unser\p{L}*|das|die) (?:\S+ ){0,8}(?:aus|ein)`,
				String.raw`(?:bezahlt|zahlt|übernimmt|übernahm|finanziert|trägt) (?:uns |für uns |mir )(?:\S+ ){0,3}(?:den|die|das|alles|sogar)`,
				String.raw`(?:(?:testen|ausprobieren|probieren|probefahren|fahren|tragen|behalten|nutzen|benutzen)(?: und \p{L}+)? (?:dürfen|durften|darf|durfte) (?:wir|ich|sie|ihn|es))`,
				String.raw`(?:dank|mit) (?:der )?(?!${everyday}(?![\p{L}\p{N}]))\p{L}+ (?:gmbh|ag|kg) (?:fahren|haben|arbeiten|bekommen|können|dürfen) (?:wir|ich)|(?:mit|with) (?:deren|ihrem|their) logo`,
			),
			[
				words(
					String.raw`(?:paket|päckchen|karton|kiste|post|lieferung|muster|koffer|parcel|box|case|package|crate|delivery) (?:\S+ ){0,3}${fromFirm}`,
				),
				words(
					String.raw`(?:zum|zur) (?:\p{L}+ )?(?:ausprobieren|testen|probieren|test|probe)|to (?:try|test|trial|review|play with)|(?:review|test)`,
				),
			],
			words(
				String.raw`(?:spendiert|gestiftet|geschenkt|gesponsert|gestellt|überlassen|geliehen|bereitgestellt|beigesteuert|finanziert|bezahlt) (?:wurd\p{L}* |worden )?(?:von|vom|durch|von der|durch die) (?:${firms}|(?!${everyday}(?![\p{L}\p{N}]))\p{L}+)|(?:geht|ging|gehen|gingen|lief|läuft) (?:\p{L}+ )?auf (?:(?:den|die|das|rechnung von|kosten von) )?(?:${firms}|kosten des)`,
				String.raw`(?:danke?|dankeschön|merci|thanks|thank you|cheers|ta),? (?:an |to |geht an )?(?:\S+ ){1,4}(?:für|for) (?:das|die|den|eure|euer|euren|ihre|the|our|these|those|this) (?:\S+ )?(?:\p{L}*ausrüstung|\p{L}*maschinen?|geräte?|werkzeuge?|\p{L}*kleidung|jacken|hosen|schuhe|shirts|helme|\p{L}*paket|\p{L}*box|material|nachschub|\p{L}*proben|muster|farben?|produkte|equipment|gear|kit|tools|boots|jackets|hoodies|samples|products|paint|box|parcel|stock|swag)`,
				String.raw`(?:thanks|cheers|ta|danke) (?!(?:everyone|all|to|so|an|für|for|allen|euch)(?!\p{L}))(?:\S+ ){1,3}(?:for|für) (?:the|die|das|den|our|unsere?n?) (?:new|neuen?|brand-new) \p{L}+`,
				String.raw`(?:thanks|thank you|cheers|ta|danke?) (?:\S+ ){1,5}for (?:kitting|fitting|decking|setting|sponsoring|supplying|hooking|stocking|gifting|lending|loaning)(?: (?:us|me|out|up|our|the))*`,
				String.raw`(?:sends?|sent|supply|supplies|gives?|gave|give) (?:us |me )?(?:it|them|this|these|everything|the lot)(?: all)? (?:to us |to me |over |across )?(?:for )?free|sent (?:us|me) the lot`,
				String.raw`(?:trial(?:l?ing)?|test(?:ing)?|road-?testing|trying(?: out)?) (?:\S+ ){1,8}(?:thanks to|courtesy of|on behalf of|for) (?!${everyday}(?![\p{L}\p{N}]))\p{Lu}\p{L}+`,
				String.raw`(?:von|vom) (?:\S+ ){1,3}(?:ein paar |einige |zwei |drei |mehrere )?(?:\p{L}*proben|muster|\p{L}*paket|testgerät\p{L}*|produkte) (?:\S+ ){0,2}(?:bekommen|gekriegt|erhalten)`,
			),
			// A firm gave it, whatever it cost.
			[
				words(
					String.raw`(?:geschenkt|überlassen|geliehen|gestellt|gestiftet|spendiert|dagelassen|eingeladen|ausgestattet|eingekleidet|bereitgestellt|zur verfügung|ließ (?:\S+ ){0,4}da|lässt (?:\S+ ){0,4}da|versorgt|vorbeigebracht|in die hand gedrückt|gesponsert|verwöhnt|ausgerüstet|zum (?:testen|ausprobieren))`,
					String.raw`(?:lent|loaned|gifted|donated|supplied|treated|invited|(?:sent|handed|given|dropped|left|posted) (?:it |them |one |this )?(?:to )?(?:us|me|round|over)|goody bag|goodie bag|samples?|freebies?|hamper)`,
				),
				words(String.raw`(?:\p{L}+-?)?${firms}|\p{L}+[’']s (?:\p{L}+ )?(?:rep|team)`),
				words(us, String.raw`(?:huge |big |many )?(?:cheers|thanks|danke?)`),
			],
			words(
				String.raw`(?:danke?|thanks|cheers|ta),? (?:\S+ ){1,5}(?:dass|that|für|for) (?:\S+ ){0,9}(?:nicht bezahlen|nichts (?:be)?zahlen|behalten|testen|ausprobieren|keep|try|loan|freebies?|goody bag|samples?)`,
				String.raw`(?:versorgen|versorgt|beliefern|beliefert|verwöhnen) (?:sie |er |die )?uns (?:\S+ ){0,3}mit`,
				String.raw`(?:have |has |[’']ve |[’']s )?(?:supplied|donated|gifted|covered|paid for|sponsored|provided|put) (?:our|all our|a) (?:\S+ ){1,5}(?:since|for (?:a|the|two|three)|without|free|on us)|(?:stock|kit|material|paint|tiles|flour|wood|tools?|gear) (?:donated|gifted|supplied|provided|lent) by`,
			),
			// Something is done for it.
			[
				words(
					String.raw`(?:im gegenzug|als gegenleistung|im tausch|tausch(?:en)? (?:wir )?gegen|dafür,? (?:dass|daß)|dafür (?:(?:wir|ich) )?(?:zeig\p{L}*|post\p{L}*|steht (?:der|die|das|sie|er|es|jetzt|nun)|hängt|verlink\p{L}*|erwähn\p{L}*|trag\p{L}*|mach\p{L}* wir)|weil wir (?:\S+ ){0,6}(?:zeig\p{L}*|post\p{L}*|erwähn\p{L}*|verlink\p{L}*)|gegen (?:eine |ein |einen |zwei |drei |ein paar )?(?:post|posts|story|stories|beitrag|beiträge|verlinkung|erwähnung|fotos?|video|werbung)|in (?:return|exchange)(?: for)?|because we (?:show|post|tag|mention|use|promote)|as long as we|all they (?:ask|asked|want|wanted)|all we (?:have|had) to do|meaning they|the deal (?:is|was)|swap for|einzige bedingung|bedingung (?:war|ist))`,
				),
				words(publicity),
				words(us),
			],
		],
		unless: [notReceived, friendGave, noGift, ownOffer],
		unlessAnywhere: [label],
	},
];
