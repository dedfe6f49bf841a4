import { staleFacts } from '#advice/freshness.ts';
import { knownFacts, valueId } from '#advice/known-facts.ts';
import { networkKnowledge, networkNames } from '#advice/networks.ts';
import { sayNetworkValue } from '#languages/knowledge-values.ts';
import { nameNetwork } from '#languages/networks.ts';
import { networkAddress } from '../addresses.ts';
import { todayAt } from '../today.ts';
import type { PageServerLoad } from './$types';

/** Every network with how one may publish there. */
export const load: PageServerLoad = ({ locals }) => {
	const stale = new Set(staleFacts(todayAt(locals)).map(({ id }) => id));
	return {
		networks: networkNames.flatMap((name) => {
			const network = networkKnowledge(name);
			if (network === null) return [];
			const facts = knownFacts.filter(({ file }) => file === `networks/${name}.json`);
			const { posting } = network;
			return [
				{
					name,
					address: networkAddress(name),
					title: nameNetwork(name, network.title, locals.language).title,
					posting: posting && {
						text: sayNetworkValue('rules.posting', posting.value, locals.language),
						id: valueId(name, 'rules', 'posting'),
					},
					facts: facts.length,
					stale: facts.filter(({ id }) => stale.has(id)).length,
				},
			];
		}),
	};
};
