import { area } from '#languages/words.ts';

/** Pictures and spoken notes on the ladder page, before they leave the device. */
export const ladderPictures = area({
	alt: {
		de: 'Was ist zu sehen? (für Menschen, die nicht sehen)',
		en: 'What does it show? (for people who cannot see)',
	},
	picture: {
		de: ({ number }: { number: number }) => `Foto ${number}`,
		en: ({ number }: { number: number }) => `Photo ${number}`,
	},
	remove: { de: 'Foto entfernen', en: 'Remove photo' },
	change: { de: 'Ändern', en: 'Change' },
	hide: { de: 'Selbst unkenntlich machen', en: 'Hide by hand' },
	retry: { de: 'Noch einmal suchen', en: 'Look again' },
	looking: { de: 'Gesichter werden gesucht …', en: 'Looking for faces …' },
	preparing: { de: 'Das Foto wird vorbereitet …', en: 'Preparing the photo …' },
	noFaces: { de: 'Kein Gesicht gefunden', en: 'No face found' },
	hidden: {
		de: ({ count }: { count: number }) =>
			count === 1 ? 'Ein Gesicht unkenntlich' : `${count} Gesichter unkenntlich`,
		en: ({ count }: { count: number }) => (count === 1 ? 'One face hidden' : `${count} faces hidden`),
	},
	shown: {
		de: ({ count }: { count: number }) =>
			count === 1 ? 'ein Gesicht zu sehen' : `${count} Gesichter zu sehen`,
		en: ({ count }: { count: number }) => (count === 1 ? 'one face shown' : `${count} faces shown`),
	},
	byHand: { de: 'Von Ihnen geprüft', en: 'Checked by you' },
	notAvailable: {
		de: 'Gesichter können gerade nicht gesucht werden. Das geschieht, sobald Empfang ist; bis dahin bleibt das Foto auf diesem Gerät.',
		en: 'Faces cannot be looked for at the moment. This happens once there is a signal; until then the photo stays on this device.',
	},
	cannotOpen: {
		de: 'Dieses Gerät kann das Foto nicht öffnen, also auch keine Gesichter suchen. Bitte sehen Sie nachher selbst nach.',
		en: 'This device cannot open the photo, so it cannot look for faces either. Please check yourself afterwards.',
	},
	beforeAfter: { de: 'Vorher und nachher nebeneinander', en: 'Before and after side by side' },
	before: { de: 'Vorher', en: 'Before' },
	after: { de: 'Nachher', en: 'After' },
	mark: { de: 'Unser Zeichen in die Ecke', en: 'Our mark in the corner' },
	recording: {
		de: ({ length }: { length: string }) => `Sprachnotiz, ${length}`,
		en: ({ length }: { length: string }) => `Spoken note, ${length}`,
	},
	removeRecording: { de: 'Sprachnotiz entfernen', en: 'Remove spoken note' },
	failed: {
		de: 'Das Foto ließ sich auf diesem Gerät nicht bearbeiten. Versuchen Sie es noch einmal, oder entfernen Sie es.',
		en: 'The photo could not be worked on with this device. Try again, or remove it.',
	},
});
