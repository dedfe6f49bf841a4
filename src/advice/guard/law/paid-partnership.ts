import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { giftParts } from '#advice/guard/law/paid-parts.ts';
import { praised } from '#advice/guard/law/paid-praised.ts';
import {
	free,
	friend,
	got,
	label,
	neighbours,
	notAsPromised,
	notReceived,
	some,
} from '#advice/guard/law/paid-words.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { words, type Reading } from '#advice/guard/reading.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

/** Praise for which something was received, without a label (UWG, section 5a). */
export const paidPartnership = textRule({
	rule: 'law.paid-partnership',
	severity: 'stop',
	source: (post) => lawProvenance(post, 'advertising.labelling'),
	message: 'paidPartnership',
	reading: [received(), together(), ...praised, ...giftParts],
	fix: (_, { language }) => ({
		kind: 'replace',
		label: wordsOf(lawFindings, language).markAsAd,
		at: { part: 0, start: 0, end: 0 },
		with: wordsOf(lawFindings, language).adMark,
	}),
});

/** Something came from another firm. */
function received(): Reading {
	return {
		signs: [
			words(
				String.raw`(?:ge|mit)?spons(?:e|o)r(?:t|ed) (?:von|durch|by|post|content)`,
				String.raw`(?:gesponsert|gesponsort)\p{L}*`,
				String.raw`sponsored(?! (?:walk|run|cycle|swim|bike|by us|ride|event|silence|haircut|head))`,
				String.raw`(?:uns|mir) ${some(6)}(?:\p{L}+ )?(?:${free} |leihweise )?zur? verfügung gestellt|stellt(?:e|en)? (?:uns|mir) ${some(8)}zur? verfügung|zur? verfügung gestellt ${some(3)}(?:von|vom|durch|bekommen|haben)|zur? verfügung gestellt(?: bekommen)?`,
				String.raw`(?:hat|haben|hatte) (?:uns|mir) ${some(8)}${got}`,
				String.raw`(?:hat|haben) (?:unser\p{L}*|das ganze|die ganze) (?:team|mannschaft|crew|truppe|werkstatt|laden|salon|küche) ${some(4)}(?:ausgestattet|eingekleidet|ausgerüstet|versorgt|beschenkt)`,
				String.raw`(?:kam|kamen|kommt|kommen|gab es|gabs|gab’s|stammt|stammen|ist|sind) ${some(4)}(?:gratis|kostenlos|umsonst|kostenfrei|geschenkt) (?:von|vom)`,
				String.raw`(?:uns|mir) ${some(5)}${got} (?:hat|haben|worden|wurde)`,
				String.raw`(?:wurden?|worden) (?:wir|uns|mir|ich) ${some(6)}${got}|(?:wir|ich) (?:wurden?) ${some(6)}${got}`,
				String.raw`(?:von|vom) ${some(5)}(?:geschenkt|gestellt|${free}|zugeschickt|geschickt|gesponsert) (?:bekommen|gekriegt|erhalten)`,
				String.raw`(?:${free}|geschenkt) ${some(3)}(?:bekommen|erhalten|gekriegt|bekamen|erhielten)`,
				String.raw`(?:dank\p{L}*|dankeschön|merci)(?: \p{L}+){0,3} (?:an|geht an|von) ${some(6)}(?:für|fürs) ${some(4)}(?:${free}|geschenk\p{L}*|test\p{L}*|bereitstell\p{L}*|leihgabe|leihgerät|muster|ausstattung|einladung|paket\p{L}*|päckchen|produkt\p{L}*|spende|sponsoring|arbeitskleidung|rabatt)`,
				String.raw`(?:dank\p{L}*|dankeschön) ${some(5)}(?:für|fürs) (?:das |den |die |euer |eure |ihr )?(?:${free}|test(?:gerät|paket|muster|maschine|exemplar|produkt)\p{L}*|bereitstell\p{L}*|leihgerät)`,
				String.raw`(?:dürfen|durften|darf|durfte) (?:wir|ich) ${some(9)}(?:probe ?fahren|ausprobieren|testen|probieren)`,
				String.raw`(?:wir|ich) (?:dürfen|durften|darf|durfte) ${some(9)}(?:testen|ausprobieren|probe ?fahren|probieren)`,
				String.raw`(?:zum|zu) (?:test(?:en)?|ausprobieren|probieren) ${some(2)}(?:bekommen|erhalten|geschickt|überlassen|gestellt|bekamen|gekriegt|da|zugeschickt|geliehen)`,
				String.raw`(?:schickte|schenkte|überließ|stellte|spendierte|lieh|sponserte|sponsert|schenkt|spendiert) (?:uns|mir)`,
				String.raw`(?:marken)?botschafter(?:in)? (?:von|für|bei|der firma)|im test für|(?:testen|tester(?:in)?|getestet) für`,
				String.raw`(?:hat|haben) ${some(6)}für unser\p{L}* \S+ (?:gestellt|gestiftet|gesponsert|spendiert|beigesteuert)`,
				String.raw`(?:haben|bekamen|erhielten|kriegten) (?:wir|ich) von (?!(?:der|dem|den|einem|einer|unser\p{L}*|euch|ihnen|vielen|allen|anfang|hand|hier|innen|außen|uns|oben|unten|morgens)\s)\S+ ${some(5)}(?:bekommen|erhalten|gekriegt|geschickt)`,
				String.raw`(?:dank\p{L}*|dankeschön|merci|thanks|thank you|cheers) ${some(5)}(?:für|fürs|for) ${some(3)}(?:\p{L}*proben|\p{L}*muster|samples?|goodies|testprodukte|\p{L}*paket|care-?paket|freebies?)`,
				String.raw`(?:hat|haben) uns ${some(5)}(?:ins werk|zur? (?:messe|reise|werksbesichtigung)|auf eine reise|nach \p{L}+) ${some(5)}eingeladen|samt hotel|(?:flew us|put us up|treated us)|(?:trip|visit|hotel|flight|dinner) ${some(6)}(?:was|were) on (?:them|\p{Lu}\p{L}+)`,
				String.raw`(?:stellt|stellen|stellte|leiht|leihen|lieh|liehen) (?:uns|mir)(?! (?:vor|fragen|eure|die frage|sich|\S+ vor)(?!\p{L}))|, ?gestellt|(?:gestellt|leihgabe|leihgerät|leihweise) (?:von|vom)`,
				String.raw`dank\p{L}* an ${some(14)}(?:geschenk|gratis|kostenlos|umsonst)|(?:bezahlte )?(?:kooperation|koop):`,
				String.raw`im auftrag von (?!(?:der|dem|den|einem|einer)\s)\S+ (?:zeigen|testen|stellen|probieren|präsentieren|verlosen) wir`,
				String.raw`test(?:betrieb|salon|werkstatt|team|partner|küche|baustelle) (?:für|von|bei)`,
				String.raw`(?:kleine |eine |etwas )?provision(?:en)?`,
				String.raw`(?:kommt|kam|kamen|kommen|stammt|stammen) von \S+ ${some(4)}(?:gratis|kostenlos|umsonst|geschenkt)`,
				String.raw`produkttest(?:er)?|pr-?(?:sample|muster)|testimonial für|testpaket|testprodukt\p{L}*`,
				String.raw`affiliate\p{L}*|provisions?-?link|(?:mit|with|use) (?:dem |unserem |meinem |our |my )?(?:rabatt|discount )?-?code \S+ ${some(5)}(?:bei|at|von|from) (?!(?:uns|us|our|unser\p{L}*|jeder|jedem|der|dem|allen|any|all|every)\s)\p{L}+`,
				String.raw`(?:hat|haben) (?:sie|es|ihn|das|die|den|alles|diese\p{L}*) (?:alle )?(?:uns )?(?:spendiert|gesponsert|gestiftet|gesponsort)|(?:die firma|firma|der hersteller|der lieferant|unser lieferant|die marke) \S+ (?:\S+ )?hat ${some(6)}(?:spendiert|geschenkt|gestiftet|geliehen|bezahlt|überlassen)`,
				String.raw`(?:mussten|müssen|musste) ${some(4)}(?:nichts|keinen cent|nix)(?: dafür)? (?:be)?zahlen|(?:be|ge)zahlt haben wir ${some(2)}(?:nichts|nix|keinen cent)|(?:haben|hat) (?:wir |uns )?(?:dafür )?(?:nichts|nix|keinen cent) (?:dafür )?(?:be|ge)?(?:zahlt|kostet)|(?:haben|hat) uns ${some(2)}(?:nichts|nix|keinen cent) gekostet|ohne ${some(3)}(?:zu (?:be)?zahlen|bezahlen zu müssen)`,
				String.raw`(?:durften|dürfen|durfte|darf) (?:wir|ich) ${some(4)}(?:aussuchen|behalten)`,
			),
			words(
				String.raw`(?:we|i|us|team|crew|lads)(?:[’']ve|[’']re)? (?:have |has |just |both |all )?(?:were|was|been|got|being) (?:kindly |very kindly |generously )?(?:given|gifted|sent|lent|loaned|provided with|supplied with|kitted out|treated|invited|supplied)`,
				String.raw`(?:kindly|generously) (?:given|gifted|sent|lent|loaned|provided|supplied|donated|gave|send|supplying|sending|giving)`,
				String.raw`(?:gave|sent|lent|loaned|gifted|shipped|handed|posted|bought) (?:us|me) ${some(6)}(?:to (?:try|test|play|use|review|keep)|for free|free of charge|a free|free|as a gift|for nothing|no charge|new|complimentary|set|kit)`,
				String.raw`(?:lent|loaned|gifted|lend|loan) (?:us|me) (?:a|an|one|two|three|the|this|these|some|their|its|\d+)`,
				String.raw`(?:have|has|they[’']ve|\p{L}+[’']s|\p{L}+[’']ve) (?:just |kindly )?(?:given|sent|lent|loaned|supplied|gifted) (?:us|me|the (?:lads|team|crew|boys|girls|shop|salon)|our \p{L}+)`,
				String.raw`as an? (?:present|gift) from|(?:thanks|thank you|cheers|ta) (?!for)(?:to )?${some(4)}for (?:sending|giving|lending|lending us|the loan)`,
				String.raw`(?:big up|shout ?out|props|hats off|kudos|thanks|ta|cheers) ${some(5)}for the (?:free|complimentary|gifted)`,
				String.raw`(?:supplied|provided|kitted|equipped|stocked) (?:us|me) (?:out )?with|kitted (?:us|me|out (?:us|the (?:whole |entire )?(?:crew|team)|our \p{L}+|everyone))|let us (?:keep|have) (?:the|it|this|them)`,
				String.raw`(?:supplied|provided|donated|gifted|loaned|lent|sent|given) (?:to us|to me)?\s?(?:for free |free of charge |free )?by`,
				String.raw`gifted (?:by|from|to us|us|item|product|kit|\p{L}+ from)|(?:pr )?gifted(?= ?[:)|])`,
				String.raw`(?:dropped off|delivered|brought|turned up|sent over|sent round|shipped|came|arrived|handed over|landed) ${some(6)}(?:for nothing|for free|free of charge|without a bill|at no cost|no charge|gratis)`,
				String.raw`(?:didn[’']t|did not|hasn[’']t|haven[’']t) (?:cost|pay|paid)(?: us)? (?:a penny|anything|a thing|a bean)|cost us nothing|without paying|(?:is|are|were|was) (?<!-)free(?: to us)? from|paid nothing|(?<!-)free (?:of charge )?from`,
				String.raw`(?:thanks|thank you|cheers|shout ?out|big up)(?: \p{L}+){0,3} to ${some(6)}for (?:the |a |an |our |these |this |giving |sending |letting |lending |kitting |supplying |providing )${some(3)}(?:free|freebie\p{L}*|gift\p{L}*|sample\p{L}*|loan\p{L}*|us|me|complimentary|test\p{L}*|kit|goodies|hamper|parcel|machine|tools?)`,
				String.raw`(?:thanks|thank you|cheers) ${some(4)}for (?:the |our )?(?:free|gifted|complimentary|sample\p{L}*|freebie\p{L}*)`,
				String.raw`(?:let|asked|invited|allowed|chose|picked) (?:us|me) ${some(2)}(?:to )?(?:try|test|trial|review|road-?test|keep)`,
				String.raw`(?:got|get|getting|lucky enough|been asked|asked|chance) to (?:try|test|trial|road-?test|review) ${some(5)}(?:free|from|by|for|new)`,
				String.raw`(?:in exchange|in return) for ${some(4)}(?:post|review|mention|shout-?out|video)`,
				String.raw`(?:we|i)(?:[’']ve)? (?:just )?(?:got|received|were handed) ${some(6)}(?:for nothing|for free|free of charge|gratis)|freebie\p{L}*|collab|ambassadors? (?:for|of)|(?:us|we) [x×] \p{L}+`,
				String.raw`brand (?:ambassador|partner)s?|free samples? from|(?:pr|press) sample|(?<!(?:image|photo|picture|soundtrack|music|song|video|illustration|artwork|lyrics) )courtesy of(?! (?:gemini|midjourney|chatgpt|the weather|my|our)(?!\p{L}))|paid us|(?:is|are) paying us|on loan from|earn a (?:little|bit|small \p{L}+)|(?:small |a )commission`,
				String.raw`markenbotschafter(?:in)?|brand-?ambassador`,
			),
		],
		unless: [notReceived, friend, notAsPromised],
		unlessAnywhere: [label],
	};
}

/** `in Kooperation mit Bosch`, `unser Partner Makita`. */
function together(): Reading {
	const brand = String.raw`(?:(?:der |dem |unserem |our )?(?:firma|hersteller|marke|partner|herstellerin|sponsor|brand|manufacturer|lieferant\p{L}*) |(?!(?:der|dem|den|einem|einer|unser\p{L}*|our|the|a|an|other|another|anderen|zwei|drei|local|my|your|ihnen|euch|dir|us|some|two|three)\s)[@\p{L}])`;
	return {
		signs: [
			words(
				String.raw`in (?:kooperation|zusammenarbeit|partnerschaft|koop|partnership|collaboration|cooperation|association) (?:mit|with) ${brand}[^\s,.!?]*`,
				String.raw`(?:kooperation|koop|collab|collaboration|partnership|partnerschaft) (?:mit|with|x|×) ${brand}[^\s,.!?]*`,
				String.raw`(?:teamed up|joined forces|join forces|joining forces|kooperieren|kooperiert|kooperiere|partnered(?: up)?|partnering|teaming up) (?:with|mit) ${brand}[^\s,.!?]*`,
				String.raw`(?:mit freundlicher|dank der|mit) unterstützung (?:von|durch|der firma) ${brand}[^\s,.!?]*`,
				String.raw`(?:powered by|presented by|präsentiert von|unterstützt (?:von|durch)|ermöglicht (?:von|durch)|supported by|made possible by) ${brand}[^\s,.!?]*`,
				String.raw`unser(?:e[mnr]?)? (?:\p{L}+)?(?:partner|kooperationspartner|sponsor)(?:firma|marke)? (?:[^\s.!?]+\s){1,4}(?:(?:hat|haben) (?:uns|mir|dafür|das)|stellt|schenkt|spendiert|liefert|sorgt)`,
			),
		],
		unless: [notReceived, neighbours],
		unlessAnywhere: [label],
	};
}
