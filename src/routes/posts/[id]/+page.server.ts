import { error, redirect } from '@sveltejs/kit';
import { suggestPurpose } from '#advice/purpose.ts';
import { listRecordings, removeRecording, writeAgain } from '#captures/recordings.ts';
import { draftByRules } from '#drafting/by-rules.ts';
import { readSubject } from '#drafting/subject.ts';
import { changePost, changeVariant } from '#posts/change.ts';
import { revokeApprovalLinks } from '#posts/approval-links.ts';
import { declinePost, longestNote, takeBackApproval } from '#posts/approve.ts';
import { forgetOverrides, keepOverride } from '#posts/overrides.ts';
import { removeDelivery, removePost } from '#posts/remove.ts';
import { moveDelivery, schedulePost } from '#posts/schedule.ts';
import { sendAgain } from '#posts/send-again.ts';
import { restorePost, unschedulePost, withdrawDelivery } from '#posts/withdraw.ts';
import { signedIn } from '../../signed-in.ts';
import { appendSaid } from '#ui/voice/dictated.ts';
import type { Done } from '#ui/shown-post.ts';
import { splitVariant } from './split.ts';
import {
	approve,
	asksFor,
	chosenTime,
	decidedSubject,
	delivery,
	open,
	outcome,
	putBack,
	recording,
	refuse,
	resolve,
	signedInAsOwnerOfPosts,
	textOf,
	timesOf,
	withForm,
} from './opened.ts';
import { showPost } from './view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('gewerk:post');
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const shown = await showPost(app, { firm, language, personId: session.person.id }, event.params.id);
	if (shown === null) error(404);
	return shown;
};

export const actions: Actions = {
	save: (event) => withForm(event, ({ answer }) => outcome(event, answer, { kind: 'saved' })),

	split: (event) =>
		withForm(event, async ({ app, firm, form, post, by }) =>
			outcome(event, await splitVariant(app, firm, post, delivery(form), by), { kind: 'saved' }),
		),

	like_post: (event) =>
		withForm(event, async ({ app, firm, form, by }) =>
			outcome(event, await changeVariant(app, firm, delivery(form), { likePost: true }, by), {
				kind: 'saved',
			}),
		),

	send: (event) =>
		withForm(event, async ({ app, firm, post, by, filled }) => {
			const answer = await schedulePost(app, firm, post.id, { dueAt: null, ...by });
			return outcome(event, answer, asksFor(answer, null, timesOf(post)) ?? { kind: 'sent' }, filled);
		}),

	schedule: (event) =>
		withForm(event, async ({ app, firm, form, post, by, filled }) => {
			const when = chosenTime(event, form);
			if (when === null) return refuse([{ code: 'no_time' }], filled);
			const before = timesOf(post);
			const moved = Object.values(before).some((time) => time !== null);
			const done: Done = { kind: moved ? 'moved' : 'scheduled', when, before };
			const answer = await schedulePost(app, firm, post.id, { dueAt: when, ...by });
			return outcome(event, answer, asksFor(answer, when, before) ?? done, filled);
		}),

	/** Decides against a stop, for every account of the post that has it. */
	override: (event) =>
		withForm(event, async ({ app, firm, form, post, answer, filled }) => {
			const { session } = signedInAsOwnerOfPosts(event);
			const subject = decidedSubject(form);
			const reason = String(form.get(`reason.${subject?.rule}`) ?? '').trim();
			if (subject === null || reason === '') return refuse([{ code: 'no_reason' }], filled);
			await app.database.inFirm(firm, async (scope) => {
				for (const { account } of post.deliveries) {
					await keepOverride(scope, post.id, {
						...subject,
						account: account.id,
						reason,
						personId: session.person.id,
						at: app.clock.now(),
					});
				}
			});
			return outcome(event, answer, { kind: 'decided' });
		}),

	override_back: (event) =>
		withForm(event, async ({ app, firm, form, post, answer }) => {
			signedInAsOwnerOfPosts(event);
			const subject = decidedSubject(form);
			if (subject !== null) {
				await app.database.inFirm(firm, (scope) => forgetOverrides(scope, post.id, subject.rule));
			}
			return outcome(event, answer, { kind: 'saved' });
		}),

	/** Puts another text in place of the post's own, which then follows the suggestion again. */
	rewrite: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const text = String(form.get('rewrite') ?? '');
		const { purpose } = suggestPurpose(text);
		return outcome(event, await changePost(app, firm, post.id, { text, purpose }, by), { kind: 'saved' });
	},

	/** Puts what was said behind the post's text. */
	take_transcript: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const said = await app.database.inFirm(firm, (scope) => listRecordings(scope, post.id));
		const { transcript = null } = said.find(({ id }) => id === recording(form)) ?? {};
		const text = appendSaid(post.text, transcript ?? '');
		return outcome(event, await changePost(app, firm, post.id, { text }, by), { kind: 'saved' });
	},

	write_again: async (event) => {
		const { app, firm, form } = await open(event);
		await app.database.inFirm(firm, (scope) => writeAgain(app, scope, recording(form)));
		app.wake();
	},

	remove_recording: async (event) => {
		const { app, firm, form } = await open(event);
		await removeRecording(app, firm, recording(form));
	},

	/** Puts the first suggestion in place of the text: the way for browsers without script. */
	draft: (event) =>
		withForm(event, async ({ app, firm, post, answer, filled, by }) => {
			const { language } = event.locals;
			const wish = { text: filled.text, purpose: filled.purpose, account: null };
			const subject = await readSubject(app, { firm, post: post.id, language }, wish);
			const [first] = subject === null ? [] : draftByRules(subject, language);
			if (first === undefined) return outcome(event, answer, { kind: 'drafted', before: null });
			const drafted = await changePost(app, firm, post.id, { text: first.text }, by);
			return outcome(event, drafted, { kind: 'drafted', before: post.text });
		}),

	draft_back: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const text = String(form.get('before') ?? post.text);
		return outcome(event, await changePost(app, firm, post.id, { text }, by), { kind: 'restored' });
	},

	/** Saves, and goes to where a consent is entered for the picture that was pressed. */
	enter_consent: (event) =>
		withForm(event, ({ form, post }) => {
			const picture = String(form.get('enter_consent') ?? '');
			redirect(303, `/consents/new?${new URLSearchParams({ back: `/posts/${post.id}`, picture })}`);
		}),

	unschedule: async (event) => {
		const opened = await open(event);
		const before = timesOf(opened.post);
		const answer = await unschedulePost(opened.app, opened.firm, opened.post.id, opened.by);
		return outcome(event, answer, { kind: 'unscheduled', when: 0, before });
	},

	/** Lets what waits go out at the chosen time, with what was changed on the page. */
	approve: (event) => {
		return approve(event, (form) => chosenTime(event, form));
	},
	approve_now: (event) => approve(event, () => 'now'),

	/** Undoes that, while nothing is under way. */
	approve_back: async (event) => {
		const { app, firm, post, by } = await open(event);
		return outcome(event, await takeBackApproval(app, firm, post.id, by), { kind: 'restored' });
	},

	/** Gives what waits back to whoever wrote it. */
	decline: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const version = textOf(form, 'version');
		const declining = { ...by, version, note: textOf(form, 'note').slice(0, longestNote) };
		return outcome(event, await declinePost(app, firm, post.id, declining), { kind: 'declined' });
	},

	/** Makes a link to approve the post worthless. */
	revoke_link: async (event) => {
		const { app, firm, form, post } = await open(event);
		signedInAsOwnerOfPosts(event);
		const link = { post: post.id, id: textOf(form, 'link'), now: app.clock.now() };
		await app.database.inFirm(firm, (scope) => revokeApprovalLinks(scope, link));
		return outcome(event, { kind: 'done', post }, { kind: 'revoked' });
	},

	/** Undoes planning, moving and taking back: every delivery is as it was. */
	put_back: async (event) => {
		return outcome(event, await putBack(await open(event)), { kind: 'restored' });
	},

	move: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const when = chosenTime(event, form);
		if (when === null) return refuse([{ code: 'no_time' }]);
		const answer = await moveDelivery(app, firm, delivery(form), when, by);
		const before = timesOf(post);
		return outcome(event, answer, asksFor(answer, when, before) ?? { kind: 'moved', when, before });
	},

	withdraw: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const answer = await withdrawDelivery(app, firm, post.id, delivery(form), by);
		return outcome(event, answer, { kind: 'withdrawn' });
	},

	discard: async (event) => {
		const { app, firm, post, by } = await open(event);
		return outcome(event, await removePost(app, firm, post.id, by), { kind: 'discarded' });
	},

	restore: async (event) => {
		const { app, firm, post, by } = await open(event);
		return outcome(event, await restorePost(app, firm, post.id, by), { kind: 'restored' });
	},

	send_again: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const answer = await sendAgain(app, firm, delivery(form), by);
		return outcome(event, answer, asksFor(answer, null, timesOf(post)) ?? { kind: 'sent' });
	},

	is_there: (event) => resolve(event, { kind: 'is_there', url: null }),
	is_not_there: (event) => resolve(event, { kind: 'not_there' }),
	drop: (event) => resolve(event, { kind: 'drop' }),

	remove: async (event) => {
		const { app, firm, form, post, by } = await open(event);
		const answer = await removeDelivery(app, firm, post.id, delivery(form), by);
		return outcome(event, answer, { kind: 'removing' });
	},
};
