import { error } from '@sveltejs/kit';
import { readCaptureAddress } from '#captures/mail/addresses.ts';
import { ways } from '#languages/ways.ts';
import { wordsOf } from '#languages/words.ts';
import { signedIn } from '../../../signed-in.ts';
import type { RequestHandler } from './$types';

/** The firm's address for notes as a card for the phone's contacts. */
export const GET: RequestHandler = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const known = await app.database.inFirm(firm.id, (scope) => readCaptureAddress(app, scope));
	if (known === null || firm.demo) error(404);
	const name = wordsOf(ways, language).contactName({ firm: firm.name });
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:;${escaped(name)};;;`,
		`FN:${escaped(name)}`,
		`EMAIL;TYPE=INTERNET:${known.address}`,
		'END:VCARD',
		'',
	];
	return new Response(lines.join('\r\n'), {
		headers: {
			'content-type': 'text/vcard; charset=utf-8',
			'content-disposition': 'attachment; filename="notiz.vcf"',
			'cache-control': 'no-store',
		},
	});
};

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
