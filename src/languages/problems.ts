import { area } from '#languages/words.ts';

/** What the programming interface answers when it does not do what was asked: what happened, and what to do. */
export const problems = area({
	token_missing: {
		de: 'Es fehlt ein Zugriffsschlüssel. Senden Sie ihn als „Authorization: Bearer gwk_…“.',
		en: 'An access token is missing. Send it as “Authorization: Bearer gwk_…”.',
	},
	token_unknown: {
		de: 'Diesen Zugriffsschlüssel gibt es nicht, oder er wurde widerrufen. Erstellen Sie einen neuen.',
		en: 'This access token does not exist or has been revoked. Create a new one.',
	},
	scope_missing: {
		de: 'Dieser Zugriffsschlüssel darf nur lesen. Dafür braucht es einen, der auch schreiben darf.',
		en: 'This access token may only read. Use one that may also write.',
	},
	not_found: { de: 'Das gibt es hier nicht.', en: 'There is no such thing here.' },
	method_not_allowed: {
		de: 'Diese Adresse kennt diese Methode nicht; welche sie kennt, steht unter „Allow“.',
		en: 'This address does not know this method; those it knows are in “Allow”.',
	},
	not_json: {
		de: 'Der Inhalt ist kein gültiges JSON.',
		en: 'The body is not valid JSON.',
	},
	not_multipart: {
		de: 'Das Bild muss als multipart/form-data im Feld „file“ kommen.',
		en: 'The picture must come as multipart/form-data in the field “file”.',
	},
	too_large: { de: 'Der Inhalt ist zu groß.', en: 'The body is too large.' },
	invalid: {
		de: 'Die Angaben stimmen so nicht. Welche, steht unter „errors“.',
		en: 'Some of the values are wrong. Which ones is told in “errors”.',
	},
	picture_refused: { de: 'Das Bild wurde nicht angenommen.', en: 'The picture was not accepted.' },
	account_refused: {
		de: 'Das Konto wurde nicht verbunden.',
		en: 'The account was not connected.',
	},
	unknown_network: {
		de: 'Mit diesem Netzwerk kann sich Gewerk nicht verbinden.',
		en: 'Gewerk cannot connect to this network.',
	},
	post_refused: {
		de: 'Der Beitrag kann so nicht hinaus. Warum, steht unter „errors“.',
		en: 'The post cannot go out like this. Why is told in “errors”.',
	},
	post_stopped: {
		de: 'Der Beitrag wurde angehalten. Warum, steht unter „findings“. Wer es trotzdem will, nennt die Regel in „accept“.',
		en: 'The post was stopped. Why is told in “findings”. To publish it anyway, name the rule in “accept”.',
	},
	too_late: {
		de: 'Der Beitrag wird gerade gesendet, oder es ist offen, ob er angekommen ist. Bitte später noch einmal.',
		en: 'The post is being sent, or it is not known whether it arrived. Please try again later.',
	},
	key_wrong: {
		de: 'Der Idempotency-Key muss aus 1 bis 200 druckbaren Zeichen bestehen.',
		en: 'The Idempotency-Key must be 1 to 200 printable characters.',
	},
	key_reused: {
		de: 'Dieser Idempotency-Key wurde schon mit einem anderen Inhalt benutzt. Nehmen Sie für jeden Beitrag einen eigenen.',
		en: 'This Idempotency-Key was already used with another body. Use one of its own for each post.',
	},
	internal: {
		de: 'Hier ist etwas schiefgegangen. Näheres steht im Protokoll des Servers.',
		en: 'Something went wrong here. The server’s log tells more.',
	},
});

/** What is wrong with one value of a request. */
export const fieldProblems = area({
	missing: { de: 'fehlt', en: 'is missing' },
	unknown: { de: 'ist hier nicht vorgesehen', en: 'is not known here' },
	wrong: {
		de: ({ expected }: { expected: string }) => `passt nicht; erwartet: ${expected}`,
		en: ({ expected }: { expected: string }) => `does not fit; expected: ${expected}`,
	},
});
