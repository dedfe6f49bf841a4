import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { practice as practiceWords } from '#languages/practice.ts';
import { wordsOf, type Language, type Words } from '#languages/words.ts';
import type { PracticeContext } from '#practice-network/oauth/caller.ts';
import { style } from '#practice-network/pages/style.ts';
import { addressOf, type Practice } from '#practice-network/practice.ts';

/** HTML in which everything that people wrote is already escaped. */
export type Markup = ReturnType<typeof html>;
export type PracticeWords = Words<typeof practiceWords>;

export interface PageAnswer {
	readonly status?: ContentfulStatusCode;
	/** Where a form of the page may lead: an origin or a scheme, beside the practice network itself. */
	readonly formTarget?: string | null;
}

const styleHash = createHash('sha256').update(style).digest('base64');
// In one piece: the policy allows exactly these characters between the tags.
const styleElement = raw(`<style>${style}</style>`);

export function practiceWordsIn(language: Language): PracticeWords {
	return wordsOf(practiceWords, language);
}

/** A whole page around its main part. */
export function document(
	practice: Practice,
	language: Language,
	page: { readonly title: string; readonly main: Markup },
): Markup {
	const words = practiceWordsIn(language);
	return html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<link rel="icon" href="${addressOf.avatar(practice, 'missing.png')}" />
				<title>${page.title} · ${words.name}</title>
				${styleElement}
			</head>
			<body>
				<a class="skip" href="#main">${words.skip}</a>
				<header class="top">
					<a class="home" href="${addressOf.home(practice)}">${logo}<span>${words.name}</span></a>
					<p class="notice">${words.notice}</p>
				</header>
				<main id="main">${page.main}</main>
			</body>
		</html>`;
}

/** Two links of a folding rule: a roof. */
const logo = html`<svg viewBox="0 0 32 24" width="32" height="24" aria-hidden="true">
	<path
		d="M3 21 16 5l13 16"
		fill="none"
		stroke="currentColor"
		stroke-width="5"
		stroke-linecap="square"
		stroke-linejoin="miter"
	/>
</svg>`;

/** Answers with a page that may show our own pictures and run nothing. */
export async function answerHtml(
	practice: Practice,
	context: PracticeContext,
	page: Markup,
	{ status = 200, formTarget }: PageAnswer = {},
): Promise<Response> {
	const forms = formTarget === undefined ? "'none'" : ["'self'", formTarget].filter(Boolean).join(' ');
	context.header(
		'Content-Security-Policy',
		[
			"default-src 'none'",
			`style-src 'sha256-${styleHash}'`,
			`img-src 'self' ${new URL(practice.publicUrl).origin}`,
			`form-action ${forms}`,
			"base-uri 'none'",
			"frame-ancestors 'none'",
		].join('; '),
	);
	context.header('X-Content-Type-Options', 'nosniff');
	context.header('Referrer-Policy', 'no-referrer');
	context.header('X-Robots-Tag', 'noindex');
	context.header('Cache-Control', 'no-store');
	context.header('Vary', 'Accept-Language');
	return context.html(page, status);
}
