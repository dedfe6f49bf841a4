import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { words, type Reading } from '#advice/guard/reading.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

/** The firm itself under the title: Meisterbetrieb, master workshop. */
const firm = words(
	'*meister-?(betrieb|fachbetrieb|innungsbetrieb|werkstatt|werkstätte|werkstätten|unternehmen|firma|atelier|studio|salon|team|backstube|bäckerei|metzgerei|fleischerei|konditorei|tischlerei|schreinerei|zimmerei|küche|kollektiv|schmiede|gärtnerei|glaserei|näherei|schneiderei|bude|duo|trio|gespann|ehepaar|paar|familie|inhaber|niederlassung|leitung|standort|verbund)\\p{L}*',
	'meister-? ?(und|&) innungs\\p{L}+',
	'(innungs|fach)-? ?(und|&) meister\\p{L}+',
	'meistergeführt\\p{L}*',
	'meister-geführt\\p{L}*',
	'meister-?(tischler|schreiner|maler|bäcker|metzger|fleischer|konditor|friseur|frisör|elektriker|dachdecker|zimmerer|maurer|glaser|schneider|schuster|schlosser|schmied|gärtner|uhrmacher|optiker|installateur|mechaniker|fotograf|goldschmied)(in|innen|n|s)?',
	'meister-?(qualität|arbeit|leistung|hand|service|garantie|titel|brief|niveau|ausführung|handwerk|hände|händen|urkunde|diplom|ehre|wissen|können|würde|rang|standard|abschluss|kompetenz|tradition|stempel|siegel|recht|kraft|nachweis|know-how)\\p{L}*',
	'meisterliche[rsmn]? (arbeit|handwerk|qualität|ausführung|handarbeit|frisuren|bäder|dächer|backkunst)\\p{L}*',
	"master[’']?s?(-| )(led|run|owned|certificates?|diplomas?|titles?|qualified|qualification|trained|level|grade|badge|status|hands)",
	'(german )?meister(-| )(trained|qualified|led|run|certified|certificate|qualification|title|diploma|standard)',
	'(by|from) (a|our|the|her|his) (\\p{L}+ )?meister(in)?',
	'(a|our|german|qualified|certified) ([\\p{L}-]+[ -]){0,2}meister(in)?s?(?= (in|of|on|and|with|since|who|by)(?! (gesell\\p{L}*|einem|einer))|[^\\p{L}\\s]|$)',
);

const englishTrades =
	'(?:crafts(?:man|men|woman|women|person|people|manship)|trades(?:man|men|woman|women|people)|artisans?|builders?|roofers?|thatchers?|tilers?|electricians?|plumbers?|gasfitters?|carpenters?|joiners?|cabinet ?makers?|cabinet-makers?|bakers?|butchers?|confectioners?|chocolatiers?|p(?:â|a)tissiers?|pastry chefs?|brewers?|painters?|decorators?|plasterers?|stucco workers?|masons?|stonemasons?|bricklayers?|sculptors?|carvers?|woodcarvers?|goldsmiths?|silversmiths?|blacksmiths?|smiths?|locksmiths?|gunsmiths?|coppersmiths?|metalworkers?|welders?|glaziers?|glassblowers?|watchmakers?|clockmakers?|opticians?|hearing aid \\w+|hairdressers?|barbers?|stylists?|beauticians?|tailors?|dressmakers?|milliners?|furriers?|shoemakers?|cobblers?|saddlers?|leatherworkers?|upholsterers?|weavers?|potters?|ceramicists?|bookbinders?|printers?|photographers?|organ builders?|piano builders?|piano makers?|piano tuners?|violin makers?|luthiers?|instrument makers?|mechanics?|car mechanics?|technicians?|engineers?|heating engineers?|chimney sweeps?|sweeps?|gardeners?|farriers?|arborists?|craftspersons?|perfumers?|tanners?|florists?|floor layers?|parquet layers?|tile layers?|stove (?:fitters?|builders?)|coopers?|boatbuilders?|boat builders?|wheelwrights?|coachbuilders?|sign ?(?:makers?|writers?)|dental technicians?|framers?|fitters?|installers?|scaffolders?|well builders?|turners?|basket makers?|brush makers?|rope ?makers?|cheesemakers?|millers?|distillers?|restorers?|gilders?|engravers?|makers?)';
const english = words(
	`master (?:\\p{L}+ )?(?:(?:and|&) )?${englishTrades}`,
	'master of (?:\\p{L}+ )?(?:wood|stone|iron|glass|leather|bread|pastry|roofs|timber|slate|oak|steel|clay|hair|colour|tiles?|paint|brick)(?=[^\\p{L}]|$)',
	'masters? in (carpentry|joinery|roofing|tiling|plastering|plumbing|masonry|baking|brewing|butchery|tailoring|upholstery|electrics|metalwork)',
	'(fully|time-served|qualified|certified|registered|accredited|licensed) master',
	'master (workshop|shop|studio|salon|team|garage|kitchen fitters?|business|firm|company|enterprise|bakery|butchery|joinery)',
	'master in (\\S+ )?(trade|craft|roofing|carpentry|joinery|plumbing|painting|masonry)',
	`master(’s|'s) certificate`,
	'(qualified|certified|registered|trained) masters?(?! \\p{L}+)',
	'(?:\\p{L}+ )?masters? of (the|their|his|her|our|my) (craft|trade)',
);

/** Who is called Meister and has nothing of a craft. */
const noCraft =
	'(?:welt|europa|haus|bürger|oberbürger|altbürger|bau|bade|schwimm|schul|schüler|grill|rathaus|hof|jäger|zeremonien|lehr|alt|groß|schach|rekord|quartier|platz|zeug|kapell|konzert|ballett|tanz|rüst|wacht|brand|forst|polizei|stall|sport|pokal|herbst|winter|halbzeit|schützen|zähler|wort|sprach|spar|vize|landes|kreis|bezirks|stadt|gau|vereins|club|klub|staats|kost|ober|landesinnungs|innungsober|industrie|logistik|lager|werk|wiesen|hexen|puppen|jedi|kerker|gilden|ski|box|liga|dart|keller|küchen|wein|proviant|post|zoll|bahnhofs|orts|dorf|haupt|rätsel|renn|rad|ritter|burg|schatz|kassen|zahl|bogen|fecht|reit|hütten|berg|fähr|hafen|wasser|deich|moor|holzhacker|fußball|handball|tennis|kegel|skat|olympia|doppel|junioren|jugend|senioren|deutscher |vor|ver|ge|be|über|kampf|gegen|hersteller|fahrer|drei|tabellen)';

/** A person under the title of a craft: Malermeisterin, Kfz-Meister. Crafts end in -er, but for some. */
const craft = String.raw`(?:(?!${noCraft}(?:er|s)?-?meister)(?:\p{L}+-?(?: ?und |- und |/))?\p{L}*(?:er|eur|tor|optik|akustik|technik|elektro|elektronik|elektrik|kfz|kfz-technik|nfz|karosserie|metall|metz|schmiede?|(?!dom|schloss|stadt|hof|landes|kirchen|festungs|kathedral|burg)\p{L}{3,}bau|holz|dach|heizungs?|sanitär|shk|lüftungs?|klima|gas|wasser|bäder|fliesen|stein|beton|straßen|tief|hoch|zimmerei|bestattungs?|handwerks?|innungs|kosmetik|foto|textil|schuh|orthopädie|ofen|kachelofen|parkett|boden|estrich|glas|uhr|modell|raum|feinwerk|landmaschinen|zweirad|maschinen|orgel|klavier|geigen|back|konditorei|friseur|frisör|kürschner|brau|zahn|hörgeräte|schilder|vulkaniseur|kunst|garten|floristik|brunnenbau|gerüstbau|installations|isolier|stuck)-?meister(?:in|innen|s|n)?(?:paar|duo|ehepaar|kollege|kollegin)?)`;
const person = [
	words(craft),
	words(
		'(vom|beim|durch den|durch die|von der|von einer|von einem|von unserer|von unserem|von unseren|bei der|bei einem|bei einer) (\\p{L}+ )?meister(in|innen|n)? (persönlich|selbst|selber|gemacht|gefertigt|geführt|ausgeführt|gebaut|geschnitten|gebacken|geplant|geprüft|verlegt|hergestellt|abgenommen|betreut|beraten|statt|aus|für|im|in|ihres|und)',
		'(von der|von einer|vom|von einem) meister(in)? (\\S+ )?(geführt|geleitet)\\p{L}*',
		'(handwerk|qualität|arbeit|küchen|möbel|brot|beratung|service|alles|direkt|hilfe|haarschnitte|schmuck) (direkt )?vom meister',
		'vom meister(?=[.!]|$)',
		'(chef|chefin|inhaber|inhaberin|er|sie|ich|wir) … (bin|ist|sind|als) (selbst |selber |staatlich |geprüfter? |ein |eine )*meister(in|innen)?(?! (der|des|von) (herzen|liga))',
		'(ist|sind) (der|die|unsere?r?) (\\p{L}+ )?(chef|chefin|chefs|inhaber|inhaberin|kollege|kollegin) (selbst |selber |auch )?meister(in)?',
		'bin (ich )?(selbst |selber )?(seit \\d+ (jahren )?)?meister(in)?',
		'als meister(in)? (im|in|des|der|mit|seit|weiß|weiss|rate|sage|kann|und)',
		'(geprüft|staatlich geprüft|gelernt)e[rn]? meister(in|innen)?',
		'unsere?r? meister(in|innen)?',
		'(zwei|drei|vier|fünf|mehrere|beide|2|3|4|5) meister(innen)?(?! (der|des|in der|am tisch))',
		'(immer|nur|stets|jedes mal|wirklich|echte[rn]?) (\\S+ )?(ein|eine|einen|der|die)? ?meister(in)?(?! (werden|geworden|der))',
		'meister(in)?,? (und )?(\\p{L}+ )?gesell\\p{L}*',
		'meister(in)? (im|des) \\p{L}*(handwerk|handwerks|fach|gewerk)',
		'meister(in)? (im|für|des|der) \\p{L}*(er|bau|technik)(handwerk)?s?',
		'(ihr|euer|dein) meister (für|in|vor ort|im)',
		'(ruf|hol|frag|nehm|nimm|beauftrag|lass|vertrau|geh|schick|bestell)\\p{L}* (\\S+ ){0,4}(einen|einem|den|dem|unseren|zum|zur) (\\p{L}+ )?meister(in)?(?! (werden|der))',
		'(der|die) meister(in)? (macht|misst|plant|prüft|schaut|kommt|berät|kontrolliert|schneidet|backt|bäckt|baut|legt|übernimmt|zeigt|erklärt|rechnet|fährt|arbeitet|streicht|schleift|repariert|mischt|nimmt|kümmert|geht|hört|ruft)',
		'\\p{L}*geprüfte[rn]? meister(in|innen)?',
		'meister(in|innen)? (bei uns )?(im haus|im betrieb|im team)',
		'(by|from|with|led by) meister(in)? \\p{L}+',
		'mit (\\S+ ){0,3}meister(brief|titel|prüfung|abschluss)',
		'meister(in)? (seines|ihres|unseres|meines) (fachs|handwerks|metiers|gewerks)',
		'(bei uns|hier|in unsere\\p{L}* \\p{L}+|für sie|für euch) (\\S+ ){0,3}(der|die|ein|eine|zwei|drei) (\\p{L}+ )?meister(in|innen)?(?! (seiner|ihrer|der) )',
		'(?<!(?:lehrling|stift|azubi|geselle|deutscher|übung macht) )(der|die) meister(in)? (\\S+ ){0,5}(selbst|selber|persönlich|höchstpersönlich|noch von hand)',
		'(hier|da|dort|heute|samstags?|täglich) (\\p{L}+ ){0,2}(kocht|backt|bäckt|schneidet|streicht|mauert|schraubt|berät|plant|baut|verlegt|fräst|hobelt|arbeitet|kommt|misst|näht|poliert|schleift) (\\p{L}+ ){0,2}(der|die|ein|eine) (\\p{L}+ )?meister(in)?',
		'(kocht|backt|bäckt|schneidet|streicht|mauert|schraubt|berät|plant|baut|verlegt|hobelt|arbeitet|näht|poliert|schleift) (noch |bei uns |hier )*(der|die|ein|eine) (\\p{L}+ )?meister(in)?',
		'(ein|eine|unser|unsere|der|die) meister(in)? (im haus|im betrieb|im team|am werk|vor ort|an der (werkbank|maschine)|in der (werkstatt|backstube|küche)|auf der baustelle)',
		'(vom|von der|beim|bei der|durch den) meister(in)?(?= (\\p{L}+t|\\p{L}+en|für|aus|in|im|mit|gibt|und|seit|bis|–|-)|[^\\p{L}\\s]|$)',
		'(habe|hab|haben|hat|besitze|besitzt) (\\S+ ){0,5}(meisterbrief|meistertitel)',
		'(meine|unsere|ihre|seine|die) meisterprüfung (\\S+ )?(habe|haben|hat|hab|machte|legte|liegt|hängt)',
		'(meister) ?(&|\\+|und) ?(\\p{L}+|\\d+) (gesell|azubi|lehrling|helfer)\\p{L}*',
		'meister(in)?,? (und|oder) (azubi|lehrling|stift|auszubildende)\\p{L}*',
		'(gelernte|studierte|seit) (\\S+ ){1,4}meister(in)?(?=[,.])',
		'(ich|wir) … (darf|dürfen) … meister(in|innen)?( nennen)?',
	),
];

/** It is told of somebody else, of a story, of the law. */
const elsewhere = words(
	'(kein|keine|keinen|ohne|nicht) (\\p{L}+ ){0,2}\\p{L}*meister(betrieb|titel|brief|in)?',
	"(no|not a|without a|never a|aren[’']t|isn[’']t a) (\\p{L}+ )?master",
	'(wer|niemand|nur|man|nicht jeder|jeder) (\\S+ ){0,6}(nennen|führen)',
	'(darf|dürfen|durfte) (\\S+ ){0,6}nicht (\\S+ ){0,3}(nennen|führen)',
	'meisterpflicht\\p{L}*',
	'(wer ist|wer wird|wird mal|muss man|will mal|will|möchte|möchten) (\\S+ ){0,4}meister(in)?',
	'meister (im|in|des|der) \\p{L}*(trinken|essen|schlafen|warten|reden|improvisier|aufschieben|ausreden|jammern|suchen|verstecken|lampe)\\p{L}*',
	'meister lampe',
	'(was|what) … (bedeutet|heißt|means?)',
	'(opa|opas|oma|uropa|großvater|urgroßvater|grandfather|grandad|great-grandfather|museum|film|roman|märchen|oper|krimi)',
	'(übung|noch kein) … meister',
	'(geselle|gesellin|lehrling|azubi|sohn|tochter) … (wird|werden|auf dem weg)',
	'vom himmel',
	'(century|medieval|jahrhundert\\p{L}*|mittelalter\\p{L}*)',
	'(?<!(?:seit|since|est|est\\.|gegründet) )1[0-7]\\d\\d',
	'(looking for|looking to hire|hiring|need|seeking|wanted:?) (a |an |one |another |our next )?(\\p{L}+ ){0,2}master',
	'master \\p{L}+ wanted',
);
/** It is praise for one who has just passed, which tells a fact. */
const congratulation = words(
	'(gratulier|glückwunsch|glückwünsche|bestanden|frischgebacken|meisterfeier|freisprechung|congratulat)\\p{L}*',
	'frisch gebacken\\p{L}*',
	'(meisterschule|meisterkurs|meisterprüfung|meisterstück)\\p{L}*',
	'(passed|newly qualified|well done|proud of)',
	'(wir sind|sind wir|bin|so) stolz auf',
);
const wanted = words(
	'(suchen|sucht|suche|gesucht|bewirb|bewerbt|bewerben|bewerbung|bewerbungen|stelle|stellenangebot|verstärkung|einstellen)',
	'(looking for|hiring|wanted|vacancy|apply|join us|we need a)',
	'm/w/d',
	'w/m/d',
);

/** What the firm is. */
function firmReading(): Reading {
	return {
		signs: [firm, english],
		unless: [
			elsewhere,
			words(
				'(gratulier|glückwunsch|glückwünsche)\\p{L}*',
				'(congratulat|congrats)\\p{L}*',
				'well done',
				'passed',
				'nebenan',
				'next door',
			),
		],
	};
}

/** Who works there. */
function personReading(): Reading {
	return {
		signs: person,
		unless: [
			elsewhere,
			wanted,
			words(
				'nebenan',
				'nachbar\\p{L}*',
				'(fc|sv|vfb|bayern|liga|bundesliga|saison|tabelle|pokal|turnier|wieder meister)',
			),
		],
		unlessAnywhere: [congratulation],
	};
}

/** A title that only the master's examination gives (HwO, section 51). */
export const masterTitle = textRule({
	rule: 'law.master-title',
	severity: 'warn',
	source: (post) => lawProvenance(post, 'titles.master'),
	message: 'masterTitle',
	reading: [firmReading(), personReading()],
	holdsFor: ({ hasMaster }) => hasMaster !== true,
	fix: (_, { language }) => ({
		kind: 'open',
		label: wordsOf(lawFindings, language).masterSettled,
		path: '/firm#master',
	}),
});
