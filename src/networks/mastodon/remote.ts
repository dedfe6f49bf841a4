import type { RemotePost } from '#networks/network.ts';
import type { Status } from './entities.ts';

/** What we keep of a status to find, answer or remove it later. */
export function remoteOf(status: Pick<Status, 'id' | 'url' | 'uri'>): RemotePost {
	const address = status.url ?? status.uri;
	return { id: status.id, url: address !== null && /^https?:/.test(address) ? address : null };
}
