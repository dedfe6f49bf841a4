import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** Any dated statement of the knowledge files. */
interface Statement {
	readonly value: unknown;
	readonly source: string;
	readonly url?: string | undefined;
	readonly as_of: string;
}

type Provenance = Pick<Finding, 'source' | 'as_of'>;

/**
 * Where a limit comes from. If the limit that holds is not the one of the knowledge files, the server itself told
 * it when the account was last looked at; the date is then still the one of the files.
 */
export function provenanceOf(post: CheckedPost, statement: Statement | null, holds: unknown): Provenance {
	if (!statement) return { source: post.words.toldByServer, as_of: newestDateOf(post) };
	const same = JSON.stringify(statement.value) === JSON.stringify(holds);
	return same ? cite(statement) : { source: post.words.toldByServer, as_of: statement.as_of };
}

/** A source with the address where it can be looked up. */
export function cite({ source, url, as_of }: Omit<Statement, 'value'>): Provenance {
	return { source: url ? `${source} (${url})` : source, as_of };
}

function newestDateOf({ network }: CheckedPost): string {
	const limits = [...Object.values(network.limits.text), ...Object.values(network.limits.pictures)];
	return limits.reduce((newest, limit) => (limit && limit.as_of > newest ? limit.as_of : newest), '');
}
