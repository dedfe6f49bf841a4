import { error, fail } from '@sveltejs/kit';
import { chatCodeMinutes, createChatCode, listLinked, unlinkChat } from '#captures/chat/links.ts';
import { connectBot, disconnectBot, readBot } from '#captures/chat/set-up.ts';
import { addressOfBot } from '#captures/chat/telegram.ts';
import { renewCaptureAddress } from '#captures/mail/addresses.ts';
import { readMailStanding } from '#captures/mail/standing.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedIn, signedInAsOwner } from '../../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { session, firm } = signedIn(event);
	const { app, language } = event.locals;
	const moments = momentsIn(language, firm.timeZone);
	const mail = await readMailStanding(app, firm.id);
	const bot = await readBot(app, firm.id);
	const linked = await app.database.inFirm(firm.id, listLinked);
	return {
		isOwner: session.role === 'owner',
		email: session.person.email,
		mail: {
			hasMailbox: mail.hasMailbox,
			answers: mail.answers,
			address: mail.address?.address ?? null,
			last: mail.lastAt === null ? null : moments.full(mail.lastAt),
			refused: mail.address?.refused
				? { ...mail.address.refused, at: moments.full(mail.address.refused.at) }
				: null,
			trouble: mail.trouble && { problem: mail.trouble.problem, since: moments.full(mail.trouble.since) },
		},
		bot: bot && {
			...bot,
			trouble: bot.trouble && { problem: bot.trouble.problem, since: moments.full(bot.trouble.since) },
		},
		linked: {
			mine: linked.some(({ personId }) => personId === session.person.id),
			names: linked.map(({ name }) => name),
		},
	};
};

export const actions: Actions = {
	/** Makes the firm's address, or another one in its place. */
	renew: async (event) => {
		const { firm } = signedInAsOwner(event);
		const { app } = event.locals;
		await app.database.inFirm(firm.id, (scope) => renewCaptureAddress(app, scope));
		return { did: 'renew' as const };
	},

	connect: async (event) => {
		const { firm } = signedInAsOwner(event);
		const form = await event.request.formData();
		const typed = { token: String(form.get('token') ?? ''), server: String(form.get('server') ?? '') };
		const answer = await connectBot(event.locals.app, firm.id, typed);
		if (answer.kind === 'connected') return { did: 'connect' as const };
		return fail(422, { did: 'connect' as const, problem: answer.problem, typed });
	},

	disconnect: async (event) => {
		const { firm } = signedInAsOwner(event);
		await disconnectBot(event.locals.app, firm.id);
		return { did: 'disconnect' as const };
	},

	/** Gives a code with which the person tells the bot who they are. */
	link: async (event) => {
		const { session, firm } = inRealFirm(event);
		const { app } = event.locals;
		const bot = await readBot(app, firm.id);
		if (bot === null) error(409);
		const code = await app.database.inFirm(firm.id, (scope) => createChatCode(app, scope, session.person.id));
		return {
			did: 'link' as const,
			code,
			address: addressOfBot(bot.name, code),
			minutes: chatCodeMinutes,
		};
	},

	unlink: async (event) => {
		const { session, firm } = inRealFirm(event);
		await event.locals.app.database.inFirm(firm.id, (scope) => unlinkChat(scope, session.person.id));
		return { did: 'unlink' as const };
	},
};

/** Nothing leads out of a made-up firm. */
function inRealFirm(event: { locals: App.Locals; url: URL }) {
	const signed = signedIn(event);
	if (signed.firm.demo) error(403);
	return signed;
}
