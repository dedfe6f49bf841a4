import { error, redirect } from '@sveltejs/kit';
import type { Firm } from '#firms/firm.ts';
import type { Session } from '#firms/session.ts';

/** Who is at the page and for which firm; sends everyone else to sign in and then back here. */
export function signedIn({ locals: { session }, url }: { locals: App.Locals; url: URL }): {
	session: Session;
	firm: Firm;
} {
	if (!session?.firm) {
		const to = url.pathname === '/' ? '' : `?to=${encodeURIComponent(url.pathname + url.search)}`;
		redirect(303, `/sign-in${to}`);
	}
	return { session, firm: session.firm };
}

/**
 * The same for what only the owner may do, and nobody in a made-up firm: what leads out of this installation.
 */
export function signedInAsOwner(event: { locals: App.Locals; url: URL }): { session: Session; firm: Firm } {
	const signed = signedIn(event);
	if (signed.session.role !== 'owner' || signed.firm.demo) error(403);
	return signed;
}

/** A path of this installation; anything else, such as //elsewhere, becomes the start page. */
export function ownPath(path: string, here: URL): string {
	const address = URL.canParse(path, here) ? new URL(path, here) : null;
	return address?.origin === here.origin ? address.pathname + address.search : '/';
}
