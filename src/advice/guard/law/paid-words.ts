import { words } from '#advice/guard/reading.ts';

// Who gives, what for, and what says that it was no gift: the words of law.paid-partnership.

/** Up to so many words in between. */
export const some = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}`;

/** The label: at the beginning of a line, as a hashtag, in brackets; or said outright. */
export const label = new RegExp(
	[
		String.raw`#(?:anzeige|werbung|unbezahltewerbung|ad|advert|advertisement|advertising|paidpartnership|bezahltepartnerschaft)(?![\p{L}\p{N}_])`,
		String.raw`(?:^|[\n([{*|–—-])[^\S\n]*[*_]*(?:unbezahlte |bezahlte )?(?:anzeige|werbung|ad|advert|advertisement|advertorial)[*_]*[^\S\n]*(?:[:|)\]}*,–—/-]|wegen|weil|da |/|\n|$|\.)`,
		String.raw`(?<!\p{L})(?:bezahlte|paid)[\s-]+(?:partnerschaft|partnership|kooperation|werbung|anzeige|advert\p{L}*|promotion|ad)(?!\p{L})`,
		String.raw`(?<!\p{L})(?:dies(?:er beitrag|es video|er post)?|das|this(?: post| video)?) (?:ist|enthält|is|contains) (?:eine |also |an |a )?(?:anzeige|werbung|ad|advert|advertisement|advertising)(?!\p{L})`,
		String.raw`(?:anzeige|werbung|ad|advert)\s*$`,
	].join('|'),
	'iu',
);

/** Nothing was received, or it was the firm that gave. */
export const notReceived = words(
	String.raw`(?:selbst|selber) (?:\p{L}+ ){0,2}(?:gekauft|bezahlt|gezahlt|angeschafft)`,
	String.raw`(?:haben|hab) (?:wir |ich )?(?:(?!nicht )\p{L}+ ){0,4}(?:uns |mir )?(?:\p{L}+ ){0,3}(?:gekauft|angeschafft|geleistet)`,
	String.raw`nicht (?:\p{L}+ )?(?:gesponsert|gesponsort)|niemand (?:\p{L}+ )?bezahlt|kein(?:e[nr]?)? (?:sponsor\p{L}*|kooperation|gegenleistung)`,
	String.raw`(?:not|isn[’']t|nobody|no one|without being) (?:a |being )?(?:sponsored|paid|paying|pays)`,
	String.raw`(?:paid for|bought) (?:\p{L}+ ){0,4}(?:ourselves|myself|our own)|(?:we|i) (?:\p{L}+ )?(?:bought|paid)|own money`,
	String.raw`wir (?:\p{L}+ ){0,3}(?:sponsern|sponsoren|spenden|verschenken|verleihen|unterstützen)|wir (?:\p{L}+ ){0,6}stellen? (?:\p{L}+ ){0,5}zur verfügung|stellen wir (?:\p{L}+ ){0,6}(?:kostenlos|gratis|zur verfügung)`,
	String.raw`(?:von uns|durch uns) (?:\p{L}+ ){0,2}(?:gesponsert|gesponsort|gestellt|gestiftet|gespendet)`,
	String.raw`wir (?:haben|hatten|durften) (?:\p{L}+ ){0,6}(?:gesponsert|gesponsort|gespendet|gestiftet|spendiert|verschenkt)|haben wir (?:\p{L}+ ){0,5}(?:gesponsert|gesponsort|gestiftet|gespendet|spendiert|verschenkt)|(?:leihgebühr|miete|rechnung) (?:\p{L}+ )?bezahlt`,
	String.raw`(?:we|i)(?:[’']re|[’']ve| are| have)? (?:\p{L}+ )?(?:sponsor|sponsors|sponsoring|sponsored|donat\p{L}*|give|giving|gave)|proud(?:ly)? (?:sponsors?|sponsoring|to sponsor)|sponsored by (?:us|yours truly)`,
	String.raw`(?:stellen|stellt) (?:ihnen|euch)`,
);

/** People from whom a present is nothing to declare. */
export const friend = words(
	'kund*',
	'stammkund*',
	'nachbar*',
	String.raw`g(?:ast|äste\p{L}*)`,
	'patient*',
	'oma',
	'opa',
	'großmutter',
	'kinder*',
	'familie*',
	String.raw`(?:ein|mein)(?:e[nr]?)? freund(?:in)?`,
	'schüler*',
	'eltern',
	'kolleg*',
	'bewerb*',
	'chef*',
	'gesell*',
	'azubi*',
	'lehrling*',
	'bauherr*',
	'mitarbeiter*',
	'schornsteinfeger*',
	'apprentice*',
	'mates?',
	'dad',
	'grandad',
	'(?:mein|unser)(?:e[nmr]?)? (?:vater|mutter|papa|mama|bruder|schwester|schwager|frau|mann)',
	'farmer',
	'feuerwehr*',
	'gemeinde*',
	'stadt',
	'*schule',
	'kita',
	'*verein*',
	'polizei',
	'rathaus',
	'thw',
	'bürgermeister*',
	'innung*',
	'handwerkskammer',
	'fire brigade',
	'council',
	'school',
	'church',
	'somebody',
	'someone',
	'boss',
	String.raw`(?:ein(?:e[nr]?)? |das |die |den |der |a |the |some )(?:\p{L}+ )?(?:zahlen|unterlagen|angebot|einladung|urkunde|liste|pläne|foto|fotos|bild|bilder|brief|karte|postkarte|mail|rechnung|nachricht|mahnung|video|letter|photos?|pictures?|postcard|invoice|bill|message|email|card|trophy|award)`,
	String.raw`(?:a|an|his|her|their) (?:\p{L}+ )?(?:hand|lift|call|smile|day off|shout|ladder|trailer)`,
	String.raw`(?:bring|take|bringen) (?:\S+ ){0,3}(?:back|zurück)|borrow\p{L}*|(?:auf|von) (?:der )?(?:walz|urlaub|reise|ferien)|ausgeborgt|landlord|vermieter`,
	'customers?',
	'clients?',
	'patients?',
	'neighbou?rs?',
	'grandma',
	'children',
	'kids',
	'(?:a|my) friend',
	'pupils?',
	'mum',
);

export const got = String.raw`(?:geschenkt|geschickt|spendiert|überlassen|geliehen|gesponsert|gesponsort|bereitgestellt|gestellt|zugeschickt|zugesandt|gesendet|zukommen lassen|vorbeigebracht|vermacht|springen lassen|in die hand gedrückt|aufgefüllt|zur probe gegeben|an die hand gegeben|gegönnt|ausgestattet|eingekleidet|versorgt|beschenkt|ausgerüstet|mitgebracht|dagelassen|hingestellt)`;
export const free = String.raw`(?:kostenlos|kostenfrei|gratis|umsonst|unentgeltlich|geschenkt)\p{L}*`;

/** Neighbours, clubs and schools, with whom one only works. */
export const neighbours = words(
	String.raw`(?:nebenan|nachbar\p{L}*|vor ort|um die ecke|next door|down the road|across the road|up the road|neighbou?r\p{L}*)`,
	String.raw`(?:\p{L}*(?:zimmerei|schreinerei|tischlerei|dachdeckerei|bäckerei|metzgerei|gärtnerei|malerbetrieb|elektriker|fliesenleger|architekt\p{L}*|ingenieur\p{L}*|statiker\p{L}*|schule|grundschule|kita|kindergarten|verein\p{L}*|feuerwehr|gemeinde|stadt|innung|kammer|handwerkskammer|hwk|vhs|volkshochschule|agentur für arbeit|jobcenter|berufsschule|museum|denkmal\p{L}*|kirche|kirchengemeinde|tierheim|chor|kreishandwerkerschaft|hochschule|universität|kollegen|betrieb\p{L}*|bauherr\p{L}*|kund\p{L}*|planungsbüro|büro|weingut|brauerei|hof|theater|bühne))`,
	String.raw`(?:carpenters?|joiners?|roofers?|architects?|school|college|church|council|club|charity|nursery|plumbers?|electricians?|builders?|bakery|bakers?|farm|brewery|museum|university|theatre|trust|tilers?|guild|choir|engineers?|library)`,
);

/** Those who make and sell what a craftsman works with. */
export const firms = String.raw`(?:firma|(?:kooperations|vertriebs|industrie|werkzeug)?partner(?:s|n|firma)(?! (?:yoga|ring))|hersteller(?:in|s|n)?|marken?|verlag(?:es|s)?|hotels?|lieferant(?:en|in)?|großhändler(?:s|n)?|händler(?:s|n)?|großhandel|fachhandel|ausrüster(?:s|n)?|sponsor(?:en|s)?|werbepartner|importeur|vertrieb|vertreter(?:s|n|in)?|außendienst(?:ler)?|brauerei|rösterei|brennerei|molkerei|mühle|weingut|hauses|werk(?:s|es)?|konzern|hause|unternehmen|brand|manufacturer|maker|makers|supplier|suppliers|wholesaler|rep|reps|sponsors?|publisher|distributor|dealer|merchant|distillery|company|(?:lovely |nice |good |great )?(?:folks|guys|people|team|pals|friends|mates|gang|lot|chaps|girls|boys|lads|crew) (?:at|from|over at)|marketing(?: team)?|außendienst|merchandiser)`;

/** Ordered, returned, or not what it should be: no reason to praise anybody. */
export const notAsPromised = words(
	String.raw`(?:falsch\p{L}*|zu spät|verspätet|verspätung|reklam\p{L}*|defekt\p{L}*|kaputt\p{L}*|wrong|late|faulty|broken|order(?:ed|s)?|abgelehnt|zurückgeschickt|refused|declined)`,
);
