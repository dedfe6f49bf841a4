import { latin, words } from '#advice/guard/reading.ts';

// What speaks for an environmental claim, and what takes it back.

/** Quickly found: most posts have nothing of it, and need not be read more closely. */
export const mentioned =
	/welt|klima|natur|nature|ressou|bio|öko|oeko|o\u0308ko|eco|erd|planet|gr(?:ü|ue|u\u0308)n|green|nach(?:h)?alt|sustain|carbon|co2|co₂|kohlenst|treibhaus|thg|emission|aussto|zero|kompens|offset|plant|pflanz|schadstoff|abbaubar|kompost|compost|degrad|enkel|bienen|bees|meere|insekten|eisb|polar|flora|wald|zukunft|earth|enviro|ocean|wildlife|forest|future|impact|footprint|waste|climate|aufenthalt|energie/i;

export const climateNeutral = words(
	'(?:klima|co2|co₂|kohlenstoff|treibhausgas|thg|carbon|climate)[- ]?(?:neutral*|positiv*|negativ*|frei*|free|zero)',
	'(?:klima|co2|co₂)[- ]?(?:kompensiert*|ausgeglichen*)',
	'emissions?(?:frei*|neutral*)',
	'(?:ohne|keine?|keinerlei|null|kein(?:en)?) (?:\\p{L}+ )?(?:(?:co2|co₂|treibhausgas|klima|kohlendioxid)(?:-?(?:ausstoß|emission(?:en)?|fußabdruck|abdruck|bilanz|gase?))?|emissionen|treibhausgase?)(?! (?:mess|zähl))',
	'(?:zero|no|without(?: any)?|nil) (?:carbon )?(?:emissions?|footprint|carbon|co2)(?: (?:at all|whatsoever))?',
	'(?:co2|co₂|klima|emission(?:s)?)(?:-?(?:null|bilanz null))',
	'(?:net|carbon)[- ]zero',
	'zero[- ](?:carbon|emissions?)',
	'null emission*',
	'emission[- ]free',
	'neutral für (?:das klima|die umwelt)',
	'no carbon footprint',
);

export const offset = words(
	'kompensier* … (?:co2*|co₂*|emission*|ausstoß)',
	'(?:co2|co₂)-(?:ausgleich|kompensation)',
	'(?:co2|co₂|emission*|ausstoß) … kompensier*',
	'offset* … (?:carbon|co2|emissions?|footprint)',
	'(?:gleichen|gleicht|glichen),? (?:\\S+ ){0,6}?(?:co2*|co₂*|emission*|klima*|ausstoß),? (?:\\S+ ){0,4}?aus',
	'(?:klima|emission*|co2*|co₂*|aufenthalt),? (?:\\S+ ){0,3}?ausgeglichen',
	'(?:plant*|pflanz*),? (?:\\S+ ){0,3}?(?:trees?|bäume?|baum) (?:for (?:each|every)|pro|für jede[nrsm]?|je)',
	'carbon[- ]offset*',
);

/** Words that say nothing but that it is good for the environment. */
export const vague = words(
	'(?:umwelt|klima|natur|ressourcen|bio|öko|erd)[- ]?(?:freundlich*|schonend*|verträglich*|gerecht*|bewusst*|bewußt*|unbedenklich*)',
	'(?:umwelt|klima|natur|ressourcen)- (?:und|oder|wie) *(?:freundlich*|schonend*|verträglich*|bewusst*)',
	'(?:co2|co₂|emissions|schadstoff)-?(?:arm|arme[nrsm]?|freundlich*|reduziert*)',
	'umwelt(?:freud|freun|freudn|freund)l\\p{L}*',
	'(?:ökologisch|oekologisch)(?:e[nrsm]?|er|ere[nrsm]?|ste[nrsm]?)?',
	'öko',
	'ökig*',
	'(?:öko|oeko|eco|eko)-(?!tex|test|institut|zert|kontroll|mod|programm|prog|taste|button|setting|marathon|steuer|strom|system|stufe|fahr|driv|cycle|funktion|anzeige|label)\\p{L}+',
	'öko(?:farb*|putz|hotel|haus|häuser|bau|betrieb*|produkt*|reinig*|möbel*|linie|kollektion|verpackung*|siegel|label|waschmittel|logisch|bäcker*|mode|holz|heizung*)',
	'biologisch (?:\\p{L}+ )?abbaubar*',
	'(?:bio|100 ?% ?|voll|vollständig |komplett |restlos )abbaubar*',
	'kompostierbar*',
	'biobasiert*',
	'enkel(?:tauglich|gerecht|fähig|fit)\\p{L}*',
	'(?:klima|umwelt|planeten|welt|erd)-?(?:rett\\p{L}+|held*|bonus|projekt*|engel|wunder|freund*|champion|vorteil|plus|gewissen|liebling*|oase)',
	'(?:klima|umwelt)schütz(?:er|erin|erinnen|end)\\p{L}*',
	'(?:klein|gering|gut|minimal|winzig|niedrig)\\p{L}* (?:ökologisch\\p{L}* |co2-|klima-?)?(?:fußabdruck|rucksack)',
	'(?:zersetz\\p{L}* sich|verrott\\p{L}*|zerfällt|zerfallen) (?:\\p{L}+ )?(?:vollständig|von selbst|rückstandsfrei|restlos|komplett)',
	'break(?:s|ing)? down (?:\\p{L}+ ){0,3}?(?:in nature|naturally|in the compost)',
	'(?:bienen|meeres|insekten)(?:freundlich*|schonend*|verträglich*)',
	'(?:zero[- ]waste)',
	'(?:eco|enviro|enviro?n?ment(?:al|ally)?|planet|earth|climate|nature|ocean|bee|wildlife|forest|future)[- ](?:friendl(?:y|ier|iest)|conscious*|aware|kind|safe|sound|responsib(?:le|ly)|sensitive|positive|gentle|benign|smart|first|loving|saving|proof|minded)',
	'ecofriendly',
	'ecological(?:ly)?',
	'(?:truly|fully|totally|properly|really|so|go|going|all|100%|very|officially|more) eco',
	'eco (?!mode|modus|setting|settings|label|button|program\\p{L}*|cycle|wash|driving|drive|marathon|test|system|tax|is|was|on|off|and|or)\\p{L}+',
	'(?:eco|öko) (?:colours?|\\p{L}+ (?:range|line|products?|colours?)|home|cups?|salon|hotel|shop|house|home|friendly|paint*|clean*|range|products?|packaging|laundry|builders?|warriors?|bakery|café|cafe|coffins?|kitchens?|garden*|printing|mode?(?= collection))',
	'bio-?degrad(?:e)?able',
	'(?:home )?compostable',
	'low[- ](?:carbon|impact|emissions?)',
	'responsibl[ey] (?:to|for|towards?) the (?:environment|planet)',
);

const earth =
	'(?:umwelt|klima(?! (?:im|in)(?!\\p{L}))|natur|planeten|planet|erde|mutter (?:erde|natur)|ressourcen|wald und (?:wiese|feld|flur)|flora und fauna|meere|eisbären|bienen|unsere welt|zukunft unserer kinder)';
const theEarth =
	'(?:(?:the|our|mother) )?(?:environment|planet|earth|nature(?! (?:of|trail|reserve|walk))|climate|polar bears|bees|oceans?|rainforests?)';

/** The same in more words. */
export const goodForTheEarth = words(
	`(?:schon(?:t|en|st|end|ender)|entlast(?:et|en)|respektier(?:t|en)|rett(?:et|en)|schütz(?:t|en)) (?:(?:ihr|sie|wir|du|die|das|der|den|unsere[nr]?|dabei|damit|auch|gleichzeitig|ihre[nr]?|euren?|geldbeutel|nerven|haut|und|,|portemonnaie|geld) ){0,5}${earth}`,
	`${earth} (?:wird |werden |zu )?(?:geschont|schont|schonen|geschützt|schützt|schützen|rettet|retten|entlastet|entlasten|respektiert|lieben|liebt)`,
	`schonend (?:zu|für|gegenüber|mit) (?:\\S+ ){0,3}?${earth}`,
	`(?:gut|gutes|besser|gesünder|freundlich|das beste|bestes) (?:für|fürs|zu|zur|zum) (?:die |das |den |unsere[nr]? |\\p{L}+ und (?:für )?(?:die |das |den )?|sie und (?:die |das )?)?${earth}`,
	`(?:der|dem|unserer|unserem) ${earth} (?:zuliebe|zu liebe|(?:etwas |was )?gutes)`,
	`(?:tut|tun) (?:auch |der |dem |und |\\p{L}+ ){0,4}${earth} (?:gut|einen gefallen|etwas gutes)`,
	`(?:der |dem |unserer |unserem )?${earth} (?:wirklich |auch )?guttu\\p{L}*`,
	'(?<!schlecht |schädlich |gift |gefahr |belastung |problem )(?:fürs klima|für unseren planeten|für unsere umwelt|für die umwelt|for the planet|for the climate|for our planet|für mutter natur)',
	'(?:saubere|gesunde|intakte) (?:umwelt|natur|zukunft)',
	`(?:etwas|was|viel) (?:gutes )?für (?:die|das|den|unsere) ${earth}`,
	`(?:aus )?(?:liebe|rücksicht|verantwortung) (?:zu|zur|auf|für|gegenüber) (?:der |die |das |unsere[nr]? )?${earth}`,
	'im einklang mit (?:der natur|mensch und natur|natur*)',
	`(?:ohne|frei von) (?:die |der |dem )?${earth} zu (?:belasten|schaden|schädigen)`,
	`(?:schadet|schaden|belastet|belasten|tut|tun) (?:der |dem |die |das )?${earth} (?:nicht|kaum|nichts)(?: weh| an)?`,
	`${earth} (?:(?:nicht|nie|niemals|kein\\p{L}*|nichts) )(?:\\S+ ){0,2}?(?:weh|wehtut|weh tut|schadet|schaden|belastet|belasten|kostet|kratzt|stört)`,
	`${earth} (?:atmet|lacht|freut|dankt|jubelt|lächelt|sagt danke|bedankt|profitiert|aufatmen|wird es (?:ihnen|euch|dir) danken)`,
	`(?:freut|dankt|danken|freuen),? (?:\\S+ ){0,4}?${earth}`,
	'(?:aktiver?|gelebter?|echter?) (?:umwelt|klima)schutz',
	'(?:umwelt|klima)schutz (?:liegt|steht|ist uns|wird bei uns|fängt|beginnt|leicht|zum)',
	'(?:kauft|kaufen|macht|machen|lebt|leben|bekommt|liefern|backen) (?:\\p{L}+ )?(?:umwelt|klima)schutz',
	'beitrag zum (?:umwelt|klima)schutz',
	'gut(?:en|es|em)? (?:öko|umwelt|klima)-?gewissen',
	`(?:kind|kinder|gentle|gentler|good|better|great|best|easy|easier|nice|safe|safer) (?:to|on|for) (?:\\p{L}+ (?:and|\\+|&) (?:(?:good|better|kind|gentle) (?:to|on|for) )?)?${theEarth}`,
	`(?:protect(?:s|ing)?|sav(?:e|es|ing)|respect(?:s|ing)?|help(?:s|ing)?|car(?:e|es|ing) for|look(?:s|ing)? after) (?:the|our) (?:environment|planet|earth)`,
	`(?:does|do|doing) (?:\\p{L}+ ){0,3}(?:good|bit) for ${theEarth}`,
	`(?:without|doesn.t|don.t|won.t|never) (?:harm|hurt|cost)(?:ing|s)? ${theEarth}`,
	`(?:no|zero|without any|little|minimal|less|minimum) (?:\\p{L}+ )?(?:harm|damage|impact|cost|burden) (?:to|on|for) ${theEarth}`,
	`(?:planet|earth|environment|nature|polar bears|bees) (?:\\p{L}+ ){0,2}?(?:thanks?|loves?|smiles?|says? thank|approves?|breathes?|wins?)`,
	`(?:thinks?|thinking|built|made|designed|brewed|baked|printed|cooked|sewn|with|love|loving|puts?|putting|caring) (?:\\p{L}+ ){0,3}?(?:planet|environment|earth|mother nature)(?: first| in mind| at heart)`,
	'(?:planet|earth|environment) (?:at heart|in mind|first)',
	'in harmony with nature',
	'(?:tread|step|live|walk|touch)\\p{L}* (?:lightly|softly|gently) on',
);

const making =
	'(?:gebaut*|bauen|baut|gefertigt*|gemacht*|fertigen|produzier*|hergestellt*|herstellen|gebunden*|binden|genäht*|nähen|gebacken*|backen|backt|bäckt|gekocht*|kochen|kocht|gebraut*|brauen|geröstet*|gedruckt*|drucken|druckt|verpackt*|verpacken|gedacht*|denken|denkt|arbeiten|arbeitet|leben|lebt|wohnen|wohnt|heizen|heizt|sanier*|modernisier*|renovier*|dämm*|einkauf*|eingekauft|kaufen|shoppen|reisen|gereist|reise|essen|genießen|genießt|schenken|verschenken|wirtschaften|wirtschaftet|bewirtschaft*|konsumier*|waschen|gewaschen|reinig*|gereinigt|putzen|färben|gefärbt|pflegen|gepflegt*|mobil|fahren|unterwegs|angebaut*|erzeugt*|gewonnen*|geschlagen|gegossen|gießen|geschmiedet*|umziehen|gärtnern|anbauen|handeln|gehandelt|liefern|geliefert|bestatten|feiern|gefeiert|tagen|übernachten|schlafen|styl*|schneiden|einrichten|gestalten|gestaltet*|geplant*|planen|bedacht|ausgerichtet|aufgestellt|zertifiziert)';
const withEffect =
	'(?:beeindruckt|geprüft|verändert|gestört|gestärkt|geschädigt|geprägt|beschädigt|verbessert|gewirkt|gelöst|erinnert|geholfen|verwirrt|verärgert|erschüttert|verdorben|entspannt|gefreut|erholt)';

export const sustainable = words(
	'nachhaltig(?:e[nrsm]?|er|ere[nrsm]?|ste[nrsm]?)(?! (?:eindruck|eindrücke|wirk|gespräch|erlebnis))',
	`nachhaltig(?: und| oder|,) \\p{L}+`,
	`(?:und|oder|[\\p{L}]+,|rundum|durch und durch|wirklich|100 ?%|hundertprozentig|garantiert|möglichst|konsequent|komplett|absolut|ganz|so|super|richtig|voll|jetzt|endlich|auch|dabei|besonders|sehr|einfach|aber|bitte|immer|lieber) nachhaltig(?! (?:gegen|${withEffect}))`,
	`nachhaltig(?: und \\p{L}+)? ${making}`,
	`${making} (?:wir )?(?:\\p{L}+ )?nachhaltig`,
	'(?:ist|sind|bleibt|bleiben|wird|werden|war|waren) (?:\\p{L}+ ){0,2}?nachhaltig(?= ?(?:$|[.,;:!?)–-]|und ))',
	'nachhaltig(?= ?[:!.–-])',
	'(?:wir|uns|unser*) … nachhaltigkeit',
	'nachhaltigkeit … (?:wir|uns|unser*)',
	'(?:auf|für|in|mit|mehr|gelebte) nachhaltigkeit',
	'(?:un)?sustainabl[ey](?<!unsustainabl[ey])',
	'(?:we|our|us) … sustainability',
	'sustainability … (?:we|our|us)',
	'nachhaltigkeit (?:beginnt|fängt|ist|bedeutet|liegt|steht|hat|wird|zum|trifft|pur|inklusive|leben|leicht)',
	'sustainability (?:is|matters|comes|sits|first)',
	'nachaltig*',
	'nachhaltich',
	'sustainib(?:le|ly)',
);

/** What lasts, has an effect for long, or can be kept up. */
export const lasting = words(
	'*(?:beeindruckt|eindruck|eindrucksvoll|gekle?bt|kleb*|verklebt|veränder*|verändert|verbesser*|geprägt|prägt|gestört|*schädigt|beschädigt|abnehm*|abgenommen|lernen|gelernt|trainier*|training|muskel*|entspann*|erhol*|verankert|befestigt|abgedichtet|geschützt|grundiert|imprägniert|versiegelt|gesichert|abgesichert|dicht|getrocknet|beseitigt|behoben|beheben|gelöst|entfernt|verhinder*|erfolg*|wirkung|erinner*|gestärkt|stärk*|gewachsen|wachstum|verärgert|vertrieben|vergiftet|verdorben|verschmutzt|zerkratzt|kilo|diät|gewicht|rücken|schmerz*|ernährungsumstellung|gefreut|überzeugt|begeistert|nachgewirkt|gewirkt|wirkte|wirkten|hält|halten|haltbar)',
	'nachhaltig(?:e[nrs]?)? (?:wirk*|löst?|lösen|schaden|schäden|folgen|beziehung*|kundenbeziehung*|finanz*|rente*|geld*|reparatur*|trocken*|schutz|schlaf)',
	'heißt bei uns',
	'(?:so ein|ein großes|ein schönes|nur ein) wort',
	'sustainable (?:pace|speed|growth|weight|diet|training|habit*|workload|debt|finances?|pension|pulse|hours|income|profit*|rate|level|routine|exercise|budget|cash*|load|career)',
	'(?:pace|pints?|weight|habit|workload|mortgage|lose|losing|kilo|kilos|monologue|hours|week|sleep)',
);

const greenGoods =
	'(?:produkt*|betrieb*|firm(?:a|en)|unternehmen*|handwerk*|heizung*|heizen|wärme*|energie|technik|technologie*|alternative*|wahl|lösung*|zukunft|mobilität|bauen|bauweise|baustelle*|baustoff*|werkstatt|werkstätten|backstube|bäckerei*|konditorei*|metzgerei*|brauerei*|hotel*|pension|gasthof|gasthaus|restaurant|café|küche der|logistik|lieferung*|lieferkette|flotte|fuhrpark|reinigung*|reiniger|mode|druckerei*|gewissen|fußabdruck|siegel|label|zertifikat|versprechen|dämmung*|dämmstoff*|chemie|friseur*|salon*|autohaus|fahrschule|material*|werkstoff*|verpackung*|konzept*|philosophie|sortiment|linie|kollektion|service|kosmetik|haarpflege|waschmittel|putzmittel|kraftstoff*|stahl|beton|zement|wasserstoff|transport*|versand|gebäude|häuser|immobilie*|tischlerei|schreinerei|malerbetrieb|druck|sauberkeit|idee*|investition*|sanierung*)';
const greenThings =
	'(?:products?|compan(?:y|ies)|firms?|business(?:es)?|builders?|builds?|building|cleaning|cleaners?|solutions?|alternatives?|choices?|options?|living|homes?|heating|heat|technolog(?:y|ies)|tech|hotels?|baker(?:y|s)|salons?|garages?|workshops?|credentials?|conscience|footprint|seals?|badges?|labels?|promise|range|laundry|dry|driving|way|ways|approach|future|printing|printers?|transport|delivery|deliveries|packaging|materials?|roofing|roofers?|plumb(?:ing|ers?)|electricians?|b&b|guesthouse|pub|café|cafe|shop|store|steel|concrete|cement|chemistry|construction|renovation|upgrade|mobility|travel|fleet|joinery|carpent(?:ry|ers?)|standards?|ethos|thinking|initiative|service)';

/** Green, where it cannot be the colour. */
export const greenNotColor = words(
	`grün(?:e[nrsm]?|ere[nrsm]?|ste[nrsm]?) (?:\\p{L}+e[nrsm]? )?${greenGoods}`,
	'grün(?:er)? (?:übernachten|reisen|schlafen|feiern|tagen|einkaufen|shoppen|umziehen|liefern|versenden|werben|gärtnern|schenken|färben|heizen|bauen|gebaut|wohnen|backen|gebacken|reinigen|gereinigt|waschen|drucken|gedruckt|fahren|denken|gedacht|wirtschaften|arbeiten|produzier*|unterwegs|dämmen|kochen|leben|wohnen|bauen|sanieren)',
	'(?:heizen|bauen|backen|reinigen|waschen|drucken|fahren|denken|wirtschaften|arbeiten|produzieren|dämmen|kochen|putzen|sanieren) (?:wir )?(?:jetzt |ab sofort |schon |komplett |\\p{L}+ )?grün(?:er)?(?=\\s*(?:$|[.,!?–-]|und ))',
	'grüner (?:geht|wird|kann|gehts|wirds)(?:.s)?',
	'(?:durch und durch|rundum|wirklich|richtig|komplett|zu 100 ?%) grün(?:e[nrsm]?)?(?! gestrichen)',
	'(?:wir|betrieb|firma|bäckerei|hotel|salon|werkstatt|küche|fuhrpark|flotte) (?:sind|ist|werden|wird) (?:jetzt |nun |endlich |noch |immer |komplett )?grün(?:er)?',
	'grün(?:er|ste[nrsm]?) (?:als|der stadt|in der region|betrieb)',
	'greenwash(?!\\p{L})',
	`green(?:er|est)? ${greenThings}`,
	`(?:green(?:er|est)|truly green|properly green|genuinely green) (?:\\p{L}+ )?\\p{L}+`,
	'(?:go|goes|going|gone|went|turn(?:ed)?|think|thinking|clean|heat|build|buy|shop|drive|bake|print|live) green(?:er)?',
	'(?:we|business|bakery|company|firm|hotel|salon|fleet|kitchen|everything|we.re|we’re) (?:are |is |now |all |have gone |fully |truly |100% )*green(?=\\s*(?:$|[.,!–-]|and ))',
	'as green as (?:it|they|we)',
	'(?:responsible|local|clean|natural|honest|ethical|safe|smart|fair|affordable)(?: and|,| &) green(?! (?:paint|tiles?|doors?))',
	'green(?: and|,| &) (?:responsible|local|clean|natural|honest|ethical|safe|smart|fair|affordable|proud)',
	'grün(?:,| und) (?:fair|regional|sauber|gut|günstig|ehrlich|bezahlbar|gesund)',
	'green at heart',
);

export const color = words(
	'(?:farbe|farben|farbton|gestrichen|lackiert|streichen|anstrich|lasur|ral|lack|blau*|rot*|gelb*|fliese*|moos*|wiese*|rasen*|salat*|blätter*|pflanzen|garten|gurke*|tomate*|spargel|soße|kupfer|patina|algen|ampel|neid*|schimmel*|ahorn|tanne*|daumen|efeu|kraut|kräuter|petersilie|gemüse|ohren|haare|blond|stoff|samt|leder|polster|vorhang|kissen|samtsofa|fassade|wand|wände|tür|fenster(?:läden)?|linsen|tee|smoothie*|apfel|äpfel|trikot*|kreide|kabel|ader|lampe|led|led-\\p{L}+|licht|knopf|taste|pfeil*|hut|anzug|kleid|fahne)',
	'(?:paint|painted|colou?r*|blue|red|yellow|tiles?|lawn|lawns|grass|leaves|moss|hedge*|garden|tomato*|sage|olive|racing|bottle green|shade|grow(?:s|n)?|salad|oak|house with|door|copper|traffic|lights?|lamp|led|patina|algae|mould*|envy|walls?|velvet|sofa|fabric|leather|curtains?|dress|hat|button|wire|cable|glaze|bottle|emerald|lime|mint|forest green|hair|beans|pesto|peas|kale|apples?|jersey|kit|fingers|grocer*|keeper|bay|pub sign)',
	'grüne(?:r|n|s)? (?:strom|ökostrom|welle|ampel|daumen|woche|hochzeit|star|bohnen|soße|tee|punkt)',
	'green (?:electricity|power|tariff|light|tea|belt|wood|beans)',
);

/** A seal of one's own that speaks of the environment. */
export const ownSeal = words(
	'(?:umwelt|nachhaltigkeits|klima|öko|grün)[- ]?(?:siegel*|label*|gütesiegel*|plakette*|zertifikat*|stempel|auszeichnung|logo|versprechen|zeichen|medaille|urkunde|prädikat|orden|garantie)',
	'(?:zeichen|siegel|label|plakette|stempel|logo),? (?:\\S+ ){0,3}?[„“"‚\'](?:\\p{L}*(?:natur|grün|öko|umwelt|klima|erd|planet|zukunft|bio)\\p{L}*)',
	'(?:*siegel*|label|plakette|zertifikat|stempel|aufkleber),? (?:\\S+ ){0,3}?[„“"‚\']?(?:100 ?% )?(?:\\p{L}+[- ])?(?:grün*|öko*|nachhaltig*|umwelt*|klima*|green*|eco*|sustainab*|natur*)(?:[- ]\\p{L}+){0,3}[“”"’]?',
	'(?:green|eco|sustainab(?:le|ility)|planet|climate|earth|environmental)(?:[- ]\\p{L}+)?[- ](?:seal|badge|label|sticker|stamp|logo|mark|certificate|award|promise|pledge|guarantee|medal|tick)',
	'(?:pure|happy|clean|kind|our|one|good|love) (?:planet|earth|nature) (?:stamp|badge|seal|label|mark|sticker|promise|logo|award)',
	'(?:seal|badge|label|sticker|stamp|logo|certificate),? (?:\\S+ ){0,3}?[“"‘\']?(?:green*|eco*|sustainab*|planet*|climate*|earth*)',
);
export const ours = words(
	'(?:selbst|selber|eigene[nrsm]?|unser*|hauseigen*|wir|erfunden|ausgedacht)',
	'(?:own|our|ours|ourselves|we|we.ve|homemade|in-house)',
);

export const knownSeal = words(
	'blaue[nrm]? engel*',
	'blue angel*',
	'(?:fsc|pefc|emas|gots|grs|rspo|natureplus|demeter|bioland|naturland|dgnb|leed|breeam|bluesign|ecolabel|eu-ecolabel|eu ecolabel|eu-umweltzeichen|eu-blume|nordic swan|energy star|oeko-tex|öko-tex|ökotex|cradle to cradle|msc|asc|qng|emicode|ec1|ec1plus|tco|fairtrade|rainforest|soil association)(?:-\\p{L}+)*',
	'de-?uz ?\\d*',
	'de-öko-\\d+',
);

/** A statement that can be checked: a known seal, a standard, a measured comparison. */
export const concrete = [
	knownSeal,
	words(
		'(?:din|en|iso|astm|vdi|ral-gz)(?: en| iso)*[- ]?\\d+',
		'\\d+(?:[.,]\\d+)?(?:\\s*%|\\s+prozent| per ?cent| percent) (?:weniger|geringer*|niedriger*|unter|kleiner*|sparsamer|less|lower|below|fewer|recycel*|recycled|recycling*|post-consumer|altkleider*|regranulat|rezyklat*|naturfaser*|schurwolle|altpapier|altglas|altholz|öko-?strom|gegenüber)',
		'(?:spart|sparen|saves?|senkt|cuts?|reduziert|reduces?|verbraucht|uses?|braucht|needs),? (?:\\S+ ){0,3}?\\d+',
		'\\d+(?:[.,]\\d+)? ?(?:kwh|gramm|g|kg|tonnen|t|liter|l|litres?|grams?|tonnes?|watt|w) (?:weniger|less|statt|pro|je|per|instead|co2|co₂)',
		'(?:halb so viel|half the|ein drittel|ein viertel|die hälfte|a third|a quarter|zwanzig prozent|dreißig prozent|fünfzig prozent),? (?:\\S+ ){0,2}?(?:weniger|less|strom|gas|wasser|öl|sprit|electricity|water|power|energy|wie die alte|fuel)',
		'(?:nach)?gemessen|laut (?:zähler|prüfbericht|gutachten|messung|ökobilanz|hersteller)|prüfbericht*|ökobilanz*|lebenszyklusanalyse|measured|meter readings?|read off|life[- ]cycle|epd|umweltproduktdeklaration|energieeffizienzklasse|energy (?:label|rating|class)',
		'(?:gegenüber|verglichen mit|im vergleich (?:zu|mit|zum|zur)|compared (?:with|to)) (?:der|dem|den|einer|einem|the|a|our|unserem|unserer)',
		'(?:kontrolliert*|ökologische[mnr]?|biologische[mnr]?) (?:bio-)?(?:anbau|landbau|landwirtschaft)',
		'(?:öko-?kontrollstelle|certificate number|chain[- ]of[- ]custody|zertifikatsnummer|zertifikat nr|zertifikat-nr|kontrollnummer|registernummer|licen[cs]e number)',
	),
];

export const claim =
	'(?:umwelt*|klima(?:neutral*|freundlich*|positiv*|schonend*)|co2-*|nachhaltig*|ökologisch*|öko*|grün(?:e[nrsm]?)?|biologisch abbaubar*|green(?:er)?|eco*|environment*|sustainab*|carbon*|climate*|net[- ]zero|zero[- ]carbon|biodegradable|kompostierbar*|emissionsfrei*|ressourcenschonend*|naturfreundlich*|compostable|planet[- ](?:friendly|positive)|zero[- ](?:carbon|emissions?))';

/** What the state, a town or others than the firm have in mind. */
export const someoneElse = words(
	'(?:stadt|gemeinde|landkreis|kreis|land|bund|eu|europa|deutschland|bundesregierung|regierung|bundestag|kommission|landtag|kommune*|politik*|kanzler*|*minister*|bürgermeister*|stadtrat|gemeinderat|kreistag|partei*|abgeordnete*) … (?:will|wollen|soll|sollen|werden|wird|möchte|verspricht|plant|hat beschlossen|beschloss|fordert|sagt*|redet|nannte|nennt|diskutiert|beschließt)',
	'(?:council|government|mayor|minister|parliament|commission|mp|city|county|country|state) … (?:wants?|plans?|says?|said|promises?|promised|aims?|hopes?|called|pledged|will be|has voted|voted)',
);

export const asATopic = words(
	'(?:vortrag|vorträge|seminar|kurs|podium*|diskussion|studium|studie*|studiert|studierte|studiengang|bericht|projekttag*|schulprojekt|unterricht|ausstellung|buch|artikel|messe|master|bachelor|preis|workshop|tagung|zum thema|referat|hausaufgabe*|prüfungsfrage*|theoriefrage*|zeitung|podcast|film|programm|stück|lied|roman|titel),? (?:\\S+ ){0,3}?(?:umwelt*|nachhaltig*|ökologisch*|klima*)',
	'(?:freiwilliges )?ökologische[ns]? (?:jahr|jahres|gleichgewicht|fußabdruck (?:berechnen|messen|im))',
	'(?:umweltfreundliche[nr]?|umweltbewusste[nr]?|klimabewusste[nr]?|nachhaltige[nr]?) (?:kund*|gäste*|leute|menschen)',
	'(?:nachhaltigkeits)(?:bericht*|pflicht*|beauftragt*|manage*|ziel*|studi*|richtlinie|tag|woche|konferenz)',
	'(?:talk|lecture|seminar|course|panel|degree|report|debate|book|reporting) (?:on|about|in) … (?:sustainab*|environment*|ecolog*)',
	'[„"“‚»\'][^”“"«\']{0,60}[”“"«\'] (?:heißt|hieß|nennt sich|läuft|ist der titel|steht auf|is the (?:name|title)|is called)',
	'(?:programm|stück|buch|film|vortrag|roman|lied|ausstellung|podcast|show|play|novel|talk|album|tour) (?:heißt|hieß|called|is called|titled|„|“|»)',
	'(?:abend|programm|stück|lesung|kabarett|film|revue|show|evening|play|talk) (?:\\S+ ){0,3}?(?:über|about)',
	'umwelt(?:schonend|bewusst|freundlich)\\p{L}* fahr(?:en|weise)',
	'(?:government|council|eu|minister|regierung|bund|stadt|politik)(?:.s)? (?:targets?|goals?|plans?|aims?|ziel\\p{L}*|vorgaben?|pläne)',
	'(?:ziel|vorgabe|plan|wunsch) (?:der|des) (?:bundes|eu|stadt|regierung|landes)\\p{L}*',
	'(?:prüfungsstoff|lernstoff|theorieprüfung|kapitel|lektion|syllabus|chapter)',
	'(?:turned down|refused|no longer pay|gave up|abgelehnt|verzichten auf|verzichtet auf)',
	'(?:what|was) (?:does|do|heißt|bedeutet|is|ist) … (?:mean|eigentlich|even)',
);

export const otherNames = words(
	'(?:herr|frau|familie|mr|mrs|ms|miss) (?:grün*|green*)',
	'(?:die|der|den) grünen(?= ?(?:$|[.,!?]| wollen| haben| fordern| im | sind))',
	'(?:biotonne|(?:in der|in die|braune[nr]?|graue[nr]?) tonne|wertstoffhof|restmüll|hausmüll|grüngut\\p{L}*|sperrmüll|recycling centre|tip)',
	`(?:förderung|zuschuss|zuschüsse|kredite?|prämien?|grants?|funding|subsid\\p{L}+) (?:\\S+ ){0,3}?(?:für|for|towards) (?:\\S+ ){0,3}?${claim}`,
	'umwelt(?:amt|ministerium|zone|plakette|prämie)',
	'(?:village|bowling|putting) green',
);

/** "Climate-neutral? We do not know." */
export const doubted = latin(
	/(?:neutral|nachhaltig|freundlich|ökologisch|grün|green|sustainable|friendly|eco|zero)\p{L}*["“”]?\? (?:nein|nö|das wort|wissen wir|keine ahnung|kommt (?:darauf|drauf) an|leider|noch nicht|no[,.!]|nope|not |depends|we don['’]t|we['’]d|we haven['’]t|hardly|that word|hard to say)/iu,
);
