import { latin } from '#advice/guard/reading.ts';
/** How people and the places where they live are named in a text: pieces of patterns, for /u and not for /i. */

/** Edges of a word, as `\b` knows no umlauts. */
const begin = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** A family name, with what may stand before it. */
const familyName = String.raw`(?:(?:von|vom|zu|van|de)\s+(?:(?:der|den|dem)\s+)?)?(?!(?:Und|Oder|Mit|In|And|Holle|Mustermann|Musterfrau|Sandman|Muscle|Sheen|Kipling|Beeton|Whippy|Professor|Professorin|Gott|Direktor|Moderatorin|Moderator|Kommissarin|Kommissar|Nachbars|Direktorin|Steuerprüfer|Wirt|Unbekannt|Meister|Meisterin|Chef|Chefin|Lehrer|Lehrerin|Präsident|Kollege|Haus|Müller-Westernhagen|Luna|Nilsson|Claus|Right|Ober|Nachbar|Nachbarin|Doktor|Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Minister|Ministerin|Pfarrer|Pfarrerin|Landrat|Landrätin)${end})\p{Lu}[\p{L}’'-]{2,}`;

const academic = String.raw`(?:(?:Dr|Prof)\.\s+(?:med\.\s+)?(?:dent\.\s+)?){0,2}`;

/** Frequent first names of Germany and Britain; without them a noun could not be told from a name. */
const firstNames = byInitial(
	[
		'Achim Adam Adrian Agnes Albert Alex Alexander Alexandra Ali Alina Amelie Andrea Andreas Angela Angelika Anja Anke Ann Anna Anne Anneliese Annette Antje Anton Arthur Astrid Aylin Ayse',
		'Barbara Bärbel Beate Ben Benedikt Benjamin Bernd Bernhard Bettina Bianca Birgit Björn Brigitte Britta Bruno Carina Carla Carmen Carola Carolin Charlotte Christa Christian Christiane Christina Christine Christoph Clara Claudia Claus Cornelia',
		'Dagmar Daniel Daniela David Dennis Detlef Diana Dieter Dirk Dominik Doris Dorothea Edith Elena Elfriede Elias Elisabeth Elke Ella Elsa Emil Emilia Emma Emre Erich Erik Erika Erna Ernst Esra Eva Fabian Fatma Felix Finn Florian Frank Franz Franziska Frieda Friedrich Fritz',
		'Gabi Gabriele Georg Gerd Gerda Gerhard Gertrud Gisela Greta Günter Günther Hanna Hannah Hanne Hannelore Hans Harald Hartmut Heidi Heike Heiko Heiner Heinrich Heinz Helene Helga Helmut Henri Henry Herbert Hermann Hilde Hildegard Holger Horst Hubert Ida Ilse Ina Ines Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Isabell',
		'Jakob Jan Jana Janina Jannik Jasmin Jens Joachim Johann Johanna Johannes Jonas Jonathan Jörg Josef Julia Julian Jürgen Jutta Karin Karl Karla Karl-Heinz Karsten Katharina Kathrin Katja Katrin Kerstin Kevin Kirsten Klara Klaus Konrad Konstantin Kristin Kurt Lara Lars Laura Lea Lena Leni Leon Leonie Lina Linus Lisa Lotte Louis Louisa Luca Lucas Luis Luisa Lukas Lydia',
		'Maik Maja Manfred Manuel Manuela Marc Marcel Marco Marcus Maren Margarete Margit Maria Marianne Marie Marina Mario Marion Marius Mark Markus Marlene Marta Martha Martin Martina Mathias Mathilda Matthias Max Maximilian Mehmet Melanie Mia Michael Michaela Mila Miriam Mohammed Mona Monika Moritz Murat Mustafa Nadine Nadja Natalie Nele Nicole Niklas Nils Nina Noah Norbert',
		'Ole Oliver Oskar Otto Patricia Patrick Paul Paula Peter Petra Philipp Pia Rainer Ralf Ramona Raphael Regina Reiner Reinhard Renate Rita Robert Robin Roland Rolf Romy Rosa Rosemarie Rüdiger Rudolf Ruth Sabine Sabrina Sandra Sara Sarah Saskia Sascha Sebastian Selin Sibylle Siegfried Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephan Susanne Susi Sven Svenja Sylvia',
		'Tanja Tatjana Thea Theo Theresa Thomas Thorsten Till Tim Timo Tina Tobias Tom Torsten Udo Ulf Uli Ulrich Ulrike Ursula Ute Uwe Valentin Vanessa Vera Verena Veronika Victoria Viktor Viktoria Volker Walter Waltraud Werner Wilhelm Willi Wolfgang Yannick Yasemin Yusuf Yvonne',
		'Lotta Mathilde Hedwig Käthe Alois Josefine Theresia Toni Xaver Leopold Egon Erwin Waldemar Gustav Lieselotte Rosi Traudl Gerlinde Annemarie Edeltraud Ronja Merle Maya Mika Levi Jule Henning Hauke Malte Arne Giulia Giovanni Antonio Luigi Francesca Ahmet Hasan Ibrahim Zeynep Elif Deniz Hülya Olga Svetlana Natascha Igor Agnieszka Piotr Kasia',
		'Ellie Josh Elsie Edna Ethel Winifred Hugh Hamish Siobhan Niamh Declan Rhys Dylan Tariq Imran Fatima Layla Zara Ahmed Omar Hassan Raj Anita Sanjay Ron Ray Ted Bev Hilda Harriet Florence Arthur Janice Denise Diane Carla Stan Ernie Toby Max Alfred Mabel',
		'Noel Sina Tilda Mats Milo Finja Frida Mina Carlotta Ida Jonah Jannis Malik Amir Samira Yara Tarek Emre Can Kaya Steffi Conny Moni Gitti Manni Rudi Sepp Hansi Heinzi Resi Vroni Burkhard Eckhard Ingrid Irmtraud Roswitha Wilhelmine Adelheid Ottilie Rosalie Trude Trudi Lore Hanni Gretel Käthi Bodo Lutz Veit Enno Onno Fiete Hinnerk Swantje Wiebke Silvana Jacqueline Chantal Mandy Ronny Maik Enrico Romina Nadja Anastasia Irina Dmitri Viktoria Andrej Marek Tomasz Krzysztof Ewa Beata Ana Carlos Ines Rafael',
		'Tyler Kayleigh Reg Stacey Lee Wayne Shane Jade Jodie Kirsty Kerry Lyndsey Hayley Gemma Leanne Shaun Bradley Connor Mason Logan Jayden Tia Maisie Mia Amber Skye Summer Ivy Elsie Violet Daisy Yasmin Priyanka Anjali Deepa Arjun Vikram Sunita Bilal Khadija Maryam Yusuf Chidi Ngozi Amara Femi Debbie Mandy Sandy Walter Wilfred Percy Norman Clive Roger Dennis Desmond Winston Gwen Gwyneth Bronwen Angus Ewan Morag Ailsa Eilidh Orla Aoife Saoirse Cathal Nuala Bridget Edie Hettie Nell Nora Penny Wilma Hannah',
		'Abigail Aisha Alan Alfie Alice Alison Amanda Amelia Amy Andrew Anthony Archie Ava Barry Becky Beth Betty Bill Bob Brenda Brian Callum Caroline Carol Catherine Charlie Chloe Chris Colin Craig Darren Dave Deborah Derek Donna Doreen Dorothy Edward Eileen Eleanor Elizabeth Emily Ethan Evie Fiona Fred Freya Gareth Gary Geoff George Georgia Gillian Graham Grace Harry Heather Helen Holly Imogen Isla Jack Jackie James Jamie Jane Janet Jason Jean Jenny Jess Jessica Jim Jo Joan Joanne Joe John Joshua Joyce Judith Judy Julie Karen Kate Katie Keith Kelly Ken Kim Leah Leanne Lewis Liam Lily Linda Liz Lorraine Lucy Luke Lynn Maggie Malcolm Margaret Marjorie Mary Matt Matthew Maureen Megan Mick Mike Millie Mohamed Molly Nathan Neil Nick Nigel Olive Olivia Oscar Owen Pam Pamela Pat Pauline Phil Philip Phoebe Poppy Priya Rachel Rebecca Richard Rosie Ruby Ryan Sally Sam Samantha Sean Sharon Sheila Shirley Stephen Steve Stuart Sue Susan Suzanne Terry Tony Tracey Tracy Trevor Vicky Wendy William Zoe',
	]
		.join(' ')
		.split(' '),
);

/** `Anna`, `Anna Berger`, `Anna und Klaus`, `Tom & Lisa Brown`. */
const oneFirstName = String.raw`${begin}(?=\p{Lu})(?:${firstNames})${end}`;
/** `Lisa und Marco`. */
export const firstPair = String.raw`${oneFirstName}\s+(?:und|and|&)\s+${oneFirstName}`;
export const firstNamed = String.raw`${oneFirstName}(?:(?:\s+(?:und|and)\s+|\s*[&+]\s*)${oneFirstName})?(?:\s+(?:[A-Z]\.|${familyName}))?`;

/** Plurals of things that look like those of families. */
const noFamilies = String.raw`(?!(?:Watts|Sneakers|Partners|Computers|Pullovers|Insiders|Rollers|Bikers|Bestsellers|Kunden\p{L}*)(?!\p{L}))`;

/** `die Müllers`, `bei den Hubers`: by the endings that names have and other plurals in s have not. */
export const germanFamily = String.raw`${begin}(?:[Dd]ie|[Dd]en|[Dd]er|[Bb]ei|[Vv]on)\s+${noFamilies}\p{Lu}\p{Ll}*(?:er|mann|dt|ke|tz|tt|nn|rg|nz|lz|sen|ich|ig|ow|ski|hn|le)s${end}`;

/** `Frau Schulz`, `Herr und Frau Dr. Maier`, `Familie von der Heide`, `Ehepaar Kurz`. */
const germanTitle = String.raw`(?:(?:Herrn?|Frau|HERRN?|FRAU|Dr\.|(?:Witwe|Oma|Opa|Tante|Onkel)(?=\s+\p{Lu}\p{Ll}+(?!s?\s+(?:Rezept|Garten|Art))))(?:\s+(?:und|&|u\.)\s+(?:Herrn?|Frau))?|Familie|FAMILIE|Fam\.|Ehepaar|Eheleute)`;

/** One’s own wife, and the firm’s own family. */
const own = String.raw`(?<!(?:[Mm]eine[r]?|[Ss]eine[r]?|[Ii]hre|[Ee]ure|[Uu]nsere[r]?|[Dd]eine|[Ww]ir,)\s)`;
export const germanNamed = String.raw`${begin}${own}${germanTitle}\s+${academic}${familyName}`;

/** `Mrs Green`, `Mr and Mrs Brown`, `Ms. Patel`. */
export const englishNamed = String.raw`${begin}(?:Mrs?|Ms|Miss|Mx|MRS?|[Oo]ld\s+(?:Mrs?|Ms))\.?(?:\s+(?:and|&)\s+(?:Mrs?|Ms)\.?)?\s+(?:[A-Z]\s+)?${familyName}`;

/** `the Miller family`, `the Smiths`; a river or a band is no family, so the plural needs what they do or have. */
export const englishFamily = String.raw`${begin}[Tt]he\s+(?:(?:lovely|wonderful|whole|brilliant|late|young|old|entire|very)\s+){0,2}${familyName}\s+(?:family|twins|sisters|brothers|boys|girls|kids|household)${end}|${begin}[Tt]he\s+\p{Lu}\p{Ll}{2,}s(?:[’']|(?=\s+(?:are|were|love|have|had|got|chose|in|at|of|from|on|over|can|now|went|came|(?!played)\p{Ll}+ed)${end}))`;

const streetWord = String.raw`(?:str(?:aße|asse|\.)|weg|gasse|allee|platz|ring|ufer|damm|steig|stieg|pfad|winkel|hof|berg|wall|graben|chaussee|promenade)`;

/** `Gartenstraße`, `Lange Straße`, `Am Markt 3`, `Lindenweg 4a`. */
const germanStreet = [
	String.raw`\p{Lu}[\p{L}-]+?(?:str(?:aße|asse|\.)|gasse|allee|chaussee)(?:\s*\d{1,3}\s?[a-h]?(?![\p{L}\p{N}%€]))?`,
	String.raw`\p{Lu}[\p{L}-]+?[\s-](?:Str(?:aße|asse|\.)|Gasse|Allee|Weg|Platz)\s*\d{1,3}\s?[a-h]?(?![\p{L}\p{N}%€])`,
	String.raw`\p{Lu}[\p{L}-]+?${streetWord}\s*\d{1,3}\s?[a-h]?(?![\p{L}\p{N}%€])`,
	String.raw`(?:Am|An der|An den|Auf der|Auf dem|Zum|Zur|Unter den|In der|In den)\s+(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Preis|Ende|Tag)(?!\p{L}))\p{Lu}\p{L}+\s+\d{1,3}\s?[a-h]?(?=,\s|\s(?:in|ist|hat|haben|bei)\s|[;!)]|\.?$)`,
].join('|');

const englishStreet = String.raw`(?:(?:number\s+|No\.?\s+)?\d{1,3}[a-h]?,?\s+)?(?:\p{Lu}[\p{L}’']+\s+){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Crescent|Terrace|Gardens|Grove|Way|Row|Hill|Mews|Court|Place)${end}(?!\.\p{L})`;

/** A street or a whole address. */
export const street = String.raw`${begin}(?:${germanStreet}|${englishStreet})`;

const moreStreets = String.raw`(?:${streetWord.slice(3, -1)}|str|hang|garten|anger|feld|höhe|blick|brink|kamp|twiete|zeile|rain|bühl|leite|hain|siedlung|wiese|grund|aue|heide|park|bach|tal|eck|markt|horst|busch)`;
const moreEnglishStreets = String.raw`(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Crescent|Terrace|Gardens|Grove|Way|Row|Hill|Mews|Court|Place|Cottages?|Bank|Rise|View|Walk|Green|Square|Parade|Villas?|Fields?|Meadows?|Croft|Wharf|Quay|Vale|Garth|Fold|Gate|Heights|House|Park|Mead|Chase|Dene|End)`;
const numbered = String.raw`\s*\d{1,3}\s?[a-h]?(?![\p{L}\p{N}%€]|[.,]\d|\s(?:Euro|Uhr|Prozent|Jahre|Meter|Quadratmeter|qm|cm|kg|Stück)(?!\p{L}))`;

/** A street with a number, whatever it is called: only where it is plain from the rest that somebody lives there. */
export const houseNumber = String.raw`${begin}(?:\p{Lu}[\p{L}-]*${moreStreets}${numbered}|\p{Lu}[\p{L}-]+[\s-](?:Str(?:aße|asse|\.)|Gasse|Allee|Weg|Platz|Ring|Ufer|Damm)${numbered}|(?:Am|An der|An den|Auf der|Auf dem|Zum|Zur|Unter den|In der|In den|Im)\s+\p{Lu}\p{L}+\s+${numbered}|(?:[Nn]umber\s+|[Nn]o\.?\s+)?\d{1,3}[a-h]?,?\s+(?:\p{Lu}[\p{L}’']+\s+){1,2}${moreEnglishStreets}${end}|(?:\p{Lu}[\p{L}’']+\s+){1,2}${moreEnglishStreets},?\s+(?:[Nn]o\.?\s+|[Nn]umber\s+)?\d{1,3}[a-h]?${end}|[Ff]lat\s+\d{1,3}[a-h]?${end})`;

/** Who is called by a name after saying what they are to the firm: `Kundin Steffi`, `our client Debbie Marsh`. */
export const customerNamed = String.raw`${begin}(?:(?:\p{Lu}\p{Ll}+)?(?:[Kk]unde|[Kk]undin|[Ss]chüler|[Ss]chülerin|[Pp]atient|[Pp]atientin|[Gg]ast|[Mm]ieter|[Mm]ieterin|[Kk]äufer|[Kk]äuferin)|Brautpaar|Braut|Bräutigam|Mandant(?:in)?|Bauherr(?:in)?|Mitglied|Teilnehmer(?:in)?|Frauchen|Herrchen|Besitzer(?:in)?|Eigentümer(?:in)?|Rentner(?:in)?|Lehrer(?:in)?|Postbote|Postbotin|Landwirt(?:in)?|Polizist(?:in)?|Busfahrer(?:in)?|Nachbar(?:in)?|Notar(?:in)?|Hausherr(?:in)?)\s+(?!(?:Nummer|Nr|König|Und|Oder|Gesucht|Innung|Deutsch\p{L}*|Willkommen)${end})(?:Dr\.\s+)?\p{Lu}\p{Ll}{2,}${end}`;
export const englishCustomerNamed = String.raw`${begin}(?:[Cc]ustomer|[Cc]lient|[Pp]atient|[Ll]earner|[Pp]upil|[Bb]ride|[Gg]room|[Bb]uyers?|[Rr]egular|[Mm]ember|[Tt]enant|[Hh]omeowner|[Nn]eighbour|[Tt]eacher|[Vv]icar|[Pp]ostman|[Ff]armer),?\s+(?!(?:Service|Services|Care|Team|Relations|Portal|Support|Day|Evening|Of|States|Meeting|Area|Transport|We|The|I|You|They|It|She|He|Club)${end})\p{Lu}\p{Ll}{2,}(?=\s|,|\.|$)`;

/** A first and a last name. */
export const fullName = String.raw`${oneFirstName}\s+(?:[A-Z]\.\s+)?(?!(?:Str|Stra|Weg|Platz|Allee|Schule|Haus|Day|Street|Road|Und|And)\p{L}*)${familyName}`;

/** A street with its number, typed without capitals. */
export const plainAddress = latin(
	/(?<![\p{L}\p{N}])\p{L}{3,}(?:straße|strasse|str\.?|weg|gasse|allee|platz|ring|ufer|damm)\s+\d{1,3}\s?[a-h]?(?![\p{L}\p{N}%€])/iu,
);

/** A name with its title, typed without capitals. */
export const plainNamed = latin(
	/(?<![\p{L}\p{N}])(?:familie|ehepaar|frau|herrn?|mrs?|ms)\.?\s+(?!(?:und|oder|ist|hat|war|aus|der|die|das|in|mit|von|sein|holle|nachbar|doktor|professor)\s)\p{L}{3,}/u,
);

/** Makes a pattern of pieces: case counts, as it is what tells names. */
export function named(source: string): RegExp {
	return new RegExp(source, 'u');
}

/** Alternatives that begin alike are tried together, which is many times faster with hundreds of names. */
function byInitial(names: readonly string[]): string {
	return [...Map.groupBy(names, (name) => name.charAt(0))]
		.map(([initial, alike]) => `${initial}(?:${alike.map((name) => name.slice(1)).join('|')})`)
		.join('|');
}
