import type { App } from '#app.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { nameNetwork, type NetworkNaming } from '#languages/networks.ts';
import type { Language } from '#languages/words.ts';

/** How to speak of a network, by its plain name. */
export function namingOf(app: Pick<App, 'networks'>, name: string, language: Language): NetworkNaming {
	return nameNetwork(name, app.networks.find(name)?.title ?? name, language);
}

/** The names of the networks of these deliveries, by their plain name. */
export function titlesOf(
	app: Pick<App, 'networks'>,
	deliveries: readonly Delivery[],
	language: Language,
): Record<string, string> {
	const names = new Set(deliveries.map(({ account }) => account.network));
	return Object.fromEntries([...names].map((name) => [name, namingOf(app, name, language).title]));
}
