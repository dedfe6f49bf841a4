import advertising from '#knowledge/law/advertising.json' with { type: 'json' };
import artificial from '#knowledge/law/artificial.json' with { type: 'json' };
import copyright from '#knowledge/law/copyright.json' with { type: 'json' };
import enforcement from '#knowledge/law/enforcement.json' with { type: 'json' };
import health from '#knowledge/law/health.json' with { type: 'json' };
import imprint from '#knowledge/law/imprint.json' with { type: 'json' };
import messages from '#knowledge/law/messages.json' with { type: 'json' };
import people from '#knowledge/law/people.json' with { type: 'json' };
import prices from '#knowledge/law/prices.json' with { type: 'json' };
import raffles from '#knowledge/law/raffles.json' with { type: 'json' };
import reviews from '#knowledge/law/reviews.json' with { type: 'json' };
import site from '#knowledge/law/site.json' with { type: 'json' };
import titles from '#knowledge/law/titles.json' with { type: 'json' };
import work from '#knowledge/law/work.json' with { type: 'json' };
import type { LawFile } from '#advice/knowledge-schema.ts';

/** One rule of law: what it says, what it means for a post, and where it can be read. */
export type LawRule = LawFile['rules'][string];

/** Every file of knowledge/law by its name, in the order in which a page shows them. */
export const lawFiles = Object.entries({
	imprint,
	advertising,
	prices,
	titles,
	people,
	copyright,
	reviews,
	raffles,
	messages,
	artificial,
	health,
	work,
	site,
	enforcement,
} as Record<string, LawFile>).map(([name, file]) => ({ name, ...file }));

const byId = new Map(
	lawFiles.flatMap(({ name, rules }) =>
		Object.entries(rules).map(([rule, content]): [string, LawRule] => [`${name}.${rule}`, content]),
	),
);

/**
 * The rule of that name (`file.name`).
 * @throws RangeError for a name nobody knows
 */
export function lawRule(id: string): LawRule {
	const rule = byId.get(id);
	if (!rule) throw new RangeError(`No rule of law is called ${id}`);
	return rule;
}
