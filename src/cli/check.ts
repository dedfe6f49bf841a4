import type { Command } from 'commander';
import { run } from '#cli/command.ts';
import { fromJson, readInput } from '#cli/input.ts';
import { answerLines, parse } from '#cli/lines.ts';

/** `gewerk check`: what the guard says about a post, the same as POST /api/v1/check. Needs no database. */
export function addCheck(program: Command): void {
	program
		.command('check')
		.description('read a check request as JSON from standard input, write what was found as JSON')
		.option('--jsonl', 'read one request a line, answer one a line')
		.option('--json', 'the output is JSON with or without it')
		.action((options: { jsonl?: boolean }) =>
			options.jsonl ? checkLines() : run({ json: true }, checkInput),
		);
}

async function checkLines(): Promise<void> {
	const { checkPost, CheckRequest } = await loadGuard();
	await answerLines(CheckRequest, checkPost);
}

async function checkInput() {
	const { checkPost, CheckRequest } = await loadGuard();
	const result = checkPost(parse(CheckRequest, fromJson(await readInput())));
	return { result, text: '' };
}

/** The guard brings all knowledge along; the other commands do without. */
async function loadGuard() {
	const [{ checkPost }, { CheckRequest }] = await Promise.all([
		import('#advice/check.ts'),
		import('#advice/check-request.ts'),
	]);
	return { checkPost, CheckRequest };
}
