/** A stretch of a text as a network sees it. */
export interface Segment {
	readonly kind: 'text' | 'link' | 'mention' | 'hashtag';
	readonly text: string;
	/** Where it begins and ends (exclusive) in the text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/**
 * Cuts a text into plain stretches, web addresses, mentions and hashtags; joined again they are the text.
 *
 * - An address begins with http:// or https:// (docs.joinmastodon.org/user/posting, read 2026-07-02) and ends
 *   before the punctuation of the sentence around it; a closing bracket belongs to it only if it opened one.
 * - A mention is @name, @name@server (Mastodon) or @name.server (Bluesky), never the tail of an e-mail address.
 * - A hashtag has letters, digits and underscores, and not digits only (the same page).
 */
export function segmentsOf(text: string): Segment[] {
	const segments: Segment[] = [];
	let done = 0;
	const upTo = (end: number) => {
		if (end > done) segments.push({ kind: 'text', text: text.slice(done, end), start: done, end });
	};
	for (const entity of entitiesOf(text)) {
		upTo(entity.start);
		segments.push(entity);
		done = entity.end;
	}
	upTo(text.length);
	return segments;
}

const word = String.raw`[\p{L}\p{M}\p{N}_]`;
const host = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]*[\p{L}\p{M}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]*[\p{L}\p{M}\p{N}])?)*`;
const address = String.raw`(?<![\p{L}\p{N}_])(?<link>https?:\/\/${host}(?::\d+)?(?:[\/?#][^\s<>"„“”«»]*)?)`;
const server = String.raw`@${word}+(?:[.\-]+${word}+)*`;
const mention = String.raw`(?<![=\/\p{L}\p{M}\p{N}_@.])(?<mention>@[a-z0-9_]+(?:[.\-]+[a-z0-9_]+)*(?:${server})?)`;
const hashtag = String.raw`(?<![=\/)&\p{L}\p{M}\p{N}_#])(?<hashtag>[#＃](?=${word}*[\p{L}_])[\p{L}\p{N}_]${word}*)`;
const entity = new RegExp(`${address}|${mention}|${hashtag}`, 'giu');

function* entitiesOf(text: string): Generator<Segment> {
	for (const match of text.matchAll(entity)) {
		const { link, mention: name, hashtag: tag } = match.groups ?? {};
		const start = match.index;
		if (link) yield segment('link', withoutSentence(link), start);
		else if (name) yield segment('mention', name, start);
		else if (tag) yield segment('hashtag', tag, start);
	}
}

function segment(kind: Segment['kind'], text: string, start: number): Segment {
	return { kind, text, start, end: start + text.length };
}

/** Takes the punctuation off an address that belongs to the sentence around it. */
function withoutSentence(link: string): string {
	let end = link.length;
	while (punctuation.includes(link.charAt(end - 1)) || closesMoreThanItOpens(link, end)) end -= 1;
	return link.slice(0, end);
}

const punctuation = `.,;:!?'’‘›‹*_~…–—`;
const opening: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

function closesMoreThanItOpens(link: string, end: number): boolean {
	const closing = link.charAt(end - 1);
	const open = opening[closing];
	if (!open) return false;
	let depth = 0;
	for (let at = 0; at < end; at += 1) {
		const sign = link.charAt(at);
		if (sign === open) depth += 1;
		else if (sign === closing) depth -= 1;
	}
	return depth < 0;
}
