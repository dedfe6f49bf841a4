import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { splitText } from '#advice/split.ts';
import { changeVariant } from '#posts/change.ts';
import type { PostAnswer } from '#posts/create.ts';
import type { Post } from '#posts/post.ts';
import type { Acting } from '#posts/say.ts';

/** Splits a variant that is too long for its account at the ends of sentences. */
export async function splitVariant(
	app: App,
	firm: string,
	post: Post,
	id: string,
	by: Acting,
): Promise<PostAnswer> {
	const delivery = post.deliveries.find((candidate) => candidate.id === id);
	const accounts = await app.database.inFirm(firm, listAccounts);
	const account = accounts.find((candidate) => candidate.id === delivery?.account.id);
	if (delivery === undefined || account === undefined) {
		return { kind: 'refused', problems: [{ code: 'not_found' }] };
	}
	const parts = splitText(delivery.parts.join('\n\n'), account.limits.text);
	return changeVariant(app, firm, delivery.id, { parts }, by);
}
