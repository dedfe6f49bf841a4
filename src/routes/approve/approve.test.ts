import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { createClient } from '#api/testing.ts';
import { changeApproval } from '#firms/firm.ts';
import { acceptPicture } from '#media/accept.ts';
import { publishPost } from '#posts/publish.ts';
import { insertTestMember } from '#schema/testing.ts';
import { POST } from './[token]/+server.ts';
import { load } from './[token]/+page.server.ts';
import { GET } from './[token]/pictures/[id]/+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
let token: string;
let shown: string;
let other: string;
beforeEach(async () => {
	client = await createClient();
	await insertTestMember(client.app.database, 'firm', 'ada', 'owner');
	await insertTestMember(client.app.database, 'firm', 'ben', 'employee');
	await inFirm((scope) => changeApproval(scope, 'employees'));
	[shown, other] = [await addPicture('red'), await addPicture('blue')];
	const input = { personId: 'ben', text: 'Der First ist dicht.', accounts: [client.account], media: [shown] };
	const dueAt = client.clock.at + 3_600_000;
	const answer = await publishPost(client.app, 'firm', input, { dueAt });
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	const { details } = await inFirm(({ rows }) =>
		rows.selectFrom('notices').select('details').executeTakeFirstOrThrow(),
	);
	token = (JSON.parse(details) as { link: string }).link.replace('/approve/', '');
});
afterEach(() => client.drop());

const inFirm = <Result>(work: Parameters<typeof client.app.database.inFirm<Result>>[1]) =>
	client.app.database.inFirm('firm', work);

async function addPicture(background: string): Promise<string> {
	const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background } })
		.jpeg()
		.toBuffer();
	const accepted = await acceptPicture(client.app, 'firm', { bytes, alt: 'Am Dach' });
	if (accepted.kind === 'refused') throw new Error(accepted.problem);
	return accepted.picture.id;
}

/** What the pages read of SvelteKit's event is exactly this; nobody is signed in. */
function at<Event>(params: Record<string, string>, body?: unknown): Event {
	const headers: Record<string, string> = {};
	const event = {
		params,
		url: new URL('https://gewerk.example/approve'),
		getClientAddress: () => '203.0.113.7',
		setHeaders: (set: Record<string, string>) => Object.assign(headers, set),
		request: new Request(
			'https://gewerk.example/approve',
			body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
		),
		locals: { app: client.app, language: 'de', session: null },
	};
	return event as unknown as Event;
}

describe('a program with the link', () => {
	test('approves, and hears in words why it cannot twice', async () => {
		const first = await POST(at({ token }, { decision: 'approve' }));
		expect(first.status).toBe(200);
		expect(await first.json()).toMatchObject({ done: 'approve', dueAt: client.clock.at + 3_600_000 });
		const second = await POST(at({ token }, { decision: 'approve' }));
		expect(second.status).toBe(409);
		expect(await second.json()).toEqual({
			problem: 'approved',
			message: 'Über diesen Beitrag ist schon entschieden: Er ist freigegeben.',
		});
	});

	test('declines with a note', async () => {
		const answer = await POST(at({ token }, { decision: 'decline', note: 'Ohne Namen' }));
		expect(await answer.json()).toMatchObject({ done: 'decline' });
	});

	test.each([[{}], [{ decision: 'maybe' }], [null], ['approve']])('is refused %j', async (body) => {
		expect((await POST(at({ token }, body))).status).toBe(400);
	});

	test('without a link finds nothing', async () => {
		expect((await POST(at({ token: 'made-up' }, { decision: 'approve' }))).status).toBe(404);
	});
});

describe('pictures', () => {
	test('of the post are shown, others are not, and none once it is decided', async () => {
		expect((await GET(at({ token, id: shown }))).status).toBe(200);
		expect((await GET(at({ token, id: other }))).status).toBe(404);
		expect((await GET(at({ token: 'made-up', id: shown }))).status).toBe(404);
		await POST(at({ token }, { decision: 'approve' }));
		expect((await GET(at({ token, id: shown }))).status).toBe(404);
	});
});

test('whoever tries many wrong links is told to wait, and right ones go on working', async () => {
	const why = async (of: string) => {
		const data = await load(at({ token: of }));
		return data ? (data.closed?.why ?? 'open') : null;
	};
	for (let time = 0; time < 60; time++) expect(await why(`guess-${time}`)).toBe('unknown');
	expect(await why('guess')).toBe('tooMany');
	expect(await why(token)).toBe('open');
});
