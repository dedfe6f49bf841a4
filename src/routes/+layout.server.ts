import { layout } from '#languages/layout.ts';
import { wordsOf } from '#languages/words.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { language, session } }) => ({
	language,
	signedInAs: session && { name: session.person.name, firm: session.firm?.name ?? null },
	demo: session?.firm?.demo ?? false,
	frame: wordsOf(layout, language),
});
