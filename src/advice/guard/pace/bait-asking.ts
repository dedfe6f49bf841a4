import { words } from '#advice/guard/reading.ts';

const reaction = String.raw`(?:likes?|herz|herzen|herzchen|herzerl|daumen|däumchen|abo|abos|follow|follows|flamme|flämmchen|smiley|emoji|kommentar|kommi|kommentare|reaktion|sternchen|klick|share|shares|repost|retweet)`;
const giveIt =
	'(?:lass|lasst|lässt|lassen|lass|gib|gebt|gibt|geben|setz|setzt|setze|haut|hau|drück|drückt|drücke|klick|klickt|klicke|tipp|tippt|tippe|spendier|spendiert|verteil|verteilt|schenk|schenkt|hinterlass|hinterlasst|hinterlässt|schick|schickt|ballert|baller|feuert|zück|zückt|droppt|drop|werft|knallt|gönnt|gönn|vergebt|vergib|zeigt|pack|packt|schmeißt|verpasst|sendet|senden|werfen|hinterlassen)';
/** What is done to the post of somebody else. */
const social =
	'(?:liken|likt|like|liked|liket|teilen|teilt|teile|folgen|folgt|folge|kommentieren|kommentiert|kommentiere|abonnieren|abonniert|abonniere|markieren|markiert|markiere|verlinken|verlinkt|verlinke|taggen|taggt|reposten|repostet|rebloggen|retweeten)';
const anyDoing = `(?:${social}|speichern|speichert|weiterleiten|leitet weiter|weitersagen|weitersagt|story machen|in die story|in eure story|screenshot|abspeichern|merken|herz drücken|bewerten|glocke|gewinnen)`;
const crowd = String.raw`(?:freund\p{L}*|nachbar\p{L}*|kolleg\p{L}*|kumpels?|familie|bekannt\p{L}*|leute|mädels|jungs|menschen|person|personen|eltern|verwandt\p{L}*|liebste\p{L}*|liebling\p{L}*|freundeskreis)`;
const thousand = String.raw`(?:\d[\d.,]*k?|hundert|tausend|zehntausend|fünfhundert|(?:a|one|five|two|ten) (?:hundred|thousand)|die (?:erste |nächste )?\d[\d.]*(?:er)?)`;
const fans = String.raw`(?:followern?|abonnenten|fans|likes?|herzen|herzchen|daumen|shares?|kommentaren?|comments|hearts|subscribers|retweets|reposts|followers|klicks|aufrufe|reaktionen|reactions|thumbs|views)`;

/** Likes, hearts and comments, whatever the verb. */
export const asksForReactions = words(
	`${giveIt} (?:\\S+ ){0,6}?(?:ein|einen|eine|eins|euer|eure|euren|dein|deine|deinen|mal|bitte|uns|auf|den|das|n|nen|’n|'n|nem|viele|ganz viele|doch|paar|rotes|fettes|dickes) ?(?:\\p{L}+ )?${reaction}(?! (?:von|aus|per|an|in der post|auf unsere|unter der))`,
	`${reaction} (?:\\S+ )?(?:dalassen|da lassen|hinterlassen|nicht vergessen|vergeben|spendieren|wäre|wären|freut|freuen|hilft|helfen|genügt|reicht|glühen lassen|setzen|(?<!daumen )drücken|zücken|drunter|drauf|gehen raus|tut nicht weh|kostet nichts|schadet nicht|kostet nix)`,
	'(ein|euer|dein|jedes|jeder) (kleine[sr]? )?(like|klick|herz|herzchen|daumen|kommentar|follow|abo) (\\S+ )?(hilft|hülfe|würde|kostet|zählt|bringt|macht)',
	'(doppelklick|doppelklickt|doppeltipp|doppeltippt|doppelt (tippen|klicken|antippen)|zweimal (aufs bild )?(tippen|tippt))',
	'(daumen|finger) (glühen|heiß laufen|wund)',
	'(klickt|klick|klicken|drückt|drück|tippt|geht|hau|haut) (\\S+ ){0,3}(auf|auf den|auf das) ["„“»]?(folgen|abonnieren|gefällt mir|like|liken|teilen|herz|herzchen|glocke|daumen|button)',
	`(?:vergesst|vergiss|vergessen sie|denkt dran|denkt daran|nicht vergessen)(?:,| nicht| bitte| dabei| uns| ihn| es| das| zu)* (?:\\S+ ){0,4}(?:zu )?(?:liken|teilen|folgen|taggen|markieren|kommentieren|abonnieren|verlinken)`,
	`${social}(?: (?:uns|den post|den beitrag|das|es|ihn|mich|hier|unten|bitte|dieses reel|dieses bild|diesen beitrag|die seite|unsere seite|freunde|zwei freunde|eine freundin))*(?:,| und| &| \\+| /|;|, dann|\\. dann| dann|!)+ ?(?:dann |bitte |danach |einen |zwei |freunde |eure |deine |den |die |das |uns |fleißig |noch )*${anyDoing}`,
	`(?:speichern|weiterleiten|speichert|screenshot)(?:,| und| &) ?(?:${social}|weiterleiten|in die story|story machen|story)`,
	'kommentier(t|e|en sie) (bitte |einfach |alle |mal |ruhig )*(irgendwas|irgendetwas|egal was|alles|fleißig|kräftig|was das zeug hält|wild)',
	'(kommentieren|kommentiert|kommentar|punkt|wort|emoji)[^.!?]{0,40} (hauptsache|egal was|damit (wir|uns|der|es|mehr|man))',
	'(ja|nein|ich|dabei|amen|mega|hier|will|haben|wort|code) (\\S+ )?(in die kommentare|in den kommentaren)',
	`(?:wer|jeder,? der|alle,? die|wenn (?:du|ihr|sie)) (?:\\S+ ){1,12}?,? (?:\\S+ ){0,2}(?:drückt|drücken|klickt|klicken|likt|liked|liken|liket|herzt|teilt(?! sich| die| den| mit)|abonniert|lässt (?:\\S+ ){0,3}(?:da|hier)|setzt (?:\\S+ ){0,3}in die kommentare)(?=[^\\p{L}\\s]|$| auf| das (?:herz|bild)| den (?:beitrag|post|daumen)| hier| diesen| unten| ein| uns)`,
	`(?:ziel|helft|helfen sie|hilf|help|brauchen|wollen|knacken|schaffen|fehlen|bis zu|noch|sind|zu|kurz vor|auf) (?:\\S+ ){0,5}?${thousand} (?:\\p{L}+ )?(?:followern?|abonnenten|fans|likes|herzen|shares|subscribers|followers)(?=[^.!?]*[.!?]? *(?:knacken|voll|erreichen|schaffen|reach|hit|bis|holt|helft|macht|schafft|ladet|bitte|teilt|folgt|dann|fehlen|noch|und|help|get|who))`,
	`(?:ab|bei|mit|für|schaffen wir|kriegen wir|erreichen wir|knackt|knacken wir|wenn) (?:\\S+ ){0,3}?${thousand} (?:\\p{L}+ )?${fans}(?! (?:haben (?:wir )?(?:uns )?gefeiert|angekommen))(?=[^.!?]*(?:gibt|zeigen|verraten|gewinn|verlos|schenk|backen|machen|färb|rasier|öffnen|kommt|,|dann|gibt's))`,
	`${thousand} ${fans}(?:,)? (?:and|und|=|then|dann|oder|or|\\S+ and) (?:\\S+ )?(?:we|i|you|he|she|wir|ich|der|die|das|es|ihr|chef|the)(?:['’]ll)?`,
	'(likes|herzen|daumen|applaus|liebe) für (unser\\p{L}*|den|die|das|dieses|diesen)(?= (\\S+ )?\\p{L}+[^.]*$)(?! (tage|jahre))',
	'(kommentier|schreib)(e|t|en sie)? (\\S+ ){0,2}[„"“»]?\\p{L}+[“”"«]?( in die kommentare| drunter| darunter| unten)?,? (und|dann) (\\S+ )?(wir|ich|du|ihr|sie|bekommst|bekommt|folg\\p{L}*|schicken)',
	'(verlinkt|taggt|verlinke|tagge) (sie|ihn|uns|euch|beide)(?=[^\\p{L}]|$)',
	'mit (einem|nem|’nem|einer|ein) (\\p{L}+ )?(daumen|herz|herzchen|like|emoji|flamme|kommentar)(?= |[.,!]|$)(?! (aus|von|auf dem))',
	'(einmal|bitte) (\\S+ )?(herz|herzchen|daumen|likes?) für',
	'(herz|daumen|likes?) für (\\S+ ){1,5}bitte(?=[^\\p{L}]*$)',
	'(fan|follower|abonnent) werden',
	'(kommentier|lik|teil|folg|markier|reagier|klick)(t|e|en|iert|en sie)? (\\S+ ){0,7}sonst (sieht|zeigt|geht|verschwind|versteck|sehen)\\p{L}*',
	'(dein|euer|jede[rs]?|eure|deine|ihr) (like|herz|herzchen|daumen|kommentar|share|follow|klick|abo|stimme in den kommentaren)s? (\\S+ )?(entscheidet|entscheiden|zählt|hilft|rettet|bestimmt|macht|bringt|wirkt|freut)',
	'(lass|lasst|lassen sie) (\\S+ ){0,4}(wort|gruß|kommentar|emoji|zeichen|spur|punkt) (da|hier|unten)',
	'wer (das |hier |jetzt |den post |diesen beitrag )?nicht (teilt|likt|liked|liket|kommentiert|folgt)',
	'(bitte|mal|alle|kurz|fleißig) liken',
	'(könnt|könntet|kannst|würdest|würdet|könnten|würden) (ihr|du|sie) (\\S+ ){0,6}(liken|abonnieren|reposten|folgen|weiterteilen)',
	'(markiert|markier|markiere) (ihn|sie|beide|uns)(?=[^\\p{L}]*$)',
	'(like|herz|daumen|abo|follow|kommentar|klick) von (dir|euch|ihnen)',
	'(kurz|einmal|bitte|schnell|mal) (\\S+ ){0,2}daumen (hoch|rauf|nach oben)',
	'(bitte|fleißig|kräftig) (einmal |mal |kurz |alle |weiter )*teilen(?=[^\\p{L}]*$)',
	'wie viele (likes|herzen|herzchen|daumen) (\\S+ ){0,3}(kriegt|bekommt|schaffen|kriegen|bekommen|gibt|habt|verdient)',
	'(lasst|lass) (\\S+ ){0,2}(herzen|likes|daumen|herzchen) (regnen|sprechen|da|hier)',
	'(ladet|lade|laden sie|holt|hol|holen sie|bringt) (\\S+ ){0,4}(freund|nachbar|kolleg|kumpel|bekannt|familie)\\p{L}* (\\S+ )?(dazu|auf unsere seite|zu unserer seite|auf die seite|ein, (uns|unsere|der|die))',
	'(macht|mach|bringt|bring|schießt|pusht) (uns|das|den|dieses|diesen) (\\S+ ){0,3}(viral|nach oben|in die timeline|hoch|bekannt|auf \\d+)',
	'jede[rs]? (markierung|kommentar|like|geteilter?\\p{L}*|herz|verlinkung|follower?|story|klick|share|mention|tag) (\\S+ )?(ist|sind|zählt|zählen|bringt|bedeutet|gilt|=) (\\S+ )?(ein|eine|als|zwei|1|doppelt|extra)?',
);

/** Passing it on, whatever the verb. */
export const asksToPassItOn = words(
	`(?:jagt|jag|tragt|bringt|bring|pusht|push|verbreitet|verbreite|verbreiten sie|streut|streu|schickt|schick|leitet|leite|sendet|reicht|gebt|gib|teilt|teile|repostet|hebt|feuert|postet|poste) (?:bitte |mal |doch |alle |ihn |gern |gerne )*(?:diesen|den|das|dieses|die|diese|unseren|unser|unsere|dies|es|ihn) ?(?:\\p{L}+ )?(?:post|beitrag|posting|reel|video|bild|aufruf|foto|anzeige|hier|ding|flyer|link|nachricht|story|spaß)? ?(?:\\S+ ){0,4}?(?:durch|weiter|in alle|in eurer|in eure|in deiner|in deine|in die welt|überall|an (?:alle|eure|deine|drei|zwei|fünf|\\d|jemand\\p{L}*|einen|eine|die|den)|rum|herum|raus|deine[nrm]?|euren|euer|rund)`,
	`schick(?:t|e|en sie)? (?:das|dies|es|den|ihn|diesen)(?: hier| mal| bitte)? (?:\\S+ )?(?:an )?(?:der|dem|einem|einer|zwei|drei|fünf|\\d+|deine[nrm]?|eure[nrm]?|alle[n]?|jemand\\p{L}*|einen|eine[rm]?) (?:\\S+ )?${crowd}`,
	`(?:markier|markiert|markiere|erwähn|erwähnt|erwähne|verlink|verlinkt|verlinke|tagg|tagge|taggt|nominier|nominiert|nominiere|nenn|nennt|nenne|pingt|holt) (?:bitte |mal |doch |hier |unten |einfach )*(?:in den kommentaren )?(?:den|die|das|dein\\p{L}*|eur\\p{L}*|euer|ihr\\p{L}*|ein\\p{L}*|zwei|drei|vier|fünf|\\d|all\\p{L}*|jemand\\p{L}*) (?:\\p{L}+ ){0,2}?(?:${crowd}|jemand\\p{L}*|menschen|mensch|freund\\p{L}*|mama|papa|mutter|vater|oma|opa|schatz|partner\\p{L}*|mann|frau|bruder|schwester|chef|crush|typ|ding)(?! (?:auf dem|am|an der|mit bleistift))`,
	'(markier|markiere|markiert|verlink|verlinkt|verlinke|taggt|tagge) (jemand\\p{L}*|wen|die|den|einen|eine),? (der|die|den|dem|mit|wer|das)',
	`${crowd} (?:\\S+ ){0,3}(?:markieren|markiert|verlinken|verlinkt|taggen|erwähnen|nominieren|einladen und)`,
	'(euren|eure|deinen|deine|den|die) (\\p{L}+ )?(schatz|liebling\\p{L}*|lieblings\\p{L}*|partner\\p{L}*|kumpel|freund\\p{L}*|begleitung) (\\S+ )?(verlinken|markieren|taggen|erwähnen)',
	'(vergesst|vergiss) (\\S+ ){0,3}(taggen|markieren|verlinken)',
	'@ ?(ihn|sie|jemand\\p{L}*|deine\\p{L}*|eure\\p{L}*|einen|eine|den|your|someone|a friend|them|him|her)',
	'(postet|poste|posten sie|packt|pack|stellt|stell|nehmt) (das|es|uns|dieses|diesen|den|ihn|die) (\\S+ ){0,3}(story|status|profil|feed|timeline)',
	'in (eurer|deiner|ihrer|eure|deine|ihre) (story|status|storys|stories)(?= |[.,!]|$)',
	'(erzählt|sagt|sag|erzähl) (es |das )?weiter',
	'(weitersagen|weiterteilen|weiterleiten|weiterverbreiten|rumschicken|herumschicken)(?=[^\\p{L}]*$| und| bitte|,| erwünscht| hilft)',
	'(teilen|reposten) (hilft|macht|ist|wäre|rettet|zählt|kostet|bringt|lohnt)(?! (die|den|sich die))',
	'(teil|teile|teilt|teilen sie) (das|dies|es|ihn|sie|dieses|diesen)(?=[^\\p{L}\\s]| mit (?:allen|euren|deinen|jemand|freund)| in| und| bitte| wenn| falls| damit| fleißig| so| überall| gern|$)',
	'(nur|bloß) (\\S+ ){1,6}(trauen|traut) sich (\\S+ ){0,4}(teilen|posten)',
);

/** The same in English. */
export const asksInEnglish = words(
	`${thousand} (?:more )?(?:likes|hearts|shares|comments|follows|followers|retweets|reposts|subscribers|thumbs) (?:and|gets?|means?|=|for|will|unlocks?|or|by|before|to)`,
	'(must|have to|need to|be|are|should) (\\S+ )?(following|subscribed|liking|sharing)( us| to us| our| the| this)?(?= (to|for|and|so)|[.,!])',
	'(follow|like|share|subscribe|comment|tag|repost|save)(?:,| and| &| \\+|, then| then) ?(?:us |this |and |then |our |the |a |it |to )*(follow|like|share|subscribe|comment|tag|repost|save|win|send|turn on|hit|story)(?! (the path|the signs))',
	'how many (likes|hearts|thumbs)',
	'(hearts|likes|thumbs up) for (\\S+ )?\\p{L}+',
	'(reposting|sharing|liking|following|retweeting) (\\S+ ){0,4}(gets|wins|enters|earns|helps|means|counts)',
	'(bump|boost|push) (this|it|us)( up)?(?= so|[.,!]| to| please| and|$)',
	'without (leaving|dropping|giving|hitting|tapping) (\\S+ ){0,3}(like|heart|follow|comment|share|love)',
	'(your|every|one|each) (like|share|follow|comment|heart|repost|retweet|tag)s? (keeps?|helps?|makes?|counts?|decides?|saves?|means|feeds|really|goes)',
	'(anyone|everyone|everybody|whoever|those|people|all) (who )?(shares?|likes?|comments?|follows?|tags?|reposts?|retweets?) (\\S+ ){0,5}(gets?|wins?|goes|enters|is in|are in|will|receives?)',
	'(hit|tap|press|click) (like|follow|share|subscribe)',
	'(hit|smash|press|tap|mash|click|push|whack|boop|bang) (\\S+ ){0,4}((like|follow|subscribe|share|that|heart) button|bell|heart|like|follow|share|thumb|subscribe)(?! (for|on) (the|emergency))',
	'(drop|leave|give|send|show|throw|chuck|pop|stick|put|spare) (\\S+ ){0,5}(like|likes|heart|hearts|follow|emoji|thumbs[- ]up|comment|fire|flame|double tap|❤️?|🔥|👍|love|share)(?= (if|for|below|to|and|on|in|so|down|when|here)|[.,!]|$)(?! (to|for) the (customer|baker))',
	'(comment|reply|type|say|write) (with )?(["“‘\'])?(yes|amen|me|i do|done|want|mine|in|hands|agree|heart|info|yum|love|need)(["”’\'])?(?= (if|below|and|to|for|so|in|when)|[^\\p{L}\\s]|$)(?! you)',
	'(mention|tag|@|ping) (\\S+ ){0,3}(them|him|her|your (\\S+ )?(friend|mate|pal|sister|brother|mum|dad|boss|buddy|partner|crew|other half|girls|lads|best)|someone|somebody|who|whoever|the (person|friend|mate|one|pal)|(two|three|five|\\d) (\\S+ )?(friends|mates|people|pals))(?! (the|after|in the))',
	'(tag|mention) (the|a|an|that|your|two|three|four|five|\\d) (\\p{L}+ ){0,2}?(friends?|mates?|pals?|person|people|bestie|partner|half|colleagues?|sister|brother|mum|dad|buddy|neighbours?|boss|husband|wife|bride|bloke|baker|girls|lads|crew|cousin|flatmate|workmate|gym buddy|someone)',
	'(send|forward|pass|show) (this|it) (\\S+ ){0,2}(on|to|around|round|along)(?= (a|an|your|someone|somebody|three|five|two|\\d|every|the|all|anyone|one)|[^\\p{L}\\s]|$)',
	'(spread|pass) (the word|it on|this on|it round)',
	"(only )?(1|one|two|2|few|not many|most|\\d+%?) (in|of|out of)? ?(\\S+ )?(people|you|them|ten|\\d+)? ?(\\S+ ){0,3}(will|won[’']t|dare|would|can) (share|repost|like|comment|tag)",
	"(won[’']t|will|would you|dare you to|dare to|bet you|i bet you|bet) (\\S+ ){0,2}(share|repost|like) (this|it)",
	"(?<!(?:we|they|i|to|will|’ll|'ll|who|neighbours) )(share|repost|retweet|boost) (this|it|us|(our|the) (post|news|video|page|story|word|reel|ad|picture|link|love))(?! with us) (\\S+ ){0,3}?(if|so|to|and|with|before|everywhere|far|please|or|because|until|around|on your)",
	"(comment|reply|type|say|dm us) [\"“‘']?\\p{L}+[\"”’']?( below)? ((and|if|so|,) (we|i|you|get)(['’](ll|ve|d|re))?|to (enter|win|get|be)|for (a|the|your) (recipe|link|chance|code|guide|list|details|free))",
	'(invite|get|ask|bring|add) (\\S+ ){0,4}(friends|mates|pals|family|people|neighbours|mum|everyone|colleagues|someone) (\\S+ )?to (like|follow|join|share|subscribe|comment)',
	"(help us|get us|push us|take us|let[’']s) (\\S+ ){0,3}(to|reach|hit|past|over|beat|crack|smash) (\\S+ ){0,2}(\\d[\\d,.]*k?|a thousand|the algorithm|one thousand|ten thousand)( \\p{L}+)?",
	'(every|each|one|a) (like|share|follow|comment|tag|repost|mention|retweet|friend you tag|person you tag|heart) (\\S+ ){0,3}(is|=|counts|gets|means|earns|equals|helps|makes|gives|feeds)',
	'(algorithm)(?=[^.]*(like|comment|share|save|follow|tag|hates|punish|bury|beat|feed))',
	"(like|love|heart|share|comment)(?: =| for| if it[’']s| means) (\\p{L}+ ){1,5}(share|heart|comment|like|love|wow|laugh|angry|care)(?: =| for| if| means)",
	'double[- ]tap (if|when|this|for|the|to|and|on|now)',
	'(turn on|switch on|hit|ring) (\\S+ )?(notifications|bell|post notifications)',
	'(if you|you) (agree|love|like|want|miss|feel|know|remember)( \\S+){0,8},? (hit|smash|give|drop|share|tag|like this|double)',
);

/** Hearts for this, thumbs for that, however it is written. */
export const emojiVoting =
	/[:=–-]\s?(?:❤️?|👍|😍|🔥|😂|😮|😆|👎|💚|💙|🙌|🧡|💛)[^.!?\n]{1,60}[:=–-]\s?(?:❤️?|👍|😍|🔥|😂|😮|😆|👎|💚|💙|🙌|🧡|💛)|(?:❤️?|👍|😍|🔥|😂|😮|💚|💙)\s?(?::|oder|or|vs\.?)?\s?[^.!?\n❤👍]{0,40}(?:oder|or|vs\.?|,|\/)\s?(?:❤️?|👍|😍|🔥|😂|😮|💚|💙)\s?(?:für|for|:|=|bei)|(?:setzt?|schreibt?|packt?|drop|comment|kommentier(?:t|e)|mit|gebt|leave|with|reply)\s(?:\S+\s){0,3}?(?:❤️?|👍|🔥|😍|🙌|💚|💙|☀️?|🐶|🐱|🍕|🎄|➕)[^.!?\n]{0,30}(?:kommentare|drunter|unten|comments|below|wenn|if)/iu;
