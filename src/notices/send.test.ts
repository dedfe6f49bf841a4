import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNoticeOffice } from '#notices/testing.ts';
import { keepNoticeSettings, usualSettings } from '#notices/settings.ts';
import { listSubscriptions } from '#notices/subscriptions.ts';
import { sendTrial } from '#notices/send.ts';
import { takeDue } from '#notices/take.ts';
import { tell, type Notice } from '#notices/tell.ts';
import { vapidKeys } from '#notices/vapid.ts';
import { sendAgain } from '#posts/send-again.ts';

const minute = 60_000;
const hour = 60 * minute;

let office: Awaited<ReturnType<typeof createNoticeOffice>>;
beforeEach(async () => {
	office = await createNoticeOffice();
	await office.person('ada');
});
afterEach(() => office.drop());

/** Lets what came up together gather, and works it off. */
async function afterGathering(): Promise<number> {
	await office.round();
	office.pass(10_000);
	return office.round();
}

const payloads = () => office.service.received().map(({ payload }) => payload as Record<string, unknown>);
const states = async () => (await office.rows()).map(({ state }) => state);
const devicesOf = (person: string) =>
	office.app.database.everywhere((rows) => listSubscriptions(rows, person));

/** Something that waits for a person as long as its conversation is open. */
async function question(id: string, person = 'ada'): Promise<void> {
	const { app, workshop } = office;
	const post = await workshop.post(`Beitrag ${id}`);
	const notice: Notice = {
		kind: 'answer',
		subject: `message-${id}`,
		details: { conversation: id, author: `Frau ${id}`, excerpt: 'Machen Sie das auch bei Flachdächern?' },
	};
	await app.database.inFirm('firm', async (scope) => {
		await scope.rows
			.insertInto('conversations')
			.values({
				id,
				firm_id: 'firm',
				account_id: workshop.account,
				delivery_id: post.deliveries[0]?.id ?? '',
				state: 'open',
				last_message_at: 0,
				created_at: 0,
			})
			.execute();
		await tell(scope, { persons: [person] }, notice, app.clock.now());
	});
}

describe('on a device that was switched on', () => {
	test('what failed is said so that only the device can read it, signed by this installation', async () => {
		await office.subscribe('ada', 'phone');
		const { post } = await office.failedDelivery();
		expect(await afterGathering()).toBe(1);

		const [received] = office.service.received();
		expect(received?.payload).toEqual({
			title: 'Ein Beitrag ist auf Scripted nicht erschienen',
			body: 'Der Text ist länger, als Scripted annimmt. Ändern Sie die Fassung für dieses Konto und senden Sie sie noch einmal.',
			url: `/posts/${post}`,
			tag: expect.any(String),
		});
		expect(received).toMatchObject({ ttl: 72 * 3600 - 10, urgency: 'high' });
		expect(received?.sender.sub).toBe('https://gewerk.example');
		expect(received?.sender.key).toBe((await vapidKeys(office.app)).publicKey);
		expect(await states()).toEqual(['sent']);
		office.pass(48 * hour);
		expect(await office.round()).toBe(0);
	});

	test('every device of the person is told, and nobody else’s', async () => {
		await office.person('ben', 'employee');
		await office.subscribe('ada', 'phone');
		await office.subscribe('ada', 'laptop');
		await office.subscribe('ben', 'other phone');
		await office.failedDelivery();
		await afterGathering();
		expect(
			office.service
				.received()
				.map(({ device }) => device)
				.sort(),
		).toEqual(['laptop', 'phone']);
	});

	test('three things that come up together are one message', async () => {
		await office.subscribe('ada', 'phone');
		await office.failedDelivery('Eins.');
		await office.failedDelivery('Zwei.');
		await question('Weber');
		expect(await afterGathering()).toBe(1);
		expect(payloads()).toEqual([
			{
				title: '3 Dinge warten',
				body: 'Ein Beitrag ist auf Scripted nicht erschienen\nEin Beitrag ist auf Scripted nicht erschienen\nFrau Weber hat geantwortet',
				url: '/notices',
				tag: 'waiting',
			},
		]);
	});

	test('what comes up at night is told in the morning, all at once', async () => {
		await office.subscribe('ada', 'phone');
		office.at('2026-06-01T21:00:00+02:00');
		await question('Weber');
		await afterGathering();
		office.at('2026-06-02T03:00:00+02:00');
		await question('Ihle');
		await afterGathering();
		expect(office.service.asked()).toBe(0);
		office.at('2026-06-02T06:30:00+02:00');
		await office.round();
		expect(payloads()).toMatchObject([{ title: '2 Dinge warten' }]);
	});

	test('the fifth of a day waits for the next morning', async () => {
		await office.subscribe('ada', 'phone');
		for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
			await question(id);
			await afterGathering();
			office.pass(20 * minute);
		}
		expect(payloads()).toHaveLength(4);
		office.at('2026-06-02T06:30:00+02:00');
		await office.round();
		expect(payloads().slice(4)).toMatchObject([{ title: '2 Dinge warten' }]);
	});

	test('what the person does not want is not told, and the rest is', async () => {
		await office.subscribe('ada', 'phone');
		await keepNoticeSettings(office.app, 'ada', { ...usualSettings, without: ['failed'] });
		await office.failedDelivery();
		await question('Weber');
		await afterGathering();
		expect(payloads()).toMatchObject([{ title: 'Frau Weber hat geantwortet' }]);
		expect(await states()).toEqual(['dropped', 'sent']);
	});

	test('what has been mended or answered meanwhile is not told any more', async () => {
		await office.subscribe('ada', 'phone');
		const { delivery } = await office.failedDelivery();
		await question('Weber');
		await sendAgain(office.app, 'firm', delivery);
		await office.app.database.inFirm('firm', (scope) =>
			scope.rows.updateTable('conversations').set({ state: 'done' }).where('firm_id', '=', 'firm').execute(),
		);
		expect(await afterGathering()).toBe(0);
		expect(await states()).toEqual(['dropped', 'dropped']);
	});

	test('what fails a second time is told a second time, once', async () => {
		await office.subscribe('ada', 'phone');
		const { delivery } = await office.failedDelivery();
		await afterGathering();
		await sendAgain(office.app, 'firm', delivery);
		office.workshop.answers.publish.push({
			kind: 'refused',
			reason: { code: 'rule_refused', detail: null },
			reconnect: false,
		});
		await office.workshop.round();
		await afterGathering();
		expect(payloads()).toHaveLength(2);
		expect(payloads()[1]?.body).toContain('nach seinen Regeln abgelehnt');
	});

	test('a post to approve can be approved from the message itself', async () => {
		await office.subscribe('ada', 'phone');
		const post = await office.workshop.post('Neue Gaube in der Ringstraße.');
		await office.app.database.inFirm('firm', async (scope) => {
			await scope.rows
				.updateTable('deliveries')
				.set({ state: 'awaiting_approval', next_at: null })
				.where('firm_id', '=', 'firm')
				.execute();
			const details = { post: post.id, excerpt: post.text, by: 'Ben', link: '/approve/secret' };
			await tell(
				scope,
				{ roles: ['owner'] },
				{ kind: 'approval', subject: post.id, details },
				office.app.clock.now(),
			);
		});
		await afterGathering();
		expect(payloads()).toMatchObject([
			{
				title: 'Ben möchte etwas veröffentlichen',
				body: 'Neue Gaube in der Ringstraße.',
				url: '/approve/secret',
				approve: '/approve/secret',
				actions: [
					{ action: 'approve', title: 'Freigeben' },
					{ action: 'open', title: 'Ansehen' },
				],
			},
		]);
	});

	test('a made-up firm tells nobody outside, and who left a firm is told nothing of it', async () => {
		await office.subscribe('ada', 'phone');
		const { database } = office.app;
		const demo = (value: number) =>
			database.everywhere((rows) =>
				rows.updateTable('firms').set({ demo: value }).where('id', '=', 'firm').execute(),
			);
		await demo(1);
		await question('Weber');
		await afterGathering();
		await demo(0);
		await question('Ihle');
		await database.everywhere((rows) => rows.deleteFrom('members').where('person_id', '=', 'ada').execute());
		await afterGathering();
		expect(office.service.asked()).toBe(0);
		expect(office.letters).toEqual([]);
		expect(await states()).toEqual(['dropped', 'dropped']);
	});
});

describe('when the push service does not take it', () => {
	test.each([
		[503, {}, 30_000],
		[500, {}, 30_000],
		[429, { 'retry-after': '600' }, 600_000],
		[429, { 'retry-after': new Date(Date.parse('2026-06-01T12:20:00+02:00')).toUTCString() }, 1_190_000],
	])('%i %j: tried again after %i ms', async (status, headers, wait) => {
		await office.subscribe('ada', 'phone');
		office.service.answer('phone', status, headers);
		await question('Weber');
		await afterGathering();
		office.service.answer('phone', 201);
		office.pass(wait - 1);
		expect(await office.round()).toBe(0);
		office.pass(1);
		expect(await office.round()).toBe(1);
		expect(payloads()).toHaveLength(1);
		expect(await states()).toEqual(['sent']);
	});

	test('it waits longer each time, and gives up once it would only surprise', async () => {
		await office.subscribe('ada', 'phone');
		await keepNoticeSettings(office.app, 'ada', { ...usualSettings, quiet: null });
		office.service.answer('phone', 503);
		await question('Weber');
		for (let passed = 0; passed < 80 * hour; passed += 10 * minute) {
			await office.round();
			office.pass(10 * minute);
		}
		expect(await states()).toEqual(['dropped']);
		expect(office.service.asked()).toBeLessThan(90);
	});

	test('a device that is gone is forgotten, and the others are told', async () => {
		await office.subscribe('ada', 'old phone');
		await office.subscribe('ada', 'phone');
		office.service.answer('old phone', 410);
		await question('Weber');
		await afterGathering();
		expect((await devicesOf('ada')).map(({ device }) => device)).toEqual(['phone']);
		expect(payloads()).toHaveLength(1);
	});

	test('a device that is refused again and again is forgotten, and then there is the letter', async () => {
		await office.subscribe('ada', 'phone');
		office.service.answer('phone', 403);
		await office.failedDelivery();
		for (let round = 0; round < 8; round += 1) {
			await office.round();
			office.pass(hour);
		}
		expect(await devicesOf('ada')).toEqual([]);
		expect(office.letters).toHaveLength(1);
	});

	test('a connection that breaks after the message went out is not tried again', async () => {
		await office.subscribe('ada', 'phone');
		const real = office.app.tools.fetch;
		Object.assign(office.app.tools, {
			async fetch(...request: Parameters<typeof fetch>) {
				await real(...request);
				const { HttpFault } = await import('#platform/http.ts');
				throw new HttpFault('connection_lost', true, 'The connection broke off');
			},
		});
		await question('Weber');
		await afterGathering();
		office.pass(hour);
		expect(await office.round()).toBe(0);
		expect(payloads()).toHaveLength(1);
	});
});

describe('a person without any device', () => {
	test('gets a letter about what failed, with the way to it and to the settings', async () => {
		const { post } = await office.failedDelivery();
		await afterGathering();
		expect(office.letters).toHaveLength(1);
		const [letter] = office.letters;
		expect(letter).toMatchObject({
			to: 'ada@dach.example',
			subject: 'Ein Beitrag ist auf Scripted nicht erschienen',
		});
		expect(letter?.text).toContain(`https://gewerk.example/posts/${post}`);
		expect(letter?.text).toContain('https://gewerk.example/notices');
	});

	test('gets no letter about answers: those stand in the page', async () => {
		await question('Weber');
		await afterGathering();
		expect(office.letters).toEqual([]);
		expect(await states()).toEqual(['dropped']);
	});

	test('gets letters by the same limits', async () => {
		office.at('2026-06-01T22:00:00+02:00');
		await office.failedDelivery();
		await afterGathering();
		expect(office.letters).toEqual([]);
		office.at('2026-06-02T06:30:00+02:00');
		await office.round();
		expect(office.letters).toHaveLength(1);
	});

	test('gets it later when the mail server is away or says no, and never twice when it fell silent', async () => {
		await office.failedDelivery();
		office.post.open = false;
		await afterGathering();
		expect(await states()).toEqual(['waiting']);

		office.post.open = true;
		office.post.takes = () => {
			throw Object.assign(new Error('Try later'), { responseCode: 451 });
		};
		office.pass(hour);
		await office.round();
		expect(await states()).toEqual(['waiting']);

		office.post.takes = () => {
			throw new Error('Timeout');
		};
		office.pass(hour);
		await office.round();
		expect(await states()).toEqual(['sent']);
	});
});

test('of many workers at once each notice is told by one', async () => {
	const people = ['ben', 'cem', 'dora', 'ewa', 'fritz'];
	for (const id of people) {
		await office.person(id);
		await office.subscribe(id, id);
		await question(id, id);
	}
	office.pass(10_000);
	await Promise.all(Array.from({ length: 6 }, () => office.round()));
	await office.round();
	expect(
		office.service
			.received()
			.map(({ device }) => device)
			.sort(),
	).toEqual(people);
});

test('killed between marking and sending, a notice is told to nobody rather than twice', async () => {
	await office.subscribe('ada', 'phone');
	await question('Weber');
	await office.round();
	office.pass(10_000);
	expect((await takeDue(office.app)).kind).toBe('bundle');
	office.pass(hour);
	expect(await office.round()).toBe(0);
	expect(await states()).toEqual(['sent']);
});

test('a trial goes to the one device, at any hour, and only to one’s own', async () => {
	const { id } = await office.subscribe('ada', 'phone');
	await office.subscribe('ada', 'laptop');
	office.at('2026-06-01T23:00:00+02:00');
	expect(await sendTrial(office.app, 'ada', id)).toBe('taken');
	expect(await sendTrial(office.app, 'ben', id)).toBe('unknown_device');
	expect(payloads()).toMatchObject([{ title: 'Die Probe ist angekommen', url: '/notices' }]);
	office.service.answer('phone', 410);
	expect(await sendTrial(office.app, 'ada', id)).toBe('gone');
	expect((await devicesOf('ada')).map(({ device }) => device)).toEqual(['laptop']);
});
