import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { listConsents } from '#firms/consents.ts';
import { readFirm } from '#firms/firm.ts';
import { acceptPicture } from '#media/accept.ts';
import { listPictures } from '#media/pictures.ts';
import { createPost } from '#posts/create.ts';
import { readPost } from '#posts/post.ts';
import { readForm, saveForm } from '../posts/[id]/form.ts';
import { load as list } from './+page.server.ts';
import { actions as oneActions, load as one } from './[id]/+page.server.ts';
import { GET } from './form.pdf/+server.ts';
import { actions as newActions } from './new/+page.server.ts';
import sharp from 'sharp';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const inFirm = <Result>(work: Parameters<typeof client.app.database.inFirm<Result>>[1]) =>
	client.app.database.inFirm('firm', work);

/** What the pages read of SvelteKit's event is exactly this. */
async function at<Event>(
	path: string,
	about: { form?: Record<string, string | string[]>; params?: Record<string, string> } = {},
): Promise<Event> {
	const url = new URL(path, 'https://gewerk.example');
	const form = new FormData();
	for (const [name, values] of Object.entries(about.form ?? {}))
		for (const value of [values].flat()) form.append(name, value);
	const person = { id: 'p', email: 'a@dach.example', name: 'Ada Beispiel', language: 'de' as const };
	const event = {
		url,
		params: about.params ?? {},
		depends: () => undefined,
		request: new Request(url, about.form === undefined ? {} : { method: 'POST', body: form }),
		locals: {
			app: client.app,
			language: 'de' as const,
			session: { token: 't', person, firm: await inFirm(readFirm), role: 'owner' as const },
		},
	};
	return event as unknown as Event;
}

const filled = {
	name: 'Ada Beispiel',
	kind: 'customer',
	form: 'written',
	covers: ['pictures'],
	given_on: '2026-03-01',
	ends_on: '',
	note: '',
};
const add = async (path: string, about: Record<string, string | string[]> = {}) =>
	newActions.default?.(await at(path, { form: { ...filled, ...about } }));
const listed = async (search = '') => {
	const data = await list(await at(`/consents?search=${search}`));
	if (!data) throw new Error('The page has something to show.');
	return data;
};

async function addPicture(): Promise<string> {
	const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } })
		.jpeg()
		.toBuffer();
	const accepted = await acceptPicture(client.app, 'firm', { bytes, alt: 'Am Dach' });
	if (accepted.kind === 'refused') throw new Error(accepted.problem);
	return accepted.picture.id;
}

describe('the register', () => {
	test('says why it is there while it is empty, with the law and its date', async () => {
		expect(await listed()).toMatchObject({
			any: false,
			searchable: false,
			laws: [{ paragraph: '§§ 22, 23 KunstUrhG', day: '19. August 2026' }, { day: '19. August 2026' }],
		});
	});

	test('keeps what was filled in, and shows it', async () => {
		await expect(add('/consents/new')).rejects.toMatchObject({ status: 303 });
		expect((await listed()).consents).toMatchObject([
			{ name: 'Ada Beispiel', state: 'valid', given: '1. März 2026', ends: null, pictures: 0 },
		]);
	});

	test('finds a name however it is written', async () => {
		await expect(add('/consents/new', { name: 'José Öztürk' })).rejects.toMatchObject({ status: 303 });
		await expect(add('/consents/new')).rejects.toMatchObject({ status: 303 });
		expect((await listed('ozt')).consents.map(({ name }: { name: string }) => name)).toEqual(['José Öztürk']);
	});

	test('keeps the form with what was typed where something is missing', async () => {
		expect(await add('/consents/new', { name: '', note: 'Ordner 3', covers: [] })).toMatchObject({
			status: 422,
			data: { problems: ['name_missing', 'covers_nothing'], details: { note: 'Ordner 3' } },
		});
		expect((await listed()).any).toBe(false);
	});
});

describe('from a picture', () => {
	test('one comes back to the post, and the picture rests on the consent', async () => {
		const picture = await addPicture();
		await expect(add(`/consents/new?back=/posts/1&picture=${picture}`)).rejects.toMatchObject({
			location: '/posts/1',
		});
		const [consent] = await inFirm(listConsents);
		expect(await inFirm((scope) => listPictures(scope, [picture]))).toMatchObject([
			{ people: 'agreed', consents: [{ id: consent?.id }] },
		]);
	});

	test('one is first told that a spoken yes of staff is not enough', async () => {
		await expect(add('/consents/new?back=/posts/1', { kind: 'staff', form: 'spoken' })).rejects.toMatchObject(
			{
				location: expect.stringMatching(/^\/consents\/[^/]+\?added&back=%2Fposts%2F1$/),
			},
		);
	});

	test('nobody is led elsewhere', async () => {
		await expect(add('/consents/new?back=//evil.example/')).rejects.toMatchObject({ location: '/' });
	});
});

describe('one consent', () => {
	const revoke = async (id: string) =>
		oneActions.revoke?.(await at(`/consents/${id}`, { params: { id }, form: {} }));
	const shown = async (id: string) => {
		const data = await one(await at(`/consents/${id}`, { params: { id } }));
		if (!data) throw new Error('The page has something to show.');
		return data;
	};

	test('shows where it stands, and what has to be done once it is taken back', async () => {
		const picture = await addPicture();
		await expect(add(`/consents/new?picture=${picture}`)).rejects.toMatchObject({ status: 303 });
		const post = await createPost(client.app, 'firm', {
			text: 'Der First sitzt.',
			accounts: [client.account],
			media: [picture],
		});
		const [consent] = await inFirm(listConsents);
		const id = consent?.id ?? '';
		expect(await shown(id)).toMatchObject({ state: 'valid', concerned: 0, undoable: false });
		await revoke(id);
		expect(await shown(id)).toMatchObject({
			state: 'revoked',
			undoable: true,
			posts: [{ id: post.kind === 'done' ? post.post.id : '', deliveries: [{ way: null }] }],
		});
	});

	test('of nobody is not there', async () => {
		await expect(shown('nobody')).rejects.toMatchObject({ status: 404 });
	});
});

describe('what the form of a post says about a picture', () => {
	async function draft() {
		const picture = await addPicture();
		const answer = await createPost(client.app, 'firm', {
			text: 'Der First sitzt.',
			accounts: [client.account],
			media: [picture],
		});
		if (answer.kind === 'refused') throw new Error('refused');
		const save = async (fields: Record<string, string>) => {
			const post = await inFirm((scope) => readPost(scope, answer.post.id));
			if (post === null) throw new Error('no post');
			const form = new FormData();
			const all = { text: post.text, account: client.account, picture, ...fields };
			for (const [name, value] of Object.entries(all)) form.append(name, value);
			const pictures = post.media;
			await saveForm(client.app, 'firm', { post, pictures, filled: readForm(form, post, pictures), by: {} });
			const [saved] = await inFirm((scope) => listPictures(scope, [picture]));
			return saved;
		};
		return { picture, save };
	}

	test('is kept: who, where and by what', async () => {
		const { picture, save } = await draft();
		await expect(add('/consents/new')).rejects.toMatchObject({ status: 303 });
		const [consent] = await inFirm(listConsents);
		const saved = await save({
			[`facts.${picture}`]: 'told',
			[`people.${picture}`]: 'agreed',
			[`consent.${picture}`]: consent?.id ?? '',
			[`home.${picture}`]: 'on',
		});
		expect(saved).toMatchObject({
			people: 'agreed',
			home: true,
			machineMade: null,
			consents: [{ id: consent?.id }],
		});
	});

	test('says no where a box was unticked, and nothing where it never was ticked', async () => {
		const { picture, save } = await draft();
		await save({ [`facts.${picture}`]: 'told', [`machine.${picture}`]: 'on' });
		expect(await save({ [`facts.${picture}`]: 'told' })).toMatchObject({
			machineMade: false,
			home: null,
			people: null,
		});
	});

	test('stays as it was where the form does not ask', async () => {
		const { picture, save } = await draft();
		await save({ [`facts.${picture}`]: 'told', [`people.${picture}`]: 'nobody' });
		expect(await save({})).toMatchObject({ people: 'nobody' });
	});
});

test('the form to sign comes under the firm’s name, in the language and for whom one asks', async () => {
	const answer = await GET(await at('/consents/form.pdf?kind=staff&language=en'));
	expect(answer.headers.get('content-disposition')).toBe('inline; filename="firm-consent-staff.pdf"');
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(bytes.toString('latin1')).toContain('/Lang (en)');
});
