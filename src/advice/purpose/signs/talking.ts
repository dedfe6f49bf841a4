import { asked, quiet, sign, type Sign } from '#advice/purpose/signs/sign.ts';

/** What speaks of people talking: thanks, wishes, welcomes, questions that want an answer, answers. */
export const talkingSigns: readonly Sign[] = [
	// Thanks and praise.
	sign(
		'thanks',
		`danke | danken | dankt | dankeschön | dankbar | bedanken | *dank | merci | thanks | thank | thx | ty |
		cheers | grateful | applaus | chapeau | hut ab | respekt | vergelt's | küsschen | hats off`,
	),
	sign(
		'thanks to somebody',
		`(danke|dankeschön|dank) (an|ihr|euch|dir|ihnen|für|fürs|dass|allen|liebe*|lieber|familie|frau |
		herr|herrn|auch|!|.) |
		danken (wir |)(allen|euch|ihnen|dir|der|dem|den|unseren|unserer|unserem|für) |
		sagen (wir |)(danke|einfach danke) | thanks (for|to|so|again|all|everyone|everybody|team|a) |
		thank you (to|for|all|so|everyone|team|!|.|again|very) | many thanks | huge thanks | big thank* |
		grateful to`,
	),
	sign(
		'congratulation',
		`*glückwunsch* | gratulier* | gratulation* | alles gute | alles liebe | happy birthday |
		hat (heute |)geburtstag | wird (heute |morgen |)(+ |)(<number>|#|jahre) | bestanden |
		stolz auf (dich|euch|sie|ihn|unser*|die) | proud of (you|her|him|them|our|the) | congrat* |
		well done | hip hip | hoch soll | prost | zum wohl | bravo | many happy returns |
		happy (anniversary|retirement|#) | passed | geschafft | slainte | hoch lebe | ehrentag |
		# jahre (dabei|bei uns|im team|im betrieb|treue|treu|zusammen|gemeinsam|später|und) |
		seit # jahren (dabei|bei uns|im team) | *jubiläum | jubilar* | # follower | followers | abonnenten |
		lehrzeit | # years (with|of|ago|in|today) | anniversary | work anniversary | landessieg* |
		ein mädchen | ein junge | meisterbrief | gesellin | nachwuchs | hochzeit | standing ovation |
		big cheer | wie (stolz|cool) | du wahnsinnige`,
	),
	sign(
		'praise of somebody',
		`^ (nice|great|lovely|fantastic|terrific|brilliant|wonderful|superb|beautiful|excellent|incredible |
		cool) + |
		great (photo|photos|pic|work|job|stuff|conference|visit|to|question|news|day|effort|idea|team|shot |
		point|result|event|meeting|seeing|turnout|choice|game|win|story) |
		fantastic | amazing | awesome |
		lovely (to|photo|day|stuff|words|work|people|to see|to hear|evening|little|bit) | brilliant |
		love (this|it|that|your|the) | nice (one|work|to|words|photo|pic|shot) |
		good (stuff|work|job|luck|to|for you|one|point|question|on you) | cool pic | so proud |
		glad (you|we|to|it|that|they) |
		what a (day|team|night|game|photo|win|match|lovely|great|week|season|turnout|story) |
		delighted (you|to hear|for) | so schön* | wie schön | toll* | super | klasse | stark* | spitze |
		mega | grossartig* | wahnsinn | ihr seid (die|der|das|spitze|super|toll|einfach|klasse|so) | du bist |
		sie sind (die|einfach|spitze) | (das |)freut uns | freut mich | macht uns |
		wir freuen uns (über|mit|für|riesig|sehr|so) | rührt | gerührt | hat uns ~ gefreut |
		you're (the best|a star|great|all|amazing|welcome) | star | stars | legend | champion | impressed`,
	),
	// Greetings and wishes.
	sign(
		'greeting',
		`guten (morgen|tag|abend|rutsch|start|appetit) | moin | hallo | servus | grüss | grüezi |
		(schönen|schönes|schöne|schönste|guten|gute|frohe|frohes|fröhliche|ruhige|ruhigen|gesegnete |
		besinnliche|erholsame|sonnigen|entspanntes) (feierabend|wochenende|weihnachten|ostern|feiertag* |
		fest|pfingsten|woche|sonntag|montag|abend|tag|nacht|advent|jahr|neues|ferien|urlaub|sommer|zeit |
		+ advent|vatertag|muttertag|start|+ woche|mittagspause) |
		frohe* | mahlzeit | *grüsse | *gruss | merry |
		happy (christmas|new|easter|friday|monday|weekend|holidays|halloween|diwali|thanksgiving|st |
		mother's|father's) |
		^ morning | good (morning|evening|afternoon|night) | evening all | hello | hi | hey | helau | alaaf |
		wochenende ! | wishing (you|all|everyone|our) | season's |
		have a (great|good|lovely|nice|safe|wonderful|happy|fab*|super)`,
	),
	sign(
		'wish',
		`(wir |)wünsch* | wünscht | viel (glück|erfolg|spass|kraft|freude|vergnügen) | toi | daumen |
		gute (besserung|fahrt|reise|nacht|erholung) | good luck | best of luck | fingers crossed |
		best wishes | hope (you|to|your|everyone|it|all|they|that|the) | get well |
		stay (safe|warm|cool|dry) | keep (warm|safe|well) | geniess* | kommt gut | komm gut | passt auf euch |
		passen sie auf sich | bleibt gesund | bleiben sie gesund | haltet durch | auf die nächsten | möge |
		mögen (alle|sie immer|euch) | erholt euch | safe (travels|journey|home) |
		enjoy (your|the|it|every|them) | take care | see you (soon|tomorrow|next|all|there) |
		looking forward to (seeing|meeting|it|your|welcoming) | can't wait | bis morgen | schlaf* gut |
		lasst es euch`,
	),
	sign(
		'welcome and farewell',
		`*willkommen | schön , dass | schön dass | welcome | welcomes | neu im team |
		neue* (kollege|kollegin|kollegen|azubi|azubis|lehrling|lehrlinge|gesicht|mitarbeiter*) | unser neuer |
		unsere neue | unsere neuen | stellt sich vor | verabschied* | *abschied* | tschüss | ade |
		mach's gut | macht's gut | *ruhestand | *rente | *rentner | goodbye | farewell | retire* |
		retirement | (letzter|erster|letzten|ersten) (arbeitstag|tag|schultag) | (first|last) day |
		bon voyage | leaving | gehört jetzt | ist jetzt bei uns | verstärkt (jetzt|seit|ab|unser) |
		wir vermissen | du fehlst | you'll be missed | miss you | an bord | auf wiedersehen | adieu | tschüs |
		(er|sie) heisst | ich bin + | mein name ist | bleibt bei uns`,
	),
	sign(
		'sympathy',
		`*trauer* | trauern | mitgefühl | beileid | angehörigen | hinterbliebenen | verstorben* | gestorben |
		ist tot | ruhe in | in gedanken | gedanken (sind|bei) | vermissen (ihn|sie|dich) | traurig* |
		gedenken | *minute stille | condolence* | thoughts (are|and|with) | rest in | rip |
		sad (news|day|to) | passed away | so sorry | sorry for your | sorry to hear | kerze | *entschuldig* |
		sorry | tut (uns|mir) leid | (tut|täte) uns (sehr|wirklich|so|furchtbar) leid | verzeih* |
		verzeihung | pardon | apolog* | unser fehler | unsere schuld | my bad | our mistake |
		bitte um (nachsicht|geduld|verständnis) | verständnis | asche auf`,
	),
	// Questions that want an answer.
	asked(
		'who',
		`wer (von|hat|kennt|war|kommt|ist|von euch|noch|weiss|kann|macht|erinnert|fährt|braucht|geht|sonst |
		dann|springt|tippt|isst|mag|bist|seid|sieht|will|nimmt|sagt|traut|erkennt|errät|erkennt's) |
		wem | wen | bei wem | mit wem | an wen | von wem | anyone | anybody |
		who (else|remembers|is|was|has|knows|can|wants|did|do|are|owns|will|would|fancies|recognises) |
		who's | whose | has anyone | does anyone |
		any (ideas|guesses|tips|suggestions|takers|volunteers|advice|of you|chance) | jemand | irgendwer |
		irgendjemand | everyone`,
	),
	asked(
		'question to readers',
		`(was|welche*|wie|wo|wann|womit|woran|worauf|wofür|wohin|wovon|warum|ab wann|seit wann|wie viele* |
		wie oft|was für|wie lange) ~ (ihr|euch|euer|eure|eurem|euren|eurer|du|dir|dein|deine|deinem|deinen |
		ihr's) |
		(bei|von|für|mit|in|an) (euch|eurem|eurer|euren) | und (ihr|du|bei euch|euer|eure|euch|dir|selbst) |
		(kennt|habt|mögt|wisst|seid|geht|macht|esst|fahrt|wart|hattet|könnt|erinnert|seht|findet|glaubt |
		würdet|wollt|braucht|schaut|trinkt|nehmt|schlaft|traut|feiert|hört|lest|backt|kocht|putzt|spart |
		merkt|denkt|haltet|sagt|meint|hättet|dürft|müsst|lauft|lasst|schafft|erkennt|tragt|zahlt) (ihr |
		ihr's|euch) |
		(kennst|hast|magst|weisst|bist|gehst|machst|warst|kannst|isst|fährst|erinnerst|findest|glaubst |
		würdest) du |
		(was|welche*|wie|wo|wann|womit|woran|worauf|wofür|an wen|wie viele) ~ (sie|ihnen|ihr|ihre|ihrer |
		ihrem|ihren) |
		(kennen|haben|mögen|wissen|sind|gehen|machen|essen|waren|hatten|können|erinnern|sehen|finden |
		glauben|würden|hätten|denken|nehmen|sagen|meinen|schlafen|halten) sie |
		und (sie|ihnen|bei ihnen|ihre|ihr)`,
	),
	asked(
		'question in English',
		`(what's|what|which|how|where|when|why|who) ~ (you|your|yours) |
		(do|did|have|are|would|can|could|will|were|has) (you|your|we|anyone|any) | and you | and yours |
		what about you | what do you |
		your (favourite|first|best|worst|pick|guess|view|thoughts|take|answer|earliest|team|mum|gran|dad) |
		what's (the|your|on) | is it just | right or wrong | yes or no | agree`,
	),
	asked(
		'choice',
		`+ oder + | oder | + or + | or | lieber | besser | schöner | a oder b | links oder rechts |
		mit oder ohne | team + | ja oder nein | a or b | or not | with or without`,
	),
	sign(
		'asks to answer',
		`(schreib|schreibt|schreiben sie|sagt|sag|sagen sie|erzählt|erzählen sie|verratet|verraten sie |
		schickt|schicken sie|zeigt|zeigen sie|postet|lasst|nennt|nennen sie|ergänzt |
		antwortet) (es |sie |mal |her |doch |gern |gerne |)(es |)(uns|mir|in|mal|drunter|ruhig|hier|was |
		eure*|euren|da|eine|einen|einfach|ein|unten|her|wer|wie) |
		*kommentar* | drunter |
		eure (meinung|ideen|antwort*|tipps|geschichten|fotos|bilder|vorschläge|stimme*|erinnerung*|besten |
		wünsche) |
		ihre (meinung|ideen|erinnerung*|geschichte*|vorschläge) | lasst mal | vorschläge | meinung* |
		handzeichen | hand hoch | hände hoch | comment* | tell us | let us know | below | show us | send us |
		your (thoughts|answers|stories|photos|pictures|suggestions|memories|guesses|favourite*) | hands up |
		reply | replies | answers (on|in|below|please|to|by) | over to you | talk to us |
		tag (a|someone|us|your) | share your | asking for a friend | ich bin gespannt | wir sind gespannt |
		bin gespannt | erzähl mal | raus damit | ehrlich`,
	),
	sign(
		'riddle or poll',
		`*rätsel* | *quiz | quizfrage | raten | ratet | rat mal | errät | erraten | geraten | auflösung |
		lösung | tippt | tipp : | schätzt | schätzfrage | suchbild | scherzfrage | finde den | was ist das |
		wer erkennt | wozu (braucht|dient|ist) | wofür (ist|braucht) | hint | guess* | riddle | caption* |
		quiz | trivia | fill in | name (this|the|that|our) | spot the | true or false |
		answer (tomorrow|on|at|below) | wie heisst | namen für | bildunterschrift | *umfrage | abstimm* |
		abgestimmt | votet | voten | vote | poll | tippspiel | tipp* ab | *runde : | wer ist für |
		team + oder | debate | entscheidet ihr | ihr entscheidet | entscheidung | streit* | streiten |
		hausfrieden | glaubensfrage | diskussion | settle`,
	),
	sign(
		'lost and found',
		`(kann|weiss|kennt|vermisst|möchte|braucht|gehört) (jemand|irgendwer|irgendjemand|einer|das jemand |
		zufällig) |
		hat jemand | gehört ~ (wem|jemandem) | wem (gehört|fehlt|ist) | verloren | vermisst | verschwunden |
		liegen (geblieben|gelassen) | vergessen hat | zugelaufen | entlaufen | bitte melden | bitte teilen |
		zuletzt gesehen | wenn (ihn|sie|es) jemand | finderlohn | lost (on|a|outside|property|one) | missing |
		whose | recogni* | please share | left (your|his|her|it|behind) | last seen | anyone know*`,
	),
	// Answers.
	sign('answers somebody', `<to>`),
	sign(
		'answers kindly',
		`<to> ~ (thanks|thank|danke|great|gern*|ja|nein|klar|sorry|oh|hi|hello|yes|no|glad|welcome|sure |
		schön|das|so|stimmt|natürlich|good|lovely|well|we|we're|wir|you|du|ihr|absolutely|haha|freut|tut |
		proud|love|looking|hope|cool|awesome|congratulations|glückwunsch|moin|hallo|sehr|leider|gute|bitte |
		kein|agreed|it|that's|if|please|not)`,
	),
	sign(
		'remarks on passed on',
		`+ (! |. |)(rt|mt) <at> |
		(thank|thanks|great|well|good|love|nice|yes|wow|congrats|fantastic|lovely|brilliant|so |
		agreed) ~ (! |. |)(rt|mt) <at>`,
	),
	quiet('names an account', `<at>`),
	quiet(
		'smiles',
		`😂 | 🙃 | 🫠 | 🤫 | 😆 | 🤪 | 😏 | 😵 | 🥵 | 😩 | 😿 | 😑 | 🤣 | 😅 | 😄 | 😁 | 😉 | 😜 | 🙈 | 🤔 | 😱 | 😴 | 🥱 | 🤷 | ❤ |
		💛 | 💚 | 💙 | 🧡 | 🥰 | 😍 | 🙏 | 🥳 | 🎉 | 🎂 | 🍀 | 🕯 | 🖤 | 👏 | 💐 | 🎄 | 😢 | 🥂 | 🍻`,
	),
	// Whom it speaks to.
	sign(
		'salutation',
		`^ (liebe|lieber|liebes|dear|ach|oh|hallo|hi|hey) + |
		ihr (lieben|zwei|beiden|drei|süssen|helden|verrückten) |
		^ (leute|freunde|nachbarn|mädels|jungs|folks|guys|everyone|everybody|lads|ladies) |
		(hallo|moin|servus|morning|hi|hello) (zusammen|leute|nachbarn|ihr|freunde|all|everyone|folks) |
		you lot | ^ to (the|whoever|everyone|all|our|that) | ^ an (den|die|das|alle) |
		liebe (kunden|kundinnen|gäste|nachbarn|freunde|leute|lehrlinge|kinder|anwohner|eltern)`,
	),
	quiet(
		'to everybody',
		`an alle* | allen | alle , die | allen , die |
		an (jeden|unsere*|den|die|das|euch|familie|frau|herrn|dich) + | to all | to everyone | all of you |
		both of you | euch (allen|beiden|alle) | gruss an | grüsse (an|nach|in|aus) | für euch (alle|beide)`,
	),
	quiet(
		'tells of a person',
		`(frau|herr|herrn|familie|oma|opa|tante|onkel|mr|mrs|miss|dr|uncle|old) + |
		unser* (azubi|azubine|lehrling|geselle|gesellin|kollege|kollegin|chef|chefin|seniorchef|lehrbub |
		meister|nachbar*|ältester|älteste) |
		our (apprentice|lad|boss|granddad|own|youngest|oldest) | kollege* | kollegin | der chef | die chefin |
		postbote | nachbar* | bürgermeister | pfarrer | stammgast | stammkund*`,
	),
	quiet(
		'mood',
		`vermisst | vermissen | lachen | gelacht | weinen | geweint | tränen | gänsehaut | puh | uff | ach |
		oh | oje | hurra | juhu | yeah | endlich (regen|sonne|freitag|wochenende|feierabend) | kopfkino |
		herz* | lol | haha* | phew | wow | oops | ugh | yay | blimey | so ein tag | kennt ihr | ihr kennt |
		schon wieder | nicht zu fassen | no idea | mood | montag ist | wieder montag | ^ montag |
		montagmorgen | montags* | motivation | nur mitleid | psst | amen | (unser|der) (hund|kater) |
		der lehrling | monday | humor | *humor | kein kommentar | ohne worte | kaffee | pause | my word | eh`,
	),
];
