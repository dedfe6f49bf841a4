import { fail } from '@sveltejs/kit';
import type { App } from '#app.ts';
import {
	invitationDays,
	invite,
	listInvitations,
	revokeInvitation,
	type Invited,
} from '#firms/invitations.ts';
import { changeRole, listMembers, removeMember, roles, type Role } from '#firms/members.ts';
import { members } from '#languages/members.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedInAsOwner } from '../../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedInAsOwner(event);
	const { app, language } = event.locals;
	const { people, invitations } = await app.database.inFirm(firm.id, async (scope) => ({
		people: await listMembers(scope),
		invitations: await listInvitations(scope, app.clock.now()),
	}));
	const moments = momentsIn(language, firm.timeZone);
	return {
		people: people.map((member) => ({ ...member, yourself: member.personId === session.person.id })),
		invitations: invitations.map(({ id, name, email, role, expiresAt }) => ({
			id,
			name,
			email,
			role,
			until: moments.date(expiresAt),
		})),
		days: invitationDays,
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const { firm, session } = signedInAsOwner(event);
		const { app, language } = event.locals;
		const form = await event.request.formData();
		const asked = {
			name: textOf(form, 'name').slice(0, 120),
			email: textOf(form, 'email'),
			role: roleIn(form) ?? ('employee' as const),
		};
		const invited = await app.database.inFirm(firm.id, (scope) => invite(scope, asked, app.clock.now()));
		if (invited.kind === 'refused') {
			return fail(422, { did: 'not_invited' as const, asked, problems: invited.problems });
		}
		const link = new URL(invited.path, app.tools.publicUrl || event.url).href;
		const mailed = await mailInvitation(app, invited, {
			link,
			language,
			by: session.person.name,
			firm: firm.name,
		});
		return { did: 'invited' as const, link, mailed, name: asked.name, email: invited.invitation.email };
	},

	revoke: async (event) => {
		const { firm } = signedInAsOwner(event);
		const id = textOf(await event.request.formData(), 'id');
		await event.locals.app.database.inFirm(firm.id, (scope) => revokeInvitation(scope, id));
		return { did: 'revoked' as const };
	},

	role: async (event) => {
		const { firm } = signedInAsOwner(event);
		const form = await event.request.formData();
		const person = textOf(form, 'person');
		const role = roleIn(form);
		if (role === null) return fail(422, { did: 'refused' as const, problem: 'not_a_member' as const });
		const { member, change } = await event.locals.app.database.inFirm(firm.id, async (scope) => ({
			member: (await listMembers(scope)).find(({ personId }) => personId === person),
			change: await changeRole(scope, person, role),
		}));
		if (change.kind === 'refused') return fail(422, { did: 'refused' as const, problem: change.problem });
		return { did: 'changed' as const, name: member?.name ?? '', role };
	},

	remove: async (event) => {
		const { firm } = signedInAsOwner(event);
		const person = textOf(await event.request.formData(), 'person');
		const { member, change } = await event.locals.app.database.inFirm(firm.id, async (scope) => ({
			member: (await listMembers(scope)).find(({ personId }) => personId === person),
			change: await removeMember(scope, person),
		}));
		if (change.kind === 'refused') return fail(422, { did: 'refused' as const, problem: change.problem });
		return { did: 'removed' as const, name: member?.name ?? '' };
	},
};

/** Tells whether the letter is on its way; null where no mail server is set up. */
async function mailInvitation(
	app: App,
	{ invitation }: Extract<Invited, { kind: 'invited' }>,
	about: { readonly link: string; readonly language: Language; readonly by: string; readonly firm: string },
): Promise<boolean | null> {
	if (app.mail === null) return null;
	const words = wordsOf(members, about.language);
	const values = { ...about, name: invitation.name, days: invitationDays };
	try {
		await app.mail.send({
			to: invitation.email,
			subject: words.letterSubject(values),
			text: words.letter(values),
		});
		return true;
	} catch (error) {
		app.log.error('invitation_not_mailed', { error });
		return false;
	}
}

function roleIn(form: FormData): Role | null {
	return roles.find((role) => role === form.get('role')) ?? null;
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}
