import { limitsOf } from '#advice/networks.ts';
import type { App } from '#app.ts';
import { keepConnected } from '#accounts/connect.ts';
import { claimDue } from '#deliveries/claim.ts';
import { deliver } from '#deliveries/deliver.ts';
import { usualTiming } from '#deliveries/timing.ts';
import type {
	FindOutcome,
	Network,
	Part,
	PublishOutcome,
	RemoveOutcome,
	RepliesOutcome,
} from '#networks/network.ts';
import { createLog } from '#platform/log.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { publishPost } from '#posts/publish.ts';
import type { Post } from '#posts/post.ts';
import { insertTestFirm, openTestDatabase } from '#schema/testing.ts';

/**
 * A firm with one account on a network that answers as the test says, and a clock that the test moves. Only the
 * network is made up: rows, claims and journal are the real ones.
 */
export async function createWorkshop() {
	const database = await openTestDatabase();
	const clock = { at: Date.UTC(2026, 2, 2, 6), now: () => clock.at };
	const asked: Asked = { publish: [], find: [], remove: [], replies: [] };
	const answers: Answers = { publish: [], find: [], remove: [], replies: [] };
	const network = scriptedNetwork(asked, answers);
	const log = createLog('error', () => undefined);
	const app: App = {
		mail: null,
		get configuration(): never {
			throw new Error('No configuration here.');
		},
		get media(): never {
			throw new Error('No pictures here.');
		},
		get practice(): never {
			throw new Error('No practice network here.');
		},
		database,
		clock,
		log,
		seal: createSeal(new Uint8Array(32)),
		networks: { all: [network], find: (name) => (name === network.name ? network : null) },
		tools: { fetch, ownFetch: fetch, publicUrl: '', practiceUrl: '', log, now: clock.now },
		wake: () => undefined,
		onWake: () => undefined,
		practiceListensAt: () => undefined,
	};
	await insertTestFirm(database, 'firm');
	const connected = await keepConnected(app, 'firm', network, {
		kind: 'connected',
		identity: {
			server: '',
			kind: 'profile',
			remoteId: 'me',
			handle: '@me',
			name: 'Me',
			address: 'https://net.example/me',
		},
		credentials: {},
		live: null,
	});
	if (connected.kind !== 'connected') throw new Error('The account was not kept.');

	return {
		app,
		clock,
		asked,
		answers,
		account: connected.account.id,
		/** A post that is due now. */
		async post(text: string): Promise<Post> {
			return this.postParts([text]);
		},
		async postParts(parts: string[]): Promise<Post> {
			const account = connected.account.id;
			const answer = await publishPost(
				app,
				'firm',
				{ text: parts.join(' '), accounts: [account], media: [], variants: { [account]: { parts } } },
				{ dueAt: null },
			);
			if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
			return answer.post;
		},
		/** One round of a worker: takes what is due at this moment as far as it goes. */
		async round(): Promise<number> {
			const due = await claimDue(database, { now: clock.at, lease: usualTiming.lease, limit: 10 });
			for (const claimed of due) await deliver({ app, timing: usualTiming }, claimed);
			return due.length;
		},
		drop: () => database.drop(),
	};
}

interface Asked {
	readonly publish: Part[];
	readonly find: Part[];
	readonly remove: string[];
	readonly replies: string[];
}

interface Answers {
	readonly publish: PublishOutcome[];
	readonly find: FindOutcome[];
	readonly remove: RemoveOutcome[];
	readonly replies: RepliesOutcome[];
}

function scriptedNetwork(asked: Asked, answers: Answers): Network {
	return {
		name: 'mastodon',
		title: 'Scripted',
		kinds: ['profile'],
		ways: [],
		limits: limitsOf('mastodon'),
		showsWithin: 5_000,
		connect: notAsked,
		audit: notAsked,
		async publish(_tools, _connection, part) {
			asked.publish.push(part);
			return (
				answers.publish.shift() ?? {
					kind: 'published',
					remote: { id: `post-${asked.publish.length}`, url: null },
				}
			);
		},
		async find(_tools, _connection, part) {
			asked.find.push(part);
			return answers.find.shift() ?? { kind: 'absent' };
		},
		async remove(_tools, _connection, remote) {
			asked.remove.push(remote.id);
			return answers.remove.shift() ?? { kind: 'removed' };
		},
		async replies(_tools, _connection, remote) {
			asked.replies.push(remote.id);
			return answers.replies.shift() ?? { kind: 'replies', replies: [] };
		},
	};
}

async function notAsked(): Promise<never> {
	throw new Error('Nobody asks this here.');
}
