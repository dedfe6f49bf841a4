/** A web address in a text. Offsets count UTF-16 units. */
export interface Link {
	readonly start: number;
	readonly end: number;
	readonly url: string;
}

const letters = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{N}`;
const candidate = new RegExp(
	String.raw`(?<![\p{L}\p{N}@$#＠＃_])(https?://)([\p{L}\p{N}._-]+)(:\d{1,5})?` +
		String.raw`(/[${letters}!*';:=+,.$/%#[\]\-–_~@|&()]*)?(\?[${letters}!?*'@();:&=+$/%#[\]\-_.,~|]*)?`,
	'giu',
);

/**
 * Finds web addresses as Mastodon does: with http(s)://, a host that ends in a name of letters, and without the
 * punctuation of the sentence around it. One pass however the text is made: patterns that try every end anew
 * would let one odd post hold up the server.
 */
export function findLinks(text: string): Link[] {
	return [...text.matchAll(candidate)].flatMap((match) => {
		const [, protocol = '', host = '', port = '', path = '', query = ''] = match;
		const plainHost = host.replace(/\.+$/, '');
		if (!isHost(plainHost)) return [];
		const whole = protocol + plainHost + (host === plainHost ? port + path + query : '');
		const url = withoutPunctuation(whole, protocol.length + plainHost.length);
		return [{ start: match.index, end: match.index + url.length, url }];
	});
}

function isHost(host: string): boolean {
	const names = host.split('.');
	const last = names.at(-1) ?? '';
	if (names.length < 2 || !/^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(last)) return false;
	return names.every((name) => name !== '' && !name.startsWith('-') && !name.endsWith('-'));
}

/** Takes off what belongs to the sentence: marks at the end, and a bracket that was opened before the address. */
function withoutPunctuation(url: string, shortest: number): string {
	let open = count(url, '(') - count(url, ')');
	let end = url.length;
	while (end > shortest) {
		const sign = url[end - 1] ?? '';
		if (sign === ')' && open >= 0) break;
		if (!/[!*'()?;:,.$[\]~|@%]/.test(sign)) break;
		if (sign === ')') open += 1;
		if (sign === '(') open -= 1;
		end -= 1;
	}
	return url.slice(0, end);
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
