import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { examineWork } from '#cli/doctor/work.ts';

const aMinute = 60_000;
let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createWorkshop();
});
afterEach(() => workshop.drop());

async function examine() {
	const findings = await workshop.app.database.everywhere((rows) => examineWork(rows, workshop.clock.at));
	return Object.fromEntries(findings.map(({ name, state, message }) => [name, { state, message }]));
}

function beat(): Promise<unknown> {
	const at = workshop.clock.at;
	return workshop.app.database.everywhere((rows) =>
		rows.insertInto('workers').values({ id: 'one', role: 'all', started_at: at, seen_at: at }).execute(),
	);
}

describe('the doctor', () => {
	test('is content where nothing is to be done and a worker lives', async () => {
		await beat();
		const { worker, deliveries, accounts } = await examine();
		expect([worker?.state, deliveries?.state, accounts?.state]).toEqual(['good', 'good', 'good']);
	});

	test('takes a worker that has been silent for a minute for gone', async () => {
		await beat();
		workshop.clock.at += aMinute;
		expect((await examine()).worker?.state).toBe('note');
	});

	test('finds a post that is a minute late and nobody to send it', async () => {
		await workshop.post('Guten Morgen');
		workshop.clock.at += aMinute;
		expect((await examine()).deliveries?.state).toBe('good');
		workshop.clock.at += 1;
		const { worker, deliveries } = await examine();
		expect(worker?.state).toBe('bad');
		expect(deliveries).toMatchObject({ state: 'bad', message: expect.stringContaining('1 late') });
	});

	test('finds a post that was being sent when its worker went', async () => {
		await workshop.post('Guten Morgen');
		await workshop.app.database.everywhere((rows) =>
			rows.updateTable('deliveries').set({ state: 'sending', lease_until: workshop.clock.at }).execute(),
		);
		workshop.clock.at += aMinute + 1;
		expect((await examine()).deliveries).toMatchObject({
			state: 'bad',
			message: expect.stringContaining('1 stuck'),
		});
	});

	test('counts what waits for a person as worth a look', async () => {
		workshop.answers.publish.push({
			kind: 'refused',
			reason: { code: 'rule_refused', detail: null },
			reconnect: true,
		});
		await workshop.post('Guten Morgen');
		await workshop.round();
		const { deliveries, accounts } = await examine();
		expect(deliveries).toMatchObject({ state: 'note', message: expect.stringContaining('1 failed') });
		expect(accounts).toMatchObject({
			state: 'note',
			message: expect.stringContaining('firm: @me (mastodon)'),
		});
	});
});
