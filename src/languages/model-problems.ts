import { area } from '#languages/words.ts';

/** Why a service outside the installation gave nothing, what that means, and the one next step. */
export const modelProblems = area({
	unreachable: {
		de: 'Der Server antwortet nicht. Prüfen Sie unter „Dienste“, ob die Adresse stimmt und der Server läuft.',
		en: 'The server does not answer. Check under “Services” whether the address is right and the server is running.',
	},
	private_address: {
		de: 'Diese Adresse liegt in Ihrem eigenen Netz, und dorthin fragt Gewerk ohne Erlaubnis nicht. Wer Gewerk betreibt, startet es dafür mit GEWERK_ALLOW_PRIVATE_ADDRESSES=1.',
		en: 'This address is in your own network, and Gewerk does not ask there without leave. Whoever runs Gewerk starts it with GEWERK_ALLOW_PRIVATE_ADDRESSES=1 for that.',
	},
	wrong_key: {
		de: 'Der Server nimmt den Schlüssel nicht an. Tragen Sie unter „Dienste“ einen gültigen ein.',
		en: 'The server does not accept the key. Enter a valid one under “Services”.',
	},
	model_unknown: {
		de: 'Der Server kennt dieses Modell nicht, oder die Adresse ist nicht ganz richtig. Prüfen Sie beides unter „Dienste“; die Adresse endet meist auf /v1.',
		en: 'The server does not know this model, or the address is not quite right. Check both under “Services”; the address usually ends in /v1.',
	},
	no_credit: {
		de: 'Beim Anbieter ist kein Guthaben mehr. Laden Sie es dort auf, dann geht es weiter.',
		en: 'There is no credit left with the provider. Top it up there, then it works again.',
	},
	busy: {
		de: 'Der Server hat gerade zu viel zu tun. Versuchen Sie es in einer Minute noch einmal.',
		en: 'The server has too much to do just now. Try again in a minute.',
	},
	refused: {
		de: 'Der Server hat die Anfrage abgelehnt. Prüfen Sie den Dienst unter „Dienste“, oder versuchen Sie es später noch einmal.',
		en: 'The server refused the request. Check the service under “Services”, or try again later.',
	},
	too_slow: {
		de: 'Der Server hat zu lange gebraucht. Versuchen Sie es noch einmal, oder nehmen Sie ein kleineres Modell.',
		en: 'The server took too long. Try again, or use a smaller model.',
	},
	empty: {
		de: 'Das Modell hat nichts geschrieben. Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Modell.',
		en: 'The model wrote nothing. Try again, or use another model.',
	},
	malformed: {
		de: 'Unter dieser Adresse antwortet etwas anderes als ein solcher Dienst. Prüfen Sie die Adresse unter „Dienste“; sie endet meist auf /v1.',
		en: 'Something other than such a service answers at this address. Check the address under “Services”; it usually ends in /v1.',
	},
	cancelled: { de: 'Abgebrochen. Ihr Text ist unverändert.', en: 'Stopped. Your text is unchanged.' },
});
