import { friend, label, notAsPromised, notReceived, some } from '#advice/guard/law/paid-words.ts';
import { words, type Reading } from '#advice/guard/reading.ts';

// What came from another firm and may have been bought, in a post that praises it.

const praise = words(
	String.raw`(?:begeister\p{L}*|genial\p{L}*|super\p{L}*|klasse|toll\p{L}*|beste[nrms]?|traum\p{L}*|verliebt|lieben|liebe|perfekt\p{L}*|wahnsinn\p{L}*|hammer\p{L}*|geil\p{L}*|spitze\p{L}*|gedicht|empfehl\p{L}*|empfiehl\p{L}*|großartig\p{L}*|überzeugt|beeindruck\p{L}*|läuft wie|\p{L}*leise|nicht mehr her|nie (?:wieder|mehr) (?:ohne|andere\p{L}*|was anderes)|herrlich\p{L}*|stark|mega\p{L}*|fantastisch\p{L}*|liegt gut|lecker\p{L}*|top|sensationell\p{L}*|göttlich\p{L}*|einwandfrei|butterweich|streifenfrei|wie butter|1a|(?:fünf|zehn|\d+) (?:von|out of) (?:fünf|zehn|\d+)|volle punktzahl|daumen hoch|wow|unschlagbar\p{L}*|mag(?:en)? wir|macht (?:richtig )?(?:spaß|laune)|ein traum|schwör\p{L}*|kauft|probiert|trinkt|lest|holt euch|müsst ihr|riecht (?:gut|toll|herrlich)|gut in der hand|grandios\p{L}*|hält was aus|bequem\p{L}*|scharf wie|schön(?:e[rs]?)?|stolz|freuen? uns|glücklich|angenehm\p{L}*|bessere\p{L}* (?:\p{L}+ )?gibt es nicht|fabelhaft\p{L}*|macht was her|unglaublich\p{L}*|irre gut|der wahnsinn)`,
	String.raw`(?:love|loving|in love|loved|brilliant|best|amazing\p{L}*|great|fantastic|dream|smooth\p{L}*|heaven\p{L}*|nothing comes|gem|unreal|lush|superb|gorgeous|lovely|impressed|obsessed|finest|perfect|cracking|beast|beautiful\p{L}*|recommend\p{L}*|game-?changer|creamiest|lightest|sharpest|softest|(?:never|not) going back|never (?:look\p{L}* back|use anything)|nothing else|magic|wow|what a (?:machine|tool|bit|kit|difference|joy|beauty|product|thing)|insane|belter|top notch|spot on|like butter|a treat|delicious|tasty|game changing|sold|can[’']t fault|highly|five stars|ten out of ten|must[- ]have|treat yourself|mint|ace|stunning|wonderful|spotless|cracker|verdict|thoughts?|happy|chuffed|delighted|buzzing|thrilled|so good|order one|buy (?:one|it)|get (?:one|yours)|try (?:it|them)|didn[’']t last|comfiest|tastiest|cleanest|quietest|nicest|so good|really good|feels?|looks? (?:great|mint|ace|good)|proper)`,
	String.raw`😍|🔥|🤩|💯`,
);

/** Names of firms stand after `von` and `from` without an article. */
const noName = String.raw`(?!(?:der|dem|den|des|einem|einer|unser\p{L}*|eur\p{L}*|ihr\p{L}*|mein\p{L}*|sein\p{L}*|hand|hier|heute|morgen\p{L}*|montag|innen|außen|oben|unten|vorn\p{L}*|hinten|anfang|the|our|a|an|my|your|their|his|her|this|here|there|now|scratch|start|home|start|\p{L}+day|\d\S*|allen|vielen|euch|ihnen|dir|uns|you|us|me)\s)`;

const came = [
	words(
		String.raw`(?:sent|gave|give|handed|posted|brought|shipped|dropped|sorted|left|lent|loaned|popped|hooked) (?:us|me|the (?:lads|team|crew|boys|girls|shop|salon|guys)) (?:new|a|an|one|two|three|the|this|these|some|their|its|out|up|over|with|\d+)`,
		String.raw`(?:sent over|sent round|dropped off|dropped|dropped in|sent|left) (?:a|an|one|two|three|the|this|some|their|\d+) (?:new |whole |entire |full |crate |case |box )`,
		String.raw`(?:sent|shipped|dropped|posted) (?:the|their) (?:entire|whole|full|new|latest) \p{L}+`,
		String.raw`(?:paket\p{L}*|päckchen|koffer|karton|kiste|kartonweise|muster|probe|proben|geschenk|post|lieferung|überraschung|pakete|palette|\p{L}+paket|nachschub) (?:\S+ ){0,3}(?:von|vom|aus dem hause) ${noName}\p{L}+`,
		String.raw`(?:parcel|box|case|hamper|bag|delivery|goodies|package|crate|pallet|treats?|presents?|goodie bag|surprise|samples?) (?:\p{L}+ )?from ${noName}\p{L}+`,
		String.raw`(?:hat|haben) an (?:uns|mich) gedacht|(?:box|case|parcel|bag|crate) (?:\p{L}+ ){0,4}(?:turn(?:ed)? up|arrive[ds]?|land(?:ed)?) from`,
		String.raw`ohne rechnung|einfach so|without an invoice|no invoice|no strings`,
		String.raw`(?:dürfen|durften|darf|durfte) (?:wir|ich) ${some(10)}(?:fahren|testen|tragen|nutzen|benutzen|behandeln|kosten|backen|kochen|verkosten|erleben|übernachten)`,
		String.raw`(?:wir|ich) (?:dürfen|durften|darf|durfte) ${some(10)}(?:fahren|testen|tragen|nutzen|benutzen|kosten|verkosten|erleben|übernachten)`,
		String.raw`(?:zum (?:testen|ausprobieren|probieren|kennenlernen|verkosten|test)|zur (?:probe|verkostung|ansicht)|probehalber|leihweise|leihgabe|testgerät|vorführgerät|teststellung)`,
		String.raw`(?:hat|haben) ${some(5)}(?:dagelassen|vorbeigeschickt|mitgebracht|spendiert|dazugelegt|abgegeben|vor die tür gestellt|zukommen lassen|springen lassen|eingeladen|rübergeschickt)`,
		String.raw`(?:haben|hat) (?:uns|mich) ${some(5)}eingeladen|eingeladen (?:von|vom|bei)`,
		String.raw`(?:thanks|thank you|cheers|ta|love to|shout ?out to|props to|big up) ${some(4)}(?:for (?:the |this |these |our )?(?:loan|kit|gear|goodies|parcel|box|hamper|case|new|hooking|sorting|sending|kitting|treating|having|letting))`,
		String.raw`(?:free|complimentary) (?:\p{L}+[’']s )?(?:training|stay|night|day|lunch|meal|trip|course|tickets?)`,
		String.raw`on (?:loan|trial|test) (?:from|with|for)|(?:loan|trial|demo|test) (?:unit|model|machine|van|bike|set)|(?:to (?:try|test|trial|play with|have a go))`,
	),
];

export const praised: readonly Reading[] = [
	{
		signs: came,
		unless: [
			notReceived,
			friend,
			notAsPromised,
			words(
				String.raw`(?:date|bestell\p{L}*|bezahlt|invoice for|quote|you|sie|ihr|euch|ihnen|bei uns|kommt vorbei|your|kann man|können|gerne|tüv|prüfung)`,
			),
		],
		unlessAnywhere: [label],
		onlyWith: [praise],
	},
];
