import type { Told } from '#demo/told.ts';

/** What is planned for the days after today. */
export const planned: readonly (Told & { readonly inDays: number; readonly time: string })[] = [
	{
		inDays: 1,
		time: '06:50',
		purpose: 'give',
		text: 'Vorher: Moos bis zum First. Das Foto vom Nachher folgt, sobald die Bürsten durch sind. Den Abrieb fangen wir in der Rinne auf, damit er nicht ins Fallrohr kommt.',
		picture: {
			scene: 'mossyRoof',
			seed: 11,
			alt: 'Zeichnung: ein Ziegeldach mit viel Moos, darauf eine Handbürste und ein Zollstock.',
		},
	},
	{
		inDays: 3,
		time: '12:10',
		purpose: 'talk',
		text: 'Mittagspause auf dem Gerüst. Was haben Sie heute in der Dose? Bei uns tauschen alle reihum, nur den Kartoffelsalat gibt niemand her.',
	},
	{
		inDays: 5,
		time: '16:00',
		purpose: 'give',
		text: 'So sieht ein Anschluss am Schornstein aus, bevor die Schürze darauf kommt: erst die Seiten, dann vorne, immer von unten nach oben. Dann läuft das Wasser von selbst richtig.',
		picture: {
			scene: 'chimney',
			seed: 9,
			alt: 'Zeichnung: ein Schornstein aus Ziegelsteinen mit hellem Blech an den Seiten und einer Schürze davor.',
		},
	},
];

/** What somebody began and has not finished. */
export const draft: Told = {
	purpose: 'give',
	text: 'Foto aus der Mustergasse. Noch dazuschreiben, warum wir den Ziegel nicht einfach zurückschieben.',
	picture: {
		scene: 'afterTheStorm',
		seed: 12,
		alt: 'Zeichnung: ein verrutschter Ziegel unter dem First, daneben die offene Stelle mit den Latten.',
	},
};
