import { finishedRoof, flatRoof, halfNewRoof, roofWindow } from '#demo/drawings/houses.ts';
import { chanceFrom, type Chance } from '#demo/drawings/pen.ts';
import { afterTheStorm, chimney, mossyRoof, snowGuard } from '#demo/drawings/roofs.ts';
import { atTheEaves, firstGutter, fullGutter, slateCutting } from '#demo/drawings/work.ts';
import { inTurn, loadSharp } from '#media/sharp.ts';

/** What there is to see on the demo's pictures. */
export const scenes = {
	afterTheStorm,
	atTheEaves,
	chimney,
	finishedRoof,
	firstGutter,
	flatRoof,
	fullGutter,
	halfNewRoof,
	mossyRoof,
	roofWindow,
	slateCutting,
	snowGuard,
} satisfies Record<string, (chance: Chance) => string>;

export type Scene = keyof typeof scenes;

/** Paints a scene as a JPEG of 1600 by 1200 pixels; another seed varies it a little, the same one never. */
export function paint(scene: Scene, seed: number): Promise<Uint8Array> {
	return inTurn(async () => {
		const sharp = await loadSharp();
		const drawing = scenes[scene](chanceFrom(seed));
		return new Uint8Array(await sharp(Buffer.from(drawing)).jpeg({ quality: 92 }).toBuffer());
	});
}
