/** What must be known of a message to tell whether its author waits. */
export interface Said {
	readonly remoteId: string;
	readonly inReplyTo: string;
	readonly own: boolean;
	/** When it was written and when it was kept here, UTC instants. */
	readonly at: number;
	readonly keptAt: number;
}

/**
 * The customers' messages nobody has answered, in the order given. A message is answered when the firm spoke later
 * in the same branch below the post: who answers one customer has not answered another. What was kept here until
 * `dealtUntil` (UTC instant) is dealt with, because somebody said so.
 */
export function unanswered<Message extends Said>(
	messages: readonly Message[],
	dealtUntil: number | null,
): Message[] {
	const byId = new Map(messages.map((message) => [message.remoteId, message]));
	const spoken = new Map<string, number>();
	for (const message of messages) {
		if (!message.own) continue;
		const branch = branchOf(message, byId);
		spoken.set(branch, Math.max(spoken.get(branch) ?? 0, message.at));
	}
	return messages.filter(
		(message) =>
			!message.own &&
			(dealtUntil === null || message.keptAt > dealtUntil) &&
			(spoken.get(branchOf(message, byId)) ?? 0) < message.at,
	);
}

/** The first message below the post from which this one hangs. */
function branchOf(message: Said, byId: ReadonlyMap<string, Said>): string {
	const seen = new Set<string>();
	let at = message;
	for (;;) {
		seen.add(at.remoteId);
		const above = byId.get(at.inReplyTo);
		// A network that answers in a circle must not keep us here.
		if (above === undefined || seen.has(above.remoteId)) return at.remoteId;
		at = above;
	}
}
