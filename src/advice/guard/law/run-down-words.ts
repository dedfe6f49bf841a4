import {
	anyRival,
	bad,
	english,
	german,
	isBad,
	isBadEnglish,
	otherFirm,
	others,
	rivalGoods,
	strongRival,
	strongRivals,
} from '#advice/guard/law/rivals.ts';
import { words, type Sign } from '#advice/guard/reading.ts';

// What runs others down, or sets how it is with them against how it is here.

/** Running others down. */
export const runDown: readonly Sign[] = [
	words(
		'(?:pfuscher*|stümper*|dilettant*|abzocker*|abzocke|halsabschneider*|billigheimer*|scharlatan*|kurpfuscher*|betrüger*|nepper*|quacksalber*|murkser*|schlamper*|möchtegern-?\\p{L}*|beutelschneider*|billigpfusch*|raubritter*|wucherer*|ausbeuter*)',
		'(?:über den tisch|das geld aus der tasche) (?:ziehen|gezogen|zieht)',
		'(?:finger weg|hände weg) von (?:den |der |diesen )?(?:billig*|firma|anderen|konkurrenz)',
		'(?:he)?reingefallen|finger verbrannt',
		'(?:schwarze[rn]? schaf*|hinterhof*|billig-?konkurrenz)',
		'noch nerven hat',
		`(?:überteuert|unfreundlich|unzuverlässig|unpünktlich|schlampig|arrogant|unseriös|windig|dubios|unfähig|chaotisch|lahm|gierig|seelenlos|anonym)\\p{L}* (?:\\p{L}+ )?${german}`,
	),
	[
		words(
			'(?:pfusch*|verpfuscht|murks*|vermurkst|geschlampt|schlampig|schlampt|schrott|müll|ramsch|versaut|verhunzt|verbockt|abzocken|über den tisch|bezahlen sie zu viel|keine ahnung|nicht können|nie können|nerven|wartet man|warten sie|wartest du|wartet ihr|zahlen sie|zahlt ihr|zahlst du|aufgewärmt*|aufgetaut*|im stich|nie zurück|nie erreich*|nicht einmal|nicht mal|verpfuscht*|vermurkst*|gepfuscht|schund|billigware)',
		),
		anyRival,
	],
	[isBad, strongRival],
	[
		isBad,
		words(
			`(?:ihr|dein|euer)\\p{L}* (?:letzte|alte|bisherige|jetzige|vorige)[rnms]? ${german}`,
			'(?:dort|drüben|woanders|anderswo|andere) … (?:hier|bei uns|wir|uns)',
		),
	],
	[
		words(
			'(?:die |der |das |den )?(?:kette|filiale|laden|betrieb|salon|firma|studio|café|werkstatt|praxis|hotel|bäcker|metzger|optiker|friseur) (?:am|vorm|an der|beim|vor dem|in der|hinterm|auf der|im) \\p{L}+',
		),
		words(bad, '(?:nimmt|lässt|verlangt)'),
	],
];

/** The same in English. */
export const runDownEnglish: readonly Sign[] = [
	words(
		`(?:cowboy|rogue|dodgy|bodge-it|fly-by-night|shoddy|so-called) (?:${english}|tradesm[ae]n|operators?|professionals?)`,
		'(?:cowboys|bodgers?|rip[- ]?off(?:s| merchants| artists)?|charlatans?|con[- ]?(?:men|artists)|chancers|amateurs|crooks|scammers|sharks)(?! hat| boot| film)',
		`(?:don.t|do not|never|stop) (?:trust|let|waste|fall|go|give|pay|bother|get|be|buy|settle|overpay|use),? (?:\\S+ ){0,5}?(?:ripped off|fooled|conned|stung|by \\p{L}+ & \\p{L}+)`,
		'(?:takes?|taking) your (?:money|cash) and',
		'(?:ripp(?:ed|ing) (?:you )?off|rips? you off)',
		'(?:got|get|gets|did|done|do) it (?:all )?wrong,? (?:so )?we (?:put|got|get|do|did|make|made)',
		'fall apart after',
		`(?:overpriced|rude|unreliable|sloppy|pricey|dodgy|useless|lazy|arrogant|clueless|second-rate|soulless|faceless|greedy) (?:\\p{L}+ )?${english}`,
	),
	[isBadEnglish, otherFirm],
	[
		words(
			'(?:tired of|fed up with|sick of|had enough of|let down by|escape from|overpaying) [\\p{L}’]+',
			'(?:don.t|do not|never|stop) (?:trust|let|waste|fall|go|give|pay|bother|buy|settle|overpay|use) [\\p{L}’]+',
		),
		otherFirm,
	],
	words('(?:after|fix(?:ing|ed)?|sort(?:ed|ing)?) (?:\\S+ ){0,5}?(?:botched|bodged)'),
];

/** How it is elsewhere, in a post that says how it is here. */
export const elsewhere: readonly Sign[] = [
	words(
		`beim? (?:den )?(?:discounter*|baumarkt|supermarkt|backshop*|billig(?!er|st|e|en)\\p{L}+|ketten?|online-?\\p{L}+)`,
		'(?:zahl*|warte*|krieg*|bekomm*|kostet*) (?:\\p{L}+ ){0,3}?(?:woanders|anderswo|andernorts)',
		`(?:die|große) ketten (?:\\S+ ){1,6}?wir`,
		'(?:woanders|anderswo|andernorts) (?:\\p{L}+ ){0,3}?(?:zahl*|warte*|krieg*|bekomm*|gibt|kostet*|heißt|nur|ist|wird|muss|müssen|lässt|mag)',
		`(?:elsewhere|other places|anywhere else|everywhere else)`,
		`(?:at|with|from) (?:the )?(?:big|other|high[- ]street|cheap) (?:\\p{L}+ )?${english}`,
		`(?:of|from|at) (?:the |any )?(?:big |high[- ]street |national )?chains`,
	),
	words(
		`beim? (?:den |der |dem |einer |einem )?(?:(?:anderen?|meisten|vielen|manchen|großen|jede[rm]|teuren|billigen|so manche[rm]) (?:\\p{L}+ )?${german}|(?:\\p{L}+ )?${strongRivals})`,
	),
];
export const versusUs = [
	words(
		'(?:im|vom|aus dem) (?:baumarkt|supermarkt|möbelhaus|großmarkt)(?! (?:holen|kaufen|geholt|gekauft))',
		strongRivals,
		others.replace('|(?:next door', '|(?:the firm next door'),
	),
	words(
		'(?:bei|mit) uns',
		'(?:gibt.s|gibt es|finden sie|bekommen sie|kriegt ihr|kriegen sie) (?:\\p{L}+ )?hier',
		'(?:wir|unsere?) (?:nicht|schon|dagegen|aber|hingegen)',
		'at ours',
		'ours',
		'with us',
		'we don.t',
		'we do',
		'but we',
	),
] as const;
/** Who names them at all, mostly compares. */
export const namedRivals = words(
	'(?:(?:billig)?konkurrenz|konkurrenten|mitbewerber*)',
	'(?:zum|beim|vom|im|statt|als|den) discounter*',
	'(?:billiganbieter*|billigheimer*|billigkonkurrenz|backshops?)',
	'(?:fitness|friseur|optiker|bäckerei|hotel|hörgeräte|groß|billig)-?ketten?',
	'competitors?',
	'(?:the )?big chains|high[- ]street (?:prices|chains?|opticians?|retailers?)',
);
export const amongFriends = words(
	'(?:danke*|dank|gemeinsam|freund*|kolleg*|befreundet*|stark|glückwunsch|gratul*|jury|konkurrieren|schläft nicht|belebt|respekt|fair|neben uns|parken|gegenüber)',
	'(?:thanks|thank|together|friend*|congrat*|judges?|entered|entries|respect|next door|park)',
);
export const redone = [
	words(
		'murks*',
		'pfusch*',
		'gepfuscht',
		'verpfuscht',
		'geschlampt',
		'schlamperei',
		'couldn.t (?:fix|sort|do|manage|find|get)',
		'(?:botch|bodge)(?:d|ed)?',
	),
	words(
		'wir (?:haben|durften|mussten) … (?:rausreißen|abreißen|wieder raus|neu machen|von vorn|gerichtet|in ordnung|repariert|neu|ausgebügelt|gerettet|richtig)',
		'wir … (?:in ordnung|gerade|gerichtet)',
		'we (?:did|fixed|sorted|managed|found|got|put)',
	),
] as const;
export const othersFirst = new RegExp(
	String.raw`^[^\p{L}]*(?:other ${english}|most ${english}|andere ${german.replaceAll('*', String.raw`\p{L}*`)}) \p{L}+`,
	'iu',
);
/** What somebody did who is not named, and how bad it was. */
export const disgrace = [
	words(
		'(?:frechheit|unverschämt*|katastrophe|schande|verbrochen|hingeschmiert|hingepfuscht|geht gar nicht|spottet|unter aller|wucher|lachhaft|ahnungslos|unfähig|sel(?:ber|bst) schuld|im regen stehen|draufgezahlt|hingerotzt|zusammengeschustert|schlamper*|disgrace|shocking|appalling|shambles|useless|clueless|incompetent|hopeless|daylight robbery|joke of a)',
	),
	words(
		`(?:firma|betrieb|${german}|kollegen|vorgänger|truppe|andere[nr]?|konkurrenz),? (?:\\S+ ){0,3}?(?:aus|in|vor uns|nebenan|von|hat|haben|hier)`,
		'(?:online|internet|supermarkt|baumarkt|discounter|billig\\p{L}*|möbelhaus)',
		'(?:vorgänger|vorgängerfirma|previous|last|other) ?(?:builder|firm|company|plumber|electrician|roofer|lot|garage|painter|joiner|cowboy|salon|people)?',
	),
] as const;
/** How long or how dear it is next door, and how it is here. */
export const nextDoor = [
	words(
		`(?:der|die|das|den|dem|beim|im) (?:\\p{L}+ )?${german} (?:gegenüber|nebenan|drüben|um die ecke|am|an der|beim|vorm|von)[, ] ?(?:\\S+ ){1,8}?(?:wir|bei uns|unsere?|hier)`,
		`(?:the|that) (?:\\p{L}+ )?${english} (?:next door|across|over|opposite|down|up|round|on) (?:\\S+ ){1,10}?(?:we|ours|us|here)`,
	),
	words(
		'(?:\\d+|doppelt|halb|zwei|drei|vier|fünf|sechs|acht|zehn|tage?n?|wochen|stunden|monate|euro|two|three|four|days|weeks|months|hours|half|double|twice)',
	),
] as const;

/** Other firms: who names them beside the own one mostly compares. */
export const otherFirmsNamed = words(
	`ander(?:e|en|er|em) (?:\\p{L}+ )?${german}`,
	'(?:die|den|der|unsere|mit) (?:lieben |werten |geschätzten )?(?:kollegen|konkurrenz|mitbewerber*) (?:aus|von|vom|in|im|drüben|nebenan|mit)',
	'was andere',
	'andere (?:reden|versprechen|verkaufen|nehmen|verlangen|lassen|machen|tun|gehen|kleben|kassieren|backen|streichen|liefern|bauen|kochen|schneiden|können|wollen|warten|hören|werfen|schicken|rufen|kaufen|kommen|brauchen|geben|sparen|rechnen|nutzen|setzen|arbeiten|bieten|schauen|sagen|behaupten|vertrösten|kopieren)(?! (?:\\S+ ){0,4}?(?:urlaub|ferien|strand|feierabend|wochenende))',
	'(?:everyone|everybody) else (?!in|who|was|is|had|at|on|wants)\\p{L}+',
	`(?:big|big-name|national|high[- ]street|corporate|cut-price) (?:\\p{L}+ )?${english}`,
	`(?:andere|die meisten|viele|manche) (?:\\p{L}+ )?${german}`,
	`(?:every |any |all |most |some |the |many )?other (?:\\p{L}+ ){0,2}?${english}`,
	`(?:most|some|many) (?:\\p{L}+ )?${english}`,
	'(?:what|while|where|when) others',
	'others (?:drag|rush|skip|cut|charge|promise|make|take|use|sell|only|just|do|don.t|won.t|can.t|stop|give|leave|call|quote|send|throw|hide|forget|guess|copy|buy|bake|build)',
);

/** Quickly found: most posts name no other firm. */
export const mentioned =
	/ander|kolleg|konkurr|mitbew|other|(?<![a-z])(?:most|some|many)(?![a-z])|meisten|viele|manche/i;

/** Done together, or the same here. */
export const alike = words(
	'(?:auch|ebenso|gruß|grüße|feuerwehr*|genauso|danke*|dank|gemeinsam|zusammen|miteinander|freund*|befreundet*|geliehen|geholfen|ausgeholfen|helfen|hilft|empfehl*|empfohlen|glückwunsch|gratul*|treffen|kegeln|stammtisch|innung*|kollegial|respekt|fair|geschlossen|betriebsferien|zu besuch|besucht|getroffen|kennengelernt|neben uns|verlost|feiern|feierten|arbeitsgemeinschaft|liefern wir|beliefern|beliefert|partner*|messe|schulung|lernen|gelernt|suchen|sucht|wer kennt)',
	'(?:too|as well|likewise|looking for|share|join|train*|greetings|same|thanks?|cheers|together|lent|borrowed?|helped|help us|friend*|recommend*|congrat*|respect|neighbour*|closed|close early|shut|joined|visit*|supply|supplies|supplied|partner*|learned|met|between us|raffle|trade fair)',
);

/** What others asked for it. */
export const quoted = words(
	`(?:dealers?|others?|another|competit\\p{L}+|${english}|they),? (?:\\S+ ){0,3}?(?:quoted|wanted|asked|charged?|charging|quote),? (?:\\S+ ){0,3}?(?:£|€|\\$)?\\d+`,
	`(?:${german}|konkurrenz|andere[nr]?|anderswo|woanders|firma|mitbewerber*),? (?:\\S+ ){0,4}?(?:verlang\\p{L}+|wollte[n]?|wollen|nimmt|nehmen|kostet|zahl\\p{L}+|berechne\\p{L}+|angeboten),? (?:\\S+ ){0,4}?\\d+`,
);
/** "An online kitchen?" */
export const askedAfter = words(`${rivalGoods}\\?`);

/** Theirs, in a post that says how ours are. */
export const theirs = words('theirs?');
export const ours = words('ours');

export const us = words('(?:we|us|our|ours)', 'wir', 'uns', 'unser*');
export const here = words('uns', 'wir', 'unser*', 'hier', 'we|our|us|ours|here');
