import { expect, test } from 'vitest';
import type { Connection, Network, NetworkTools } from '#networks/network.ts';
import { partOf, picture, published } from './testing.ts';

export interface Prepared {
	readonly network: Network;
	readonly tools: NetworkTools;
	readonly connection: Connection;
	/** How the server takes a post down: itself, or only by its owner's hand. */
	readonly removal: 'removed' | 'by_hand';
}

/** What every network promises, whatever it is, tried on a connected account of a real server. */
export function keepsTheContract(prepared: () => Prepared): void {
	test('a part is absent, then published and found, then taken down', async () => {
		const { network, tools, connection, removal } = prepared();
		const part = partOf({ pictures: [await picture()] });
		expect(await network.find(tools, connection, part)).toEqual({ kind: 'absent' });

		const remote = await published(network, tools, connection, part);
		expect(remote.url).toMatch(/^https?:\/\//);
		expect(await network.find(tools, connection, part)).toEqual({ kind: 'found', remote });

		expect((await network.remove(tools, connection, remote)).kind).toBe(removal);
		const after = removal === 'removed' ? { kind: 'absent' } : { kind: 'found', remote };
		expect(await network.find(tools, connection, part)).toEqual(after);
		expect((await network.remove(tools, connection, remote)).kind).toBe(removal);
	});

	test('other words, and posts known to be others, are not taken for the part', async () => {
		const { network, tools, connection } = prepared();
		const one = partOf({ text: 'Regenrinne gereinigt.' });
		const remote = await published(network, tools, connection, one);
		const other = partOf({ text: 'Regenrinne erneuert.' });
		expect(await network.find(tools, connection, other)).toEqual({ kind: 'absent' });
		const same = partOf({ text: one.text, others: [remote.id] });
		expect(await network.find(tools, connection, same)).toEqual({ kind: 'absent' });
	});

	test('the second part of a thread answers the first and is found as such', async () => {
		const { network, tools, connection } = prepared();
		const first = await published(network, tools, connection, partOf({ text: 'Erst das Gerüst,' }));
		const part = partOf({
			text: 'dann das Dach.',
			thread: { root: first, previous: first },
			others: [first.id],
		});
		expect(await network.find(tools, connection, part)).toEqual({ kind: 'absent' });
		const second = await published(network, tools, connection, part);
		expect(await network.find(tools, connection, part)).toEqual({ kind: 'found', remote: second });
	});

	test('the look of a part without letters is not fooled by another of its kind', async () => {
		const { network, tools, connection } = prepared();
		const hammers = await published(network, tools, connection, partOf({ text: '🔨🔨' }));
		expect(await network.find(tools, connection, partOf({ text: '🪚🪚', others: [hammers.id] }))).toEqual({
			kind: 'absent',
		});
	});

	test('the account can be audited', async () => {
		const { network, tools, connection } = prepared();
		const outcome = await network.audit(tools, connection);
		expect(outcome).toMatchObject({ kind: 'facts', facts: { kind: 'profile' } });
	});
}
