import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOverTranscript } from '#captures/take-over.ts';
import { createWorkshop } from '#deliveries/testing.ts';
import { changeVariant } from '#posts/change.ts';
import { createPostIn } from '#posts/create.ts';
import { readPost, type Post } from '#posts/post.ts';

const said = 'Heute den First gedeckt.';

let workshop: Awaited<ReturnType<typeof createWorkshop>>;
let post: Post;
beforeEach(async () => {
	workshop = await createWorkshop();
	post = await spokenPost();
});
afterEach(() => workshop.drop());

/** A draft for the one account, from a capture that was only spoken. */
async function spokenPost(): Promise<Post> {
	const { app, account } = workshop;
	const person = {
		id: 'person',
		email: 'ada@dach.example',
		name: 'Ada',
		password_hash: null,
		language: 'de' as const,
	};
	await app.database.everywhere((rows) =>
		rows
			.insertInto('persons')
			.values({ ...person, created_at: 0 })
			.execute(),
	);
	return app.database.inFirm('firm', async (scope) => {
		const capture = {
			id: 'capture',
			firm_id: 'firm',
			person_id: 'person',
			sentence: '',
			media: '[]',
			created_at: 0,
		};
		await scope.rows.insertInto('captures').values(capture).execute();
		const recording = {
			id: 'recording',
			firm_id: 'firm',
			key: 'key',
			capture_id: 'capture',
			mime: 'audio/webm',
		};
		const rest = {
			bytes: 1,
			seconds: 1,
			stored_as: 'recording.webm',
			state: 'waiting' as const,
			attempts: 1,
		};
		await scope.rows
			.insertInto('recordings')
			.values({ ...recording, ...rest, transcript: null, reason: null, next_at: null, created_at: 0 })
			.execute();
		const answer = await createPostIn(app, scope, {
			captureId: 'capture',
			text: '',
			accounts: [account],
			media: [],
		});
		if (answer.kind === 'refused') throw new Error('refused');
		return answer.post;
	});
}

async function takeOver(): Promise<Post | null> {
	return workshop.app.database.inFirm('firm', async (scope) => {
		const recording = { id: 'recording', capture_id: 'capture' };
		await takeOverTranscript(workshop.app, scope, recording, said);
		return readPost(scope, post.id);
	});
}

test('what was said is the text of a draft and of its variants', async () => {
	expect(await takeOver()).toMatchObject({ text: said, deliveries: [{ parts: [said], state: 'draft' }] });
});

test('a post that is planned says what it said when it was planned', async () => {
	await workshop.app.database.inFirm('firm', (scope) =>
		scope.rows.updateTable('deliveries').set({ state: 'scheduled' }).where('firm_id', '=', 'firm').execute(),
	);
	expect(await takeOver()).toMatchObject({ text: '', deliveries: [{ parts: [''] }] });
});

test('a post with a variant of its own was touched by somebody', async () => {
	const [delivery] = post.deliveries;
	await changeVariant(workshop.app, 'firm', delivery?.id ?? '', { parts: ['Eigens getippt'] }, {});
	expect(await takeOver()).toMatchObject({ text: '', deliveries: [{ parts: ['Eigens getippt'] }] });
});
