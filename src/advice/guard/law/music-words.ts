import { ambiguous, artist, title } from '#advice/guard/law/songs.ts';
import { latin, words } from '#advice/guard/reading.ts';

// What speaks for somebody else's music in a video, and what takes it back.

const piece =
	'(?:songs?|lied(?:es|er|ern)?|hits?|tracks?|musik|music|sounds?|audios?|soundtracks?|melodien?|melody|tunes?|titelmelodie|titelmusik|filmmusik|titelsong|kultsong|welthit|ohrwurm|anthem|banger|ballade?|klassiker|classics?|beats?|nummer|number|chart ?topper|number ones?|single|refrain|chorus|playlist|schlager|remix|theme|jingle|hymne|mucke|walzer von|[\\p{L}\\p{N}-]*(?:songs?|hits?|lied|sounds?|schlager|ballade|hymne|klassiker|musik|tracks?|beat|titel|theme|cover))';

/** The same, but nothing else. */
const music =
	'(?:songs?|lied(?:es|er|ern)?|hits?|musik|music|sounds?|audios?|soundtracks?|titelmelodie|titelmusik|filmmusik|ohrwurm|schlager|remix|playlist|mucke|[\\p{L}\\p{N}-]*(?:songs?|hits?|sounds?|schlager|musik|tracks?|remix|klassiker))';

/** Quickly found: most posts have nothing of it, and need not be read more closely. */
export const mentioned =
	/mu[sc]i[ck]|song|lied|hit|track|sound|audio|melod|tune|theme|anthem|banger|ballad|klassi|classi|beat|nummer|number|single|refrain|chorus|playlist|schlager|remix|jingle|hymne|mucke|walzer|titel|cover|trend|viral|angesagt|tiktok|insta|reel|hintergrund|background|dazu|drunter|dr(?:ü|ue|u\u0308)ber|over it|underneath|legt|malt|malen|schnitten|vertont|begleitet|set |cut |edited|sync|timed|choreo|backed|scored|accomp|playback|mischt|datei|handy|im ohr/i;

/** Music under a picture, said so plainly that no video need be mentioned. */
export const underlaid = words(
	`(?:unterlegt|untermalt|hinterlegt|vertont|unterlegen|untermalen|unterlegten|geschnitten|zusammengeschnitten|gefilmt) (?:(?:\\S+ ){0,4}?(?:mit|zu|auf|zum|zur|von)),? (?:\\S+ ){0,4}?${piece}`,
	`(?:mit|zu|auf|zum|von),? (?:\\S+ ){1,8}?(?:unterlegt|untermalt|hinterlegt|vertont|musikalisch begleitet)`,
	'(?:trendig|angesagt|viral)(?:e[nrsm]?)? (?:tiktok[- ]?)?(?:sounds?|audios?|songs?|tracks?|lied*|hit*)',
	'(?:trending|viral) (?:tiktok )?(?:sounds?|audios?|songs?|music|tracks?|tunes?)',
	'trend-?(?:sound|audio|song|musik)s?',
	`(?:set|cut|edited|synced|synched|timed|choreographed),? (?:\\S+ ){0,2}?to (?:the |a |that |some |\\p{L}+ ){0,4}?${piece}`,
	`(?:soundtracked|backed|scored|accompanied) by (?:\\S+ ){0,5}?${piece}?`,
	`${piece},? (?:\\S+ ){0,5}?(?:draufgelegt|drübergelegt|druntergelegt|daruntergelegt|darübergelegt|daruntergemischt|druntergemischt|untergelegt|draufgepackt|drauf gelegt|drüber gelegt|drunter gelegt|drunter gemischt|reingeschnitten|dazugelegt|ausgeliehen|geklaut|geborgt)`,
	`${piece},? (?:\\S+ ){0,4}?(?:unter|über|auf|hinter),? (?:\\S+ ){0,4}?(?:gelegt|gemischt|gepackt|geschnitten|gesetzt)`,
	`(?:with|mit|und|and|to|zu|von|by) ${ambiguous},? (?:\\S+ ){0,3}?(?:im hintergrund|in the background|drunter|drüber|over it|underneath|im ohr)`,
	`(?:${artist}|${title}),? (?:\\S+ ){0,4}?(?:im hintergrund|in the background|dazu|drunter|drüber|over it|underneath|draufgelegt|druntergelegt|drübergelegt|untergelegt|aus der datei|vom handy)`,
	`(?:set|cut|edited|synced|synched|timed|choreographed|begleitet|unterlegt|vertont|geschnitten|untermalt),? (?:\\S+ ){0,2}?(?:to|von|mit|zu|durch),? (?:\\S+ ){0,2}?(?:${artist}|${title}|${ambiguous})`,
	'(?:sounds?|audios?|songs?|tunes?|tracks?) (?:\\p{L}+ )?(?:off|from|auf|von|aus|bei) (?:tiktok|insta(?:gram)?|reels)',
	'(?:tiktok|insta|reels?)-?(?:sounds?|audios?|songs?|hits?|trend-?sounds?)',
	`${music}, (?:den|das|der|die) (?:\\S+ ){0,6}?(?:läuft|kennt|kennen|spielt|hört|singt|singen|tanzt|pfeift|feiert|dudelt|rauf)`,
	'(?<!text |untertitel |logo |untertitel )(?:unters?|unter (?:das|den|die|dem)|übers|über (?:das|den)|hinters) (?:video|reel|clip|film|story|ganze) (?:\\p{L}+ )?(?:gelegt|gemischt|gepackt|gesetzt|geschnitten)',
	'(?:sound|ton|audio|musik) (?:vom|von dem|von einem|aus dem|aus einem|des) (?:\\p{L}+ )?(?:viral|trend|tiktok|tanz|song|hit)\\p{L}*',
	`${music},? (?:\\S+ ){0,3}?(?:gerade|grad|zurzeit|derzeit|momentan),? (?:\\S+ ){0,2}?(?:alle|jeder|überall|ganz|viral|jede)`,
	`${music} (?:that.s |which is )?(?:\\S+ ){0,3}?(?:everyone.s|everybody.s|everyone is|everybody is|all over|going viral|blowing up)`,
	'(?:lip-?sync(?:s|ed|ing)?|playback),? (?:\\S+ ){0,3}?(?:to|zu|von|mit)',
);

/** Music in a post that shows a video. */
export const played = words(
	`(?:musik|song|sound|soundtrack|lied|music|audio|tune)\\s*[:=]\\s*[„“"'‘]?(?!keine|ohne|none|eigen|selbst|our own|gema|lizenz|royalty|meta|an(?!\\p{L})|laut)[\\p{L}\\p{N}]+`,
	artist,
	title,
	`(?:von|by|of|zu|to|läuft|ft\\.?|feat\\.?|featuring|some|bisschen|musik:|song:|dank|thanks to|singt|sings|dazu|mit|with|and) ${ambiguous}`,
	`${ambiguous}(?:.s)? (?:\\S+ ){0,2}?(?:im hintergrund|in the background|dazu|drunter|drüber|over it|underneath|keeping time|sings?|singt|läuft|playing|plays|on top|als musik)`,
	`(?:dazu|im hintergrund|drunter|darunter|dahinter|nebenbei|untendrunter) (?:läuft|hört|spielt|singt|dröhnt|schallt|liegt|gibt.s|gibt es)`,
	`(?:läuft|hört ihr|hören sie|spielt|singt|dröhnt|lief|laufen|hört man),? (?:\\S+ ){0,4}?(?:dazu|im hintergrund|drunter)`,
	`(?:mit|zu|zum|zur|über|unter),? (?:\\S+ ){0,5}?${music},? (?:\\S+ ){0,3}?(?:von|aus|im hintergrund|drunter|dazu|den|des|der woche|die gerade|der gerade)`,
	`(?:zum|zu|mit|über),? (?:\\S+ ){0,4}?(?:aktuellen?|neuen?|neuesten?|angesagten?|bekannten?|beliebten?|lieblings\\p{L}*|liebsten|berühmten?|heißesten),? (?:\\S+ ){0,2}?${music}`,
	'(?:lieblings(?:lied*|song*|musik|hits?|band)|sommerhit*|chart-?(?:hits?|musik|music|topper|stürmer)|chart topper|nummer-(?:eins|1)-hit*|charts|top ?(?:10|ten|40|100)|hit des (?:jahres|sommers)|ohrwurm*|partykracher|mallorca-?hit*|ballermann\\p{L}*|wiesn-?hit|titelmelodie|titelmusik|filmmusik|kultsong)',
	`(?:favourite|favorite|latest|new|current|hit|famous|popular|well-known|chart|number one|old|classic|banging|everyone.s) (?:\\p{L}+ )?(?:songs?|tracks?|tunes?|singles?|hits?|anthems?|bangers?|chart topper)`,
	`(?:to|over|with|features?|featuring|ft\\.?|using|by),? (?:\\S+ ){0,6}?(?:songs?|theme(?: tune| song| music)?|tunes?|soundtracks?|chart topper|anthem|banger|chorus|remix|score)`,
	`(?:songs?|tracks?|tunes?|hits?|music|anthem|soundtrack) (?:is |was )?(?:by|from|courtesy of) \\p{L}+`,
	`(?:lied|song|hit|musik|sound|soundtrack) (?:ist |war |kommt |stammt )?(?:von|aus) (?!uns|mir|der werkstatt|unser|meta|der meta|eigener|epidemic|artlist|einem freund)\\p{L}+`,
	'(?<!video |videos |reel |clip |film |story |beitrag |vortrag |folge |kurs |anleitung |fragen |frage |infos )(?:zu|to) [„“"‘»][^”“"’«]{2,40}[”“"’«]?',
	'(?!klick|tipp|drück|geh|antwort|acht|setz)\\p{L}+en auf [„“"‘»][^”“"’«]{2,40}[”“"’«]?',
	'choreo\\p{L}* (?:zu|von|to|aus|from)',
	'(?:crooning|singing|belting|blaring|rapping|wailing|booming|thumping) (?:\\p{L}+ )?(?:over|in the background|on top|along|underneath|away)',
	'(?:ton|sound|audio|musik) (?:\\S+ ){0,4}?trend\\p{L}*',
	'to (?:a|an|some|that|the|this) (?:\\p{L}+ ){0,4}?(?:hit|hits|banger|anthem|tune|track|song|classic|number one)',
	'(?:most used|most popular|hottest|top) (?:sounds?|audios?|songs?|tracks?)',
	`(?:läuft|lief|hört man|hört ihr|spielt) (?:\\S+ ){0,2}?[„“"»][^”“"«]{2,50}[”“"«]?`,
	`(?:erkennt|erkannt|erraten|kennt|errät|erkennst|kennst) (?:\\S+ ){0,3}?(?:${music}|melodie|titel)`,
	'(?:recogni[sz]e|guess|name|spot) (?:\\S+ ){0,2}?(?:song|tune|track|music|band)',
	'(?:musik|song|lied|titel|music|track|tune)(?: (?:in|im|zum|unter|of|for|to|from|on) (?:the |our |this |dem |unserem |diesem )?\\p{L}+)?\\s*: ?[„“"‘]?(?!keine|ohne|none|eigen|selbst|our own|gema|lizenz|royalty|meta|epidemic|artlist)\\p{L}+',
	'(?:put|laid|stuck|threw|used|added|popped|slapped|whacked),? (?:\\S+ ){0,6}?(?:theme|song|music|tune|soundtrack|track|anthem|hit|banger)',
	'(?:im takt|im rhythmus|zum rhythmus|zum takt|zum beat|zur melodie|zum refrain|zu den klängen|zum sound|frei nach) (?:von|der|des|aus)',
	'(?:to the (?:beat|rhythm|sound|tune|strains|chorus|theme|melody)) of',
	'(?:groov|tanz|wipp|schunkel|nick|kopfnick)\\p{L}* (?:\\S+ ){0,3}?(?:zu|zum|zur) (?!mir|uns|dir|hause|kaffee|früh|zweit|dritt|musik)\\p{L}+',
	'(?:hintergrundmusik|untermalung|musikwahl|song-?titel|soundtrack|vertonung|begleitmusik)(?: \\p{L}+)?[:,]? (?:von|der|die|das|aus|ist|kommt|diesmal|heute|natürlich) (?!uns|mir|selbst|eigen|meta)\\p{L}+',
	'(?:achtziger|neunziger|80er|90er|2000er|80s|90s|70s|eighties|nineties|seventies|disney|rock|pop|techno|schlager|disco|hip-?hop|reggae|metal|punk|motown|eurovision|esc|ballermann|apr[eè]s-ski)-? ?(?:hits?|songs?|klassiker|musik|tracks?|sound|kracher|mix|medley|tunes?|anthems?|bangers?|classics?|playlist|music|hymne|ballade)',
	'(?:hits?|songs?|lied(?:er)?|klassiker|track|musik) (?:aus|von) (?:den )?(?:achtzigern?|neunzigern?|siebzigern?|80ern?|90ern?|70ern?|\\d{4})',
	'(?:playing|plays|blasting|on|running|going) (?:\\p{L}+ )?in the background',
	'(?:musik|music|song|lied),? (?:\\S+ ){0,4}?(?:radio|charts|rauf und runter|spotify|itunes|apple music|viral|trend\\p{L}*|kennt (?:jeder|ihr))',
	`(?:haben|nutzen|verwenden|benutzt|genommen|ausgesucht),? (?:\\S+ ){0,4}?(?:neuen?|aktuellen?|alten?) ${music}`,
	'(?:spotify|shazam|itunes|apple music)',
);

/** "The Jaws music". */
export const theme = latin(
	/(?<!\p{L})[Tt]he (?:\p{Lu}\p{L}+ ){1,3}(?:music|theme|song|tune|soundtrack|anthem)(?!\p{L})/u,
);

/** "We cut it to a Pink Floyd classic", but not to size. */
export const cutTo = latin(
	/(?<!\p{L})(?:cut|set|edited) (?:it|this) (?:all )?to (?:an? |the |some )?\p{Lu}\p{L}+/u,
);

/** Notes that stand for the title of a piece: "🎵 Perfect". */
export const noted = /[🎵🎶♫♪🎧]\s*[„“"‘']?\p{Lu}[^\n]{2,}/u;

/** A video or story is spoken of. */
export const video = words(
	'*(?:reels?|videos?|clips?|filme?|filmchen|filmen|zeitraffer|zeitlupe|shorts|diashow|vlog|timelapse|kurzfilm)',
	'(?:insta-?)?(?:story|storys|stories)',
	'time-?lapses?|slow[- ]?mo(?:tion)?|footage|(?:a|our|this|\\p{L}+ing|[\\p{L}]+-\\p{L}+) montage|montage (?:of|with|set|clip)|hyperlapse|tiktoks?|highlights? reel|slideshow',
	'(?:schnelldurchlauf|schnellvorlauf|makeover|behind the scenes|watch (?!out|your|straps?|repairs?|makers?|batter|it)\\p{L}+)|\\d+-(?:second|sekunden)\\p{L}*',
	'ton (?:an|laut|auf|einschalten|hoch)|lautstärke|lautsprecher an|mit ton|lauter (?:drehen|machen)',
	'watch (?:till|until|to the)|swipe|press play',
	'sound (?:on|up)|volume|turn (?:it|the sound|your sound) up|crank it|unmute',
	'(?:in|into|to) \\d+ seconds|\\d+ (?:sekunden|seconds)',
	'(?:wir|die|das team|azubis|we|lads|team) (?:\\p{L}+ )?(?:tanzen|tanzt|dance|danced|dancing)',
	'(?:aufnahme|aufnahmen|gefilmt|filmed|gedreht|hochgeladen|vertont|edit|transformation|transition)',
);

/** Music of one's own, with a licence, or none at all. */
export const allowed = words(
	'(?:meta |facebook )?sound collection',
	'(?:youtube )?audio[- ](?:library|bibliothek|mediathek)',
	'commercial (?:music|sound)s? library|commercial sounds?|kommerzielle (?:musik|sound)\\p{L}*',
	'gema-?frei*|gema freie*',
	'lizenz\\p{L}*|lizensier\\p{L}*|rechtefrei\\p{L}*|gemeinfrei\\p{L}*|urheberrecht\\p{L}*|abmahn\\p{L}*|abgemahnt',
	'royalty[- ]free|copyright\\p{L}*|licen[cs](?:e|ed|ing)|public domain|creative commons|cc0|rights[- ]free|stock music',
	'(?:epidemic sound|artlist|musicbed|soundstripe|audiojungle|pixabay|bensound|uppbeat|mubert)',
	'(?:selbst|selber|eigens|live) (?:\\p{L}+ )?(?:gespielt*|eingespielt*|komponiert*|gesungen*|geschrieben*|aufgenommen*|gemacht*|gepfiffen|getrommelt|produziert*|eingesungen)',
	'(?:eigene[nrsm]?|hauseigene[nrsm]?|selbstgemachte[nrsm]?|selbstkomponierte[nrsm]?|selbstgeschriebene[nrsm]?|selbstgespielte[nrsm]?) (?:\\p{L}+ )?(?:musik|lied|song|sound|komposition|melodie|stück|jingle)',
	'(?:gespielt|eingespielt|komponiert|gesungen|geschrieben|gepfiffen) (?:\\p{L}+ )?(?:von|vom|hat) (?:\\p{L}+ ){0,2}?(?:uns\\p{L}*|mein\\p{L}*|lehrling|azubi|chef|chefin|gesell\\p{L}*|team|meister|kolleg\\p{L}*|ganzen)',
	'(?:unser|unsere|mein|der|die) (?:\\p{L}+ ){1,3}?(?:spielt|singt|pfeift|trommelt) (?:\\p{L}+ )?(?:selbst|dazu|selber|gitarre|akkordeon|klavier|trompete|geige|ziehharmonika)',
	'(?:ohne|keine|kein|statt|null) (?:\\p{L}+ )?(?:musik|song|lied|ton|sound|gedudel|hintergrundmusik|filmmusik)',
	'(?:no|without|instead of|zero) (?:\\p{L}+ )?(?:music|song|soundtrack|sound|tune)',
	'(?:we|i|he|she|our \\p{L}+) (?:wrote|composed|recorded|played|sang|hummed|made),? (?:\\S+ ){0,3}?(?:music|song|tune|track|soundtrack|ourselves|myself|himself|herself)',
	'(?:played|written|composed|recorded|sung|performed|whistled) by (?:our|my|the) (?:own )?(?:\\p{L}+ )?(?:apprentice|team|boss|lads|staff|daughter|son|choir|colleague|joiner|baker|owner)',
	'(?:our|his|her|my|their) own (?:\\p{L}+ )?(?:music|song|tune|track|composition|band|recording|jingle)',
	'(?:darf|dürfen) (?:man|wir|betriebe|firmen|sie) … (?:nicht|keine)',
	'(?:shouldn.t|mustn.t|can.t use|cannot use|nicht erlaubt|not allowed|verboten|warum wir keine|why you|why we don.t|why we never)',
);

/** Music that is sung or heard in the room, not under a video. */
export const live = words(
	'(?:karaoke|konzert*|chor(?!eo)\\p{L}*|chöre|kabarett*|open mic|tribute|live-?musik|live music|gig|band spielt|tanzabend|choir|concert*|probt|proben|couplets|bühne|orgelkonzert|liederabend|matinee|festival|eintritt|tickets?|jukebox|plattenspieler|vinyl|party am|dj (?!ötzi)\\p{L}+)',
	'(?:das |dem |beim |im |unser )?(?:bau-?|werkstatt-?)?radio (?:auf|in|läuft|spielt|steht|an|war|ist)',
	'radio.s on|radio (?:on|in|has|is|was|plays)',
);
