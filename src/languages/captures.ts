import { area } from '#languages/words.ts';

/** What has become of what came in from the building site, and why not what was wished. */
export const captures = area({
	draft: { de: 'Der Beitrag liegt als Entwurf bereit.', en: 'The post is kept as a draft.' },
	noAccount: {
		de: 'Es ist kein Konto verbunden. Verbinden Sie eines, dann können Sie ihn planen.',
		en: 'No account is connected. Connect one, then you can plan it.',
	},
	notWritten: {
		de: 'Was Sie gesagt haben, ist noch nicht aufgeschrieben. Öffnen Sie den Beitrag und planen Sie ihn, sobald der Text dasteht.',
		en: 'What you said is not written down yet. Open the post and plan it once the text is there.',
	},
	/** What came from the device makes no sense here. */
	invalid: {
		de: 'Die Notiz kam unvollständig an und wurde nicht aufgehoben. Laden Sie die Seite neu und senden Sie sie noch einmal.',
		en: 'The note arrived incomplete and was not kept. Reload the page and send it again.',
	},
});
