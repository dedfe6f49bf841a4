import { error, redirect } from '@sveltejs/kit';
import { assess } from '#advice/fit/assess.ts';
import { citationsIn } from '#advice/fit/citations.ts';
import { presences } from '#advice/fit/presence.ts';
import { questionAfter } from '#advice/fit/question.ts';
import { networkTitles } from '#advice/fit/say.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { findTrade, tradeName } from '#advice/trades.ts';
import { keepAssessment, latestAssessment, type KeptAssessment } from '#firms/assessment.ts';
import { changeMinutes } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { momentsIn } from '#ui/moments.ts';
import { meantTrade } from '../firm-form.ts';
import { signedIn } from '../signed-in.ts';
import { questionIn, readAsked, type FitAsked } from './asked.ts';
import { fitAddress } from './fit-address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { app, session, language } }) => {
	const firm = session?.firm ?? null;
	const kept = firm && (await app.database.inFirm(firm.id, latestAssessment));
	if (kept !== null && url.search === '') redirect(303, fitAddress(kept));

	const asked = readAsked(url.searchParams);
	const typed = typedTrade(url, asked, language);
	const question = asked.trade === null ? 'trade' : questionIn(url.searchParams);
	const trade = asked.trade ?? (typed === null && firm ? findTrade(firm.trade) : null);
	return {
		question,
		trade: trade && { slug: trade.slug, name: tradeName(trade, language) },
		typed,
		answers: asked.answers,
		attributes: asked.trade && attributesOf(asked.trade.slug),
		presences,
		...(question === null && { titles: networkTitles, citations: citationsIn(language) }),
		keptOn: firm && kept && sameAs(kept, asked) ? momentsIn(language, firm.timeZone).date(kept.at) : null,
		member: firm && { isOwner: session?.role === 'owner' },
	};
};

export const actions: Actions = {
	/** Keeps the assessment for the firm and plans with its minutes. */
	start: async (event) => {
		const { session, firm } = signedIn(event);
		if (session.role !== 'owner') error(403);
		const { trade, answers } = readAsked(await event.request.formData());
		if (trade === null) redirect(303, '/fit');

		const { app } = event.locals;
		const { verdict, minutes } = assess(attributesOf(trade.slug), answers);
		await app.database.inFirm(firm.id, async (scope) => {
			await keepAssessment(scope, { trade: trade.slug, answers, verdict, at: app.clock.now() });
			if (minutes > 0) await changeMinutes(scope, minutes);
		});
		redirect(303, minutes > 0 ? '/mix' : fitAddress({ trade: trade.slug, answers }));
	},
};

/**
 * The trade as it was typed, where it was. One that was understood goes on to the next question, so that the
 * address holds only its name.
 */
function typedTrade({ searchParams }: URL, { answers }: FitAsked, language: Language) {
	const typed = searchParams.get('trade_typed')?.trim();
	if (typed === undefined) return null;
	const picked = searchParams.get('trade_for')?.trim() === typed ? (searchParams.get('trade') ?? '') : '';
	const meant = meantTrade(typed, picked, language);
	const trade = findTrade(meant.slug);
	if (trade !== null)
		redirect(303, fitAddress({ trade: trade.slug, answers }, questionAfter('trade', answers)));
	const problem =
		typed === '' ? 'trade_missing' : meant.options.length > 0 ? 'trade_several' : 'trade_unknown';
	return { text: typed, options: meant.options, problem } as const;
}

function sameAs(kept: KeptAssessment, { trade, answers }: FitAsked): boolean {
	return fitAddress(kept) === fitAddress({ trade: trade?.slug ?? null, answers });
}
