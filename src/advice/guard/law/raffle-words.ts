import { latin, words } from '#advice/guard/reading.ts';

/** A prize draw called by its name. */
export const byName = words(
	'*gewinnspiele?s?',
	'gewinn-?aktion(en)?',
	'(verlosung|verlosungen|preisausschreiben|preisrätsel|fotowettbewerb|malwettbewerb|mitmachaktion)s?',
	'*verlosung',
	'(verlosen|verlose|verlost)( wir| ich)?',
	'(auslosen|ausgelost wird|ausgelost werden)',
	'losen (wir|ich) (\\S+ ){0,10}aus',
	'(los(aktion|zettel|nummer|box|ziehung)(en|n)?|rubbellose?|tippspiele?|jahreslos|adventslos)',
	'(wir|ich) losen?(?=[^\\p{L}\\s])',
	'das los (\\S+ )?(sprechen|entscheiden|ziehen|bestimmen)',
	'(\\d+|zwei|drei|vier|fünf|zehn|two|three|five|ten) (glückliche |lucky )?(gewinner|sieger|winners)(innen)?(?= |[.,!:]|$)',
	'(photo|colouring|coloring|drawing|baking|pumpkin|fancy dress|costume|recipe|caption|snowman|decorating|waggiest tail|tail) (contest|competition)',
	'(contest|competition) (is )?(now )?(on|open)(?= now|[.,!:]|$)',
	'(contest|competition) … prize',
	'golden tickets?',
	'(scavenger|treasure|easter egg|egg) hunt (\\S+ ){0,8}(win|wins|prizes?|bags?|gets|take home|gutschein)',
	'(hidden|hiding) in (one|a|our) (\\S+ ){0,8}(find|finds|found|win)',
	'(auslosung|ausgelost|auszulosen|auslosen)(?! (hat|ist gelaufen))',
	'(lostrommel|loskugel|lotterie|lottofee|zufallsgenerator)',
	'(gewinner|gewinnerin)(innen)? (\\S+ ){0,4}(ausgelost|gezogen|ermittelt|bekannt|verkündet|kontaktiert|benachrichtigt|ausgewählt|gekürt)',
	'(gewinnt|gewinn|gewinne|gewinnen) (mit uns|mit \\p{L}+ glück)',
	'(wir|ich) losen … aus',
	'(wird|werden) … ausgelost',
	'(ziehen|zieht) (\\S+ ){0,4}(namen|gewinner|gewinnerin|glückliche\\p{L}*|kärtchen|teilnahmekarte|los|zettel)',
	'(tombola|glücksrad)(?! drehen lassen)',
	'(lostopf|los-topf|losbox)',
	'(das )?los entscheidet',
	'(der )?zufall entscheidet',
	'(losverfahren|glücksfee)',
	'give-?aways?',
	'give away',
	"(we|i)[’']?(re| are| will be|m|ll)? (giving|give) (\\S+ ){1,6}away",
	'giving (it|them|this|these|one|away)( away)?',
	'prize(-| )draws?',
	'(into|in) (a|the|our) (\\p{L}+ )?(prize )?draw(?! (of|for breath))',
	'(enter|join|entered) (\\S+ ){1,6}for a chance',
	'(raffle|raffling|sweepstakes?)( off)?',
	'lucky (dip|draw)',
	'(draw|pick|pull) (\\S+ ){0,3}(winners?|names?)',
	'(choose|select) (\\S+ ){0,3}winners?',
	"(entered|goes?|put|you[’']re) (\\S+ )?(into|in) the (hat|draw|pot|bowl|jar|raffle)",
	'cards? in the (jar|bowl|box|hat)',
	'(pick|picked|draw|drawn|choose|chosen|selected?) (\\S+ ){0,2}at random',
	'(out of|from|into|in) (the|a|our) hat',
	'(names?|cards?|handles?|tickets?|entr(y|ies)) (\\S+ ){0,3}(in|into|out of|from) (the|a|our) (bowl|bucket|jar|tombola|teapot|toolbox|tin|drum|barrel)',
	'(pull|pulling|draw|drawing|pick|picking|picks|choose|choosing) (\\S+ ){0,3}(one|someone|somebody|a name|a winner|two|three|a follower|five|one of you|a lucky \\p{L}+)( of you)?( out| from| for| on| at| to| by| tonight| tomorrow|(?=[.!]|$))',
	'(sweepstakes?|raffles?|raffled|tombola)',
	'(competition|contest)(?= (:|post|send|tell|time|alert|is on|ends))',
	'(\\p{L}+ )?(competition|contest)(?=[:!])',
);

/** What else can be won, and is no prize. */
const nothing =
	'(?:eindr|einblick|überblick|abstand|zeit|platz|raum|vertrauen|wohn|klarheit|licht|luft|freund|kund|mitarbeit|fachkr|kolleg|azubi|erfahrung|sicherheit|lebens|minuten|stunden|ruhe|freude|spaß|herzen|meister|spiel|punkt|energie|strom|wärme|wasser|trinkwasser|farbe|fläche|quadrat|m²|bewegung|komfort|qualität|spielraum|stauraum|neue)';
const nothingToWin = `(?!${nothing})`;
/** Somebody is told that there is something to be won. */
export const toWin = words(
	'(zu|was zu|etwas zu) gewinnen( gibt| ist| sind)?',
	"gibt (es|’s|'s) … zu gewinnen",
	`(gewinnt|gewinne|gewinn|gewinnen sie)( mit etwas glück| jetzt| doch| bei uns| mit uns)* (ein|eine|einen|eins|zwei|drei|fünf|zehn|\\d+|unser|unsere|unseren|freikarten|karten|tickets|gutscheine?) ${nothingToWin}\\p{L}*`,
	`(und|oder) (mit etwas glück )?gewinn(e|t|en)( sie)?(?! (?:\\S+ ){0,2}(?:${nothing}|an |wir |damit ))( ein\\p{L}*| den| das| die| zwei| drei| \\d+| tolle\\p{L}*| schöne\\p{L}*| mit etwas glück)?`,
	'mit (etwas|ein bisschen|ein wenig) glück … (gewinn\\p{L}*|gehört|gehören|gutschein|karten|freikarten|tickets)',
	'(suchen|sucht) (\\S+ )?neue[nr]? besitzer(in)?',
	'(karten|tickets|freikarten|gutscheine?) (\\S+ )?(abstauben|absahnen|ergattern|abräumen)',
	'(es )?(winkt|winken) (ein|eine|einen|zwei|drei|\\d+|tolle)\\p{L}*',
	'als (haupt)?preis',
	'(haupt|tages|wochen|monats|trost|sonder)preis(?= |:)',
	'(einer|eine|eins|eines|jemand|zwei|drei|fünf|ein) (von euch |von ihnen |unter euch |glückliche[rnm]? |zufällige[rnm]? |\\p{L}*(kommentar|voter|follower|tipp|name|fan|gewinner|einsender|teilnehmer|mitspieler|leser|gast|kunde|kundin|person) )+(\\S+ ){0,5}(gewinnt|gewinnen|bekommt|bekommen|kriegt|kriegen|isst|darf|dürfen|fährt|fahren|nimmt|erhält|erhalten|trinkt|sitzt|schläft|wird (beschenkt|belohnt|eingeladen)|holt)',
	'(verlosen|verlose|ziehen|ziehe|verteilen|verteile|verschenken|verschenke|vergeben|vergebe|losen|spendieren|beschenken|laden|picken|suchen wir (uns )?) (\\S+ ){0,4}(unter|aus) (euch|allen|ihnen|den|sämtlichen|jedem)',
	'(unter|aus) (euch allen|allen|allem|euch|sämtlichen|den) (\\S+ ){0,6}(verlosen|verlose|ziehen|ziehe|verteilen|verteile|verschenken|verschenke|vergeben|losen|wählen|picken|fischen|spendieren|beschenken|laden)( wir| ich)?',
	'(einer|eine|eins|jemand|einen|zwei von euch|wer) (gewinnt|wird gezogen|wird beschenkt|räumt ab)(?=[^\\p{L}\\s]|$)',
	'(\\p{L}+ )?(kommentare?|antworten|einsendungen|tipps|einsender|teilnehmer|mitmacher) (werden|wird) (\\S+ )?(belohnt|beschenkt|prämiert|gezogen)',
	'(für|an) (einen|eine|zwei|drei|fünf) (zufällige[nrs]?|glückliche[nrs]?|ausgeloste[nrs]?) ?(\\p{L}+)?',
	'per zufall(sprinzip|sgenerator)?',
	'(beantworten|raten|kommentieren|teilen|mitmachen|ausfüllen|einsenden|liken|schätzen|abstimmen|hochladen|posten|mitspielen),? (und )?(\\S+ )?gewinnen(?=[^\\p{L}\\s]|$)',
	'kommentar (nr\\.?|nummer) ?\\d+ (\\S+ )?(bekommt|kriegt|gewinnt|erhält)',
	'(der|die|unser|unsere|the|our) (\\p{L}+ste|\\d+(th|st|nd|rd|\\.|ste|te)?) (kommentar|follower(in)?|like|comment|abonnent) (\\S+ ){0,3}(bekommt|kriegt|gewinnt|erhält|gets|wins)',
	'los ziehen(,| und) (\\S+ ){0,3}(preis|gewinn)\\p{L}*',
	'(kann|könnte|bringt) (dir|euch|ihnen) (\\S+ ){1,6}(einbringen|bescheren|bringen|ein)(?=[^\\p{L}]*$)',
	'(unter|aus) allen,? (\\S+ )?\\p{L}*(teilnehm|mitmach|einsend|kommentier|kommentat|bewerb|käufer|stimmen|herzen|followern|fans|abonnent|anmeld|tipps|einkäufe|kassenbon|bons)\\p{L}*',
	'die ersten? (zwei|drei|beiden|fünf|zehn|\\d+)?,? ?(die|kommentare|wer) (\\S+ ){0,4}(schreiben|schreibt|kommentieren|antworten|anrufen|melden|erraten|wissen)',
	'(findet|finde|entdeckt|entdecke|sucht|suche) (\\S+ ){1,7}(und|,) (\\S+ ){0,3}(holt|hol|gewinnt|gewinne|sichert|kassiert|bekommt) (\\S+ ){0,3}(preis|gutschein|überraschung|gewinn|belohnung)\\p{L}*',
	'wer (\\S+ ){0,8}(alle|alles|die meisten|am meisten) (\\S+ ){0,4}(trifft|findet|errät|sammelt|tippt|weiß|löst),? (\\S+ ){0,3}(bekommt|kriegt|gewinnt|erhält|darf)',
	'(mit (etwas |ein bisschen |ein wenig |viel )?glück|vielleicht|wenn du glück hast|mit losglück) (\\S+ ){0,6}(dir|dein|deine|deins|deiner|(?<!von |mit |unter )euch|eure[rs]?|ihnen|ihr[es]?)(?=[^\\p{L}\\s]|$)',
	'(vielleicht|bald) (liegt|steht|hängt|gehört|sitzt|landet|parkt|rollt) (\\S+ ){1,5}(bei dir|bei euch|dir|euch|deinem|eurem)',
	'(könnte|kann) (\\S+ ){0,4}(dir|euch|ihnen) gehören',
	'(wandert|wandern|hüpft|landet|landen|kommt|kommen|seid|bist|geht|springt) (\\S+ ){0,4}(im|in den|in die) (topf(?! (und|mit|geben))|lostopf|hut|trommel|verlosung|ziehung)',
	'(abräumen|absahnen|abstauben)(?! (\\S+ )?(tisch|tische))',
	'(erster|1\\.|zweiter) preis(:| ist)',
	'(kommentar|bild|foto|tipp|antwort|einsendung|los|name|vorschlag|idee|rezept|schätzung|nachricht|zeichnung|spruch) gewinnt',
	'(der|die|das) \\p{L}+ste \\p{L}+ (gewinnt|bekommt|kriegt|erhält|erhalten|wird … belohnt)',
	'(die|der) ersten? (\\S+ ){1,9}(gewinnt|gewinnen)',
	'(die|der) ersten? (\\S+ ){0,4}(kommentare?|rätsel|lösung|richtige\\p{L}*|antworten|erraten|errät) (\\S+ ){0,4}(bekommt|bekommen|kriegt|kriegen|erhält|erhalten)',
	'(der|die) gewinner(in)? (bekommt|erhält|kriegt|darf|wird|gewinnt)',
	'(gewinner|gewinnerin|sieger|siegerin)(innen)? (bekommt|bekommen|erhält|erhalten|kriegt|kriegen|darf)',
	'(haupt|sach|trost)(gewinn|preis)e?',
	'gewinnchance\\p{L}*',
	'(chance|chancen) auf (ein|eine|einen|zwei|drei|\\d+|freikarten|gutschein)\\p{L}*',
	'(mitmachen|teilnehmen|kommentieren|raten|tippen|schätzen|abstimmen|ausfüllen) und (\\S+ ){0,4}(gewinnen|abstauben|absahnen|sichern|mitnehmen)',
	'(unter|aus) allen(,|\\p{L}*)? … (ziehen|zieht|wird|werden|verschenken|vergeben|bekommt)',
	'(unter|aus) allen(,)? (die|kommentaren|teilnehmern|einsendungen|antworten|rückmeldungen|tipps|followern|fans|anmeldungen|bewerbern)\\p{L}*',
);
export const toWinInEnglish = words(
	"(?<!(?:we|they|team|lads|girls) (?:\\S+ )?)(?:to|and|could|can|will|would|,|you[’']ll|might) win (?!over|back|hearts|trust|customers|contracts?|this (game|match)|the (game|match|cup|league|argument|bid|tender|contract|title|war|battle)|a (game|match|contract|customer|tender|medal|title|bid))(a|an|one|two|three|four|five|\\d+|your|our|the|this|some|free|tickets|it|them|£|€|yourself)\\p{L}*",
	'(to|chance to|can|could|and) win(?= [£€])',
	'chances? (to|of) (win|take|bag|get|grab|enjoy|bring|pick|bagg|winn|gett|gett)(ing)?(?! (lost|wet|away|rid|to know|in touch))',
	'(be )?in with a chance',
	'stand a chance (of|to)',
	'(the|first|1st|main|star|top) prize( is|:|,)',
	'prizes? to be won',
	'prizes (every|each) (day|week|month)',
	'first to (reply|comment|answer|guess|call|name|spot|message|text) (\\S+ ){0,8}(gets?|wins?|takes?|bags?)',
	'tickets (\\S+ ){0,3}looking for a new (home|owner)',
	'(up for grabs|what you could win)',
	'(could|might|will|may|can) (\\S+ )?be yours',
	'(one|a|some|two|three) lucky (?!charm|day|guess|number|break|penny|escape|so-and-so|horseshoe)\\p{L}+',
	'(one|two|three|five|some) of you (are|is|will|could|get|gets|win)(?= (getting|get|getting|be|win|winning|walk|take|taking|going|eat|eating|sleep|treated|invited|given)|[.!])',
	'(for|to|goes to|gets?) whoever (\\S+ ){0,3}(tells?|makes?|sends?|names?|guesse?s?|writes?|posts?|draws?|shows?|answers?|gets|spots?|finds?|comes)',
	'everyone who (\\S+ ){0,5}(goes|is|gets) (in|into|entered)(?= (for|the|to|a)|[.,!]|$)',
	'(convince|persuade) us',
	"(is|are|it[’']s|they[’']re|[’']s) (all )?(yours|theirs)(?! truly)(?=[^\\p{L}]*$)",
	'(best|funniest|closest|nearest|fastest|cutest|wildest|worst|silliest|top|loudest|rudest|favourite|winning) (\\S+ ){0,6}(bags?|wins?|takes?|gets?|gets to|scoops?|nabs?|walks? (off|away)|earns?|receives?|goes home|has it)(?= (it|them|the|a|an|one|two|our|this|some|off|away|with|free|dinner|lunch|home|your)|[.!,]|$)',
	'(name|handle|comment|number) (goes |is |gets |in )?(in|into) (the|a|our) (draw|hat|pot|bowl|bucket)',
	"(you[’']re|you are|you go|you[’']ll be|and you[’']re) in(?=[^\\p{L}]*$| with| the draw| to win)",
	'(?<!in )(one|two|three|five|\\d+|a) (of you|lucky \\p{L}+|random \\p{L}+|commenters?|followers?|readers?|entrants?|entr(y|ies)) (\\S+ ){0,4}(gets?|wins?|will|takes?|leaves?|goes?|eats?|drinks?|walks?|receives?|scores?|bags?)',
	"(to|we[’']ll|will) (post|treat|give|reward|gift|send) (someone a|somebody a|someone the|one of you|a lucky \\p{L}+|one lucky \\p{L}+)",
	'(picking|choosing|drawing|pulling|surprising|treating) (\\S+ )?(somebody|someone|one of you|a name|a winner|a follower|two of you|names?|winners?)',
	'(enter|entering|entry|entries)(?= (is|by|now|below|here|free|is easy|simply)|:|[.!]$)(?! (requirements?|level))',
	'(to|how to) enter(?=[^\\p{L}]|,| just| simply| tell| comment| all|$)(?! (the|into|by the|via|through|at|your|a|an))',
	'(the )?(lucky )?winners? (gets?|receives?|takes?|will (get|receive|be drawn|be picked|be chosen|win)|is drawn|picked(?! up)|drawn|announced)',
	'(lucky|random) (follower|winner|commenter|customer|reader|person|one)s?',
	'(closest|nearest|best|funniest|first correct|right|correct|first right|first|muddiest|ugliest|oldest|worst|prettiest|biggest) (guess|answer|photo|picture|caption|name|story|comment|reply|one|entry|drawing|joke|suggestion|recipe|pumpkin|idea)s? (\\S+ ){0,5}(wins?|gets?|receives?|takes? home|walks? away|bags?|earns?)',
	'(whoever|who|the person who|anyone who|the first (\\S+ )?to) … (guess\\p{L}*|answers?|gets it|comes closest|is closest|names?|spots?) (\\S+ ){0,9}(wins?|gets?|receives?|takes? home|walks away|bags?)',
	"guess (\\S+ ){1,9}(and|to) (win|it[’']s yours|take it home)",
	'enter (our|the|this) (competition|contest|draw|raffle)',
	'(competition|contest) time',
	'(our|the) (\\S+ )?(competition|contest): ',
);
export const winAtTheStart = latin(
	/(?:^[^\p{L}\p{N}]*|[,.!:–-]\s)win (?!over|back|some|or|win|for|at|the (?:game|match|cup|argument|league))(?:dinner|lunch|breakfast|brunch|vouchers?|a|an|one|two|three|\d+|your|our|the|free|tickets|this|[£€])/iu,
);
export const gewinntAtTheStart = new RegExp(
	String.raw`^[^\p{L}\p{N}]*(?:jetzt )?(?:gewinnt|gewinne)(?: mit uns| bei uns| jetzt)? (?:ein|eine|einen|zwei|drei|\d+|freikarten)(?!\p{L}) ${nothingToWin}`,
	'iu',
);

/** Whoever guesses best gets something. */
const task =
	"(?:errät|erraten|errät's|rät|richtig (?:tippt|antwortet|liegt|schätzt)|am nächsten|am besten schätzt|findet|erkennt|weiß|weiss|schätzt|löst|(?:als erste[rs]?|zuerst)(?! kommt)|die richtige|das (?:schönste|beste|lustigste|schrägste|älteste|originellste|kreativste|hässlichste|witzigste)|den (?:besten|schönsten|lustigsten|kreativsten|originellsten)|die (?:beste|schönste|lustigste|kreativste|originellste|meisten))";
const gets =
	'(?:bekommt|kriegt|erhält|gewinnt|räumt|darf|nimmt … mit|geht … nach hause|isst|fährt|trinkt|zahlt nichts|dem schenken|den laden|die laden|hat … gewonnen)';
export const guessing = [
	words(`wer (?:\\S+ ){0,14}${task}(?:,)? (?:\\S+ ){0,10}${gets}`, `wer (?:\\S+ ){0,14}${task}, ${gets}`),
	words(
		'(rate|ratet|raten sie|schätzt|schätze|schätzen sie|tippt|tippe|tippen sie|errate|erratet) (\\S+ ){1,14}und (\\S+ ){0,4}(gewinnt|gewinne|gewinnen|bekommt|nehmt|holt)',
	),
] as const;

/** We give something to one of those who answer. */
export const present = words(
	'(verschenken|verschenke|spendieren) (wir|ich)',
	'(wir|ich) (verschenken|verschenke|spendieren|spendiere)',
	'zu verschenken',
	'(geschenkt|gratis|umsonst|gutschein|freikarten)',
	'(a|one|two|the|\\d) free \\p{L}+',
	'(on the house|for nothing|voucher|free tickets)',
	'wer (bekommt|kriegt)',
);
export const commenting = words(
	'(?<!die )kommentier\\p{L}*',
	'(in|unter) (die|den) kommentare?n?',
	'(drunter|darunter)',
	'(das|ein) los',
	'(zufall|zufallsprinzip)',
	'(comment|comment below|in the comments|pop your name|at random|someone who|answers here)',
);
export const answering = words(
	'(kommentier|kommentar|verrat)\\p{L}*',
	'(schreibt|schreib|schreiben sie|sagt|sag|schickt|schicken sie|antwortet|erzählt|tippt|tippen sie|ratet|raten sie|schätzt|schätzen sie)',
	'(drunter|darunter|malen|malt|post an uns|dichtet|reimt|spruch|fotografiert|mitmachen|macht mit|mitspielen|teilnehmen|hinterl(a|ä)ss(t|e|en)|nennt?|poste(t|n)?|erwähn(t|e))',
	'(foto|bild|name|namen|tipp|video|antwort|vorschlag|lösung) (rein|her|drunter|schicken|posten|einsenden|hochladen|an uns|per \\p{L}+|unter)',
	"(comments?|drop us|drop (a|your)|pop your name|tell us|send us|send (in )?your|post (a|your)|leave (us |a |your )|message us|name (it|him|her|our|this)|who can|what[’']s this|where is|reply|replies|guess|share your)",
);

/** Something one would like to have. */
export const somethingToHave = words(
	'(\\p{L}*gutscheine?|freikarten?|eintrittskarten?|karten|tickets?|gratis|umsonst|aufs haus|auf unsere kosten|präsentkorb|\\p{L}*korb|geschenk|preis|preise|belohnung|überraschung\\p{L}*|kiste|kasten|flasche|wochenende|übernachtung|abendessen|frühstück|essen|einladen|laden)',
	"(free|for free|on the house|on us|vouchers?|hamper|prize|award|tickets|dinner|lunch|case of|bottle of|a year[’']s|month[’']s|treats?|goodies|gift)",
);
/** Somebody among many. */
export const oneOfMany = words(
	'(einer|eine|eins|einen|einem|zwei|drei|fünf) (von|unter) (euch|ihnen|den (kommentaren|einsendungen|antworten))',
	'(den|die|das|dem|der) (klügsten?|schnellsten?|schönsten?|witzigsten?|lustigsten?|besten?|kreativsten?|mutigsten?) ?(\\p{L}+ )?(von euch|antwort|kommentar|spruch|idee|einsendung|(?=[^\\p{L}]*$))',
	'(am \\p{L}+|abends|um \\p{L}+|um \\d+|dann|morgen|heute) (ziehen|losen) wir(?=[^\\p{L}]*$)',
	'(gewinner|gewinnerin|sieger|siegerin)',
	'(of you|whoever|winners?|random|lucky|funniest|closest|nearest|best (answer|comment|reply|photo|story|one|joke)|worst (joke|photo|pun))',
	'(maybe|perhaps|could) (\\S+ )?(drive|walk|go) (home|away)',
	'(drei|zwei|fünf) von euch',
);
/** What is to be done for it. */
export const takingPart = words(
	'(kommentier|mitrat|mitmach|mitspiel)\\p{L}*',
	'(schreibt|schreib|schickt|schick|sagt|sag|erzählt|erzähl|zeigt|ratet|rate|stimmt ab|postet|nennt|nenne|verratet|verrat) (uns|mir|hier|eure\\p{L}*|dein\\p{L}*|mal|einfach|bis|es|ein|eine|unten|drunter|in die)',
	'(drunter|in die kommentare|macht mit|mach mit)',
	'(comment|tell us|send us|send (in )?your|send yours|show us|guess|reply|drop (us|a|your)|fill in|say|post your|name (it|her|him|this)|below)',
);
