import { error, fail } from '@sveltejs/kit';
import { credentialProblems } from '#firms/set-up.ts';
import { changeFirm, changeHasMaster } from '#firms/firm.ts';
import { listMembers } from '#firms/members.ts';
import { listPasskeys, removePasskey } from '#firms/passkeys.ts';
import { changeLanguage, changeName, changePassword, hasPassword } from '#firms/person.ts';
import { endOtherSessions } from '#firms/session.ts';
import { signInWithPassword } from '#firms/sign-in.ts';
import { createToken, listTokens, revokeToken, tokenScopes } from '#firms/tokens.ts';
import { removeOtherSubscriptions } from '#notices/subscriptions.ts';
import { toLanguage } from '#languages/words.ts';
import { keepMark, readMark, removeMark } from '#media/mark.ts';
import { answersOf, readFirmForm } from '../firm-form.ts';
import { readDevice } from '../notices/device-cookie.ts';
import { rememberLanguage } from '../remember-language.ts';
import { signedIn, signedInAsOwner } from '../signed-in.ts';
import { timeZonesWith } from '../time-zones.ts';
import { markAddress } from './mark/mark-address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { session, firm } = signedIn(event);
	const { app, language } = event.locals;
	const kept = await app.database.inFirm(firm.id, async (scope) => ({
		tokens: await listTokens(scope),
		members: await listMembers(scope),
		mark: await readMark(scope),
	}));
	const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: firm.timeZone });
	const passkeys = await listPasskeys(app, session.person.id);
	return {
		slug: firm.slug,
		answers: answersOf(firm, language),
		timeZones: timeZonesWith(firm.timeZone),
		person: session.person,
		isOwner: session.role === 'owner',
		hasMaster: firm.hasMaster,
		hasPassword: await hasPassword(app, session.person.id),
		members: kept.members,
		mark: kept.mark && { width: kept.mark.width, height: kept.mark.height, address: markAddress(kept.mark) },
		passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name, created: day.format(createdAt) })),
		tokens: kept.tokens.map((token) => ({
			id: token.id,
			name: token.name,
			scope: token.scope,
			created: day.format(token.createdAt),
			used: token.lastUsedAt === null ? null : day.format(token.lastUsedAt),
		})),
	};
};

export const actions: Actions = {
	details: async (event) => {
		const { firm, session } = asOwner(event);
		const read = readFirmForm(await event.request.formData(), event.locals.language);
		const { answers, options, problems } = read;
		if (problems.length > 0) return fail(422, { did: 'details' as const, answers, options, problems });
		await event.locals.app.database.inFirm(firm.id, (scope) => changeFirm(scope, read.details));
		// The answer is written with the session, which still tells the firm as it was.
		event.locals.session = { ...session, firm: { ...firm, ...read.details } };
		return { did: 'details' as const, saved: true };
	},

	/** Keeps whether the firm may use the master's title. */
	master: async (event) => {
		const { firm, session } = asOwner(event);
		const hasMaster = (await event.request.formData()).get('master') === 'yes';
		await event.locals.app.database.inFirm(firm.id, (scope) => changeHasMaster(scope, hasMaster));
		// The answer is written with the session, which still tells the firm as it was.
		event.locals.session = { ...session, firm: { ...firm, hasMaster } };
		return { did: 'master' as const, saved: true };
	},

	/** Makes the chosen picture the firm's mark. */
	mark: async (event) => {
		const { firm } = asOwner(event);
		const file = (await event.request.formData()).get('mark');
		const bytes = file instanceof File ? await file.bytes() : new Uint8Array();
		const answer = await keepMark(event.locals.app, firm.id, bytes);
		if (answer.kind === 'kept') return { did: 'mark' as const, saved: true };
		return fail(422, { did: 'mark' as const, problem: answer.problem });
	},

	removeMark: async (event) => {
		const { firm } = asOwner(event);
		await removeMark(event.locals.app, firm.id);
		return { did: 'removeMark' as const, saved: true };
	},

	person: async (event) => {
		const { session } = signedIn(event);
		const { app } = event.locals;
		const form = await event.request.formData();
		const name = String(form.get('name') ?? '')
			.trim()
			.slice(0, 120);
		if (name === '') return fail(422, { did: 'person' as const, problem: 'nameMissing' as const });
		const language = toLanguage(String(form.get('language')));
		await changeName(app, session.person.id, name);
		await changeLanguage(app, session.person.id, language);
		rememberLanguage(event.cookies, language, event.url);
		// The answer is written with the session, which still tells the person as they were.
		event.locals.session = { ...session, person: { ...session.person, name, language } };
		event.locals.language = language;
		return { did: 'person' as const, saved: true };
	},

	password: async (event) => {
		const { session } = signedIn(event);
		const { app } = event.locals;
		const form = await event.request.formData();
		const { email, id } = session.person;
		const password = String(form.get('new') ?? '');
		const [problem] = credentialProblems({ email, password });
		if (problem !== undefined) return fail(422, { did: 'password' as const, problem, minutes: 0 });
		const proof = await signInWithPassword(app, {
			email,
			password: String(form.get('now') ?? ''),
			address: event.getClientAddress(),
		});
		if (proof.kind === 'refused') {
			const minutes = 'until' in proof ? Math.ceil((proof.until - app.clock.now()) / 60_000) : 0;
			return fail(422, { did: 'password' as const, problem: proof.problem, minutes });
		}
		await changePassword(app, id, password);
		await endOtherSessions(app, session);
		await removeOtherSubscriptions(app, id, readDevice(event.cookies));
		return { did: 'password' as const, saved: true };
	},

	removePasskey: async (event) => {
		const { session } = signedIn(event);
		const form = await event.request.formData();
		await removePasskey(event.locals.app, session.person.id, String(form.get('id')));
		return { did: 'passkeys' as const, saved: true };
	},

	createToken: async (event) => {
		const { firm } = signedInAsOwner(event);
		const form = await event.request.formData();
		const name = String(form.get('name') ?? '')
			.trim()
			.slice(0, 80);
		const scope = tokenScopes.find((known) => known === form.get('scope')) ?? 'read';
		if (name === '') return fail(422, { did: 'createToken' as const, problem: 'tokenNameMissing' as const });
		const { secret } = await createToken(event.locals.app, firm.id, { name, scope });
		return { did: 'createToken' as const, secret };
	},

	revokeToken: async (event) => {
		const { firm } = signedInAsOwner(event);
		const id = String((await event.request.formData()).get('id'));
		await event.locals.app.database.inFirm(firm.id, (scope) => revokeToken(scope, id));
		return { did: 'revokeToken' as const, saved: true };
	},

	endOthers: async (event) => {
		const { session } = signedIn(event);
		const { app } = event.locals;
		await removeOtherSubscriptions(app, session.person.id, readDevice(event.cookies));
		return { did: 'endOthers' as const, ended: await endOtherSessions(app, session) };
	},
};

function asOwner(event: { locals: App.Locals; url: URL }) {
	const signed = signedIn(event);
	if (signed.session.role !== 'owner') error(403);
	return signed;
}
