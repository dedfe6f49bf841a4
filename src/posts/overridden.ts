/** A stop that an owner decided to send a post in spite of. */
export interface Override {
	readonly account: string;
	readonly rule: string;
	/** The words it was about; empty where it was about the whole post. */
	readonly excerpt: string;
	readonly reason: string;
	/** Name of who decided it; null where they are gone or a program did. */
	readonly by: string | null;
	/** UTC instant. */
	readonly at: number;
}

/** Whether it was decided that this very finding shall not stop the post on this account. */
export function isOverridden(
	overrides: readonly Override[],
	account: string,
	finding: {
		readonly rule: string;
		readonly excerpt?: string | undefined;
		readonly overridable?: boolean | undefined;
	},
): boolean {
	if (finding.overridable === false) return false;
	return overrides.some(
		(override) =>
			override.account === account &&
			override.rule === finding.rule &&
			override.excerpt === (finding.excerpt ?? ''),
	);
}
