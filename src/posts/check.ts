import { checkPost, type Finding } from '#advice/check.ts';
import { learn } from '#advice/purpose.ts';
import type { Account } from '#accounts/account.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import type { Language } from '#languages/words.ts';
import type { Picture } from '#media/pictures.ts';
import { copiesOf } from '#posts/copies.ts';
import { isOverridden } from '#posts/overridden.ts';
import type { Purpose } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { toCheck, type Surroundings } from '#posts/to-check.ts';

/** A post as it is to go out. */
export interface OutgoingPost {
	/** Null while nobody chose it and the suggestion holds. */
	readonly purpose: Purpose | null;
	readonly media: readonly Picture[];
	readonly deliveries: readonly (Pick<Delivery, 'id' | 'account' | 'parts'> & {
		/** When it goes out, UTC. */
		readonly at: number;
	})[];
}

/** What the guard says about each variant, by delivery, the exact counts of every network included. */
export function checkVariants(
	post: OutgoingPost,
	accounts: readonly Account[],
	surroundings: Surroundings,
	language: Language,
): Record<string, readonly Finding[]> {
	const learned = learn(surroundings.corrections);
	return Object.fromEntries(
		post.deliveries.map((delivery) => {
			const { account, parts, at } = delivery;
			const question = toCheck(
				{
					account,
					limits: accounts.find(({ id }) => id === account.id)?.limits,
					parts,
					purpose: post.purpose,
					pictures: post.media,
					at,
					copies: copiesOf(delivery, post.deliveries),
				},
				surroundings,
				{ language, learned },
			);
			return [delivery.id, checkPost(question).findings];
		}),
	);
}

/** The stops that nobody decided to override: what keeps the post from going out. */
export function stopsOf(
	post: OutgoingPost,
	accounts: readonly Account[],
	surroundings: Surroundings,
): PostProblem[] {
	const findings = checkVariants(post, accounts, surroundings, 'de');
	return post.deliveries.flatMap(({ id, account }) =>
		(findings[id] ?? [])
			// What a network cannot take is told by the problems of the variant, with its numbers.
			.filter(({ severity, rule }) => severity === 'stop' && !rule.startsWith('format.'))
			.filter((finding) => !isOverridden(surroundings.overrides, account.id, finding))
			.map(({ rule }): PostProblem => ({ code: 'stopped', account: account.id, rule })),
	);
}
