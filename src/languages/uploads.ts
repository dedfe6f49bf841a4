import { area } from '#languages/words.ts';

/** Why a photo or a recording that a device sends piece by piece cannot be taken, and what to do. */
export const uploads = area({
	too_many_uploads: {
		de: 'Zu viele Fotos sind nur zum Teil angekommen. Dieses bleibt auf dem Gerät. Warten Sie, bis die anderen gesendet sind, und senden Sie es dann noch einmal.',
		en: 'Too many photos have arrived only in part. This one stays on the device. Wait until the others are sent, then send it again.',
	},
	disk_full: {
		de: 'Auf dem Server ist kein Platz mehr. Nichts ist verloren, alles bleibt auf dem Gerät. Bitten Sie den, der den Server betreut, Platz zu schaffen.',
		en: 'The server has no room left. Nothing is lost, everything stays on the device. Ask whoever looks after the server to make room.',
	},
	invalid: {
		de: 'Damit kann Gewerk nichts anfangen. Das Foto bleibt auf dem Gerät. Laden Sie die Seite neu und senden Sie es noch einmal.',
		en: 'Gewerk cannot make sense of this. The photo stays on the device. Reload the page and send it again.',
	},
});

/** Why a recording is not taken, and what to do. */
export const recordingRefusals = area({
	empty: {
		de: 'In der Aufnahme ist nichts. Bitte sprechen Sie noch einmal.',
		en: 'There is nothing in the recording. Please speak again.',
	},
	too_large: {
		de: 'Die Aufnahme ist größer als 10 MB. Bitte nehmen Sie eine kürzere auf.',
		en: 'The recording is larger than 10 MB. Please make a shorter one.',
	},
	not_a_recording: {
		de: 'Diese Aufnahme können wir nicht abspielen. Bitte sprechen Sie noch einmal oder tippen Sie den Satz.',
		en: 'We cannot play this recording. Please speak again or type the sentence.',
	},
});
