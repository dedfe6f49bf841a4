import { createInterface } from 'node:readline';
import { CommandFailure } from '#cli/command.ts';

/** All of standard input as text. */
export async function readInput(): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
	return Buffer.concat(pieces).toString('utf8');
}

/** Standard input line by line, without empty lines. */
export async function* readLines(): AsyncGenerator<string> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		if (line.trim() !== '') yield line;
	}
}

/** @throws CommandFailure when the text is no JSON. */
export function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const cause = error instanceof Error ? error.message : String(error);
		throw new CommandFailure('not_json', `Standard input must be JSON: ${cause}`);
	}
}
