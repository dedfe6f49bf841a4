import { asked, sign, type Sign } from '#advice/purpose/signs/sign.ts';

/** What speaks of selling, hiring and inviting: prices, what is new, ways to reach the firm, praise of itself. */
export const sellingSigns: readonly Sign[] = [
	// What it costs and what is off.
	sign('price', `<price> | eur # | euro #`),
	sign(
		'price offered',
		`(ab|nur|für|für nur|statt|je|pauschal|komplett|schon ab|zu|from|just|only|at|now) <price> |
		<price> (das stück|pro|im monat|am tag|die stunde|je|inklusive|inkl|komplett|statt|a month|per |
		each|all in|off) |
		zum (festpreis|preis|sonderpreis|halben preis|einführungspreis|+ preis) | samt montage | inklusive |
		inkl | pro (stunde|quadratmeter|person|stück) | including | fixed price`,
	),
	sign(
		'discount',
		`*rabatt* | *nachlass | <share> (auf|off|günstiger|weniger|rabatt) |
		# (prozent|percent|per cent) (auf|off) | *sonderpreis* | schnäppchen* | *festpreis* | *ausverkauf |
		*angebot | *angebote | *angebots* | *aktion | aktions* | *aktionen | *wochen | reduziert* |
		halber preis | halbe preis | zum halben preis | *sparen | spart | sparst | spar | save | saving |
		sale | deal | deals | discount* | *sonderposten | restposten | obendrauf | half price | bargain* |
		offer | offers | special | geschenkt dazu | gibt's dazu | gibt es dazu | treuekarte | stempelkarte |
		werksverkauf | hofverkauf | flohmarkt | zu verkaufen | zu haben | zu vermieten | gemietet werden |
		verschenkbar | einzelstück | ausstellungsstück | angebot machen | die hälfte |
		<number> statt <number> | <share> und`,
	),
	sign(
		'free of charge',
		`kostenlos* | kostenfrei* | gratis | umsonst | unverbindlich* | eintritt frei | freier eintritt |
		0 euro | free | freebie* | no obligation | auf uns | aufs haus | kostet nichts |
		kostet (dich|euch|sie) nichts | geschenkt | on us | on the house`,
	),
	sign(
		'vouchers and tickets',
		`*gutschein* | ticketshop | *geschenkkarte* | gutscheinkarte* | *zehnerkarte* | geschenkidee* |
		*freikarte* | *verschenken | verschenkt | *geschenk | *geschenke | voucher* | gift card* | gift |
		gifts | coupon* | code | gutscheincode | *karten (für|gibt|ab|im|an|zu|noch) | vorverkauf |
		abendkasse | eintritt | tickets | ticket | box office | restkarten | eintrittskarten | season ticket*`,
	),
	// How to reach the firm.
	sign(
		'ways to reach it',
		`<phone> | telefon | tel | telefonisch | handy | durchwahl | hotline | fon |
		per (mail|e-mail|dm|whatsapp|nachricht|telefon) | e-mail | mail | dm | pn | whatsapp |
		link in (der |)bio | unter <url> | auf <url> | unter + <phone> |
		auf unserer (seite|website|homepage|webseite|internetseite) | formlos | kontaktformular | homepage |
		online | im shop | *online-shop | onlineshop | webshop | inbox | messenger | rückruf`,
	),
	// What it hurries with.
	sign(
		'scarce',
		`nur noch | nur (heute|bis|diese|am|solange|an diesem|jetzt|für kurze|dieses) |
		noch (#|ein paar|wenige|einige|genau) (plätze|termine|karten|stück|tische|samstag*|freie|exemplare |
		tage|stühle|stellplätze|wochen) |
		noch platz | letzte (chance|plätze|termine|karten|exemplare|stücke|gelegenheit) |
		letzten (plätze|termine|karten|wochenenden|stücke) | solange (der vorrat|vorrat|es|sie|wir|noch) |
		schnell sein | wer zuerst | restplätze | begrenzt* | *knapp | frühbucher* | endet | enden |
		läuft bis | läuft aus | gilt bis | gültig | bis ende | nur am | limited |
		last (chance|few|day|call|one) | ends | ending | closes | closing | hurry | don't miss |
		nicht verpassen | while (stocks|they) last | only # | # (left|places|spaces|seats|spots) |
		few (left|spaces|places) | filling (fast|up) | until (friday|saturday|sunday|the end) | by friday |
		exklusiv* | exclusive`,
	),
	sign(
		'free slots',
		`(termine|plätze|termin|platz|kapazitäten|tische|stühle|zimmer|lehrstelle|stelle|samstag) (frei |
		verfügbar|zu haben|zu vergeben|offen|kurzfristig) |
		freie (termine|plätze|kapazitäten|zimmer|tische|stellen) | freier (termin|platz) |
		freien (termin|platz) | noch (termine|luft|platz|kapazitäten) | frei geworden |
		(haben|gibt|sind|hätten) ~ frei | vergeben ~ (termine|plätze|wochenenden) | kurzfristig |
		sofort verfügbar | noch diese woche | schon morgen | am selben tag | rund um die uhr | slots |
		a slot | available | availability | appointments | spaces | booking* | taking (bookings|orders|on) |
		diary | same day | same-day | schon viele ~ weg | nicht (zu |so )lang* warten |
		ab (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)`,
	),
	sign(
		'appointment',
		`*termin | *termine | *terminen | *beratung | beratungstermin* | *sprechstunde | *check | *inspektion |
		*wartung | kostenvoranschlag | aufmass | besichtigung | probefahrt* | probestunde | schnupperstunde |
		erstgespräch | appointment | consultation | quote | quotes | estimate | survey (of|on) | mot |
		servicing | service`,
	),
	// What is new to buy.
	sign(
		'new in the shop',
		`neu bei uns | neu im | neu : | jetzt neu | ganz neu | brandneu | ab sofort |
		ab (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag) (gibt|bei|wieder|im|auch |
		erhältlich) |
		jetzt auch | (frisch|neu|wieder|endlich|gerade) (eingetroffen|da|im) | eingetroffen |
		ist (da|wieder da|zurück|online|endlich da) | sind (da|wieder da|zurück|online|eingetroffen) |
		erhältlich | lieferbar | vorrätig | auf lager | *sortiment | *kollektion | katalog |
		im (regal|fenster|angebot|programm) | auf der karte | gibt's (jetzt|wieder|ab|bei|nur|auch|heute) |
		gibt es (jetzt|wieder|ab|bei|nur|auch|heute|ab sofort) | haben wir (jetzt|für|auch|ab) | introducing |
		meet (the|our) | launch* | new in | now (available|open|in|on|taking|booking|stocking) | back in |
		in stock | just (landed|arrived|in) | out now | is here | are here | arrived | fresh in | has landed |
		on sale | in store | in the shop`,
	),
	sign(
		'event or opening',
		`tag der offenen + | offene tür | offene werkstatt | messe | *messe | stand # | halle # |
		(info|probier|käse|koch|bau|wein|vortrags|mädels|themen|spiele|grill|herren|damen|kennenlern |
		kultur|tanz|krimi)abend |
		*führung | *führungen | *vorführung |
		(hof|sommer|herbst|wein|strassen|frühlings|winter|lichter|kinder|oktober|schlacht)fest |
		(weihnachts|advents|wochen|herbst|oster|bauern|frühlings|garten)markt | *basar | *workshop |
		*workshops | *kurs | *kurse | kursstart | (kurs|kurse) (ab|am|für|startet) | *seminar | *verkostung |
		probeabend | weinprobe | bierprobe | tasting | *konzert | *lesung | *vortrag | premiere | *brunch |
		(gänse|spargel|wild|muschel|fisch|weihnachts|grünkohl|schlachtplatten|schnitzel)*essen | frühstück |
		*frühstücks* | *buffet | mittagstisch | tagesgericht | tagesessen | mittagskarte | *party | open day |
		at stand | booth | exhibition | fair | class | classes | course | evening | workshop | show | gig |
		tour | eröffnen | eröffnet | *eröffnung* | neueröffnung | *filiale | showroom | ausstellung |
		schauraum | hofladen | pop-up | now open | opens | opening | grand |
		open (today|from|all|till|until|day|evening|every|saturday|sunday)`,
	),
	sign(
		'invitation',
		`wir laden | laden (wir|euch|sie|alle) | lädt ein | einladung | eingeladen | herzlich eingeladen |
		jeder darf | alle sind | schauen sie ~ (rein|vorbei) | seien sie | lust auf | auf nach |
		you're invited | invite* | invitation | all welcome | everyone welcome | everyone's welcome |
		for all the family | wir zeigen (ihnen|euch|dir) |
		(freuen|freut) (wir |)uns auf ((ihre*|eure*|deine*|viele|zahlreiche|ihr|euer|dein) +|sie|euch|dich) |
		(ihre|deine|eure|ihren|deinen|euren) (anfrage|anruf|besuch|bewerbung|nachricht|bestellung) |
		auf (ihre|deine|eure|ihren|deinen|euren) | wir sehen uns |
		bis (bald|samstag|sonntag|dann|morgen|gleich) | see you (saturday|sunday|soon|then) |
		look forward to | warten auf (sie|euch|dich) | wartet auf (sie|euch|dich)`,
	),
	// Whom it hires.
	sign(
		'vacancy',
		`*gesucht | wir suchen |
		suchen (wir|ab|zum|dich|eine|einen|verstärkung|noch|für|immer|dringend|personal) |
		sucht (eine|einen|dich|sie|verstärkung|ab|noch|zum) | wir stellen ein | stellen ein | stellenangebot |
		stellenanzeige | *verstärkung | verstärk* | bewirb | bewerben | bewerbung* | bewerber* | bewerbt |
		quereinsteiger* | ausbildungsplatz | ausbildungsplätze | lehrstelle* |
		ausbildung (ab|zum|zur|bei|im) | azubi gesucht | m w d | w m d | *tage-woche | *teilzeit | vollzeit |
		minijob* | unbefristet* | tarif* | übertariflich* | stundenlohn | gehalt | probearbeiten |
		schnuppern | *praktikum | praktikumsplatz | initiativbewerbung* | komm (ins|in unser) team |
		werde teil | werd | arbeitsplatz | kollegen gesucht | *job | *jobs | hiring | vacanc* | join our |
		apprentice wanted | wanted | cv | apprenticeship* | full-time | part-time | full time | part time |
		recruit* | we need a | we need an | looking for a | looking for an | careers | career |
		graduate scheme | internship* | karriere | brauchen (wir |)noch |
		noch (einen|eine|zwei|jemanden) (wie|für) | vorstellungsgespräch | lebenslauf | traumjob |
		dein neuer | stelle ist | plätze haben wir | azubis ab | fachkraft | we've a place | on board |
		start your`,
	),
	// What it says of itself.
	sign(
		'your partner',
		`(ihr|ihre|euer|dein|your) (+ |)(*betrieb|*meisterbetrieb|*partner|*profi|*profis|*spezialist* |
		*experte*|*fachmann|*werkstatt|*team|*elektriker|*maler|*dachdecker|*schreinerei|*bäckerei|*salon |
		*friseur*|*meister|*fachgeschäft|specialist*|local|trusted|plumber|roofer|electrician|builder|dealer) |
		ihr + (in|für|aus|seit) | ihre + (in|für|aus|seit) + | *meisterbetrieb | *fachbetrieb |
		familienbetrieb | innungsbetrieb | vom (fachmann|profi|meister|fachbetrieb|meisterbetrieb) |
		in guten händen | partner* | specialists in | the experts | family-run | family run | independent`,
	),
	sign(
		'praise of oneself',
		`aus einer hand | zuverlässig* | preiswert* | günstig* | individuell* | massgeschneidert* | nach mass |
		leidenschaft | liebe zum | mit liebe | mit herz | *qualität | kompetent* | professionell* |
		fachgerecht* | fachkundig* | sauber und | termintreu* | pünktlich* | fair | faire* | erfahrung |
		aus erfahrung | seit (über|mehr als|<year> für) | zufrieden* | *bewertung* | *sterne |
		weiterempfehl* | hochwertig* | einzigartig* | perfekt* | schlüsselfertig* | sorgenfrei | rundum* |
		komplettservice | made in | mehr als nur | alles für | handgemacht* | hausgemacht* | regional* |
		reliable | trusted | quality | insured | guaranteed | award-winning | friendly | tailored | bespoke |
		competitive | professional | no job too small | 5-star | five-star | reviews | finest | perfect | best`,
	),
	sign(
		'praise told as a story',
		`empfehlen uns | empfohlen | *empfehl* | *bewertungen | sterne | 5 sterne | stolz | platz # |
		reklamation* | nacharbeit | referenz* | kundenstimme | unsere kunden | stammkunden | *vertrauen |
		verlassen | schätzen | eigenlob | angeben | auf die schulter | zahlt sich | setzt sich | kein zufall |
		(besser|schöner) geht | macht uns | so schnell keiner | wie wir | niemand (sonst|anderes) |
		der einzige | die einzigen | *generation | generationen | so geht das | weit und breit |
		der (stadt|region) | im landkreis | in ganz | unser ruf | bei uns richtig | überzeugt | begeistert* |
		spricht für sich | ihr wisst (ja |)wo | no wonder | nobody else | no one else | word of mouth |
		coming back | comes back | come back to us | speaks for itself | tell you the same | voted |
		hard work | says it all | in the (county|region|country|area) | the best in | five star |
		star reviews | our customers | recommend* | pride ourselves | done right | difference`,
	),
	sign(
		'fame',
		`ausgezeichnet* | auszeichnung | *preis gewonnen | *siegel | testsieger | zertifi* | nominiert |
		*medaille | goldmedaille | gewählt | unter die besten | top # | top-* | beste | bester | bestes |
		besten | finalist* | award | awards | shortlisted | winner | winners | accredited | named + |
		meisterbrief | landessieger* | innungsbeste* | geprüft* | empfohlen | zeitung | *blatt | *artikel |
		*bericht | berichtet | fernsehen | regionalfernsehen | radio | interview | tv | presse | über uns |
		newspaper | paper | the news | feature | featured | featured in | as seen | staatspreis | titelseite |
		titelblatt | reporter* | porträt | seite # | ganzseitig* | *wettbewerb | platz eins | gewonnen |
		nummer eins | the telly | on tv | number one`,
	),
	sign(
		'services told',
		`wir (übernehmen|kümmern uns|beraten|planen|bauen|liefern|holen|bringen|erledigen|bieten |
		reparieren|richten|prüfen|helfen|begleiten|gestalten|fertigen|montieren|machen|kommen|verlegen |
		messen|stehen|nehmen|sorgen|finden|streichen|drucken|nähen|schneiden|reinigen|kaufen|verkaufen |
		zahlen|vermieten|verleihen|schleifen) (ihnen|ihre|ihren|ihr|sie|euch|euer|eure|euren|dir|dein |
		deine|deinen|das|es|alles|auch|und|für|den|die|zum|zur|noch|gern|gerne|in|bei|jedes|jeden|jede|uns) |
		nehmen (wir |)(ihnen|euch|dir) | für sie da | für dich da | für euch da | gern für sie |
		(machen|bauen|holen|bringen|kommen|beraten|helfen|planen|zeigen) wir (sie|ihnen|ihre*|euch|dir |
		dich|gern*) |
		bei uns (bekommen|finden|gibt|können|bekommst|findest|bekommt|findet|sind|bist|seid) |
		we (offer|can|provide|do|build|make|fit|install|supply|repair|collect|deliver|design|clean|service |
		come) (you|your|it|all|the|a|and|any|for|to|free) |
		we'll (take|come|collect|fit|do|sort|make|build|deliver|show|help|get|have|be|look) | let us |
		leave it to us | (wir|auch) (kriegen|bekommen) | wir (geben|vermessen|fahren|zeigen|lassen keinen) |
		(machen|bauen|liefern|kommen) wir auch | auf wunsch | nehmen wir gern |
		we've been (fitting|doing|making|building)`,
	),
	// Whom it speaks to.
	asked(
		'need as a hook',
		`suchen sie | suchst du | sucht ihr |
		(sie|du|ihr) (suchen|suchst|sucht|wollen|willst|wollt|möchten|möchtest|möchtet|brauchen|brauchst |
		braucht|haben|hast|habt|planen|planst|bauen|träumen) |
		brauchen sie | brauchst du | noch (kein*|keine idee|auf der suche|nichts) | noch nicht |
		lust (auf|) | keine (lust|zeit|idee|ahnung) | träumen sie | möchten sie | möchtest du | wollen sie |
		willst du | wollt ihr | *gesucht | interesse | interessiert | neugierig | klingt (gut|nach|das) |
		genug von | + kaputt | + defekt | + undicht | + zu + | in die jahre gekommen | nervt | fällig |
		geplant | wünschen sie | need | needs | looking for | fancy | tired of | want | ready |
		thinking (of|about) | got a | dreaming | planning | worried | struggling | stuck for | interested |
		genau das | haben wir | abfluss zu | rohr verstopft | das letzte mal | was vor`,
	),
	sign(
		'need told',
		`schluss mit | nie wieder | endlich |
		sie (wünschen|möchten|suchen|wollen|brauchen|haben es sich|können|bekommen|sparen|zahlen|bestimmen |
		suchen aus|entscheiden|müssen nur) |
		dann sind sie | dann bist du | dann seid ihr |
		dann (melde|melden|ruf|rufen|komm|kommen|schau|schauen) | wer (jetzt|bis|noch|möchte|gern|lust|früh) |
		(damit|wenn) (ihr|ihre|dein|deine|euer|eure) | wie wär's | wie wäre es | warum nicht |
		wir haben (da |)(was|etwas|das|die lösung) | you (deserve|can|could|choose|get) | why not |
		if you (want|need|fancy|like|would) | if you're |
		your (home|house|kitchen|garden|bathroom|roof|business|own|new|next|dream|chance|way)`,
	),
	sign(
		'raffle',
		`*gewinnspiel* | verlos* | *verlosung | gewinne* | gewinnt | gewinn | zu gewinnen | gewinnchance |
		teilnahme* | hauptpreis | *tombola | losen wir | win | winning | giveaway | competition | prize |
		prizes | raffle | chance to | t&cs | lucky | markier* | kommentier* (mit|und|den|euren) |
		tag (a friend|someone|two)`,
	),
	sign(
		'terms of sale',
		`*lieferung | *versand | lieferservice | *lieferdienst | *abholung | selbstabholer | abholbereit |
		verleih | mieten | vermiet* | *miete | leihen | zum mitnehmen | to go | delivery | delivered |
		collection | hire | rent | to rent | postage | collect | *garantie | *gewährleistung | *finanzierung |
		*förderung | zuschuss | *raten | ratenzahlung | risiko | widerruf | guarantee* | warranty | finance |
		grant | grants | deposit | gefördert | krankenkasse | kasse`,
	),
];
