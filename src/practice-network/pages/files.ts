import { Hono } from 'hono';
import sharp from 'sharp';
import { notFound } from '#practice-network/answers.ts';
import type { PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import type { Practice } from '#practice-network/practice.ts';

/** What stands in for a picture that an account does not have. */
const standIns = {
	'missing.png': { width: 400, height: 400 },
	'header.png': { width: 1200, height: 400 },
} as const;

/** Pictures of posts and accounts. */
export function fileRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	const drawn = new Map<string, Promise<Uint8Array>>();

	routes.get('/media/:name', async (context) => {
		const medium = await practice.database.everywhere((rows) =>
			rows
				.selectFrom('practice_media')
				.select(['stored_as', 'mime'])
				.where('name', '=', context.req.param('name'))
				.executeTakeFirst(),
		);
		if (!medium) throw notFound();
		return answerFile(await practice.media.read(medium.stored_as), medium.mime);
	});

	routes.get('/avatars/:name', async (context) => {
		const name = context.req.param('name');
		if (isStandIn(name)) {
			const picture = drawn.get(name) ?? draw(standIns[name]);
			drawn.set(name, picture);
			return answerFile(await picture, 'image/png');
		}
		const account = await practice.database.everywhere((rows) =>
			rows.selectFrom('practice_accounts').select('avatar').where('avatar', '=', name).executeTakeFirst(),
		);
		if (!account?.avatar) throw notFound();
		return answerFile(await practice.media.read(account.avatar), 'image/png');
	});

	return routes;
}

/** The policy keeps a file that a browser might take for a page from doing anything. */
function answerFile(bytes: Uint8Array, mime: string): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': mime,
			'Cache-Control': 'private, max-age=300',
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
			'Cross-Origin-Resource-Policy': 'cross-origin',
		},
	});
}

function isStandIn(name: string): name is keyof typeof standIns {
	return name in standIns;
}

/** Two links of a folding rule on a plain ground. */
async function draw({ width, height }: { width: number; height: number }): Promise<Uint8Array> {
	const [middle, size] = [width / 2, height / 4];
	const roof = `M${middle - size} ${height * 0.65} ${middle} ${height * 0.35} ${middle + size} ${height * 0.65}`;
	const drawing =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
		`<rect width="100%" height="100%" fill="#f2b705"/>` +
		`<path d="${roof}" fill="none" stroke="#1d2327" stroke-width="${height / 12}"/></svg>`;
	return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer());
}
