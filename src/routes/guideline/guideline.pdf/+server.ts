import { redirect } from '@sveltejs/kit';
import { guidelineOf } from '#advice/guideline/guideline.ts';
import { printedGuideline } from '#advice/guideline/printed.ts';
import { readGuideline } from '#firms/guideline.ts';
import { toLanguage } from '#languages/words.ts';
import { printPdf } from '#platform/pdf.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedIn } from '../../signed-in.ts';
import type { RequestHandler } from './$types';

/** The firm's guideline on paper, in the language of `?language`, else in that of the reader. */
export const GET: RequestHandler = async (event) => {
	const { firm } = signedIn(event);
	const { app } = event.locals;
	const language = toLanguage(event.url.searchParams.get('language') ?? event.locals.language);
	const kept = await app.database.inFirm(firm.id, readGuideline);
	if (kept === null) redirect(303, '/guideline');
	const day = momentsIn(language, firm.timeZone).date(kept.at);
	const pdf = await printPdf(printedGuideline(guidelineOf(firm, kept.answers, language), { day }));
	return new Response(new Uint8Array(pdf), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="${firm.slug}-${names[language]}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	});
};

const names = { de: 'regeln', en: 'rules' } as const;
