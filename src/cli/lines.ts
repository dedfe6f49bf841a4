import * as v from 'valibot';
import { CommandFailure, print } from '#cli/command.ts';
import { fromJson, readLines } from '#cli/input.ts';

/**
 * Answers standard input line by line, each line one JSON value. A line that is wrong is answered with an error
 * in its place, so that lines and answers still match; the command then fails at the end.
 */
export async function answerLines<Schema extends v.GenericSchema>(
	schema: Schema,
	answer: (value: v.InferOutput<Schema>) => unknown,
): Promise<void> {
	for await (const line of readLines()) {
		try {
			print(JSON.stringify(answer(parse(schema, fromJson(line)))));
		} catch (error) {
			if (!(error instanceof CommandFailure)) throw error;
			print(JSON.stringify({ error: { code: error.code, message: error.message } }));
			process.exitCode = 1;
		}
	}
}

/** @throws CommandFailure naming every value that does not fit. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
	const parsed = v.safeParse(schema, value);
	if (parsed.success) return parsed.output;
	const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'The input'}: ${issue.message}`);
	throw new CommandFailure('invalid', wrong.join('\n'));
}
