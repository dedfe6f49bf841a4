import * as v from 'valibot';
import type { App } from '#app.ts';
import { findIdea } from '#advice/ideas.ts';
import { findCaptureIn, receiveCaptureIn, type ReceivedCapture } from '#captures/receive.ts';
import type { FirmScope } from '#schema/database.ts';

/** A key that a device made: always written the same way. */
export const Key = v.pipe(v.string(), v.uuid(), v.toLowerCase());

const most = 20;
/** PostgreSQL takes no text with this sign in it. */
const withoutNull = v.transform((text: string) => text.replaceAll('\0', ''));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** A capture as a device sends it, after its pictures and recordings. */
export const SentCapture = v.object({
	key: Key,
	/** The firm it was made for. */
	firm: v.string(),
	sentence: v.pipe(v.string(), v.maxLength(20_000), withoutNull),
	idea: v.nullish(v.string()),
	pictures: v.pipe(
		v.array(
			v.object({
				key: Key,
				alt: v.optional(v.pipe(v.string(), v.maxLength(10_000), withoutNull), ''),
				people: v.optional(v.nullable(v.picklist(['nobody', 'self', 'agreed', 'not_asked'])), null),
				consents: v.optional(v.pipe(v.array(Id), v.maxLength(100)), []),
				marked: v.optional(v.boolean(), false),
			}),
		),
		v.maxLength(most),
	),
	recordings: v.optional(v.pipe(v.array(v.object({ key: Key })), v.maxLength(most)), []),
	plan: v.boolean(),
	takenAt: v.optional(v.pipe(v.number(), v.finite())),
});
export type SentCapture = v.InferOutput<typeof SentCapture>;

export type SentAnswer =
	| { readonly kind: 'received'; readonly capture: ReceivedCapture }
	/** These have not arrived completely. */
	| { readonly kind: 'missing'; readonly keys: readonly string[] }
	/** Neither sentence nor picture nor recording. */
	| { readonly kind: 'nothing' };

/** Takes in a capture whose pictures and recordings were uploaded before under their keys. */
export async function receiveSentCapture(
	app: App,
	{ firm, person }: { readonly firm: string; readonly person: string },
	sent: SentCapture,
): Promise<SentAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<SentAnswer> => {
		const known = await findCaptureIn(scope, sent.key);
		if (known !== null) return { kind: 'received', capture: known };
		if (isEmpty(sent)) return { kind: 'nothing' };

		const pictures = await idsOfPictures(
			scope,
			sent.pictures.map(({ key }) => key),
		);
		const recordings = [...new Set(sent.recordings.map(({ key }) => key))];
		const missing = [
			...sent.pictures.map(({ key }) => key).filter((key) => !pictures.has(key)),
			...(await unknownRecordings(scope, recordings)),
		];
		if (missing.length > 0) return { kind: 'missing', keys: [...new Set(missing)] };

		const capture = await receiveCaptureIn(app, scope, {
			firm,
			person,
			source: 'page',
			key: sent.key,
			sentence: sent.sentence.trim(),
			idea: findIdea(sent.idea ?? '')?.id,
			media: [...pictures.values()],
			told: Object.fromEntries(sent.pictures.map(({ key, ...told }) => [pictures.get(key) ?? '', told])),
			recordings,
			plan: sent.plan,
			takenAt: sent.takenAt,
		});
		return { kind: 'received', capture };
	});
	if (answer.kind === 'received' && answer.capture.state === 'planned') app.wake();
	return answer;
}

function isEmpty({ sentence, pictures, recordings }: SentCapture): boolean {
	return sentence.trim() === '' && pictures.length === 0 && recordings.length === 0;
}

/** Ids of the pictures that came with these keys, by key and in their order. */
async function idsOfPictures(scope: FirmScope, keys: readonly string[]): Promise<Map<string, string>> {
	if (keys.length === 0) return new Map();
	const rows = await scope.rows
		.selectFrom('media')
		.select(['id', 'key'])
		.where('firm_id', '=', scope.firm)
		.where('key', 'in', keys)
		.execute();
	const ids = new Map(rows.map(({ id, key }) => [key, id]));
	return new Map(
		keys.flatMap((key) => {
			const id = ids.get(key);
			return id === undefined ? [] : [[key, id] as const];
		}),
	);
}

async function unknownRecordings(scope: FirmScope, keys: readonly string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const rows = await scope.rows
		.selectFrom('recordings')
		.select('key')
		.where('firm_id', '=', scope.firm)
		.where('key', 'in', keys)
		.execute();
	return keys.filter((key) => !rows.some((row) => row.key === key));
}
