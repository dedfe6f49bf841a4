import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAccounts, type Account } from '#accounts/account.ts';
import { findingsOf } from '#api/findings.ts';
import { createWorkshop } from '#deliveries/testing.ts';

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

function findings(text: string, change: (account: Account) => Account, language: 'de' | 'en' = 'en') {
	return workshop.app.database.inFirm('firm', async (scope) => {
		const accounts = (await listAccounts(scope)).map(change);
		return findingsOf(workshop.app, scope, { text, accounts: [workshop.account] }, { accounts, language });
	});
}

const withRoom = (max: number) => (account: Account) => ({
	...account,
	limits: { ...account.limits, text: { ...account.limits.text, max } },
});

describe('what the guard says about a post', () => {
	test('goes by the limits its account has now', async () => {
		expect(await findings('a'.repeat(600), withRoom(5000))).toEqual([]);
		expect(await findings('a'.repeat(600), withRoom(500))).toMatchObject([
			{ rule: 'format.length', severity: 'stop', account: workshop.account },
		]);
	});

	test('comes in the language of the client', async () => {
		const [english] = await findings('a'.repeat(600), withRoom(500), 'en');
		const [german] = await findings('a'.repeat(600), withRoom(500), 'de');
		expect(english?.message).not.toBe(german?.message);
	});
});
