import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { cite } from '#advice/guard/provenance.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import {
	asksForReactions,
	asksInEnglish,
	asksToPassItOn,
	emojiVoting,
} from '#advice/guard/pace/bait-asking.ts';
import {
	anyEmoji,
	emoji,
	heartVoting,
	likes,
	oneWord,
	shares,
	sharesInEnglish,
	tags,
	voting,
} from '#advice/guard/pace/bait-words.ts';
import { words, type Reading } from '#advice/guard/reading.ts';

/** “Teilt uns mit”, “wir teilen uns”, thanks, and those who do not ask for it. */
const takenBack = [
	words(
		'(?<!wer )(nicht(?! vergessen)|nichts|(?<!hat )kein|keine|keinen|ohne|statt|weder|nie) (\\S+ ){0,3}(liken?|likes?|teilen|folgen|markieren|herz|herzen|herzchen|daumen|verlinken|gefällt-mir)',
		"((don[’']t|do not)(?! forget| scroll| leave| go| be shy)|no|never|(?<!past |by |leave )without(?! leaving| dropping| giving| hitting| tapping)|not|no need to|instead of|rather than) (\\S+ ){0,4}(likes?|liking|shares?|sharing|follow|following|followers|tag|tagging|retweet)(?! (us|this) to win)",
		'(danke|dank|dankeschön|merci) (\\S+ ){0,4}(fürs|für (das|die|eure|euer|ihre|alle|jede\\p{L}*)|für)',
		'(thanks|thank you|thankful) (\\S+ ){0,4}(for|to)',
		'(drück|drückt|drücken sie|drücke) (\\S+ ){0,3}(die|beide|alle|feste?) daumen(?! hoch)',
		'(betrug|abzocke|scam|masche|fake|fakes|betrüger|spam|phishing)',
		'(teilen|teile|teilten) (wir|ich)',
		'(angekommen|geknackt)',
		'(teilt|teilen|teile) (\\S+ ){0,8}(mit, (wann|was|ob|wie|welche\\p{L}*|wo)|mit(?=[.!?]*$))',
		'teil(t|en|en sie) (uns|sich|euch|mir)',
		'(wir|ich|haben|wurde|wurden|hat) (\\S+ ){0,3}(geteilt|geliked|markiert|verlinkt)',
	),
];

/** To follow is an ordinary request, unless it is what one wins by. */
const followToWin: Reading = {
	signs: [
		words(
			'(folgt|folge|folgen sie) (uns|unserem|unserer|unseren|mir|@\\S+)',
			'(abonniert|abonniere|abonnieren sie) (uns|unseren|unsere|den|die)',
			'(wer|nur wer) (\\S+ ){0,3}folgt',
			'(uns|unserer seite|unserem (kanal|profil|konto|account)) folgen',
			'(follow|subscribe to|following) (us|our|this|the page|@\\S+)',
		),
	],
	onlyWith: [
		words(
			'(gewinn(?!en sie (einen )?(ein|über))|verlos|auslos|lostopf|topf|gewinnspiel|freikarten|gratis|gutschein|rabattcode)\\p{L}*',
			'(win|winner|winners|prize|raffle|giveaway|draw|free (ticket|cut|voucher|coffee)\\p{L}*|in with a chance|discount code)',
			'(algorithmus|reichweite|sichtbar|gesehen werden|algorithm|reach)',
			'(nur wer) … folgt',
		),
	],
	unless: takenBack,
};

/** Doing anything with the post so that more people see it. */
const toBeSeen = words(
	'(damit|dass|so) (der algorithmus|uns (\\S+ )?mehr|mehr (leute|menschen)|möglichst viele|die reichweite|facebook|instagram|uns alle|es alle)',
	'so (that )?(the algorithm|facebook|instagram|more people|everyone)',
	'(für|für den|for the) algorith(mus|m)',
	'(reichweite|our reach)',
);
const doing = words(
	'(teil|lik|kommentier|folg|markier|verlink|speicher|repost)(e|t|en)',
	'(herz|daumen|like|likes|kommentar|kommentare)',
	'(share|like|comment|follow|tag|save|repost)',
);

/** Looking for what was lost is no bait. */
const lostAndFound = words(
	'(entlaufen|entflogen|zugelaufen|vermisst wird|wird vermisst|verloren gegangen)',
	'(lost|missing|stolen|found) (on|since|near|from|outside|in|at)',
);

const reading: Reading = {
	signs: [
		likes,
		emoji,
		[toBeSeen, doing],
		heartVoting,
		shares,
		sharesInEnglish,
		tags,
		...oneWord,
		asksForReactions,
		asksToPassItOn,
		asksInEnglish,
	],
	unless: takenBack,
	unlessAnywhere: [lostAndFound],
};

/** An emoji ends a sentence, so that a vote by emojis goes over several. */
const votes = [voting, emojiVoting].map((pattern): Reading => ({
	signs: [anyEmoji],
	onlyWith: [pattern],
	unless: takenBack,
}));

/** Asking for likes, shares or tags in order to win or be seen, which networks forbid. */
export const bait = textRule({
	rule: 'pace.bait',
	severity: 'warn',
	source: (checked) => {
		const { noBait } = checked.network.rules;
		return noBait?.value ? cite(noBait) : lawProvenance(checked, 'raffles.platform');
	},
	message: 'bait',
	reading: [reading, followToWin, ...votes],
});
