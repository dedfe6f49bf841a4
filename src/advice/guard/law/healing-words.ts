import { words } from '#advice/guard/reading.ts';

// What promises health, and what only sounds like it.

const ailment =
	'(?:*(?:flimmern|schmerz(?:en|es|s)?|(?:kopf|bauch|zahn|ohren|glieder|kreuz|gelenk)weh|migräne*|arthros(?:e|en)|arthritis|rheuma*|ischias*|bandscheibe*|verspannung(?:en)?|allergi(?:e|en|ker|kern|keri\\p{L}*)|heuschnupfen|asthma*|ekzem*|(?:zahnarzt|flug|höhen|spinnen|prüfungs)angst|tinnitus|diabetes|cholesterin*|blutdruck*|bluthochdruck*|(?:rücken|gelenk|kopf|zahn|nacken|bauch)-?schmerz\\p{L}*|blutzucker*|herzinfarkt*|schlaganf[aä]ll*|krebs|demenz|alzheimer*|depression(?:en)?|schlaf(?:störung*|losigkeit|problem*|apnoe)|erkältung(?:en)?|entzündung(?:en)?|infekt(?:e|en|s)?|thrombose*|hallux\\p{L}*|karpaltunnel*|verstopfung(?:en)? (?:im darm)?|ausschlag|warzen?|krämpfen?|makula\\p{L}*|beschwerden|krankheit(?:en)?|ödeme?n?|lähmung(?:en)?|(?:spiel|alkohol|nikotin|drogen|mager)sucht|(?:nacken|rücken|schulter)steife)|hexenschuss|neurodermitis|schuppenflechte|psoriasis|akne|unreine haut|ohrgeräusch*|schwindel(?:anfälle*|gefühl*)?|parkinson|depressive[nr]?|burn-?out|grippe*|husten|schnupfen|bronchitis|infektion(?:en)?|krampfadern?|gicht|osteoporose|fersensporn|(?:spreiz|platt|senk|knick)fu(?:ß|ss)\\p{L}*|tennis(?:arm|ellenbogen)|sodbrennen|blähung(?:en)?|reizdarm|(?:nagel|fuß|haut)pilz|zahnfleischbluten|parodont\\p{L}*|karies|grau(?:er|en) star|(?:müde|trockene|brennende|gereizte)n? augen|hörsturz|hörverlust|schwerhörigkeit|inkontinenz|wechseljahr*|asthmatiker*|rheumatiker*|schmerzpatient*|menstruations\\p{L}*|regelschmerz*|rückenleiden|übelkeit|angst(?:störung*|zustände*|attacken)|panikattacken|cellulite|haarausfall|lymph(?:stau|ödem)|hämorrho\\p{L}*|(?:rücken|knie|haut|gelenk|fuß|hüft|schulter|magen|darm|herz|kreislauf)-?problem(?:e|en)|haltungsschäden|kurzsichtigkeit|alterssichtigkeit|schnarchen|wunden|viren|keime im körper|übergewicht|winterblues|winterdepression|augenleiden|fehlsichtigkeit|gelenkverschleiß|knieverschleiß|pfeifen im ohr|ohrenpfeifen|ohrensausen|*rauschen im ohr|herzrasen|herzleiden|herzschwäche|*blähbauch|völlegefühl|gallensteine?|nierensteine?|hitzewallung(?:en)?|alopezie|kahle stellen?|pickeln?|mitesser|herpes|lippenherpes|gürtelrose|fibromyalgie|skoliose|multiple sklerose|beckenschiefstand|zähneknirschen|adhs|autismus|borreliose|nervosität|innere unruhe|prüfungsangst|zahnfleischentzündung|zahnfleischschwund|mundgeruch|schweißfüße|reisekrankheit|seekrankheit|verspannte[nrsm]? \\p{L}+|wasser in den beinen|schwere[n]? beine?n?|dicke[n]? beine?n?|geschwollene[n]? \\p{L}+|offene[nrs]? beine?n?|diabetiker\\p{L}*|wetterfühligkeit|frühjahrsmüdigkeit|erschöpfung|müdigkeit|stress-?symptome|stimmungstiefs?|raucherhusten|nasennebenhöhlen|(?:knie|hüft|schulter|rücken|bandscheiben|herz)-?leiden|bandscheibenvorf[aä]ll\\p{L}*|muskelkater|blasenentzündung|geschwüre?|impotenz|unfruchtbarkeit|kinderlosigkeit|krummer rücken|rosacea|vitiligo|candida|parasiten|würmer|zysten?|myome?|metastasen|tumore?n?|leukämie|aids|corona|long covid|chronische erschöpfung|nervenschmerz\\p{L}*|fibrose|leberwerte?|fettleber|schilddrüse\\p{L}*|prostata\\p{L}*|darmkrebs|brustkrebs|hautkrebs|pollen\\p{L}*|sonnenallergie|milchschorf|windeldermatitis|pms|endometriose|nackenverspannung\\p{L}*|beinbeschwerden|rückenbeschwerden)';
const ailmentEnglish =
	'(?:(?:(?:back|knee|neck|joint|foot|heel|hip|shoulder|muscle|nerve|period|chronic|arthritic|wrist|ear|tooth|leg|jaw)[- ])?pains?|(?:head|back|tooth|ear|stomach|belly|tummy|heart|neck|joint)[- ]?aches?|aches and pains|aches|achy \\p{L}+|aching \\p{L}+|sore \\p{L}+|migraines?|\\p{L}{3,}itis|sciatica|rheumati\\p{L}+|bunions?|allerg(?:y|ies)|hay ?fever|asthma|eczema|psoriasis|acne|spots|tinnitus|vertigo|dizziness|diabetes|cholesterol|blood[- ](?:pressure|sugar)|heart (?:attacks?|disease)|(?:risk of|against|prevents?) strokes?|cancer|tumou?rs?|dementia|alzheimer.?s|parkinson.?s|depression|anxiety|panic attacks?|insomnia|sleepless nights|colds|the common cold|winter colds?|flu|coughs?|infections?|inflammation|varicose veins|gout|osteoporosis|heel spurs?|flat feet|carpal tunnel|tennis elbow|heartburn|bloating|ibs|rashes|fungus|verrucas?|warts?|cramps?|gum disease|tooth decay|cataracts?|macular\\p{L}*|(?:dry|tired|itchy) eyes|eye ?strain|hearing loss|deafness|incontinence|menopaus\\p{L}+|hot flushes|hair loss|baldness|nausea|snoring|sleep apn(?:o)?ea|slipped discs?|bad backs?|stiff necks?|diseases?|illness(?:es)?|ailments?|(?:frozen )?shoulder pain|posture problems|addiction|burnout|long covid|viruses|high blood pressure|alopecia|bald (?:patch|spots?)|whiplash|lumbago|shin splints|fibromyalgia|shingles|cold sores?|scoliosis|pms|endometriosis|adhd|brain fog|fatigue|poor circulation|swollen \\p{L}+|stiff (?:joints?|knees?|hips?|shoulders?)|(?:dodgy|bad|bust|knackered|crumbling|trapped) (?:knees?|hips?|shoulders?|backs?|nerves?|necks?|joints?)|frozen shoulders?|gallstones|kidney stones|palpitations|stress|travel sickness|morning sickness|hangovers?|sinus(?:es| trouble| pressure)?|ringing in (?:the|your) ears|buzzing in (?:the|your) ears|grinding|jaw ache|bad breath|diabetics?|chest infections?|chilblains|corns|ingrown toenails?|restless legs|infertility|stammer|rosacea|vitiligo|candida|parasites|worms|chronic fatigue|cysts?|thyroid\\p{L}*|prostate\\p{L}*|cradle cap|nappy rash|thrush|uti|utis|croup|colic|leukaemia|ulcers?|bugs|germs|short[- ]?sight\\p{L}*|myopia|neuropathy)';

const relief =
	'(?:abhilfe|kampf an|wehr(?:t|en) ab|immun|abwehr(?:t|en)|verblass(?:t|en)|schrumpf(?:t|en)|schmelzen|beend\\p{L}*|bleib(?:t|en) (?:weg|aus|fern|draußen)|ende|endet|verlier(?:t|en)|verabreich\\p{L}*|auflös\\p{L}*|rückgängig|reguliert?|regulieren|normalisier\\p{L}*|in schach|wegatmen|wegdehn\\p{L}*|weg(?:geschmiert|gecremt|gekocht|gegessen|getrunken|geknetet|gedrückt)|verstummt|verstummen|losgeworden|wegbekommen|wegkriegen|bieg(?:t|en)|renk(?:t|en)|kriegt|kriegen|ausheil(?:t|en)|heilbar|ausgedient|ciao|servus|bye|good-?bye|keine chance|verabschied\\p{L}*|weggepustet|weggeblasen|k\\.? ?o\\.?|bändig(?:t|en)|zähm(?:t|en)|dämpf(?:t|en)|brems(?:t|en)|hemm(?:t|en)|minder(?:t|n)|milder(?:t|n)|besieg(?:t|en)|bezwing(?:t|en)|kill(?:t|en)|lässt nach|lassen nach|nachgelassen|klingt ab|klingen ab|abgeklungen|löst sich|im griff|in den griff|erträglich|zurückgeh(?:en|t)|zurückgegangen|aufgehört|hört auf|hören auf|auskurier\\p{L}*|weg(?:geht|gegangen|gehen)|verzieh(?:t|en)|fernhalt\\p{L}*|fern(?:halten|hält)?|*atmen|aufatmen|durchatmen|balsam|heil(?:t|en|te|end)|*kurier(?:t|en)|*linder(?:t|n|nd|te)|gelindert|befrei(?:t|en|te)|erlös(?:t|en)|stopp(?:t|en)|beseitig(?:t|en)|bekämpf(?:t|en)|vertreib(?:t|en)|behe(?:bt|ben)|reduzier(?:t|en)|verschwind(?:et|en)|verschwunden|weggezaubert|wegmassier(?:t|en)|vergeht|vergehen|beug(?:t|en)|vorbeug(?:t|en|end)|verhinder(?:t|n)|verhüt(?:et|en)|schütz(?:t|en)|(?:hilft|helfen|half|geholfen|wirkt|wirken|wirksam|gut|hilfe|ideal|perfekt|wahre wunder|wunder),? (?:\\S+ ){0,4}?(?:gegen|bei)|(?:gegen|bei),? (?:\\S+ ){1,5}?(?:hilft|helfen|wirkt|wirken|geholfen|wirksam)|senk(?:t|en)|abbau(?:en|t)|verbesser(?:t|n)|los(?:werden)?|nie (?:wieder|mehr)|endlich (?:frei|ohne|keine)|schluss mit|tschüss?|weg mit|ad[eé]|adieu|passé|waren? gestern|vergangenheit|vergessen|war[en]* (?:\\S+ ){0,3}?weg|ist (?:\\S+ ){0,3}?weg|sind (?:\\S+ ){0,3}?weg|keine mehr|keine[n]? (?:\\S+ ){0,2}?mehr|ohne mehr|geschichte|stärkt gegen|therapier(?:t|en)|behandeln wir|behandelt|wegtrainier(?:t|en)|(?:nimmt|nehmen) (?:ihnen |dir |euch |uns )?(?:den|die|das|ihre|deine)|lös(?:t|en)|*frei von|chance)';
const reliefEnglish =
	'(?:revers(?:es?|ed|ing)|switch(?:es|ed)? (?:\\S+ ){0,2}?off|turn(?:s|ed)? off|behind|out of your life|put an end|ends?|ended|melt(?:ed|ing)?|regulat\\p{L}+|normalis\\p{L}+|balances?|erases?|eliminat\\p{L}+|defeats?|conquer\\p{L}*|outs?mart\\p{L}*|keeps? (?:\\S+ ){0,2}?(?:out|off|in check)|thaw(?:s|ed|ing)?|silenc(?:e|es|ed)|quiet(?:s|ens|ened)?|calm(?:s|ed)?|shrinks?|wipes? out|packing|sees? off|seen off|on the head|tackles?|tam(?:es|ed)|chas(?:es|ed)|driv(?:es|en) out|dissolv(?:es|ed)|stav(?:es|ing) off|wav(?:e|es|ed),? (?:\\S+ ){0,2}?(?:goodbye|off)|in the bud|bye|curable|knock(?:s|ed)? out|won.t come back|zap(?:s|ped)?|blitz(?:es)?|undo(?:es)?|mends?|tak(?:e|es|ing) the edge off|put(?:s)? (?:\\S+ ){0,3}?(?:right|to bed)|(?:doesn.t|don.t|won.t|didn.t) stand a chance|stands? no chance|kills?|lifts?|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|relief|eas(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|fix(?:es|ed)?|rid of|tak(?:e|es),? (?:\\S+ ){0,5}?away|away|(?:is|are|was|were) gone|gone|free (?:of|from)|beat(?:s|ing)?|banish(?:es|ed)?|stop(?:s|ped)?|fights?|fighting|treats?|ward(?:s)? off|bring(?:s)? (?:\\S+ ){0,4}?down|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|help(?:s|ed)? (?:\\S+ ){0,2}?(?:with|against|your)|good for|great for|works? (?:\\S+ ){0,2}?(?:for|against|on)|wonders|goodbye|good riddance|at bay|keep(?:s)? (?:\\S+ ){0,4}?away|no more|never (?:\\S+ ){0,4}?again|an end to|combat(?:s|ing)?|disappear(?:s|ed)?|vanish(?:es|ed)?|clear(?:s|ed)? up|cleared|a chance|melts?|protects? (?:\\S+ ){0,3}?(?:from|against)|remed(?:y|ies)|reverses?|improv(?:e|es)|cut(?:s)? your|shift(?:s)?|sorts?|sorted|history|won.t survive|will be over)';

/** So many sessions, and it is gone. */
const sessions =
	'(?:in|nach|within|after|mit) (?:nur |schon |just |only )?(?:\\d+|eine[rm]?|zwei|drei|vier|fünf|sechs|acht|zehn|wenigen|one|two|three|four|five|six|eight|ten|a few) (?:\\p{L}+ )?(?:sitzung(?:en)?|anwendung(?:en)?|behandlung(?:en)?|terminen?|sessions?|treatments?|class(?:es)?|massagen?)';

/** An illness or pain, and that it goes away or never comes. */
export const healed = [
	words(
		`(?:${ailment}|${ailmentEnglish})[?!,:]* (?:\\S+ ){0,8}?${sessions}`,
		`${sessions} (?:\\S+ ){0,8}?(?:${ailment}|${ailmentEnglish})`,
	),
	words(`${relief},? (?:\\S+ ){0,6}?${ailment}`),
	words(`${ailment},? (?:\\S+ ){0,6}?${relief}`),
	words(
		`gegen (?:\\S+ ){0,2}?${ailment}`,
		`(?:lässt|lassen) (?:\\S+ ){0,3}?${ailment} (?:\\p{L}+ ){0,2}?\\p{L}+en`,
		`kein(?:e|en|erlei),? (?:\\S+ ){0,3}?${ailment} mehr`,
		`${ailment},? (?:\\S+ ){0,2}?(?:weg|verschwunden|weggeblasen|los|fern)`,
		`statt (?:\\S+ )?${ailment}`,
		`never (?:\\S+ ){0,6}?${ailmentEnglish}`,
		`(?:bekommt|bekommen|kriegt|kriegen|haben|hat),? (?:\\S+ ){0,2}?(?:keine[nrm]?|kein|nie),? (?:\\S+ ){0,2}?${ailment}`,
		`against (?:\\S+ ){0,2}?${ailmentEnglish}`,
		`(?:won.t|don.t|doesn.t|never|nobody|no ?one),? (?:\\S+ ){0,3}?(?:get|gets|have|has|suffer|suffers|catch|catches|develop|know|need to fear),? (?:\\S+ ){0,4}?${ailmentEnglish}`,
		`(?:nie|niemand|keiner|nicht|kein\\p{L}*),? (?:\\S+ ){0,4}?(?:an|unter|mit) (?:\\p{L}+ )?${ailment} (?:leide*|erkrank*|*plag*)`,
		`${ailment}(?: \\p{L}+)?[,:]? (?:dank|durch),? (?:\\S+ ){0,6}?(?:weg|los|besser|geheilt|verschwunden)`,
		`${ailment} (?:(?:\\p{L}+ ){0,2}kaputt|heilbar|heilen)`,
	),
	words(`${reliefEnglish},? (?:\\S+ ){0,6}?${ailmentEnglish}`),
	words(`${ailmentEnglish},? (?:\\S+ ){0,6}?${reliefEnglish}`),
];

/** Promises that need no illness. */
export const promised = words(
	'heilende[nrsm]? (?:wirkung*|kr[aä]ft*|hände*|wärme|strahl*|wasser|öl*)',
	'(?:heilwirkung|heilkraft|heilkräfte|heilkräftig*|wunderheil*|wundermittel|heilsam(?:e[nrsm]?)?|heilmittel|allheilmittel|heilungserfolg*|heilungsgarantie)',
	'(?:heilt|kuriert)(?! (?:\\p{L}+ )?(?:wunden|die zeit))',
	'(?:heilen|lindern|kurieren) (?:wir|sie|ihre|jede|alle)',
	'(?:schmerz|beschwerde|symptom|medikamenten|allergie|rückenschmerz|migräne)frei',
	'(?:schmerz|beschwerde)freie[nsrm]? (?:leben|alltag|gehen|laufen|rücken|füße|tag*|bewegung|nächte|schlaf|gelenke|zukunft)',
	'schmerzfreiheit',
	'(?:macht|machen|machte) (?:\\S+ ){0,3}?(?:physiotherapie|krankengymnastik|arzt\\p{L}*|ärzte|op|operation(?:en)?|tabletten|medikamente|schmerzmittel|spritzen|brillen?|hörgeräte|therapien?|impfung(?:en)?) (?:\\p{L}+ )?(?:überflüssig|unnötig|entbehrlich)',
	'(?:arzt|ärzte|ärztin|klinik|chirurg|orthopäde) (?:\\S+ ){0,3}?(?:wollten?|rieten?) (?:\\S+ ){0,3}?(?:operieren|op|operation|schneiden)',
	'(?:starke[snr]?|gute[snr]?|fitte[snr]?|stabile[snr]?) (?:immunsystem|abwehrkräfte|abwehr|immunabwehr)',
	'immun-?boost\\p{L}*|abwehr-?boost\\p{L}*',
	'(?:beruhigt|stärkt|schützt|reinigt|regeneriert|heilt) (?:den|das|die|ihren|ihr|ihre|deinen|deine) (?:magen|darm|herz|leber|nieren|gelenke|knochen|kreislauf|lunge|augen|blut|blutgefäße|gefäße|bronchien)',
	'(?:bandscheiben?|rücken|knie|schulter|kreuz|hüfte|gelenke?|haut|nacken|füße|wirbel\\p{L}*|ohren|augen|leber|darm|herz|lunge)[,:]? (?:\\p{L}+ )?(?:ist|sind|wird|werden|war) (?:\\p{L}+ ){0,2}?(?:wie neu|wieder (?:heil|ganz|fit|gesund|gut|frei|in ordnung|beweglich|schmerzfrei))',
	'(?:heilbar|geheilt|kuriert|heilung für)(?! (?:ist|wird))(?= |$|[.,!:])',
	'(?:gesund|heil|schmerzfrei|fit) (?:gemacht|gepflegt|massiert|gekriegt|geworden durch)',
	'(?:macht|machen|kriegen|bekommen|bringen|bringt|kriegt) (?:sie|dich|euch|ihn|jeden|unsere \\p{L}+|ihre \\p{L}+|deine \\p{L}+),? (?:\\S+ ){0,3}?(?:wieder )?(?:gesund|fit|schmerzfrei|hin|auf die beine|ins lot|beweglich)',
	'(?:nie|niemals|nicht|keiner|niemand|kein mensch) (?:\\p{L}+ ){0,2}?(?:mehr )?krank(?= ?(?:$|[.,!]| wird| werden))',
	'(?:wer|damit|mit unser\\p{L}*|dank),? (?:\\S+ ){1,8}?bleib(?:t|en),? (?:\\S+ ){0,3}?gesund',
	'(?:lauf|geh|hör|seh|greif|tanz|kletter|spring|knie|renn|schlaf|beweg)\\p{L}* (?:\\S+ ){0,3}?wieder (?:\\S+ ){0,2}?(?:wie (?:mit|ein|eine|früher|neu|am|vor|in)|ohne (?:schmerz\\p{L}*|brille|stock|krücken|hilfe|gehhilfe|rollator))',
	'wieder (?:\\S+ ){0,2}?(?:laufen|gehen|tanzen|schlafen|greifen|klettern|rennen|treppen \\p{L}+) (?:wie (?:mit|ein|eine|früher|am|vor|in)|ohne (?:schmerz\\p{L}*|brille|stock|krücken|hilfe))',
	'(?:brauch\\p{L}*|nehm\\p{L}*|nimmt|schluck\\p{L}*),? (?:\\S+ ){0,4}?(?:keine|nie wieder|nicht mehr|kaum noch|weniger) (?:\\p{L}+ ){0,2}?(?:\\p{L}*tabletten*|pillen?|medikament\\p{L}*|schmerzmittel|spritzen?|brille|insulin|cortison|kortison|ibu\\p{L}*|blutdruck\\p{L}*)',
	'(?:chemo|schulmedizin|ärzte|cortison|kortison|tabletten|op),? (?:\\S+ ){0,6}?(?:versagt\\p{L}*|nicht geholfen|half nicht|brachten? nichts|aufgegeben|ratlos|umsonst)',
	'(?:so geht|echte|sanfte|natürliche|schnelle|ganzheitliche|dauerhafte) (?:heilung|linderung)',
	'(?:spar\\p{L}*|erspar\\p{L}*|vermeid\\p{L}*|umgeh\\p{L}*|verhinder\\p{L}*) (?:\\S+ ){0,4}?(?:[\\p{L}-]*op|[\\p{L}-]*operation(?:en)?|skalpell|spritzen?|krankenhaus|arztbesuche?)',
	'(?:[\\p{L}-]*op|*operation(?:en)?) (?:\\p{L}+ )?(?:erspart|überflüssig|unnötig)',
	'(?:ohne|keine|keinerlei|null|frei von) (?:jede |jegliche |die üblichen |lästige |eine einzige )?nebenwirkung(?:en)?',
	'nebenwirkungsfrei*',
	'(?:klinisch|medizinisch|dermatologisch|wissenschaftlich|ärztlich) (?:\\p{L}+ )?(?:bewiesen*|erwiesen*|belegt*|nachgewiesen*|bestätigt*|empfohlen*|wirksam*)',
	'klinisch (?:getestet*|geprüft*|validiert*)',
	'(?:ärzte|ärztinnen|orthopäden|hautärzte|mediziner|forscher) (?:empfehlen|bestätigen|schwören|raten zu|staunen)',
	'(?:von|vom) (?:ärzten|ärztinnen|arzt|medizinern|experten|orthopäden|hautärzten) (?:empfohlen|bestätigt|geprüft)',
	'(?:stärk(?:t|en)|aktivier(?:t|en)|kurbelt|boostet|unterstützt),? (?:\\S+ ){0,3}?(?:immunsystem|immunabwehr|abwehr*|abwehrkräfte|selbstheilung*)',
	'selbstheilungskräfte',
	'(?:entgift(?:et|en|end|ung)|entschlack(?:t|en|end|ung)|entsäuer(?:t|n|ung)|detox*)',
	'(?:regt|kurbelt|bringt),? (?:\\S+ ){0,3}?(?:stoffwechsel|verdauung|durchblutung|kreislauf)',
	'(?:förder(?:t|n)|verbesser(?:t|n)|steiger(?:t|n)),? (?:\\S+ ){0,3}?(?:durchblutung|verdauung|sehkraft|sehvermögen|gehör|konzentrationsfähigkeit|blutwerte|lungenfunktion|wundheilung)',
	'(?:macht|hält|halten|machen),? (?:\\S+ ){0,3}?gesund',
	'(?:verläng(?:ert|ern)),? (?:\\S+ ){0,2}?leben',
	'(?:ersetz(?:t|en)|spar(?:t|en)|erspar(?:t|en)),? (?:\\S+ ){0,4}?(?:arzt|ärztin|arztbesuch|tabletten*|medikamente*|op|operation|schmerzmittel*)',
	'(?:ganz |völlig |auch )?(?:ohne|statt|anstatt|anstelle von) (?:\\p{L}+ )?(?:op|operation|tabletten*|pillen|medikamente*|schmerzmittel*|spritzen|chemie und spritzen)',
	'(?:tabletten*|medikamente*|schmerzmittel*|gehstock|krücken|rollator|lesebrille|brille) (?:\\p{L}+ ){0,4}?(?:wegwerfen|überflüssig|weglassen|absetzen|nicht mehr nötig|nicht mehr brauch*)',
	'(?:garantier\\p{L}*|versprechen|versprochen\\p{L}*|sicher\\p{L}*|100 ?%(?:ig\\p{L}*)?),? (?:\\S+ ){0,2}?(?:heilung|linderung|besserung|behandlungserfolg|therapieerfolg|schmerzfrei\\p{L}*|wirkung|abnehmerfolg)',
	'(?:erfolg|wirkung|besserung|linderung|heilung) (?:\\p{L}+ )?garantiert',
	'(?:hilft|wirkt|helfen) (?:\\p{L}+ )?garantiert',
	'(?:behandlungs|therapie|heil)erfolg(?:e|s)?',
	'(?:tut|tun|tat),? (?:\\S+ ){0,4}?nicht(?:s)? mehr weh',
	'nichts mehr weh',
	'wieder (?:hören|sehen) wie (?:früher|mit|ein|vor|neu)',
	'(?:sehkraft|gehör|hörvermögen|beweglichkeit),? (?:\\S+ ){0,2}?(?:zurück|wieder ?her|wiederher\\p{L}*)',
	'(?:arzt|ärzte|ärztin|hausarzt|doktor) (?:\\p{L}+ )?(?:staunt*|staunen|war (?:\\p{L}+ )?(?:sprachlos|verblüfft|erstaunt|baff))',
	'tötet (?:\\p{L}+ )?(?:viren|bakterien|krebszellen)',
);

/** The same in English. */
export const promisedEnglish = words(
	'\\p{L}+-healing',
	'(?:throw|threw|chuck|bin|toss) (?:\\S+ ){0,4}?(?:glasses|pills|tablets|painkillers|crutches|stick|inhaler|insoles) (?:\\S+ ){0,3}?(?:away|bin|out|skip)',
	'(?:doctors?|physios?|surgeons?|consultants?|dermatologists?) (?:recommend|swear by|prescribe|approve|love) (?:it|this|our|them|us)',
	'(?:avoid|avoids|skip|cancel|dodge|spare\\p{L}*|save you) (?:\\S+ ){0,3}?(?:surgery|operation|the knife|injections?)',
	'(?:doctor|surgeon|consultant|hospital)s? (?:\\p{L}+ ){0,2}?wanted (?:\\p{L}+ )?to operate',
	'(?:good|great|kind|gentle|soothing) (?:for|to|on) (?:your|the) (?:joints?|heart|gut|liver|lungs|bones|immune system|circulation)',
	'healing (?:powers?|effects?|hands|properties|benefits|warmth|touch|crystals?|stones?)',
	'(?:miracle|wonder)[- ](?:cure|remedy|balm|cream)',
	'cures? (?:all|everything|any|your|it|them|you|what ails)',
	'pain[- ]free',
	'(?:free (?:of|from)|without|no more|live without|goodbye to|rid of) (?:\\p{L}+ )?pain',
	'(?:no|without|zero|none of the) (?:\\p{L}+ )?side[- ]effects(?! from)',
	'side[- ]effect[- ]free',
	'(?:clinically|medically|scientifically|dermatologically) (?:proven|proved|shown|approved|backed)',
	'clinically tested',
	'(?:doctor|physician|dentist)s?[- ](?:recommended|approved)',
	'(?:recommended|approved) by (?:doctors|physicians|medics|consultants)',
	'(?:boost(?:s|ing)?|strengthen(?:s|ing)?|supports?),? (?:\\S+ ){0,3}?(?:immune|immunity|metabolism|circulation)\\p{L}*',
	'(?:improv(?:e|es|ing)|restor(?:e|es|ing)|gives? (?:you )?back|brings? back),? (?:\\S+ ){0,3}?(?:eyesight|hearing|vision|sight|circulation|mobility|digestion|fertility)',
	'(?:detoxif\\p{L}+|detox(?:es)?|flush(?:es)? (?:\\S+ ){0,2}?toxins|toxins)',
	'(?:without|instead of|forget|no need for|throw away|bin|ditch|off) (?:\\p{L}+ )?(?:surgery|pills?|tablets?|painkillers?|drugs|medication|an operation|the operation|injections?|your glasses|hearing aids)',
	'(?:results?|success|relief|recovery|cure|healing) guaranteed',
	'guaranteed (?:results?|success|relief|recovery|cure|to (?:cure|heal|relieve|work|help))',
	'(?:no longer|doesn.t|don.t|stopped|stops|never) (?:hurts?|hurting|ach(?:e|es|ing))',
	'(?:doctor|gp|consultant|surgeon|specialist)s? (?:\\p{L}+ )?(?:was|were|couldn.t believe|is) (?:\\p{L}+ )?(?:amazed|speechless|stunned|baffled|surprised|believe)',
	'(?:threw|thrown|binned|ditched|threw away),? (?:\\S+ ){0,2}?(?:stick|crutches|pills|tablets|painkillers|cane|inhaler|glasses)',
	'mak(?:e|es) you (?:healthy|well|better) again',
	'(?:come|came|coming|get|got|gets|getting|are|is|went) (?:right |completely )?off (?:\\S+ ){0,4}?(?:tablets?|pills?|meds|medication|painkillers?|insulin|inhalers?|statins)',
	'(?:no longer|doesn.t|don.t|didn.t|never|hardly) (?:needs?|takes?|wears?|uses?),? (?:\\S+ ){0,4}?(?:tablets?|pills?|meds|medication|painkillers?|insulin|inhalers?|glasses|stick|crutches|surgery|the doctor)',
	'(?:chemo|surgery|doctors?|pills?|tablets|steroids|medicine|hospital|physio|specialists?) (?:didn.t|couldn.t|hadn.t|failed|gave up|never),? (?:\\S+ ){0,3}?(?:work|help|touch|shift|us|him|her|them|ken|\\p{L}+)?',
	'(?:made|make|makes|got|get|gets) (?:me|you|him|her|them|us|people|patients) (?:\\p{L}+ ){0,2}?(?:well|better|healthy|healed|walking|pain-free|on (?:my|your|his|her|their) feet)(?: again)?',
	'(?:walk(?:ing|s)?|hear(?:ing|s)?|sleep(?:ing|s)?|danc(?:e|ing|es)|climb(?:ing|s)?|kneel(?:ing|s)?|runn?(?:ing|s)?|mov(?:e|ing|es)|see(?:ing|s)?|bend(?:ing|s)?) (?:\\p{L}+ ){0,2}?(?:like (?:a (?:teenager|child|baby|lamb|youngster|\\p{L}+-year-old)|you (?:did|were|used)|new|when you|before|in your)|without (?:pain|a stick|glasses|help|crutches)|again without)',
	'cures? (?:\\p{L}+ ){0,2}?\\p{L}+(?<!cures? (?:in|at|on|for|within|overnight|hard|slowly|fast|time|times|meat|ham|bacon))(?= in (?:days|weeks|a \\p{L}+)| for good|[.!] | fast)',
	'(?:heals?|healed) (?:your |the |any |his |her |my )?(?:\\p{L}+ )?(?:skin|gut|body|back|joints?|knees?|mind|nerves|wounds?|feet|spine|hands)',
	'never (?:be |get |been |fall )?(?:ill|sick|poorly)(?: again)?',
	'keeps? (?:the doctor|you healthy|illness|disease)',
	'adds? years to',
);

/** An illness asked after ("Migräne?"), and the promise that follows. */
const complaint =
	'(?:rücken|knie|schulter|nacken|hüfte|füße|gelenke|kopf) (?:\\p{L}+ )?(?:kaputt|verspannt|schmerzt|schmerzen|zwickt|zwicken|weh|steif)';
export const asked = new RegExp(
	String.raw`${words(ailment, ailmentEnglish, complaint).source}[^.!?]{0,40}\?`,
	'iu',
);
export const answered = words(
	'(?:dagegen|abhilfe|wie neu|das war.s|damit ist schluss|dann ist ruhe|weg damit|verschwinde(?:t|n)|loswerden|(?:endlich|schnell|wieder|sie|ihn|es) los|in den griff|heil(?:t|en)|linder(?:t|n)|beenden|beseitigen|beheben|behandeln)',
	'(?:wir|das|unser*|hier|da|dann),? (?:\\S+ ){0,4}?(?:hilft|helfen|wirkt|weg|lösen)',
	'(?:hilft|helfen|wirkt),? (?:\\S+ ){0,4}?(?:wir|das|unser*|sicher|sofort|schnell|zuverlässig|garantiert|bestimmt)',
	'(?:fix|fixes|fixed|cures?|beats?|sorts?|stops?|ends?|relieves?|eases?|banish|heals?|clears?) (?:it|them|that|this|yours)',
	'(?:nicht mehr|nie mehr|nie wieder|vergessen sie|kein problem mehr|not any ?more|not for long|switch(?:es)? it off|helps?|works|gone|goodbye|relief|stops|an end to|never again|no more|sorted|history)',
	'(?:ist|sind) (?:\\p{L}+ )?(?:weg|ruhe|schluss|vorbei|geschichte|vergangenheit)',
);

/** Quickly found: most posts name no illness, and need not be read more closely. */
export const mentioned =
	/flimm|schmerz|weh|migr|arthr|rheuma|ischias|bandsch|verspann|allerg|schnupf|asthma|e[kc]zem|tinnit|diab|cholest|blut|blood|infark|schlagan|krebs|cancer|demen|alzheim|depress|schlaf(?:st|l|pr|ap)|schlafst|erk(?:ä|ae|ä)lt|entz(?:ü|ue|ü)nd|infekt|infect|thromb|hallux|karpal|carpal|verstopf|ausschl(?:a|ä|ae)g|warz|(?<![a-z])warts?(?![a-z])|kr(?:ä|ae|ä)mpf|krampf|cramp|ma[kc]ul|beschwer|krankh|(?:ö|oe|ö)dem|l(?:ä|ae|ä)hm|(?:spiel|alkohol|nikotin|drogen|mager)sucht|(?:nacken|r(?:ü|ue|ü)cken|schulter)st|hexens|neuro|flechte|psoria|akne|acne|unreine|ohr(?:ger|en|s)|im ohr|schwindel|parkins|burn-?out|gripp|(?<![a-z])flu(?![a-z])|hust|bronch|krampfad|gicht|osteo|sporn|platt|senkf|spreizf|knickf|tennis|sodbr|bl(?:ä|ae|ä)h|darm|pilz|zahnfl|parod|karies|grauer|grauen|augen|h(?:ö|oe|ö)r(?:sturz|verl)|schwerh|inkont|incont|wechselj|menstr|leiden|(?:ü|ue|ü)belk|angst(?:st|z|att)|panik|panic|cellul|haarausf|lymph|h(?:ä|ae|ä)morr|-?problem|haltungs|sichtig|schnarch|wunden|viren|keime|(?:ü|ue|ü)bergew|winter(?:bl|dep)|verschlei|pfeif|sausen|rauschen|herz(?:ras|leid|schw|inf)|gef(?:ü|ue|ü)hl|gallen|nieren|wallung|alop|kahle|pickel|mitess|herpes|g(?:ü|ue|ü)rtelr|fibro|skolio|scolio|skler|becken|knirsch|adhs|adhd|autis|borrel|nerv|innere|angst|geruch|schwei(?:ß|ss)|krankheit|wasser in|beine?|geschwoll|wetterf|m(?:ü|ue|ü)digk|ersch(?:ö|oe|ö)pf|stress|stimmungs|nasenneb|muskelk|geschw(?:ü|ue|ü)r|impot|unfrucht|kinderlos|krumm|vitil|rosac|candid|parasit|w(?:ü|ue|ü)rmer|worms|zyst|cyst|myom|metast|tumo|leuk|(?<![a-z])aids|corona|covid|leber|schildd|prostat|pollen|milchsch|windel|(?<![a-z])pms|endomet|pain|[dkhry -]aches?(?![nrmlbt])|(?<![a-z])ach(?:es|ing|y)|(?<![a-z])sore|itis|sciat|bunion|hay ?fev|(?<![a-z])spots|vertigo|dizz|heart|stroke(?!d)|anxi|insom|sleep|(?<![a-z])colds?(?![a-z])|cough|varic|(?<![a-z])gout|heel|flat feet|bloat|(?<![a-z])ibs|rash|fung|verruc|(?<![a-z])gum|tooth|catar|inflam|menopa|(?<![a-z])eye|hearing|deaf|hot flush|hair loss|bald|nause|snor|slipped|(?<![a-z])backs?(?![a-z])|(?<![a-z])necks?(?![a-z])|disease|(?<![a-z])ill|ailm|shoulder|postur|addict|virus|myopi|short|whipl|lumb|shin |shing|fog|fatig|circul|swoll|stiff|dodgy|(?<![a-z])(?:bad|bust) |knack|crumbl|trapped|gallst|stones|palp|sickn|hango|sinus|(?<![a-z])ringing|buzz|grind|jaw|breath|chest|chilb|(?<![a-z])corns|toenail|restl|infert|stamm|(?<![a-z])bugs|germs|thyr|cradle|thrush|(?<![a-z])utis?(?![a-z])|croup|colic|ulcer/i;
export const named = words(ailment, ailmentEnglish);

/** Who could not walk and now plays tennis. */
export const beforeAndAfter = [
	words(
		'(?:konnte|konnten),? (?:\\S+ ){0,4}?(?:kaum|nicht|nicht mehr),? (?:\\S+ ){0,4}?(?:laufen|gehen|stehen|sitzen|schlafen|hören|sehen|greifen|heben|bewegen)',
		'(?:kaum|nicht) (?:mehr )?(?:laufen|gehen|stehen|schlafen|hören|sehen|greifen)',
		'(?:could (?:hardly|barely|not)|couldn.t|unable to|struggled to),? (?:\\S+ ){0,2}?(?:walk|stand|sit|sleep|hear|see|move|bend|lift|climb)',
		'(?:jahrelang|monatelang) (?:schmerzen|gelitten|geplagt)',
		'(?:after|with) (?:years|months) of (?:pain|back pain|headaches|suffering)',
	),
	words(
		'(?:nach|dank|seit|durch),? (?:\\S+ ){0,3}?(?:unsere[rnm]?|behandlung*|therapie*|einlage*|massage*|sitzung*|termin*|schuhe*|bandage*|kurs*|training)',
		'(?:jetzt|heute|inzwischen|nun),? (?:\\S+ ){0,5}?(?:wieder|tanzt|läuft|spielt|rennt)',
		'(?:after|thanks to|since|with),? (?:\\S+ ){0,4}?(?:our|sessions?|weeks|insoles?|treatments?|therapy|class(?:es)?|course|massages?)',
		'(?:now|today),? (?:\\S+ ){0,3}?(?:runs|run|walks|dances|plays|back|climbs|sleeps|skis|cycles)',
	),
] as const;

/** Advice that everybody may follow, not praise of one's own. */
export const advice = words(
	'(?:übung|hausmittel|tipps?) (?:\\p{L}+ )?(?:für|gegen|bei|der woche|des tages)',
	'(?:exercise|stretch|tip|home remedy) (?:for|of the|against)',
);

/** What is not said to promise health. */
export const harmless = [
	words(
		// Removals, money, nerves: pain in another sense.
		'(?:umzug|umzüge|heilbronn*|heiligabend|heilig*|geldbeutel|portemonnaie|steuer\\p{L}*|bürokratie|papierkram)',
		'(?:headaches?|kopfschmerzen|bauchschmerzen|bauchweh|kopfzerbrechen|kopfweh|pains?|heartaches?) (?:about|over|wegen|mit|beim|with|von der|with|of|macht ihnen)',
		'(?:grund zu|pain in the|painstaking*|growing pains|trennungsschmerz*|heimweh|fernweh|weltschmerz|abschiedsschmerz|a sore point)',
		'(?:die )?zeit heilt',
		'(?:scientists?|researchers?|hospitals?) (?:\\S+ ){0,2}?(?:fight*|find*|found|work*)',
		'(?:den|die|das|der|diesen) (?:\\p{L}+ )?heilen wir',
		'(?:motor*|auspuff|getriebe|rechner|drucker|computer|server|software|kessel|boiler|roof|gutter|engine|gearbox|printer|laptop|fridge|abfluss|pumpe|drawer*|hinge*|tap|taps|washer|rewire)',
		'(?:kratzer|lack|riss|risse|delle|macke|scratch|scratches|crack|dent|dents|plaster|putz|wand)',
		'pain[- ]free (?:mov(?:e|ing)|removals?|parking|booking|paperwork|payments?|way to|install*)',
		'(?:bruch|finger|knochen|knie|fuß|hand|wunde|arm|schnitt|daumen) (?:\\p{L}+ ){0,2}?heilt',
		'(?:beste|best) (?:medizin|medicine)',
		// Advice and doubt, not praise of one's own.
		'(?:trink*|wasser|händewaschen|lüften|drink|water|fluids|wash your hands|fresh air|schatten|sonnencreme),? (?:\\S+ ){0,6}?(?:hilft|helfen|helps?|hitze|heat|beugt|prevents?)',
		'(?:umstritten|ungeklärt|unklar|nicht belegt|nicht bewiesen|nicht erwiesen|mythos|märchen|aberglaube|gerücht|irrglaube|angeblich*|disputed|myth|unproven|no evidence|no proof|old wives)',
		'(?:fragen|frag|fragt|zeigen|sprechen|gehen|gehört|geh),? (?:\\S+ ){0,7}?(?:arzt|ärztin|hautarzt|hautärztin|hausarzt|ärzten|apotheke|hno-\\p{L}+|hände)',
		'(?:fragt|fragen|frage),? (?:\\S+ ){0,5}?(?:hautärztin|arzt|ärztin)',
		'(?:see|ask|tell|talk to|speak to|show|call),? (?:\\S+ ){0,4}?(?:doctor|gp|dentist|pharmacist|nurse|111)',
		'(?:impf\\p{L}*|vaccin\\p{L}*|(?:flu|covid) jabs?|jab|jabs)',
		'(?:krankenkasse*|kasse|zuschuss|krankenschein|krankmeldung|krankgeschrieben|krankgemeldet|off sick|insurance|insurer)',
		'(?:kämpft|verstorben|gestorben|trauer*|spende*|spenden|erlös|donat*|charity|fundrais*|died|dies)',
		'(?:gute besserung|get well|speedy recovery)',
	),
	words(
		// Said not to be so.
		'(?:heilt|heilen|hilft|helfen|lindert|ersetzt|ersetzen|wirkt|kuriert|versprechen|verspricht|behandeln|senkt|schützt|beugt) (?:[\\p{L}]+ ){0,5}?(?:nicht|nichts|keine[nrsm]?|kein|niemanden|weder)(?! (?:nur|mehr))',
		'(?:kein|keine|keinerlei|ohne) (?:\\p{L}+ )?(?:heilversprechen|heilung|heilaussagen*|wunder|wundermittel|allheilmittel|medizin|arzt|ärzte|therapie|ersatz für)',
		'(?:nicht|nie|niemand|keiner|dürfen|darf) (?:[\\p{L}]+ ){0,5}?(?:heilt|heilen|lindern|versprechen|behaupten|schmerzfrei|kurieren|behandeln)',
		'(?:doesn.t|don.t|won.t|can.t|cannot|isn.t|not|never|no) (?:\\p{L}+ ){0,4}?(?:cure|cures|heal|promise|claim|replace|treat|medicine|doctors?|miracle|substitute|fix (?:your|a) (?:back|knee))(?! with)',
	),
];
