import { words } from '#advice/guard/reading.ts';

// What takes the words of several rules back: who speaks about a claim does not make it.

/** Reporting what the law or a court says about such words. */
export const aboutTheLaw = words(
	'*(?:gesetz|gesetze|richtlinie|richtlinien|verordnung|verordnungen)',
	'verbot*',
	'verbiete[nt]?',
	'abgemahnt',
	'abmahn*',
	'landgericht|oberlandesgericht|bgh|eugh|vor gericht|gericht (?:hat|entschied|sagt|verbietet|untersagt)|gerichtsurteil|urteil (?:des|vom|gegen|zu)',
	'uwg|hwg|mdr|empco',
	'wettbewerbszentrale',
	'verbraucherzentrale',
	'greenwash(?:ing|er)?',
	'darf (?:man|keiner|niemand|kein*|nicht(?! fehlen)|ab)',
	'dürfen (?:wir|sie|betriebe|firmen|händler|das|uns|so) … (?:nicht|nur noch|nicht mehr)',
	'(?:dürfen|darf) … nicht (?:mehr )?(?:so )?(?:heißen|nennen|schreiben|werben|sagen|behaupten|versprechen|stehen)',
	'(?:werben|werbung) mit (?:wörtern|worten|begriffen|aussagen|dem wort|dem begriff)',
	'(?:das|dem|des|die|diese|solche|leere|große|solchen|diesen|viele|alle) (?:wort|worte|wörtern|wörter|wortes|begriff|begriffe|begriffs|floskel|schlagwort)',
	'(?:regulation|directive|legislation|court|banned|ruling|new rules?|new law|trading standards|asa)',
	'(?:may|must|can|can.t|cannot) (?:no longer|not) (?:call|claim|advertise|say|use|be called)',
	'(?:can.t|cannot|mustn.t) (?:claim|call|advertise|say)',
	'the (?:word|words|term|phrase|label) [“"‘\'„]?\\p{L}+',
);

const customer =
	'(?:*kund(?:e|in|en|innen)|gast|gäste|patient*|bekannte*|nachbar*|vertreter*|oma|opa|schwiegermutter|jemand|leser*)';
const said =
	'(?:fragt*|fragen|gefragt|sagt|sagte|meint|meinte|schrieb|wollte*|will wissen|wollte wissen|behauptet*|nannte|nennt|erzählte*)';

/** The words of a customer or somebody else, not of the firm. */
export const saidByOthers = words(
	`${said} (?:\\S+ ){0,3}?${customer}`,
	`${customer} (?:\\S+ ){0,3}?${said}`,
	'(?:laut|behauptet|schreibt|wirbt|verspricht) (?:der |die |das |dem )?(?:hersteller*|zeitung|werbung|prospekt|lieferant*|verpackung|etikett)',
	'(?:hersteller*|zeitung|prospekt|lieferant*|verpackung|etikett) (?:\\S+ ){0,2}?(?:schreibt|behauptet|sagt|wirbt|verspricht|nennt|steht|stand|druckt)',
	'(?:auf|in) (?:der|dem|einer|einem) (?:packung|verpackung|etikett|eimer|dose|tüte|zeitung|prospekt|plakat|werbung) (?:\\S+ ){0,3}?(?:steht|stand|lesen|gelesen)',
	'(?:on|in|says?) the (?:label|packaging|tin|brochure|paper|advert|poster) (?:says?|said|calls?|claims?|reads?)',
	'(?:manufacturer|supplier|brochure|label|advert) (?:\\S+ ){0,2}?(?:says?|said|claims?|calls?|promises?)',
	'(?:she|he|they) (?:asked|wanted|said|thought|wondered)',
	'(?:er|jemand|einer|eine) (?:fragte|wollte|meinte|sagte|suchte)',
	'werden (?:wir )?(?:oft |immer wieder |häufig )?gefragt',
	'(?:sogenannt*|angeblich*|so-?called|supposedly|allegedly)',
	'(?:customer|customers|client|guest|patient|visitor|neighbour|someone|somebody|rep|people) (?:\\S+ ){0,3}?(?:asks?|asked|said|says|wanted to know|told us|wonders?|wondered)',
	'(?:we|we.re|were) (?:often |sometimes |always )?(?:get )?asked',
);

/** A question about it, but not one that offers it ("Lust auf …?", "Are you looking for …?"). */
export const asked = new RegExp(
	String.raw`^[^\p{L}]*(?!(?:wie wäre|warum (?:zum|zur|mehr|teuer|woanders|beim?|im|noch|so viel|weiter|länger)|why (?:pay|go|settle|spend|wait|buy|drive|queue|risk|put|bother|trust|use|let|suffer|live))(?!\p{L})|(?:wer|do|are|warum|why|wie|how|was|what|kann|can|soll|haben|wollen) (?:sucht|will|möchte|braucht|hat lust|you (?:want|need|fancy|dream|like|look|suffer|have)|nicht|not|about|halten|hältst|haltet|wir|we|sie|du|ihr)(?!\p{L}))(?:was|wie|wer|warum|wieso|weshalb|ist|sind|ob|kann|können|darf|dürfen|muss|müssen|soll|sollte|sollten|sollen|gibt|heißt|bedeutet|welche\p{L}*|stimmt|what|how|why|who|is|are|can|could|should|does|do|did|which|would|whether)(?!\p{L})[^?]*\?`,
	'iu',
);

/** `whether`, `ob` or `wie` just before the claim. */
export function indirectly(claim: string): RegExp {
	return words(
		`(?:ob|whether|if) (?:[\\p{L}'’-]+ ){0,8}?${claim}`,
		`(?:wie|how|was|what|warum|why) ${claim} (?:\\p{L}+ )*(?:wirklich|really|eigentlich|actually)`,
	);
}

/** A denial just before the claim, without a comma in between; "not only" denies nothing. */
export function negated(claim: string): RegExp {
	return words(
		`(?:nicht(?! (?:nur|bloß|allein|einfach))|kein|keine[nrsm]?(?! (?:andere|ist|sind|macht))|(?:nie|niemals)(?! (?:war|waren|so|zuvor))|weder|noch lange nicht|statt|von wegen|alles andere als) (?:[\\p{L}'’„“"-]+ ){0,4}?["„“‚'»]?${claim}`,
		`(?:not(?! (?:just|only|merely|simply))|never|no such thing as|nobody should|nobody would|no|isn.t|aren.t|wasn.t|don.t(?! just)|doesn.t(?! just)|won.t|can.t|cannot|neither|hardly|anything but|far from) (?:[\\p{L}'’“"-]+ ){0,4}?["“‘']?${claim}`,
		`${claim}[“”"'»]? (?:ist|sind|bin|wäre|are|is|nennen|finden) (?:das|es|wir|sie|ich|\\p{L}+ )*(?:nicht|keine*s?|leider nicht|not|n.t)`,
	);
}
