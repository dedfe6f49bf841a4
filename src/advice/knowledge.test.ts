import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { networkSchema } from '#advice/knowledge-schema.ts';
import { networkNames } from '#advice/networks.ts';

const folder = new URL('../../knowledge/networks/', import.meta.url);

function filesIn(of: URL): { file: string; content: unknown }[] {
	return readdirSync(of)
		.filter((file) => file.endsWith('.json'))
		.map((file) => ({ file, content: JSON.parse(readFileSync(new URL(file, of), 'utf8')) }));
}

describe('the files about networks', () => {
	test.each(filesIn(folder))(
		'$file says for every value where it comes from and when',
		({ file, content }) => {
			const { issues, output } = v.safeParse(networkSchema, content);
			expect(issues && v.flatten(issues)).toBeUndefined();
			expect(`${(output as { name: string }).name}.json`).toBe(file);
		},
	);

	test('every file is on the list and every network of the contract has one', () => {
		expect(
			filesIn(folder)
				.map(({ file }) => file.replace('.json', ''))
				.sort(),
		).toEqual([...networkNames].sort());
		expect([...networkNames].sort()).toEqual(
			'facebook instagram x linkedin xing bluesky mastodon practice wordpress newsletter telegram threads pinterest youtube tiktok google-business whatsapp nebenan'
				.split(' ')
				.sort(),
		);
	});
});
