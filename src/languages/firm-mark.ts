import { area } from '#languages/words.ts';

/** The firm's small mark in the corner of its pictures. */
export const firmMark = area({
	title: { de: 'Unser Zeichen', en: 'Our mark' },
	what: {
		de: 'Ein kleines Zeichen unten rechts in Ihren Fotos. Sie wählen bei jedem Foto, ob es hinein soll. Wo ein Netzwerk das nicht erlaubt, bleibt es weg.',
		en: 'A small mark at the lower right of your photos. You choose for each photo whether it goes in. Where a network does not allow it, it is left out.',
	},
	alt: { de: 'Ihr Zeichen', en: 'Your mark' },
	file: { de: 'Bilddatei', en: 'Picture file' },
	fileHint: {
		de: 'Am besten ein PNG mit durchsichtigem Grund, mindestens 400 Bildpunkte breit. JPEG geht auch.',
		en: 'Best a PNG with a see-through ground, at least 400 pixels wide. JPEG works too.',
	},
	choose: { de: 'Zeichen hochladen', en: 'Upload the mark' },
	change: { de: 'Anderes Zeichen hochladen', en: 'Upload another mark' },
	saved: { de: 'Das ist jetzt Ihr Zeichen.', en: 'This is your mark now.' },
	remove: { de: 'Zeichen entfernen', en: 'Remove the mark' },
	removeMeaning: {
		de: 'Beiträge, die noch nicht erschienen sind, gehen dann ohne Zeichen hinaus. Was schon erschienen ist, bleibt, wie es ist.',
		en: 'Posts that are not out yet will then go out without it. What is out already stays as it is.',
	},
	removed: { de: 'Das Zeichen ist entfernt.', en: 'The mark is removed.' },
	none: { de: 'Noch hat Ihr Betrieb keines.', en: 'Your firm has none yet.' },
});
