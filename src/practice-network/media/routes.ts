import { Hono } from 'hono';
import * as v from 'valibot';
import { invalid, notFound } from '#practice-network/answers.ts';
import { readInput } from '#practice-network/input.ts';
import { pictureLimit } from '#practice-network/media/picture.ts';
import { Alt } from '#practice-network/media/describe.ts';
import { forgetPictures } from '#practice-network/media/forget.ts';
import { keepPicture } from '#practice-network/media/keep.ts';
import { showMedium, type MediumRow } from '#practice-network/media/show.ts';
import { accountOf, type PracticeContext, type PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { Rows } from '#schema/database.ts';

const Upload = v.object({ file: v.optional(v.unknown()), description: v.nullish(Alt) });

/** POST /api/v2/media, and the same under v1: pictures are ready at once here. */
export function uploadRoute(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	routes.post('/', async (context) => {
		const owner = accountOf(context, 'write:media').id;
		const { file, description } = await readInput(context, Upload, pictureLimit);
		if (!(file instanceof Blob)) throw invalid("File can't be blank");
		const medium = await keepPicture(practice, owner, {
			file: new Uint8Array(await file.arrayBuffer()),
			alt: description ?? '',
		});
		return context.json(showMedium(practice, medium));
	});
	return routes;
}

/** /api/v1/media/:id */
export function mediaRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = uploadRoute(practice);
	const own = async (rows: Rows, context: PracticeContext): Promise<MediumRow> => {
		const medium = await rows
			.selectFrom('practice_media')
			.selectAll()
			.where('id', '=', context.req.param('id') ?? '')
			.where('account_id', '=', accountOf(context, 'write:media').id)
			.executeTakeFirst();
		if (!medium) throw notFound();
		return medium;
	};

	routes.get('/:id', async (context) => {
		const medium = await practice.database.everywhere((rows) => own(rows, context));
		return context.json(showMedium(practice, medium));
	});

	routes.put('/:id', async (context) => {
		const { description } = await readInput(context, v.object({ description: v.nullish(Alt) }));
		const medium = await practice.database.everywhere(async (rows) => {
			const found = await own(rows, context);
			if (found.status_id !== null) throw notFound();
			return rows
				.updateTable('practice_media')
				.set({ alt: description ?? found.alt })
				.where('id', '=', found.id)
				.returningAll()
				.executeTakeFirstOrThrow();
		});
		return context.json(showMedium(practice, medium));
	});

	routes.delete('/:id', async (context) => {
		const medium = await practice.database.everywhere((rows) => own(rows, context));
		if (medium.status_id !== null) throw invalid('Media attachment is currently used by a status');
		await forgetPictures(practice, [medium.id]);
		return context.json({});
	});

	return routes;
}
