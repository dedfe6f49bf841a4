import { ConfigurationError } from '#platform/configuration.ts';

/** Ends a command with a sentence that says what to do. `code` is for programs. */
export class CommandFailure extends Error {
	readonly code: string;
	constructor(code: string, sentence: string) {
		super(sentence);
		this.code = code;
	}
}

/** What a command found: the same for a program (`--json`) and for people. */
export interface Outcome {
	/** Null where there is nothing to tell. */
	readonly result: unknown;
	readonly text: string;
	/** Other than 0 when what was found is not good. */
	readonly exitCode?: number;
}

/**
 * Runs a command and prints its outcome. With `--json` exactly one JSON value goes to standard output, also
 * when it fails: `{"error": {"code", "message"}}`.
 */
export async function run(
	options: { readonly json?: boolean | undefined },
	work: () => Promise<Outcome>,
): Promise<void> {
	try {
		const { result, text, exitCode = 0 } = await work();
		print(options.json && result !== null ? JSON.stringify(result) : text);
		process.exitCode = exitCode;
	} catch (error) {
		const { code, message } = asFailure(error);
		if (options.json) print(JSON.stringify({ error: { code, message } }));
		else process.stderr.write(`${message}\n`);
		process.exitCode = 1;
	}
}

export function print(line: string): void {
	if (line !== '') process.stdout.write(`${line}\n`);
}

function asFailure(error: unknown): CommandFailure {
	if (error instanceof CommandFailure) return error;
	if (error instanceof ConfigurationError) {
		return new CommandFailure('configuration', `A setting cannot be used. ${error.message}`);
	}
	const cause = error instanceof Error ? error.message : String(error);
	return new CommandFailure(
		'failed',
		`${cause}\nRun \`gewerk doctor\` to see what is wrong with this installation.`,
	);
}
