import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
	attributesFileSchema,
	tradeFileSchema,
	type AttributesFile,
	type TradeAttributes,
} from '#advice/knowledge-schema.ts';

const tradesFolder = new URL('../../knowledge/trades/', import.meta.url);
const attributesFolder = new URL('../../knowledge/trade-attributes/', import.meta.url);

const jsonFilesIn = (folder: URL) => readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string, folder: URL): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const files = jsonFilesIn(tradesFolder);

describe('what the fit check knows of the trades', () => {
	test('there is one file of attributes for every file of trades, and no other', () => {
		expect(jsonFilesIn(attributesFolder).sort()).toEqual([...files].sort());
	});

	test.each(files)('%s is as the schema says', (file) => {
		const { issues } = v.safeParse(attributesFileSchema, read(file, attributesFolder));
		expect(issues && v.flatten(issues)).toBeUndefined();
	});

	test.each(files)('%s has attributes for all its trades and for nothing else', (file) => {
		const { trades } = v.parse(tradeFileSchema, read(file, tradesFolder));
		const attributes = v.parse(attributesFileSchema, read(file, attributesFolder));
		expect(Object.keys(attributes.trades).sort()).toEqual(trades.map(({ slug }) => slug).sort());
	});

	test('no two trades share more than three German reasons', () => {
		const all = attributesOfAll();
		const tooAlike = all.flatMap(([slug, attributes], index) =>
			all
				.slice(index + 1)
				.filter(([, other]) => sharedReasons(attributes, other) > 3)
				.map(([otherSlug]) => `${slug} and ${otherSlug}`),
		);
		expect(tooAlike).toEqual([]);
	});
});

function attributesOfAll(): [string, TradeAttributes][] {
	return files
		.filter((file) => existsSync(new URL(file, attributesFolder)))
		.flatMap((file) => Object.entries((read(file, attributesFolder) as AttributesFile).trades));
}

function sharedReasons(one: TradeAttributes, other: TradeAttributes): number {
	const reasons = new Set(germanReasons(one));
	return germanReasons(other).filter((reason) => reasons.has(reason)).length;
}

function germanReasons(attributes: TradeAttributes): string[] {
	return Object.values(attributes).map(({ de }) => de);
}
