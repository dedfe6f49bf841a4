import type { App } from '#app.ts';
import { listAccounts, type Account } from '#accounts/account.ts';
import { consentKinds } from '#firms/consents.ts';
import { consentForm } from '#languages/consent-form.ts';
import { toLanguage, wordsOf, type Language } from '#languages/words.ts';
import { printPdf } from '#platform/pdf.ts';
import { namingOf } from '../../network-titles.ts';
import { signedIn } from '../../signed-in.ts';
import { printedConsentForm } from '../printed.ts';
import type { RequestHandler } from './$types';

/** The blank to sign, for those of `?kind`, in the language of `?language`, else in that of the reader. */
export const GET: RequestHandler = async (event) => {
	const { firm } = signedIn(event);
	const { app } = event.locals;
	const asked = event.url.searchParams;
	const language = toLanguage(asked.get('language') ?? event.locals.language);
	const kind = consentKinds.find((known) => known === asked.get('kind')) ?? 'other';
	const accounts = accountsInWords(app, await app.database.inFirm(firm.id, listAccounts), language);
	const pdf = await printPdf(printedConsentForm({ firm, kind, accounts, language }));
	const say = wordsOf(consentForm, language);
	const name = kind === 'staff' ? say.fileStaff : say.file;
	return new Response(new Uint8Array(pdf), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="${firm.slug}-${name}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	});
};

/** The built-in network is only for practice: it is named where there is no other. */
function accountsInWords(app: App, accounts: readonly Account[], language: Language): string[] {
	const builtIn = ({ network }: Account) =>
		app.networks.find(network)?.ways.some(({ kind }) => kind === 'built_in') ?? false;
	const real = accounts.filter((account) => !builtIn(account));
	return (real.length > 0 ? real : accounts).map(
		({ network, handle }) => `${namingOf(app, network, language).title}: ${handle}`,
	);
}
