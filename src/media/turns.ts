/** Who may write a file at this moment. */
interface Writing {
	/** Ends when everything that was begun so far has. */
	last: Promise<unknown>;
	/** The newest of those who write; the others have to stop. */
	holder: symbol | null;
	/** How many are busy with it. */
	busy: number;
}

const files = new Map<string, Writing>();

/**
 * Takes turns in writing a file within this process. Each step runs alone; a later writer may take over between two
 * steps of an earlier one, which then sees that it no longer holds the file.
 */
export interface Turn {
	/** Runs a step alone. */
	alone<Result>(step: () => Promise<Result>): Promise<Result>;
	/** Takes the file over; call it within a step. */
	hold(): void;
	/** Whether nobody has taken it over since; ask within a step. */
	holds(): boolean;
	/** Call it in the end. */
	end(): void;
}

/** Lines up for a file. */
export function lineUp(path: string): Turn {
	const writing = files.get(path) ?? { last: Promise.resolve(), holder: null, busy: 0 };
	files.set(path, writing);
	writing.busy += 1;
	const self = Symbol(path);
	return {
		alone(step) {
			const result = writing.last.then(step);
			writing.last = result.catch(() => undefined);
			return result;
		},
		hold: () => void (writing.holder = self),
		holds: () => writing.holder === self,
		end() {
			writing.busy -= 1;
			if (writing.busy === 0) files.delete(path);
		},
	};
}
