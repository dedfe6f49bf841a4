import { latin, words } from '#advice/guard/reading.ts';

// Machines that make pictures, and how one speaks about it: the words of law.ai-picture.

/** The machines by their names. */
export const machine = String.raw`(?:einer |der |unserer |die |eine |an )?(?:ki|k\.i\.|ai|a\.i\.|künstliche[rn]?\s+intelligenz|kuenstliche[rn]?\s+intelligenz|artificial\s+intelligence|generative[rn]?\s+ki|chat\s?gpt|gpt(?:-?\d\w?)?|open\s?ai|mid\s?journey|dall[-·•.\s]?e(?:\s?\d)?|stable\s?diffusion|(?:adobe\s)?firefly|(?:google\s)?gemini|(?:microsoft\s|bing\s)?copilot|bing\simage\screator|nano\s?banana|grok|ideogram|leonardo(?:[.\s]ai)|flux\.1|sora|(?:ki-|ai-|ai\s)?bildgenerator|image\sgenerator|(?:ki|ai)-?tool|algorithmus)`;

/** Those that make nothing but pictures. */
export const painter = String.raw`(?:mid\s?journey|dall[-·•.\s]?e(?:\s?\d)?|stable\s?diffusion|(?:adobe\s)?firefly|sora(?= (?:erstellt|generiert|gemacht|made|video))|ideogram|nano\s?banana|(?:ki-|ai-|ai\s)?bild(?:generator|programm|-ki)|(?:bild|mal|foto|image|picture|art|photo)[- ]?(?:bot|ki|generator|maschine|software|programm)|image\s(?:generator|ai)|text-to-image|prompts?|textbefehl)`;

export const picture = String.raw`(?:\p{L}*-?(?:bild(?:er|ern|es|chen)?|foto(?:s|grafie)?|photo|grafik(?:en)?|motiv(?:e)?|illustration(?:en)?|visualisierung(?:en)?|rendering|plakat|poster|video(?:s)?|zeichnung|gemälde|karikatur|cartoon|entwurf|logo)|picture|pictures|image|images|photo|photos|pic|pics|render|rendering|illustration|artwork|visual|drawing|painting|poster|video|clip|header|cover|flyer|art)`;

export const made = String.raw`(?:erstellt|generiert|erzeugt|gemacht|gemalt|gezeichnet|entworfen|gezaubert|ausgedacht|erschaffen|gebastelt|kreiert|gebaut|visualisiert|animiert|gerendert|entstanden|produziert|created|generated|made|drawn|painted|designed|imagined|rendered|produced|conjured|dreamt\s+up|dreamed\s+up|whipped\s+up|cooked\s+up|mocked\s+up|knocked\s+up|bebildert|illustriert|gestaltet|bearbeitet|verschönert|eingefärbt|aufgehübscht|ausgetauscht|ausgespuckt|umgestaltet|umgebaut|verwandelt|erfunden|zusammengebaut|umgesetzt|animated|illustrated|edited|invented|spat\s+out|turned\s+into)(?:e[nmrs]?)?`;

/** Said so that everybody knows. */
export const plain = words(
	String.raw`(?:ki|ai|k\.i\.|a\.i\.)[- ]?(?:generiert|erstellt|erzeugt|generated|created|made)\p{L}*`,
	String.raw`(?:ki|ai|chatgpt|midjourney)[- ](?:bild|foto|grafik|image|picture|photo|illustration|video)`,
	String.raw`${picture}(?::|,)?\s+(?:\p{L}+ )?(?:mit|von|durch|per|by|with|using) ${machine}(?: ${made})?`,
	String.raw`(?:mit|von|durch|per|by|with|using) ${machine} ${made}`,
	String.raw`${made} (?:mit|von|durch|per|by|with|using) ${machine}`,
);

/** That no machine made it. */
export const denied = words(
	String.raw`(?:kein(?:e[nmrs]?)?|ohne|nie|niemals|statt) (?:\p{L}+ ){0,2}(?:ki|ai|k\.i\.|chatgpt|midjourney|künstliche\p{L}*|bildgenerator|computer)(?:-?\p{L}+)*`,
	String.raw`nicht (?:\p{L}+ ){0,2}(?:mit|von|per|durch|aus) (?:der |einer )?(?:ki|ai|chatgpt|midjourney|künstliche\p{L}*|computer)`,
	String.raw`nicht (?:ki|ai)-?\p{L}+|nicht (?:der computer|die ki|ein computer|eine ki)`,
	String.raw`(?:no|not|without|never|zero|isn[’']t|wasn[’']t|nothing) (?:\p{L}+ ){0,3}(?:ai|a\.i\.|chatgpt|midjourney|artificial|computer)(?:[- ]\p{L}+)?`,
);

/** Pictures of machines as a topic, and not this one. */
export const topic = words(
	String.raw`(?:immer mehr|immer öfter|im netz|im internet|\p{L}*kurs|workshop|seminar|vortrag|schulung|webinar|gesetz|verordnung|gericht|urteil|gekennzeichnet werden|verdräng\p{L}*|ersetz\p{L}*|vorsicht|achtung(?!, (?:fantasie|fake|ki|kunst|nicht echt)(?!\p{L}))|warn\p{L}*|fälsch\p{L}*|deepfakes?|diskussion|debatte|angst|verboten|theaterstück|verträgt|wie viel ki)`,
	String.raw`(?:course|lecture|webinar|court|replace\p{L}*|beware|warning|scam|deepfakes?|debate|fear\p{L}*|banned|article|more and more|novel|play)`,
);

/** What else machines write and reckon. */
export const otherWork = words(
	String.raw`(?:texte?|angebote?|rechnung\p{L}*|musik|lied|song|website|webseite|homepage|software|programm|routen?|kalkulation|steuererklärung|buchhaltung|protokolle?|gedicht|reim|witz|übersetz\p{L}*|schreib\p{L}*|geschrieben|stellenanzeige|aufmaß|terminplan\p{L}*|heizungssteuerung|diagnos\p{L}*)`,
	String.raw`(?:texts?|quotes?|invoices?|music|songs?|websites?|software|tax return|bookkeeping|minutes|poem|joke|translat\p{L}*|writ\p{L}*|wrote|emails?|caption|diagnos\p{L}*|route planning)`,
);

/** What it can and cannot do, and other places where it is at work. */
export const asHelper = words(
	String.raw`(?:kann|können|könnte|wird|werden|würde) (?:\p{L}+ ){0,4}(?:kein\p{L}*|nicht|nie|vieles|viel|ersetzen)`,
	String.raw`(?:telefon\p{L}*|termin\p{L}*|heizung\p{L}*|steuer\p{L}*|gesteuert|steuert|regelt|backofen|lernt|kasse|ampel|assistent\p{L}*|chatbot|thema|initialen|steht (?:\p{L}+ ){0,2}für|abkürzung|tippfehler|gravur|nutzen wir|alexa|navi|roboter|büro|handwerk|sensor\p{L}*|kamera|erkennt|messung|werkstatt|beruf\p{L}*|podcast|buch|innung|fragt?en|stadt\p{L}*|verkehr)`,
	String.raw`(?:won[’']t|can[’']t|cannot|couldn[’']t|will|jobs?|initials?|stands for|as in|short for|engrav\p{L}*|talk|software|phone|heating|thermostat|assistant|boiler|trade|diagnos\p{L}*|workshop|meeting|near your|included|to glasgow|ring|locket|smarter)`,
);

/** Machines of every kind: they only count with what no other machine does. */
export const anyMachine = String.raw`(?:computer|rechner|maschine|roboter|robot|(?:chat|bild)-?bots?|bot|app|(?:bild|mal|zeichen|grafik)?-?programm|software|algorithm(?:us|en|s)?|neuronale[sn]? netz(?:werk)?|neural net(?:work)?s?|(?:bild)?-?generator|image (?:tool|app|model|maker)|(?:text-to-image|image|ai|ki)[- ]tool|machine|sprachmodell|bildmodell|rechenzentrum|server|laptop|website|internet-tool|online-tool|the cloud)`;

/** What only those do that make pictures. */
export const imagined = String.raw`(?:(?:hin|hinein|rein|her|zusammen|aus|dazu|vor|hinzu|drauf|weg)?(?:ge)?(?:dacht|malt|zeichnet|zaubert|kritzelt|dichtet|sponnen|träumt|pinselt|rechnet|setzt|fügt|spuckt|reimt|fantasiert)|ausgedacht|erfunden|erträumt|erdacht|erzeugt|erzeugen|generiert|generieren|errechnet|errechnen|umrechnen|ausdenken|erfinden|malen|zeichnen|zaubern|fantasier\p{L}*|visualisier\p{L}*|dream(?:ed|t)(?: up)?|invent(?:ed|s)?|imagin(?:ed|es|e)|drew|draws|draw|paint(?:ed|s)?|generat(?:ed|es|e)|conjur\p{L}*|made (?:up|this|it|her|him)|whipped up|cooked up|came up with|spat out|redesign\p{L}*|rendered|spits? out|hallucinat\p{L}*|knocked up|mocked up|sketched)`;

/** What a camera did not see. */
export const unreal = String.raw`(?:(?:gibt|gab) es (?:so |\p{L}+ )?(?:gar |überhaupt |noch |nirgends|in echt )?(?:nicht|nirgends|nie)|existier(?:t|en|te) (?:\p{L}+ )?(?:nicht|nirgends|nur)|nie (?:\p{L}+ )?(?:gebaut|genäht|gebacken|existiert|geboren|gegeben|fotografiert)|nicht (?:\p{L}+ )?(?:echt|fotografiert|real)|alles (?:nur )?(?:fake|fantasie|erfunden|ausgedacht)|gehört niemandem|(?:hat|haben|hätte) (?:\p{L}+ )?kein mensch|reine fantasie|(?:doesn|don|didn|does|do|never|isn|aren|wasn)[’']?t? (?:\p{L}+ )?(?:not )?(?:exist(?:ed)?|real|anywhere|there|built|born)|never (?:existed|born|built|baked|happened|had a camera|saw a camera)|not (?:\p{L}+ )?(?:real|photographed)|imaginary|made[- ]up|(?:is|all|total(?:ly)?|completely|are) fake|(?:nobody|no one|nothing) (?:\p{L}+ )?(?:planted|built|baked|cooked|made|sewed|lives|yet)|no (?:camera|photographer)|keine kamera|kein (?:fotograf|foto|studio))`;

/** Quickly told: posts without any of this speak of no machine that makes pictures. */
export const aboutMachines = latin(
	/(?<!\p{L})(?:ki|ai|k\.i|a\.i|app|bot|grok|flux|sora|leonardo|fed|typ(?:ed|ing)|echt|real|fake|tool|bits|no camera|no photographer)(?!\p{L})|kibild|aiart|ki[-_]?(?:bild|kunst|art|gener|tool)|ai[-_]?(?:art|image|gener|pic|photo|tool)|[- ](?:bot|app)s?(?!\p{L})|gpt|künstlich|kuenstlich|artificial|midjourney|mid journey|dall|diffusion|firefly|gemini|copilot|image creator|banana|ideogram|generat|generier|algorithm|computer|rechner|gerechnet|rechnen|maschine|machine|robot|programm|software|neural|neuronal|sprachmodell|server|laptop|cloud|prompt|textbefehl|pixel|nullen und|ones and|knopfdruck|mausklick|virtu|synthet|fiktiv|simulat|made[- ]up|invent|imagin|exist|kamera|camera|niemandem|fotograf|photograph|getippt|tippen|eingegeben|füttert|(?:erfinden|ausdenken|malen|zeichnen|erzeugen|lassen|asked|alexa|siri)|gibt es|gab es|(?:worte|wörter|words|sätze|sentences)|kein mensch|[’']s (?:idea|version|take|vision)|n[’']t|deep ?fake|website|tool/iu,
);
