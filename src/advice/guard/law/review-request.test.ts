import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', ...post }).findings.filter(
		({ rule }) => rule === 'law.review-request',
	);
const letter = { network: 'newsletter', kind: 'list' };

describe('a reward for a review, or good ones only', () => {
	test.each([
		'Bewerten Sie uns bei Google und sichern Sie sich 10 % auf den nächsten Schnitt.',
		'Für jede 5-Sterne-Bewertung gibt es einen Gratis-Kaffee.',
		'Schreibt uns eine Rezension. Als Dank bekommt ihr einen Gutschein.',
		'Gebt uns fünf Sterne, ihr seid die Besten',
		'Wenn Ihnen unsere Arbeit gefallen hat, freuen wir uns über eine Google-Bewertung.',
		'Waren Sie zufrieden? Dann bewerten Sie uns bei Google. Wenn nicht, rufen Sie uns bitte an.',
		'Schreibt uns was Nettes ins Netz und holt euch dafür ein Stück Kuchen ab.',
		'Rezensenten trinken gratis: zeigt uns euren Google-Text.',
		'Nur wer begeistert ist, schreibt bitte bei Google.',
		'Schlechte Kritik behaltet ihr bitte für euch, gute gehört ins Netz!',
		'Say something nice about us online and we’ll throw in a brow tint.',
		'A case of cider for whoever writes the most enthusiastic testimonial.',
		'Only leave a review if you loved it. If not, have a quiet word with the manager.',
		'Leave us a five-star review and your next coffee is on us.',
		'£5 off for every Google review. Show it at the till.',
		'We only want good reviews, so be nice!',
	])('is a stop anywhere: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'stop' }]);
	});

	test.each([
		'Danke für 200 Bewertungen bei Google!',
		'Wir bieten kostenlose Immobilienbewertung in Ulm.',
		'Wenn Sie zufrieden waren oder nicht: Schreiben Sie es uns bei Google.',
		'Bewerten Sie uns bei Google, wir lesen alles.',
		'Bewertungen kaufen wir nicht, und Rabatt gibt es dafür auch keinen.',
		'Die Gefährdungsbeurteilung gehört auf jede Baustelle.',
		'Please review us on Google, good or bad.',
		'Rate your evening in three words? Ours: cold, loud, brilliant.',
		'Empfehlen Sie uns weiter, wenn jemand einen Maler sucht.',
		'Feel free to write a review, whatever you thought of us.',
		'Time for your annual pension review? Free first meeting.',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Hallo! 5 Sterne und der Kaffee geht auf uns.')).toMatchObject([
			{
				excerpt: '5 Sterne',
				at: { part: 0, start: 7, end: 15 },
				source: expect.stringContaining('Anhang Nr. 23b und 23c zu § 3 Abs. 3 UWG'),
			},
		]);
	});
});

describe('a request for a review by message', () => {
	test.each([
		['newsletter', 'list', 'Wir freuen uns über Ihre Bewertung bei Google.'],
		['newsletter', 'list', 'Helfen Sie uns mit ein paar Zeilen auf Jameda.'],
		['whatsapp', 'channel', 'hi leute lasst uns doch ne google bewertung da, danke'],
		['telegram', 'channel', 'Tell Trustpilot how we did.'],
		['newsletter', 'list', 'Bewertungslink im Anhang dieser Mail. Zwei Sätze genügen uns völlig.'],
		['whatsapp', 'channel', 'Über ein Feedback auf unserem Profil freuen wir uns sehr.'],
		['telegram', 'channel', 'Quick favour: click the link, give us five, and thank you.'],
		['facebook', 'page', 'Nach dem Termin schicken wir Ihnen eine WhatsApp mit der Bitte um eine Bewertung.'],
		['facebook', 'page', 'We text every customer a link to review us after the job.'],
	])('is a warning on %s (%s): %s', (network, kind, text) => {
		expect(told(text, { network, kind })).toMatchObject([
			{ severity: 'warn', source: expect.stringContaining('BGH VI ZR 225/17') },
		]);
	});

	test.each([
		'Danke für Ihre Bewertung, wir haben uns gefreut.',
		'Im Mai gibt es 10 % auf alle Sonnenbrillen.',
		'Eure Meinung bitte: Sollen wir den alten Schriftzug am Haus lassen?',
		'Der Kurs am Donnerstag fällt aus. Wie war euer Urlaub?',
		'The play got a good review in the Gazette.',
	])('says nothing to a letter with: %s', (text) => {
		expect(told(text, letter)).toEqual([]);
	});

	test('is fine under a video, where nobody is written to', () => {
		expect(told('Bewertet uns gern bei Google.', { network: 'youtube', kind: 'channel' })).toEqual([]);
	});
});
