import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import {
	answering,
	byName,
	commenting,
	gewinntAtTheStart,
	guessing,
	present,
	oneOfMany,
	somethingToHave,
	takingPart,
	toWin,
	toWinInEnglish,
	winAtTheStart,
} from '#advice/guard/law/raffle-words.ts';
import { latin, type Reading, words } from '#advice/guard/reading.ts';

/** The conditions stand in the post or behind a link. */
const link = String.raw`(?:https?:\/\/|www\.|\p{L}+\.(?:de|com|at|ch|eu|co\.uk|uk|example|net|org|ie)(?![\p{L}])|link|bio|profil|website|webseite|homepage|internetseite|aushang|hängen (?:im|am)|liegen (?:im|an)|im laden|an der kasse|in the shop|in store|on our site|pinned|angepinnt|impressum|story-highlight)`;
const deadline = String.raw`(?:bis (?:zum |einschließlich |inkl\.? |spätestens |mitternacht|heute|morgen|ende |(?:kommenden |nächsten |diesen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|\d)|(?:teilnahme|einsende|annahme)schluss|endet|läuft bis|closing date|closes|closing|ends|entries (?:by|until|close)|until|enter by|by (?:midnight|noon|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before (?:midnight|noon|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`;
const conditions = [
	latin(
		/(?<!keine |ohne |no )(?:teilnahmebedingung|teilnahmevoraussetzung|spielregeln (?:unter|im|auf|hier|stehen)|gewinnspielbedingung|gewinnspielregeln)\p{L}*/iu,
	),
	latin(
		/(?<!\p{L})(?:t&cs?|t & cs?|ts & cs|ts and cs|(?<!in )terms(?! of)|conditions apply|full (?:rules|conditions)|rules and (?:closing|conditions)|conditions of entry|entry conditions|competition rules)(?!\p{L})/iu,
	),
	new RegExp(
		String.raw`^(?=[\s\S]*(?<!\p{L})(?:bedingungen|regeln|conditions|rules|details zur teilnahme)(?!\p{L}))[\s\S]*${link}`,
		'iu',
	),
	new RegExp(
		String.raw`^(?=[\s\S]*(?<!\p{L})${deadline})[\s\S]*(?:https?:\/\/|www\.|link in|alles weitere|alle infos|alle angaben|weitere infos|details (?:unter|auf|im|at|in|on))`,
		'iu',
	),
	// until when, who, and how the winner is found
	new RegExp(
		String.raw`^(?=[\s\S]*(?<!\p{L})${deadline})(?=[\s\S]*(?:ab 18|volljährig|über 18|erwachsene|mit wohnsitz|wohnhaft|teilnehmen (?:darf|dürfen|können)|mitmachen (?:darf|dürfen|können)|over 18|18\+|18 or over|aged|residents|open to))[\s\S]*(?:los|ausgelost|gezogen|ziehung|auslosung|zufall|drawn|draw|random)`,
		'iu',
	),
];

/** It is over, it is somebody else’s, or it was one of ours who won. */
const notOurs = [
	words(
		'gewonnen (hat|haben|hatte)',
		'(hat|haben) … gewonnen',
		'(die )?gewinner(in|innen)? (steht|stehen|ist|sind|war|waren|wurde|wurden|heißt|unserer|unseres)',
		'(verlosung|gewinnspiel|aktion|auslosung) (\\S+ ){0,4}(beendet|vorbei|abgeschlossen|gelaufen|geschlossen|zu ende)',
		'(wurde|wurden|haben wir|ist) (\\S+ ){0,4}(ausgelost|gezogen|gelost)',
		'(danke|dank) (\\S+ ){0,5}(mitgemacht|teilnahme|teilgenommen)',
		'(giveaway|draw|raffle|competition|contest) (\\S+ )?(is |has |now )*(closed|over|ended|finished)',
		'(the|our) winner (\\S+ ){0,5}(is|was|has been)(?! (drawn|picked|chosen|announced|notified|going))',
		'(congratulations|congrats|well done) to',
		'winner (\\S+ ){0,2}(picked up|collected|came by|took home|was told|has been told|phoned)',
		'(skills|trade|national|regional) competition',
		'(thanks|thank you) (\\S+ ){0,4}(took part|entered|joined in|taking part|entering)',
		'(fake|betrug|betrüger|betrügerisch|abzocke|scam|phishing|scammers|nicht von uns|not from us|not ours|warnung|falsche\\p{L}* profil\\p{L}*)',
		'(kein|keine|keinen|nie|niemals) (\\S+ ){0,2}(gewinnspiel\\p{L}*|verlosung\\p{L}*|tombola)',
		"(no|never|not a|don[’']t do) (\\S+ ){0,2}(giveaways?|raffles?|competitions?|prize draws?)",
	),
];
const otherSense = words(
	'(tombola|raffle|verlosung|gewinnspiel|glücksrad|preisausschreiben) (der|des|vom|beim|im(?! (schaufenster|laden|geschäft|salon|café|online))|in der|für|zugunsten|at|for|in aid)',
	'(gespendet|spenden|spende|gestiftet|stiften|donated|donating|donate)',
	'(vereins|schul|feuerwehr|pfarr|kindergarten)tombola',
	'school raffle',
	'(ausbildungs|studien|start|bau|stand|krippen|kita)pl(a|ä)tze?',
	'(finals?|juniors|trade|tough|strong|price) competition',
	'competition time for (our|the)',
	'(feuerwehr|verein|kirche|schule|innung|kammer)s? … (verlost|tombola)',
	'(verlost|lost) (die|der) (innung|kammer|verein|schule|kirche|gemeinde|stadt|feuerwehr|bäckerei)\\p{L}*',
	'gave (\\S+ ){1,6}away',
	'(lob|applaus|applause|schulterklopfen|ruhm|ehre|nichts|respekt|bragging rights|nothing|glory|our respect|a pat)(?! (\\S+ )?unversucht)',
	'(gewinn|gewinnen|gewinnt) … (an|durch) (farbe|wert|charakter|das|die|den)',
	'(zurückgewinnen|ehrenplatz)',
	'may the best',
	'(raffle|tombola|lottery) tickets? (for|on sale for|in aid)',
	'(beim|auf dem|vom|am) (\\p{L}*(feuerwehr|vereins|schul|pfarr|dorf|stadt|gemeinde|sommer)fest\\p{L}*)',
	'(raffle|prize draw|competition|lottery) (licen[cs]e|law|grant|fund)s?',
	'(lottery|lotterie) (des lebens|with)',
	'give away (our|the|any|a) (secret|secrets|recipe|ending|game)',
	'(nächste|letzte) (?:\\S+ )?auslosung',
);

const reading: Reading = {
	signs: [
		byName,
		toWin,
		toWinInEnglish,
		winAtTheStart,
		gewinntAtTheStart,
		...guessing,
		[present, commenting],
	],
	unless: [otherSense],
	unlessAnywhere: [...conditions, ...notOurs],
};

/** What the prize is stands in one sentence, what to do for it in another. */
const overTwoSentences: Reading = {
	signs: [
		words(
			'(am|nächsten|kommenden|diesen) \\p{L}+ (ziehen|losen) wir(?=[^\\p{L}]*$)',
			'vielleicht (\\S+ ){0,3}(bekommst|kriegst|bekommt|kriegt|gewinnst|gewinnt|wird) (\\S+ )?(du|ihr|deine?[rs]?|es deins|er deiner)',
			'(eine|die) chance auf (den|die|das|ein|eine|einen)',
			'(suchen|suche|wählen|wähle) (wir |ich )?(uns )?(dann |am \\p{L}+ )?(jemanden?|eine[nr]?|zwei|drei|die schönste[n]?|den schönsten|das schönste) (\\S+ ){0,3}aus',
			'(wird|werden) (\\S+ ){0,6}(prämiert|belohnt|gekürt)',
			'mit (etwas|ein bisschen|ein wenig|ein bissel|viel) glück (\\S+ ){0,3}(du|ihr|sie)',
			'(gehört|gehören) (\\S+ )?(dir|euch|ihm|ihr|ihnen)(?=[^\\p{L}]*$)',
			'(gehört|gehören) (er|sie|es|das \\p{L}+|der \\p{L}+|die \\p{L}+) (\\S+ )?(dir|euch|ihm|ihnen)',
			'(könnte|kann|vielleicht|bald) (\\S+ ){0,3}(deins|deiner|deine|eures|eurer|eure|ihre[sr]?)(?=[^\\p{L}]*$)',
			'wer (mitspielen|mitspielt|gewinnen|eine chance|eins haben|es haben|ihn haben|sie haben) (mag|will|möchte)',
			'(einen|eine|einer|eins|ein(en)? (kommentar|tipp)) (davon |von euch )?(ziehen|picken|wählen|belohnen|losen|beschenken)( wir| ich)?',
			'(wir|ich) (ziehen|picken|wählen|belohnen|losen|beschenken|ziehe|picke|wähle) (dann |am \\p{L}+ |abends |morgen |daraus |davon )*(einen|eine|einer|eins|zwei|drei|jemand\\p{L}*)(?! (neue|neuen|schlüssel|linie|kabel))',
			'(gehört|gehören) (\\S+ )?(dir|euch|ihm|ihr|ihnen)(?=[^\\p{L}]*$)',
			'(gehört|gehören) (er|sie|es|das \\p{L}+|der \\p{L}+|die \\p{L}+) (\\S+ )?(dir|euch|ihm|ihnen)',
			'(könnte|kann|vielleicht|bald) (\\S+ ){0,3}(deins|deiner|deine|eures|eurer|eure|ihre[sr]?)(?=[^\\p{L}]*$)',
			'wer (mitspielen|mitspielt|gewinnen|eine chance|eins haben|es haben|ihn haben|sie haben) (mag|will|möchte)',
			'(einen|eine|einer|eins) (davon |von euch )?(ziehen|picken|belohnen|losen|beschenken)( wir| ich)?',
			'(wir|ich) (ziehen|picken|wählen|belohnen|losen|beschenken|ziehe|picke|wähle) (dann |am \\p{L}+ |abends |morgen |daraus |davon )*(einen|eine|einer|eins|zwei|drei|jemand\\p{L}*)(?! (neue|neuen|schlüssel|linie|kabel))',
			'(wer|die|der|wen) (\\S+ ){0,3}am nächsten (dran|kommt|liegt|ist|tippt)\\p{L}*',
			'(gewinner|gewinnerin|sieger|siegerin|sieger-\\p{L}+)',
			"(richtig|richtige antwort|erster|wer[’']s weiß|wer es weiß|wer richtig (liegt|tippt|rät))\\?? (\\S+ ){0,6}(bekommt|kriegt|gewinnt|dein|deiner|deins|gratis|geschenkt|umsonst)",
			'(der|die|das) (schnellste|erste|lauteste|mutigste|beste|schönste|lustigste)[rn]? (\\S+ ){0,4}(bekommt|kriegt|erhält|darf|gewinnt|isst|trinkt|fährt)',
			'(einer|eine|jemand|zwei|drei) (von euch|von ihnen|davon) (\\S+ ){0,4}(bekommt|kriegt|darf|isst|gewinnt|fährt|trinkt)',
			'right answer\\??',
			'(der|die|das) (schönste|beste|lustigste|kreativste|originellste|schrägste|witzigste)\\p{L}* … (bekommt|kriegt|erhält|darf|wird … belohnt)',
			'(closest|nearest) (guess|wins|gets|takes)',
			'winner (gets|takes|receives)',
			"(we[’']ll|we will|we) (draw|pick|choose) (one|a name|somebody|someone|a winner|three|two)",
		),
	],
	onlyWith: [answering],
	unless: [otherSense],
	unlessAnywhere: [...conditions, ...notOurs],
};

/** Something to have, one among many who gets it, and what is to be done, wherever each of them stands. */
const inPieces: Reading = {
	signs: [somethingToHave],
	onlyWith: [oneOfMany, takingPart],
	unless: [otherSense],
	unlessAnywhere: [...conditions, ...notOurs],
};

/** A prize draw without its conditions (DDG, section 6). */
export const raffleConditions = textRule({
	rule: 'law.raffle-conditions',
	severity: 'warn',
	source: (post) => lawProvenance(post, 'raffles.conditions'),
	message: 'raffleConditions',
	reading: [reading, overTwoSentences, inPieces],
});
