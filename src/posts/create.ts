import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { suggestPurpose } from '#advice/purpose.ts';
import { listPictures } from '#media/pictures.ts';
import { newId } from '#platform/ids.ts';
import { learnedBy, noteChosenPurpose } from '#posts/corrections.ts';
import type { Override } from '#posts/overridden.ts';
import { keepOverride } from '#posts/overrides.ts';
import { readPost, type Post, type Purpose } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import type { FirmScope } from '#schema/database.ts';

export interface PostInput {
	readonly personId?: string | undefined;
	readonly captureId?: string | undefined;
	readonly text: string;
	/** Ids of the accounts it is for. */
	readonly accounts: readonly string[];
	readonly media: readonly string[];
	/** Left out: one is suggested from the text. */
	readonly purpose?: Purpose | undefined;
	/** Texts for single accounts, apart from the post's own; several parts make a thread. */
	readonly variants?: Readonly<Record<string, { readonly parts: readonly string[] }>> | undefined;
	/** Stops that are decided otherwise from the beginning. */
	readonly overrides?: readonly Pick<Override, 'account' | 'rule' | 'excerpt' | 'reason'>[] | undefined;
}

export type PostAnswer =
	| { readonly kind: 'done'; readonly post: Post }
	| { readonly kind: 'refused'; readonly problems: readonly PostProblem[] };

/** Keeps a new post as a draft with one delivery for each account; nothing goes out yet. */
export async function createPost(app: App, firm: string, input: PostInput): Promise<PostAnswer> {
	return app.database.inFirm(firm, (scope) => createPostIn(app, scope, input));
}

/** The same inside a transaction that is open already. */
export async function createPostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	input: PostInput,
): Promise<PostAnswer> {
	const problems = await unknownThings(scope, input);
	if (problems.length > 0) return { kind: 'refused', problems };

	const id = newId();
	const now = app.clock.now();
	await scope.rows
		.insertInto('posts')
		.values({
			id,
			firm_id: scope.firm,
			person_id: input.personId ?? null,
			capture_id: input.captureId ?? null,
			text: input.text,
			purpose: input.purpose ?? suggestPurpose(input.text, await learnedBy(scope)).purpose,
			purpose_chosen: input.purpose === undefined ? 0 : 1,
			media: JSON.stringify(input.media),
			created_at: now,
		})
		.execute();
	if (input.purpose !== undefined) {
		await noteChosenPurpose(scope, { id, text: input.text, purpose: input.purpose, at: now });
	}
	for (const account of new Set(input.accounts)) {
		await insertDraft(scope, {
			post: id,
			account,
			now,
			text: input.text,
			parts: input.variants?.[account]?.parts,
		});
	}
	for (const override of input.overrides ?? []) {
		await keepOverride(scope, id, { ...override, personId: input.personId ?? null, at: now });
	}
	const post = await readPost(scope, id);
	if (post === null) throw new Error('A post just written cannot be read.');
	return { kind: 'done', post };
}

async function unknownThings(scope: FirmScope, input: PostInput): Promise<PostProblem[]> {
	const accounts = new Set((await listAccounts(scope)).map(({ id }) => id));
	const pictures = new Set((await listPictures(scope, [...input.media])).map(({ id }) => id));
	const named = new Set([...input.accounts, ...Object.keys(input.variants ?? {})]);
	return [
		...[...named]
			.filter((account) => !accounts.has(account))
			.map((account): PostProblem => ({ code: 'unknown_account', account })),
		...input.media
			.filter((picture) => !pictures.has(picture))
			.map((picture): PostProblem => ({ code: 'unknown_picture', picture })),
	];
}

/** Adds an account to a post: a delivery that waits for the person to send or plan it. */
export async function insertDraft(
	scope: FirmScope,
	draft: { post: string; account: string; now: number; text: string; parts?: readonly string[] | undefined },
): Promise<void> {
	await scope.rows
		.insertInto('deliveries')
		.values({
			id: newId(),
			firm_id: scope.firm,
			post_id: draft.post,
			account_id: draft.account,
			state: 'draft',
			parts: JSON.stringify(draft.parts ?? [draft.text]),
			edited: draft.parts === undefined ? 0 : 1,
			due_at: null,
			next_at: null,
			lease_until: null,
			claim: 0,
			step: 'waiting',
			parts_done: 0,
			remote: '[]',
			attempts: 0,
			first_attempt_at: null,
			published_at: null,
			removed_at: null,
			reason: null,
			created_at: draft.now,
		})
		.execute();
}
