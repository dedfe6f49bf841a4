import { readFileSync, writeFileSync } from 'node:fs';
import { train, type Example } from '../src/advice/purpose/train.ts';

// Makes knowledge/purpose/model.json from the posts beside it. The same posts give the same model.

const folder = new URL('../knowledge/purpose/', import.meta.url);
const files = ['de', 'de-2', 'de-3', 'en', 'en-2', 'en-3'].map((name) => `training-${name}.jsonl`);
const examples = files.flatMap((name) =>
	readFileSync(new URL(name, folder), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Example),
);
const model = train(examples, { rounds: 10, rate: 0.1, decay: 1e-4 });
writeFileSync(new URL('model.json', folder), `${JSON.stringify(model, null, '\t')}\n`);
process.stdout.write(`${examples.length} posts learned\n`);
