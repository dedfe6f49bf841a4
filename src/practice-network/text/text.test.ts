import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedLength } from '#practice-network/text/length.ts';
import { findEntities, tagsOf } from '#practice-network/text/entities.ts';
import { renderText } from '#practice-network/text/render.ts';

const addresses = {
	mention: (username: string) => (username === 'kundin' ? 'http://here/@kundin' : null),
	tag: (name: string) => `http://here/tags/${encodeURIComponent(name)}`,
};
const render = (text: string) => renderText(text, addresses);

describe('rendering', () => {
	test.each([
		['a\nb', '<p>a<br />b</p>'],
		['a\r\n\r\nb\n\n\nc', '<p>a</p><p>b</p><p>c</p>'],
		['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
		[`"Müller" & 'Söhne'`, '<p>&quot;Müller&quot; &amp; &#39;Söhne&#39;</p>'],
		['@niemand ruft', '<p>@niemand ruft</p>'],
		['javascript:alert(1) example.org', '<p>javascript:alert(1) example.org</p>'],
		['', ''],
	])('%j becomes %j', (text, html) => expect(render(text)).toBe(html));

	test('an address cannot break out of its link', () => {
		const html = render(`https://example.com/"onmouseover="alert(1)?a=1&b='2'`);
		expect(
			html.replace(/<a href="[^"<>]*" target="_blank" rel="nofollow noopener" translate="no">/, ''),
		).not.toMatch(/<a|="alert/);
	});

	test('whatever is written, no other elements come out than those that are put in', () => {
		const piece = oneof(
			string({ unit: 'binary-ascii' }),
			constantFrom(
				'<',
				'>',
				'"',
				"'",
				'&',
				'#dach',
				'@kundin',
				'https://example.com/',
				'ü𝕏',
				'<img src=x onerror=',
				'\n',
			),
		);
		assert(
			property(array(piece), (pieces) => {
				const html = render(pieces.join(''));
				const rest = html
					.replace(
						/<a href="[^"<>]*" (?:target="_blank" rel="nofollow noopener" translate="no"|class="(?:u-url mention|mention hashtag)"(?: rel="tag")?)>/g,
						'',
					)
					.replace(/<span class="[\w -]*"(?: translate="no")?>|<\/?(?:p|a|span)>|<span>|<br \/>/g, '');
				expect(rest).not.toMatch(/[<>"]/);
			}),
		);
	});
});

describe('what is found in a text', () => {
	const found = (text: string) =>
		findEntities(text).map((entity) => [entity.kind, text.slice(entity.start, entity.end)]);

	test.each([
		['Mail an info@dach.de', []],
		['#2026 ist keins, #Dach2026 ist eins, a#b nicht', [['hashtag', '#Dach2026']]],
		[
			'#Übungsnetz, #straße.',
			[
				['hashtag', '#Übungsnetz'],
				['hashtag', '#straße'],
			],
		],
		['@kundin@example.org.', [['mention', '@kundin@example.org']]],
		['https://example.com/#dach/@kundin', [['link', 'https://example.com/#dach/@kundin']]],
		['(https://example.com/a).', [['link', 'https://example.com/a']]],
		[
			'https://de.example.org/wiki/Dach_(Bau) und https://example.com.',
			[
				['link', 'https://de.example.org/wiki/Dach_(Bau)'],
				['link', 'https://example.com'],
			],
		],
		['http://münchen.de/x?a=1&b=2!', [['link', 'http://münchen.de/x?a=1&b=2']]],
		['https://localhost/a https://10.0.0.1/ https://-x.de xhttps://a.de', []],
		['https://example.com:8080/a/#b…', [['link', 'https://example.com:8080/a/#b']]],
	])('%s', (text, entities) => expect(found(text)).toEqual(entities));

	test('tags count once, whatever their case', () => expect(tagsOf('#Dach #dach #DACH')).toEqual(['dach']));
});

test.each([
	'https://'.repeat(2500),
	`https://${'a-'.repeat(10_000)}`,
	`https://example.com/${'(a)'.repeat(6000)}`,
	`@a@${'b-.'.repeat(6000)}`,
	'#a'.repeat(10_000),
])('no text is so odd that it takes long: %#', (text) => {
	const begun = process.cpuUsage();
	render(text);
	// Trying every end anew took seconds.
	expect(process.cpuUsage(begun).user / 1000).toBeLessThan(400);
});

test.each([
	['Grüße 👨‍👩‍👧', 7],
	['https://example.com/sehr/lang/und/noch/laenger', 23],
	['@a@example.org x', 4],
	['example.org', 11],
])('%s counts %i', (text, length) => expect(countedLength(text)).toBe(length));
