import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '#platform/database/connect.ts';
import { foundation } from '#schema/migrations/001-foundation.ts';
import { practiceNetwork } from '#schema/migrations/002-practice-network.ts';
import { advice } from '#schema/migrations/003-advice.ts';
import { ladder } from '#schema/migrations/004-ladder.ts';

type Step = (rows: Kysely<unknown>, kind: DatabaseKind) => Promise<void>;

/** In the order they run. A step that has landed is never changed; a correction is a new step. */
const steps: Record<string, Step> = {
	'001-foundation': foundation,
	'002-practice-network': practiceNetwork,
	'003-advice': advice,
	'004-ladder': ladder,
};

/** The migrations for one kind of database. */
export function migrationsFor(kind: DatabaseKind): Record<string, Migration> {
	return Object.fromEntries(
		Object.entries(steps).map(([name, step]) => [name, { up: (rows: Kysely<unknown>) => step(rows, kind) }]),
	);
}
