import { words } from '#advice/guard/reading.ts';

const please = String.raw`(?: (?:bitte|doch|mal|einfach|gern|gerne|fleißig|kräftig|schnell|jetzt|auch|alle|uns|hier|unten|heute|kurz|unbedingt|noch|in den kommentaren|in die kommentare|unter (?:diesem|dem) (?:beitrag|post|bild|foto|video)))*`;
const post =
	'(?:beitrag|beiträge|post|posting|reel|video|story|bild|foto|anzeige|stellenanzeige|seite|profil|aufruf|link)';
const thePost = `(?:diesen|diese|dieses|den|die|das|unseren|unsere|unser|unserer|diesem) (?:\\p{L}+ )?${post}`;
const like =
	'(?:likes?|herz|herzchen|herzen|daumen|daumen hoch|gefällt mir|gefällt-mir|follow|abo|kommentar und (?:ein )?like|sternchen)';

const filler =
	'(?:(?:uns|mir|ihm|ihr|bitte|doch|mal|gern|gerne|einfach|ein|einen|eine|euer|eure|dein|deinen|viele|ganz|auch|dem|diesem|beitrag|post|bild|da|hier|dickes|fettes|großes|kleines|paar|dafür|und) )';

/** Asking for likes. */
export const likes = words(
	String.raw`(?:lasst|lass|lassen sie|gebt|gib|geben sie|hinterlasst|hinterlass|hinterlassen sie|spendiert|spendier|vergebt|schickt) ${filler}{0,5}${like}(?! aus)`,
	'(schenkt|schenk|schenken sie) (\\S+ ){0,4}(likes?|daumen|abo|follow)',
	'(brauchen|wollen|sammeln|knacken|jede[ns]?) (\\S+ ){0,3}(likes?|followern?|abonnenten|shares)',
	'für jede[ns]? (like|herz|herzchen|kommentar|follower|geteilten|daumen|teilen)',
	'(ein|jedes|1) (like|herz) (=|ist|sind|bedeutet|bringt)',
	'(unter|aus) allen (neuen )?(followern|fans|abonnenten)',
	'nur (für )?(unsere )?(follower|abonnenten)',
	String.raw`(?:herz|herzchen|likes?) (?:\S+ )?(?:dalassen|da lassen|drücken|vergeben|hinterlassen)`,
	'daumen (nach oben|hoch) (geben|dalassen|drücken)',
	'(herz|herzchen|emoji) (\\S+ )?(in die kommentare|in den kommentaren|als kommentar)',
	String.raw`(?:drückt|drück|drücken sie|klickt|klick|klicken sie|tippt|haut)${please}(?: (?:\S+ ){0,3}?)(?:auf )?(?:den |das |die )?(?:like|gefällt mir|gefällt-mir|herz|herzchen|daumen hoch|daumen nach oben|folgen|abonnieren|glocke)\p{L}*`,
	'(seite|beitrag|post|bild|kanal) (\\S+ )?(zu )?(liken|abonnieren)',
	'gefällt (mir|uns) (klicken|drücken|anklicken|dalassen)',
	String.raw`(?:liken|likt|liked|likest|like|liket|gelikt|geliked|herzt|herzen)${please}(?:,| und| &| \+| /)? ?(?:und |& )?(?:teilen|teilt|teile|folgen|folgt|folge|kommentieren|kommentiert|markieren|markiert|abonnieren|speichern|share|sharen|gewinnen|gewinnt)`,
	String.raw`(?:liked|likt|liket|liken sie|like)${please} (?:${thePost}|unsere? (?:\p{L}+ )?(?:seite|beitrag|bild|post)|uns)`,
	String.raw`(?:teilen|teilt|folgen|folgt|kommentieren|kommentiert|abonnieren)(?:,| und| &)? ?(?:und )?(?:liken|likt|liked|like)`,
	'daumen( hoch| nach oben| rauf)?,? (wenn|falls|für alle|wer)',
	'daumen hoch,? für',
	'(like|liken|herz|herzchen|likt|liked)( da)?,? (wenn|falls|wer)',
	'(wer|wenn ihr|wenn du|wenn sie) … (auch so sieht|zustimmt|zustimmen|genauso sieht),? (\\S+ )?(like|herz|daumen|liken)',
	'(like|herz|daumen|❤️?|👍) für (\\S+ ){1,8}(like|herz|herzchen|daumen|lach\\p{L}*|smiley|wow|haha|feuer|flamme|kommentar) für',
	String.raw`(?:ab|bei|mit|nach|wenn wir|schaffen wir|knacken wir)(?: die| den)? (?:\d[\d.]*|hundert|tausend) (?:likes|herzen|herzchen|followern?|abonnenten|kommentaren?|shares)`,
	'(zählen|zählt) eure (reaktionen|likes|herzen|klicks|daumen)',
	'(eure|deine|ihre|jede[rs]?) (likes?|herzen|herzchen|reaktionen|klicks) (\\S+ )?(hilft|helfen|zählt|zählen|entscheide\\p{L}*)',
	'(abstimmen|stimmt|stimm) … (mit (herz|like|daumen|emoji|reaktion)\\p{L}*)',
);
/** Those that stand under posts as an answer. */
export const anyEmoji = /❤|👍|😍|🔥|😂|😮|😆|👎|💚|💙|🙌|🧡|💛/u;
/** A picture of a heart for this, of a thumb for that. */
export const voting =
	/(?:❤️?|👍|😍|🔥|😂|😮|😆)\s*(?:=|für|for|if|wenn)\s[^.!?\n]{1,50}?(?:❤️?|👍|😍|🔥|😂|😮|😆)/iu;
export const heartVoting = words(
	'(herz|herzchen|like|daumen|heart|love|thumbs up|love heart)( hoch)? (für|for|=|bei) (\\S+ ){1,8}(herz|herzchen|like|daumen|lach\\p{L}*|wow|haha|laugh\\p{L}*|thumbs? ?up|heart|angry|sad|tränen\\p{L}*)( hoch)? (für|for|=|bei)',
);

/** Asking to pass it on. */
export const shares = words(
	String.raw`(?:teilt|teile|teilen sie)${please} ${thePost}`,
	String.raw`${thePost} (?:\S+ ){0,3}?(?:teilt|teilen|weiterverbreite\p{L}*|weiterteilen|reposte\p{L}*|repostet|retweete\p{L}*|weiterleite\p{L}*|verbreite\p{L}*)`,
	'(bitte|fleißig|kräftig|gern|gerne)( alle| mal| auch| weiter)? (teilen|weiterteilen)(?! (sie|wir|ihr|mit))',
	'teilen,? (teilen|bitte|erwünscht|nicht vergessen|erlaubt|wäre)',
	'teilt( es| das| ihn)? (bitte|fleißig|kräftig|was das zeug hält)',
	'teilt( es| das| ihn)?( gern| gerne)? (weiter|mit (euren|allen) \\p{L}+|in eurer)',
	'(^|[.!?:] )teilt (gern|gerne)',
	'(teile|teilt|teilen sie)( das| es| ihn)? (\\S+ ){0,2}in (deiner|eurer|ihrer) story',
	'(wer|nur wer|alle, die|jeder, der) (\\S+ ){0,6}(teilt|teilen|weiterverbreitet|repostet|weiterleitet|markiert|folgt|likt|liked|abonniert)[, ]*(\\S+ ){0,8}(gewinn\\p{L}*|lostopf|bekommt|kriegt|kann … bekommen|erhält|dabei|verlos\\p{L}*|nimmt|rabatt\\p{L}*|gutschein\\p{L}*|chance)',
	String.raw`(?:schickt|schick|schicken sie|leitet|leite|leiten sie|sendet|sende)${please} ${thePost}(?: (?:\S+ ){0,2}?(?:an|weiter))`,
	'schick(t|e|en sie)? (das|dies|es)( hier)? (\\S+ )?(an|deiner|deinem|eurem|eurer) (\\S+ )?(freund\\p{L}*|kumpel|jemand\\p{L}*|mama|kollegen|person|familie|die)',
	'(repostet|reposte|retweetet|retweete|boostet|rebloggt)( bitte| das| diesen| gern)?',
);
export const sharesInEnglish = words(
	'share (this|our|the) (\\p{L}+ )?(post|reel|video|story|page|picture|photo|one|ad|vacancy|advert)',
	'share (to win|to enter|to help|if|for a chance|with (all )?your (friends|mates)|it with(?! us)|this with(?! us)|far and wide|this (to|so|if|and))',
	'(please|pls|plz) (like|share|follow|retweet|repost|rt)( and| &|,)?',
	'(shares?|likes?|follows?|retweets?|reposts?|comments?)( it)?,? (and|&|\\+|or)? ?(shares?|follow|comment|save|tag|subscribe|win|like|retweet|repost)( (this|our|us|the|to|for|and|below|a friend|if)|[.!,]|$)',
	'(give|drop|leave|hit|smash|press|tap|click) (\\S+ ){0,4}(likes?|thumbs[- ]up|heart (emoji|below)|follow|a share|subscribe|bell)(?= (if|button|for|below|to|and|on|so)|[.!,]|$)',
	"(?<!(?:is|it’s|it's|that’s|that's|feels?|looks?|sounds?|was|more|be|seems?|would|you|we|they) )like (this )?if (you|your|we)",
	'(double[- ]tap|thumbs up|heart|retweet|rt|share|repost|follow|like this|share this) if (you|your|we|it)',
	'like (this|our) (post|page|picture|photo|reel|video)',
	'like for (\\S+ ){1,8}(share|love|heart|comment|laugh|wow|retweet) for',
	'double[- ]tap (if|this|the (photo|picture|post))',
	'(retweet|repost|reshare|reblog) (this|to|and|us|for|our)',
	'(people|those|anyone|everyone|whoever|you who|all who) (who )?(reposts?|retweets?|tags?|(shares?|likes?) (this|our|the post|the page)|follows? (us|our))',
	'(rt|retweet|like|share|comment|repost) (and follow )?to (win|enter)',
	'first (\\S+ )?to (retweet|repost|share|like|follow)',
	'for (every|each) (like|share|follow|follower|comment|retweet)',
	'(one|1|each|every) (like|share) (=|equals|means|is)',
	'(one lucky|random) followers?',
	'followers only',
	'(follow|subscribe)( us| our page| here)?( and| &|,| to)? (\\S+ ){0,4}(win|be in with|enter|a chance|get (a|your) (free|discount))',
	'(get|help|push|take) (this|us|it|the page|our page|our video) (\\S+ )?to (\\d[\\d,.]*k?|a thousand|a hundred|ten thousand|one thousand) (shares|likes|followers|hearts|views|retweets)',
	'(if|when|once) (we|this)( post)? (\\S+ ){0,2}(\\d[\\d,.]*k?|a thousand|a hundred|one thousand) (likes|followers|shares|hearts|retweets)',
	'(\\d[\\d,.]*k?|a thousand|a hundred) (likes|shares|followers|retweets)( and| =| means) (we|i|you)',
	"(beat|fool|please|feed|help|trick) (the|facebook[’']?s|instagram[’']?s) algorithm",
	'send this (to|post to) (\\S+ )?(friend|someone|somebody|mate|mum|the person|anyone|people|your)\\p{L}*',
);

/** Asking to call others. */
const friends =
	'(?:freund\\p{L}*|kumpel\\p{L}*|mädels?|jungs|leute|person\\p{L}*|liebling\\p{L}*|kolleg\\p{L}*|familie\\p{L}*|schwester|bruder|mama|papa|mutter|partner\\p{L}*|schatz|bekannt\\p{L}*|nachbar\\p{L}*|bff|besten?|jemand\\p{L}*|begleitung|mitbewohner\\p{L}*)';
export const tags = words(
	String.raw`(?:markiert|markier|markiere|markieren sie|verlinkt|verlinke|verlinken sie|taggt|tagge|taggen sie)${please}(?: (?:(?:eure|euren|eurer|deine|deinen|deiner|ihre|ihren|einen|eine|zwei|drei|vier|fünf|\d|die|den|all|mindestens|beste[nr]?|gute[nr]?) ?){0,3}) ?${friends}`,
	'(nennt|nenne|nennen sie|erwähnt|erwähne|nominiert|nominiere) (eure|deine|ihre|zwei|drei|vier|\\d|einen|eine)( \\p{L}+)? (freund|kumpel|person|mädels)\\p{L}*',
	`(freunde|freundinnen|kumpel|freund|freundin) (\\S+ ){0,3}(markieren|verlinken|taggen|nominieren)`,
	'(markiert|markiere|verlinkt|verlinke|taggt) uns(?= (in|auf|dabei|dann|und|damit|unbedingt)|[.!,]|$)',
	'tag (a|your|two|three|four|\\d|that|the|all your|one) (\\p{L}+ )?(friends?|mates?|pals?|person|people|bestie|partner|other half|colleagues?|sister|brother|mum|dad|buddy|one who|neighbours?)',
	'tag (us|who) (in|and|you|needs|should|would)',
	'(mention|nominate) (a|two|three|\\d|your) (\\p{L}+ )?(friends?|mates?|people)',
	'tag (someone|somebody)',
);

/** One word below the post. */
export const oneWord = [
	words(
		'kommentier(t|e|en sie)?( mal| einfach| bitte| alle)?( mit)? (einem |ein )?["„“«»]?(ja|ich|emoji|herz|daumen|dabei|amen)["“”]?(,? (wenn|damit|und|unter))',
		'(schreib|schreibt|schreiben sie) (\\S+ ){1,5}(in die kommentare|drunter),? (damit|wenn (du|ihr|sie) (auch|das auch))',
		'kommentiert,? (\\S+ )?(damit|so wird|dann sehen)',
		'comment ["“‘\']?(yes|amen|me|i do|ja|agree|done|want|hands?)["”’\']? ?(if|below|and|to)',
	),
];

/** The picture of a heart or a thumb that is asked for. */
export const emoji =
	/(?:❤️?|👍|😍|🔥|🙌)\s?,?\s?(?:wenn|falls|if) |(?:lasst|gebt|drop|leave|give)[^.!?\n]{0,25}(?:❤|👍|🔥|😍|🙌)/iu;
