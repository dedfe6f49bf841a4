import { area } from '#languages/words.ts';

/** What a page says that cannot be had without a network. Plain strings: the kept page carries one language. */
export const offline = area({
	title: { de: 'Gerade kein Netz', en: 'No network just now' },
	meaning: {
		de: 'Diese Seite braucht den Server, und der ist nicht zu erreichen. Sobald wieder Netz da ist, lädt sie von selbst.',
		en: 'This page needs the server, and it cannot be reached. Once the network is back it loads by itself.',
	},
	ladderWorks: {
		de: 'Notizen von der Baustelle gehen auch jetzt. Sie bleiben auf diesem Gerät und werden gesendet, sobald Empfang ist.',
		en: 'Notes from the building site work even now. They stay on this device and are sent once there is a signal.',
	},
	unsent: { de: 'Auf diesem Gerät warten noch Notizen.', en: 'Notes still wait on this device.' },
	toLadder: { de: 'Notiz aufnehmen', en: 'Take a note' },
});
