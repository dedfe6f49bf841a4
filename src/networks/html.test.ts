import { expect, test } from 'vitest';
import { textOfHtml } from './html.ts';

test.each([
	['<p>Erste Zeile<br/>zweite</p><p>Neuer Absatz</p>', 'Erste Zeile\nzweite\nNeuer Absatz'],
	[
		'5 &lt; 6 &amp;&amp; 7 &gt; 6 &#8364; &#x1F600; &quot;so&quot; &#39;oder&#39;&nbsp;so',
		'5 < 6 && 7 > 6 € 😀 "so" \'oder\' so',
	],
	[
		'<a href="https://example.org/lang"><span class="invisible">https://</span><span>example.org/lang</span></a>',
		'https://example.org/lang',
	],
	['<style>p { color: red }</style><script>x</script>Text', 'Text'],
	['&unbekannt; &#0; &#99999999;', '&unbekannt; &#0; &#99999999;'],
	['kein HTML', 'kein HTML'],
])('%s', (html, text) => {
	expect(textOfHtml(html)).toBe(text);
});
