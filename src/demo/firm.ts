import * as v from 'valibot';
import { listAccounts } from '#accounts/account.ts';
import { connectBuiltIn } from '#accounts/connect-built-in.ts';
import { openAccount } from '#accounts/open.ts';
import { voiceOf, type Voice } from '#demo/neighbours.ts';
import type { Past } from '#demo/past.ts';
import { addFirm, type FirmDetails } from '#firms/firm.ts';
import { addMember } from '#firms/members.ts';
import { newId, newSecret } from '#platform/ids.ts';

const details: FirmDetails = {
	name: 'Dach Sturmfest (Beispiel)',
	trade: 'dachdecker',
	place: 'Musterhausen',
	land: 'NW',
	timeZone: 'Europe/Berlin',
	minutesPerWeek: 60,
};

/** The firm of one visitor. */
export interface MadeUpFirm {
	readonly id: string;
	readonly personId: string;
	/** Id of its account on the practice network here. */
	readonly account: string;
	/** What it is there. */
	readonly remote: { readonly id: string; readonly voice: Voice };
}

/** Who owns the firm and since when it is on Gewerk. */
export interface Founded {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly personId: string;
}

/**
 * Enters the firm as one that has been there since the past began, and its owner as somebody who came at `now`.
 * Nobody can sign in as them: there is no password, and no mail ever reaches the address.
 */
export async function found(past: Past, now: number): Promise<Founded> {
	const personId = newId();
	return past.app.database.everywhere(async (rows) => {
		await rows
			.insertInto('persons')
			.values({
				id: personId,
				email: `demo-${newSecret().slice(0, 16).toLowerCase()}@example.invalid`,
				name: 'Kim Beispiel',
				password_hash: null,
				language: 'de',
				created_at: now,
			})
			.execute();
		const at = past.app.clock.now();
		const { id, slug, name } = await addFirm(rows, newId(), details, { demo: true, at });
		await addMember(rows, { firmId: id, personId, role: 'owner', at: now });
		return { id, slug, name, personId };
	});
}

const Credentials = v.object({ access_token: v.string() });

/** Gives the firm its account on the practice network, whose profile says that it is made up. */
export async function joinPracticeNetwork(past: Past, founded: Founded): Promise<MadeUpFirm> {
	const { app } = past;
	await connectBuiltIn(app, founded);
	const [account] = await app.database.inFirm(founded.id, listAccounts);
	if (account === undefined) throw new Error('The demo needs a built-in network.');
	const opened = await openAccount(app, founded.id, account.id);
	if (opened.kind === 'closed') throw new Error('The account of the demo cannot be used.');
	const { remoteId, handle, credentials } = opened.connection;
	const voice = voiceOf(app, handle.replace(/^@/, ''), v.parse(Credentials, credentials).access_token);
	await voice.introduce(
		`Erfundener Betrieb zum Ausprobieren: ${details.place}, Straßen und Menschen gibt es nicht.`,
	);
	return {
		id: founded.id,
		personId: founded.personId,
		account: account.id,
		remote: { id: remoteId, voice },
	};
}
