import type { Account } from '#accounts/account.ts';
import { checkPost, type Finding } from '#advice/check.ts';
import type { PostRequest } from '#api/posts.ts';
import { readFirm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { listPictures } from '#media/pictures.ts';
import type { FirmScope } from '#schema/database.ts';

export type AccountFinding = Finding & { readonly account: string };

/** What the guard says about a post for each of its accounts, by the limits that hold there now. */
export async function findingsOf(
	scope: FirmScope,
	request: PostRequest,
	known: { readonly accounts: readonly Account[]; readonly language: Language },
): Promise<AccountFinding[]> {
	const firm = await readFirm(scope);
	const media = await listPictures(scope, request.media ?? []);
	return known.accounts
		.filter(({ id }) => request.accounts.includes(id))
		.flatMap((account) => {
			const { findings } = checkPost({
				text: request.variants?.[account.id]?.text ?? request.text,
				network: account.network,
				kind: account.kind,
				limits: account.limits,
				trade: firm?.trade,
				language: known.language,
				purpose: request.purpose ?? undefined,
				// Only what people read of them: pictures are cut to each network's rules before they go out.
				media: media.map(({ alt }) => ({ alt })),
			});
			return findings.map((finding) => ({ ...finding, account: account.id }));
		});
}
