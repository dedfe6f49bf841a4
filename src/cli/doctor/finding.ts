/** One thing the doctor looked at. `bad` keeps Gewerk from its work; a `note` is worth a look. */
export interface Finding {
	readonly name: string;
	readonly state: 'good' | 'note' | 'bad';
	/** What was found and, unless all is well, what to do. */
	readonly message: string;
}

export const good = (name: string, message: string): Finding => ({ name, state: 'good', message });
export const note = (name: string, message: string): Finding => ({ name, state: 'note', message });
export const bad = (name: string, message: string): Finding => ({ name, state: 'bad', message });

/** The message of whatever was thrown. */
export function causeOf(error: unknown): string {
	if (error instanceof AggregateError && error.message === '') return error.errors.map(causeOf).join('; ');
	return error instanceof Error ? error.message : String(error);
}
