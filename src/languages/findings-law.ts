import { area } from '#languages/words.ts';

interface Words {
	words: string;
}

/** What the guard says about the law, plainly and without a lawyer's certainty. */
export const lawFindings = area({
	greenClaim: {
		de: ({ words }: Words) =>
			`„${words}“ ist eine allgemeine Umweltaussage. Seit dem 27. September 2026 darf damit bei Verbrauchern nur werben, wer sie belegt. Sagen Sie stattdessen genau, was besser ist und woher Sie es wissen.`,
		en: ({ words }: Words) =>
			`“${words}” is a general environmental claim. Since 27 September 2026 it may be used towards consumers only by those who prove it. Say exactly what is better, and how you know.`,
	},
	without: {
		de: ({ words }: Words) => `„${words}“ weglassen`,
		en: ({ words }: Words) => `Leave out “${words}”`,
	},
	healingClaim: {
		de: ({ words }: Words) =>
			`„${words}“ verspricht etwas für die Gesundheit. Das ist in der Werbung fast immer verboten. Beschreiben Sie, was Sie tun, nicht, was es heilt.`,
		en: ({ words }: Words) =>
			`“${words}” promises something for people’s health. In advertising that is nearly always forbidden. Describe what you do, not what it heals.`,
	},
	medicalDevice: {
		de: ({ words }: Words) =>
			`„${words}“ verspricht bei einem Medizinprodukt mehr, als man darf: nichts über Zweck, Sicherheit und Leistung hinaus. Nennen Sie Werkstoff, Norm und Zweckbestimmung.`,
		en: ({ words }: Words) =>
			`“${words}” promises more of a medical device than is allowed: nothing beyond its purpose, safety and performance. Name the material, the standard and the intended purpose.`,
	},
	priceTotal: {
		de: ({ words }: Words) =>
			`„${words}“: Verbrauchern muss der Gesamtpreis genannt werden, mit Mehrwertsteuer und allem, was dazukommt. Nennen Sie ihn, oder sagen Sie, dass sich das Angebot nur an Betriebe richtet.`,
		en: ({ words }: Words) =>
			`“${words}”: consumers must be told the total price, with VAT and everything that comes on top. State it, or say that the offer is for businesses only.`,
	},
	discount: {
		de: ({ words }: Words) =>
			`„${words}“: Wer bei Waren mit einem niedrigeren Preis wirbt, muss den niedrigsten Preis der letzten 30 Tage dazuschreiben. Für Arbeiten und Dienstleistungen gilt das nicht.`,
		en: ({ words }: Words) =>
			`“${words}”: whoever advertises goods with a lower price must state the lowest price of the last 30 days beside it. This does not hold for work and services.`,
	},
	masterTitle: {
		de: ({ words }: Words) =>
			`„${words}“ darf nur führen, wer die Meisterprüfung in diesem Gewerk bestanden hat. Ist das bei Ihnen so, sagen Sie es Gewerk einmal unter „Betrieb“, dann fragt es nicht mehr.`,
		en: ({ words }: Words) =>
			`“${words}” may be used only by those who have passed the master’s examination in this trade. If that is so with you, tell Gewerk once under “Firm” and it will not ask again.`,
	},
	masterSettled: { de: 'Wir haben einen Meister', en: 'We have a master' },
	comparison: {
		de: ({ words }: Words) =>
			`„${words}“ stellt Sie über andere Betriebe. Vergleichen dürfen Sie nur, was man nachprüfen kann, und niemanden herabsetzen. Zeigen Sie lieber, was Sie können.`,
		en: ({ words }: Words) =>
			`“${words}” puts you above other firms. You may compare only what can be checked, and run nobody down. Better show what you can do.`,
	},
	raffleConditions: {
		de: ({ words }: Words) =>
			`„${words}“: Zu einem Gewinnspiel gehören klare Bedingungen: bis wann, wer mitmachen darf, wie gezogen wird, und dass das Netzwerk nichts damit zu tun hat. Schreiben Sie sie dazu oder verlinken Sie sie.`,
		en: ({ words }: Words) =>
			`“${words}”: a prize draw needs clear conditions: until when, who may take part, how the winner is drawn, and that the network has nothing to do with it. Add them or link to them.`,
	},
	paidPartnership: {
		de: ({ words }: Words) =>
			`„${words}“: Haben Sie dafür etwas bekommen, muss der Beitrag als Anzeige gekennzeichnet sein, und das wird vermutet. Schreiben Sie „Anzeige“ an den Anfang.`,
		en: ({ words }: Words) =>
			`“${words}”: if you were given something for it, the post must be marked as advertising, and receipt is presumed. Put “Anzeige” (advertisement) at the beginning.`,
	},
	markAsAd: { de: '„Anzeige“ davorsetzen', en: 'Put “Anzeige” in front' },
	adMark: { de: 'Anzeige: ', en: 'Anzeige (ad): ' },
	reviewReward: {
		de: ({ words }: Words) =>
			`„${words}“: Für Bewertungen etwas zu versprechen oder nur gute zu erbitten ist verboten. Bitten Sie alle Kunden um ihre ehrliche Meinung, ohne Gegenleistung.`,
		en: ({ words }: Words) =>
			`“${words}”: promising something for reviews, or asking for good ones only, is forbidden. Ask all customers for their honest opinion, with nothing in return.`,
	},
	reviewMessage: {
		de: ({ words }: Words) =>
			`„${words}“: Eine Bitte um Bewertung per Nachricht gilt als Werbung und braucht vorher die Einwilligung. Bitten Sie lieber beim Abschied oder mit einem Zettel an der Rechnung darum.`,
		en: ({ words }: Words) =>
			`“${words}”: asking for a review by message counts as advertising and needs consent first. Better ask when you say goodbye, or with a slip on the invoice.`,
	},
	music: {
		de: ({ words }: Words) =>
			`„${words}“: Musik aus der Bibliothek der Netzwerke dürfen Betriebe meist nicht verwenden; das wird teuer abgemahnt. Nehmen Sie Musik mit eigener Lizenz oder aus der Sammlung für Unternehmen.`,
		en: ({ words }: Words) =>
			`“${words}”: firms may mostly not use music from the networks’ libraries; warning letters for it are expensive. Take music you have a licence for, or from the collection for businesses.`,
	},
	aiPicture: {
		de: ({ words }: Words) =>
			`„${words}“: Ein Bild von der Maschine, das echt aussieht, muss als solches gekennzeichnet sein. Schreiben Sie „Bild mit KI erstellt“ dazu, und zeigen Sie nie fremde Arbeit als Ihre.`,
		en: ({ words }: Words) =>
			`“${words}”: a picture made by a machine that looks real must be marked as such. Add “picture made with AI”, and never show it as your own work.`,
	},
	aiLabel: { de: ' (Bild mit KI erstellt)', en: ' (picture made with AI)' },
	addLabel: { de: 'Hinweis anfügen', en: 'Add the label' },
	peopleNamed: {
		de: ({ words }: Words) =>
			`„${words}“: Wer gezeigt oder mit Namen genannt wird, muss zugestimmt haben. Fragen Sie, und tragen Sie es unter „Einwilligungen“ ein, oder lassen Sie den Namen weg.`,
		en: ({ words }: Words) =>
			`“${words}”: whoever is shown or named must have agreed. Ask, and enter it under “Consents”, or leave out the name.`,
	},
	peopleShown: {
		de: ({ picture, faces }: { picture: number; faces: number }) =>
			`Bild ${picture} zeigt ${faces === 1 ? 'einen Menschen, der' : `${faces} Menschen, die`} nicht zugestimmt ${faces === 1 ? 'hat' : 'haben'}. Holen Sie die Einwilligung ein, nehmen Sie ein anderes Bild oder machen Sie die Gesichter unkenntlich.`,
		en: ({ picture, faces }: { picture: number; faces: number }) =>
			`Picture ${picture} shows ${faces === 1 ? 'a person who has' : `${faces} people who have`} not agreed. Ask for consent, take another picture, or make the faces unrecognisable.`,
	},
	peopleUnknown: {
		de: ({ picture, faces }: { picture: number; faces: number }) =>
			`Auf Bild ${picture} ${faces === 1 ? 'ist ein Mensch' : `sind ${faces} Menschen`} zu erkennen. Haben alle zugestimmt? Ohne Einwilligung darf es nicht hinaus.`,
		en: ({ picture, faces }: { picture: number; faces: number }) =>
			`${faces === 1 ? 'A person' : `${faces} people`} can be recognised in picture ${picture}. Have all of them agreed? Without consent it must not go out.`,
	},
	toConsents: { de: 'Einwilligungen ansehen', en: 'Look at consents' },
	homeTold: {
		de: ({ words }: Words) =>
			`„${words}“: So erfährt man, wie es bei jemandem zu Hause aussieht und wo das ist. Lassen Sie Namen und Anschrift weg, und fragen Sie den Kunden.`,
		en: ({ words }: Words) =>
			`“${words}”: this tells what somebody’s home looks like and where it is. Leave out name and address, and ask the customer.`,
	},
	homeShown: {
		de: ({ picture }: { picture: number }) =>
			`Bild ${picture} zeigt das Innere einer Wohnung. Zeigen Sie nur Ihre Arbeit, nichts Privates, und nur, wenn der Kunde zugestimmt hat.`,
		en: ({ picture }: { picture: number }) =>
			`Picture ${picture} shows the inside of a home. Show only your work, nothing private, and only if the customer has agreed.`,
	},
	bait: {
		de: ({ words }: Words) =>
			`„${words}“: Um Herzchen, Teilen oder Markieren zu bitten, damit man gewinnt oder gesehen wird, verbieten oder bestrafen Netzwerke. Stellen Sie lieber eine Frage, auf die man gern antwortet.`,
		en: ({ words }: Words) =>
			`“${words}”: asking for likes, shares or tags in order to win or be seen is forbidden or punished by networks. Better ask a question people like to answer.`,
	},
	mentionForAttention: {
		de: ({ words }: Words) =>
			`„${words}“: Wer nicht darum gebeten hat, sollte nicht mit @ gerufen werden. Nennen Sie nur, wer mitgearbeitet hat oder Ihnen geschrieben hat.`,
		en: ({ words }: Words) =>
			`“${words}”: those who did not ask should not be called with @. Name only who worked on it or wrote to you.`,
	},
	pictureText: {
		de: ({ words }: Words) =>
			`„${words}“: Was nur im Bild steht, liest auf dem Telefon kaum jemand, und wer nicht sieht, gar nicht. Schreiben Sie das Wichtigste in den Text.`,
		en: ({ words }: Words) =>
			`“${words}”: what stands only in the picture is hardly read on a phone, and not at all by those who cannot see. Put what matters into the text.`,
	},
});
