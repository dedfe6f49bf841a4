/** A network that takes posts from people only: where it is, and which addresses of accounts are its own. */
export interface Place {
	/** The plain name, as its file in knowledge/networks is called. */
	readonly name: string;
	/** Where one begins to post. */
	readonly home: string;
	/** Hosts of its addresses; those below them count too. */
	readonly hosts: readonly string[];
}

/**
 * Networks that have no programming interface for this, or none that a small firm on an installation of its own
 * may use: what is known of that stands in their files under knowledge/networks. One more is added here.
 */
export const places: readonly Place[] = [
	{
		name: 'facebook',
		home: 'https://www.facebook.com/',
		hosts: ['facebook.com', 'fb.com', 'fb.me'],
	},
	{ name: 'instagram', home: 'https://www.instagram.com/', hosts: ['instagram.com'] },
	{
		name: 'google-business',
		home: 'https://business.google.com/',
		hosts: ['google.com', 'google.de', 'goo.gl', 'g.page', 'g.co'],
	},
	{ name: 'nebenan', home: 'https://nebenan.de/', hosts: ['nebenan.de'] },
	{ name: 'whatsapp', home: 'https://web.whatsapp.com/', hosts: ['whatsapp.com', 'wa.me'] },
	{ name: 'xing', home: 'https://www.xing.com/', hosts: ['xing.com'] },
	{ name: 'linkedin', home: 'https://www.linkedin.com/', hosts: ['linkedin.com'] },
	{ name: 'tiktok', home: 'https://www.tiktok.com/', hosts: ['tiktok.com'] },
];
