import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { lawRule } from '#advice/law.ts';

type Provenance = Pick<Finding, 'source' | 'as_of'>;

/** The law of that name (`file.name`) as a source; null while it is not in force on the day of the post. */
export function lawProvenance(post: CheckedPost, name: string): Provenance | null {
	const rule = lawRule(name);
	return inForce(rule, post.day) ? cite({ ...rule, source: `${rule.paragraph}: ${rule.source}` }) : null;
}

/** A finding with the law it rests on; none while that law is not in force on the day of the post. */
export function lawFinding(
	post: CheckedPost,
	{ law, ...told }: Omit<Finding, keyof Provenance> & { readonly law: string },
): Finding[] {
	const provenance = lawProvenance(post, law);
	return provenance === null ? [] : [{ ...told, ...provenance }];
}

function inForce(
	{
		valid_from: from,
		valid_to: to,
	}: { readonly valid_from: string | null; readonly valid_to: string | null },
	day: string | null,
): boolean {
	return day === null || ((from === null || from <= day) && (to === null || day <= to));
}
