import * as v from 'valibot';
import { serverAt } from '#networks/ask.ts';
import type { Connection, NetworkTools } from '#networks/network.ts';
import { TroubleError, troubleOfFault, type Trouble } from '#networks/outcome.ts';
import { Credentials } from './credentials.ts';
import { resume } from './oauth.ts';
import type { Repository } from './record.ts';
import { signedIn } from './session.ts';

export type Opened =
	| { readonly kind: 'open'; readonly repository: Repository }
	| { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Opens the account with whatever credentials it was connected by. */
export async function open(tools: NetworkTools, connection: Connection): Promise<Opened> {
	const credentials = v.parse(Credentials, connection.credentials);
	const { did } = credentials;
	if (credentials.way === 'password') {
		const entrance = serverAt(tools, connection.server, null);
		const server = signedIn(entrance, credentials, (changed) => connection.keep(changed));
		return { kind: 'open', repository: { server, did } };
	}
	try {
		return { kind: 'open', repository: { server: await resume(tools, connection, credentials), did } };
	} catch (error) {
		if (!(error instanceof TroubleError)) tools.log.warn('sign_in_not_resumed', { error });
		return { kind: 'trouble', trouble: troubleOfFault(error) };
	}
}
