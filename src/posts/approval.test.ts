import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { listApprovals } from '#posts/approval.ts';
import { approvePost, declinePost, takeBackApproval, takeBackWithin } from '#posts/approve.ts';
import { changePost, changeVariant } from '#posts/change.ts';
import { createPost, type PostAnswer } from '#posts/create.ts';
import { readPost, type Post } from '#posts/post.ts';
import { publishPost } from '#posts/publish.ts';
import { moveDelivery, schedulePost } from '#posts/schedule.ts';
import { resolveUnknown, sendAgain } from '#posts/send-again.ts';
import { versionOf } from '#posts/version.ts';
import { restorePost, unschedulePost, withdrawPost } from '#posts/withdraw.ts';
import { insertTestMember } from '#schema/testing.ts';

const hour = 3_600_000;
const ada = { personId: 'ada' };
const ben = { personId: 'ben' };

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeEach(async () => {
	workshop = await createFirm();
});
afterEach(() => workshop.drop());

/** Ada owns the firm, Ben works there, Cem advises it; what employees plan waits. */
async function createFirm() {
	const made = await createWorkshop();
	const { database } = made.app;
	await insertTestMember(database, 'firm', 'ada', 'owner');
	await insertTestMember(database, 'firm', 'ben', 'employee');
	await insertTestMember(database, 'firm', 'cem', 'adviser');
	await askFor(made, 'employees');
	return made;
}

async function askFor({ app }: typeof workshop, approval: 'nobody' | 'employees'): Promise<void> {
	await app.database.inFirm('firm', ({ rows }) =>
		rows.updateTable('firms').set({ approval }).where('id', '=', 'firm').execute(),
	);
}

const inFirm = <Result>(work: Parameters<typeof workshop.app.database.inFirm<Result>>[1]) =>
	workshop.app.database.inFirm('firm', work);

function done(answer: PostAnswer): Post {
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	return answer.post;
}

const codes = (answer: PostAnswer) => (answer.kind === 'done' ? [] : answer.problems.map(({ code }) => code));

function only(post: Post) {
	const [delivery] = post.deliveries;
	if (delivery === undefined) throw new Error('The post has no delivery.');
	return delivery;
}

async function planned(by: { personId?: string }, text: string, hoursAhead: number | null): Promise<Post> {
	const input = { ...by, text, accounts: [workshop.account], media: [] };
	const dueAt = hoursAhead === null ? null : workshop.clock.at + hoursAhead * hour;
	return done(await publishPost(workshop.app, 'firm', input, { dueAt }));
}

const decisions = (post: Post) =>
	inFirm(async (scope) => (await listApprovals(scope, post.id)).map(({ decision, by }) => [decision, by]));

async function told(): Promise<{ person: string; state: string; link: string; by: string }[]> {
	const rows = await inFirm((scope) =>
		scope.rows.selectFrom('notices').selectAll().where('firm_id', '=', 'firm').orderBy('id').execute(),
	);
	return rows.map(({ person_id: person, state, details }) => {
		const { link, by } = JSON.parse(details) as { link: string; by: string };
		return { person, state, link, by };
	});
}

describe('what an employee plans', () => {
	test('waits with its wished time, and no worker takes it, then or ever', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		expect(only(post)).toMatchObject({
			state: 'awaiting_approval',
			dueAt: workshop.clock.at + 5 * hour,
			nextAt: null,
		});
		workshop.clock.at += 30 * 24 * hour;
		expect(await workshop.round()).toBe(0);
	});

	test('is left alone by the claim even if a mistake gave it a time to be taken at', async () => {
		await planned(ben, 'Der First ist dicht.', 5);
		await inFirm(({ rows }) => rows.updateTable('deliveries').set({ next_at: 0 }).execute());
		expect(await workshop.round()).toBe(0);
	});

	test('is asked of every owner, with a link of their own, once', async () => {
		await insertTestMember(workshop.app.database, 'firm', 'eva', 'owner');
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const notices = await told();
		expect(notices.map(({ person, by }) => [person, by])).toEqual([
			['ada', 'ben'],
			['eva', 'ben'],
		]);
		expect(new Set(notices.map(({ link }) => link)).size).toBe(2);
		expect(await decisions(post)).toEqual([['asked', 'ben']]);
		const kept = await inFirm((scope) => scope.rows.selectFrom('approval_links').selectAll().execute());
		for (const { link } of notices) {
			expect(JSON.stringify(kept)).not.toContain(link.replace('/approve/', ''));
		}
	});

	test.each([
		['an owner', ada],
		['an adviser', { personId: 'cem' }],
		['a program with a token', {}],
	])('does not hold for %s', async (_who, by) => {
		expect(only(await planned(by, 'Der First ist dicht.', 5)).state).toBe('scheduled');
		expect(await told()).toEqual([]);
	});

	test('does not wait where the firm asks for nothing', async () => {
		await askFor(workshop, 'nobody');
		expect(only(await planned(ben, 'Der First ist dicht.', 5)).state).toBe('scheduled');
	});

	test('waits when the person has left the firm meanwhile', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		done(await unschedulePost(workshop.app, 'firm', post.id, ben));
		await inFirm(({ rows }) => rows.deleteFrom('members').where('person_id', '=', 'ben').execute());
		const dueAt = workshop.clock.at + hour;
		const again = done(await schedulePost(workshop.app, 'firm', post.id, { dueAt, ...ben }));
		expect(only(again).state).toBe('awaiting_approval');
	});
});

describe('an employee who touches what an owner planned or approved', () => {
	test.each<[string, (post: Post) => Promise<PostAnswer>]>([
		['changes the text', (post) => changePost(workshop.app, 'firm', post.id, { text: 'Anders.' }, ben)],
		[
			'changes a variant',
			(post) => changeVariant(workshop.app, 'firm', only(post).id, { parts: ['Nur da.'] }, ben),
		],
		['moves it', (post) => moveDelivery(workshop.app, 'firm', only(post).id, workshop.clock.at + hour, ben)],
		['sends it now', (post) => schedulePost(workshop.app, 'firm', post.id, { dueAt: null, ...ben })],
	])('%s: it waits', async (_what, act) => {
		const post = await planned(ada, 'Der First ist dicht.', 5);
		expect(only(done(await act(post)))).toMatchObject({ state: 'awaiting_approval', nextAt: null });
		workshop.clock.at += 6 * hour;
		expect(await workshop.round()).toBe(0);
	});

	test('and changes nothing that shows, leaves it planned', async () => {
		const post = await planned(ada, 'Der First ist dicht.', 5);
		const same = await changePost(workshop.app, 'firm', post.id, { text: post.text, purpose: 'talk' }, ben);
		expect(only(done(same)).state).toBe('scheduled');
	});

	test('withdraws it and undoes that: it waits', async () => {
		const post = await planned(ada, 'Der First ist dicht.', 5);
		done(await withdrawPost(workshop.app, 'firm', post.id, ben));
		expect(only(done(await restorePost(workshop.app, 'firm', post.id, ben))).state).toBe('awaiting_approval');
	});
});

describe('sending again', () => {
	const reason = { code: 'rule_refused' as const, detail: null };

	test('what the network refused waits when an employee asks for it', async () => {
		const post = await planned(ada, 'Der First ist dicht.', null);
		workshop.answers.publish.push({ kind: 'refused', reason, reconnect: false });
		await workshop.round();
		const again = done(await sendAgain(workshop.app, 'firm', only(post).id, ben));
		expect(only(again)).toMatchObject({ state: 'awaiting_approval', nextAt: null });
		expect(await workshop.round()).toBe(0);
	});

	test('what nobody can tell the fate of waits when an employee says it is not there', async () => {
		const post = await planned(ada, 'Der First ist dicht.', null);
		workshop.answers.publish.push({ kind: 'uncertain', reason: { code: 'connection_lost', detail: null } });
		workshop.answers.find.push({ kind: 'cannot_tell', reason: { code: 'unexpected_answer', detail: null } });
		await workshop.round();
		workshop.clock.at += hour;
		await workshop.round();
		const again = await resolveUnknown(workshop.app, 'firm', only(post).id, { kind: 'not_there' }, ben);
		expect(only(done(again)).state).toBe('awaiting_approval');
		expect(await workshop.round()).toBe(0);
	});
});

describe('an owner', () => {
	test('approves: it goes out at the wished time', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' }));
		expect(await workshop.round()).toBe(0);
		workshop.clock.at += 5 * hour;
		expect(await workshop.round()).toBe(1);
		expect(await decisions(post)).toEqual([
			['asked', 'ben'],
			['approved', 'ada'],
		]);
		expect((await told()).map(({ state }) => state)).toEqual(['dropped']);
	});

	test('approves what was wished at once: it goes out now', async () => {
		const post = await planned(ben, 'Der First ist dicht.', null);
		workshop.clock.at += 2 * hour;
		const approved = done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' }));
		expect(only(approved)).toMatchObject({ dueAt: workshop.clock.at });
		expect(await workshop.round()).toBe(1);
	});

	test('approves after the wished time: it gets the next free place, not a time in the night', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		workshop.clock.at += 6 * hour;
		const approved = done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' }));
		expect(only(approved).dueAt).toBeGreaterThan(workshop.clock.at + hour);
		expect(await workshop.round()).toBe(0);
	});

	test('approves for now, whatever was wished', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'now' }));
		expect(await workshop.round()).toBe(1);
	});

	test('changes it: it goes on waiting, older links no longer fit, and nobody is asked anew', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const changed = done(await changePost(workshop.app, 'firm', post.id, { text: 'Besser gesagt.' }, ada));
		expect(only(changed).state).toBe('awaiting_approval');
		expect((await told()).map(({ state }) => state)).toEqual(['dropped']);
	});

	test('moves it: it goes on waiting', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const to = workshop.clock.at + 2 * hour;
		const moved = done(await moveDelivery(workshop.app, 'firm', only(post).id, to, ada));
		expect(only(moved)).toMatchObject({ state: 'awaiting_approval', dueAt: to, nextAt: null });
	});

	test('plans it: that is a yes', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const dueAt = workshop.clock.at + 3 * hour;
		const mine = done(await schedulePost(workshop.app, 'firm', post.id, { dueAt, ...ada }));
		expect(only(mine)).toMatchObject({ state: 'scheduled', dueAt });
		expect((await decisions(post)).at(-1)).toEqual(['approved', 'ada']);
	});

	test('declines with a note: it is a draft again', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const note = 'Bitte ohne den Namen der Kundin.';
		const back = done(await declinePost(workshop.app, 'firm', post.id, { ...ada, note }));
		expect(only(back)).toMatchObject({ state: 'draft', dueAt: null, nextAt: null });
		const history = await inFirm((scope) => listApprovals(scope, post.id));
		expect(history.at(-1)).toMatchObject({ decision: 'declined', by: 'ada', note });
	});

	test('is refused what was changed since they looked', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const answer = await approvePost(workshop.app, 'firm', post.id, {
			...ada,
			for: 'as_wished',
			version: 'what they saw before',
		});
		expect(codes(answer)).toEqual(['changed_since']);
	});

	test('who approves in the same moment in which it is changed never lets the changed words go', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const version = versionOf(post, 'awaiting_approval');
		await Promise.all([
			changePost(workshop.app, 'firm', post.id, { text: 'Heimlich geändert.' }, ben),
			approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'now', version }),
		]);
		const after = await inFirm((scope) => readPost(scope, post.id));
		expect(after && only(after)).toMatchObject({
			state: 'awaiting_approval',
			parts: ['Heimlich geändert.'],
			nextAt: null,
		});
	});

	test('approves, and the guard is asked again', async () => {
		const twice = 'Der neue First sitzt fest, zwei Tage Arbeit zu dritt am offenen Dach.';
		const post = await planned(ben, twice, 5);
		await planned(ada, 'Ein anderer Beitrag über Schiefer und Nägel.', null);
		await inFirm(({ rows }) =>
			rows
				.updateTable('posts')
				.set({ media: '[]', text: twice })
				.where('firm_id', '=', 'firm')
				.where('id', '!=', post.id)
				.execute(),
		);
		await inFirm(({ rows }) =>
			rows
				.updateTable('deliveries')
				.set({ parts: JSON.stringify([twice]) })
				.where('firm_id', '=', 'firm')
				.where('post_id', '!=', post.id)
				.execute(),
		);
		await workshop.round();
		const answer = await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' });
		expect(codes(answer)).toEqual(['stopped']);
		const kept = await inFirm((scope) => readPost(scope, post.id));
		expect(kept && only(kept).state).toBe('awaiting_approval');
	});
});

describe('taking an approval back', () => {
	test('lets it wait as it did, with the same links', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		workshop.clock.at += 1;
		done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' }));
		workshop.clock.at += 1;
		const back = done(await takeBackApproval(workshop.app, 'firm', post.id, ada));
		expect(only(back)).toMatchObject({ state: 'awaiting_approval', dueAt: only(post).dueAt, nextAt: null });
		expect(await decisions(post)).toEqual([['asked', 'ben']]);
		const links = await inFirm((scope) =>
			scope.rows.selectFrom('approval_links').select('revoked_at').execute(),
		);
		expect(links).toEqual([{ revoked_at: null }]);
	});

	test('is not possible for somebody else, later, or once it is out', async () => {
		const post = await planned(ben, 'Der First ist dicht.', null);
		done(await approvePost(workshop.app, 'firm', post.id, { ...ada, for: 'as_wished' }));
		expect(codes(await takeBackApproval(workshop.app, 'firm', post.id, ben))).toEqual(['too_late']);
		await workshop.round();
		expect(codes(await takeBackApproval(workshop.app, 'firm', post.id, ada))).toEqual(['too_late']);
		const other = await planned(ben, 'Noch ein Beitrag über Schiefer.', 9);
		done(await approvePost(workshop.app, 'firm', other.id, { ...ada, for: 'as_wished' }));
		workshop.clock.at += takeBackWithin + 1;
		expect(codes(await takeBackApproval(workshop.app, 'firm', other.id, ada))).toEqual(['too_late']);
	});
});

describe('somebody else', () => {
	test.each([['ben'], ['cem'], ['stranger']])('%s can neither approve nor decline', async (personId) => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		const approving = { personId, for: 'now' } as const;
		expect(codes(await approvePost(workshop.app, 'firm', post.id, approving))).toEqual(['only_owner']);
		const declining = { personId, note: '' };
		expect(codes(await declinePost(workshop.app, 'firm', post.id, declining))).toEqual(['only_owner']);
	});

	test('withdraws: the links are worthless and it is written down', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		expect(only(done(await unschedulePost(workshop.app, 'firm', post.id, ben))).state).toBe('draft');
		expect((await decisions(post)).at(-1)).toEqual(['withdrawn', 'ben']);
		expect((await told()).map(({ state }) => state)).toEqual(['dropped']);
	});

	test('undoing a withdrawal is no approval, not even by an owner', async () => {
		const post = await planned(ben, 'Der First ist dicht.', 5);
		done(await withdrawPost(workshop.app, 'firm', post.id, ada));
		expect(only(done(await restorePost(workshop.app, 'firm', post.id, ada))).state).toBe('awaiting_approval');
	});
});

const acts = {
	plan: (id: string) => schedulePost(workshop.app, 'firm', id, { dueAt: workshop.clock.at + hour, ...ben }),
	now: (id: string) => schedulePost(workshop.app, 'firm', id, { dueAt: null, ...ben }),
	move: (_id: string, delivery: string) =>
		moveDelivery(workshop.app, 'firm', delivery, workshop.clock.at + hour, ben),
	edit: (id: string, _delivery: string, step: number) =>
		changePost(workshop.app, 'firm', id, { text: `Fassung ${step}` }, ben),
	variant: (_id: string, delivery: string, step: number) =>
		changeVariant(workshop.app, 'firm', delivery, { parts: [`Nur hier ${step}`] }, ben),
	withdraw: (id: string) => withdrawPost(workshop.app, 'firm', id, ben),
	restore: (id: string) => restorePost(workshop.app, 'firm', id, ben),
	draft: (id: string) => unschedulePost(workshop.app, 'firm', id, ben),
	again: (_id: string, delivery: string) => sendAgain(workshop.app, 'firm', delivery, ben),
	look: (_id: string, delivery: string) =>
		resolveUnknown(workshop.app, 'firm', delivery, { kind: 'not_there' }, ben),
	approve: (id: string) => approvePost(workshop.app, 'firm', id, { ...ada, for: 'as_wished' }),
	decline: (id: string) => declinePost(workshop.app, 'firm', id, { ...ada, note: '' }),
} as const;
const actNames = Object.keys(acts) as (keyof typeof acts)[];

const reasonless = { detail: null } as const;
const faults = {
	none: () => undefined,
	busy: () =>
		workshop.answers.publish.push({
			kind: 'not_accepted',
			reason: { code: 'busy', ...reasonless },
			retryAfter: null,
		}),
	refused: () =>
		workshop.answers.publish.push({
			kind: 'refused',
			reason: { code: 'rule_refused', ...reasonless },
			reconnect: false,
		}),
	lost: () => {
		workshop.answers.publish.push({ kind: 'uncertain', reason: { code: 'connection_lost', ...reasonless } });
		workshop.answers.find.push({ kind: 'cannot_tell', reason: { code: 'unexpected_answer', ...reasonless } });
	},
} as const;
const faultNames = Object.keys(faults) as (keyof typeof faults)[];

test('whatever an employee does, with whatever faults, only words that an owner let go are ever sent', async () => {
	let sent = 0;
	const step = fc.tuple(fc.constantFrom(...actNames), fc.constantFrom(...faultNames), fc.nat({ max: 3 }));
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (later) => {
			await workshop.drop();
			workshop = await createFirm();
			const input = { ...ben, text: 'Vom Dach', accounts: [workshop.account], media: [] };
			const post = done(await createPost(workshop.app, 'firm', input));
			const letGo = new Set<string>();
			const steps = [['plan', 'none', 0] as const, ['approve', 'none', 0] as const, ...later];
			for (const [index, [act, fault, hours]] of steps.entries()) {
				faults[fault]();
				const answer = await acts[act](post.id, only(post).id, index);
				if (act === 'approve' && answer.kind === 'done') letGo.add(only(answer.post).parts.join());
				workshop.clock.at += hours * hour;
				await workshop.round();
			}
			sent += workshop.asked.publish.length;
			expect(workshop.asked.publish.filter(({ text }) => !letGo.has(text))).toEqual([]);
		}),
		{ numRuns: 25, seed: 20270 },
	);
	expect(sent).toBeGreaterThan(3);
}, 60_000);
