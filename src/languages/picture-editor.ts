import { area } from '#languages/words.ts';

/** The picture editor: who may be recognised, what is painted over, what is cut off. */
export const pictureEditor = area({
	title: { de: 'Bild bearbeiten', en: 'Edit the picture' },
	edit: { de: 'Bearbeiten', en: 'Edit' },
	looking: { de: 'Gesichter werden gesucht …', en: 'Looking for faces …' },
	opening: { de: 'Das Bild wird geöffnet …', en: 'Opening the picture …' },
	sending: { de: 'Das Bild wird hochgeladen …', en: 'Uploading the picture …' },
	notSent: {
		de: 'Keine Verbindung. Das Bild ist noch wie vorher; bearbeiten Sie es, sobald Sie wieder Netz haben.',
		en: 'No connection. The picture is as it was; edit it once you have a signal again.',
	},
	notMade: {
		de: 'Dieses Gerät konnte das Bild nicht fertigstellen. Es ist noch wie vorher. Versuchen Sie es an einem anderen Gerät.',
		en: 'This device could not finish the picture. It is as it was. Try another device.',
	},
	back: { de: 'Bild wie vorher', en: 'Picture as it was' },
	notOpened: {
		de: 'Dieses Gerät kann das Bild nicht öffnen. Es bleibt, wie es ist. Nehmen Sie ein Bild als JPEG.',
		en: 'This device cannot open the picture. It stays as it is. Use a JPEG picture.',
	},
	what: { de: 'Was wollen Sie tun?', en: 'What do you want to do?' },
	faces: { de: 'Gesichter', en: 'Faces' },
	paint: { de: 'Übermalen', en: 'Paint over' },
	frame: { de: 'Zuschneiden', en: 'Crop' },
	use: { de: 'Übernehmen', en: 'Use it' },
	discard: { de: 'Verwerfen', en: 'Discard' },
	discardAll: { de: 'Ja, Änderungen verwerfen', en: 'Yes, discard the changes' },
	goOn: { de: 'Weiter bearbeiten', en: 'Go on editing' },
	undo: { de: 'Rückgängig', en: 'Undo' },
	found: {
		de: ({ number }: { number: number }) =>
			number === 1
				? 'Ein Gesicht gefunden. Es wird unkenntlich, wenn Sie nichts anderes sagen.'
				: `${number} Gesichter gefunden. Sie werden unkenntlich, wenn Sie nichts anderes sagen.`,
		en: ({ number }: { number: number }) =>
			number === 1
				? 'One face found. It is made unrecognisable unless you say otherwise.'
				: `${number} faces found. They are made unrecognisable unless you say otherwise.`,
	},
	noneFound: {
		de: 'Kein Gesicht gefunden. Schauen Sie selbst nach: Ist doch eines zu erkennen, übermalen Sie es.',
		en: 'No face found. Look for yourself: if one can be recognised, paint over it.',
	},
	notLooked: {
		de: 'Dieses Gerät konnte nicht nach Gesichtern suchen. Übermalen Sie, wer nicht zu erkennen sein soll.',
		en: 'This device could not look for faces. Paint over whoever must not be recognised.',
	},
	mayMiss: {
		de: 'Fehlt ein Gesicht, übermalen Sie es mit dem Finger.',
		en: 'If a face is missing, paint over it with your finger.',
	},
	faceOf: {
		de: ({ number, all }: { number: number; all: number }) => `Gesicht ${number} von ${all}`,
		en: ({ number, all }: { number: number; all: number }) => `Face ${number} of ${all}`,
	},
	previous: { de: 'Voriges Gesicht', en: 'Previous face' },
	next: { de: 'Nächstes Gesicht', en: 'Next face' },
	blur: { de: 'unkenntlich', en: 'unrecognisable' },
	agreed: { de: 'hat zugestimmt', en: 'has agreed' },
	self: { de: 'das bin ich', en: 'that is me' },
	noFace: { de: 'Das ist kein Gesicht', en: 'That is no face' },
	moveKeys: {
		de: 'Mit den Pfeiltasten verschieben, mit Umschalttaste größer oder kleiner machen.',
		en: 'Move with the arrow keys; hold Shift to make it larger or smaller.',
	},
	whoAgreed: { de: 'Wer ist das?', en: 'Who is this?' },
	filter: { de: 'Namen suchen', en: 'Search names' },
	nobodyEntered: {
		de: 'Noch ist niemand eingetragen. Tragen Sie die Einwilligung nachher ein, bevor der Beitrag hinausgeht.',
		en: 'Nobody is entered yet. Enter the consent afterwards, before the post goes out.',
	},
	enterLater: { de: 'Zu den Einwilligungen', en: 'To the consents' },
	paintHow: {
		de: 'Fahren Sie mit dem Finger über Kennzeichen, Hausnummern, Bildschirme oder Gesichter.',
		en: 'Move your finger over number plates, house numbers, screens or faces.',
	},
	brush: { de: 'Wie breit?', en: 'How wide?' },
	small: { de: 'schmal', en: 'narrow' },
	medium: { de: 'mittel', en: 'medium' },
	large: { de: 'breit', en: 'wide' },
	addPatch: { de: 'Fläche hinzufügen', en: 'Add a patch' },
	patch: { de: 'Verdeckte Fläche', en: 'Hidden patch' },
	removePatch: { de: 'Fläche entfernen', en: 'Remove the patch' },
	shape: { de: 'Form', en: 'Shape' },
	free: { de: 'frei', en: 'free' },
	original: { de: 'wie das Foto', en: 'as the photo' },
	square: { de: 'Quadrat', en: 'square' },
	upright: { de: '4:5 hoch', en: '4:5 upright' },
	straighten: { de: 'Gerade richten', en: 'Straighten' },
	degrees: {
		de: ({ degrees }: { degrees: number }) => `${degrees.toLocaleString('de')} Grad`,
		en: ({ degrees }: { degrees: number }) => `${degrees.toLocaleString('en')} degrees`,
	},
	quarter: { de: 'Drehen', en: 'Turn' },
	cropWhole: { de: 'Ausschnitt', en: 'Crop' },
	topLeft: { de: 'Ecke oben links', en: 'Top left corner' },
	topRight: { de: 'Ecke oben rechts', en: 'Top right corner' },
	bottomLeft: { de: 'Ecke unten links', en: 'Bottom left corner' },
	bottomRight: { de: 'Ecke unten rechts', en: 'Bottom right corner' },
	arrowKeys: { de: 'mit den Pfeiltasten verschieben', en: 'move with the arrow keys' },
	before: { de: 'Vorher', en: 'Before' },
	after: { de: 'Nachher', en: 'After' },
});
