import {
	englishFamily,
	englishNamed,
	firstPair,
	fullName,
	germanFamily,
	germanNamed,
	houseNumber,
	named,
} from '#advice/guard/law/names.ts';
import { latin, words } from '#advice/guard/reading.ts';

// What a home has and who lives there: the words of law.home.

export const roomWords = [
	String.raw`(?:[Ss]chlaf|[Ww]ohn|[Kk]inder|[Bb]ade?|[Ee]ss|[Ee]ß|[Aa]rbeits|[Jj]ugend|[Gg]äste|[Nn]äh|[Hh]obby|[Aa]nkleide|[Pp]flege|[Dd]ach|[Bb]aby|[Ss]piel|[Mm]ädchen|[Jj]ungen)-?[Zz]immers?n?|[Ss]chlafstube`,
	String.raw`(?:[Tt]raum|[Kk]omfort|[Gg]äste|[Mm]aster)?-?[Bb]ad(?:es)?|Bäder`,
	String.raw`(?:[\p{L}]+)?[Kk]üche`,
	String.raw`(?:[\p{L}-]+)?[Ww]ohnung|Maisonette|Apartment|Appartement`,
	String.raw`Gäste-WC|WC|Toilette|Dusche|Wellness-?[Oo]ase|Sauna|Flur|Diele|Ankleide|Schlafzimmerschrank|Dachboden|Dachgeschoss|Dachstudio|Hobbyraum|(?:Heizungs|Party)?[Kk]eller|Treppenhaus|Wohnküche|Homeoffice|Home-Office`,
	String.raw`Zuhause|zuhause|zu [Hh]ause|daheim|Haushalt|[Ii]m Haus|[Ii]nnen|[Ss]tube|[Kk]ammer|[Oo]bergeschoss|[Ee]rdgeschoss|\d\. (?:Stock|OG|Etage)|(?:erste|zweite|dritte|vierte|fünfte)[rn]? (?:Stock|Etage)|Ehebett|Doppelbett|Kleiderschrank|Einbauschrank`,
	String.raw`(?:main |master |spare |guest |kids[’'] |children[’']s )?bed ?room|bath ?room|living ?room|sitting room|front room|dining ?room|lounge|kitchen|hallway|nursery|loft|attic|flat|apartment|bungalow|en-?suite|conservatory|cellar|basement|home office|wardrobe|utility room|(?:kids|boys|girls|children)[’']?s?[’']? room|stairs|staircase|inside the house|inside|upstairs|downstairs|wet room|en suite|study|hall|inside the home|home of|shower|(?:top|ground|first|second|third) floor|shower room|downstairs loo|wet ?room`,
];

/** Quickly told: posts without any of this say nothing about the inside of a home. */
export const homely =
	/zimmer|bad|bäd|küche|wohn|maison|appart|apart|wc|toilette|dusche|wellness|sauna|flur|diele|ankleide|dach[bgs]|raum|keller|treppe|office|zu ?hause|daheim|im haus|innen|stube|kammer|geschoss|stock|og(?![a-z])|etage|bett|schrank|room|bath|lounge|kitchen|hall|nursery|loft|attic|flat|suite|conservatory|cellar|basement|wardrobe|stairs|inside|home|shower|floor|loo(?![a-z])|study|haushalt|\d|nacht|wäsche|dessous|medi|tablet|tagebuch|tresor|bargeld|schmuck|kontoaus|unordnung|chaos|messie|verwahr|vermüllt|ungemacht|unterh|prothese|schlüssel|underwear|pills|diary|jewel|hoard|laundry|washing|bank|unmade/iu;

/** A place inside a home. */
export const room = String.raw`(?<![\p{L}\p{N}])(?:${roomWords.join('|')})(?![\p{L}\p{N}])`;
export const someRoom = named(room);
export const someRoomPlain = new RegExp(room, 'iu');

/** `bei den hubers`, typed without capitals. */
export const someoneElsePlain = latin(
	/(?<!\p{L})(?:von|bei|für) (?:den )?\p{L}{2,}(?:er|mann|dt|ke|tz|sen|ich|ig|ow|ski|hn)s(?!\p{L})/u,
);

export const whose = `(?:${germanNamed}|${germanFamily}|${englishNamed}|${englishFamily}|(?:bei|Bei)\\s+(?:den\\s+)?\\p{Lu}\\p{Ll}{2,}s(?=\\s+(?:in|im|zu|zuhause|daheim)(?!\\p{L})))`;

/** Rooms that nobody lives in, and the firm's own door. */
export const notHome = words(
	'*ausstellung*',
	'showroom*',
	'schauraum',
	'schauräume*',
	String.raw`muster(?:haus|bad|küche|wohnung|zimmer)\p{L}*`,
	'werkstatt',
	'laden',
	'ladengeschäft',
	'hofladen',
	'*praxis',
	'nursery (?:on|school)',
	String.raw`(?:runs|heads|leads|manages) our|department|\p{L}*abteilung`,
	'büros?',
	String.raw`(?:wir|firma) (?:sind|ist|ziehen) (?:\p{L}+ )?(?:um|jetzt)|umgezogen|leitet|verkauft?|küchenverkauf|zu finden|willkommen(?! bei)|welcome|(?:erster|first) (?:arbeitstag|day)`,
	'rohbau*',
	'hotel*',
	'pension',
	'ferienwohnung*',
	'ferienhaus',
	'gasthaus',
	'gasthof',
	'restaurant',
	'café',
	'schule',
	'kita',
	'kindergarten',
	String.raw`(?:besuch\p{L}*|komm\p{L}*) (?:sie |ihr |doch )*(?:uns|vorbei|in unser\p{L}*)`,
	String.raw`(?:zu vermieten|zu verkaufen|mieter gesucht|öffnungszeiten|geöffnet|tag der offenen tür|treffpunkt|bewerb\p{L}*|ansprechpartner\p{L}*)`,
	String.raw`(?:wir sind umgezogen|unsere? neue[rs]? (?:adresse|standort|büro|laden|werkstatt))`,
	'museum',
	'show home',
	'show house',
	'our (?:shop|workshop|studio|office|bakery)',
	String.raw`(?:visit us|pop in|drop in|open day|to let|for sale|holiday (?:home|let|flat|cottage)|guest house|b&b|display)`,
	String.raw`(?:berät (?:sie|euch)|plant (?:mit )?(?:ihnen|ihr\p{L}*)|hilft ihnen)`,
);

/** Where the public goes, and what is only built. */
export const publicPlace = words(
	String.raw`(?:umgezogen|umzug in|zweiter stock, klingel|klingel\p{L}*|leitet|verkauf|filiale|rathaus|kindergarten|kita|schule|kirche|gemeindehaus|turnhalle|büro(?:s|räume)?|kanzlei|praxis|studio|rohbau\p{L}*|neubau\p{L}*|baustelle|saal|verein\p{L}*|gaststätte|kaminzimmer|unser\p{L}* (?:\p{L}+ )?(?:büro|laden|haus|adresse)|find us|findet ihr uns|finden sie uns|you[’']ll find|we[’']re at|open (?:till|until|from|day)|opening|hall|pub|church|school|showroom|office|next to|neben (?:der|dem)|termin\p{L}*|anmeld\p{L}*|telefon|uhr|kurs|tickets?)`,
);

/** The address is the firm's own, or of something to let. */
export const ownDoor = words(
	String.raw`(?:besuchen sie uns|besucht uns|kommt vorbei|kommen sie vorbei|schauen sie vorbei|schaut vorbei|bei uns (?:im|in der|am)|wir sind umgezogen|neue adresse|öffnungszeiten|geöffnet|visit us|pop in|drop in|call in|come and see us|find us|for rent|to let|zu vermieten|kaltmiete|zimmer frei|for sale|kaufpreis)`,
);

/** What everybody sees from the street. */
export const outside = words(
	'dach',
	'dachs',
	'dachrinne*',
	'*fassade*',
	'*garten*',
	'carport*',
	'*terrasse*',
	'*zaun',
	'einfahrt*',
	'hecke*',
	'giebel*',
	'roof*',
	'fenc*',
	'gardens?',
	'patio*',
	'drive(?:way)?s?',
	'gutter*',
	'slates?',
	'hedge*',
	'facade',
	'solaranlage',
);

/** What nobody wants to see shown of their own. */
export const privateThings = words(
	'nachttisch*',
	'unterwäsche',
	'dessous',
	'schmutzwäsche',
	'wäscheberg*',
	'medikament*',
	'tabletten*',
	'*fotos an der wand',
	'familienfotos',
	'kinderfotos',
	'hochzeitsfoto*',
	'tagebuch',
	'tresor',
	'bargeld',
	'schmuckkästchen',
	'kontoauszüge*',
	'unordnung',
	'*chaos',
	'messie*',
	'verwahrlost*',
	'vermüllt*',
	'ungemacht*',
	'pflegebett',
	'unterhosen',
	'zahnprothese*',
	'zweitschlüssel',
	'nightstand',
	'bedside (?:table|cabinet)',
	'underwear',
	'pills',
	'medication',
	'medicines?',
	'family photos?',
	'wedding photos?',
	'diary',
	'jewellery',
	'hoard*',
	'unmade bed',
	'dirty (?:laundry|washing)',
	'bank statements?',
);

export const somebody = words(
	'kund*',
	'bewohner*',
	'mieter*',
	'besitzer*',
	'bauherr*',
	'eigentümer*',
	'auftraggeber*',
	String.raw`(?:alten?|ältere[nr]?) (?:dame|herrn?|ehepaar)`,
	String.raw`(?:customer|client|tenant|owner|homeowner|lady|widow|widower|pensioner|landlady)(?:s|[’']s|s[’'])?`,
);

export const address = named(houseNumber);
export const whoever = named(
	String.raw`${whose}|${fullName}|(?:[Vv]on|[Bb]ei)\s+(?:den\s+)?\p{Lu}\p{Ll}{2,}s${'(?!\\p{L})'}|[Tt]he\s+\p{Lu}\p{Ll}+\s+(?:place|home|residence|house)(?!\p{L})|${firstPair}|\p{Lu}\p{L}+s[’'](?=\s|,|\.)|(?:Familienhaus|Haus|Wohnung|Mieter|Mieterin|Baby|baby|Oma|Opa|twins)\s+\p{Lu}\p{Ll}{2,}`,
);

/** Things that stand in a home, and people who live there. */
export const livesThere = words(
	String.raw`(?:ehe)?bett(?:en)?|lebt|leben|sofas?|couch|schränke?|\p{L}*schrank|regale?|kommode|fernseher|teppich\p{L}*|spielzeug\p{L}*|bausteine|kinder|zwillinge|bad|küche|dusche|badewanne|toilette|gästetoilette|kamin|treppenlift|wohnt|wohnen|schlief|schläft|schlafen|rolls?tuhl|pflege\p{L}*|krankgeschrieben|im urlaub|in urlaub|verreist|ausgezogen|entrümpel\p{L}*|geräumt|wohnung`,
	String.raw`beds?|sofa|couch|wardrobes?|bookcase|shelves|telly|tv|carpets?|toys?|cot|twins|kids[’']?|tenants?|stairlift|sleeps?|lives?|asleep|laundry|mantelpiece|photos|posters|clearance|toothbrush|floor|medicine|letters|towels|safe|fridge|boiler|moved (?:\S+ ){0,5}out|cleared|boxes|away till|on holiday|key`,
	'blinds?|curtains?|wallpaper|moved out',
);
