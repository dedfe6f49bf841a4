import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the server has of a file. */
export const uploadAnswer = v.object({
	offset,
	total: offset,
	done: v.nullish(v.object({ id: v.string() }), null),
});

export const captureAnswer = v.object({
	key: v.string(),
	post: v.string(),
	state: v.picklist(['planned', 'draft', 'awaiting_approval']),
	dueAt: v.nullable(v.number()),
	says: v.array(v.string()),
	address: v.pipe(v.string(), v.startsWith('/')),
});

export const captureConflict = v.variant('code', [
	v.object({ code: v.literal('other_firm') }),
	v.object({ code: v.literal('missing'), keys: v.array(v.string()) }),
]);

export const refusal = v.object({ message: v.string() });

/**
 * The body of an answer as the schema says, or null. A hotel's sign-in page answers everything with 200 and a page of
 * its own: whatever does not fit was not said by Gewerk.
 */
export async function bodyOf<Schema extends v.GenericSchema>(
	response: Response,
	schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
	const parsed = v.safeParse(schema, await response.json().catch(() => null));
	return parsed.success ? parsed.output : null;
}
