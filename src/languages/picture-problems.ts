import { area } from '#languages/words.ts';

/** Why a picture is not taken, and what to do. */
export const pictureProblems = area({
	empty: {
		de: 'Die Datei ist leer. Bitte wählen Sie eine andere.',
		en: 'The file is empty. Please choose another one.',
	},
	too_large: {
		de: 'Das Foto ist größer als 25 MB. Bitte wählen Sie ein kleineres.',
		en: 'The photo is larger than 25 MB. Please choose a smaller one.',
	},
	not_a_picture: {
		de: 'Das ist kein Foto. Möglich sind JPEG, PNG, WebP, HEIC und AVIF.',
		en: 'This is not a photo. JPEG, PNG, WebP, HEIC and AVIF work.',
	},
	broken: {
		de: 'Das Foto ist beschädigt und lässt sich nicht öffnen. Bitte nehmen Sie es noch einmal auf.',
		en: 'The photo is damaged and cannot be opened. Please take it again.',
	},
	unsupported: {
		de: 'Dieses Format können wir nicht öffnen. Möglich sind JPEG, PNG, WebP, HEIC und AVIF.',
		en: 'We cannot open this format. JPEG, PNG, WebP, HEIC and AVIF work.',
	},
	too_many_pixels: {
		de: 'Das Foto hat zu viele Bildpunkte. Bitte wählen Sie ein kleineres.',
		en: 'The photo has too many pixels. Please choose a smaller one.',
	},
});
