import type { App } from '#app.ts';
import { openAccount, type Opened } from '#accounts/open.ts';
import { nextAsk } from '#conversations/schedule.ts';
import { noteWaiting } from '#conversations/settle.ts';
import { readRemote, type DeliveryRow } from '#deliveries/delivery.ts';
import type { Reply } from '#networks/network.ts';
import { tell } from '#notices/tell.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';

/** How much of a message a notice quotes, in characters. */
const quoted = 120;
/** How long whoever took a delivery to ask about it has it for themselves; then another may. */
const patience = 2 * 60_000;
/** How long a network that is not there is left alone. */
const pause = 10 * 60_000;

/** Takes published deliveries (at most `limit`) whose network should be asked for answers now. */
export async function takeToAsk(app: Pick<App, 'database' | 'clock'>, limit: number): Promise<DeliveryRow[]> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const due = rows
			.selectFrom('deliveries')
			.select(['id', 'firm_id', 'ask_at'])
			.where('ask_at', 'is not', null)
			.where('ask_at', '<=', now)
			.orderBy('ask_at')
			.limit(limit);
		const found = await (app.database.kind === 'postgres' ? due.forUpdate().skipLocked() : due).execute();
		const taken: DeliveryRow[] = [];
		for (const { id, firm_id, ask_at } of found) {
			const row = await rows
				.updateTable('deliveries')
				.set({ ask_at: now + patience })
				.where('firm_id', '=', firm_id)
				.where('id', '=', id)
				.where('ask_at', '=', ask_at)
				.returningAll()
				.executeTakeFirst();
			if (row !== undefined) taken.push(row);
		}
		return taken;
	});
}

/** The firm's newest published deliveries (at most `limit`) whose network is still asked for answers. */
export async function listAsked(scope: FirmScope, limit: number): Promise<DeliveryRow[]> {
	return scope.rows
		.selectFrom('deliveries')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('ask_at', 'is not', null)
		.orderBy('published_at', 'desc')
		.limit(limit)
		.execute();
}

/** Asks the network for answers to a published delivery, keeps what is new and says when to ask again. */
export async function receiveAnswers(app: App, delivery: DeliveryRow): Promise<void> {
	const opened = await openAccount(app, delivery.firm_id, delivery.account_id);
	const answer = await ask(app, opened, delivery);
	const now = app.clock.now();
	await app.database.inFirm(delivery.firm_id, async (scope) => {
		if (answer.kind === 'replies' && opened.kind === 'open') {
			const remote = new Set(readRemote(delivery.remote).map(({ id }) => id));
			const replies = answer.replies
				.filter((reply) => !remote.has(reply.remote.id))
				.map((reply) => ({ ...reply, text: withoutAddressees(reply.text) }));
			await keepReplies(scope, delivery, opened.account, replies, now);
		}
		const again =
			answer.kind === 'not_possible' || delivery.published_at === null
				? null
				: nextAsk(delivery.published_at, now);
		const later = answer.kind === 'unreachable' && again !== null ? Math.max(again, now + pause) : again;
		await scope.rows
			.updateTable('deliveries')
			.set({ ask_at: later })
			.where('firm_id', '=', scope.firm)
			.where('id', '=', delivery.id)
			.execute();
	});
}

/** The same for one delivery of a firm by its id, at once. */
export async function receiveAnswersTo(app: App, firm: string, id: string): Promise<void> {
	const delivery = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('deliveries')
			.selectAll()
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.executeTakeFirst(),
	);
	if (delivery !== undefined) await receiveAnswers(app, delivery);
}

async function ask(app: App, opened: Opened, delivery: DeliveryRow) {
	const [first] = readRemote(delivery.remote);
	const gone = opened.kind === 'closed' || first === undefined || first.id === '';
	if (gone || delivery.state !== 'published' || delivery.removed_at !== null) {
		return { kind: 'not_possible' } as const;
	}
	return opened.network.replies(app.tools, opened.connection, first);
}

/** Where a firm speaks from, as its own messages name it. */
interface Own {
	readonly handle: string;
	readonly address: string;
}

/** Networks put whom one answers in front of what one says. */
function withoutAddressees(text: string): string {
	const said = text.replace(/^(@[^\s@]\S*\s+)+/, '');
	return said === '' ? text : said;
}

async function keepReplies(
	scope: FirmScope,
	delivery: DeliveryRow,
	own: Own,
	replies: readonly Reply[],
	now: number,
): Promise<void> {
	if (replies.length === 0) return;
	const conversation = await conversationOf(scope, delivery, now);
	const known = await knownIn(scope, conversation);
	const fresh = replies
		.filter(({ remote }) => !known.has(remote.id))
		.toSorted((one, other) => one.at - other.at);
	if (fresh.length === 0) return;
	for (const reply of fresh) {
		const message = { id: newId(), conversation, own: isOwn(own, reply), now };
		await keepMessage(scope, message, reply);
		if (!message.own) await tellOf(scope, message, reply);
	}
	await noteWaiting(scope, conversation);
}

const isOwn = (own: Own, { author }: Reply) =>
	author.address === own.address || author.handle.toLowerCase() === own.handle.toLowerCase();

async function conversationOf(scope: FirmScope, delivery: DeliveryRow, now: number): Promise<string> {
	await scope.rows
		.insertInto('conversations')
		.values({
			id: newId(),
			firm_id: scope.firm,
			account_id: delivery.account_id,
			delivery_id: delivery.id,
			state: 'done',
			waiting_since: null,
			dealt_until: null,
			last_message_at: now,
			created_at: now,
		})
		.onConflict((conflict) => conflict.column('delivery_id').doNothing())
		.execute();
	const { id } = await scope.rows
		.selectFrom('conversations')
		.select('id')
		.where('firm_id', '=', scope.firm)
		.where('delivery_id', '=', delivery.id)
		.executeTakeFirstOrThrow();
	return id;
}

async function knownIn(scope: FirmScope, conversation: string): Promise<Set<string>> {
	const rows = await scope.rows
		.selectFrom('messages')
		.select('remote_id')
		.where('firm_id', '=', scope.firm)
		.where('conversation_id', '=', conversation)
		.execute();
	return new Set(rows.map(({ remote_id }) => remote_id));
}

interface NewMessage {
	readonly id: string;
	readonly conversation: string;
	readonly own: boolean;
	readonly now: number;
}

async function keepMessage(
	scope: FirmScope,
	message: NewMessage,
	{ remote, inReplyTo, author, text, at }: Reply,
) {
	await scope.rows
		.insertInto('messages')
		.values({
			id: message.id,
			firm_id: scope.firm,
			conversation_id: message.conversation,
			remote_id: remote.id,
			in_reply_to: inReplyTo,
			url: webAddress(remote.url),
			author_name: author.name,
			author_handle: author.handle,
			author_address: author.address,
			text,
			own: message.own ? 1 : 0,
			at,
			created_at: message.now,
		})
		// Two workers may have asked at the same time.
		.onConflict((conflict) => conflict.columns(['conversation_id', 'remote_id']).doNothing())
		.execute();
}

/** What a stranger's server calls an address becomes a link only when it is one. */
function webAddress(url: string | null): string | null {
	return url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null;
}

async function tellOf(scope: FirmScope, message: NewMessage, { author, text, remote }: Reply): Promise<void> {
	const details = { conversation: message.conversation, author: author.name, excerpt: text.slice(0, quoted) };
	// The network's own id: two workers that asked at the same time tell of one message.
	const notice = { kind: 'answer', subject: `${message.conversation}/${remote.id}`, details } as const;
	await tell(scope, { roles: ['owner', 'employee'] }, notice, message.now);
}
