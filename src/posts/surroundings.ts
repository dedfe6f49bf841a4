import { listAccounts, type Account } from '#accounts/account.ts';
import { listSetUpAnswers, type SetUpAnswer } from '#accounts/set-up-answers.ts';
import { readParts } from '#deliveries/delivery.ts';
import { listCorrections } from '#posts/corrections.ts';
import { listOverrides } from '#posts/overrides.ts';
import type { AccountFacts, OtherPost, Surroundings } from '#posts/to-check.ts';
import type { FirmScope } from '#schema/database.ts';

const aDay = 24 * 60 * 60_000;
/** As far back as any rule looks. */
const remembered = 190 * aDay;
/** Far more than a firm posts in that time; a page should not grow with a flood. */
const most = 120;

/** Gathers them for one post, or for a new one where `post` is null. */
export async function readSurroundings(
	scope: FirmScope,
	post: string | null,
	now: number,
): Promise<Surroundings> {
	const firm = await scope.rows
		.selectFrom('firms')
		.select(['trade', 'promote_share', 'has_master', 'time_zone'])
		.where('id', '=', scope.firm)
		.executeTakeFirstOrThrow();
	const answers = await listSetUpAnswers(scope);
	const accounts = await listAccounts(scope);
	return {
		trade: firm.trade,
		timeZone: firm.time_zone,
		promoteShare: firm.promote_share,
		hasMaster: firm.has_master === null ? null : firm.has_master === 1,
		others: await listOthers(scope, post, now),
		corrections: await listCorrections(scope),
		accounts: Object.fromEntries(accounts.map((account) => [account.id, factsOf(account, answers)])),
		overrides: post === null ? [] : await listOverrides(scope, post),
	};
}

async function listOthers(scope: FirmScope, post: string | null, now: number): Promise<OtherPost[]> {
	const rows = await scope.rows
		.selectFrom('deliveries')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.innerJoin('accounts', 'accounts.id', 'deliveries.account_id')
		.select([
			'deliveries.post_id',
			'deliveries.parts',
			'deliveries.due_at',
			'deliveries.published_at',
			'posts.purpose',
			'accounts.network',
		])
		.where('deliveries.firm_id', '=', scope.firm)
		.where('deliveries.state', 'in', ['published', 'scheduled', 'sending', 'unknown', 'awaiting_approval'])
		.where('deliveries.due_at', '>=', now - remembered)
		.$if(post !== null, (query) => query.where('deliveries.post_id', '!=', post ?? ''))
		.orderBy('deliveries.due_at', 'desc')
		.limit(most)
		.execute();
	return rows.flatMap((row) => {
		const at = row.published_at ?? row.due_at;
		if (at === null) return [];
		const text = readParts(row.parts).join('\n\n');
		return [{ post: row.post_id, network: row.network, text, purpose: row.purpose, at }];
	});
}

function factsOf(account: Account, answers: readonly SetUpAnswer[]): AccountFacts {
	const told = answers.find(({ account: id, item }) => id === account.id && item === 'impressum')?.answer;
	return {
		createdAt: account.audit?.createdAt ?? null,
		impressum: told === 'yes' ? true : told === 'no' ? false : null,
		tokenExpiresAt: account.audit?.tokenExpiresAt ?? null,
	};
}
