import { between, box, colours, line, oneOf, shape, thin, times, type Chance } from '#demo/drawings/pen.ts';

/** The folding rule, opened link by link from a point; angles in degrees, clockwise from the right. */
export function foldingRule(x: number, y: number, angles: readonly number[], length = 210): string {
	let at = { x, y };
	const joints: string[] = [];
	const links = angles.map((angle) => {
		const from = at;
		const turn = (angle * Math.PI) / 180;
		at = { x: from.x + length * Math.cos(turn), y: from.y + length * Math.sin(turn) };
		joints.push(`<circle cx="${from.x}" cy="${from.y}" r="9" fill="${colours.ink}"/>`);
		return `<g transform="translate(${from.x} ${from.y}) rotate(${angle})">
<rect x="-22" y="-21" width="${length + 44}" height="42" rx="12" fill="${colours.yellow}" class="ink"/>
${thin(times(Math.floor(length / 21) - 1, (tick) => `M${21 * (tick + 1)} -18v${tick % 5 === 4 ? 20 : 12}`))}</g>`;
	});
	return links.join('') + joints.join('');
}

/** A cloud whose flat lower edge begins at a point. */
export function cloud(x: number, y: number, scale: number, fill: string = colours.paper): string {
	return shape(
		'M0 0h250a52 52 0 0 0 8-103a84 84 0 0 0-150-38a66 66 0 0 0-98 44a49 49 0 0 0-10 97z',
		fill,
		`transform="translate(${x} ${y}) scale(${scale})" style="stroke-width:${9 / scale}"`,
	);
}

/** What tiles of fired clay look like, the commonest shade twice. */
export const fired = [colours.brick, colours.brick, colours.clay, colours.red];

export interface Tiles {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Width of one tile; what shows of it is as high as it is wide. */
	readonly tile: number;
	readonly fills: readonly string[];
	/** Leaves a tile out, or draws something else in its place. */
	readonly instead?: (row: number, column: number, x: number, y: number) => string | null;
}

/** Rows of plain tiles with round ends, each row lying over the one below it and half a tile aside. */
export function plainTiles(chance: Chance, tiles: Tiles): string {
	const { tile } = tiles;
	const rows = Math.ceil(tiles.height / tile);
	const columns = Math.ceil(tiles.width / tile) + 1;
	return times(rows, (fromBelow) => {
		const row = rows - 1 - fromBelow;
		return times(columns, (column) => {
			const x = tiles.x + column * tile - (row % 2 === 0 ? 0 : tile / 2);
			const y = tiles.y + row * tile;
			const fill = tiles.fills[Math.floor(chance() * tiles.fills.length)] ?? colours.brick;
			return tiles.instead?.(row, column, x, y) ?? plainTile(x, y, tile, fill);
		});
	});
}

/** One plain tile; its upper half will be hidden by the row above. */
export function plainTile(x: number, y: number, tile: number, fill: string, more = ''): string {
	return shape(plainTilePath(x, y, tile), fill, more);
}

export function plainTilePath(x: number, y: number, tile: number): string {
	const straight = tile * 0.75;
	return `M${x} ${y - tile * 0.6}v${straight + tile * 0.6}a${tile / 2} ${tile * 0.42} 0 0 0 ${tile} 0v${-straight - tile * 0.6}z`;
}

/** A ladder between its foot and its head. */
export function ladder(
	foot: readonly [number, number],
	head: readonly [number, number],
	rungs: number,
): string {
	const [dx, dy] = [head[0] - foot[0], head[1] - foot[1]];
	const length = Math.hypot(dx, dy);
	const half = 62;
	const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
	const gap = length / (rungs + 1);
	return `<g transform="translate(${foot[0]} ${foot[1]}) rotate(${turn})">
${times(rungs, (rung) => shape(box(gap * (rung + 1) - 8, -half, 16, half * 2), colours.bright))}
${shape(box(0, -half - 14, length, 26), colours.metal)}${shape(box(0, half - 12, length, 26), colours.metal)}</g>`;
}

/** A leaf with its stalk at a point. */
export function fallenLeaf(x: number, y: number, turn: number, fill: string, scale = 1): string {
	return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">
${shape('M0 0c-46-20-52-84 0-128c52 44 46 108 0 128z', fill)}${thin('M0 34v-120M0-30l22-24M0-10l-24-26')}</g>`;
}

/** A cushion of moss on the lower edge of a tile; its left end is at a point. */
export function moss(chance: Chance, x: number, y: number, width: number): string {
	const heads = Math.max(3, Math.round(width / 46));
	const step = width / heads;
	const crown = times(heads, () => `a${step * 0.56} ${between(chance, 34, 58)} 0 0 1 ${step} 0`);
	const [fill, light] = oneOf(chance, [
		[colours.moss, colours.leaf],
		[colours.leaf, colours.meadow],
	]);
	const specks = times(heads * 2, (index) => {
		const left = x + step * (0.3 + index * 0.45);
		return `M${left} ${y + between(chance, -6, 22)}v2`;
	});
	return (
		shape(`M${x} ${y}${crown}q10 18-14 30q-${width / 2} 34-${width - 26} 2q-24-14-12-32z`, fill) +
		thin(specks, `style="stroke:${light};stroke-width:10"`)
	);
}

/** Drops of rain over an area. */
export function rain(
	chance: Chance,
	count: number,
	x: number,
	y: number,
	width: number,
	height: number,
): string {
	return times(count, () => {
		const left = x + chance() * width;
		const top = y + chance() * height;
		return line(
			`M${left} ${top}l-14 ${between(chance, 44, 70)}`,
			`style="stroke:${colours.blue};stroke-width:7"`,
		);
	});
}

/** A slater's hammer: a head with a point, the handle towards the lower right. */
export function hammer(x: number, y: number, turn: number): string {
	return `<g transform="translate(${x} ${y}) rotate(${turn})">
${shape('M-24 30h48l10 380q-34 22-68 0z', colours.wood)}${thin('M-30 330h60M-31 356h62')}
${shape('M-290 14q150-66 262-62h150q26 0 26 26v34q0 26-26 26h-150q-120 4-262-24z', colours.metal)}
${thin('M110-46v84')}</g>`;
}
