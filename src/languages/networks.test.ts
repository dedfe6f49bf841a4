import { describe, expect, test } from 'vitest';
import { networkTexts } from '#languages/networks.ts';
import { languages } from '#languages/words.ts';
import { networks } from '#networks/index.ts';

describe.each(languages)('in %s', (language) => {
	test.each(networks.all.map((network) => ({ name: network.name, network })))(
		'$name can be connected with words for every question',
		({ network }) => {
			const texts = networkTexts(network.name, language);
			expect(texts?.about).toBeTruthy();
			for (const way of network.ways) {
				if (way.kind === 'built_in') continue;
				if (way.server.asked) expect(texts?.server?.label).toBeTruthy();
				if (way.kind === 'sign_in') expect(texts?.signIn).toBeTruthy();
				if (way.kind === 'sign_in') continue;
				expect(texts?.steps).not.toEqual([]);
				expect(Object.keys(texts?.fields ?? {})).toEqual(way.fields.map(({ name }) => name));
			}
		},
	);
});
