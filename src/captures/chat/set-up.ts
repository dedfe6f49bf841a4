import * as v from 'valibot';
import type { App } from '#app.ts';
import { unlinkAll } from '#captures/chat/links.ts';
import { askName, botIdOf, isToken, type Bot } from '#captures/chat/telegram.ts';
import { kept } from '#captures/kept.ts';
import { dropService, keepService, readService } from '#firms/outside-services.ts';
import type { FirmScope } from '#schema/database.ts';

export const botTroubles = ['revoked', 'conflict', 'unreachable'] as const;
/** Why a bot's messages cannot be fetched. */
export type BotTrouble = (typeof botTroubles)[number];

export const botProblems = ['not_a_token', 'not_an_address', 'revoked', 'taken', 'unreachable'] as const;
/** Why a bot was not taken into use. */
export type BotProblem = (typeof botProblems)[number];

/** A firm's bot, as far as the interface tells of it. */
export interface KnownBot {
	/** Without @. */
	readonly name: string;
	/** Origin of its server; empty for the usual one. */
	readonly server: string;
	/** What keeps it from working, since which UTC instant; null while all is well. */
	readonly trouble: { readonly problem: BotTrouble; readonly since: number } | null;
}

/** Up to where a firm's bot has been listened to, and what stands in the way. */
export const stateOfBot = (firm: string) =>
	kept(
		`bot:${firm}`,
		v.object({
			/** The bot it is about: another one counts its messages anew. */
			bot: v.string(),
			next: v.number(),
			trouble: v.nullable(v.object({ problem: v.picklist(botTroubles), since: v.number() })),
		}),
	);

/** The firm's bot with its token, or null while it has none. */
export async function openBot(app: Pick<App, 'seal'>, scope: FirmScope): Promise<Bot | null> {
	const service = await readService(app, scope, 'chat');
	return service === null ? null : { server: service.address, token: service.secret ?? '' };
}

/** What the pages tell of the firm's bot, or null while it has none. */
export async function readBot(app: Pick<App, 'seal' | 'database'>, firm: string): Promise<KnownBot | null> {
	const service = await app.database.inFirm(firm, (scope) => readService(app, scope, 'chat'));
	if (service === null) return null;
	const state = await stateOfBot(firm).read(app);
	const current = state?.bot === botIdOf(service.secret ?? '');
	return { name: service.name, server: service.address, trouble: current ? (state?.trouble ?? null) : null };
}

/**
 * Asks the bot for its name and uses it from now on. `taken` is one that another firm of this installation uses:
 * two would take each other's messages.
 */
export async function connectBot(
	app: App,
	firm: string,
	typed: { readonly token: string; readonly server: string },
): Promise<{ readonly kind: 'connected' } | { readonly kind: 'refused'; readonly problem: BotProblem }> {
	const bot = { token: typed.token.trim(), server: originOf(typed.server.trim()) };
	if (!isToken(bot.token)) return { kind: 'refused', problem: 'not_a_token' };
	if (bot.server === null) return { kind: 'refused', problem: 'not_an_address' };
	const known = { ...bot, server: bot.server };
	const said = await askName(app.tools.fetch, known);
	if (said.kind !== 'said') {
		const revoked = said.kind === 'refused' && said.problem === 'revoked';
		return { kind: 'refused', problem: revoked ? 'revoked' : 'unreachable' };
	}
	if (await isTaken(app, firm, said.value)) return { kind: 'refused', problem: 'taken' };
	await app.database.inFirm(firm, async (scope) => {
		const before = await openBot(app, scope);
		if (before !== null && botIdOf(before.token) !== botIdOf(known.token)) await unlinkAll(scope);
		const service = { address: known.server, secret: known.token, model: '', name: said.value };
		await keepService(app, scope, 'chat', service);
	});
	const state = await stateOfBot(firm).read(app);
	if (state?.bot === botIdOf(known.token)) await stateOfBot(firm).write(app, { ...state, trouble: null });
	app.wake();
	return { kind: 'connected' };
}

/** Uses no bot any more, forgets its token and who was linked with it. */
export async function disconnectBot(app: App, firm: string): Promise<void> {
	await app.database.inFirm(firm, async (scope) => {
		await dropService(scope, 'chat');
		await unlinkAll(scope);
	});
	await stateOfBot(firm).forget(app);
	app.wake();
}

function originOf(typed: string): string | null {
	if (typed === '') return '';
	const address = URL.parse(typed);
	return address !== null && /^https?:$/.test(address.protocol) ? address.origin : null;
}

async function isTaken(app: Pick<App, 'database'>, firm: string, name: string): Promise<boolean> {
	const other = await app.database.everywhere((rows) =>
		rows
			.selectFrom('firm_services')
			.select('firm_id')
			.where('kind', '=', 'chat')
			.where('name', '=', name)
			.where('firm_id', '!=', firm)
			.executeTakeFirst(),
	);
	return other !== undefined;
}
