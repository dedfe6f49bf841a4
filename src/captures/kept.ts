import * as v from 'valibot';
import type { App } from '#app.ts';

/** A value of the installation under a name, in a form that is checked when it is read. */
export interface Kept<Value> {
	/** Null while there is none, or one in a form of earlier days. */
	read(app: Pick<App, 'database'>): Promise<Value | null>;
	write(app: Pick<App, 'database'>, value: Value): Promise<void>;
	forget(app: Pick<App, 'database'>): Promise<void>;
}

/** Keeps a value in the settings of the installation. */
export function kept<Schema extends v.GenericSchema>(
	name: string,
	schema: Schema,
): Kept<v.InferOutput<Schema>> {
	return {
		async read({ database }) {
			const row = await database.everywhere((rows) =>
				rows.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst(),
			);
			if (row === undefined) return null;
			const read = v.safeParse(schema, JSON.parse(row.value));
			return read.success ? read.output : null;
		},
		async write({ database }, value) {
			const text = JSON.stringify(value);
			await database.everywhere((rows) =>
				rows
					.insertInto('settings')
					.values({ name, value: text })
					.onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
					.execute(),
			);
		},
		async forget({ database }) {
			await database.everywhere((rows) => rows.deleteFrom('settings').where('name', '=', name).execute());
		},
	};
}
