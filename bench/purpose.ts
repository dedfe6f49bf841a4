import { readFileSync } from 'node:fs';
import { purposes, suggestPurpose, type Purpose } from '../src/advice/purpose.ts';

// How well the purpose of posts is told: accuracy and F1 by purpose, for each file of labelled posts (JSON Lines with
// `text` and `purpose`); without arguments those of tests/purpose-posts.

const own = ['unseen-de.jsonl', 'unseen-en.jsonl'].map(
	(name) => new URL(`../tests/purpose-posts/${name}`, import.meta.url).pathname,
);
const files = process.argv.length > 2 ? process.argv.slice(2) : own;
for (const file of files) measure(file);

function measure(file: string): void {
	const posts = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as { text: string; purpose: Purpose });
	const told = posts.map(({ text, purpose }) => ({
		right: purpose,
		told: suggestPurpose(text).purpose,
		text,
	}));
	const scores = purposes.map((purpose) => {
		const hits = told.filter(({ right, told: said }) => right === purpose && said === purpose).length;
		const precision = hits / Math.max(1, told.filter(({ told: said }) => said === purpose).length);
		const recall = hits / Math.max(1, told.filter(({ right }) => right === purpose).length);
		return { purpose, f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
	});
	const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
	const right = told.filter(({ right: wanted, told: said }) => wanted === said).length;
	const parts = scores.map(
		({ purpose, f1, precision, recall }) =>
			`${purpose} ${f1.toFixed(3)} (${precision.toFixed(2)}/${recall.toFixed(2)})`,
	);
	process.stdout.write(
		`${file.split('/').at(-1)}: ${posts.length} posts, accuracy ${(right / posts.length).toFixed(3)}, macro-F1 ${macro.toFixed(3)}: ${parts.join(', ')}\n`,
	);
	if (process.env.SHOW) {
		for (const { right: wanted, told: said, text } of told) {
			if (wanted !== said)
				process.stdout.write(`  ${wanted} told as ${said}: ${text.replaceAll('\n', ' ')}\n`);
		}
	}
}
