import type { App } from '#app.ts';
import { readCaptureAddress, type CaptureAddress } from '#captures/mail/addresses.ts';
import { mailboxTrouble } from '#captures/mail/place.ts';
import type { FirmScope } from '#schema/database.ts';

/** How notes by e-mail stand for a firm. Instants are UTC. */
export interface MailStanding {
	/** Whether the installation has a mailbox for them at all. */
	readonly hasMailbox: boolean;
	/** Whether it can answer. */
	readonly answers: boolean;
	readonly address: CaptureAddress | null;
	/** When the last note came in this way. */
	readonly lastAt: number | null;
	/** What keeps the mailbox from being read, and since when. */
	readonly trouble: { readonly problem: 'sign_in' | 'unreachable'; readonly since: number } | null;
}

/** Tells how notes by e-mail stand for this firm. */
export async function readMailStanding(
	app: Pick<App, 'configuration' | 'database' | 'mail'>,
	firm: string,
): Promise<MailStanding> {
	const hasMailbox = app.configuration.imapUrl !== null;
	const { address, lastAt } = await app.database.inFirm(firm, async (scope) => ({
		address: await readCaptureAddress(app, scope),
		lastAt: await lastNote(scope),
	}));
	const trouble = hasMailbox ? await mailboxTrouble.read(app) : null;
	return { hasMailbox, answers: app.mail !== null, address, lastAt, trouble };
}

async function lastNote(scope: FirmScope): Promise<number | null> {
	const row = await scope.rows
		.selectFrom('captures')
		.select('created_at')
		.where('firm_id', '=', scope.firm)
		.where('source', '=', 'mail')
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.created_at ?? null;
}
