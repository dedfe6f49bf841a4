import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#deliveries/testing.ts';
import { draftByModel, type ModelDraft } from '#drafting/by-model.ts';
import { draftByRules } from '#drafting/by-rules.ts';
import { serviceFetch } from '#drafting/model.ts';
import { readSubject, type Subject, type Wish } from '#drafting/subject.ts';
import { startModel, type ModelServer } from '#drafting/testing.ts';
import { createPost } from '#posts/create.ts';

const said = 'First am Rathaus fertig, 14 Meter.';

let model: ModelServer;
let workshop: Awaited<ReturnType<typeof createWorkshop>>;
beforeAll(async () => void (model = await startModel()));
afterAll(() => model.stop());
beforeEach(async () => {
	workshop = await createWorkshop();
	// General environmental claims need proof since September 2026.
	workshop.clock.at = Date.UTC(2026, 10, 2, 6);
	model.asked.length = 0;
});
afterEach(() => workshop.drop());

async function subjectOf(wish: Partial<Wish> = {}): Promise<Subject> {
	const answer = await createPost(workshop.app, 'firm', {
		text: said,
		accounts: [workshop.account],
		media: [],
	});
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	const subject = await readSubject(
		workshop.app,
		{ firm: 'firm', post: answer.post.id, language: 'de' },
		{ text: said, purpose: 'give', account: workshop.account, ...wish },
	);
	if (subject === null) throw new Error('There is no such post.');
	return subject;
}

async function draft(
	wish: Partial<Wish> = {},
	{ signal, timeout, service = {} }: { signal?: AbortSignal; timeout?: number; service?: object } = {},
): Promise<ModelDraft> {
	return draftByModel(await subjectOf(wish), {
		service: { address: model.address, model: 'small', secret: 'sk-of-the-firm', name: '', ...service },
		language: 'de',
		fetch: serviceFetch(true, timeout),
		...(signal === undefined ? {} : { signal }),
	});
}

describe('a model that does what it was told', () => {
	test('drafts the text, and is told the sentence, the limits and the law the guard reads by', async () => {
		model.answer('Der First am Rathaus ist fertig. 14 Meter.');
		expect(await draft()).toEqual({
			kind: 'drafted',
			text: 'Der First am Rathaus ist fertig. 14 Meter.',
			findings: [],
			notSaid: [],
			agencyWords: [],
		});
		expect(model.asked).toHaveLength(1);
		const [asked] = model.asked;
		expect(asked).toMatchObject({
			path: '/v1/chat/completions',
			authorization: 'Bearer sk-of-the-firm',
			body: { model: 'small' },
		});
		const [system, user] = asked?.body.messages ?? [];
		expect(system?.role).toBe('system');
		expect(system?.content).toContain('Dachdecker in Musterhausen');
		expect(system?.content).toContain('Höchstens 500 Zeichen');
		expect(system?.content).toContain('Sagen Sie genau, was besser ist und woher Sie es wissen');
		expect(user?.content).toContain(said);
	});

	test.each([
		['„Der First ist fertig.“', 'Der First ist fertig.'],
		['<think>Kurz halten.</think>\n\nDer First ist fertig.', 'Der First ist fertig.'],
		['```\nDer First ist fertig.\n```', 'Der First ist fertig.'],
		['„Fest“ und „dicht“ heißt „fertig“', '„Fest“ und „dicht“ heißt „fertig“'],
	])('gives the text alone: %s', async (answer, text) => {
		model.answer(answer);
		expect(await draft()).toMatchObject({ kind: 'drafted', text });
	});

	test('without a key none is sent', async () => {
		model.answer('Der First ist fertig.');
		await draft({}, { service: { secret: null } });
		expect(model.asked[0]?.authorization).toBeUndefined();
	});
});

describe('a model that does not', () => {
	test('is told the stops once and may mend them', async () => {
		model.answer('Der First ist fertig, umweltfreundlich gedeckt.', 'Der First ist fertig.');
		expect(await draft()).toMatchObject({ kind: 'drafted', text: 'Der First ist fertig.', findings: [] });
		const [, again] = model.asked;
		expect(again?.body.messages?.at(-2)).toMatchObject({ role: 'assistant' });
		expect(again?.body.messages?.at(-1)?.content).toContain('umweltfreundlich');
	});

	test('twice: what is wrong is handed on with the text, and it is not asked a third time', async () => {
		model.answer('Hochwertiger First, 20 Meter, umweltfreundlich!');
		expect(await draft()).toMatchObject({
			kind: 'drafted',
			findings: [{ rule: 'law.green-claim', severity: 'stop' }],
			notSaid: ['20'],
			agencyWords: ['Hochwertiger', '!'],
		});
		expect(model.asked).toHaveLength(2);
	});

	test('a second answer that is worse is not taken, nor is the first lost when there is none', async () => {
		model.answer('Der First, 20 Meter.', 'Hochwertiger First, 30 Meter!');
		expect(await draft()).toMatchObject({ text: 'Der First, 20 Meter.' });
		model.answer('Der First, 20 Meter.', { status: 500 });
		expect(await draft()).toMatchObject({ text: 'Der First, 20 Meter.' });
	});
});

describe('when no text comes', () => {
	test.each([
		[{ status: 401 }, 'wrong_key'],
		[{ status: 404, body: '{"error":{"message":"model \\"small\\" not found"}}' }, 'model_unknown'],
		[
			{ status: 400, body: '{"error":{"message":"The model does not exist","code":"model_not_found"}}' },
			'model_unknown',
		],
		[{ status: 429, body: '{"error":{"message":"quota","code":"insufficient_quota"}}' }, 'no_credit'],
		[{ status: 429 }, 'busy'],
		[{ status: 500 }, 'refused'],
		[{ status: 307 }, 'malformed'],
		[{ status: 200, body: '<html>Welcome</html>' }, 'malformed'],
		[{ status: 200, body: '{"choices":[]}' }, 'malformed'],
		['   ', 'empty'],
	] as const)('%o is told as %s', async (reply, problem) => {
		model.answer(reply);
		expect(await draft()).toEqual({ kind: 'failed', problem });
		expect(model.asked).toHaveLength(1);
	});

	test('a server that takes too long, or breaks off, or is not there', async () => {
		model.answer(() => undefined);
		expect(await draft({}, { timeout: 100 })).toEqual({ kind: 'failed', problem: 'too_slow' });
		model.answer((response) => void response.destroy());
		expect(await draft()).toEqual({ kind: 'failed', problem: 'unreachable' });
		expect(await draft({}, { service: { address: 'http://127.0.0.1:9/v1' } })).toEqual({
			kind: 'failed',
			problem: 'unreachable',
		});
	});

	test('whoever stops waiting is heard by the server, too', async () => {
		const stop = new AbortController();
		const gone = new Promise((resolve) => model.answer((response) => void response.on('close', resolve)));
		const drafting = draft({}, { signal: stop.signal });
		await expect.poll(() => model.asked.length).toBe(1);
		stop.abort();
		expect(await drafting).toEqual({ kind: 'failed', problem: 'cancelled' });
		await gone;
	});

	test('a private address needs the leave of whoever runs Gewerk', async () => {
		const subject = await subjectOf();
		const service = { address: model.address, model: 'small', secret: null, name: '' };
		expect(await draftByModel(subject, { service, language: 'de', fetch: serviceFetch(false) })).toEqual({
			kind: 'failed',
			problem: 'private_address',
		});
		expect(model.asked).toEqual([]);
	});
});

describe('by rules alone', () => {
	test('for the variant of an account, in the form of its network', async () => {
		const [first] = draftByRules(await subjectOf({ text: 'äh first am rathaus fertig' }), 'de');
		expect(first?.text).toMatch(/^First am Rathaus fertig\..*#Dachdecker #Musterhausen$/s);
		expect(model.asked).toEqual([]);
	});

	test('for the post itself nothing is added that only one network wants, and what stands well stays', async () => {
		const drafts = draftByRules(await subjectOf({ account: null, text: 'Wer kennt diesen Stempel?' }), 'de');
		expect(drafts).toEqual([]);
	});

	test('nothing that the guard would only then warn of', async () => {
		const subject = await subjectOf({ text: 'First fertig. Die Rinne war voll Laub.' });
		const warned = {
			...subject,
			judge: (text: string) => (text.includes('?') ? subject.judge('umweltfreundlich gedeckt') : []),
		};
		expect(draftByRules(warned, 'de').map(({ shape }) => shape)).not.toContain('question');
		expect(draftByRules(subject, 'de').map(({ shape }) => shape)).toContain('question');
	});

	test('an account or a post of another firm is none', async () => {
		expect(
			await readSubject(
				workshop.app,
				{ firm: 'firm', post: 'no-such-post', language: 'de' },
				{ text: said, purpose: null, account: null },
			),
		).toBeNull();
		await expect(subjectOf({ account: 'of-another' })).rejects.toThrow();
	});
});
