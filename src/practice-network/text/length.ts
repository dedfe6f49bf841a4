import { limits } from '#practice-network/limits.ts';
import { findEntities } from '#practice-network/text/entities.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How long Mastodon finds a text: what people see as one sign counts one, every link 23, and a mention of
 * another server without that server's name.
 */
export function countedLength(text: string): number {
	let length = 0;
	let done = 0;
	for (const entity of findEntities(text)) {
		length += signsIn(text.slice(done, entity.start));
		if (entity.kind === 'link') length += limits.charactersPerUrl;
		else if (entity.kind === 'mention') length += signsIn(`@${entity.username}`);
		else length += signsIn(text.slice(entity.start, entity.end));
		done = entity.end;
	}
	return length + signsIn(text.slice(done));
}

/** How many signs people see in a text. */
export function signsIn(text: string): number {
	return [...graphemes.segment(text)].length;
}
