import { networkTexts } from '#languages/networks.ts';
import { isByHand } from '#networks/network.ts';
import { signedInAsOwner } from '../../signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	signedInAsOwner(event);
	const { app, language } = event.locals;
	const offered = app.networks.all.filter(({ ways }) => ways.some((way) => way.kind !== 'built_in'));
	return {
		networks: offered.map((network) => {
			const { name, title } = network;
			const texts = networkTexts(name, language);
			return { name, title: texts?.title ?? title, about: texts?.about ?? '', byHand: isByHand(network) };
		}),
	};
};
