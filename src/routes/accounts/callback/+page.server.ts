import { redirect } from '@sveltejs/kit';
import { finishConnection } from '#accounts/sign-in-elsewhere.ts';
import { networkTexts } from '#languages/networks.ts';
import { reasonWords } from '#languages/reason-words.ts';
import { signedInAsOwner } from '../../signed-in.ts';
import type { PageServerLoad } from './$types';

/** Where a network sends people back to after they signed in there. */
export const load: PageServerLoad = async (event) => {
	const { app, language } = event.locals;
	const home = homeOf(event.url, app.configuration.publicUrl);
	if (event.locals.session === null && home !== null) redirect(303, home);
	const { firm, session } = signedInAsOwner(event);
	const outcome = await finishConnection(app, firm.id, session.person.id, {
		query: event.url.searchParams,
		callback: `${event.url.origin}/accounts/callback`,
	});
	if (outcome.kind === 'connected') redirect(303, `/accounts?connected=${outcome.account.id}`);
	if (outcome.kind === 'expired') return { refused: null };
	const network = networkTexts(outcome.network, language)?.title ?? app.networks.find(outcome.network)?.title;
	return { refused: reasonWords(outcome.reason, network ?? outcome.network, language) };
};

/**
 * Some networks know this very machine by its number only, while the person is signed in at `localhost`: the same
 * address there, or null where that is not the case.
 */
function homeOf(here: URL, publicUrl: string): string | null {
	const usual = new URL(publicUrl);
	if (here.hostname !== '127.0.0.1' || usual.hostname !== 'localhost' || usual.port !== here.port)
		return null;
	return `${usual.origin}${here.pathname}${here.search}`;
}
