import { describe, expect, test } from 'vitest';
import { nextForPost, nextWhenConnecting, reasons } from '#languages/reasons.ts';
import { languages, wordsOf } from '#languages/words.ts';
import { reasonCodes } from '#networks/network.ts';

describe.each(languages)('reasons in %s', (language) => {
	test.each(reasonCodes)('%s says what happened, and a next step for both occasions', (code) => {
		expect(wordsOf(reasons, language)[code]({ network: 'Mastodon' })).toMatch(/\.$/);
		expect(wordsOf(nextWhenConnecting, language)[code]).toMatch(/\.$/);
		expect(wordsOf(nextForPost, language)[code]).toMatch(/\.$/);
	});
});
