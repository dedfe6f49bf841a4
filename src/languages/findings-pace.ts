import { area } from '#languages/words.ts';

interface There {
	network: string;
}
const dayAgo = (days: number) => (days <= 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`);
const daysAgo = (days: number) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);

/** What the guard says about how often, how alike, to whom and for how much. */
export const paceFindings = area({
	promotionShare: {
		de: ({ posts, promotes, share }: { posts: number; promotes: number; share: number }) =>
			`Damit würben ${promotes} der letzten ${posts} Beiträge; Ihr Betrieb hat sich ${share} von 100 vorgenommen. Machen Sie einen Tipp daraus oder geben Sie erst etwas anderes.`,
		en: ({ posts, promotes, share }: { posts: number; promotes: number; share: number }) =>
			`With this, ${promotes} of the last ${posts} posts would advertise; your firm has set itself ${share} in 100. Turn it into a tip, or give something else first.`,
	},
	dayFull: {
		de: ({ network, max }: There & { max: number }) =>
			`${network} nimmt in 24 Stunden höchstens ${max} Beiträge von einem Konto. Planen Sie diesen für morgen.`,
		en: ({ network, max }: There & { max: number }) =>
			`${network} takes at most ${max} posts from one account in 24 hours. Plan this one for tomorrow.`,
	},
	burst: {
		de: ({ network, today }: There & { today: number }) =>
			`Das ist der ${today}. Beitrag in 24 Stunden auf ${network}. Verteilen Sie sie über die Woche, dann sieht man sie auch.`,
		en: ({ network, today }: There & { today: number }) =>
			`This is post number ${today} in 24 hours on ${network}. Spread them over the week, then people will see them.`,
	},
	same: {
		de: ({ days }: { days: number }) =>
			`Derselbe Text ging ${dayAgo(days)} schon hinaus. Wiederholungen gelten als Spam. Schreiben Sie ihn neu.`,
		en: ({ days }: { days: number }) =>
			`The same text went out ${daysAgo(days)}. Repetition counts as spam. Write it afresh.`,
	},
	sameRefused: {
		de: ({ days, network }: There & { days: number }) =>
			`Derselbe Text ging ${dayAgo(days)} schon hinaus; ${network} lehnt Wiederholungen ab. Schreiben Sie ihn neu.`,
		en: ({ days, network }: There & { days: number }) =>
			`The same text went out ${daysAgo(days)}; ${network} refuses repetitions. Write it afresh.`,
	},
	nearlySame: {
		de: ({ days }: { days: number }) =>
			`Fast derselbe Text ging ${dayAgo(days)} hinaus. Erzählen Sie diesmal etwas anderes von der Sache.`,
		en: ({ days }: { days: number }) =>
			`Nearly the same text went out ${daysAgo(days)}. Tell something else about it this time.`,
	},
	copies: {
		de: ({ network, accounts }: There & { accounts: number }) =>
			`Derselbe Text auf ${accounts} Konten: ${network} verbietet das. Schreiben Sie für jedes Konto einen eigenen oder wählen Sie eines.`,
		en: ({ network, accounts }: There & { accounts: number }) =>
			`The same text on ${accounts} accounts: ${network} forbids that. Write one for each account, or choose one.`,
	},
	tooManyLinks: {
		de: ({ used, max }: { used: number; max: number }) =>
			`${used} Webadressen in einem Beitrag sehen nach Spam aus. Behalten Sie höchstens ${max}.`,
		en: ({ used, max }: { used: number; max: number }) =>
			`${used} web addresses in one post look like spam. Keep at most ${max}.`,
	},
	linkPosts: {
		de: ({ network, used, max }: There & { used: number; max: number }) =>
			`Das ist der ${used}. Beitrag mit Webadresse in 30 Tagen. ${network} erprobt eine Grenze von ${max} für Seiten ohne Bezahlabo. Schreiben Sie die Adresse in einen Kommentar.`,
		en: ({ network, used, max }: There & { used: number; max: number }) =>
			`This is post number ${used} with a web address in 30 days. ${network} is testing a limit of ${max} for Pages without a paid subscription. Put the address into a comment.`,
	},
	tooManyHashtags: {
		de: ({ used, max }: { used: number; max: number }) =>
			`${used} Schlagwörter (#) lesen sich schlecht. Behalten Sie höchstens ${max}, die treffendsten.`,
		en: ({ used, max }: { used: number; max: number }) =>
			`${used} hashtags are hard to read. Keep at most ${max}, those that fit best.`,
	},
	ads: {
		de: ({ network, used, max }: There & { used: number; max: number }) =>
			`Das wäre die ${used}. Werbung in sechs Monaten; ${network} duldet ${max} von einem privaten Profil. Dafür gibt es das Gewerbeprofil.`,
		en: ({ network, used, max }: There & { used: number; max: number }) =>
			`This would be advertisement number ${used} in six months; ${network} puts up with ${max} from a private profile. The business profile is there for that.`,
	},
	mentions: {
		de: ({ used }: { used: number }) =>
			`${used} Leute werden mit @ gerufen. Wer nicht darum gebeten hat, meldet das als Spam. Nennen Sie nur, wer mitgearbeitet hat.`,
		en: ({ used }: { used: number }) =>
			`${used} people are called with @. Those who did not ask report that as spam. Name only who worked on it.`,
	},
	mentionsThere: {
		de: ({ used, network }: There & { used: number }) =>
			`${used} Leute werden mit @ gerufen; ${network} schränkt Konten ein, die das ungefragt tun. Nennen Sie nur, wer mitgearbeitet hat.`,
		en: ({ used, network }: There & { used: number }) =>
			`${used} people are called with @; ${network} limits accounts that do so unasked. Name only who worked on it.`,
	},
	cost: {
		de: ({ network, total }: There & { total: string }) =>
			`Dieser Beitrag kostet bei ${network} ${total}, wenn ihn ein Programm sendet.`,
		en: ({ network, total }: There & { total: string }) =>
			`At ${network} this post costs ${total} when a program sends it.`,
	},
	costWithLink: {
		de: ({ network, total, times }: There & { total: string; times: number }) =>
			`Mit der Webadresse kostet dieser Beitrag bei ${network} ${total}, etwa ${times}-mal so viel wie ohne. Lassen Sie sie weg, wenn der Beitrag auch so verständlich ist.`,
		en: ({ network, total, times }: There & { total: string; times: number }) =>
			`With the web address this post costs ${total} at ${network}, about ${times} times as much as without. Leave it out if the post is clear without it.`,
	},
});
