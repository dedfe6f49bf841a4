import { asked, quiet, sign, type Sign } from '#advice/purpose/signs/sign.ts';

/** What speaks of use to the reader: advice, reasons, warnings, a look at the work, news. */
export const givingSigns: readonly Sign[] = [
	// Advice.
	sign(
		'tip',
		`tipp | *tipp | tipps | *tipps | tricks | trick | hausmittel | merksatz | faustregel | faustformel |
		*checkliste | *anleitung | ratgeber | so geht |
		so (erkennen|erkennt|vermeiden|prüfen|reinigen|pflegen|bleibt|lange|hält|halten|klappt|bekommt |
		merkt|funktioniert) |
		hinweis | gut zu wissen | wissenswert* | schon gewusst | wussten sie | wusstet ihr | wusstest du |
		did you know | didyouknow | tip | tips | how to | rule of thumb | guide | merke |
		kleiner (tipp|hinweis|trick) | ein tipp | eselsbrücke | secret | hack | quick fix | reminder`,
	),
	sign(
		'advice',
		`sollte* | am besten | besser (nicht|erst|mit|als|ein|so|gleich) |
		lieber (nicht|erst|mit|einen|eine|ein|kurz|gleich|einmal|die|den|das|zwei|drei|früher|langsam|von) |
		lohnt sich | bitte (nicht|nie|immer|erst|keine|keinen|kein|nur) | achten sie | achtet | achte |
		denken sie (daran|an) | denkt (daran|dran|an) | vergessen sie | vergesst | vergiss | niemals | nie |
		nicht (mit|in|zu|unter|auf|am|im|selbst|einfach|gleich) | erst ~ dann |
		immer (erst|von|mit|in|zuerst|nur|gegen) | einmal (im|pro|am) | vorher | zuerst | vorsichtig |
		regelmässig | rechtzeitig | should | shouldn't | make sure | don't | never | always | instead of |
		instead | avoid | leave it | keep (the|it|your|them|a) | put (a|the|it) | wait | before you |
		if (your|the|it|you|a) | first`,
	),
	quiet(
		'said of anybody',
		`man | muss man | kann man | darf man | braucht man | merkt man | sieht man | jeder | die meisten |
		anyone who | you can't | you'd | most (people|of) | many people | jedes (mal|haus|holz|auto) |
		manche* | often | oft`,
	),
	sign(
		'suffices',
		`reicht | reichen | genügt | genügen | hilft | helfen | wirkt | löst | lösen | verhindert | schützt |
		vermeidet | spart (strom|geld|energie|zeit|wasser) | hält (länger|besser|ewig|das|die|den|nur) |
		lässt sich | dauert | kostet (keine|nur|fast|meist|im|nichts) | bringt |
		macht (sie|es|die|das|den|nichts) | helps | stops | prevents | lasts |
		takes (about|a|two|ten|around) | works | does the trick | costs (nothing|less|about|pennies)`,
	),
	sign(
		'imperative of handling',
		`(räumen|drehen|drücken|prüfen|lüften|reinigen|wischen|schneiden|giessen|schrauben|spülen|kleben |
		heizen|waschen|entfernen|streuen|füllen|achten|schalten|stecken|fahren|meiden|sichern) sie (keine |
		bitte|erst|immer|alle|etwas|nach|vor|regelmässig|+ und) |
		(drehen|drücken|prüfen|lüften|reinigen|wischen|stellen|legen|halten|schneiden|giessen|lassen |
		nehmen|schrauben|messen|ziehen|reiben|spülen|streichen|warten|räumen|decken|schalten|schauen |
		öffnen|kleben|kochen|heizen|waschen|entfernen|streuen|bewahren|füllen|notieren |
		fotografieren) sie (die|den|das|einmal|ihre|ihren|ein|eine|einen|es|vor|nach|zuerst|nie|nicht|alle |
		beim|im|bei|in|am|etwas|auf) |
		(abdrehen|einweichen|ausreiben|abwischen|nachziehen|abschalten|aufdrehen|stehen lassen |
		liegen lassen|trocknen lassen|abkühlen|einpacken|ausschalten|zudrehen|nachfüllen|durchlüften |
		entlüften|abdecken|nachsehen|aufheben|einfetten|abwarten|ausbauen|einreiben|bürsten|giessen|lüften |
		heizen|fetten|lagern) |
		(turn|rub|soak|wipe|press|measure|check|leave|dry|tap|cut|drain|shut|switch|hang|store|wash|lift |
		open|fill|clean|bleed) (it|the|them|your|off|on|a|each|one|every|in|with|from)`,
	),
	sign(
		'warning',
		`achtung | vorsicht | warnung | *warnung | *gefährlich* | *gefahr | lebensgefahr | brandgefahr |
		betrüger* | masche | abzocke | finger weg | hände weg | giftig* | unfall | explodier* | brennt |
		brand | beware | careful | danger* | scam | warning | risk | don't be | hochgiftig | rückruf |
		recall | nicht wundern | denkt dran | überholen | fallt nicht | nichts unterschreiben | im zweifel |
		betrug | aufpassen | langsam fahren`,
	),
	// Reasons.
	sign(
		'reason',
		`weil | denn | deshalb | darum | daher | deswegen | dadurch | nämlich | sodass | der grund |
		liegt (daran|am|an) | kommt (von|vom|daher|meist) | because | that's why | which is why |
		so that | which means | reason | it's the | caused by | due to | since | ursache |
		schuld (ist|daran) | sonst | otherwise | or else | damit (das|die|der|es|sie|nichts|kein*|man)`,
	),
	quiet(
		'commonly',
		`meist | meistens | häufig | normalerweise | in der regel | selten | fast immer | oft | manchmal |
		*prozent | im schnitt | durchschnitt* | ungefähr | etwa | rund | circa | ca | fast | mindestens |
		höchstens | usually | normally | about | mostly | rarely | sometimes | roughly | average |
		nine times | at least`,
	),
	asked(
		'why',
		`warum | wieso | weshalb | woran | woher | wodurch |
		wie (lange|viel|oft|funktioniert|entsteht|geht|kommt|schwer|alt|erkennt|wird|macht|hoch|tief|bekommt) |
		was (bedeutet|passiert|ist|kostet|steckt|macht|tun|bringt|heisst|darf|hilft) | why |
		what (happens|is|does|causes) | how (does|do|long|much|often|many|old) | stimmt (es|das) |
		darf (man|ich) | kann (man|ich) | muss (man|ich) | wann (ist|muss|darf|sollte) | schon gewusst |
		gewusst`,
	),
	quiet(
		'puts right',
		`stimmt nicht | stimmt | irrtum | mythos | märchen | falsch | ist kein* | sind kein* |
		nicht ~ sondern | kein* ~ sondern | sondern | in wirklichkeit | tatsächlich | eigentlich |
		klingt (komisch|einfach|verrückt|seltsam|paradox) | sieht falsch | obwohl | trotzdem | aber | zwar |
		myth | wrong | not the | isn't | in fact | actually | turns out | true | heisst nicht |
		hat nichts mit | je ~ desto | unterschied | statt`,
	),
	// Measures and materials.
	sign(
		'measure',
		`# (grad|cm|zentimeter|millimeter|mm|m|meter|metern|km|kilometer|kg|kilo|gramm|g|liter|l|ml|watt |
		kwh|kw|volt|bar|ampere|quadratmeter|tonnen|lumen|db|dezibel|zoll|degrees|inch|inches|litre|litres |
		feet|foot|tons|tonnes|miles|mph|stück|teile|schrauben|bretter|ziegel|steine) |
		grad | millimeter | zentimeter | kwh | degrees | inch | inches`,
	),
	sign(
		'duration',
		`# (sekunden|minuten|stunden|stunde|tage|tagen|tag|nächte|wochen|woche|monate|monaten|jahre|jahren |
		jahr|schichten|mal|minutes|hours|hour|days|weeks|months|years|coats|times|seconds) |
		über nacht | overnight | *stündig | halbe stunde`,
	),
	sign(
		'material',
		`*holz | eiche* | eichen* | buche | *esche | lärche* | fichte* | nussbaum* | ahorn | birke | zirbe |
		robinie | linde | kirsche | *stahl | *kupfer* | *zink* | messing | *alu | aluminium | schiefer* |
		*kalk* | *lehm* | gips* | beton | zement | mörtel | *putz | *estrich | granit | *sandstein* | marmor |
		glas | leder | *wolle | leinen | filz | wachs | *öl | lack | lasur | leim | harz | porzellan | *mehl |
		roggen* | dinkel* | hefe | *teig | sauerteig* | krume | kruste | dämmung | ziegel | *fuge | fugen |
		*balken | *sparren | *dielen | oak | ash | beech | pine | steel | copper | lead | lime | slate |
		brass | timber | wood | leather | plaster | brick | bricks | mortar | clay | dough | flour | stone |
		iron | wool | concrete`,
	),
	sign(
		'from kitchen and cupboard',
		`*essig | backpulver | natron | spülmittel | spülbürste | zitronensäure | kernseife | seife | salz |
		zitrone | kaffeesatz | haarspray | föhn | zahnbürste | bürste | schwamm | lappen | *tuch | lauwarm* |
		kaltes wasser | warmes wasser | warmem wasser | wasser | vinegar | baking soda | soap | soapy | salt |
		warm water | cold water | toothbrush | cloth | candle | wd40 | *rezept | zutaten | esslöffel |
		teelöffel | prise | backofen | ofen | umluft | pfanne | topf | kühlschrank | rühren | kneten |
		mischen | ruhen lassen | köcheln | würzen | braten | gebraten | recipe | teaspoon | tablespoon |
		oven | fridge | stir | simmer | knead`,
	),
	// A look at the work.
	sign(
		'work done',
		`*gestrichen | *geschliffen | *verlegt | *gedeckt | *gefalzt | *geölt | *gehobelt | *gesägt |
		*gefräst | *gelötet | *verfugt | *gemauert | *verputzt | *gerührt | *geknetet | *freigelegt |
		*restauriert | *saniert | *abgerissen | *eingebaut | ausgebaut | *montiert | *geschweisst |
		*geschmiedet | *genäht | *gepolstert | *ausgetauscht | *getauscht | *gebaut | *gesetzt | *gegossen |
		*gespachtelt | *tapeziert | *gelegt | *geschnitten | *gestimmt | *gedreht | *gebogen | *zugehauen |
		*geputzt | *gereinigt | *repariert | *gerettet | *gestrippt | *lackiert | *verleimt | *angeschlossen |
		*gezogen | *gebohrt | *gegerbt | *bezogen | *aufgearbeitet | *erneuert | painted | primed | fitted |
		laid | sanded | oiled | welded | restored | rebuilt | plastered | repaired | mended | replaced |
		stripped | rewired | repointed | polished | carved | glued | planed | forged | stitched | planted |
		built`,
	),
	sign(
		'before and after',
		`vorher | nachher | aus alt | so sah | sah ~ aus | sieht ~ aus |
		aus (einem|einer|dem|der|zwei|alten) ~ (wurde|wird|ist|sind|wurden) |
		jetzt (wieder|ist|sieht|steht|hängt|sitzt|hat|läuft) | heute (steht|hängt|sitzt|ist|sieht) |
		wieder (dicht|gerade|wie neu|ganz|drauf|drin) | before | after | used to | now (it|they|the|he|she) |
		back (on|in|to|up) | (tag|schritt|woche|teil|bild|day|step|week|part|stage) # | bild <number>`,
	),
	sign(
		'finished',
		`fertig | fertiggestellt | abgeschlossen | übergeben | übergabe |
		ist (drin|drauf|dran|dicht|zu|oben|fertig|gelegt|vollbracht) | steht (wieder|jetzt|seit|nun) |
		hängt (jetzt|wieder|seit|nun) | sitzt (jetzt|wieder) | läuft (jetzt|wieder) | richtfest | abnahme |
		finished | done | signed off | completed | complete | handed over | all done | last coat | job done |
		topped out`,
	),
	sign(
		'look in',
		`blick (in|auf|hinter|unter) | einblick* | hinter den kulissen | zu sehen | auf dem (foto|bild) |
		(das|dieses|erstes|zweites) (bild|foto) | im bild |
		hier (sehen|seht|sieht|liegt|steht|ist|entsteht|wird) |
		so (sieht|entsteht|wird|sehen|kommt|ist|kam|war) |
		das (ist|sind|war) (ein*|der|die|das|kein*|unser*|übrigens|was) |
		heute (oben|unten|auf|in|im|am|beim|zerlegt|kommt|kam) | behind the scenes | inside |
		this is (what|a|the|how|why) | these are | here's (what|why|how|the|a) | that's (what|a|the|how|not) |
		pictured | photos | foto* | picture* | under the | a look | eingefangen | schritt für schritt |
		zeitraffer | timelapse`,
	),
	sign(
		'find',
		`gefunden | fund | fundstück | entdeckt | zum vorschein | kam (ein|eine|das|die|der|uns|heute) |
		lag (ein|eine|das|die|noch|seit) | steckte* |
		hinter (der|dem|einer) (tapete|wand|verkleidung|täfelung|+) |
		unter (der|dem|den) (boden|teppich|dielen|putz|tapete|farbe|+) | zwischen den | zum ersten mal |
		found | discovered | underneath | behind the | turned up | under the floor* | uncovered | hidden |
		inside it | eingemauert | herausgefallen | kurios | merkwürdig | seltsam`,
	),
	sign(
		'history',
		`vor # (jahren|jahrzehnten|monaten) |
		(im jahr|anno|von|aus|seit|um|von etwa|um etwa|bis|in|from|since|dated|dates from|built in |
		circa) <year> |
		<year> | *jahrhundert* | damals | früher | gründer* | urgross* | grossvater | grossmutter |
		heute vor | *geschichte | history | century | years ago | grandad | grandfather | victorian |
		edwardian | medieval | archive | original | alt* (bau|haus)`,
	),
	sign(
		'test',
		`*getestet | *test | ausprobiert | *verglichen | *vergleich | versuch | gemessen | gezählt | gewogen |
		probiert | ergebnis | gewinner | modelle | tested | compared | we tried | measured | counted |
		results | experiment`,
	),
	quiet(
		'craft told',
		`wir (nehmen|machen|arbeiten|backen|kochen|rühren|legen|verwenden|setzen|lassen|haben|mussten |
		durften|wollten) |
		unser (ofen|teig|sauerteig|kalk|holz|lager|rezept|mehl) | gesellenstück | meisterstück | lehrzeit |
		handwerk* | technik | werkzeug | hobel | säge | hammer | maschine | craft | tool | tools | chisel |
		saw | plane | we use | we make | we let | von hand | handarbeit | mit der hand | hand für hand |
		mund geblasen | per hand | stück für stück | stich für stich | schicht für schicht | by hand |
		hand-made | by eye | stitch by stitch`,
	),
	// News that help.
	sign(
		'hours',
		`*geschlossen | *geöffnet | öffnen wir | schliessen wir | machen wir (zu|auf|später|früher|erst) |
		zwischen den jahren | (sa|so|mo|di|mi|do|fr) <number> | betriebsferien | betriebsurlaub |
		öffnungszeiten | *ruhetag | (haben|ist|sind|bleibt|bleiben|machen|hat) (wir |)(~ )zu |
		(ist|bleibt|haben|bleiben) ~ (zu|geschlossen|offen) | wieder (da|offen|geöffnet|für) | ab + wieder |
		*urlaub | *notdienst | bereitschaft | erreichbar | nicht besetzt | closed | closing at | open again |
		re-open* | reopen* | opening hours | bank holiday | back (on|in) + | emergency | brückentag |
		inventur | kein (brot|verkauf|parkplatz) | heute (nur|erst|ab|bis|kein*) | ab <time> (zu|auf) |
		bis <time> (auf|zu) | (zu|auf) (.|!) | auf (haben|von) | haben wir ~ (auf|offen) | krankheit | krank |
		nur vormittags | vormittags | betriebsausflug | fortbildung | störung | wie gewohnt |
		bis auf weiteres | wir sind voll | umgezogen | zieht um | umzug | eingang | zugang | annahme |
		we're shut | shut (on|all|from|for|until) | we'll be (closed|shut|back) | walk ins | phone lines |
		moved to | lager zu | ist die küche | strom aus | umgeleitet | entfällt | fällt aus | verschoben |
		bleibt die küche`,
	),
	sign(
		'road and weather',
		`gesperrt | *sperrung | umleitung | *strasse | zufahrt | *parken | parkplatz | *parkplätze | verkehr |
		stau | zug | züge | bus | busse | bahnhof | ampel | brücke | kreisel | hof | diversion | roadworks |
		road | shut | delays | trains | traffic | parking | bridge | high street | sturm | *sturm | sturm* |
		*frost | frost* | *regen | *hagel | gewitter | *hitze | *schnee | glatteis | glätte | hochwasser |
		*wetter* | minusgrade | orkan | storm | frost | rain | snow | heatwave | flood* | freezing |
		forecast | gusts | cold`,
	),
	sign(
		'charity',
		`*spende | *spenden | gespendet | spendet | *sponsor* | unterstützen | tafel | kindergarten | kita |
		*verein | ehrenamt* | guten zweck | *hilfe | charity | charities | donat* | volunteer* | fundrais* |
		foundation | community | communities | raised | hospice | sponsor* | scheck | zusammengekommen |
		kamen ~ zusammen | trikots | gestiftet | *patenschaft | startgelder | jugendfeuerwehr | gepflanzt |
		*feuerwehr | grundschule | tierheim | hospiz | flüchtlinge | planting | food bank* | schools |
		awarded | funding | funded`,
	),
	sign(
		'figures and studies',
		`<number> (million|millions|billion|mn|bn|m|k|mio|people|employees|students|jobs|countries |
		patients|customers|families|projects|children|facilities|schools) |
		<price> (million|billion|mn|bn|m|k) | <share> of | <share> (der|aller|von) |
		(more than|over|nearly|almost|up to|around|another) <number> |
		(more than|over|nearly|almost|up|down|by|to|around) <share> | one in | (a|one) third | half of |
		two thirds | q1 | q2 | q3 | q4 | revenue | sales (up|down|rose|fell|growth) | profit* | results |
		growth | quarter* | full-year | <number> (mitarbeiter*|kunden|menschen|leute) | study | studies |
		report | research | survey | index | figures | statistic* | data | according to | analysis |
		findings | analyst* | experts | whitepaper | white paper | paper | journal | *studie | laut |
		statistik | forscher* | untersuchung | institut`,
	),
	sign(
		'headline in the third person',
		`announce* | announces | launches | reports | says | finds | shows | reveals | wins | names |
		appoints | acquires | sponsors | celebrates | completes | publishes | opens | signs | joins |
		unveils | responds | engages | tops | receives | recalls | examines | explores | discusses | talks |
		stresses | explains | sues | agrees | expands | invests | issues | supports | delivers | partners |
		tells | gives | grants | helps | plans | begins | grows | rises | falls | cuts | orders | leaves |
		reaches | makes | creates | brings | takes | becomes | advances | estimates | sees | hits | beats |
		buys | sells | raises | welcomes | recalls (first|his|her) |
		to (acquire|cut|open|launch|create|invest|build|step|buy|sell|close|join|lead)`,
	),
	quiet(
		'reported',
		`announced | launched | said | won | named | appointed | acquired | completed | published | opened |
		signed | joined | unveiled | received | sued | agreed | issued | supported | began | grew | rose |
		fell | reached | spent | built | planted | participated | volunteered | celebrated | became |
		awarded | ranked | released | created | committed |
		has (been|announced|opened|won|become|launched|named|reached|signed|completed|released|just|today) |
		have (been|announced|opened|won|become|launched|reached|signed|planted|received|committed) |
		will (be|create|present|open|launch|join|receive|run|become|help) |
		(are|is) (helping|participating|working|planting|building|supporting|investing|delivering |
		launching|considering|among|expected|estimated|now|part of)`,
	),
	quiet(
		'company and its people',
		`proud (to|that|sponsor*|partner*|supporter*) | pleased to |
		delighted to (announce|have|be|welcome|support) | excited to | honoured to | committed to |
		our (ceo|chairman|commitment|employees|team|engineers|scientists|researchers|new|latest|annual |
		volunteers|business|company|group|mission) |
		we (believe|support|welcome|announce|reached|opened|launched|signed|remain) | today we |
		our (strategy|people|customers|clients|network) | stolz | with our support | ceo | cfo | chairman |
		chairwoman | president | director | head of | vice | chief | minister | board | executive* |
		professor | founder | managing | spokesman | spokeswoman | senior | global | conference | summit |
		forum | annual | geschäftsführer*`,
	),
];
