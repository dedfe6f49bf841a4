import type { Clock } from '#platform/clock.ts';
import type { Log } from '#platform/log.ts';
import type { MediaStore } from '#platform/media-store.ts';
import type { Database } from '#schema/database.ts';

/** What the practice network is made of. */
export interface PracticeParts {
	readonly database: Database;
	readonly media: MediaStore;
	readonly clock: Clock;
	readonly log: Log;
	/** Address under which people see its pages and pictures, possibly with a path, without a trailing slash. */
	readonly publicUrl: string;
}

/** The parts, and the source of its identifiers. */
export interface Practice extends PracticeParts {
	newId(): string;
}

export const addressOf = {
	home: (practice: Practice) => `${practice.publicUrl}/`,
	account: (practice: Practice, username: string) => `${practice.publicUrl}/@${username}`,
	status: (practice: Practice, username: string, id: string) => `${practice.publicUrl}/@${username}/${id}`,
	tag: (practice: Practice, name: string) => `${practice.publicUrl}/tags/${encodeURIComponent(name)}`,
	media: (practice: Practice, name: string) => `${practice.publicUrl}/media/${name}`,
	avatar: (practice: Practice, name: string) => `${practice.publicUrl}/avatars/${name}`,
};

/** The host that stands behind the @ in full names of this network's accounts. */
export function domainOf(practice: Practice): string {
	return new URL(practice.publicUrl).host;
}

/** Instants go out as Mastodon writes them. */
export function toIso(instant: number): string {
	return new Date(instant).toISOString();
}
