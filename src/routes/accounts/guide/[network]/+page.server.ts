import { error } from '@sveltejs/kit';
import type { AccountKind } from '#advice/account-kinds.ts';
import { networkKnowledge } from '#advice/networks.ts';
import { factsAboutAccounts, factsOf, type Ground } from '#advice/set-up/grounds.ts';
import { asOfWords } from '#languages/as-of.ts';
import { guideFor, kindTexts } from '#languages/guides.ts';
import { nameNetwork } from '#languages/networks.ts';
import { signedIn } from '../../../signed-in.ts';
import type { PageServerLoad } from './$types';

/** The way to the right kind of account on a network, whether it can be connected or not. */
export const load: PageServerLoad = (event) => {
	const { session, firm } = signedIn(event);
	const { app, language } = event.locals;
	const known = networkKnowledge(event.params.network);
	if (known === null) error(404);
	const { title: network, at } = nameNetwork(known.name, known.title, language);
	const guide = guideFor(known.name, at, language);
	const dated = ({ as_of, ...ground }: Ground) => ({ ...ground, day: asOfWords(as_of, language) });
	const ways = app.networks.find(known.name)?.ways ?? [];
	const builtIn = ways.some(({ kind }) => kind === 'built_in');
	const { businessKinds } = known.rules;
	return {
		network: { name: known.name, title: network },
		title: guide.title,
		lead: guide.lead,
		steps: guide.steps.map(({ text, fact }) => ({
			text,
			grounds: fact === undefined ? [] : factsOf(known, [fact], language).map(dated),
		})),
		kinds: known.kinds.map((kind) => ({
			kind,
			...kindTexts(kind, language),
			forFirms: isForFirms(kind, businessKinds?.value ?? null),
		})),
		rule: businessKinds && {
			source: businessKinds.source,
			url: businessKinds.url ?? null,
			day: asOfWords(businessKinds.as_of, language),
			weak: businessKinds.confidence === 'L',
		},
		facts: (guide.facts === null
			? factsAboutAccounts(known, language)
			: factsOf(known, guide.facts, language)
		).map(dated),
		/** Whether it can be connected here, and by whoever is looking. */
		connectable: ways.length > 0 && !builtIn && session.role === 'owner' && !firm.demo,
		byHand: ways.length === 0,
	};
};

/** Whether a firm may use this kind; null where nobody says. What is known to be forbidden are profiles. */
function isForFirms(kind: AccountKind, allowed: readonly AccountKind[] | null): boolean | null {
	if (allowed === null) return null;
	if (allowed.includes(kind)) return true;
	return kind === 'profile' ? false : null;
}
