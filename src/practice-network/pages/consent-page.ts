import { html } from 'hono/html';
import type { Language } from '#languages/words.ts';
import type { SignInForm, SignInProblem } from '#practice-network/oauth/sign-in.ts';
import {
	document,
	practiceWordsIn,
	type Markup,
	type PracticeWords,
} from '#practice-network/pages/document.ts';
import type { Practice } from '#practice-network/practice.ts';

export interface ConsentPage {
	readonly appName: string;
	readonly website: string | null;
	readonly mayWrite: boolean;
	/** What was entered and why it did not do, when the page is shown again. */
	readonly again: { readonly form: SignInForm; readonly problem: SignInProblem } | null;
}

/** Asks who one is on the practice network and whether the app may act for that account. */
export function consentPage(practice: Practice, language: Language, page: ConsentPage): Markup {
	const words = practiceWordsIn(language);
	const title = words.consentTitle({ app: page.appName });
	const main = html`<h1>${title}</h1>
		${page.website === null ? '' : html`<p class="muted">${page.website}</p>`}
		<p>${page.mayWrite ? words.mayWrite : words.mayRead}</p>
		${createForm(words, page)} ${useForm(words, page)}
		<form method="post"><button class="quiet" name="decision" value="deny">${words.deny}</button></form>`;
	return document(practice, language, { title, main });
}

/** Shows the code to people whose app cannot be sent back to. */
export function codePage(practice: Practice, language: Language, code: string): Markup {
	const words = practiceWordsIn(language);
	const main = html`<h1>${words.codeTitle}</h1>
		<p class="code"><code>${code}</code></p>
		<p>${words.codeHint}</p>`;
	return document(practice, language, { title: words.codeTitle, main });
}

/** Says that the app has asked wrongly. */
export function refusalPage(practice: Practice, language: Language, problem: string): Markup {
	const words = practiceWordsIn(language);
	const main = html`<h1>${words.refusedTitle}</h1>
		<p>${words.refused({ problem })}</p>`;
	return document(practice, language, { title: words.refusedTitle, main });
}

function createForm(words: PracticeWords, { again }: ConsentPage): Markup {
	const before = again?.form.decision === 'create' ? again : null;
	return html`<form method="post" class="card" aria-labelledby="create">
		<h2 id="create">${words.newAccount}</h2>
		${problemLine(words, before)}
		<label for="name">${words.displayName}</label>
		<input
			id="name"
			name="name"
			autocomplete="organization"
			maxlength="100"
			required
			value="${before?.form.name ?? ''}"
		/>
		<label for="new-username">${words.username}</label>
		<input
			id="new-username"
			name="username"
			autocomplete="username"
			autocapitalize="none"
			spellcheck="false"
			maxlength="31"
			required
			aria-describedby="username-hint"
			value="${before?.form.username ?? ''}"
		/>
		<p class="muted small" id="username-hint">${words.usernameHint}</p>
		<label for="new-password">${words.password}</label>
		<input
			id="new-password"
			name="password"
			type="password"
			autocomplete="new-password"
			minlength="8"
			required
			aria-describedby="password-hint"
		/>
		<p class="muted small" id="password-hint">${words.passwordHint}</p>
		<button name="decision" value="create">${words.create}</button>
	</form>`;
}

function useForm(words: PracticeWords, { again }: ConsentPage): Markup {
	const before = again?.form.decision === 'use' ? again : null;
	return html`<form method="post" class="card" aria-labelledby="use">
		<h2 id="use">${words.existingAccount}</h2>
		${problemLine(words, before)}
		<label for="username">${words.username}</label>
		<input
			id="username"
			name="username"
			autocomplete="username"
			autocapitalize="none"
			spellcheck="false"
			required
			value="${before?.form.username ?? ''}"
		/>
		<label for="password">${words.passwordOrKey}</label>
		<input id="password" name="password" type="password" autocomplete="current-password" required />
		<button name="decision" value="use">${words.connect}</button>
	</form>`;
}

function problemLine(words: PracticeWords, again: ConsentPage['again']): Markup | '' {
	return again === null ? '' : html`<p class="problem" role="alert">${words[again.problem]}</p>`;
}
