import { call, told, type Sign } from '#advice/purpose/signs/sign.ts';

/** What calls the reader to do something. */
export const callingSigns: readonly Sign[] = [
	call(
		'call to contact',
		`(rufen|melden|kontaktieren|schreiben|sprechen|fragen|wenden|mailen) sie (sich |)(uns|bei|an|gern |
		gerne|jetzt|einfach|doch|mit|unter|nach|unverbindlich|heute|noch) |
		rufen sie | melden sie sich | sprechen sie | kontaktieren sie |
		(ruf|ruft|meld|meldet|schreib|schreibt|sprich|sprecht|frag|fragt) (uns|dich|euch|einfach|gern |
		gerne|doch|kurz|jetzt|an|durch)( an| per| einfach| kurz|) |
		~ anrufen | anruf | ein anruf | anruf genügt | nachricht genügt | mail genügt | call us | call # |
		give us a (call|ring|shout|bell) | ring (us|me|#|the office|the shop|<phone>) | ^ ring + | call + |
		text us | text # | message us | drop us a (line|message|note) | get in touch | contact us | contact |
		email us | dm us | pm us | ask for | ask us | ask at | talk to us | speak to us | schick uns |
		schicken sie | schickt uns`,
	),
	call(
		'call to buy',
		`(jetzt|gleich|online|direkt|heute noch|schnell|einfach|rechtzeitig|früh|bequem|bitte |
		vor) ~ (buchen|bestellen|kaufen|sichern|vereinbaren|anfragen|reservieren|zugreifen|vorbestellen |
		anfordern|abholen|ausprobieren|anprobieren|mitnehmen|testen|probieren|bewerben|anmelden|entdecken) |
		(buchen|bestellen|kaufen|sichern|vereinbaren|anfragen|reservieren|zugreifen|vorbestellen|anfordern |
		abholen|ausprobieren|anprobieren|mitnehmen|testen|probieren|bewerben|anmelden|entdecken|anrufen |
		einschalten|mitmachen) (!|.|<url>|<phone>|unter|auf|bei|:) |
		(buchen|bestellen|kaufen|vereinbaren|reservieren|sichern|fordern|holen|nutzen|testen|probieren |
		gönnen|schenken|verschenken|wählen|entdecken|erleben|überzeugen|profitieren) sie |
		(buch|bucht|bestell|bestellt|kauf|kauft|reservier|reserviert|sicher|sichert|hol|holt|schnapp |
		schnappt|gönn|gönnt|teste|testet|probier|probiert|nutz|nutzt|nimm|mach) (dir|euch|jetzt|einen |
		einfach|mal|deinen|dein|eure|euren|bis|das|die|den|bei|online|schon|schnell|noch) |
		(book|order|buy|shop|reserve|pre-order|preorder|grab|treat|try|switch|upgrade|download|get) (now |
		today|online|your|yours|yourself|early|here|a|an|one|it|the|by|in|our|at|before) |
		book + | to (book|order|buy|reserve|pre-order)`,
	),
	call(
		'call to come',
		`(kommen|schauen|besuchen|sehen|treffen|bringen|feiern) sie |
		(komm|kommt|schau|schaut|guck|guckt|besuch|besucht|bring|bringt|feiert |
		trefft) (doch |mal |einfach |gern |gerne |)(~ )(vorbei|rein|rum|zu uns|uns|mit|dein|deine|euer |
		eure|euren|das|den|die|her|hin|ran|an|in den|in die|probe*) |
		~ vorbei | vorbeikommen | vorbeischauen | vorbeischaut | reinschauen | einfach kommen | rein in |
		auf ins | auf zum | ran an | come (and|along|in|down|to|over|see|join|by) | pop in | pop by |
		drop in | drop by | call in | visit | swing by | stop by | join us | meet us | see us |
		see you (there|at|on) | bring (your|the|a|somebody|wellies|them)`,
	),
	call(
		'call to take part or vote',
		`*anmelden | anmeldung* | melden sie sich an | meldet euch an | mitmachen | macht mit | mach mit |
		machen sie mit | einschalten | dabei sein | seid dabei | sei dabei | eintragen | vormerken |
		merkt euch | merken sie sich | teilnehmen | einschreiben | sign up | signup | register |
		registration | registrations | enter | entries | join | rsvp | apply | nominate | submit |
		save the date | take part | enrol | donate | pledge | support our | get involved | tune in |
		reserve (your|a) | be (part|there) |
		(stimmt|stimmen|stimme|vote|votet|votes|wähle|wählt) (sie |)(für|jetzt|ab|for|now|hier|uns|mit) |
		eure stimme | ihre stimme | deine stimme | jede stimme | vote | vote for | voting | rt (to|if|and) |
		retweet | like and share | teilt | teilen sie | liken und teilen | share (to|this|and|if)`,
	),
	call(
		'call to follow',
		`newsletter | folgt | folgen sie | folge uns | follow us | follow our | follow + | abonnier* |
		subscribe* | kanal | auf (instagram|facebook|whatsapp|youtube|tiktok) | like us |
		neue (website|webseite|homepage|internetseite) | new website | youtube | podcast | our app | die app |
		unsere app`,
	),
	call(
		'call to learn more',
		`learn (more|how|about|why|what) | find out | find (more|your|the answer|out|tools) |
		discover (the|our|how|more|what|a) |
		(more|full) (info|information|details|story|here|in our|on our|report|figures|results|list|at |
		on this|photos) |
		read (more|the|our|his|her|all|about|this|how|why|full|on|their) |
		see (how|why|what|more|the full|inside|our|for yourself|all) | check (out|it out|back|your|our|us) |
		take a look | have a look | have a read | look inside | explore | click | details (here|at|below|on) |
		here's how | story here | via our | weitere infos |
		mehr (infos|dazu|davon|informationen|erfahren|unter) | alle infos |
		infos (unter|auf|gibt|im|hier|und) | erfahren sie | erfahrt | lesen sie | lest | nachlesen |
		hier geht's | jetzt lesen | zum (shop|video|termin|angebot|artikel|beitrag)`,
	),
	call(
		'call to watch',
		`watch | view | listen |
		(our|the|this|short|full|new|in) (video|videos|webcast|infographic|podcast|slideshow|slides|blog |
		trailer) |
		live (now|stream|webcast|chat|tweet*) | webinar | catch (the|our|up|him|her|us|+ on) | join the |
		starting (now|soon|at) | stream | download | schaut ~ an | einschalten | schaltet ein | swipe |
		reinhören | anhören`,
	),
	{
		...told('command to Sie', `^ (jetzt |also |einfach |und |dann |heute |)+en sie`),
		calls: true,
	},
	{
		...told(
			'command in English',
			`^ (please |now |just |so |and |then |rt : |go |today |come |)(watch|read|see|learn|check|find |
			discover|join|visit|follow|view|listen|download|click|try|get|take|make|meet|register|sign |
			apply|enter|vote|share|tell|send|call|ring|book|order|shop|buy|save|win|grab|pick|bring|come |
			pop|drop|stop|donate|help|support|nominate|submit|tune|catch|explore|start|use|look|browse|add |
			create|choose|ask|retweet|rt|like|subscribe|print|request|test|experience|enjoy|celebrate |
			think|know|believe|imagine|play|reserve|claim|treat|give|plan|protect|track|don't (miss|be |
			wait|forget)|be (part|there|the|a)|let's|have (a|your))`,
		),
		calls: true,
	},
];
