import type { radiusSchema } from '#advice/knowledge-schema.ts';
import type { InferOutput } from 'valibot';

// What can be answered, apart from the schema: the page in the browser needs these and not the trades.

export const customerGroups = ['private', 'business', 'public'] as const;
export const goals = ['orders', 'recruiting', 'regulars', 'reputation'] as const;
export const orderBooks = ['empty', 'some', 'full'] as const;
export const radii = ['street', 'town', 'region', 'country', 'world'] as const satisfies readonly InferOutput<
	typeof radiusSchema
>[];
export const doers = ['owner', 'employee', 'family', 'nobody'] as const;
export const googleProfiles = ['none', 'unclaimed', 'claimed', 'reviewed'] as const;
/** Minutes a week that the page offers; clients may name any number. */
export const weeklyMinutes = [0, 15, 30, 60, 120, 240] as const;
export const mostMinutes = 10_080;
