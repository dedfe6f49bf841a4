import type { App } from '#app.ts';
import { keepConnected } from '#accounts/connect.ts';
import type { Network } from '#networks/network.ts';

/**
 * Gives a new firm an account on every built-in network, so that the main job works before any outside account
 * is connected.
 */
export async function connectBuiltIn(
	app: App,
	firm: { id: string; slug: string; name: string },
): Promise<void> {
	for (const network of app.networks.all.filter(isBuiltIn)) {
		const { accountId, username, token } = await app.practice.createAccountWithToken({
			username: firm.slug.replaceAll('-', '_'),
			displayName: firm.name,
		});
		await keepConnected(app, firm.id, network, {
			kind: 'connected',
			identity: {
				server: '',
				kind: network.kinds[0] ?? 'profile',
				remoteId: accountId,
				handle: `@${username}`,
				name: firm.name,
				address: `${app.tools.publicUrl}/practice/@${username}`,
			},
			credentials: { access_token: token },
			live: null,
		});
	}
}

function isBuiltIn(network: Network): boolean {
	return network.ways.some((way) => way.kind === 'built_in');
}
