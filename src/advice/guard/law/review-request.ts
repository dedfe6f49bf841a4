import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { latin, type Reading, words } from '#advice/guard/reading.ts';
import {
	aboutUs,
	inPublic as publicly,
	ofUs,
	otherSense,
	refused,
	request,
	review,
	reward,
	stars,
	telling,
	platform,
	currency,
} from '#advice/guard/law/review-words.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';

const message = {
	rule: 'law.review-request',
	severity: 'warn',
	source: (post: CheckedPost) => lawProvenance(post, 'reviews.request'),
	message: 'reviewMessage',
} as const;

/** Something promised for a review, or only good ones asked for (UWG, annex 23b and 23c). */
export const reviewReward = textRule({
	rule: 'law.review-request',
	severity: 'stop',
	source: (post) => lawProvenance(post, 'reviews.fake'),
	message: 'reviewReward',
	reading: [rewarded(), rewardedNext(), onlyGood(), onlyHappy()],
});

const inMessage = textRule({ ...message, reading: asked() });

/** In public a request is fine; that it also goes out by message is not. */
const inPublic = textRule({ ...message, reading: byMessage() });

/** A request for a review that is sent to people (BGH, VI ZR 225/17): by letter, or said to go by message. */
export function reviewMessage(post: CheckedPost): Finding[] {
	return goesToPeople(post) ? inMessage(post) : inPublic(post);
}

/** Newsletters and channels of messengers; a channel of videos is none. */
function goesToPeople({ kind, network }: CheckedPost): boolean {
	return kind === 'list' || (kind === 'channel' && network.name !== 'youtube');
}

function rewarded(): Reading {
	return {
		signs: [
			[words(String.raw`(?:${stars})`), reward],
			[words(String.raw`(?:${ofUs})`), reward],
			[words(review), reward],
			[words(aboutUs, ...publicly), reward],
			[words(String.raw`(?:lass\p{L}*|geb\p{L}*|gib\p{L}*|vergeb\p{L}*) (?:[^\s.!?]+ ){0,4}sterne`), reward],
			[
				words(review),
				words(
					String.raw`(?:zeig(?:t|e|en sie)?|vorzeig\p{L}*|vorleg\p{L}*|screenshot) (?:[^\s.!?]+ ){0,9}(?:abhol\p{L}*|dazu|gibt|bekomm\p{L}*|krieg\p{L}*|eis|kaffee|getränk|bier|schnaps)|screenshot|show (?:us )?(?:your|the|it)`,
				),
			],
			[words(review, ofUs, stars), currency],
			words(
				String.raw`(?:${review}) (?:gegen|=) \p{L}+|(?:stars|reviews|ratings?|sterne|bewertungen) (?:for|gegen|für) (?!(?:us|uns|the|our|das|unser\p{L}*|die|den|all|alle|service|money)\s)\p{L}+(?= ?[!.:])`,
			),
		],
		unless: [otherSense, telling, refused],
	};
}

/** The request in one sentence, the reward in the next. */
function rewardedNext(): Reading {
	return {
		signs: [
			words(
				String.raw`(?:als (?:kleine[rns]? )?(?:dank|danke|dankeschön|belohnung)|dafür|im gegenzug|zum dank|jede[rn]?|unter allen) (?:[^\s.!?]+ ){0,6}(?:gutschein\p{L}*|rabatt\p{L}*|\d+ ?(?:prozent|euro)|gratis\p{L}*|kostenlos\p{L}*|geschenk\p{L}*|verlos\p{L}*|auf(?:s| das) haus|geht auf uns|kaffee)`,
				String.raw`(?:in return|as a thank[- ]you|as a thanks|every review\p{L}*|to say thanks?|for that|we[’']ll) (?:[^\s.!?]+ ){0,6}(?:voucher|discount|free|gift|off|on us|on the house|prize|draw|reward)`,
			),
		],
		unless: [telling, refused, otherSense],
		onlyWith: [words(review, ofUs, aboutUs, ...publicly, String.raw`(?:${stars})`)],
		unlessAnywhere: [otherSense],
	};
}

/** Only those who are content are asked, or only for the highest mark. */
function onlyGood(): Reading {
	const ask = String.raw`(?:bewertet|bewerten|rated?|folks|da ?lassen|hätten gern\p{L}*|gesucht|gebt|geben sie|gib|schenkt|schenken sie|hinterlass\p{L}*|schreib\p{L}*|lasst|lassen sie|freuen (?:wir )?uns|freue ich mich|bitte(?:n)?|wünschen|brauchen|fehlen|helft|helfen|schaffen|knacken|help us|bis zur \d+|klick\p{L}*|vergeb\p{L}*|leave|rate us|give|drop|post|write|need|want|ask\p{L}*|please|love|pop|hit|smash|appreciate)`;
	return {
		signs: [
			[words(String.raw`(?:${stars})(?:[- ]?(?:${review}))?`), words(ask)],
			[
				words(
					String.raw`(?:nur|ausschließlich|bitte nur) (?:\p{L}+ ){0,3}(?:gute|positive|beste)\p{L}* (?:\p{L}+ )?(?:${review})`,
					String.raw`(?:gute|positive|tolle|nette|beste|super|schöne|freundliche|lobende|liebe|good|positive|nice|glowing|great|kind|five-star|5-star|lovely|happy|shining|enthusiastic)\p{L}* (?:google[- ]?)?(?:${review}|comments?|feedback|kommentare?|(?:\p{L}+ )?worte?)(?: (?:[^\s.!?]+ ){0,4}${platform})?`,
				),
				words(ask),
			],
			words(
				String.raw`(?:nur|bloß|only|just) (?:the |das )?(?:lob|gutes|nettes|positives|good (?:stuff|things|bits)|praise|nice things) (?:bitte )?(?:bei|auf|on|to) ${platform}`,
				String.raw`(?:nur|ausschließlich|only|just) (?:\p{L}+ )?(?:nette|gute|positive|liebe|nice|good|kind|positive)\p{L}* (?:ones|bitte|please|reviews?|(?:google-?)?(?:bewertung|rezension)\p{L}*)`,
				String.raw`(?:schlechte|negative|böse|bad|poor|negative)\p{L}* (?:kritik|bewertung\p{L}*|rezension\p{L}*|reviews?|comments?|ones|erfahrung\p{L}*) (?:[^\s.!?]+ ){0,4}(?:behalt\p{L}*|für (?:euch|sich|dich)|lieber|direkt|persönlich|nur uns|nicht ins|to yourself|yourselves|to us|private\p{L}*|straight to)`,
				String.raw`(?:nicht|not|didn[’']t|wasn[’']t|unhappy|unzufrieden) [^.!?]{0,50}(?:sag\p{L}*|tell|ring|call|meld\p{L}*|ruf\p{L}*|sprich|sprecht) (?:[^\s.!?]+ ){0,4}(?:nur uns|nur mir|lieber uns|only us|just us|us instead|uns zuerst|us first)`,
				String.raw`(?:(?:bewert\p{L}*|rezensier\p{L}*|schreib\p{L}*) (?:uns |mich )?(?:bitte )?nur,? (?:wenn|falls)|only (?:leave|write|post|give|review|rate) (?:[^\s.!?]+ ){0,4}if)`,
			),
			[
				words(
					String.raw`wer (?:\p{L}+ ){0,3}(?:zufrieden|glücklich|begeistert)`,
					String.raw`(?:nur )?(?:wenn|falls|sofern) (?:sie|ihr|du|es|dir|euch|ihnen|alles)(?: \p{L}+){0,5} (?:zufrieden|glücklich|begeistert|gefallen|gefällt|gepasst|geschmeckt|mögt|mögen|magst|freude|spaß|gut war\p{L}*|überzeugt)|(?:wenn|falls)[’']?s (?:\p{L}+ ){0,3}(?:gefallen|geschmeckt|gepasst|gut war|passt)|(?:findet|finden sie|findest du|mögt|mögen sie|magst du|lieb\p{L}*) (?:ihr |du |sie )?(?:uns|unser\p{L}*)|sie finden uns|ihr findet uns|(?:big )?fans? of (?:ours|us)|fan von uns`,
					String.raw`(?:waren|wart|warst|sind|seid|bist) (?:sie|ihr|du) (?:\p{L}+ ){0,3}(?:zufrieden|glücklich|begeistert)`,
					String.raw`(?:if|only if) you(?:[’']re|[’']ve| are| were| have)? (?:\p{L}+ ){0,3}(?:happy|pleased|satisfied|loved|liked|love|like|enjoyed|delighted|impressed|chuffed)|if (?:we|it|i|the \p{L}+) (?:[^\s.!?]+ ){0,3}(?:made you (?:smile|happy)|did (?:a )?(?:good|great|well)|looked after|hit the spot|was good)`,
					String.raw`(?:zufrieden|happy|begeistert|pleased)(?: with us| mit uns)?\?`,
				),
				words(
					review,
					ofUs,
					aboutUs,
					...publicly,
					platform,
					String.raw`(?:${stars})|bewert(?:en|et|e)`,
					String.raw`(?:bei|auf|on|zu) google`,
				),
			],
			words(
				String.raw`(?:wenn|falls|waren sie) (?:\p{L}+ ){0,3}(?:nicht|unzufrieden) (?:\p{L}+ ){0,2}(?:zufrieden )?[^.!?]{0,40}(?:sagen|sagt|rufen|ruft|schreiben|melde\p{L}*) (?:\p{L}+ ){0,3}(?:lieber|direkt|bitte|uns|zuerst|erst)[^.!?]{0,60}(?:statt|anstatt|als)[^.!?]{0,20}(?:bewert\p{L}*|google)`,
			),
		],
		unless: [
			otherSense,
			telling,
			refused,
			// Whoever is not content is asked as well.
			words(
				String.raw`oder (?:auch |eben )?(?:nicht|unzufrieden|enttäuscht)`,
				String.raw`(?:or|whether) (?:you (?:were|are) )?(?:not|unhappy|disappointed|happy or)`,
				String.raw`(?:gut|gute|lob|positiv|good|praise) (?:oder|und|or|and) (?:auch )?(?:schlecht|kritik|negativ|tadel|bad|criticism)\p{L}*`,
				String.raw`ehrlich\p{L}*|honest\p{L}*|egal (?:ob|wie|was)|whatever you (?:thought|think)|either way`,
			),
		],
	};
}

function asked(): Reading {
	return { signs: [request], unless: [otherSense, telling] };
}

/** Said in a public post: that a message with the request comes or came. */
function byMessage(): Reading {
	const sent = words(
		String.raw`per (?:e-?mail|mail|whats ?app|sms|nachricht|post|newsletter|telegram|signal)`,
		String.raw`(?:e-?mail|mail|whats ?app|sms|nachricht|newsletter)(?:-?(?:nachricht|mail|link)\p{L}*)? (?:[^\s.!?]+ ){0,6}(?:link|bitte|mit der|von uns|um|an alle|bekommen|geschickt|schicken|geht)`,
		String.raw`(?:schick\p{L}*|send\p{L}*|verschick\p{L}*|versend\p{L}*|schreib\p{L}*|mail(?:en|ten)|anschreib\p{L}*|angeschrieben|anrufen|rufen) (?:[^\s.!?]+ ){0,8}(?:e-?mail\p{L}*|mails?|whats ?app|sms|nachricht\p{L}*|link)`,
		String.raw`(?:bekomm\p{L}*|erhalt\p{L}*|erhält|krieg\p{L}*) (?:[^\s.!?]+ ){0,6}(?:e-?mail|mail|whats ?app|sms|nachricht|link)`,
		String.raw`(?:text|e-?mail|message|sms|nachricht|mail) (?:[^\s.!?]+ ){0,7}(?:asking|asks|inviting|fragt|bittet|gefragt|with a link|requesting)`,
		String.raw`(?:by|via|over) (?:e-?mail|text|whats ?app|sms|message|newsletter)`,
		String.raw`(?:e-?mail(?:ing|ed)?|text(?:ing|ed)?|messag(?:e|ing|ed)|whats ?app(?:ing|ed)?|send(?:ing)?|sent) (?:[^\s.!?]+ ){0,6}(?:you|customers?|clients?|everyone|everybody|guests?|patients?|message|email|link|text)`,
	);
	return {
		signs: [
			[
				words(
					review,
					ofUs,
					String.raw`(?:zum|um ein\p{L}*|zur|fürs) (?:bewert\p{L}*|feedback|rezension)|um (?:\p{L}+ )?sterne`,
				),
				sent,
			],
		],
		unless: [
			otherSense,
			telling,
			words(
				String.raw`(?:kein(?:e[nr]?)?|nie|niemals|nicht|ohne|never|no|not|won[’']t|don[’']t) (?:\p{L}+ ){0,4}(?:e-?mails?|mails?|nachricht\p{L}*|whats ?app|sms|text|message|email)\p{L}*`,
				String.raw`(?:eingewilligt|einwilligung|zugestimmt|opted in|consent\p{L}*)`,
			),
		],
	};
}

/** Whether people are content is asked in one sentence, and only those who are go on to the review. */
function onlyHappy(): Reading {
	return {
		signs: [
			latin(
				/(?<!\p{L})(?:zufrieden|glücklich|begeistert|gefallen|geschmeckt|gepasst|bestanden|klasse|happy|pleased|satisfied|love[d]?|enjoyed?|liked?|chuffed|fans?)(?!\p{L})[^.!?]{0,60}\?/iu,
			),
		],
		unless: [
			words(
				String.raw`(?:wie|how) (?:\p{L}+ )?(?:zufrieden|happy|satisfied|pleased)|wie (?:hat|war|waren|fanden)`,
			),
		],
		onlyWith: [request],
		unlessAnywhere: [
			words(
				String.raw`ehrlich\p{L}*|honest\p{L}*|egal (?:ob|wie)|oder (?:auch |eben )?nicht|(?:gut|good|lob) (?:oder|und|or|and) (?:schlecht|bad|kritik)`,
			),
		],
	};
}
