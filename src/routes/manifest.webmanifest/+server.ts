import { installed } from '#languages/installed.ts';
import { wordsOf } from '#languages/words.ts';
import badge from '#ui/icons/badge-96.png?no-inline';
import icon192 from '#ui/icons/icon-192.png?no-inline';
import icon512 from '#ui/icons/icon-512.png?no-inline';
import maskable from '#ui/icons/maskable-512.png?no-inline';
import type { RequestHandler } from './$types';

/** What makes Gewerk an app on a phone, in the language of the reader. */
export const GET: RequestHandler = ({ locals: { language } }) => {
	const words = wordsOf(installed, language);
	const icons = [
		{ src: icon192, sizes: '192x192', type: 'image/png' },
		{ src: icon512, sizes: '512x512', type: 'image/png' },
		{ src: maskable, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: badge, sizes: '96x96', type: 'image/png', purpose: 'monochrome' },
	];
	const shortcut = (name: string, url: string) => ({ name, url, icons: icons.slice(0, 1) });
	const manifest = {
		id: '/',
		name: 'Gewerk',
		short_name: 'Gewerk',
		description: words.description,
		lang: language,
		start_url: '/ladder?installed',
		scope: '/',
		display: 'standalone',
		background_color: '#fbfaf6',
		theme_color: '#161a1d',
		icons,
		shortcuts: [
			shortcut(words.photo, '/ladder?camera'),
			shortcut(words.week, '/week'),
			shortcut(words.answers, '/answers'),
		],
		share_target: {
			action: '/share',
			method: 'POST',
			enctype: 'multipart/form-data',
			params: {
				title: 'title',
				text: 'text',
				url: 'url',
				files: [{ name: 'files', accept: ['image/*'] }],
			},
		},
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'Content-Type': 'application/manifest+json', Vary: 'Cookie, Accept-Language' },
	});
};
