import type { KnownFact } from '#advice/known-facts.ts';

/** Where the page of the knowledge about a network is. */
export function networkAddress(network: string): string {
	return `/knowledge/networks/${network}`;
}

/** Where a fact stands, with its anchor, so that anything can link to it. */
export function factAddress({ id, area, file }: Pick<KnownFact, 'id' | 'area' | 'file'>): string {
	if (area !== 'networks') return `/knowledge/${area}#${id}`;
	return `${networkAddress(file.replace(/^networks\/|\.json$/g, ''))}#${id}`;
}
