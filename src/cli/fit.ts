import type { Command } from 'commander';
import type { SaidAssessment } from '#advice/fit/words.ts';
import { run } from '#cli/command.ts';
import { fromJson, readInput } from '#cli/input.ts';
import { parse } from '#cli/lines.ts';
import { fitLetter } from '#languages/fit.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** `gewerk fit`: whether social media pays for a firm, the same as POST /api/v1/fit. Needs no database. */
export function addFit(program: Command): void {
	program
		.command('fit')
		.description(
			'read a fit check as JSON from standard input, write whether social media pays for the firm, and why',
		)
		.option('--json', 'write the whole assessment as JSON')
		.action((options: { json?: boolean }) => run(options, assessInput));
}

async function assessInput() {
	const [{ FitRequest }, { assessRequest }] = await Promise.all([
		import('#advice/fit/answers.ts'),
		import('#advice/fit/say.ts'),
	]);
	const request = parse(FitRequest, fromJson(await readInput()));
	const language = request.language ?? 'de';
	const result = assessRequest(request, language);
	return { result, text: told(result, language) };
}

/** The assessment for people, without its evidence, which `--json` names. */
function told(said: SaidAssessment, language: Language): string {
	const words = wordsOf(fitLetter, language);
	const networks = said.networks.map(({ title, why }) => `${title}: ${why}`);
	const reasons = said.reasons.map(({ factor, effect, direction, judgement }) => {
		const marks = [words[direction], ...(judgement ? [words.judgement] : [])].join(', ');
		return `${factor} (${marks}): ${effect}`;
	});
	return [
		said.says,
		[words.takes({ minutes: said.minutes_per_week }), ...said.limits].join(' '),
		...section(words.steps, said.first_steps),
		...section(words.where, networks.length > 0 ? networks : [words.nowhere]),
		...section(words.measure, said.measure),
		...section(said.verdict === 'no' ? words.stopNot : words.stop, [said.stop_when]),
		...section(words.why, reasons),
		...section(words.unknown, [said.caveat.text]),
		...(said.defaults.length > 0 ? section(words.assumed, said.defaults) : []),
	].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
	return ['', heading, ...lines.map((line) => `- ${line}`)];
}
