import * as v from 'valibot';
import { limitsOf, networkKnowledge } from '#advice/networks.ts';
import type { AccountKind, ConnectOutcome, Network, Reason } from '#networks/network.ts';
import { accountAt } from './account-at.ts';
import { places, type Place } from './places.ts';

const Credentials = v.object({ address: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)) });
const byHand: Reason = { code: 'by_hand', detail: null };

/** The networks to which a person posts, with text and pictures that Gewerk has ready at the due time. */
export const byHandNetworks: readonly Network[] = places.map(networkAt);

function networkAt(place: Place): Network {
	const known = networkKnowledge(place.name);
	if (known === null) throw new RangeError(`Nothing is known of ${place.name}.`);
	return {
		name: place.name,
		title: known.title,
		kinds: known.kinds,
		ways: [{ kind: 'by_hand', server: { asked: false }, fields: [{ name: 'address', secret: false }] }],
		limits: limitsOf(place.name),
		showsWithin: 0,
		connect: (_tools, { kind, credentials }) => Promise.resolve(connect(place, kind, credentials)),
		publish: () => Promise.resolve({ kind: 'by_hand', reason: byHand }),
		// Nothing is ever handed over by us, so what was interrupted is surely not there.
		find: () => Promise.resolve({ kind: 'absent' }),
		remove: () => Promise.resolve({ kind: 'by_hand', reason: byHand }),
		replies: () => Promise.resolve({ kind: 'not_possible' }),
		audit: () => Promise.resolve({ kind: 'not_possible' }),
	};
}

/** Nobody can be asked whether the account exists: what is typed must look like an address or a name there. */
function connect(place: Place, kind: AccountKind, credentials: unknown): ConnectOutcome {
	const given = v.safeParse(Credentials, credentials);
	const account = given.success ? accountAt(place, given.output.address) : null;
	if (account === null) return { kind: 'refused', reason: { code: 'not_its_address', detail: null } };
	const { handle, address } = account;
	return {
		kind: 'connected',
		identity: {
			server: '',
			kind,
			remoteId: `${kind}:${handle.toLowerCase()}`,
			handle,
			name: handle,
			address,
		},
		credentials: {},
		live: null,
	};
}
