import { redirect } from '@sveltejs/kit';
import { assess } from '#advice/fit/assess.ts';
import { citationsIn } from '#advice/fit/citations.ts';
import { sayAssessment } from '#advice/fit/say.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { tradeName } from '#advice/trades.ts';
import { momentsIn } from '#ui/moments.ts';
import { readAsked } from '../asked.ts';
import { fitAddress } from '../fit-address.ts';
import { printResult } from '../printed.ts';
import type { RequestHandler } from './$types';

/** The result as one page of A4. Public like the fit check itself; without a trade there is nothing to print. */
export const GET: RequestHandler = async ({ url, locals: { app, language, session } }) => {
	const { trade, answers } = readAsked(url.searchParams);
	if (trade === null) redirect(303, '/fit');
	const attributes = attributesOf(trade.slug);
	const moments = momentsIn(language, session?.firm?.timeZone ?? 'Europe/Berlin');
	const bytes = await printResult({
		said: sayAssessment(assess(attributes, answers), attributes, language),
		citations: citationsIn(language),
		trade: tradeName(trade, language),
		language,
		date: moments.date(app.clock.now()),
		address: new URL(fitAddress({ trade: trade.slug, answers }), url).href,
	});
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'inline; filename="eignungscheck.pdf"',
			'cache-control': 'no-store',
		},
	});
};
