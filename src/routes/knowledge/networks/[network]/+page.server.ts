import { error } from '@sveltejs/kit';
import { networkKnowledge } from '#advice/networks.ts';
import { asOfWords } from '#languages/as-of.ts';
import { kindTexts } from '#languages/guides.ts';
import { nameNetwork } from '#languages/networks.ts';
import { showFact } from '../../shown-fact.ts';
import { todayAt } from '../../today.ts';
import { showTopics } from '../shown-network.ts';
import type { PageServerLoad } from './$types';

/** Everything that is known of one network. */
export const load: PageServerLoad = ({ params, locals }) => {
	const network = networkKnowledge(params.network);
	if (network === null) error(404);
	const { language } = locals;
	const reader = { language, today: todayAt(locals) };
	return {
		network: nameNetwork(network.name, network.title, language).title,
		kinds: network.kinds.map((kind) => kindTexts(kind, language)),
		postingKnown: network.posting !== null,
		topics: showTopics(network, reader),
		tips: network.tips.map(({ id, from, [language]: text }) =>
			'source' in from
				? { id, text, judged: null, fact: showFact(id, text, from, reader) }
				: { id, text, judged: asOfWords(from.as_of, language), fact: null },
		),
	};
};
