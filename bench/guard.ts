import { readFileSync } from 'node:fs';
import { checkPost } from '../src/advice/check.ts';
import type { PostToCheck } from '../src/advice/guard/guard.ts';

// How often each rule of the guard is right, on labelled sentences (JSON Lines; see tests/guard-sentences): precision
// and recall by rule. Arguments: files, else unseen.jsonl; `--show` lists what was told wrongly, `--rule NAME` only
// looks at one rule.

interface Line extends PostToCheck {
	readonly rule: string;
	readonly hit: boolean;
}

const parameters = process.argv.slice(2);
const show = parameters.includes('--show');
const only = parameters.includes('--rule') ? parameters[parameters.indexOf('--rule') + 1] : undefined;
const named = parameters.filter((word) => word.endsWith('.jsonl'));
const files =
	named.length > 0 ? named : [new URL('../tests/guard-sentences/unseen.jsonl', import.meta.url).pathname];

const lines = files.flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line),
);
const byRule = Map.groupBy(
	lines.filter(({ rule }) => only === undefined || rule === only),
	({ rule }) => rule,
);

process.stdout.write(`${'rule'.padEnd(26)} lines  precision  recall\n`);
const all = { hits: 0, false: 0, missed: 0 };
for (const [rule, of] of [...byRule].sort()) {
	const counts = { hits: 0, false: 0, missed: 0 };
	for (const line of of) {
		const { findings } = checkPost({
			...line,
			network: line.network ?? 'facebook',
			kind: line.kind ?? 'page',
		});
		const told = findings.some((finding) => finding.rule === rule);
		if (told && line.hit) counts.hits += 1;
		if (told && !line.hit) counts.false += 1;
		if (!told && line.hit) counts.missed += 1;
		if (show && told !== line.hit) {
			const words = findings.find((finding) => finding.rule === rule)?.excerpt ?? '';
			process.stdout.write(`  ${told ? 'FALSE ' : 'MISSED'} ${words ? `[${words}] ` : ''}${line.text}\n`);
		}
	}
	report(rule, of.length, counts);
	all.hits += counts.hits;
	all.false += counts.false;
	all.missed += counts.missed;
}
report('all', lines.length, all);

function report(rule: string, count: number, counts: typeof all): void {
	const precision = counts.hits / (counts.hits + counts.false || 1);
	const recall = counts.hits / (counts.hits + counts.missed || 1);
	process.stdout.write(
		`${rule.padEnd(26)} ${String(count).padStart(5)}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}\n`,
	);
}
