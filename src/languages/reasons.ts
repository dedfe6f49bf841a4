import { area, type Area } from '#languages/words.ts';
import type { ReasonCode } from '#networks/network.ts';

type ByReason = Record<ReasonCode, unknown> & Area;
type About = { network: string };

/** What happened at the network and what it means, for each reason. `network` is what the network calls itself. */
export const reasons = area({
	wrong_credentials: {
		de: ({ network }: About) =>
			`${network} nimmt diese Zugangsdaten nicht an. Name, Passwort oder Schlüssel stimmen nicht oder wurden dort widerrufen.`,
		en: ({ network }: About) =>
			`${network} does not accept these credentials. The name, password or key is wrong or has been revoked there.`,
	},
	not_authorised: {
		de: ({ network }: About) =>
			`${network} erlaubt Gewerk das mit diesem Zugang nicht. Dem Zugang fehlt ein Recht.`,
		en: ({ network }: About) =>
			`${network} does not let Gewerk do this with this access. A permission is missing.`,
	},
	account_gone: {
		de: ({ network }: About) => `Das Konto gibt es bei ${network} nicht mehr, oder es ist dort gesperrt.`,
		en: ({ network }: About) => `The account no longer exists at ${network}, or it is suspended there.`,
	},
	server_not_found: {
		de: () => 'Unter dieser Adresse gibt es keinen Server. Vielleicht ist sie falsch geschrieben.',
		en: () => 'There is no server at this address. It may be misspelt.',
	},
	not_this_network: {
		de: ({ network }: About) =>
			`Der Server antwortet, spricht aber nicht wie ${network}. Es ist wohl die Adresse von etwas anderem.`,
		en: ({ network }: About) =>
			`The server answers, but not the way ${network} does. It is probably the address of something else.`,
	},
	address_not_allowed: {
		de: () =>
			'Diese Adresse liegt im eigenen Rechner oder Hausnetz. Gewerk ruft solche Adressen zum Schutz nicht auf.',
		en: () =>
			'This address is on this computer or in the local network. For protection Gewerk does not call such addresses.',
	},
	unreachable: {
		de: ({ network }: About) => `${network} ist gerade nicht zu erreichen.`,
		en: ({ network }: About) => `${network} cannot be reached at the moment.`,
	},
	timed_out: {
		de: ({ network }: About) => `${network} hat nicht rechtzeitig geantwortet.`,
		en: ({ network }: About) => `${network} did not answer in time.`,
	},
	connection_lost: {
		de: ({ network }: About) => `Die Verbindung zu ${network} ist mittendrin abgerissen.`,
		en: ({ network }: About) => `The connection to ${network} broke off in the middle.`,
	},
	busy: {
		de: ({ network }: About) =>
			`${network} nimmt gerade nichts an. Der Dienst ist überlastet oder wird gewartet.`,
		en: ({ network }: About) =>
			`${network} is not accepting anything right now. It is overloaded or under maintenance.`,
	},
	too_many_requests: {
		de: ({ network }: About) => `${network} bremst: In kurzer Zeit kamen zu viele Anfragen.`,
		en: ({ network }: About) => `${network} is slowing us down: too many requests in a short time.`,
	},
	server_error: {
		de: ({ network }: About) => `Bei ${network} ist ein Fehler aufgetreten.`,
		en: ({ network }: About) => `An error occurred at ${network}.`,
	},
	unexpected_answer: {
		de: ({ network }: About) => `${network} hat etwas geantwortet, das Gewerk nicht versteht.`,
		en: ({ network }: About) => `${network} gave an answer that Gewerk does not understand.`,
	},
	text_too_long: {
		de: ({ network }: About) => `Der Text ist länger, als ${network} annimmt.`,
		en: ({ network }: About) => `The text is longer than ${network} accepts.`,
	},
	picture_refused: {
		de: ({ network }: About) => `${network} hat ein Bild nicht angenommen.`,
		en: ({ network }: About) => `${network} did not accept a picture.`,
	},
	rule_refused: {
		de: ({ network }: About) => `${network} hat den Beitrag nach seinen Regeln abgelehnt.`,
		en: ({ network }: About) => `${network} refused the post under its rules.`,
	},
	not_possible: {
		de: ({ network }: About) => `Das geht bei ${network} nicht.`,
		en: ({ network }: About) => `This is not possible at ${network}.`,
	},
	cancelled_by_person: {
		de: ({ network }: About) => `Die Freigabe bei ${network} wurde abgebrochen. Es ist nichts verbunden.`,
		en: ({ network }: About) => `The approval at ${network} was cancelled. Nothing has been connected.`,
	},
	gave_up: {
		de: ({ network }: About) =>
			`${network} hat über lange Zeit nichts angenommen. Gewerk versucht es nicht weiter.`,
		en: ({ network }: About) => `${network} accepted nothing for a long time. Gewerk has stopped trying.`,
	},
	account_disconnected: {
		de: ({ network }: About) => `Das Konto bei ${network} ist nicht mehr mit Gewerk verbunden.`,
		en: ({ network }: About) => `The account at ${network} is no longer connected to Gewerk.`,
	},
	removal_refused: {
		de: ({ network }: About) => `${network} hat das Löschen abgelehnt. Der Beitrag steht noch dort.`,
		en: ({ network }: About) => `${network} refused to delete it. The post is still there.`,
	},
	by_hand: {
		de: ({ network }: About) =>
			`${network} nimmt Beiträge nur von Menschen an. Text und Bilder liegen für Sie bereit.`,
		en: ({ network }: About) =>
			`${network} takes posts from people only. Text and pictures are ready for you.`,
	},
	not_its_address: {
		de: ({ network }: About) => `Das ist keine Adresse von ${network} und auch kein Name.`,
		en: ({ network }: About) => `This is no address at ${network}, and no name either.`,
	},
	remove_by_hand: {
		de: ({ network }: About) => `Gewerk kann den Beitrag bei ${network} nicht löschen. Er steht noch dort.`,
		en: ({ network }: About) => `Gewerk cannot delete the post at ${network}. It is still there.`,
	},
}) satisfies ByReason;

const tryLater = {
	de: 'Versuchen Sie es in ein paar Minuten noch einmal.',
	en: 'Try again in a few minutes.',
} as const;
const checkAddress = {
	de: 'Prüfen Sie die Adresse des Servers, zum Beispiel mit Ihrem Browser.',
	en: 'Check the address of the server, for example in your browser.',
} as const;
const newAccess = {
	de: 'Legen Sie beim Netzwerk einen neuen Zugang an und geben Sie ihn hier ein.',
	en: 'Create a new access at the network and enter it here.',
} as const;
const reportIt = {
	de: 'Versuchen Sie es später noch einmal. Bleibt es so, melden Sie es dem, der Gewerk für Sie betreibt.',
	en: 'Try again later. If it stays like this, tell whoever runs Gewerk for you.',
} as const;

/** The one next step while an account is being connected. */
export const nextWhenConnecting = area({
	wrong_credentials: {
		de: 'Geben Sie die Zugangsdaten noch einmal ein oder legen Sie beim Netzwerk neue an.',
		en: 'Enter the credentials again, or create new ones at the network.',
	},
	not_authorised: newAccess,
	account_gone: {
		de: 'Melden Sie sich beim Netzwerk selbst an und sehen Sie nach, ob das Konto noch da ist.',
		en: 'Sign in at the network itself and see whether the account is still there.',
	},
	server_not_found: checkAddress,
	not_this_network: checkAddress,
	address_not_allowed: {
		de: 'Geben Sie die öffentliche Adresse des Servers ein. Für Server im eigenen Haus muss der Betreiber von Gewerk das erst erlauben (GEWERK_ALLOW_PRIVATE_ADDRESSES).',
		en: 'Enter the public address of the server. For servers in your own network, whoever runs Gewerk must allow it first (GEWERK_ALLOW_PRIVATE_ADDRESSES).',
	},
	unreachable: tryLater,
	timed_out: tryLater,
	connection_lost: tryLater,
	busy: tryLater,
	too_many_requests: tryLater,
	server_error: tryLater,
	unexpected_answer: reportIt,
	text_too_long: reportIt,
	picture_refused: reportIt,
	rule_refused: reportIt,
	not_possible: {
		de: 'Wählen Sie einen anderen Weg zum Verbinden.',
		en: 'Choose another way to connect.',
	},
	cancelled_by_person: {
		de: 'Wenn Sie das Konto doch verbinden möchten, beginnen Sie von vorn.',
		en: 'If you do want to connect the account, start again.',
	},
	gave_up: tryLater,
	account_disconnected: { de: 'Verbinden Sie das Konto neu.', en: 'Connect the account again.' },
	removal_refused: reportIt,
	by_hand: tryLater,
	not_its_address: {
		de: 'Öffnen Sie das Konto im Browser und kopieren Sie seine Adresse, oder geben Sie nur seinen Namen ein.',
		en: 'Open the account in your browser and copy its address, or enter its name only.',
	},
	remove_by_hand: reportIt,
}) satisfies ByReason;

const reconnect = {
	de: 'Verbinden Sie das Konto unter „Konten“ neu und senden Sie den Beitrag dann noch einmal.',
	en: 'Reconnect the account under “Accounts”, then send the post again.',
} as const;
const sendAgain = {
	de: 'Senden Sie den Beitrag später noch einmal.',
	en: 'Send the post again later.',
} as const;
const changeText = {
	de: 'Ändern Sie die Fassung für dieses Konto und senden Sie sie noch einmal.',
	en: 'Change the version for this account and send it again.',
} as const;
const byHand = {
	de: 'Löschen Sie den Beitrag beim Netzwerk selbst.',
	en: 'Delete the post at the network yourself.',
} as const;

/** The one next step for a post that did not appear or could not be taken down, once Gewerk no longer tries. */
export const nextForPost = area({
	wrong_credentials: reconnect,
	not_authorised: reconnect,
	account_gone: {
		de: 'Sehen Sie beim Netzwerk nach, ob das Konto noch da ist.',
		en: 'Look at the network whether the account is still there.',
	},
	server_not_found: reconnect,
	not_this_network: reconnect,
	address_not_allowed: reconnect,
	unreachable: sendAgain,
	timed_out: sendAgain,
	connection_lost: sendAgain,
	busy: sendAgain,
	too_many_requests: sendAgain,
	server_error: sendAgain,
	unexpected_answer: sendAgain,
	text_too_long: changeText,
	picture_refused: {
		de: 'Nehmen Sie ein anderes Bild und senden Sie den Beitrag noch einmal.',
		en: 'Use another picture and send the post again.',
	},
	rule_refused: changeText,
	not_possible: byHand,
	cancelled_by_person: sendAgain,
	gave_up: sendAgain,
	account_disconnected: reconnect,
	removal_refused: byHand,
	by_hand: {
		de: 'Veröffentlichen Sie ihn selbst und sagen Sie Gewerk dann, dass er da ist.',
		en: 'Publish it yourself, then tell Gewerk that it is there.',
	},
	not_its_address: reconnect,
	remove_by_hand: byHand,
}) satisfies ByReason;
