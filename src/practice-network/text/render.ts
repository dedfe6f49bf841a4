import { findEntities, normalTag, type Entity } from '#practice-network/text/entities.ts';

/** How names in a text become addresses. */
export interface Addresses {
	/** Address of the account mentioned, or null where nobody is. */
	mention(username: string, domain: string | null): string | null;
	/** Address of the page of a hashtag in lower case. */
	tag(name: string): string;
}

/** The HTML Mastodon makes of a text: paragraphs, line breaks, links; everything else escaped. */
export function renderText(text: string, addresses: Addresses): string {
	if (text === '') return '';
	const linked = linkEntities(text.replace(/\r\n?/g, '\n'), addresses);
	return linked
		.split(/\n\n+/)
		.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
		.join('');
}

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function linkEntities(text: string, addresses: Addresses): string {
	let html = '';
	let done = 0;
	for (const entity of findEntities(text)) {
		const written = text.slice(entity.start, entity.end);
		html += escapeHtml(text.slice(done, entity.start)) + renderEntity(entity, written, addresses);
		done = entity.end;
	}
	return html + escapeHtml(text.slice(done));
}

function renderEntity(entity: Entity, written: string, addresses: Addresses): string {
	if (entity.kind === 'link') return renderLink(entity.url);
	if (entity.kind === 'hashtag') {
		const address = escapeHtml(addresses.tag(normalTag(entity.name)));
		return `<a href="${address}" class="mention hashtag" rel="tag">#<span>${escapeHtml(entity.name)}</span></a>`;
	}
	const address = addresses.mention(entity.username, entity.domain);
	if (address === null) return escapeHtml(written);
	return (
		`<span class="h-card" translate="no"><a href="${escapeHtml(address)}" class="u-url mention">` +
		`@<span>${escapeHtml(entity.username)}</span></a></span>`
	);
}

/** Apps hide the protocol and what is beyond 30 characters, but copy the whole address. */
function renderLink(url: string): string {
	const prefix = /^https?:\/\/(?:www\.)?/i.exec(url)?.[0] ?? '';
	const shown = url.slice(prefix.length, prefix.length + 30);
	const rest = url.slice(prefix.length + 30);
	return (
		`<a href="${escapeHtml(url)}" target="_blank" rel="nofollow noopener" translate="no">` +
		`<span class="invisible">${escapeHtml(prefix)}</span>` +
		`<span class="${rest === '' ? '' : 'ellipsis'}">${escapeHtml(shown)}</span>` +
		`<span class="invisible">${escapeHtml(rest)}</span></a>`
	);
}
