import { staleFacts, type StaleFact } from '#advice/freshness.ts';
import { good, note, type Finding } from '#cli/doctor/finding.ts';

/** The finding about the knowledge, with everything that is past its shelf life for programs to read. */
export interface KnowledgeFinding extends Finding {
	readonly facts: readonly StaleFact[];
}

/** Looks at the facts that come with Gewerk: is one past its shelf life on this day (YYYY-MM-DD)? */
export function examineKnowledge(today: string): KnowledgeFinding {
	const facts = staleFacts(today);
	if (facts.length === 0) return { ...good(name, 'No fact is past its shelf life.'), facts };
	return { ...note(name, `${tell(facts)}. Update Gewerk, or look them up at /knowledge.`), facts };
}

const name = 'knowledge';
/** So many are named in the text; a list of hundreds would hide the other findings. */
const most = 10;

function tell(facts: readonly StaleFact[]): string {
	const named = facts.slice(0, most).map(({ id, as_of }) => `${id} (${as_of})`);
	const left = facts.length - named.length;
	const count = facts.length === 1 ? '1 fact is past its' : `${facts.length} facts are past their`;
	return `${count} shelf life: ${named.join(', ')}${left > 0 ? ` and ${left} more (--json lists them)` : ''}`;
}
