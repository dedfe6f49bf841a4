import type { AppBskyRichtextFacet } from '@atproto/api';
import type { Asked, Server } from '#networks/ask.ts';
import { resolveHandle } from './record.ts';

type Facet = AppBskyRichtextFacet.Main;
type Feature = Facet['features'][number];

/**
 * The links, hashtags and mentions in a text, in the network's form. A mention of a name nobody has stays plain
 * text. The library is loaded only here, when there is something to publish: it is large.
 */
export async function facetsOf(server: Server, text: string): Promise<Asked<Facet[]>> {
	const { RichText } = await import('@atproto/api');
	const rich = new RichText({ text });
	rich.detectFacetsWithoutResolution();

	const facets: Facet[] = [];
	for (const facet of rich.facets ?? []) {
		const features: Feature[] = [];
		for (const feature of facet.features) {
			if (!isMention(feature)) {
				features.push(feature);
				continue;
			}
			// Unresolved, the library leaves the handle where the account belongs.
			const resolved = await resolveHandle(server, feature.did);
			if (resolved.kind === 'trouble') return resolved;
			if (resolved.value !== null) features.push({ ...feature, did: resolved.value });
		}
		if (features.length > 0) facets.push({ ...facet, features });
	}
	return { kind: 'answer', status: 200, value: facets };
}

function isMention(
	feature: Feature,
): feature is Extract<Feature, { $type: 'app.bsky.richtext.facet#mention' }> {
	return feature.$type === 'app.bsky.richtext.facet#mention';
}
