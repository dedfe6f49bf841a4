import type { App } from '#app.ts';
import type { MadeUpFirm } from '#demo/firm.ts';
import { receiveAnswersTo } from '#conversations/receive.ts';
import { moveIn, type Neighbour, type Voice } from '#demo/neighbours.ts';
import type { Past } from '#demo/past.ts';
import { sayThen } from '#demo/say.ts';
import { history } from '#demo/story.ts';
import type { Answer, PastPost } from '#demo/told.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Something that happened at a UTC instant. */
interface Event {
	readonly at: number;
	happen(): Promise<void>;
}

/**
 * Lets the two months happen, one thing after the other: the firm's posts, what people said to them, and what
 * the firm said to that. `when` tells the instant of a day so many days ago.
 */
export async function letHappen(
	present: App,
	past: Past,
	firm: MadeUpFirm,
	when: (daysAgo: number, time: string) => number,
): Promise<void> {
	const voices = await moveIn(past, firm.remote.id);
	const events = history.flatMap((post) => eventsOf(post, when(post.daysAgo, post.time)));
	for (const { at, happen } of events.toSorted((one, other) => one.at - other.at)) {
		past.setTo(at);
		await happen();
	}

	function eventsOf(post: PastPost, at: number): Event[] {
		let status = '';
		let delivery = '';
		const listen = () => receiveAnswersTo(past.app, firm.id, delivery);
		const said: Event = {
			at,
			async happen() {
				const { deliveries } = await sayThen(present, past, firm, post, at);
				status = deliveries[0]?.remote[0]?.id ?? '';
				delivery = deliveries[0]?.id ?? '';
			},
		};
		const liked = (post.likedBy ?? []).map((who, index): Event => ({
			at: at + (25 + index * 47) * minute,
			happen: () => voices[who].favourite(status),
		}));
		const answered = (post.answers ?? []).flatMap((answer) =>
			conversation(answer, at, voices, firm, () => status),
		);
		const heard = answered.map(({ at: then, happen }): Event => ({
			at: then,
			happen: () => happen().then(listen),
		}));
		return [said, ...liked, ...heard];
	}
}

/** An answer to the firm's post, and what the firm said to it. */
function conversation(
	{ who, after, text, reply }: Answer,
	posted: number,
	voices: Record<Neighbour, Voice>,
	firm: MadeUpFirm,
	status: () => string,
): Event[] {
	let answer = '';
	const asked: Event = {
		at: posted + after * hour,
		async happen() {
			answer = await voices[who].answer(status(), `@${firm.remote.voice.username} ${text}`);
		},
	};
	if (reply === undefined) return [asked];
	const replied: Event = {
		at: asked.at + reply.after * hour,
		async happen() {
			await firm.remote.voice.answer(answer, `@${voices[who].username} ${reply.text}`);
		},
	};
	return [asked, replied];
}
