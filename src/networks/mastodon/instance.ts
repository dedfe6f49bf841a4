import * as v from 'valibot';
import type { Limits } from '#advice/limits.ts';
import type { LiveLimits } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';

const size = v.nullish(v.pipe(v.number(), v.minValue(1)), null);

const Configuration = v.object({
	statuses: v.nullish(
		v.object({ max_characters: size, max_media_attachments: size, characters_reserved_per_url: size }),
	),
	media_attachments: v.nullish(
		v.object({
			supported_mime_types: v.nullish(v.array(v.string())),
			image_size_limit: size,
			image_matrix_limit: size,
			description_limit: size,
		}),
	),
});

/** Version 2 calls its name `domain`, version 1 `uri`; Pleroma and its relatives keep their limits at the top. */
const Instance = v.object({
	domain: v.nullish(v.string()),
	uri: v.nullish(v.string()),
	configuration: v.nullish(Configuration),
	max_toot_chars: size,
	max_media_attachments: size,
	upload_limit: size,
	description_limit: size,
});
type Instance = v.InferOutput<typeof Instance>;

export interface ServerFacts {
	/** The name after the second @ of its handles. */
	readonly domain: string | null;
	readonly live: LiveLimits | null;
}

/** What the server says of itself. `known` are the limits from the knowledge files. */
export async function readInstance(server: Server, known: Limits): Promise<ServerFacts> {
	for (const path of ['/api/v2/instance', '/api/v1/instance']) {
		const asked = await ask(server, { method: 'GET', path, expect: Instance });
		if (asked.kind === 'trouble') continue;
		const name = asked.value.domain ?? asked.value.uri ?? null;
		return { domain: name === null ? null : hostIn(name), live: limitsIn(asked.value, known) };
	}
	return { domain: null, live: null };
}

function hostIn(name: string): string {
	return name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

function limitsIn(instance: Instance, known: Limits): LiveLimits {
	const statuses = instance.configuration?.statuses;
	const media = instance.configuration?.media_attachments;
	const images = media?.supported_mime_types?.filter((mime) => mime.startsWith('image/')) ?? [];
	// Ours stand in the order of preference; formats we cannot make are of no use.
	const mimes = known.pictures.mimes.filter((mime) => images.includes(mime));
	return {
		text: withoutNulls({
			max: statuses?.max_characters ?? instance.max_toot_chars,
			perUrl: statuses?.characters_reserved_per_url,
		}),
		pictures: withoutNulls({
			max: statuses?.max_media_attachments ?? instance.max_media_attachments,
			maxBytes: media?.image_size_limit ?? instance.upload_limit,
			// What it takes may be more than what it keeps after scaling down; sending that would be for nothing.
			maxPixels: smaller(media?.image_matrix_limit, known.pictures.maxPixels),
			maxAlt: media?.description_limit ?? instance.description_limit,
			mimes: mimes.length > 0 ? mimes : null,
		}),
	};
}

function smaller(told: number | null | undefined, known: number | null): number | null {
	return told === null || told === undefined ? null : Math.min(told, known ?? told);
}

function withoutNulls<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
	const entries = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
	return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
