import {
	anyOther,
	anyRival,
	bad,
	badEnglish,
	best,
	better,
	english,
	german,
	isBad,
	otherFirm,
	others,
	strongRival,
	theBest,
} from '#advice/guard/law/rivals.ts';
import { latin, words, type Sign } from '#advice/guard/reading.ts';

// What puts a firm above others by name or kind, and what only sounds like it.

const betterThan =
	'(?:better|cheaper|faster|quicker|cleaner|fresher|friendlier|fairer|tidier|neater|nicer|sharper|finer|bigger|tastier|more|less|lower|higher|longer|smarter|stronger|safer|sooner|honester|kinder|closer|ahead|superior)';

/** Better than the others. */
export const betterThanOthers: readonly Sign[] = [
	[
		words(
			`(?:${better}|(?!teurer|schlechter|langsamer|später)\\p{L}{4,}er(?:e[nrsm]?)?),? (?:\\S+ ){0,5}?als (?:(?:der|die|das|den|dem|bei|beim|im|in|alle|allen|jede[rnms]?|viele|manche) )*[\\p{L}-]+`,
		),
		anyRival,
	],
	words(
		'(?!teurer|schlechter|langsamer|später)(?:weniger|mehr|\\p{L}{3,}er),? (?:\\S+ ){0,3}?als (?:drüben|nebenan|gegenüber|woanders|anderswo|sonst ?wo|um die ecke|überall sonst|im internet|im netz|online|im supermarkt|aus dem supermarkt|vom band|von der stange)',
		'als (?:beim?|der|die|zum|vom) (?:müller|meier|maier|huber|schmidt|schulz|wagner|bauer|fischer|weber|becker)',
		'(?:better|cheaper|faster|quicker) than \\p{L}+(?: (?:&|and) (?:sons?|co|daughters?))?(?= ?(?:$|[.,!–]| (?:ltd|kitchens|cars|bakery|roofing|motors)))',
	),
	[
		words(
			`(?:${betterThan}|(?!other|rather|whether)\\p{L}{3,}er),? (?:\\S+ ){0,6}?than (?:(?:the|any|all|every|most|your|our|those|of) )*[\\p{L}’'-]+`,
		),
		anyOther,
	],
];

/** Quickly found: what a comparison of that kind cannot do without. */
export const than = / als | than /i;

/** Unlike the others, or doing what they cannot. */
export const unlikeOthers: readonly Sign[] = [
	words(
		'(?:während|wo) (?:die |viele |alle |manche )?andere[rn]? (?:\\p{L}+ )?(?:noch|nur|immer noch|längst|aufhören|aufgeben|erst|reden|schlafen|pfuschen)',
		'was (?:die |viele |alle |manche )?andere[rn]? (?:nur |euch |ihnen )?(?:nicht|nie|versprechen|wegwerfen|liegen lassen)',
		`(?:jedes|alle) (?:andere |anderen )?(?:angebot|angebote|preis|preise) (?:schlagen|unterbieten)`,
		'(?:andere|manche|viele) (?:reden|versprechen|quatschen|pfuschen|schludern|schlafen|jammern|kleben|kassieren|verkaufen|backen|nehmen|verlangen|streichen|liefern|bauen|machen|tun|lassen|kochen|schneiden|können|wollen)(?! wir)(?:\\p{L}| ){0,40}, (?:bei uns|wir|hier|unsere)',
		'machen(?: es|.s|s| das)? (?:dann |wieder |hinterher )?(?:richtig|besser als|ordentlich|anständig)(?= ?(?:$|[.,!]))',
		`(?:anders als|im gegensatz zu[rm]?|im unterschied zu[rm]?|nicht wie|statt) (?:bei |beim |so |im |in )?(?:das |der |die |den |dem |ein\\p{L}* |viele |manche[rn]? |einige[nr]? )?(?:\\p{L}+ )?${german}`,
		`(?:andere|manche|viele) (?!(?:\\S+ ){0,6}?(?:urlaub|ferien|strand|grillen|fußball|schwitzen|frei|weihnacht\\p{L}*|fasching|karneval|feierabend|wochenende|frieren|leute|kunden))\\p{L}+(?:en|n) (?:\\S+ ){0,6}?\\S+[,;] (?:wir|bei uns|hier|unsere?)`,
		'kein(?:en|e|er)? \\p{L}+,? (?:der|die|das|wo) (?:\\p{L}+ ){0,3}?(?:günstiger|billiger|besser|schneller|genauer|frischer|sauberer|freundlicher|schöner|so (?:gut|günstig|schnell|sauber|viel|frisch))\\p{L}*',
		'wie (?:sonst )?(?:nirgends|nirgendwo)(?: sonst)?',
		'(?:etwas )?besseres verdient',
		`(?:ihr|dein|euer)\\p{L}* (?:jetzig|bisherig|derzeitig)\\p{L}* ${german}`,
		`(?:zahl|bezahl)\\p{L}* (?:sie |du |ihr )?(?:\\p{L}+ )?(?:ihr|dein|eur)\\p{L}* ${german} (?:\\p{L}+ )?(?:zu viel|zuviel)`,
		`(?:als|wie) (?:wir|bei uns|unser\\p{L}*|uns),? (?:\\S+ ){0,6}?(?:keiner|keine|niemand|nirgends|nirgendwo|kein anderer)`,
		`(?:keiner|niemand|kein (?:\\p{L}+ )?\\p{L}+|nirgends|nirgendwo),? (?:\\S+ ){0,9}?(?:als|wie) (?:wir|bei uns|unser\\p{L}*|uns)`,
		`was (?!wir|sie|ihr|ich|man|du)(?:\\S+ ){1,6}?(?:nicht|nie) (?:\\S+ ){0,3}?\\p{L}+(?:t|en),? (?:machen|schaffen|können|kriegen|reparieren|bauen|retten|flicken) wir`,
		`(?:wer|einmal) (?:\\S+ ){2,9}?(?:nie|nicht) (?:mehr|wieder) (?:zu|zum|zur|woanders|wo anders|anderswo)`,
		'hätten sie (?:\\p{L}+ )?(?:gleich|besser|lieber|mal) (?:\\p{L}+ ){0,2}?(?:uns|bei uns|gerufen|beauftragt)',
		`(?:die|viele|manche) (?:großen|meisten|anderen|vielen|teuren|billigen|schicken|feinen) ${german},? (?:\\S+ ){0,3}?(?:nur|bloß|kein\\p{L}*|nie|erst|wollen|lieber)`,
		'(?:sieht|sehen|schaut|schauen),? (?:\\S+ ){0,6}?alt aus',
		`(?:unzufrieden mit|genug von|satt|schluss mit|weg von|wechsel\\p{L}*|raus aus|kündig\\p{L}*|vergess\\p{L}*|vergiss|verlassen|nase voll von|lust (?:mehr )?auf|ärger\\p{L}* (?:sie sich )?(?:mit|über)|enttäuscht vo[nm]),? (?:\\S+ ){0,4}?(?:ihr|dein|eur)\\p{L}* (?:(?:jetzig|bisherig|alt|derzeitig|letzt|aktuell)\\p{L}* )?${german}`,
	),
	[
		words(
			'(?:anders als|nicht wie|nicht so … wie|im gegensatz zu[rm]?|im unterschied zu[rm]?|im vergleich zu[rm]?|statt|kein vergleich (?:zu|mit)) (?:bei |beim |von )?[\\p{L}-]+',
			'(?:was|wo|während) (?!man|wir|ich|sie|ihr|du|es|das)(?:\\S+ ){1,9}?(?:nicht|nur|noch|längst|aufgeben|abwinken|schlud*|keine)',
			'(?:überlegen|voraus|einpacken|nicht (?:ran|heran|hin|mithalten|mit)|hinterher|das nachsehen|alt aus|abhängen|in den schatten)',
			'(?:schlagen|unterbieten|toppen|übertreffen|überbieten)',
		),
		anyRival,
	],
	words(
		'(?:schlagen|unterbieten|toppen|übertreffen|überbieten) (?:wir )?(?:\\S+ ){0,3}?(?:jedes angebot|jeden preis|alle preise|alle angebote)',
		'kein vergleich (?:zu|mit),? (?:\\S+ ){0,6}?(?:supermarkt|internet|baumarkt|woanders|anderswo|nebenan|drüben|gegenüber)',
		'(?:warum|wieso|weshalb|wozu) (?:noch )?(?:zum|zur|beim?|im|in den|in die|auf den|bei der),? (?:\\S+ ){0,2}?(?:internet|netz|baumarkt|supermarkt|kette|konzern|großen)',
	),
	[
		words(
			'(?:warum|wieso|weshalb|wozu) (?:noch )?(?:zum|zur|beim?|im|in den|in die|auf den|bei der) \\p{L}+',
		),
		strongRival,
	],
	[words('dagegen (?:ist|sind|wirkt|wirken|sieht) [\\p{L}-]+'), isBad],
];

/** The same in English. */
export const unlikeOthersEnglish: readonly Sign[] = [
	words(
		'(?:no|nobody|none|no-one|nothing|who else|where else),? (?:\\S+ ){0,9}?(?:than|like|the way) (?:us|we|ours)',
		'leaves? (?:\\S+ ){1,5}?(?:for dead|standing|in the dust|in the shade|at the starting line)',
		'mak(?:e|es|ing),? (?:\\S+ ){1,6}?look (?:like|cheap|slow|old|silly|amateur\\p{L}*|ordinary|tired|daft)',
		`(?:ditch|dump|sack|leave|swap|forget|switch(?:ing)? from|goodbye to) your (?:old|current|present|last|usual|existing|overpriced) ${english}`,
		`(?:had enough of|fed up with|sick of|tired of|bored of|unhappy with|disappointed (?:by|with)|stuck with|let down by) (?:your|the|that|those) (?:\\p{L}+ ){0,2}?${english}`,
		'ours (?:is|are|.s|.re|will be) (?!other|under|over|after)(?:\\p{L}{3,}er|better|best|fresh\\p{L}*|real|proper|the real)',
		'(?:they|them),? (?:\\S+ ){1,6}?[,;] ?(?:we|ours),? (?:\\S+ ){0,3}?(?:don.t|do|not|never|always|actually)',
		`(?:beat|beats|undercut|undercuts|outdo|outclass|match|matches) (?:any|every|all|each|anyone|anybody|everyone|them all|the rest|the competition|our competitors)(?!thing| the odds)`,
		'our (?:competitors?|rivals?) \\p{L}+',
		'(?:you|your \\p{L}+) deserves? better',
		`your (?:current|old|present|previous|usual) (?:\\p{L}+ )?${english}`,
		'try (?:next door|down the road|up the road|the others|the other lot)',
		'(?:paying|pay) (?:your|the) \\p{L}+ too much|overpaying (?:your|the|for)',
		`(?:nowhere|no place) (?:else )?(?:\\S+ ){0,5}?(?:better|cheaper|finer|fresher|quicker|as good|like (?:us|here))`,
		'others (?:follow|copy|promise|talk|cut corners|try)',
	),
	[
		words(
			'(?:why|no need to|don.t) (?:\\p{L}+ ){0,3}?(?:pay|queue|go|settle|put up|risk|trust|drive|wait|order|buy|bother)',
			'(?:forget|ditch|skip|swap|never mind|bored of|tired of|still going to|still using|still paying) [\\p{L}’]+',
		),
		otherFirm,
	],
	[
		words(
			'(?:unlike|compared (?:to|with)|instead of|not like|ahead of|as opposed to) [\\p{L}’]+',
			'what (?:they|others?|the others?) charge',
		),
		words(others, 'they'),
	],
	words(
		'(?:others?|competition|competitors?|rivals?|chains?|everyone else|anyone else) (?:will |would |can |just |only |simply |usually |often )*(?:charge|charges|can.t|won.t|don.t|doesn.t|never|cut corners|rip|overcharge|let you down|keep you waiting|leave|bodge|botch|mess|sell you|make you wait|send you|forget|take (?:your|weeks|months))',
	),
];

const brand =
	"(?:(?:Holzbau|Firma|Fa\\.|Salon|Studio|Hotel|Gasthof|Gasthaus|Café|Bäckerei|Metzgerei|Tischlerei|Schreinerei|Malerbetrieb|Elektro|Sanitär|Optik|Hörgeräte|Fahrschule|Kanzlei|Möbel|Küchen|Bäder|Fliesen|Holz|Dach|Gartenbau|Auto|Autohaus|Reifen|Zweirad|Reinigung|Umzüge|Foto|Blumen|Apotheke|Praxis|Physio|Brauerei|Weingut|Zimmerei|Druckerei|Juwelier|Friseur|Kosmetik|Hundesalon|Heizung|Steuerbüro|Bau|Bestattungen|Parkett|Fenster|Dachdeckerei) \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}]+[- ](?:Plus|Express|Blitz|24|Discount|Chic|Profi|Fix|King|World|Welt|Center|Point|Direkt|Max|GmbH|& Söhne|& Sohn|& Co|& Sons|Kitchens|Roofing|Motors|Cars|Plumbing|Electrics?|Bakery|Interiors|Homes|Builders|Bros|Brothers|Ltd|Windows|Cleaning|Removals|Autos|Opticians?|Dental|Fitness|Joinery|Carpets|Flooring|Bathrooms|Hair|Foods|Direct)|\\p{Lu}\\p{L}+-(?:\\p{L}+-)?\\p{Lu}\\p{L}+|\\p{Lu}[\\p{L}’']+ (?:&|of) \\p{Lu}\\p{L}+)";

/** A competitor by name, which only capital letters tell. */
export const named = [
	latin(
		/(?<!\p{L})\p{L}+er als (?:bei |beim |die |der |das )?(?:Firma |Fa\. )?(?:Möbel|Elektro|Bäder|Optik|Auto|Bäckerei|Bäcker|Metzgerei|Metzger|Gartenbau|Maler|Sanitär|Haustechnik|Dach|Holz|Fenster|Küchen|Salon|Friseur|Fahrschule|Café|Gasthaus|Hotel|Fliesen|Heizung|Bau|Schreinerei|Tischlerei|Zimmerei|Schmuck|Juwelier|Foto|Druckerei|Reinigung|Hörgeräte|Kanzlei|Praxis|Studio|Brillen|Parkett|Bestattungen|Schlosserei) \p{Lu}[\p{L}-]+/u,
	),
	latin(
		/(?<!\p{L})\p{L}+er als jede[rs]? (?:andere[rs]? )?\p{Lu}\p{L}+ (?:in|im|am|der|hier|weit|aus)(?!\p{L})/u,
	),
	latin(
		/(?<!\p{L})[Ww]er (?:(?:noch|lieber|immer|schon|mal|es|sich|bisher|früher) )*(?:zu|bei|nach|von|mit) (?:\p{Lu}[\p{L}-]+ ){2,3}(?:geht|war|kauft|gekauft|bestellt|unterschreibt|fährt|landet|hängt)/u,
	),
	latin(
		/(?<!\p{L})(?:[Dd]on['’]t|[Nn]ever) (?:go to|bother with|trust|waste your money (?:at|on)|fall for|use) \p{Lu}[\p{L}-]+/u,
	),
	latin(
		/(?<!\p{L})\p{Lu}\p{L}+(?:'s?|’s?) (?:\p{L}+ ){0,4}?(?:finest|best|favourite|favorite|cheapest|number one|leading) \p{L}+/u,
	),
	latin(
		/(?<!\p{L})(?:[Cc]heaper|[Bb]etter|[Ff]aster|[Qq]uicker|[Ff]resher|[Ff]riendlier|[Tt]idier) than (?!I(?!\p{L})|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Christmas|Easter)\p{Lu}[\p{L}'’&-]+/u,
	),
	latin(
		/(?<!\p{L})(?:[Bb]est|[Ff]inest|[Cc]heapest|[Ff]riendliest|[Ff]reshest|[Ff]astest|[Tt]op|[Ll]eading|[Tt]idiest|[Ff]airest|[Qq]uickest|[Nn]icest|[Tt]astiest|[Bb]iggest|[Ss]harpest|[Ss]marte?st|[Mm]ost (?:reliable|trusted|popular|honest|experienced|affordable)) (?!wishes|regards|day|time|thing|part|friend|place|view|of|floor|step|tip|story|job)(?:\S+ ){1,4}(?:in|of) (?:all of |the whole of )?(?!January|February|March|April|May|June|July|August|September|October|November|December|I(?!\p{L})|Monday|Christmas)\p{Lu}\p{L}+/u,
	),
	latin(
		/(?<!\p{L})[Kk]ein\p{L}* (?:\S+ ){0,4}?wie (?:bei|beim) (?!Oma|Mutter|Regen|Sonne|Kälte|Hitze|Sturm)\p{Lu}\p{L}+/u,
	),
	latin(
		/(?<!\p{L})\p{Lu}\p{L}+['’]s? (?:charge|sell|let|leave|want|keep|only|don['’]t|won['’]t|can['’]t|never|take)(?!s)(?: [^,;.]+)[,;.] (?:[Ww]e|[Oo]urs|[Nn]ot us)(?!\p{L})/u,
	),
	latin(
		/(?<!\p{L})(?:Metzgerei|Bäckerei|Friseur|Salon|Autohaus|Elektro|Maler|Tischlerei|Schreinerei|Fahrschule|Firma|Möbel|Küchen|Optik|Café|Hotel|Gasthof|Zimmerei|Dachdeckerei|Werkstatt|Praxis|Studio|Kanzlei)[ -]\p{Lu}\p{L}+ (?:\S+ ){1,9}?(?:aber|dagegen|nur) (?:wir|bei uns|unsere?)(?!\p{L})/u,
	),
	latin(/(?<!\p{L})\p{L}+er als (?:bei |beim )?\p{Lu}\p{Ll}+\p{Lu}\p{L}+/u),
	latin(
		new RegExp(
			String.raw`(?<!\p{L})[Bb]ei (?:der |dem )?${brand} [^.;]+[,;] (?:bei uns|hier|wir)(?!\p{L})`,
			'u',
		),
	),
	// It went wrong there.
	latin(
		new RegExp(
			String.raw`(?<!\p{L})${brand} (?:\S+ ){0,4}?(?:${bad.replaceAll('*', String.raw`\p{L}*`)}|${badEnglish})(?!\p{L})`,
			'u',
		),
	),
	latin(
		new RegExp(
			String.raw`(?<!\p{L})(?:[Ff]ed up with|[Ss]ick of|[Tt]ired of|[Hh]ad enough of|[Ll]et down by|[Uu]nhappy with|[Ss]tuck with|[Uu]nzufrieden mit|[Gg]enug von|[Ää]rger mit|[Ee]nttäuscht von|[Kk]unden von|[Ll]ieber als (?:bei|zu)|[Gg]egen|[Vv]ersus|vs\.?) (?:der |dem |den )?${brand}`,
			'u',
		),
	),
	latin(/(?<!\p{L})[Uu]nlike (?:(?:at|the|those|that|with) )?\p{Lu}\p{L}+/u),
];

/** A game, wherever the post says so. */
export const sport = words(
	'(?:fußball*|bundesliga|(?<!in )derby|pokalspiel|handball*|*(?:wettbewerb|wettkampf|meisterschaft)|\\d+:\\d+|football|rugby|premier league|world cup|quiz night)',
);

/** Somebody else has found so. */
export const awarded = words(
	'(?:gewonnen|gekürt|auszeichnung|ausgezeichnet (?:worden|als)|urkunde|preisverleihung|jury)',
	'(?:awards?|voted|shortlisted|judges?|we won|winners?)',
);

export const notAgainstFirms = [
	// Not about firms: dishes, games, people of one's own, other people's houses.
	words(
		'nummer (?:1|eins|\\d+) (?:auf der karte|der charts|bleibt|im menü|unter (?:den|unseren|allen) (?:fragen|fehlern|ausreden|gerichten|\\p{L}*gründen|sorten|wünschen)|der (?:fragen|fehler|ausreden|gerichte|\\p{L}*gründe|sorten|wünsche|bestellungen|woche))',
		'(?:number|no\\.?|#) ?(?:one|1) (?:on the menu|in the charts|rule|reason|tip|mistake|question|song|hit|cause|excuse|seller|fan)',
		'(?:liga|spiel|spiele|spieler*|torwart|tor|tore|mannschaft|verein|(?<!in )derby|pokal|turnier|meisterschaft|sieg|gewinnt|gewonnen|verloren|trikot|fc|sv|tsv|vfb|vfl|kegel*|abstieg|aufstieg|tabelle|olympia*|weltmeister*|sc)',
		'(?:match|league|cup|goals?|football|rugby|cricket|city beat|united|rovers|striker|(?<!in )derby|fixture|premier league|world cup|olympic*|quiz team|darts)',
		'(?:unser*|mein*|der|die|das|den|dem|eine?n?|our|my|the|a) (?:\\p{L}+ )?(?:best*|schnellst*|fleißigst*|finest|fastest) (?:\\p{L}+ )?(?:lehrling*|azubi*|auszubildende*|gesell*|kolleg*|mitarbeiter*|chef*|mann|frau|kund*|gäste|freund*|team|hund|katze|mama|oma|opa|papa|apprentice*|colleague*|boss|customers?|friend|dog|mum|dad|staff|employee|team|crew|neighbours?|lad|gran|wife|husband|job)',
	),
	// Said of somebody else, or as a story.
	words(
		'(?:nannte|nennt) sich',
		'nach konkurrenz',
		'[^ ]*_konkurrenz',
		'(?:called|calls) (?:herself|himself|themselves|itself)',
		'(?:gibt es|gibt.s|holen wir|kaufen wir|kriegt man|macht) (?:(?!wie )\\p{L}+ ){0,5}?(?:bei|beim|der|die) (?!uns|mir|ihrem)(?:nachbarn|bäcker|metzger|bäckerei|metzgerei|kollegen|oma)',
		'(?:lent us|thanks to|danke an|cheers|well done|glückwunsch|gratul*|congratulations|empfehlen|recommend|gemeinsam mit|together with|zusammen mit|geholfen|helped us|good neighbours)',
		'(?:ausgezeichnet|gekürt|auszeichnung|gewählt|nominiert|gewonnen|pokal|unter (?:den|die) besten|zu den besten \\p{L}+ gekürt)',
		'(?:voted|nominated|vote|awards?|winners?|won(?!.t)|winning|shortlisted|among the best|you make the best|you guys)',
	),
	// Said not to be so.
	words(
		`(?:nicht|nie|weder|keineswegs|selten|kein|keine) (?:unbedingt |immer |\\p{L}+ )?(?:die |der |das |den )?(?:${best}|nummer eins|nummer 1|billiger|günstiger|besser|schneller)`,
		`(?:not|isn.t|aren.t|never|don.t (?:claim|say|pretend)) (?:\\p{L}+ ){0,4}?(?:the |a )?(?:${theBest}|better|cheaper|faster)`,
		'ob (?:wir|sie|das|ich) (?:\\p{L}+ ){0,5}?besser',
	),
];
