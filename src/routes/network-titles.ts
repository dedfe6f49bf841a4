import type { App } from '#app.ts';
import type { Delivery } from '#deliveries/delivery.ts';

/** What the networks of these deliveries call themselves, by their plain name. */
export function titlesOf(
	app: Pick<App, 'networks'>,
	deliveries: readonly Delivery[],
): Record<string, string> {
	const names = new Set(deliveries.map(({ account }) => account.network));
	return Object.fromEntries([...names].map((name) => [name, app.networks.find(name)?.title ?? name]));
}
