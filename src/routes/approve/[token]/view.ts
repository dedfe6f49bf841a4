import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { readFirm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { readMark } from '#media/mark.ts';
import { nextSlotOf } from '#posts/next-slot.ts';
import { ownersOf } from '#posts/approval.ts';
import type { ApprovalLink } from '#posts/approval-links.ts';
import type { OpenedLink } from '#posts/decide-by-link.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import { findingsOf, targetOf, wishOfPost } from '../../posts/[id]/view.ts';

type Open = Extract<OpenedLink, { kind: 'open' }>;

/** All that the page of a link shows of the post it is about. */
export async function showOpen(app: App, { link, post, approvals }: Open, language: Language) {
	const now = app.clock.now();
	const { firm, accounts, surroundings, slot, owners, mark } = await app.database.inFirm(
		link.firm,
		async (scope) => ({
			firm: await readFirm(scope),
			accounts: await listAccounts(scope),
			surroundings: await readSurroundings(scope, post.id, now),
			slot: await nextSlotOf(scope, now),
			owners: await ownersOf(scope),
			mark: await readMark(scope),
		}),
	);
	const waiting = post.deliveries.filter(({ state }) => state === 'awaiting_approval');
	const wish = wishOfPost(post, approvals, { slot, now });
	const findings = findingsOf({ ...post, deliveries: waiting }, accounts, surroundings, {
		language,
		slot: wish === null || wish.kind === 'now' ? now : wish.at,
	});
	return {
		firm: firm?.name ?? '',
		timeZone: firm?.timeZone ?? 'UTC',
		by: approvals.findLast(({ decision }) => decision === 'asked')?.by ?? null,
		forWhom: nameIn(owners, link),
		expiresAt: link.expiresAt,
		post: { id: post.id, text: post.text },
		/** Whether every variant follows the text of the post. */
		alike: waiting.every(({ edited }) => !edited),
		pictures: post.media.map(({ id, width, height, alt, marked }) => ({ id, width, height, alt, marked })),
		/** What goes into the corner of the marked ones. */
		mark: mark && { width: mark.width, height: mark.height },
		variants: waiting.flatMap(({ id, account, parts, edited }) => {
			const target = accounts.find((one) => one.id === account.id);
			if (target === undefined) return [];
			return [{ id, parts, edited, target: targetOf(app, target, language), findings: findings[id] ?? [] }];
		}),
		wish,
		wished: waiting[0]?.dueAt ?? null,
	};
}

/** When a post that was let go goes out, on the firm's clock; null where it is on its way already. */
export async function showApproved(
	app: App,
	{ link, post }: NonNullable<Extract<OpenedLink, { kind: 'closed' }>['approved']>,
) {
	const firm = await app.database.inFirm(link.firm, readFirm);
	const planned = post.deliveries.find(({ state }) => state === 'scheduled');
	const dueAt = planned?.dueAt ?? null;
	return {
		timeZone: firm?.timeZone ?? 'UTC',
		at: dueAt !== null && dueAt > app.clock.now() ? dueAt : null,
		/** Whether it can be seen at its networks already. */
		out: post.deliveries.some(({ state }) => state === 'published'),
		canTakeBack: planned !== undefined && post.deliveries.every(({ state }) => state !== 'sending'),
	};
}

function nameIn(owners: readonly { id: string; name: string }[], { person }: ApprovalLink): string {
	return owners.find(({ id }) => id === person)?.name ?? '';
}
