import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { codeMinutes, sendCode, signInWithCode } from '#firms/codes.ts';
import { nobodyYet } from '#firms/person.ts';
import { rememberSession, startSession } from '#firms/session.ts';
import { signInWithPassword, type SignIn } from '#firms/sign-in.ts';
import { signIn } from '#languages/sign-in.ts';
import { wordsOf } from '#languages/words.ts';
import { ownPath } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { app, session } }) => {
	const to = ownPath(url.searchParams.get('to') ?? '/', url);
	if (session?.firm) redirect(303, to);
	if (await nobodyYet(app)) redirect(303, '/setup');
	return { to, canMail: app.mail !== null, withoutFirm: session?.person.name ?? null };
};

export const actions: Actions = {
	password: async ({ request, cookies, url, locals: { app }, getClientAddress }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const password = String(form.get('password') ?? '');
		const outcome = await signInWithPassword(app, { email, password, address: getClientAddress() });
		if (outcome.kind === 'signed_in') await enter(app, outcome.personId, form, cookies, url);
		return fail(422, { email, challenge: null, ...refusal(app, outcome) });
	},

	code: async ({ request, locals: { app }, getClientAddress }) => {
		const email = String((await request.formData()).get('email') ?? '').trim();
		if (email === '')
			return fail(422, { email, challenge: null, problem: 'email_missing' as const, minutes: 0 });
		const outcome = await sendCode(app, {
			email,
			address: getClientAddress(),
			letter: (person, code) => {
				const words = wordsOf(signIn, person.language);
				const values = { name: person.name, code, minutes: codeMinutes };
				return { subject: words.codeSubject(values), text: words.codeLetter(values) };
			},
		});
		if (outcome.kind === 'refused') return fail(422, { email, challenge: null, ...refusal(app, outcome) });
		return { email, challenge: outcome.challenge, problem: null, minutes: codeMinutes };
	},

	enter: async ({ request, cookies, url, locals: { app } }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const challenge = String(form.get('challenge') ?? '');
		const outcome = await signInWithCode(app, { challenge, code: String(form.get('code') ?? '') });
		if (outcome.kind === 'signed_in') await enter(app, outcome.personId, form, cookies, url);
		const { problem, minutes } = refusal(app, outcome);
		// An expired code leads back to asking for a new one.
		return fail(422, { email, challenge: problem === 'wrong_code' ? challenge : null, problem, minutes });
	},
};

async function enter(app: App.Locals['app'], personId: string, form: FormData, cookies: Cookies, url: URL) {
	rememberSession(cookies, await startSession(app, { personId }), url);
	redirect(303, ownPath(String(form.get('to') ?? '/'), url));
}

type Refused = Extract<SignIn, { kind: 'refused' }> | { kind: 'refused'; problem: 'no_mail' };

/** The problem, and in how many minutes one may try again where that is the matter. */
function refusal(app: App.Locals['app'], outcome: Refused | { kind: 'signed_in' }) {
	const problem = outcome.kind === 'refused' ? outcome.problem : null;
	const until = outcome.kind === 'refused' && 'until' in outcome ? outcome.until : 0;
	return { problem, minutes: Math.max(0, Math.ceil((until - app.clock.now()) / 60_000)) };
}
