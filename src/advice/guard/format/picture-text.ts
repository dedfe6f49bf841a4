import { finding } from '#advice/evidence.ts';
import { cite } from '#advice/guard/provenance.ts';
import { latin, words, type Reading } from '#advice/guard/reading.ts';
import { textRule } from '#advice/guard/text-rule.ts';

/** Up to so many words in between. */
const some = (most: number) => String.raw`(?:[^\s.!?]+ ){0,${most}}`;

/** A picture that has words in it. */
const picture = String.raw`(?:\p{L}*-?(?:bild|bilder|bildern|foto|fotos|flyer|flyern|plakat|poster|grafik|aushang|handzettel|faltblatt|infoblatt|abbildung|slide|slides|kachel|kacheln|screenshot(?:s)?|zettel|tafel|banner|skizze|artwork|chalkboard|handout|titelbild|karussell|carousel|collage|picture|image|photo|pic|pics|graphic|leaflet|infographic|images|pictures|photos))`;

/** `auf dem Flyer`, `im Bild`, `in the picture`, but not `im Bild 2`. */
const inPicture = String.raw`(?:(?:auf|aufs|aufm|aufn|in|ins|im|am|vom|aus|vorm) (?:(?:dem|den|der|unserem|unserer|diesem|beigefügten|angehängten|ersten|zweiten|dritten|nächsten|letzten|tollen|schönen|hübschen|großen|kleinen|folgenden|angefügten|oberen|unteren|\d\.) )*${picture}|(?:in|on|from|off|at) (?:(?:the|our|this|these|attached|first|second|third|fourth|next|last|pretty|big|little|final|following|above|post|main|ad|cover|small) )*${picture})(?!\s?\d)`;

/** What people need to know in order to come, call or buy. */
const matters = String.raw`(?:infos?|information(?:en)?|details?|einzelheiten|näheres|genaueres|(?:termin|angebot)(?:e|en)?|daten|datum|uhrzeit(?:en)?|\p{L}*zeiten|\p{L}*preis(?:e|en|liste)?|\p{L}*programm|ablauf|\p{L}*karte|\p{L}*menü|\p{L}*plan|sortiment|adresse|anschrift|kontakt(?:daten)?|\p{L}*nummer|anmeldung|anmelden|\p{L}*bedingungen|anforderungen|voraussetzungen|\p{L}*anzeige|ausschreibung|stelle|leistungen|kurse?|kurszeiten|kosten|gebühren|tarife|sorten|bestellschluss|abholzeiten|treffpunkt|uhrzeit|öffnungszeiten|\p{L}*angebot(?:e|en)?|\p{L}*aktion(?:en|spreise)?|\p{L}*termin(?:e|en)?|fahrplan|route|strecke|liste|\p{L}*liste|exposé|maße|zeiten|spielplan|rezept|anleitung|regeln|bewerbung|wann und wo|was (?:es|das|sie|der \p{L}+) (?:\p{L}+ )?kostet|was (?:ihr|sie|du) (?:\p{L}+ )?(?:braucht|brauchen|mitbring\p{L}*|wissen|beachten)(?: (?:müsst|müssen|solltet|sollten))?|wie (?:ihr|sie|du) (?:\S+ ){0,3}(?:kommt|kommen|hinkomm\p{L}*|find\p{L}*|bewerb\p{L}*|bestell\p{L}*|anmelde\p{L}*)|welche[rs]? \p{L}+|wer (?:\S+ ){0,3}(?:spielt|liest|auftritt|wann)|zutaten|\p{L}*rezept|anfahrt|information|prices?|pricing|price list|\p{L}*menu|dates?|times?|hours|programme|program|schedule|line-?up|address|number|contact|offers?|deals?|terms|conditions|requirements|tickets?|recipe|ingredients|timetable|classes|courses?|rates?|fees?|\p{L}*tabelle|konditionen|übersicht|allergene?|allergens?|timetable|delivery areas?|closures|closing dates?|small print|\p{L}*programm|pay|wages?|hours|job spec|spec|specials|rota|directions|venue|route|rules|sizes|list|info|who[’']s \p{L}+|(?:what|how much) (?:it|they|that|this|we) (?:\p{L}+ )?(?:costs?|charge)|where we go|what (?:you|to) (?:need|bring|do)|fixtures|itinerary|booking|line[- ]up|timings?|how to (?:apply|book|enter|find us)|where to find us|what[’']s on|cost|costs)`;

/** Everything at once. */
const everything = String.raw`(?:alles(?: weitere| wichtige| andere| dazu| nötige| übrige)?|mehr(?: dazu| darüber)?|weiteres|(?:der|den) rest|das (?:wichtigste|kleingedruckte)|was, wann(?: und |, )wo|wann(?: und |, )wo|wo und wann|everything(?: else)?(?:[’']s)?|all of it|it[’']s all|they[’']re all|wann\? wo\?|wo\? wann\?|alles drauf|(?:the )?rest|(?:the )?small print|the lot)`;

/** Said beside what is found in the picture: `Preise: im Bild`, `Termine 👉 Flyer`. */
const joint = String.raw`[\s–:→=>👉➡⬇️,(-]*`;

/** Quickly told: most posts speak of nothing that could be a picture. */
const aboutPictures =
	/bild|foto|flyer|plakat|poster|grafik|aushang|zettel|blatt|slide|kachel|screenshot|tafel|banner|skizze|artwork|handout|karussell|carousel|collage|pic|image|photo|leaflet|graphic|board|wisch|swip|zoom|klick|tipp|blätter|vergrößer|enlarge|scroll|anhang|anbei|attach|angeh|siehe|anklicken|qr|draufklick|click|tap (?:the|on|to)|(?:steht|stehen|findet|finden|all|everything).{1,40}(?:drauf|drin|dabei|there)/iu;

/** The text sends readers into the picture for what matters, where it cannot be read. */
export const pictureText = textRule({
	rule: 'format.picture-text',
	severity: 'hint',
	source: () => cite(finding('accessibility.text-alternative')),
	message: 'pictureText',
	reading: [reading(), ...elsewhere()],
	holdsFor: ({ media, parts }) => media.length > 0 && parts.some((part) => aboutPictures.test(part)),
});

function reading(): Reading {
	const matter = words(matters, everything, String.raw`(?:wann|wo|wie|when|where|how|what)`);
	return {
		signs: [
			...sentThere(),
			...foundThere(),
			[
				words(
					String.raw`(?:have a look at|look at) the ${picture}`,
					String.raw`(?:attached as|as) an? (?:attached )?(?:photo|picture|image|pic)|${picture} (?:attached|below|above)`,
					String.raw`(?:als|im) (?:bild|foto|anhang) (?:angehängt|dabei|anbei|beigefügt|an)|(?:angehängt|anbei) (?:als|im) ${picture}`,
					String.raw`${picture} (?:anbei|angehängt|im anhang|beachten|anklicken|antippen|vergrößern|lesen|durchlesen|ranzoomen|anschauen|ansehen|angucken)`,
					String.raw`(?:verrät|verraten|enthält|nennt|sagt) (?:(?:euch|ihnen|dir|alles) )?(?:der|das|die|unser) ${picture}|${picture} (?:has|contains|tells|explains|lists|says|verrät|enthält)`,
					String.raw`(?:siehe|s\.) (?:oben|unten|anhang)`,
				),
				matter,
			],
			[
				words(
					String.raw`(?:weiter|durch|nach rechts |nach links )?(?:wisch\p{L}*|swip\p{L}*|blätter\p{L}*)|(?:rein|ran|hinein|ins? )?-?zoom\p{L}*|slide across|tap (?:the|on)`,
				),
				words(matters),
			],
		],
		unless: [
			// Flyers as things, and pictures that only show.
			words(
				String.raw`(?:liegt|liegen|ausgelegt|gedruckt|drucken|druckfrisch|entworfen|gestaltet|hängt an der|hängen|aufgehängt|austragen|verteilt|einrahmen|printed|designed|handing out|pick up|delivered|sieht man|sehen sie die|wer (?:steht|sitzt|ist|steckt)|spot the|fehler|unterschied|mistake|difference)`,
			),
		],
	};
}

/** What matters in one sentence, the picture in the next; or what is only sent there by the way. */
function elsewhere(): Reading[] {
	const numbered = inPicture.replace(String.raw`(?!\s?\d)`, String.raw`(?:\s?\d+)?`);
	const stands = String.raw`(?:steht|stehen|stehts|steht[’']s|findet|finden|findest|entnehm\p{L}*|erfahrt|erfahren|erfährst|nachzulesen|lest|lesen|seht|sehen|siehst|gibt(?:s|[’']s| es)?)`;
	const lookThere = String.raw`(?:schau\p{L}*|guck\p{L}*|seht|sehen|sieht|lest|lesen|les|find\p{L}*|steh\p{L}*|stand|entnehm\p{L}*|entnommen|nachles\p{L}*|nachschau\p{L}*|nachseh\p{L}*|abgedruckt|notiert|aufgeschrieben|geschrieben|zeigt|verrät|scann\p{L}*|abfotografier\p{L}*|wisch\p{L}*|klick\p{L}*|drauf|vergrößer\p{L}*|read|check|see|find|found|look\p{L}*|listed|written|shown|scan|zoom\p{L}*|tap|swipe|scroll|refer)`;
	const made = words(
		String.raw`(?:als|im|am|an das|ans) (?:\p{L}+ )?${picture} (?:\p{L}+ )?(?:dran|dabei|anbei|angehängt|angefügt|beigefügt|angeheftet|hinterlegt|eingestellt|gepostet|unten|oben|unter)|(?:hängt|klebt|steckt|liegt|angehängt|angefügt) (?:[^\s.!?]+ ){0,3}(?:als|am|im|beim) ${picture}|(?:als|per) (?:bild|foto|grafik|screenshot|kachel|bilddatei)(?! (?:im|in den|per|an))`,
		String.raw`abfotografiert|abgelichtet|abgebildet|(?:as )?pictured|photographed for you|(?:ins|auf das|aufs|in das|in die|auf die|auf den|in den) ${picture} (?:geschrieben|gepackt|gesetzt|gedruckt|geklebt)|written (?:on|into|across) ${picture}`,
		String.raw`(?:im anhang|anhang|anbei|angehängt|attached)(?: \p{L}+)?|(?:posted|shared|put|pop(?:ped)?) (?:[^\s.!?]+ ){0,3}(?:as|in) an? ${picture}`,
		String.raw`(?:durch|rein|ran|drauf)?(?:klick|wisch|blätter|scroll|zoom|tipp)\p{L}* (?:(?:euch|sie sich|dich|einfach|mal|bitte) ){0,3}(?:durch|ran|rein|weiter|drauf)|(?:scroll|flick|click|swipe) (?:through|across|left|right|along)|(?:enlarge|zoom into|magnify) (?:[^\s.!?]+ ){0,2}${picture}|(?:auf|aufs|on|onto) (?:das |die |the )?${picture} (?:tippen|klicken|drücken|tap)|(?:have a )?(?:read|look|squint) (?:of|at) the (?:board|sign|map|list|menu|poster|flyer)|(?:tap|click|pinch) (?:[^\s.!?]+ ){0,4}(?:to (?:enlarge|zoom|read|make)|bigger|larger)|zoom in|(?:draufklicken|ranzoomen|reinzoomen|durchwischen|durchklicken|durchblättern|vergrößern)|handy quer`,
	);
	const shows = words(
		String.raw`kommentar|wer (?:steht|sitzt|ist|steckt|lacht)|guess|erkennt|ratet|(?:schick|send|mail)\p{L}*(?: \p{L}+){0,3}|aufs handy`,
		String.raw`(?:${picture}(?: \d)? (?:zeigt|shows)|war(?:en)?|wartet|trocknet|steht noch|seht ihr (?:den|die|das|unser\p{L}*|hier)|sehen sie (?:den|die|das|unser\p{L}*)|sieht man (?:den|die|das|schön|gut)|verteilt|gemalt|gezeichnet|gedruckt|hintergrund|vorher|nachher|before|after|unterschied|fehler|mistake|difference|holding|went up|reprinted|rahmen|eine? ente)`,
	);
	const hanging = words(String.raw`(?:hängt (?:jetzt )?(?:am|an der|im) (?!bild|foto)\p{L}+|liegen|liegt)`);
	// An emoji ends a sentence, so what it points to stands alone.
	const alone = latin(new RegExp(String.raw`^(?:siehe |im |auf dem |see |in the )?${picture}[.!]*$`, 'iu'));
	const pointed = words(
		String.raw`${matters}[^.!?\n]{0,25}?(?:👉|👇|⬇️|⬆️|➡️|👈|👆)+\s*(?:siehe |im |auf dem |see |in the )?${picture}`,
	);
	return [
		{
			signs: [
				words(
					String.raw`${stands} ${some(5)}${inPicture}`,
					String.raw`(?:is|are|it[’']s|they[’']re|listed|shown|written|find|found|explained) (?:all )?${some(2)}${inPicture}`,
				),
			],
			onlyWith: [
				words(
					matters,
					everything,
					String.raw`(?:wann|wo|wer|was|wie|when|where|who|what|how)(?: \S+){0,6} ?\?`,
					String.raw`(?:wann|wo|wie lange|was es|when|where|how)`,
				),
			],
			unless: [shows, hanging],
		},
		{ signs: [alone], onlyWith: [pointed] },
		{
			signs: [
				[words(matters), words(numbered), words(lookThere)],
				words(
					String.raw`${matters}(?:[^\S\n]+[^\s.!?]+){0,5}?${joint}${numbered}(?!\s+(?:ist|sind|war|waren|zeig\p{L}*|kost\p{L}*|stammt|hat|haben|was|were|is|are|shows?|took|has)(?!\p{L}))`,
				),
				[words(matters), made],
				[words(String.raw`(?:qr-?)?code`), words(inPicture)],
				words(
					String.raw`(?:entnehm\p{L}*|entnimm\p{L}*) (?:[^\s.!?]+ ){0,4}(?:dem|der|den|unser\p{L}*) ${picture}|(?:dem|der|den|unser\p{L}*) ${picture} (?:[^\s.!?]+ ){0,4}(?:entnehm\p{L}*|entnommen)`,
				),
				[
					words(
						String.raw`(?:zeigt|verrät|erklärt|liefert|gibt|nennt|beantwortet) (?:euch |ihnen |dir )?(?:die|das|der|unser\p{L}*) ${picture}`,
					),
					words(matters),
				],
				words(
					String.raw`${matters}[^.!?\n]{0,25}?(?:→|->|=>|➡️?|👉|👆|⬆️?|👇|⬇️?|:|=)\s*(?:siehe |see |auf |in )?(?:the |dem |im )?${picture}`,
				),
				words(
					String.raw`(?:zeigt|verrät|verraten|erklärt|tells|explains) (?:euch |ihnen |dir |you |alles |uns )*(?:der|die|das|unser\p{L}*|the|our) (?:\p{L}+ )?(?:${picture}|karte|map|plan)(?: (?:hier|im bild|unten|oben|here))?`,
				),
				[
					words(
						String.raw`(?:schau|guck|seh|look|check|see|les)\p{L}* (?:[^\s.!?]+ ){0,4}(?:${picture})(?: an)?`,
					),
					words(matters),
				],
			],
			unless: [shows, hanging],
		},
		{
			signs: [
				words(
					String.raw`(?:steht|stehen|findet ihr|findest du|finden sie) (?:\p{L}+ )?(?:da|alles|alle|überall|auch|hier) (?:\p{L}+ )?(?:dabei|drauf|drin)|(?:ist|sind) auch drauf|da steht alles|(?:all|everything) (?:[^\s.!?]+ ){0,3}(?:on|in) (?:it|there)`,
				),
				words(
					String.raw`(?:(?:schau|guck|lest|lies|look|check|have a look|kachel)\p{L}*) (?:[^\s.!?]+ ){0,4}(?:(?:auf|in|at) ?(?:das |die |den |the )?|aufs |ins |the |das |den |die |our )(?:[^\s.!?]+ )?${picture}(?: an| durch| below| above)?`,
				),
				words(
					String.raw`(?:${picture}|kachel) (?:anschau\p{L}*|ansehen|angucken|anklicken|lesen|scannen|durchlesen|vergrößern)|(?:abfotografiert|abgebildet)`,
				),
				[
					words(inPicture),
					words(String.raw`(?:alles|alle|everything|all)`),
					words(lookThere, String.raw`(?:it[’']s|they[’']re|is|are)`),
				],
				[words(inPicture), words(String.raw`(?:lest|nachlesen|entnehm\p{L}*|nachschauen|read|refer)`)],
			],
			onlyWith: [words(matters, String.raw`(?:wann|wo|wer|was|when|where|who|what)(?: \p{L}+){0,5} ?\?`)],
			unless: [shows, hanging],
		},
	];
}

/** `Preise siehe Bild`, `see flyer`. */
function sentThere(): RegExp[] {
	return [
		words(
			String.raw`(?:siehe|s\.|vgl\.|lest|lesen sie|lies|schaut|schau|guckt|schauen sie|beachtet|beachten sie) (?:(?:bitte|einfach|selbst|gerne|dazu|hierzu|auf|aufs|in|im|ins|das|den|die|dem|unser\p{L}*|beigefügte\p{L}*|angehängte\p{L}*|mal) )*${picture}(?!\s?\d)`,
			String.raw`(?:see|check|read|refer to|zoom in(?:to)? on|zoom into|swipe(?: through)?|tap|study|as per) (?:out )?(?:(?:the|our|this|attached|next|second|full) )*(?:flyer|poster|leaflet|graphic|infographic|image|picture|photo|pic|slide)(?!\s?\d)`,
		),
	];
}

/** `Alle Infos auf dem Flyer`, `steht alles im Bild`, `everything is in the graphic`. */
function foundThere(): RegExp[] {
	return [
		words(
			String.raw`${inPicture} ${some(3)}(?:nach(?:zu)?lesen|(?:zu )?lesen|nachschauen|nachsehen|entnehmen|entnommen|zu finden|beschrieben|aufgeführt|notiert|vermerkt|aufgelistet|draufsteht|abgedruckt)`,
			String.raw`${inPicture} (?:steht|stehen|findet ihr|finden sie|findest du|stehts) ${some(3)}(?:alles|alle|wann|was|wo|wie|${matters})`,
			String.raw`(?:${matters}(?:[’']s)?|${everything})(?:[^\S\n]+[^\s.!?]+){0,5}?${joint}${inPicture}(?!\s+(?:ist|sind|war|waren|zeig\p{L}*|kost\p{L}*|stammt|hat|haben|was|were|is|are|shows?|took|has)(?!\p{L}))`,
			String.raw`${matters}(?:[^\S\n]+[^\s.!?]+){0,3}?\s*[:👇👉➡⬇️(]+\s*(?:siehe |s\. |see )?${picture}`,
			String.raw`${everything}${joint}(?:steht |findet ihr |finden sie |is |are )?${inPicture}`,
		),
	];
}
