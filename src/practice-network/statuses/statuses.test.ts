import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPractice, type Member, type RunningPractice } from '#practice-network/testing.ts';

let practice: RunningPractice;
let roofer: Member;
let customer: Member;

beforeAll(async () => {
	practice = await startPractice();
	roofer = await practice.join('dachdecker');
	customer = await practice.join('kundin');
});
afterEach(() => expect(practice.logged).toEqual([]));
afterAll(() => practice.stop());

const post = (member: Member, status: string) => member.client.v1.statuses.create({ status });

describe('posting', () => {
	test('a status comes back as it was sent, rendered as Mastodon renders it', async () => {
		const posted = await roofer.client.v1.statuses.create({
			status:
				'Hallo @kundin, der First ist zu.\nMehr: https://www.example.com/baustellen/2026/mai/dach #Dach',
			language: 'de',
			visibility: 'public',
		});
		const read = await customer.client.v1.statuses.$select(posted.id).fetch();
		expect(read.content).toBe(
			`<p>Hallo <span class="h-card" translate="no"><a href="${practice.url}/@kundin" class="u-url mention">@<span>kundin</span></a></span>, der First ist zu.<br />` +
				'Mehr: <a href="https://www.example.com/baustellen/2026/mai/dach" target="_blank" rel="nofollow noopener" translate="no">' +
				'<span class="invisible">https://www.</span><span class="ellipsis">example.com/baustellen/2026/ma</span><span class="invisible">i/dach</span></a> ' +
				`<a href="${practice.url}/tags/dach" class="mention hashtag" rel="tag">#<span>Dach</span></a></p>`,
		);
		expect(read).toMatchObject({
			language: 'de',
			visibility: 'public',
			createdAt: '2026-05-05T07:00:00.000Z',
			url: `${practice.url}/@dachdecker/${posted.id}`,
			mentions: [{ id: customer.id, username: 'kundin' }],
			tags: [{ name: 'dach' }],
			account: { id: roofer.id },
		});
	});

	test('forms work as well as JSON', async () => {
		const response = await practice.fetch('/api/v1/statuses', {
			method: 'POST',
			headers: { authorization: `Bearer ${roofer.token}` },
			body: new URLSearchParams({ status: 'Über ein Formular', sensitive: 'true', visibility: 'unlisted' }),
		});
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ sensitive: true, visibility: 'unlisted' });
	});

	test('500 signs fit, 501 do not, a link counts 23 and a family emoji one', async () => {
		await expect(post(roofer, 'x'.repeat(500))).resolves.toBeTruthy();
		const tooLong = await send({ status: 'x'.repeat(501) });
		expect(tooLong.status).toBe(422);
		expect(await tooLong.json()).toEqual({
			error: 'Validation failed: Text character limit of 500 exceeded',
		});
		const link = `https://example.com/${'a'.repeat(200)}`;
		await expect(post(roofer, `${'x'.repeat(476)} ${link}`)).resolves.toBeTruthy();
		await expect(post(roofer, `${'x'.repeat(477)} ${link}`)).rejects.toThrow(/limit/);
		await expect(post(roofer, '👨‍👩‍👧'.repeat(500))).resolves.toBeTruthy();
	});

	test.each([
		[{ status: '  ' }, 422, "Validation failed: Text can't be blank"],
		[{ status: 'a', media_ids: ['1'] }, 422, 'Media 1 not found or already attached to another post'],
		[
			{ status: 'a', in_reply_to_id: '1' },
			404,
			'The post you are trying to reply to does not appear to exist.',
		],
		[{ status: 'a', visibility: 'secret' }, 422, 'Validation failed: visibility is not included in the list'],
		[
			{ status: 'a', scheduled_at: '2027-01-01T00:00:00Z' },
			422,
			'Scheduled posts are not offered here; post when it is time',
		],
	])('%o is refused with %i', async (body, status, error) => {
		const response = await send(body);
		expect(response.status).toBe(status);
		expect(await response.json()).toEqual({ error });
	});

	test('what cannot be read is refused with 400', async () => {
		const response = await practice.fetch('/api/v1/statuses', {
			method: 'POST',
			headers: { authorization: `Bearer ${roofer.token}`, 'content-type': 'application/json' },
			body: '{"status":',
		});
		expect(response.status).toBe(400);
	});
});

describe('the same Idempotency-Key', () => {
	const sendWith = (key: string, status: string, member = roofer) =>
		send({ status }, { 'idempotency-key': key }, member).then((response) => response.json());

	test('posts once, however many requests arrive at once', async () => {
		const answers = await Promise.all(Array.from({ length: 20 }, () => sendWith('k-20', 'Einmal bitte')));
		expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
		const all = await roofer.client.v1.accounts.$select(roofer.id).statuses.list({ limit: 40 });
		expect(all.filter((status) => status.content === '<p>Einmal bitte</p>')).toHaveLength(1);
	});

	test('gives the first status, even with other words', async () => {
		const first = await sendWith('k-1', 'zuerst');
		expect(await sendWith('k-1', 'danach')).toMatchObject({ id: first.id, content: '<p>zuerst</p>' });
	});

	test('of another account is another key', async () => {
		const mine = await sendWith('k-2', 'meins');
		expect((await sendWith('k-2', 'ihres', customer)).id).not.toBe(mine.id);
	});

	test('runs out after an hour', async () => {
		const first = await sendWith('k-3', 'alt');
		practice.pass(59 * 60_000);
		expect((await sendWith('k-3', 'alt')).id).toBe(first.id);
		practice.pass(2 * 60_000);
		expect((await sendWith('k-3', 'neu')).id).not.toBe(first.id);
	});
});

describe('changing and deleting', () => {
	test('an edit changes words, tags and mentions, and tells who is newly named', async () => {
		const { id } = await post(roofer, 'Alt #alt');
		await customer.client.v1.notifications.clear();
		const edited = await roofer.client.v1.statuses.$select(id).update({ status: 'Neu #neu @kundin' });
		expect(edited.tags.map((tag) => tag.name)).toEqual(['neu']);
		expect(edited.editedAt).not.toBeNull();
		expect(await roofer.client.v1.statuses.$select(id).source.fetch()).toMatchObject({
			text: 'Neu #neu @kundin',
		});
		const told = await customer.client.v1.notifications.list();
		expect(told.map((notification) => notification.status?.id)).toEqual([id]);
		await roofer.client.v1.statuses.$select(id).update({ status: 'Noch neuer @kundin' });
		expect(await customer.client.v1.notifications.list()).toHaveLength(1);
	});

	test('a deleted status comes back with its text and is gone', async () => {
		const { id } = await post(roofer, 'Weg damit');
		expect(await roofer.client.v1.statuses.$select(id).remove()).toMatchObject({ id, text: 'Weg damit' });
		const read = await practice.fetch(`/api/v1/statuses/${id}`);
		expect(read.status).toBe(404);
		expect(await read.json()).toEqual({ error: 'Record not found' });
		await expect(roofer.client.v1.statuses.$select(id).remove()).rejects.toMatchObject({ statusCode: 404 });
	});

	test("nobody changes or deletes another's status", async () => {
		const { id } = await post(roofer, 'Meins');
		await expect(customer.client.v1.statuses.$select(id).update({ status: 'x' })).rejects.toMatchObject({
			statusCode: 404,
		});
		await expect(customer.client.v1.statuses.$select(id).remove()).rejects.toMatchObject({ statusCode: 404 });
		expect((await roofer.client.v1.statuses.$select(id).fetch()).content).toBe('<p>Meins</p>');
	});
});

describe('a conversation', () => {
	test('shows what came before and every answer below the one it answers', async () => {
		const answer = (member: Member, status: string, inReplyToId: string) =>
			member.client.v1.statuses.create({ status, inReplyToId });
		const root = await post(roofer, 'Wurzel');
		const one = await answer(customer, 'eins', root.id);
		const two = await answer(customer, 'zwei', root.id);
		const belowOne = await answer(roofer, 'unter eins', one.id);
		const context = await customer.client.v1.statuses.$select(one.id).context.fetch();
		expect(context.ancestors.map(({ id }) => id)).toEqual([root.id]);
		expect(context.descendants.map(({ id }) => id)).toEqual([belowOne.id]);
		const whole = await customer.client.v1.statuses.$select(root.id).context.fetch();
		expect(whole.descendants.map(({ id }) => id)).toEqual([one.id, belowOne.id, two.id]);
		expect((await customer.client.v1.statuses.$select(root.id).fetch()).repliesCount).toBe(2);
	});

	test('loses only what was deleted', async () => {
		const root = await post(roofer, 'Wurzel');
		const middle = await customer.client.v1.statuses.create({ status: 'Mitte', inReplyToId: root.id });
		const leaf = await roofer.client.v1.statuses.create({ status: 'Blatt', inReplyToId: middle.id });
		await customer.client.v1.statuses.$select(middle.id).remove();
		const context = await roofer.client.v1.statuses.$select(leaf.id).context.fetch();
		expect(context.ancestors).toEqual([]);
		expect((await roofer.client.v1.statuses.$select(leaf.id).fetch()).inReplyToId).toBeNull();
	});
});

describe('who may see', () => {
	const visible = async (id: string, member: Member | null) => {
		const headers: Record<string, string> = member ? { authorization: `Bearer ${member.token}` } : {};
		return (await practice.fetch(`/api/v1/statuses/${id}`, { headers })).status === 200;
	};

	test('private posts: followers and who is named', async () => {
		const follower = await practice.join('nachbar');
		const stranger = await practice.join('fremder');
		await follower.client.v1.accounts.$select(roofer.id).follow();
		const { id } = await roofer.client.v1.statuses.create({
			status: 'Nur für euch @kundin',
			visibility: 'private',
		});
		expect(await visible(id, follower)).toBe(true);
		expect(await visible(id, customer)).toBe(true);
		expect(await visible(id, stranger)).toBe(false);
		expect(await visible(id, null)).toBe(false);
		expect((await practice.fetch(`/@dachdecker/${id}`)).status).toBe(404);
	});

	test('direct posts: only who is named, not followers, and no public list', async () => {
		const follower = await practice.join('freund');
		await follower.client.v1.accounts.$select(roofer.id).follow();
		const { id } = await roofer.client.v1.statuses.create({ status: 'Geheim @kundin', visibility: 'direct' });
		expect(await visible(id, customer)).toBe(true);
		expect(await visible(id, follower)).toBe(false);
		const home = await follower.client.v1.timelines.home.list();
		expect(home.map((status) => status.id)).not.toContain(id);
		const listed = await follower.client.v1.accounts.$select(roofer.id).statuses.list();
		expect(listed.map((status) => status.id)).not.toContain(id);
		expect(await (await practice.fetch('/@dachdecker')).text()).not.toContain('Geheim');
	});

	test('unlisted posts: everyone who knows them, but not the public timeline', async () => {
		const { id } = await roofer.client.v1.statuses.create({ status: 'Leise', visibility: 'unlisted' });
		expect(await visible(id, null)).toBe(true);
		const all = await customer.client.v1.timelines.public.list();
		expect(all.map((status) => status.id)).not.toContain(id);
	});
});

function send(body: unknown, headers: Record<string, string> = {}, member = roofer): Promise<Response> {
	return practice.fetch('/api/v1/statuses', {
		method: 'POST',
		headers: { authorization: `Bearer ${member.token}`, 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
}
