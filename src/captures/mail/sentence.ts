/** The longest text of a letter that becomes a note, in characters. */
const longest = 5000;

/** What somebody wanted to say with a letter: its subject and its text, without what mail programs put around it. */
export function sentenceOf({ subject, text }: { readonly subject: string; readonly text: string }): string {
	const said = withoutAppendix(text);
	const about = withoutMarks(subject);
	if (about === '' || said.toLowerCase().startsWith(about.toLowerCase())) return said.slice(0, longest);
	return (said === '' ? about : `${about}\n\n${said}`).slice(0, longest);
}

/** Subjects that phones write by themselves, or people who have to write something. */
const saysNothing =
	/^(\d+ )?(foto|photo|bild|bilder|fotos|photos|picture|pictures|image|img|dsc|pxl|kein betreff|no subject|ohne betreff|notiz)?[\s\d_()-]*(\.(jpe?g|png|heic|webp|avif))?$/i;

function withoutMarks(subject: string): string {
	const about = subject.replace(/^((re|fwd?|aw|wg)\s*:\s*)+/i, '').trim();
	return saysNothing.test(about.replace(/^\((.*)\)$/, '$1')) ? '' : about;
}

/** From a line like these on, a letter says nothing of its own any more. */
const ends: readonly RegExp[] = [
	/^-- ?$/,
	/^(gesendet|verschickt|geschrieben) (von|mit|aus|über) /i,
	/^(von meine[mr] .{1,40} gesendet|von unterwegs gesendet)/i,
	/^diese (e-mail|nachricht) wurde (von|mit) .{1,80} (gesendet|verschickt)/i,
	/^sent (from|with|via|using) /i,
	/^(holen sie sich|get|download) outlook (für|for)/i,
	/^_{10,}$/,
	/^>/,
	/^am .{6,120} schrieb\b/i,
	/^on .{6,120} wrote:/i,
	/^-{2,} ?(ursprüngliche nachricht|original message|weitergeleitete nachricht|forwarded message)/i,
	/^(anfang der weitergeleiteten nachricht|begin forwarded message)/i,
	/^(von|from): .*@/i,
];

/** Greetings close a letter; what comes after them is a name and an address. */
const greeting =
	/^(mit (freundlichen|besten|herzlichen|vielen) grüßen|(viele|beste|liebe|schöne|herzliche|freundliche) grüße|mfg|lg|vg|gruß|(best|kind|warm) regards|regards|cheers|best wishes)\b.{0,30}$/i;

function withoutAppendix(text: string): string {
	const lines = text
		.replaceAll('\r\n', '\n')
		.replaceAll(/\[(cid|image|bild|inline)[^\]\n]*\]/gi, '')
		.split('\n')
		.map((line) => line.trim());
	// The line above a quotation is often broken in two.
	const joined = lines.map((line, index) =>
		/^(am|on) /i.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line,
	);
	const end = joined.findIndex((line, index) =>
		[...ends, ...(index > 0 ? [greeting] : [])].some((pattern) => pattern.test(line)),
	);
	return lines
		.slice(0, end === -1 ? undefined : end)
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}
