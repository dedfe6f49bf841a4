import { area } from '#languages/words.ts';

/** Words that many pages share. */
export const actions = area({
	save: { de: 'Speichern', en: 'Save' },
	cancel: { de: 'Abbrechen', en: 'Cancel' },
	back: { de: 'Zurück', en: 'Back' },
	undo: { de: 'Rückgängig', en: 'Undo' },
	signIn: { de: 'Anmelden', en: 'Sign in' },
	signOut: { de: 'Abmelden', en: 'Sign out' },
});
