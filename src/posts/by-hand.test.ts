import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#app.ts';
import { findDelivery } from '#deliveries/delivery.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import type { Network } from '#networks/network.ts';
import { removePost } from '#posts/remove.ts';
import { resolveUnknown, takeBackByHand, type Finding } from '#posts/send-again.ts';

const hour = 60 * 60_000;

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
let app: App;
let id: string;
beforeEach(async () => {
	workshop = await createWorkshop();
	const { networks, database } = workshop.app;
	const byHand = (network: Network): Network => ({
		...network,
		ways: [{ kind: 'by_hand', server: { asked: false }, fields: [] }],
	});
	app = Object.create(workshop.app, {
		networks: {
			value: {
				all: networks.all.map(byHand),
				find: (name: string) => networks.all.filter((one) => one.name === name).map(byHand)[0] ?? null,
			},
		},
	});
	await database.everywhere(async (rows) => {
		const person = { email: 'ada@firm.example', name: 'Ada', password_hash: null, created_at: 0 };
		await rows
			.insertInto('persons')
			.values({ id: 'ada', language: 'de', ...person })
			.execute();
		const member = { firm_id: 'firm', person_id: 'ada', role: 'owner', created_at: 0 } as const;
		await rows.insertInto('members').values(member).execute();
	});
	const post = await workshop.post('Neuer First am Rathaus.');
	id = post.deliveries[0]?.id ?? '';
	await isTheirTurn();
});
afterEach(() => workshop.drop());

/** The network answers that a person has to do it. */
async function isTheirTurn(): Promise<void> {
	workshop.answers.publish.push({ kind: 'by_hand', reason: { code: 'by_hand', detail: null } });
	await workshop.round();
}
const delivery = () => app.database.inFirm('firm', (scope) => findDelivery(scope, id));
const say = (finding: Finding) => resolveUnknown(app, 'firm', id, finding, { personId: 'ada' });
const takeBack = () => takeBackByHand(app, 'firm', id, { personId: 'ada' });
const told = () =>
	app.database.inFirm('firm', async (scope) =>
		(await scope.rows.selectFrom('notices').selectAll().where('firm_id', '=', 'firm').execute()).map(
			({ kind, subject }) => `${kind} ${subject.split('.')[0] === id}`,
		),
	);

test('at its time nothing is sent on its own: it waits for a person, who is told once', async () => {
	expect(await delivery()).toMatchObject({ state: 'unknown', reason: { code: 'by_hand' }, nextAt: null });
	workshop.clock.at += 10 * hour;
	await workshop.round();
	expect(workshop.asked.publish).toHaveLength(1);
	expect(workshop.asked.find).toEqual([]);
	expect(await told()).toEqual(['by_hand true']);
});

test('said to be there, it is published, and no network is asked for answers to it', async () => {
	await say({ kind: 'is_there', url: 'https://net.example/7' });
	expect(await delivery()).toMatchObject({ state: 'published', url: 'https://net.example/7', reason: null });
	const row = await app.database.inFirm('firm', (scope) =>
		scope.rows.selectFrom('deliveries').select('ask_at').where('firm_id', '=', 'firm').executeTakeFirst(),
	);
	expect(row?.ask_at).toBeNull();
});

test('put off, it comes back at that time and they are told again', async () => {
	await say({ kind: 'later', at: workshop.clock.at + hour });
	expect(await delivery()).toMatchObject({ state: 'scheduled', dueAt: workshop.clock.at + hour });
	workshop.clock.at += hour;
	await isTheirTurn();
	expect(await delivery()).toMatchObject({ state: 'unknown', reason: { code: 'by_hand' } });
	expect(await told()).toEqual(['by_hand true', 'by_hand true']);
});

test('put off for longer than a network is tried, it still comes back', async () => {
	await say({ kind: 'later', at: workshop.clock.at + 80 * hour });
	workshop.clock.at += 80 * hour;
	await isTheirTurn();
	expect(await delivery()).toMatchObject({ state: 'unknown', reason: { code: 'by_hand' } });
});

test.each<Finding>([
	{ kind: 'is_there', url: null },
	{ kind: 'later', at: Date.UTC(2030, 0, 1) },
	{ kind: 'drop' },
])('$kind can be taken back', async (finding) => {
	const before = await delivery();
	await say(finding);
	expect((await takeBack()).kind).toBe('done');
	expect(await delivery()).toEqual(before);
});

test('a dropped one has no reason that sounds like a fault', async () => {
	await say({ kind: 'drop' });
	expect(await delivery()).toMatchObject({ state: 'withdrawn', reason: null });
});

test('as long as nobody has posted it, the whole post can be taken away', async () => {
	const post = (await delivery())?.postId ?? '';
	expect((await removePost(app, 'firm', post, { personId: 'ada' })).kind).toBe('done');
	expect(await delivery()).toMatchObject({ state: 'withdrawn', step: 'waiting', reason: null });
});

test('only what is posted by hand can be taken back so', async () => {
	await say({ kind: 'is_there', url: null });
	expect((await takeBackByHand(workshop.app, 'firm', id, {})).kind).toBe('refused');
});
