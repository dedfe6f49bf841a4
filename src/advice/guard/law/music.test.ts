import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'instagram', kind: 'professional', ...post }).findings.filter(
		({ rule }) => rule === 'law.music',
	);

describe('somebody else’s music in a video', () => {
	test.each([
		'Neues Video: Treppe in 40 Sekunden, unterlegt mit dem neuen Song von Peter Fox.',
		'Reel ist online! Musik: Queen – Don’t Stop Me Now',
		'Zeitraffer vom Dachstuhl, mit eurem Lieblingslied im Hintergrund',
		'Story ist online, dazu läuft Highway to Hell.',
		'Neues Reel mit dem Trending Sound dieser Woche, macht mit',
		'Das Video zur Gartenschau haben wir mit „Atemlos durch die Nacht“ vertont.',
		'Time-lapse of the kitchen fit, set to Bohemian Rhapsody.',
		'Best watched with the volume up, because we cut it to a Pink Floyd classic.',
		'30 seconds of plastering to the latest Beyoncé track',
		'Transformation video with that trending audio everyone’s using',
		'Unser neues Reel groovt zum aktuellen Taylor-Swift-Song.',
		'Pudel-Parade, wir haben den ABBA-Song draufgelegt.',
		'Wir haben ein bisschen Helene unters Video gelegt, sorry Nachbarn.',
		'Wer erkennt das Lied in unserer Story?',
		'Chopping onions with Adele in the background.',
		'Reel: class of the week, soundtrack courtesy of Drake',
		'Sound on for this one: it’s the Jaws music and a very slow digger',
	])('is told: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'warn' }]);
	});

	test.each([
		'Der Chor probt am Donnerstag in der Werkstatt.',
		'Auf der Baustelle läuft das Radio, und alle singen mit.',
		'Reel mit Musik aus der Meta Sound Collection, Titel „Bright Day“.',
		'Video vom Ofenbau mit GEMA-freier Musik.',
		'Die Musik im Video hat unser Geselle selbst eingespielt.',
		'Kabarettabend mit Liedern von Georg Kreisler am 12. März.',
		'Der Hit der Woche ist die Kürbissuppe.',
		'Radio’s on the scaffold and it’s been ABBA since eight.',
		'No music in this one, just the plane and the rain on the roof. Video below.',
		'We wrote the music for this reel ourselves, be kind.',
		'New video: sliding door with a steel track, we cut it to size.',
		'Titel des Videos: So hobelt man richtig.',
		'Die Hintergrundmusik im Laden ist jetzt leiser.',
		'Watch the clip to see how the tracks are laid.',
	])('is not: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('needs no word of a video where the post is one', () => {
		const text = 'Montage der Treppe, dazu AC/DC';
		expect(told(text)).toEqual([]);
		expect(told(text, { media: [{ mime: 'video/mp4' }] })).toHaveLength(1);
		expect(told(text, { network: 'tiktok', kind: 'profile' })).toHaveLength(1);
	});

	test('is told with its place and its source', () => {
		expect(told('Neues Reel. Mit Trendsound.')).toMatchObject([
			{
				excerpt: 'Trendsound',
				at: { part: 0, start: 16, end: 26 },
				source: expect.stringContaining('§ 19a UrhG'),
			},
		]);
	});
});
