import * as v from 'valibot';
import { presentReason, ReasonAnswer } from '#api/accounts.ts';
import { FindingAnswer } from '#api/check.ts';
import { Instant, InstantInput, toInstant } from '#api/instant.ts';
import { PictureAnswer, presentPicture } from '#api/pictures.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import type { Language } from '#languages/words.ts';
import type { Networks } from '#networks/index.ts';
import { purposes, type Post } from '#posts/post.ts';

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Text = v.pipe(v.string(), v.maxLength(100_000));

/** What publishing takes. Strict, because a mistyped `due_at` would otherwise publish at once. */
export const PostRequest = v.strictObject({
	text: Text,
	accounts: v.pipe(v.array(Id), v.minLength(1), v.maxLength(100)),
	media: v.nullish(v.pipe(v.array(Id), v.maxLength(100))),
	purpose: v.nullish(v.pipe(v.picklist(purposes), v.description('Left out: suggested from the text'))),
	due_at: v.nullish(InstantInput),
	variants: v.nullish(
		v.pipe(
			v.record(Id, v.strictObject({ text: Text })),
			v.description('Texts for single accounts, by account id'),
		),
	),
	accept: v.nullish(
		v.pipe(
			v.array(Id),
			v.maxLength(100),
			v.description('Rules whose stop is overridden, such as pace.duplicate'),
		),
	),
});
export type PostRequest = v.InferOutput<typeof PostRequest>;

export const DeliveryAnswer = v.object({
	id: v.string(),
	account: v.string(),
	network: v.string(),
	state: v.picklist([
		'draft',
		'awaiting_approval',
		'scheduled',
		'sending',
		'published',
		'failed',
		'unknown',
		'withdrawn',
	]),
	due_at: v.nullable(Instant),
	url: v.nullable(v.string()),
	parts: v.pipe(v.array(v.string()), v.description('The text; several where it goes out as a thread')),
	published_at: v.nullable(Instant),
	removed_at: v.nullable(Instant),
	attempts: v.number(),
	reason: v.nullable(ReasonAnswer),
});

export const PostAnswer = v.object({
	id: v.string(),
	text: v.string(),
	purpose: v.picklist(purposes),
	purpose_chosen: v.boolean(),
	media: v.array(PictureAnswer),
	created_at: Instant,
	deliveries: v.array(DeliveryAnswer),
});

/** What the guard found, and for which account. */
export const AccountFinding = v.object({ ...FindingAnswer.entries, account: v.string() });

export const PublishedAnswer = v.object({ ...PostAnswer.entries, findings: v.array(AccountFinding) });

interface Reader {
	readonly networks: Networks;
	readonly language: Language;
}

/** A post as clients see it. */
export function presentPost(post: Post, reader: Reader): v.InferOutput<typeof PostAnswer> {
	return {
		id: post.id,
		text: post.text,
		purpose: post.purpose,
		purpose_chosen: post.purposeChosen,
		media: post.media.map(presentPicture),
		created_at: toInstant(post.createdAt),
		deliveries: post.deliveries.map((delivery) => presentDelivery(delivery, reader)),
	};
}

function presentDelivery(
	delivery: Delivery,
	{ networks, language }: Reader,
): v.InferOutput<typeof DeliveryAnswer> {
	const { account, reason } = delivery;
	const title = networks.find(account.network)?.title ?? account.network;
	return {
		id: delivery.id,
		account: account.id,
		network: account.network,
		state: delivery.state,
		due_at: toInstant(delivery.dueAt),
		url: delivery.url,
		parts: [...delivery.parts],
		published_at: toInstant(delivery.publishedAt),
		removed_at: toInstant(delivery.removedAt),
		attempts: delivery.attempts,
		reason: reason === null ? null : presentReason(reason, title, language, 'sending'),
	};
}
