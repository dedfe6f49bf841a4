import { lawFinding, lawProvenance } from '#advice/guard/law/law-finding.ts';
import type { Fix } from '#advice/guard/fix.ts';
import {
	aboutMachines,
	anyMachine,
	asHelper,
	denied,
	imagined,
	machine,
	made,
	otherWork,
	painter,
	picture,
	plain,
	topic,
	unreal,
} from '#advice/guard/law/ai-words.ts';
import { type Found, latin, read, type Reading, words } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

const law = 'artificial.deep-fakes';

const told = reading();

/** A text that says its picture was made by a machine (regulation 2024/1689, article 50). */
export function aiPictureTold(post: CheckedPost): Finding[] {
	const outright = toldOutright(post);
	return outright.length > 0 || post.media.length === 0 ? outright : toldBeside(post);
}

const hint = {
	rule: 'law.ai-picture',
	severity: 'hint',
	source: (post: CheckedPost) => lawProvenance(post, law),
	message: 'aiPicture',
	fix: (_: Found, post: CheckedPost) => (saidPlainly(post) ? undefined : appendLabel(post)),
} as const;

const toldOutright = textRule({ ...hint, reading: told });

/** Beside a picture it is enough that such a machine is spoken of, unless it is the topic. */
const toldBeside = textRule({
	...hint,
	reading: [
		{
			signs: [
				words(
					String.raw`(?:ki|ai|k\.i\.|chatgpt|chat gpt|gemini|copilot|künstliche[rn]? intelligenz|artificial intelligence|${painter})(?:-\p{L}+)*`,
				),
			],
			unless: [denied, topic, otherWork, asHelper],
			onlyWith: [aboutMachines],
		},
		besidePicture(),
	],
});

/** Machines of any kind, and pictures that nobody took: only beside a picture, as elsewhere they are at work, too. */
function besidePicture(): Reading {
	const who = String.raw`(?:ein(?:e[mr]?)?|der|die|das|dem|vom|irgendeine[mr]?|unser(?:e[mr]?)?|the|an?|our|some|my|mein(?:e[mr]?)?|neural|neuronale[sn]?) (?:\p{L}+ )?${anyMachine}`;
	return {
		signs: [
			[words(who), words(imagined)],
			words(
				String.raw`(?:${picture}|art|plate|hair|design|deko|entwurf|motiv|\p{L}*motiv) (?:[^\s.!?]+ ){0,2}(?:by|from|von|vom|aus|out of) (?:(?:a|an|the|einem|einer|dem|der|our|unserem) )?(?:\p{L}+ )?${anyMachine}`,
				String.raw`(?<!(?:welded|cut|milled|measured|mixed|controlled|planed|mown|cleaned|delivered|sorted|printed|engraved|laid|dug|done|run|washed|sewn) )by (?:a |an )?(?:robot|bot|algorithm|neural net(?:work)?)(?! (?:mower|arm|saw|vacuum))`,
				String.raw`(?:stellt|stellen) sich (?:\p{L}+ )?${anyMachine} (?:[^.!?]+ )?vor|wie (?:\p{L}+ )?${anyMachine} (?:\p{L}+ ){0,2}(?:sieht|sich vorstellt)`,
				String.raw`(?:computer|chatgpt|ki|siri|alexa|hey \p{L}+|ai|copilot|gemini),? (?:mal|male|zeichne|zeig|bau|erfinde|draw|paint|show|make|give) (?:mir|uns|me|us|bitte)`,
				String.raw`(?:let|had|got|asked|told|made|ask|lassen|ließen|ließ|gebeten|gefragt) (?:(?:a|an|the|our|einen|eine|den|die|das|ein|unseren) )${anyMachine} (?:[^\s.!?]+ ){0,6}(?:redesign|draw|dream|imagine|paint|design|for|what|how|make|malen|zeichnen|entwerfen|gestalten|erfinden|wie|ausdenken)`,
				String.raw`(?:von|durch|mit) (?:einer|einem|der|dem) ${anyMachine} (?:[^\s.!?]+ ){0,4}(?:umrechnen|erstellen|malen|zeichnen|generieren|verschönern|umgestalten|einfärben|ausmalen) lassen`,
				String.raw`(?:generiert|künstlich|synthetisch|maschinell|fiktiv|generated|synthetic|artificial|simulated|computed|fake|made-up|invented|imaginary)\p{L}* (?:\p{L}+ )?${picture}|maschinell (?:erzeugt|erstellt|generiert|gemalt)|(?:erfinden|ausdenken|malen|zeichnen|generieren|erzeugen|errechnen) lassen(?! (?:sie|wir|können))`,
				String.raw`(?:den|der|einen|besten?|bester|mein|meinen|per|my|the|best|one|a|simple|single|another|good|lazy) (?:\p{L}+ )?prompts?(?! (?:service|reply|response|delivery|payment|start|answer|and))|generative (?:fill|\p{L}+)|generativ\p{L}*|(?:staged|furnished|decorated|designed|drawn|painted|imagined|dreamt up|dreamed up|photographed) by (?:a |an |the )?${anyMachine}`,
				String.raw`(?:thanks|dank|danke|danken|credit|kudos),? (?:to |an )?(?:\p{L}+ ){0,4}${anyMachine}(?=[.!,?]|$| (?:haben|gibt|we|sieht))|(?:gerechnet|errechnet|entstanden|geboren|born|made|baked|cooked|grown|gebacken|gewachsen|gebaut) (?:auf|in|im|on|inside) (?:\p{L}+ )?(?:server|rechner|computer|midjourney|cloud|chatgpt)`,
				String.raw`bits und bytes|bits and bytes|ones and zeros|nullen und einsen|pixeln? statt|aus dem rechner|per (?:textbefehl|knopfdruck|mausklick|prompt)|künstlich (?:erzeug|erstell|generier|erschaff|gemach|entstand)\p{L}*|(?:artificially|computer|machine|digitally)[- ](?:generated|made|created|rendered|painted|drawn|dreamt)|virtual(?:ly)? staging|virtually staged|virtuell (?:möblier|eingericht|gestag)\p{L}*|(?:gemini|chatgpt|copilot|midjourney|firefly|grok|ai|computer|machine|robot|bot)[’']s (?:idea|version|take|vision|attempt|guess|impression)`,
				String.raw`(?:ist|sind|war|wurde|is|are|was|all|alles|komplett|rein|completely|entirely|purely|${picture}:?) (?:\p{L}+ )?(?:generiert|generated|computergeneriert)(?! (?:by (?:the|our)|from|\d|durch|über))`,
				String.raw`(?:hintergrund|background|himmel|sky|möbel|furniture|leute|people|sofa|gesicht(?:er)?|face) (?:\S+ ){0,6}(?:(?:ist|is|are|sind|was|were) (?:\p{L}+ )?(?:künstlich|artificial|fake|added|generated|virtual|virtuell|digital))`,
			),
			[
				words(unreal),
				words(
					String.raw`(?:${picture}|landscapes?|camera|kamera|prompt|software|algorithmus|algorithm|generiert|generated|${anyMachine}|ki|ai)`,
				),
			],
			[
				words(
					String.raw`(?:typed|typing|eingetippt|eintippen|eingegeben|getippt|gefüttert|fed|(?:\p{L}+|\d+) (?:wörter|worte|stichworte|stichwörter|sätze|words|sentences)(?: (?:eingegeben|reingetippt))?)`,
				),
				words(
					String.raw`(?:image tool|tool|got (?:this|that|the|back|a)|out (?:came|popped)|popped|came (?:back|out)|spat|rausgekommen|herausgekommen|kam (?:das|dies|raus|heraus)|kommt (?:das|dies|raus)|heraus|picture|bild|foto|image|below|above|fertig war)`,
				),
			],
			[
				words(
					String.raw`(?:asked|fragten?|gefragt|bat|gebeten|played with|spielerei mit|gespielt mit|messing about with) (?:[^\s.!?]+ ){0,3}(?:${anyMachine}|${machine})`,
				),
				words(
					String.raw`(?:result|ergebnis|above|below|oben|unten|seht|see|came up with|this|this one|das hier|das da|rausgekommen|herausgekommen|for ["“„'‘])`,
				),
			],
			[
				words(machine),
				words(
					String.raw`(?:\p{L}+ )?(?:finger|fingers|hände|hands|beine|legs)|find(?:et)? den fehler|spot the|came up with|result|ergebnis|did this|das kam|idea of|idee von`,
				),
			],
		],
		onlyWith: [aboutMachines],
		unless: [
			denied,
			topic,
			words(
				String.raw`(?:strom|kilowatt\p{L}*|kwh|mwh|energie|wärme|sonne|solar\p{L}*|umsatz|aufträge|leads|electricity|power|fridges?|heat|diesel|notstrom\p{L}*|farbton|temperatur|route|termine?|kalkul\p{L}*|bedarf|gewicht|maße|aufmaß|teig|preis\p{L}*|rechnung\p{L}*|angebot\p{L}*|curtains|filter(?! says)|schweißt|weld\p{L}*|fräst|gefräst|gescannt|scan\p{L}*|website|webseite|chat tool|accounts?|buchhaltung|witz|joke)`,
			),
		],
	};
}

/** A picture known to be made by a machine, with a text that does not say so. */
export function aiPictureShown(post: CheckedPost): Finding[] {
	if (read(post, told).length > 0) return [];
	const say = wordsOf(lawFindings, post.language);
	return post.media.flatMap(({ machine_made }, place) => {
		if (machine_made !== true) return [];
		const excerpt = post.words.pictureExcerpt({ picture: place + 1 });
		return lawFinding(post, {
			rule: 'law.ai-picture',
			severity: 'warn',
			law,
			message: say.aiPicture({ words: excerpt }),
			excerpt,
			fix: appendLabel(post),
		});
	});
}

function saidPlainly({ parts }: CheckedPost): boolean {
	return parts.some((part) => plain.test(part));
}

function appendLabel({ parts, language }: CheckedPost): Fix {
	const say = wordsOf(lawFindings, language);
	const end = parts[0]?.length ?? 0;
	return { kind: 'replace', label: say.addLabel, at: { part: 0, start: end, end }, with: say.aiLabel };
}

function reading(): Reading {
	const by = String.raw`(?:mit|mithilfe|mit hilfe|von|per|durch|via|dank|aus|by|with|using|through|courtesy of|in|on)`;
	return {
		signs: [
			words(
				String.raw`(?:ki|ai|k\.i\.|chatgpt|gpt|midjourney|dall-?e|gemini|firefly|grok)[- ]?(?:${picture})`,
				String.raw`(?:ki|ai|chatgpt|midjourney)[- ]?(?:generiert|erstellt|erzeugt|gemacht|generated|created|made|rendered|drawn)\p{L}*`,
				String.raw`${picture}(?:: ?| \(| – | - |, ?| \| )(?:created |made |generated |erstellt |generiert )?(?:${by} )?${machine}`,
				String.raw`${picture} (?:[^\s.!?]+ ){0,3}${by} ${machine}`,
				String.raw`computer-?(?:generiert|generated|generierte[snr]?)`,
			),
			latin(
				/#(?:ki-?bild(?:er)?|ki-?kunst|ki-?generiert|ki-?art|ai-?art|ai-?image|ai-?generated|ai-?picture|ai-?photo|midjourney|dall-?e\d?|madewithai|stablediffusion)(?![\p{L}\p{N}])/iu,
			),
			words(
				String.raw`(?:von|by|aus|out of|mit|with|from|through|via|per|using|durch|dank) (?:dem |der |einem |einer |a |an |the )?${painter}`,
				String.raw`${painter} (?:[^\s.!?]+ ){0,6}${made}|prompt ?:|(?:let|lets|letting) ${machine} loose`,
				String.raw`(?:die|eine|der) (?:maschine|computer|rechner|roboter) hat (?:[^\s.!?]+ ){0,6}(?:ausgedacht|erfunden|gemalt|gezeichnet|erträumt|zusammengereimt)`,
				String.raw`(?:machine|computer|robot|bot) (?:dreamed|dreamt|drew|painted|imagined|invented) (?:[^\s.!?]+ ){0,3}(?:up|it|this|that|picture|image|photo)`,
				String.raw`(?:ki|chatgpt|künstliche intelligenz|gemini|ai) (?:mal )?(?:gefragt|befragt|gebeten|gefüttert),? (?:[^\s.!?]+ ){0,9}(?:aussähe\p{L}*|aussehen|aussieht|ausschaut|ausgesehen|zu \p{L}+)`,
				String.raw`(?:asked|let) (?:ai|chatgpt|gemini|the computer|a machine|artificial intelligence) (?:what|how|to|loose)`,
			),
			[
				words(
					String.raw`(?:ki|ai|k\.i\.|chatgpt|gpt-?\d?|künstliche[rn]? intelligenz|artificial intelligence|${painter})`,
				),
				words(
					String.raw`(?:\p{L}*bild(?:er)?|foto(?:s)?|hintergrund|picture|image|photo|background|render\p{L}*|illustration)`,
					String.raw`(?:verwandel\p{L}*|umgewandelt|eingefügt|reinmontiert|hineingesetzt|dazugedichtet|retuschiert|visualisier\p{L}*|im stil|ausgespuckt|gefüttert|erfunden|aussehen|aussieht|aussähe|so sieht)`,
					String.raw`(?:turned|came back|came up with|typed|fed|spat|did this|did that one|looks? like|look if|imagin\p{L}*|got this|invented|dreamt|dreamed|in the style of)`,
				),
			],
			[
				words(String.raw`(?<!einen )(?:bot|computer|rechner|roboter|generator|chatbot|robot|programm|app)`),
				words(
					String.raw`(?:ausgedacht|erfunden|erträumt|gemalt|gezeichnet|generiert|existiert nicht|never born|never existed|dreamed|dreamt|made (?:her|him|it) up|painted|drew)`,
				),
			],
			words(String.raw`${picture}: ?(?:generiert|künstlich|generated|artificial|computer)`),
			[
				words(
					String.raw`(?:gibt|gab) es (?:so )?(?:gar |überhaupt )?nicht|existiert nicht|(?:doesn[’']t|does not|never) exist(?:ed)?|(?:isn[’']t|not) real|nicht echt`,
				),
				words(
					String.raw`(?:ki|ai|maschine|computer|rechner|chatgpt|algorithmus|${painter}|machine|künstliche\p{L}*)`,
				),
			],
			words(
				String.raw`${by} (?:(?:hilfe|help|the help|a bit of help|etwas|some|ein bisschen|dem bildgenerator) )?(?:(?:from|von|of) )?${machine} (?:[^\s.!?]+ ){0,4}${made}`,
				String.raw`${made} (?:[^\s.!?]+ ){0,3}${by} (?:(?:hilfe|help|the help) )?(?:(?:from|von|of) )?${machine}`,
			),
			words(
				String.raw`${machine} (?:hat |haben |has |have )?(?:[^\s.!?]+ ){0,6}${made}`,
				String.raw`${machine} (?:malt|zeichnet|zaubert|entwirft|zeigt|draws|drew|painted|paints|imagines|imagined|shows|came up with|reckons|thinks)`,
				String.raw`(?:hat |haben |has |have )?(?:[^\s.!?]+ ){0,4}${machine} (?:[^\s.!?]+ ){0,4}(?:malen|zeichnen|entwerfen|erstellen|generieren|ausspucken|basteln|zaubern|visualisieren) lassen`,
				String.raw`(?:asked|ask|got|told|had|let|used|using) ${machine} (?:[^\s.!?]+ ){0,3}(?:draw|paint|make|create|imagine|generate|show|design|picture|mock up|do|for)`,
				String.raw`(?:stellt|stellen) sich ${machine}|laut ${machine}|according to ${machine}|${machine} sich (?:\p{L}+ ){0,6}vor(?:stellt)?|(?:lassen|ließen|liess|ließ|lass|liessen) (?:[^\s.!?]+ ){0,4}${machine}`,
			),
		],
		onlyWith: [aboutMachines],
		unless: [denied, topic, otherWork],
	};
}
