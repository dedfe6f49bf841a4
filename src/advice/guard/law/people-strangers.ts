import { firstNamed, germanFamily, named } from '#advice/guard/law/names.ts';
import { customer, plain } from '#advice/guard/law/people-words.ts';
import type { Sign } from '#advice/guard/reading.ts';

/** Names that are in no list of ours: told by what is said of them. */
export function strangers(): Sign[] {
	const somebodyNamed = String.raw`\p{Lu}\p{Ll}{2,}(?:\s+\p{Lu}[\p{L}.’'-]*)?`;
	const notThese = String.raw`(?!(?:Team|Alle|All|Everyone|Everybody|England|Germany|Deutschland|Our|The|Die|Der|Das|Zum|Zur|Firma|Familie|You|Your|Euch|Ihnen|Liebe|Allen|And|Und|Meister|Jungs|Lads|Girls)(?!\p{L}))`;
	const exam = named(
		String.raw`[Bb]estanden|BESTANDEN|[Pp]assed|PASSED|[Mm]inors?|[Ff]ührerschein|[Pp]rüfung|[Tt]est(?!\p{L})|[Ff]ehlerpunkt|[Kk]lasse\s+[A-Z]|[Ll]icen[cs]e`,
	);
	return [
		[
			named(
				String.raw`(?:[Cc]ongrat\p{L}*|[Ww]ell done|WELL DONE|[Gg]lückwunsch\p{L}*|[Gg]ratul\p{L}*|[Pp]rima|[Ss]uper|[Bb]ravo|[Rr]espekt)[,:!]?\s+(?:(?:to|an|auch|lieber?|our|on|you|unser(?:e[nmr]?)?|dir|mate)\s+){0,3}${notThese}${somebodyNamed}(?=[\s,.!]|$)`,
			),
			exam,
		],
		[
			named(
				String.raw`(?:[Hh]at|HAT|[Hh]as|[Ii]st)\s+(?:\p{Lu}\p{Ll}{2,})(?=\s+(?:heute|today|gestern|endlich|finally)?\s*(?:bestanden|passed))`,
			),
			exam,
		],
		named(
			String.raw`(?:[Ww]ell done|[Cc]ongratulations|[Cc]ongrats)[,]?\s+(?:to\s+)?(?:\p{Ll}[\p{Ll}-]*\s+){0,3}(?:buyers?|parents|couple|newlyweds|learners?|winners?)\s+\p{Lu}\p{Ll}+`,
		),
		named(
			String.raw`(?<!\p{L})\p{Lu}\p{Ll}{2,}\s+from\s+(?:[Nn]umber|[Nn]o\.?)\s*\d+|(?:[Oo]ur|[Tt]his is|[Oo]ld|[Ll]ovely)\s+\p{Lu}\p{Ll}{2,}\s+from\s+(?:the\s+(?!team|office|workshop|shop|bakery|kitchen|yard)\p{Ll}|\p{Lu})`,
		),
		[
			named(
				String.raw`(?<!\p{L})(?:[Ll]ittle|[Bb]aby|[Yy]oung|Klein-?|[Kk]leine[nr]?\s|[Oo]ld|[Dd]er\s+\p{Ll}+jährigen?|[Dd]ie\s+\p{Ll}+jährige)\s?(?!(?:Italy|England|Acorns|Rock|Blue)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?=\s|,|[’'.!]|$)`,
			),
			named(
				String.raw`(?<!\p{L})(?:her|his|she|he|ihre[nmr]?|ihr|seine[nmr]?|sein|sie|er|Mama|Papa|mum|dad|who)(?!\p{L})`,
			),
		],
		named(
			String.raw`(?<!\p{L})(?:Meet|Das ist|This is|Hier ist|Here[’']s)\s+\p{Lu}\p{Ll}{2,},?\s+(?:who|whose|(?:die|der)(?=\s+(?:\p{Ll}+\s+){0,6}(?:verlor|kam|wollte|hatte|suchte)))`,
		),
		named(
			String.raw`(?:${customer}|[Cc]lient|[Mm]ember|Mitglied)\s+(?:of the (?:week|month|day|year)|des (?:Monats|Tages|Jahres)|der Woche):?\s+\p{Lu}\p{Ll}{2,}(?=\s|,|\.|!|$)`,
		),
		named(
			String.raw`(?:Thank you|Thanks|Thanks to|Cheers|Danke|Dank an|Danke an|[Gg]rüße an|Gruß an),?\s+${notThese}\p{Lu}\p{Ll}{2,}\s+(?:from|aus)\s+(?:der\s+)?\p{Lu}`,
		),
		named(
			String.raw`${firstNamed}(?:[’']?s|[’'])\s+(?:new|first|neue[rsn]?|erste[rsn]?|dream|brand-new)\s+(?:teeth|hair|smile|kitchen|bathroom|garden|roof|glasses|house|home|bike|hearing|wig|Zähne|Frisur|Haare|Brille|Küche|Bad|Dach|Garten|Lächeln|Haus|Rad|Auto)`,
		),
		[
			named(String.raw`(?<!\p{L})(?:Dr\.?|Professor|Prof\.?)\s+\p{Lu}\p{Ll}{2,}`),
			named(
				String.raw`(?<!\p{L})(?:his|her|seine[nmrs]?|ihre[nmrs]?|sein|ihr)\s+(?!(?:praxis|team|practice|surgery|sprech)\p{L}*)`,
			),
		],
		named(String.raw`${germanFamily}\s+(?:im|in der|am|an der|aus der|aus dem|vom)\s+\p{Lu}`),
		[named(germanFamily), named(String.raw`[Gg]rüße|[Gg]ruß|[Dd]anke|[Dd]ank\s|euch|[Ii]hr[eE]?\s`)],
		plain(
			String.raw`(?:glückwunsch|gratulation|gratuliere|herzlichen|congrats|well done)(?: \p{L}+)? (?:(?:an|to|liebe|lieber|unsere?) )?(?!(?:an|zum|zur|euch|dir|ihnen|und|the|team|all|zu|für|on|to)\s)\p{L}{3,}(?: \p{L}\.?)? (?:aus|zum|zur|from|on|zu|beim)(?= (?:\S+ )*(?:führerschein|prüfung|klasse|versuch|bestanden|test|minors|passing|passed|bad|\d))`,
		),
	];
}
