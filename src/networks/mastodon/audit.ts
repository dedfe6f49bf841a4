import { textOfHtml } from '#networks/html.ts';
import type { AccountKind, AuditOutcome } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';
import { Account } from './entities.ts';

/** How the account presents itself. Tokens of this API do not expire. */
export async function audit(server: Server, kind: AccountKind): Promise<AuditOutcome> {
	const asked = await ask(server, {
		method: 'GET',
		path: '/api/v1/accounts/verify_credentials',
		expect: Account,
	});
	if (asked.kind === 'trouble') return { kind: 'unreachable', reason: asked.trouble.reason };
	const account = asked.value;
	const created = Date.parse(account.created_at);
	return {
		kind: 'facts',
		facts: {
			kind,
			name: account.display_name,
			description: textOfHtml(account.note),
			links: [account.note, ...account.fields.map(({ value }) => value)].flatMap(linksIn),
			// Servers show a stand-in called missing.png where there is no picture.
			hasPicture: account.avatar !== '' && !account.avatar.endsWith('/missing.png'),
			createdAt: Number.isNaN(created) ? null : created,
			posts: account.statuses_count,
			followers: account.followers_count,
			markedAsBot: account.bot,
			tokenExpiresAt: null,
		},
	};
}

function linksIn(html: string): string[] {
	const targets = [...html.matchAll(/href="(https?:[^"]+)"/gi)].map((match) => textOfHtml(match[1] ?? ''));
	if (targets.length > 0) return targets;
	return textOfHtml(html).match(/https?:\/\/[^\s<>"]+/gi) ?? [];
}
