import { area } from '#languages/words.ts';

/** The people of a firm, and asking others to join. */
export const members = area({
	title: { de: 'Wer dazugehört', en: 'Who belongs to it' },
	back: { de: 'Zurück zum Betrieb', en: 'Back to the firm' },
	yourself: { de: 'Sie', en: 'you' },
	role: { de: 'Rolle', en: 'Role' },
	roleOf: {
		de: ({ name }: { name: string }) => `Rolle von ${name}`,
		en: ({ name }: { name: string }) => `Role of ${name}`,
	},
	owner: { de: 'Inhaber', en: 'Owner' },
	ownerWhat: {
		de: 'darf alles: Konten, Betrieb, Zugänge, Leute, Freigaben',
		en: 'may do everything: accounts, firm, access, people, approvals',
	},
	employee: { de: 'Mitarbeiter', en: 'Employee' },
	employeeWhat: {
		de: 'darf Notizen machen, Beiträge schreiben und planen; auf Wunsch erst nach Ihrer Freigabe',
		en: 'may make notes, write posts and plan them; if you want, only after your approval',
	},
	adviser: { de: 'Berater', en: 'Adviser' },
	adviserWhat: {
		de: 'hilft von außen: darf schreiben und planen, aber nichts verwalten',
		en: 'helps from outside: may write and plan, but manage nothing',
	},
	change: { de: 'Ändern', en: 'Change' },
	changed: {
		de: ({ name, role }: { name: string; role: string }) => `${name} ist jetzt ${role}.`,
		en: ({ name, role }: { name: string; role: string }) => `${name} is now: ${role}.`,
	},
	remove: { de: 'Entfernen', en: 'Remove' },
	removeMeaning: {
		de: ({ name }: { name: string }) =>
			`${name} kommt sofort nicht mehr in diesen Betrieb hinein. Fotos und Beiträge bleiben. Wartende Beiträge warten weiter auf Ihre Freigabe.`,
		en: ({ name }: { name: string }) =>
			`${name} can no longer enter this firm, at once. Photos and posts stay. Waiting posts go on waiting for your approval.`,
	},
	removeDo: {
		de: ({ name }: { name: string }) => `${name} entfernen`,
		en: ({ name }: { name: string }) => `Remove ${name}`,
	},
	removed: {
		de: ({ name }: { name: string }) => `${name} gehört nicht mehr dazu.`,
		en: ({ name }: { name: string }) => `${name} no longer belongs to the firm.`,
	},
	last_owner: {
		de: 'Das geht nicht: Ohne Inhaber könnte niemand mehr den Betrieb verwalten. Machen Sie zuerst jemand anderen zum Inhaber.',
		en: 'This is not possible: without an owner nobody could manage the firm any more. Make somebody else an owner first.',
	},
	not_a_member: {
		de: 'Diese Person gehört schon nicht mehr dazu.',
		en: 'This person no longer belongs to the firm.',
	},

	invite: { de: 'Jemanden einladen', en: 'Invite somebody' },
	name: { de: 'Name', en: 'Name' },
	email: { de: 'E-Mail', en: 'E-mail' },
	emailHint: { de: 'Damit meldet sich die Person an.', en: 'The person signs in with it.' },
	send: { de: 'Einladung erstellen', en: 'Create the invitation' },
	name_missing: { de: 'Bitte tragen Sie den Namen ein.', en: 'Please enter the name.' },
	email_invalid: {
		de: 'Das ist keine vollständige E-Mail-Adresse.',
		en: 'This is not a complete e-mail address.',
	},
	already_member: {
		de: 'Wer diese E-Mail hat, gehört schon zum Betrieb.',
		en: 'Whoever has this e-mail already belongs to the firm.',
	},
	invited: {
		de: ({ name }: { name: string }) => `${name} ist eingeladen`,
		en: ({ name }: { name: string }) => `${name} is invited`,
	},
	mailed: {
		de: ({ email }: { email: string }) =>
			`Eine E-Mail mit diesem Link ist an ${email} unterwegs. Sie können ihn auch selbst weitergeben:`,
		en: ({ email }: { email: string }) =>
			`An e-mail with this link is on its way to ${email}. You can also hand it over yourself:`,
	},
	notMailed: {
		de: ({ email }: { email: string }) =>
			`Der Mailserver hat die E-Mail an ${email} nicht angenommen. Geben Sie den Link selbst weiter:`,
		en: ({ email }: { email: string }) =>
			`The mail server did not take the e-mail to ${email}. Hand the link over yourself:`,
	},
	noMail: {
		de: 'Gewerk kann hier keine E-Mails verschicken. Geben Sie den Link selbst weiter:',
		en: 'Gewerk cannot send e-mail here. Hand the link over yourself:',
	},
	link: { de: 'Link zur Einladung', en: 'Link of the invitation' },
	linkOnce: {
		de: ({ days }: { days: number }) =>
			`Er gilt ${days} Tage und für eine Person. Hier steht er nur dieses eine Mal; brauchen Sie ihn noch einmal, laden Sie die Person neu ein.`,
		en: ({ days }: { days: number }) =>
			`It is valid for ${days} days and for one person. It is shown here this one time only; if you need it again, invite the person anew.`,
	},
	copy: { de: 'Link kopieren', en: 'Copy the link' },
	copied: { de: 'Kopiert', en: 'Copied' },
	open: { de: 'Offene Einladungen', en: 'Open invitations' },
	validUntil: {
		de: ({ role, date }: { role: string; date: string }) => `${role}, gilt bis ${date}`,
		en: ({ role, date }: { role: string; date: string }) => `${role}, valid until ${date}`,
	},
	revoke: { de: 'Zurückziehen', en: 'Take back' },
	revokeMeaning: {
		de: 'Der Link führt danach nirgends mehr hin.',
		en: 'After this the link leads nowhere.',
	},
	revokeDo: { de: 'Einladung zurückziehen', en: 'Take the invitation back' },
	revoked: { de: 'Die Einladung ist zurückgezogen.', en: 'The invitation is taken back.' },

	letterSubject: {
		de: ({ firm }: { firm: string }) => `Einladung zu „${firm}“ in Gewerk`,
		en: ({ firm }: { firm: string }) => `Invitation to “${firm}” in Gewerk`,
	},
	letter: {
		de: ({ name, by, firm, link, days }: Letter) =>
			`Guten Tag ${name},\n\n${by} lädt Sie ein, bei „${firm}“ mitzumachen: Fotos von der Baustelle, Beiträge für die sozialen Netzwerke.\n\nHier nehmen Sie an:\n${link}\n\nDer Link gilt ${days} Tage und nur für Sie. Wenn Sie nichts damit anfangen können, müssen Sie nichts tun.\n`,
		en: ({ name, by, firm, link, days }: Letter) =>
			`Hello ${name},\n\n${by} invites you to take part in “${firm}”: photos from the building site, posts for the social networks.\n\nAccept here:\n${link}\n\nThe link is valid for ${days} days and for you only. If it means nothing to you, you need not do anything.\n`,
	},
});

type Letter = { name: string; by: string; firm: string; link: string; days: number };

/** The page on which somebody takes up an invitation. */
export const invitation = area({
	title: { de: 'Einladung', en: 'Invitation' },
	heading: {
		de: ({ firm }: { firm: string }) => `Sie sind zu „${firm}“ eingeladen`,
		en: ({ firm }: { firm: string }) => `You are invited to “${firm}”`,
	},
	owner: {
		de: 'Als Inhaber dürfen Sie alles: Konten, Betrieb, Zugänge, Leute und Freigaben.',
		en: 'As an owner you may do everything: accounts, firm, access, people and approvals.',
	},
	employee: {
		de: 'Als Mitarbeiter machen Sie Fotos und Notizen auf der Baustelle, schreiben Beiträge und planen sie.',
		en: 'As an employee you take photos and notes on the building site, write posts and plan them.',
	},
	adviser: {
		de: 'Als Berater schreiben und planen Sie Beiträge. Verwalten kann nur der Inhaber.',
		en: 'As an adviser you write and plan posts. Only the owner manages.',
	},
	name: { de: 'Ihr Name', en: 'Your name' },
	nameHint: { de: 'So sehen die anderen Sie.', en: 'This is how the others see you.' },
	name_missing: { de: 'Bitte tragen Sie Ihren Namen ein.', en: 'Please enter your name.' },
	email: { de: 'E-Mail', en: 'E-mail' },
	emailFixed: {
		de: 'Mit dieser E-Mail melden Sie sich künftig an.',
		en: 'You will sign in with this e-mail.',
	},
	password: { de: 'Passwort', en: 'Password' },
	accept: { de: 'Passwort setzen und mitmachen', en: 'Set the password and join' },
	known: {
		de: ({ email }: { email: string }) => `Mit ${email} sind Sie hier schon eingerichtet.`,
		en: ({ email }: { email: string }) => `You are already set up here with ${email}.`,
	},
	knownWhat: {
		de: 'Melden Sie sich an; danach kommen Sie hierher zurück und nehmen die Einladung an.',
		en: 'Sign in; after that you come back here and accept the invitation.',
	},
	signIn: { de: 'Anmelden', en: 'Sign in' },
	signedInAs: {
		de: ({ name, email }: { name: string; email: string }) => `Sie sind als ${name} (${email}) angemeldet.`,
		en: ({ name, email }: { name: string; email: string }) => `You are signed in as ${name} (${email}).`,
	},
	otherEmail: {
		de: ({ email }: { email: string }) =>
			`Die Einladung ging an ${email}. Sind das auch Sie, können Sie sie hier annehmen. Sonst melden Sie sich erst ab.`,
		en: ({ email }: { email: string }) =>
			`The invitation went to ${email}. If that is you too, you can accept it here. Otherwise sign out first.`,
	},
	join: {
		de: ({ firm }: { firm: string }) => `Bei „${firm}“ mitmachen`,
		en: ({ firm }: { firm: string }) => `Join “${firm}”`,
	},
	closedTitle: { de: 'Diese Einladung gilt nicht', en: 'This invitation is not valid' },
	unknown: {
		de: 'Entweder fehlt ein Stück vom Link, oder die Einladung wurde zurückgezogen. Öffnen Sie den Link noch einmal ganz, oder bitten Sie um eine neue Einladung.',
		en: 'Either a piece of the link is missing, or the invitation was taken back. Open the whole link again, or ask for a new invitation.',
	},
	expired: {
		de: 'Ihre Zeit ist abgelaufen. Bitten Sie, wer Sie eingeladen hat, um eine neue.',
		en: 'Its time is over. Ask whoever invited you for a new one.',
	},
	used: {
		de: 'Sie wurde schon angenommen. Waren Sie das, melden Sie sich an. Sonst bitten Sie um eine neue Einladung.',
		en: 'It has been accepted already. If that was you, sign in. Otherwise ask for a new invitation.',
	},
	tooMany: {
		de: 'Von Ihrer Adresse kamen zu viele falsche Links. Versuchen Sie es in einer Viertelstunde noch einmal.',
		en: 'Too many wrong links came from your address. Try again in a quarter of an hour.',
	},
	toStart: { de: 'Zur Startseite', en: 'To the start page' },
});
