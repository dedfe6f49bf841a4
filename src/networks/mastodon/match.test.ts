import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Part, PreparedPicture } from '#networks/network.ts';
import { Status } from './entities.ts';
import { compare } from './match.ts';

function part(text: string, change: Partial<Part> = {}): Part {
	return {
		key: 'k',
		text,
		language: 'de',
		pictures: [],
		thread: null,
		firstAttemptAt: 0,
		others: [],
		...change,
	};
}

function status(content: string, change: Record<string, unknown> = {}): Status {
	const entity = {
		id: '7',
		created_at: '2026-03-02T06:00:00.000Z',
		content,
		account: { id: '1' },
		...change,
	};
	return v.parse(Status, entity);
}

function picture(alt: string): PreparedPicture {
	return { bytes: new Uint8Array(), mime: 'image/jpeg', width: 1, height: 1, alt };
}

const attached = (description: string | null) => ({ media_attachments: [{ id: 'm', description }] });

describe('The same words', () => {
	test.each([
		['Ganz & gar <neu>', '<p>Ganz &amp; gar &lt;neu&gt;</p>'],
		[
			'Siehe https://example.org/ein/langer/weg',
			'<p>Siehe <a href="https://example.org/ein/langer/weg"><span class="invisible">https://</span><span class="ellipsis">example.org/ein/langer</span><span class="invisible">/weg</span></a></p>',
		],
		[
			'Danke @maria@social.example! #Dach',
			'<p>Danke <span class="h-card"><a href="https://social.example/@maria">@<span>maria</span></a></span>! <a href="x">#<span>Dach</span></a></p>',
		],
		['Danke @maria@localhost:4000', '<p>Danke <a href="x">@maria@localhost:4000</a></p>'],
		['**Fett** und _schief_', '<p><b>Fett</b> und <i>schief</i></p>'],
		['Mit <b>HTML</b> darin', '<p>Mit <b>HTML</b> darin</p>'],
		['Zeile\n\nAbsatz', '<p>Zeile</p><p>Absatz</p>'],
		['ﬁnden', '<p>finden</p>'],
		['🔨🛠️ !', '<p>🔨🛠 !</p>'],
	])('%s', (text, content) => {
		expect(compare(part(text), status(content))).toBe('same');
	});
});

describe('Other words', () => {
	test.each([
		['Dach gedeckt', '<p>Dach geflickt</p>'],
		['Angebot: 10 %', '<p>Angebot: 20 %</p>'],
		['Dach', '<p>Dach und Fach</p>'],
		['🔨', '<p>🪚</p>'],
		['!', '<p>?</p>'],
		['Dach', '<p></p>'],
	])('%s', (text, content) => {
		expect(compare(part(text), status(content))).toBe('different');
	});
});

test('what is known to be another delivery, or a repost, is not it', () => {
	expect(compare(part('Dach', { others: ['7'] }), status('Dach'))).toBe('different');
	expect(compare(part('Dach'), status('Dach', { reblog: { id: '3' } }))).toBe('different');
});

test('the same words with other pictures are doubtful', () => {
	const withPicture = part('Dach', { pictures: [picture('Ein Dach')] });
	expect(compare(withPicture, status('Dach', attached('Ein Dach')))).toBe('same');
	expect(compare(withPicture, status('Dach'))).toBe('perhaps');
	expect(compare(part('Dach'), status('Dach', attached(null)))).toBe('perhaps');
});

test('pictures alone are known by their descriptions, or not for sure', () => {
	const described = part('', { pictures: [picture('Ein Dach')] });
	expect(compare(described, status('', attached('Ein Dach')))).toBe('same');
	expect(compare(described, status('', attached('Ein Kran')))).toBe('different');
	expect(compare(part('', { pictures: [picture('')] }), status('', attached(null)))).toBe('perhaps');
});

test('a piece of a thread stands below the piece before it', () => {
	const previous = { id: '5', url: null };
	const second = part('und weiter', { thread: { root: previous, previous } });
	expect(compare(second, status('und weiter', { in_reply_to_id: '5' }))).toBe('same');
	expect(compare(second, status('und weiter', { in_reply_to_id: '6' }))).toBe('different');
	expect(compare(second, status('und weiter', { in_reply_to_id: null }))).toBe('perhaps');
	expect(compare(part('und weiter'), status('und weiter', { in_reply_to_id: '5' }))).toBe('different');
});
