import { fail, redirect } from '@sveltejs/kit';
import { isIP } from 'node:net';
import { nobodyYet } from '#firms/person.ts';
import { rememberSession, startSession } from '#firms/session.ts';
import { credentialProblems, setUpFirst, type SetUpProblem } from '#firms/set-up.ts';
import { answersFromLink, readFirmForm } from '../firm-form.ts';
import { timeZonesWith } from '../time-zones.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { app, session, language } }) => {
	if (!(await nobodyYet(app))) redirect(303, session ? '/' : '/sign-in');
	const answers = answersFromLink(url.searchParams, language);
	return { answers, timeZones: timeZonesWith(answers.timeZone) };
};

export const actions: Actions = {
	default: async ({ request, cookies, url, locals: { app, language } }) => {
		const form = await request.formData();
		const person = {
			name: String(form.get('name') ?? '').trim(),
			email: String(form.get('email') ?? '').trim(),
			password: String(form.get('password') ?? ''),
			language,
		};
		const firm = readFirmForm(form, language);
		const refuse = (problems: readonly (SetUpProblem | (typeof firm.problems)[number])[]) =>
			fail(422, {
				person: { name: person.name, email: person.email },
				answers: firm.answers,
				options: firm.options,
				problems,
			});

		const problems = [...credentialProblems(person), ...firm.problems];
		if (problems.length > 0) return refuse(problems);
		const outcome = await setUpFirst(app, { person, firm: firm.details });
		if (outcome.kind === 'refused') return refuse(outcome.problems);

		rememberSession(cookies, await startSession(app, outcome), url);
		// A passkey belongs to a name; at a bare address there is none to offer.
		redirect(303, isIP(url.hostname.replaceAll(/[[\]]/g, '')) === 0 ? '/setup/passkey' : '/');
	},
};
