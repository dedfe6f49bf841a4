import { area } from '#languages/words.ts';

/** The rules a firm gives itself, and the way to them. */
export const firmRules = area({
	title: { de: 'Regeln und Rat', en: 'Rules and advice' },
	mix: { de: 'Die Mischung', en: 'The mix' },
	mixWhat: {
		de: 'Wie viel Sie geben, reden und werben, und was diese Woche dran ist.',
		en: 'How much you give, talk and promote, and what is due this week.',
	},
	consents: { de: 'Einwilligungen', en: 'Consents' },
	consentsWhat: {
		de: 'Wer gezeigt werden darf, seit wann und wofür.',
		en: 'Who may be shown, since when and for what.',
	},
	guideline: { de: 'Regeln für Mitarbeiter', en: 'Rules for staff' },
	guidelineWhat: {
		de: 'Zwei Seiten für alle im Betrieb, aus Ihren Antworten gemacht.',
		en: 'Two pages for everyone in the firm, made from your answers.',
	},
	services: { de: 'Dienste', en: 'Services' },
	servicesWhat: {
		de: 'Ein Modell, das entwirft, und eines, das aufschreibt. Beides ist aus, bis Sie es einschalten.',
		en: 'A model that drafts and one that writes down. Both are off until you switch them on.',
	},
	fit: { de: 'Eignungscheck', en: 'Fit check' },
	fitWhat: {
		de: 'Lohnt sich Social Media für Sie, und wenn ja, wo?',
		en: 'Does social media pay for you, and if so, where?',
	},
	knowledge: { de: 'Wissen', en: 'Knowledge' },
	knowledgeWhat: {
		de: 'Woher Gewerk weiß, was es sagt: Netzwerke, Recht, Belege, mit Quelle und Stand.',
		en: 'How Gewerk knows what it says: networks, law, evidence, with source and date.',
	},
	master: {
		de: 'Darf Ihr Betrieb den Meistertitel führen?',
		en: 'May your firm use the title of master (Meister)?',
	},
	masterYes: { de: 'Ja, die Prüfung ist bestanden', en: 'Yes, the examination is passed' },
	masterNo: { de: 'Nein', en: 'No' },
	masterWhat: {
		de: 'Bei „Ja“ fragt Gewerk nicht mehr nach, wenn „Meister“ in einem Beitrag steht.',
		en: 'With “Yes” Gewerk no longer asks when “Meister” stands in a post.',
	},
	masterSaved: { de: 'Gespeichert.', en: 'Saved.' },
	approval: { de: 'Freigabe', en: 'Approval' },
	approvalNobody: {
		de: 'Wer plant, veröffentlicht auch',
		en: 'Whoever plans also publishes',
	},
	approvalEmployees: {
		de: 'Beiträge von Mitarbeitern warten auf Freigabe',
		en: 'Posts by employees wait for approval',
	},
	approvalWhat: {
		de: 'Wartende Beiträge gehen nicht hinaus, bis ein Inhaber Ja gesagt hat. Was Programme mit einem Zugang senden, gilt als vom Betrieb und wartet nicht.',
		en: 'Waiting posts do not go out until an owner has said yes. What programs with an access send counts as sent by the firm and does not wait.',
	},
	approvalShow: { de: 'Wartende Beiträge ansehen', en: 'Look at what waits' },
	approvalStill: {
		de: 'Was schon wartet, wartet weiter, bis Sie darüber entscheiden.',
		en: 'What waits already goes on waiting until you decide about it.',
	},
});
