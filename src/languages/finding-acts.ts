import { area } from '#languages/words.ts';

interface Decided {
	by: string;
	day: string;
	reason: string;
}

/** What one can do about a finding. */
export const findingWords = area({
	never: {
		de: 'Dieser Stopp lässt sich nicht übergehen.',
		en: 'This stop cannot be overridden.',
	},
	override: { de: 'Als Inhaber anders entscheiden', en: 'Decide otherwise as the owner' },
	reason: { de: 'Warum? (wird aufgehoben)', en: 'Why? (will be kept)' },
	decide: { de: 'So entscheiden', en: 'Decide so' },
	decided: {
		de: ({ by, day, reason }: Decided) => `Anders entschieden von ${by} am ${day}: ${reason}`,
		en: ({ by, day, reason }: Decided) => `Decided otherwise by ${by} on ${day}: ${reason}`,
	},
	program: { de: 'einem Programm', en: 'a program' },
	takeBack: { de: 'Zurücknehmen', en: 'Take back' },
	onlyOwner: {
		de: 'Nur der Inhaber kann hier anders entscheiden.',
		en: 'Only the owner can decide otherwise here.',
	},
	turnIntoTip: { de: 'Einen Tipp daraus machen', en: 'Turn it into a tip' },
	withoutAdvertising: { de: 'Ihr Text ohne die Werbung', en: 'Your text without the advertising' },
	takeThis: { de: 'Diesen Text nehmen', en: 'Take this text' },
	fillIn: {
		de: 'Tage, Orte und Zahlen in den Beispielen ersetzen Sie durch Ihre eigenen.',
		en: 'Replace days, places and numbers in the examples with your own.',
	},
	tipFor: {
		de: ({ network }: { network: string }) => `Tipp für ${network}`,
		en: ({ network }: { network: string }) => `Tip for ${network}`,
	},
	judgement: { de: 'Urteil', en: 'judgement' },
});
