import { layout } from '#languages/layout.ts';
import { wordsOf } from '#languages/words.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { language, session } }) => ({
	language,
	signedInAs: session && { name: session.person.name, firm: session.firm?.name ?? null },
	/** For whom what this device keeps is. */
	who: session?.firm ? { firm: session.firm.id, person: session.person.id } : null,
	demo: session?.firm?.demo ?? false,
	frame: wordsOf(layout, language),
});
