import { latin, words } from '#advice/guard/reading.ts';

/** A name with its @, and not the tail of an e-mail address. */
export const name = String.raw`(?<![=\/\p{L}\p{M}\p{N}_@.])@[a-z0-9_]+(?:[.\-@]+[a-z0-9_]+)*`;
export const mention = latin(new RegExp(name, 'iu'));

/** The name is greeted, or spoken to between commas or at the end. */
export const spokenTo = [
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:hey|hej|hallo|hi|hello|dear|lieber?|liebes|sehr geehrter?|moin|servus|grüezi|grüß gott|guten (?:tag|morgen|abend)|good morning|yo|oi|ey|he|psst|na|tja|sorry|achtung|attention|listen|alle augen auf|komm|kommt|sag|sagt|sag mal|sagt mal|ehrlich|ach|also|los|schau|seht|hör|hört|bitte|please|come on|nice try|good try|sorry|okay|ok|well|so|look|wow|ähm|mensch|ach ja|gesucht|wanted|gruß an|grüße an|greetings|morning|evening|guten abend|mahlzeit|huhu|hui|tach|griaß di|salut|ahoi|verehrte[rs]?|werte[rs]?|oh|aw|easy|cheer up|bad luck|pech|tough luck|chin up)(?: (?:auch|du|there|mal|herr|frau|zusammen|team(?: von)?|mal|again|nochmal|leute(?: von)?|folks at|people at|guys at|kollegen von))*[,:!]?\s+${name}`,
			'iu',
		),
	),
	latin(
		new RegExp(
			String.raw`[\p{L}\p{N}]\s?,\s?(?:(?:nicht wahr|oder|gell|gelt|right|eh|lieber?|isn['’]t it|stimmt['’]?s|richtig),?\s)?${name}\s*[.!?…]*\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$`,
			'iu',
		),
	),
	// between commas, or before one: “Nice try @x, that is MDF”
	latin(new RegExp(String.raw`,\s${name}\s?[,!?]`, 'iu')),
	latin(
		new RegExp(
			String.raw`^[^\p{L}@]*(?!foto|photo|bild|text|musik|video|pic|film|danke|thanks|model|floristik|neu|new|heute|hier)(?:\p{L}+['’]?\p{L}*\s){1,3}${name},\s(?!der|die|das|who|which|and|und|sie|er|wo|where|den|dem|mit|with|aus|from)`,
			'iu',
		),
	),
	latin(new RegExp(String.raw`(?<!\p{L})(?:right|oder|gell|eh|stimmt's|huh|innit),?\s${name}`, 'iu')),
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:your move|over to you|challenge accepted|ihr seid dran|du bist dran|jetzt du|deine meinung|your thoughts|any thoughts|thoughts|looking at you)[,:]?\s${name}`,
			'iu',
		),
	),
	latin(
		new RegExp(
			String.raw`${name},?\s(?:schau\p{L}*|guck\p{L}*|seht|sieh\p{L}*|lies|lest|komm|kommst|kannst|könnt|können sie|willst|wollt|wollen sie|hast|habt|bist|seid|magst|mögt|würdest|traust|traut|sag|meldet euch|melde dich|lern|lernt|mach|nehmt|nimm|lad|ladet|laden|wann|wie wär\p{L}*|na|bitte|look|see|watch|call|come|are you|can you|could you|do you|did you|would you|will you|have you|fancy|take note|take notes|when|how about|what about|please|learn|read|notice|eat|beat|top|try|you|deine|dein|euer|eure|ihr|du|so geht|so macht|so sieht|this is how)(?!\p{L})`,
			'iu',
		),
	),
];

/** The name is provoked, compared with, or wished for. */
export const provoked = [
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:\p{L}+ere?n? als|wie bei|anders als|im gegensatz zu|nicht so wie|statt|gegen|versus|vs\.?|unlike|than|beats?|better than|cheaper than|instead of|take that|not like|compared to|jealous|neidisch)(?: (?:bei|die von|der von|das von|the|at))?,?\s${name}`,
			'iu',
		),
	),
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:ob|was sagt?|was meint|was hält|was denkt|was würde|was sagen|traut sich|liest|wo bleibt|wann kommt|calling|paging|summoning|ruft|rufen|nachricht an|frage an|aufruf an|offener brief an|bitte an|einladung an|note to|message to|question for|open letter to|memo to|wonder (?:if|what|whether)|maybe|perhaps|what would|bet|herausforderung an|fordern|fordere|challenge|challenging|nominieren|nominiere|warten auf|träumen von|inspired by|inspiriert von|im stil von|frisur wie|haare wie|looks like|hair like|gewidmet|dedicated to|grüße an|gruß an|greetings to|für dich|lesetipp für|tipp für|tip for|geheimtipp für|post für|psst an|einer wie|jemand wie|someone like|like|das gefällt|sogar|selbst|not even|even|nicht mal|nicht einmal|bis|reserviert für|reserved for|kennt jemand|kennt wer|if only|somebody tell|someone tell|please tell|can someone tell|alle reden von|everyone talks about|sogar|selbst|not even|even|nicht mal|nicht einmal|wetten|we tagged|heard that|hear that|spotted|schuldet|owes us|never heard back from|hoffen auf|wünschen uns|waiting for|hoping)(?: (?:eigentlich|denn|wohl|ja|auch|mal|vielleicht|etwa|nun|da|das|es|dazu|die|den|der|wir|hiermit|the|we))*[,:]?\s${name}`,
			'iu',
		),
	),
	latin(
		new RegExp(
			String.raw`${name}\s(?:eigentlich |denn |wohl |ja |auch |mal |vielleicht |das |dies |es |mit |hier |heute )*(?:dazu|liest|sieht|schaut|schmecken|kennt|könnte|kann das|würde|sollte|hätte|sagt|meint|dagegen|heraus|herausgefordert|could|would|should|might|can't|can’t|cannot|won't|wishes|wish|dreams?|never|take that|sees|reads|is watching|if you)(?!\p{L})`,
			'iu',
		),
	),
	latin(
		new RegExp(
			String.raw`${name}\s(?:mag|möchte|braucht|will|liebt|hasst|kommt|isst|trinkt|trägt|fährt|hätte|wäre|sitzt|loves?|needs?|wants?|would|likes?|deserves?|hasn['’]t|has never|has not)\s(?:bestimmt|sicher|wohl|doch|ja|auch|mal|vielleicht|gern|gerne|garantiert|endlich|nie|surely|probably|definitely|never|a|our|one|this|these|to)(?!\p{L})`,
			'iu',
		),
	),
	words('(dm us|slide into our|in unsere dms|schreib uns ne dm)', '(meldung|anruf|nachricht) genügt'),
	words(
		'(vielleicht|hoffentlich|endlich) … (liest|sieht|sehen|lesen|hört|meldet|entdeckt|schaut|teilt|bemerkt)',
		'(maybe|hopefully|finally) … (sees?|reads?|notices?|watch\\p{L}*|shares?)',
		'(notice us|see this|share this|repost us|follow us back|follow back|pick this up)',
		'eat your heart out',
		"(take note|take notes|watch and learn|so geht das|so geht's|so macht man|so wird das gemacht|nachmachen|macht das mal nach)",
		'(wir|we) (fordern|challenge|dare)',
		'(aufgepasst|pass auf|passt auf|herhören|zieh dich warm an|zieht euch warm an)',
	),
];
/** A question with a name in it is mostly for that name; not so “Kennt ihr schon …?”. */
export const question = /\?\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$/iu;
export const askedOfReaders = words(
	'(kennt|habt|wart|folgt|seid|wusstet) ihr',
	'(kennen|haben|waren|folgen|wussten) sie',
	'wer … (kennt|war|kommt|hat)',
	'(have|do|did) you (seen|see|met|tried|been|know|follow)',
	'who … (knows|has|is)',
);
/** “Crisper than yours” speaks to whoever is named. */
export const addressed = words(
	'than (yours|you)',
	'als (eure|eurer|eures|deine|deiner|bei euch|bei dir|ihr|du)',
);

/** What is said of somebody who is not there, or wished of them. */
const talkedAbout = String.raw`(?<!\p{L})(?:alle reden von|alle wollen zu|everyone talks about|reserviert für|reserved for|die nummer von|kontakt zu|somebody tell|someone tell|tell|shame on|schande über|danke für nichts,|thanks for nothing,|show this to|(?:schlägt|schlagen|toppt|besser als) (?:\p{L}+ ){0,3}(?:von|bei)|hope) ${name}|für ${name} (?:hätten|haben wir noch|wäre noch|gäbe)|${name} in (?:der|eurer|ihrer|seiner|your|the) story`;
export const besides = latin(
	new RegExp(
		String.raw`${talkedAbout}|(?<!\p{L})(?:sieht aus wie|sehen aus wie|aussieht wie|look(?:s|ing)? like|nummer von|adresse von|number (?:of|for)|auch ohne|even without|inspired by|inspiriert von|warten auf|waiting for|love to \p{L}+ (?:\p{L}+ ){0,3}(?:for|with)|träumen von|dreaming of|(?:die|das|der|den) \p{L}+ (?:von|bei)) ${name}(?= (?:wären?|hätten?|würden?|könnten?|hält|halten|ist längst|sind längst|one day|eines tages)|\s*[?!.]|, (?:falls|if|wenn|wann|dm|ruf)|$)(?<!(?:die|das|der|den) \p{L}+ (?:von|bei) ${name}(?=\s*[?!.]|$))`,
		'iu',
	),
);

/** “Wedding of the year at @x?” is for @x, though a place could be meant. */
export const askedAt = words(
	'(hochzeit|party|geburtstag|premiere|jubiläum|hunger|durst|wedding|birthday|premiere) (\\S+ ){0,5}(bei|at|for|für)',
);

/** Good wishes, a welcome, or agreement with somebody. */
export const friendly = words(
	'(congrat|gratul|glückwunsch|glückwünsche|willkommen|geburtstag)\\p{L}*',
	'(welcome|well deserved|well played|enjoy|safe (travels|flight|journey)|nice meeting|meeting you|good point|agreed|good luck)',
	'(happy|merry) (birthday|anniversary|pride|christmas|retirement|new)',
	'(delighted|pleased|happy|thrilled) (for|to hear)',
	'(so |very )?proud (of|to)',
	'have a (great|good|lovely|safe|wonderful|nice)',
	"(you[’']re|you are|that[’']s|quite|spot on,?) (so |absolutely |quite )?right",
	'(viel (erfolg|spaß|glück|freude)|alles gute|gute (besserung|reise|fahrt)|frohe|schöne\\p{L}* (ferien|urlaub|reise)|herzlich\\p{L}*|freut uns|freuen uns|recht hast du|stimmt)',
	'#ff',
);

/** The name stands there because its bearer did something for the post, or is the firm’s own. */
export const credit = [
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:danke?|dankeschön|merci|thanks|thank you|thx|cheers|props|kudos|shoutout|shout-out|foto|fotos|photo|photos|pic|pics|bild|bilder|picture|pictures|video|kamera|camera|film|filmed|text|musik|music|design|entwurf|planung|statik|architekt\p{L}*|architects?|bauherr\p{L}*|gefilmt|fotografiert|von|vom|(?<!inspired )by|mit|with|hired from|bought from|zusammen|gemeinsam|together|courtesy|via|feat|ft|partner|kooperation|credit|credits|quelle|source|rezept|recipe|mehl|flour|models?|modell|haare|make-?up|hair|auftraggeber|client|for our client|unser\p{L}*|our|supplier|lieferant|geliefert|gebaut|built|delivered|supplied|(?:aus|bei|von|in) (?:der|dem|unserer|unserem) \p{L}+,|auch bei|auch auf|instagram|tiktok|insta|kanal|profil|account|channel|find us|folge?t? uns)(?:\s(?:to|an|am|bei|at|von|vom|by|mit|with|our|unser\p{L}*|the|den|die|der|dem|das|auf|on|für|for|aus|from|friends?|freunde[n]?|kolleg\p{L}*|colleagues?|neighbours?|nachbar\p{L}*|firma|team|\p{Lu}?\p{L}+(?:ei|erei|er|ern|in|innen)))*\s?[:,]?\s?${name}|(?<!wie |than |an |question |message |note |letter |memo )(?<!\p{L})(?:bei|beim|at|from|aus|neben|next to|für) ${name}|(?:📷|📸|©|🎥)\s?(?:von |by |:)?\s?${name}`,
			'iu',
		),
	),
	words('(zusammenarbeit|teamwork|gute arbeit|tolle arbeit|great job|nice work|great work|well done)'),
];
/** An answer begins with the name of the person it is for, or greets them and says what it answers. */
export const answer = latin(
	new RegExp(
		String.raw`^\s*(?:\.\s?)?${name}|^\s*(?:hey|hi|hello|hallo|dear|liebe[rs]?|moin|servus)\s${name}[\s\S]*(?<!\p{L})(?:thanks?|thank you|sorry|we['’]ve|we['’]re|touched|your (?:message|order|question|review|suggestion|feedback|comment)|danke|dank|deine (?:frage|nachricht|anfrage|idee)|ihre (?:frage|nachricht|anfrage)|gern geschehen|tut uns leid|freut uns)`,
		'iu',
	),
);
