import type { App } from '#app.ts';
import type { MadeUpFirm } from '#demo/firm.ts';
import { paint } from '#demo/paint.ts';
import type { Past } from '#demo/past.ts';
import type { Painted, Told } from '#demo/told.ts';
import { claimIn } from '#deliveries/claim.ts';
import { deliver } from '#deliveries/deliver.ts';
import { usualTiming } from '#deliveries/timing.ts';
import { acceptPicture } from '#media/accept.ts';
import type { PostInput } from '#posts/create.ts';
import { readPost, type Post } from '#posts/post.ts';
import { publishPostIn } from '#posts/publish.ts';

const second = 1_000;
const minute = 60 * second;

/** Takes the picture and gives what a person would have typed. */
export async function prepare(app: App, firm: MadeUpFirm, told: Told): Promise<PostInput> {
	const { text, purpose, picture } = told;
	const media = picture === undefined ? [] : [await takePicture(app, firm.id, picture)];
	return { personId: firm.personId, text, purpose, media, accounts: [firm.account] };
}

async function takePicture(app: App, firm: string, { scene, seed, alt }: Painted): Promise<string> {
	const answer = await acceptPicture(app, firm, { bytes: await paint(scene, seed), alt });
	if (answer.kind === 'refused') throw new Error(`The picture ${scene} was refused: ${answer.problem}.`);
	return answer.picture.id;
}

/**
 * Has the firm say something at an instant in the past: written two minutes before, then sent for real. The
 * delivery is claimed in the transaction that plans it; otherwise a worker would see it long overdue and take it.
 */
export async function sayThen(
	present: App,
	past: Past,
	firm: MadeUpFirm,
	told: Told,
	at: number,
): Promise<Post> {
	past.setTo(at - 2 * minute);
	const input = await prepare(past.app, firm, told);
	const claimed = await past.app.database.inFirm(firm.id, async (scope) => {
		const answer = await publishPostIn(past.app, scope, input, { dueAt: at });
		const deliveries = answer.kind === 'done' ? answer.post.deliveries : [];
		return claimIn(
			scope.rows,
			deliveries.map(({ id }) => id),
			present.clock.now() + usualTiming.lease,
		);
	});
	past.setTo(at + second);
	for (const delivery of claimed) await deliver({ app: past.app, timing: usualTiming }, delivery);
	const post = await past.app.database.inFirm(firm.id, (scope) => readPost(scope, claimed[0]?.post_id ?? ''));
	if (post === null || post.deliveries.some(({ state }) => state !== 'published')) {
		throw new Error(`A post of the demo was not published: ${JSON.stringify(post?.deliveries)}`);
	}
	return post;
}
