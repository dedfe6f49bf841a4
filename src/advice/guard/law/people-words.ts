import { named, street } from '#advice/guard/law/names.ts';
import { words } from '#advice/guard/reading.ts';

// Who is a customer, who works here and who speaks in public: the words of law.people.

export const consentTold = words(
	String.raw`mit (?:\p{L}+ ){0,3}(?:genehmigung|einwilligung|erlaubnis|zustimmung|einverständnis)`,
	String.raw`(?:zugestimmt|eingewilligt|einverstanden)`,
	String.raw`with (?:[\p{L}’']+ ){0,3}(?:permission|consent|blessing)`,
	String.raw`(?:gave|given) (?:us )?(?:\p{L}+ )?(?:permission|consent)`,
	String.raw`name geändert`,
	String.raw`(?:not (?:\p{L}+ )?real names?|names? changed)`,
);

/** Whom to ask in the firm, and who speaks in public. */
export const staffOrPublic = words(
	'ansprechpartner*',
	'reinigungskraft',
	'vertritt|vertretung',
	'verstärk*',
	String.raw`leitet|(?:runs|heads|manages|joins|joined) (?:our|us)`,
	'bewerb*',
	String.raw`(?:melde|meldet|melden sie) (?:dich|euch|sich) (?:\p{L}+ )?bei`,
	String.raw`(?:fragen|termine?|anmeldung|auskunft|kontakt|reservierung\p{L}*)(?: an|:| bei| beantwort\p{L}+| nimmt| gibt| unter)`,
	String.raw`(?:aus|in|im) (?:dem |der |unserem |unserer |unser )?(?:team|filiale|büro|buero|empfang|verkauf|werkstatt|buchhaltung|backstube|küche|service)`,
	String.raw`(?:am|vom) (?:empfang|telefon|tresen)`,
	String.raw`(?:erreichen|rufen) sie`,
	String.raw`berät (?:sie|euch|dich)|(?:hilft|zeigt|plant mit) (?:ihnen|euch|dir)`,
	String.raw`unsere?n? (?:neue[nr]? )?(?:\p{L}*mitarbeiter(?:in)?|kolleg(?:e|in)|auszubildenden?|azubi(?:ne)?|chef(?:in)?|meister(?:in)?|gesell(?:e|in))`,
	String.raw`(?:ober|staats|bundes|landes|ober)?bürgermeister(?:in)?|obermeister(?:in)?|landr(?:at|ätin)|\p{L}*minister(?:in)?|pfarrer(?:in)?|abgeordnete[rn]?|stadtr(?:at|ätin)|\p{L}*präsident(?:in)?|bundeskanzler(?:in)?`,
	String.raw`(?:innung|handwerkskammer|kreishandwerkerschaft)\p{L}*`,
	String.raw`(?:referent\p{L}*|vortrag|lesung|konzert\p{L}*|kabarettist\p{L}*|podium\p{L}*|schirmherr\p{L}*)`,
	String.raw`(?:in|seit) (?:\p{L}+ )?(?:der )?(?:\d+\.|\p{L}+) generation|familienbetrieb`,
	String.raw`our (?:new |own )?(?:apprentice|colleague|manager|receptionist|trainee|foreman|boss|chef)`,
	String.raw`(?:mayor|councillor|mp|minister|(?<!retired |former )vicar|lord|president)`,
	String.raw`(?:family[- ](?:run|owned|business|firm)|generations?|family … since|founded)`,
	String.raw`(?:ask for|call|contact|applications? to|on reception|in the office)`,
	String.raw`(?:lecture|reading|gig|concert|comedian|author)`,
	String.raw`(?:autor(?:in)?|künstler(?:in)?|musiker(?:in)?|sänger(?:in)?|band|(?:entwurf|plänen|rezept|gedicht|lied|roman|film|bild|zitat) von)`,
);

/** The firm's own family, as it signs. */
export const ownFamily = named(
	String.raw`(?:Familie|Fam\.)\s+[\p{L}-]+\s+(?:(?:\S+\s+){0,6}seit (?:1[6-9]|20)\d\d|wünscht|und (?:das |ihr |sein )?(?:ganze |gesamte )?Team|(?:&|\+|mit) Team)|(?:Weingut|Hof|Gasthof|Gasthaus|Bäckerei|Metzgerei|Betrieb|Pension|Hotel|Hofladen|[Ww]ünscht|[Gg]rüßt|[Gg]rüße von|[Ww]ünschen(?: Ihnen| euch)?)\s+(?:der\s+|Ihre\s+|Eure\s+)?(?:Familie|Fam\.)|(?:Ihre|Eure|Deine|ihre|eure)\s+(?:Familie|Fam\.)|also (?:uns|wir|mir)|gehört\s+(?:\S+\s+){0,3}der\s+Familie|[Ff]rom all (?:of |at )?the|\p{Lu}[\p{L}’']+\s+family\s+(?:wish|run|have run|has run|has been|have been|and team)`,
);

/** As `words`, but for what stands there in small letters only. */
export function plain(...alternatives: readonly string[]): RegExp {
	return new RegExp(words(...alternatives).source, 'u');
}

/** Who has somebody work for them. */
export const customer = String.raw`(?:(?:[Ss]tamm|[Nn]eu|[Ll]ieblings|[Ff]ahr|[Mm]usik|[Hh]und[e]?)?-?(?:[Kk]und(?:e|in|en|innen)|[Pp]atient(?:in|en|innen)?|[Gg]ast|[Gg]äste|[Bb]auherr(?:in|en)?|[Bb]auherrschaft|[Aa]uftraggeber(?:in)?|[Bb]rautpaar|[Bb]raut|[Ss]chüler(?:in)?|[Mm]andant(?:in|en)?|[Mm]ieter(?:in)?|[Nn]achbar(?:in|n)?|[Ee]igentümer(?:in)?|[Kk]lient(?:in|en)?|[Tt]eilnehmer(?:in)?|[Mm]itglied|[Kk]ind(?:er)?|[Ll]eser(?:in)?|[Dd]ame|[Hh]err|[Pp]aar|[Ee]hepaar|[Mm]ädchen|[Jj]unge|[Ff]amilie|[Bb]ewohner(?:in)?|[Bb]esitzer(?:in)?)|(?:lady|gentleman|girl|boy|bloke|family|customer|client|patient|guest|pupil|learner|student|bride|groom|couple|homeowner|regular|neighbour|neighbor|tenant|landlord|owner|member|newlyweds)s?)`;

/** Whoever has written, sung or played is known to all. */
export const notFamous =
	/^(?!.*(?:1[5-8]\d\d|Trio|Duo|Quartett|Eintritt|[Ss]chrieb|Takt|[Mm]usik|[Mm]usic|[Dd]ance|[Pp]laylist|[Kk]lang|[Tt]echnik|[Kk]urs|wrote|[Kk]ino|[Ff]ilm|[Kk]onzert|[Bb]ühne|[Rr]oman|[Tt]heater|[Qq]uiz|[Ll]ied|[Nn]ight|[Ss]how|[Ss]ong|novel|would have|[Ii]nitials?|stands for|Initialen|steht für|wäre|hätte|Mozart|Beethoven|Goethe|Austen|Shakespeare|Dickens))/u;

/** What happens to customers and not to staff. */
export const asCustomer = named(
	[
		String.raw`(?:freut|freuen)\s+sich\s+(?:\p{L}+\s+){0,3}(?:über|auf|an)\s+(?:(?:ihr|sein)(?:e[nmrs]?)?|d(?:as|ie|en))\s`,
		String.raw`(?<!\p{L})(?:ihr|sein)(?:e[nmrs]?)?\s+(?:\p{L}+\s+)?(?:neu|erst|frisch|eigen|fertig|lang ersehnt|renoviert|alt)\p{L}*\s`,
		String.raw`(?:begeistert|[Üü]berglücklich|glücklich|zufrieden|hin und weg|stolz)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:mit|von|über|auf|vor)\s`,
		String.raw`(?<!\p{L})(?:strahlt|strahlen)(?!\p{L})`,
		String.raw`(?:hat|haben)\s+(?:\p{L}+\s+){0,4}bestanden|(?:Führerschein|Fahrprüfung|Theorieprüfung|Fahrstunde)`,
		String.raw`[Aa]us der ${street}|[Ff]rom ${street}|(?:wohnt|wohnen)\s+(?:jetzt\s+)?in`,
		String.raw`(?:Abschied\s+(?:von|nehmen|genommen)|verstorben|beigesetzt|Trauerfeier|Beisetzung|passed away|funeral|laid to rest)`,
		String.raw`(?:für|Für)\s+(?:d(?:as|ein|eine)\s+)?(?:(?:Ihr|ihr|euer|dein|eure)\s+)?(?:Vertrauen|Auftrag|tolle Bewertung|Bewertung|[Rr]ezension)`,
		String.raw`(?:delighted|thrilled|chuffed|over the moon|happy|pleased|in love|loving)\s+(?:\p{L}+\s+)?(?:with|about|to)`,
		String.raw`(?:(?:her|his|their)\s+(?:\p{L}+\s+)?(?:new|first|brand|old|dream)|(?:loves|love|adores)\s+(?:it|her|his|their|the))`,
		String.raw`(?:passed|passing)\s+(?:her|his|their|your|the|first|on|with)`,
		String.raw`for (?:your|the|their|her|his) (?:trust|lovely review|kind review|review|kind words|order|custom)`,
		String.raw`from ${street}`,
		String.raw`(?:got|get|just|getting)\s+(?:married|engaged)|(?:[Hh]ochzeit|[Ww]edding|[Vv]erlob|[Tt]aufe|[Gg]oldene)\p{L}*|heiraten|geheiratet|[Jj]a gesagt|getraut|(?:[Zz]um|[Zz]u (?:ihrem|seinem)) \d+\.(?: Geburtstag)?|birthday cake|[Ss]aid (?:yes|I do)|came off|look at (?:that|this|her|his|their)`,
	].join('|'),
);

/** People who work there, anywhere in the sentence: first names are mostly theirs. */
export const staff = words(
	'azubi*',
	'auszubildende*',
	'lehrling*',
	'lehrjahr*',
	'ausbildung*',
	'gesell*',
	'*meister',
	'*meisterin',
	String.raw`(?:gesellen|meister|zwischen|abschluss|techniker|ausbilder)\p{L}*prüfung\p{L}*`,
	'kolleg*',
	'mitarbeiter*',
	'chef*',
	'team',
	'inhaber*',
	'praktik*',
	'reinigungskraft',
	'verstärk*',
	'joined',
	'joins',
	'starter',
	'appointed',
	'succeeds',
	'neu (?:bei uns|im team)',
	String.raw`level \d|nvq|master[’']?s exam|(?:vom|am|hinterm) (?:tresen|empfang)|gas exam|city (?:and|&) guilds|on the till|retirement|ruhestand|neuer arbeitstag|erster arbeitstag|(?:chief|managing|financial|executive) \p{L}+|our \p{L}+ (?:unit|team|department)|laureates?|küchenchef(?:in)?|oberarzt|vertritt|vertretung`,
	'betriebszugehörigkeit',
	'dienstjubiläum',
	'junior*',
	'senior*',
	'feierabend',
	'apprentice*',
	'trainee',
	'colleague*',
	'staff',
	'crew',
	'boss',
	'foreman',
	'work anniversary',
	'our own',
);
