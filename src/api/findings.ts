import type { App } from '#app.ts';
import type { Account } from '#accounts/account.ts';
import type { Finding } from '#advice/check.ts';
import type { PostRequest } from '#api/posts.ts';
import type { Language } from '#languages/words.ts';
import { listPictures } from '#media/pictures.ts';
import { checkVariants } from '#posts/check.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import type { FirmScope } from '#schema/database.ts';

export type AccountFinding = Finding & { readonly account: string };

/** What the guard says about a post for each of its accounts, by the limits that hold there now. */
export async function findingsOf(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	request: PostRequest,
	known: { readonly accounts: readonly Account[]; readonly language: Language },
): Promise<AccountFinding[]> {
	const at = request.due_at ?? app.clock.now();
	const accounts = known.accounts.filter(({ id }) => request.accounts.includes(id));
	const findings = checkVariants(
		{
			purpose: request.purpose ?? null,
			media: await listPictures(scope, request.media ?? []),
			deliveries: accounts.map((account) => ({
				id: account.id,
				account,
				parts: [request.variants?.[account.id]?.text ?? request.text],
				at,
			})),
		},
		accounts,
		await readSurroundings(scope, null, app.clock.now()),
		known.language,
	);
	return accounts.flatMap(({ id }) => (findings[id] ?? []).map((finding) => ({ ...finding, account: id })));
}
