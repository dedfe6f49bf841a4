import accessibility from '#knowledge/evidence/accessibility.json' with { type: 'json' };
import content from '#knowledge/evidence/content.json' with { type: 'json' };
import customers from '#knowledge/evidence/customers.json' with { type: 'json' };
import house from '#knowledge/evidence/house.json' with { type: 'json' };
import reach from '#knowledge/evidence/reach.json' with { type: 'json' };
import recruiting from '#knowledge/evidence/recruiting.json' with { type: 'json' };
import use from '#knowledge/evidence/use.json' with { type: 'json' };
import type { EvidenceFile } from '#advice/knowledge-schema.ts';

/** What somebody found out, how, and what it does not prove. */
export type Evidence = EvidenceFile['findings'][string];

/** Every file of knowledge/evidence by its name, in the order in which a page shows them. */
export const evidenceFiles = Object.entries({
	customers,
	reach,
	content,
	recruiting,
	use,
	house,
	accessibility,
} as Record<string, EvidenceFile>).map(([name, file]) => ({ name, ...file }));

const byId = new Map(
	evidenceFiles.flatMap(({ name, findings }) =>
		Object.entries(findings).map(([own, found]): [string, Evidence] => [`${name}.${own}`, found]),
	),
);

/**
 * The finding of that name (`file.name`).
 * @throws RangeError for a name nobody knows
 */
export function finding(id: string): Evidence {
	const found = byId.get(id);
	if (!found) throw new RangeError(`No finding is called ${id}`);
	return found;
}
