import type { App } from '#app.ts';
import { Problem, problemResponse } from '#api/problem.ts';
import { preferredLanguage, type Language } from '#languages/words.ts';

/** What an endpoint needs of SvelteKit's event. It has no cookies: only a token opens this door. */
export interface ApiEvent {
	readonly request: Request;
	readonly url: URL;
	readonly locals: { readonly app: App };
}

/** Makes an endpoint answer every problem with a problem document, also those nobody thought of. */
export function answering<Event extends ApiEvent>(
	answer: (event: Event) => Promise<Response>,
): (event: Event) => Promise<Response> {
	return async (event) => {
		const response = await answer(event).catch((error: unknown) => {
			if (!(error instanceof Problem)) {
				event.locals.app.log.error('api_failed', { path: event.url.pathname, error });
			}
			const problem = error instanceof Problem ? error : new Problem('internal');
			return problemResponse(problem, languageOf(event.request));
		});
		if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
		return response;
	};
}

/** The language of texts in the answer: what the client asks for, else English. */
export function languageOf(request: Request): Language {
	const header = request.headers.get('accept-language') ?? '';
	return /\bde\b/i.test(header) ? preferredLanguage(header) : 'en';
}
