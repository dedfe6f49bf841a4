import type { Command } from 'commander';
import * as v from 'valibot';
import { answerLines } from '#cli/lines.ts';

const Line = v.looseObject({ text: v.string() });

/** `gewerk classify`: what each text is for. Needs no database. */
export function addClassify(program: Command): void {
	program
		.command('classify')
		.description(
			'read JSON Lines with a "text" each, write them with "purpose", its confidence and the words that led there',
		)
		.option('--json', 'the output is JSON Lines with or without it')
		.action(classify);
}

async function classify(): Promise<void> {
	const { suggestPurpose } = await import('#advice/purpose.ts');
	await answerLines(Line, (line) => {
		const { purpose, confidence, because } = suggestPurpose(line.text);
		return { ...line, purpose, purpose_confidence: confidence, because };
	});
}
