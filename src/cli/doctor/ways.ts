import { askName } from '#captures/chat/telegram.ts';
import { bad, causeOf, good, note, type Finding } from '#cli/doctor/finding.ts';
import { readService, type Service } from '#firms/outside-services.ts';
import type { Configuration } from '#platform/configuration.ts';
import { guardedFetch } from '#platform/http.ts';
import { loadKey } from '#platform/secrets/key.ts';
import { createSeal, type Seal } from '#platform/secrets/seal.ts';
import type { Database } from '#schema/database.ts';

/** Looks whether the mailbox for notes opens. */
export async function examineMailbox({ imapUrl, captureAddress }: Configuration): Promise<Finding> {
	if (imapUrl === null) return good('notes by mail', 'Not set up (IMAP_URL): none arrive by e-mail.');
	const { host } = new URL(imapUrl);
	const { checkMailbox, troubleOf } = await import('#captures/mail/mailbox.ts');
	try {
		await checkMailbox(imapUrl);
		return good('notes by mail', `${host} lets us into the mailbox of ${captureAddress}.`);
	} catch (error) {
		const cause = troubleOf(error) === 'sign_in' ? 'wrong name or password' : causeOf(error);
		return bad('notes by mail', `${host} does not let us in: ${cause}. Check IMAP_URL.`);
	}
}

/** Asks each firm's bot for its name. Their owners set them right, so none of it keeps Gewerk from its work. */
export async function examineBots(configuration: Configuration, database: Database): Promise<Finding[]> {
	const bots = await openBots(createSeal(loadKey(configuration)), database);
	if (bots.length === 0) return [];
	const { allowPrivateAddresses } = configuration;
	const fetch = guardedFetch({ allowPrivateAddresses, timeoutMs: 10_000 });
	const complaints: string[] = [];
	for (const { slug, service } of bots) {
		const complaint = service === null ? 'its token does not open' : await complaintOf(fetch, service);
		if (complaint !== null) complaints.push(`${slug}: ${complaint}`);
	}
	const name = 'notes by chat';
	if (complaints.length > 0) {
		return [note(name, `To be set right by their firms: ${complaints.join(', ')}.`)];
	}
	return [good(name, bots.length === 1 ? 'One bot answers.' : `${bots.length} bots answer.`)];
}

interface FoundBot {
	readonly slug: string;
	/** Null where the key does not fit. */
	readonly service: Service | null;
}

function openBots(seal: Seal, database: Database): Promise<FoundBot[]> {
	return database.everywhere(async (rows) => {
		const firms = await rows
			.selectFrom('firm_services')
			.innerJoin('firms', 'firms.id', 'firm_services.firm_id')
			.select(['firms.id', 'firms.slug'])
			.where('kind', '=', 'chat')
			.orderBy('firms.slug')
			.execute();
		const found: FoundBot[] = [];
		for (const { id, slug } of firms) {
			const service = await readService({ seal }, { firm: id, rows }, 'chat').catch(() => null);
			found.push({ slug, service });
		}
		return found;
	});
}

async function complaintOf(fetch: typeof globalThis.fetch, service: Service): Promise<string | null> {
	const said = await askName(fetch, { server: service.address, token: service.secret ?? '' });
	if (said.kind === 'said') return null;
	return `@${service.name} ${said.kind === 'refused' ? said.problem : said.detail}`;
}
