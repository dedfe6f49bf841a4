import { createHash } from 'node:crypto';

/** What goes wrong. `accept` ones have done what was asked before they go wrong, the others have not. */
export type Fault =
	| 'none'
	| 'accept_then_500'
	| 'accept_then_502'
	| 'accept_then_reset'
	| 'accept_then_hang'
	| 'accept_then_trickle'
	| 'accept_then_wrong_json'
	| 'accept_then_html'
	| 'reset'
	| 'hang'
	| 'refuse_429'
	| 'refuse_429_retry_after'
	| 'refuse_500'
	| 'refuse_503'
	| 'refuse_422';

/** Every fault after which the network may or may not hold the post. */
export const uncertainFaults = [
	'accept_then_500',
	'accept_then_502',
	'accept_then_reset',
	'accept_then_hang',
	'accept_then_trickle',
	'accept_then_wrong_json',
	'accept_then_html',
	'reset',
	'hang',
	'refuse_500',
] as const satisfies readonly Fault[];

export type Kind = 'publish' | 'upload' | 'read' | 'remove';

export interface FaultOptions {
	/** The same seed gives every request the same fault, in whatever order they come. */
	readonly seed: number;
	/** For each kind of request the faults to draw from, `none` among them; kinds left out work well. */
	readonly plan: Partial<Record<Kind, readonly Fault[]>>;
	/** After this many faulty requests about one post, the next ones about it work well. */
	readonly mostFaults?: number;
	/** Whether a second post under the same Idempotency-Key is the first one. */
	readonly honourKeys: boolean;
	/** How long a hanging answer hangs. */
	readonly hangMs: number;
}

/** Gives the fault of each request: `subject` is what it is about. */
export function createDraw(options: FaultOptions): (kind: Kind, subject: string) => Fault {
	const { seed, plan, mostFaults = 3 } = options;
	const asked = new Map<string, number>();
	const faulty = new Map<string, number>();
	return (kind, subject) => {
		const name = `${kind} ${subject}`;
		const nth = asked.get(name) ?? 0;
		asked.set(name, nth + 1);
		const choices = plan[kind] ?? [];
		const past = faulty.get(name) ?? 0;
		if (choices.length === 0 || past >= mostFaults) return 'none';
		const dice = createHash('sha256').update(`${seed} ${name} ${nth}`).digest().readUInt32BE(0);
		const fault = choices[dice % choices.length] ?? 'none';
		if (fault !== 'none') faulty.set(name, past + 1);
		return fault;
	};
}
