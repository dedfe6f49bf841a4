import { area } from '#languages/words.ts';

/** The week as a rule laid flat. */
export const week = area({
	title: { de: 'Woche', en: 'Week' },
	between: {
		de: ({ from, to }: { from: string; to: string }) => `${from} bis ${to}`,
		en: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
	},
	previous: { de: 'Woche davor', en: 'Previous week' },
	next: { de: 'Woche danach', en: 'Next week' },
	thisWeek: { de: 'Diese Woche', en: 'This week' },
	today: { de: 'heute', en: 'today' },
	free: { de: 'frei', en: 'free' },
	holiday: {
		de: ({ name }: { name: string }) => `Feiertag: ${name}`,
		en: ({ name }: { name: string }) => `Public holiday: ${name}`,
	},
	timesIn: {
		de: ({ place }: { place: string }) => `Uhrzeiten in ${place}`,
		en: ({ place }: { place: string }) => `Times in ${place}`,
	},
	newPost: { de: 'Neuer Beitrag', en: 'New post' },
	pictureOnly: { de: 'Nur ein Foto', en: 'A photo only' },
	accountsCount: {
		de: ({ count }: { count: number }) => (count === 1 ? '1 Konto' : `${count} Konten`),
		en: ({ count }: { count: number }) => (count === 1 ? '1 account' : `${count} accounts`),
	},
	moveHow: {
		de: 'Verschieben mit den Pfeiltasten: links und rechts einen Tag, hinauf und hinunter eine Viertelstunde, mit Umschalttaste eine Stunde. Eingabetaste speichert oder öffnet, Esc bricht ab.',
		en: 'Move with the arrow keys: left and right a day, up and down a quarter of an hour, with Shift an hour. Enter saves or opens, Esc cancels.',
	},
	movingTo: {
		de: ({ when }: { when: string }) => `Auf ${when}. Eingabetaste speichert, Esc bricht ab.`,
		en: ({ when }: { when: string }) => `To ${when}. Enter saves, Esc cancels.`,
	},
	moved: {
		de: ({ when }: { when: string }) => `Verschoben auf ${when}.`,
		en: ({ when }: { when: string }) => `Moved to ${when}.`,
	},
	moveBack: { de: 'Der Beitrag ist wieder am alten Platz.', en: 'The post is back in its old place.' },
	noSignal: {
		de: 'Keine Verbindung. Der Beitrag ist nicht verschoben.',
		en: 'No connection. The post has not been moved.',
	},
	inThePast: {
		de: 'Das liegt in der Vergangenheit. Der Beitrag ist nicht verschoben.',
		en: 'That is in the past. The post has not been moved.',
	},
	tooLate: {
		de: 'Der Beitrag ist schon unterwegs und lässt sich nicht mehr verschieben.',
		en: 'The post is already on its way and can no longer be moved.',
	},
});
