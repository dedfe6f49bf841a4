import { findLinks } from '#practice-network/text/links.ts';

/** A piece of a status that is more than text. Offsets count UTF-16 units. */
export type Entity =
	| { readonly kind: 'link'; readonly start: number; readonly end: number; readonly url: string }
	| {
			readonly kind: 'mention';
			readonly start: number;
			readonly end: number;
			readonly username: string;
			/** The part behind the second @, or null. */
			readonly domain: string | null;
	  }
	| { readonly kind: 'hashtag'; readonly start: number; readonly end: number; readonly name: string };

const mentionPattern =
	/(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)(?:@([\p{L}\p{N}\p{M}_.:-]*[\p{L}\p{N}_]))?/giu;
const hashtagPattern = /(?<![/)\p{L}\p{N}_])[#＃]([\p{L}\p{N}\p{M}_·]+)/gu;

/**
 * Finds links, mentions and hashtags as Mastodon does: links need http(s)://, a hashtag a sign that is no digit,
 * and inside a link nothing else is found.
 */
export function findEntities(text: string): Entity[] {
	const links = findLinks(text).map((link): Entity => ({ kind: 'link', ...link }));
	const others = [...mentionsIn(text), ...hashtagsIn(text)];
	return withoutOverlaps([...links, ...others].sort(byPlace));
}

/** The hashtags of a text in lower case, each once. */
export function tagsOf(text: string): string[] {
	const names = findEntities(text).flatMap((entity) =>
		entity.kind === 'hashtag' ? [normalTag(entity.name)] : [],
	);
	return [...new Set(names)];
}

/** A hashtag as it is compared: case and compatible letters make no difference. */
export function normalTag(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

function mentionsIn(text: string): Entity[] {
	return [...text.matchAll(mentionPattern)].map((match) => ({
		kind: 'mention',
		start: match.index,
		end: match.index + match[0].length,
		username: match[1] ?? '',
		domain: match[2] ?? null,
	}));
}

function hashtagsIn(text: string): Entity[] {
	return [...text.matchAll(hashtagPattern)]
		.filter(([, name = '']) => /[^\p{N}_·]/u.test(name))
		.map((match) => ({
			kind: 'hashtag',
			start: match.index,
			end: match.index + match[0].length,
			name: match[1] ?? '',
		}));
}

/** By where they begin; of two that begin together the longer one first. */
function byPlace(one: Entity, other: Entity): number {
	return one.start - other.start || other.end - one.end;
}

function withoutOverlaps(entities: Entity[]): Entity[] {
	let end = 0;
	return entities.filter((entity) => {
		if (entity.start < end) return false;
		end = entity.end;
		return true;
	});
}
