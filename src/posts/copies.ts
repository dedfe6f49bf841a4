import type { Delivery } from '#deliveries/delivery.ts';

type Compared = Pick<Delivery, 'id' | 'account' | 'parts'>;

/** Other accounts of the same network that get the same text. */
export function copiesOf(delivery: Compared, all: readonly Compared[]): number {
	const text = delivery.parts.join('\n');
	return all.filter(
		({ id, account, parts }) =>
			id !== delivery.id && account.network === delivery.account.network && parts.join('\n') === text,
	).length;
}
