import {
	area,
	between,
	box,
	colours,
	line,
	oneOf,
	picture,
	shape,
	size,
	thin,
	through,
	times,
	type Chance,
} from '#demo/drawings/pen.ts';
import {
	cloud,
	fired,
	foldingRule,
	moss,
	plainTile,
	plainTilePath,
	plainTiles,
} from '#demo/drawings/things.ts';

const wholeRoof = { x: -120, y: -100, width: 1840, height: 1500 };

/** Moss on plain tiles, a hand brush and the folding rule. */
export function mossyRoof(chance: Chance): string {
	const tile = 190;
	const tiles = plainTiles(chance, { ...wholeRoof, tile, fills: fired });
	const cushions = times(7, (row) =>
		times(9, (column) => {
			if (chance() > 0.2 + row * 0.07) return '';
			const x = wholeRoof.x + column * tile - (row % 2 === 0 ? 0 : tile / 2);
			return moss(
				chance,
				x + between(chance, 20, 50),
				wholeRoof.y + (row + 1) * tile - 6,
				between(chance, 112, 170),
			);
		}),
	);
	return picture(
		colours.brick,
		tiles + cushions + brush(980, 430, between(chance, -14, 2)) + foldingRule(190, 1010, [-18, -12], 250),
	);
}

/** A hand brush seen from the side, bristles down. */
function brush(x: number, y: number, turn: number): string {
	const bristles = times(15, (index) => `M${-190 + index * 27} 66l${(index - 7) * 2.5} 100`);
	return `<g transform="translate(${x} ${y}) rotate(${turn})">
${shape('M-206 60h412l20 116q-226 34-452 0z', colours.straw)}${thin(bristles)}
${shape('M-214 8q0-28 30-30l370-6q120-8 190-58q40-22 56 10q12 30-24 54q-70 52-180 66v24h-442z', colours.wood)}
${thin('M-180 34h380')}</g>`;
}

/** The ridge after a gale: one tile has slipped, one stands up, and the battens show. */
export function afterTheStorm(chance: Chance): string {
	const tile = 180;
	const gap = { row: 2, column: Math.floor(between(chance, 3, 6)) };
	const roof = 'M-20 440h1640v800h-1640z';
	const slipped: string[] = [];
	const tiles = plainTiles(chance, {
		x: -100,
		y: 460,
		width: 1800,
		height: 900,
		tile,
		fills: fired,
		instead: (row, column, x, y) => {
			if (row !== gap.row || column !== gap.column) return null;
			slipped.push(
				plainTile(x, y, tile, colours.clay, `transform="translate(150 190) rotate(31 ${x + tile / 2} ${y})"`),
			);
			return hole(x, y, tile);
		},
	});
	const [wind, height] = [between(chance, -50, 50), between(chance, 0, 60)];
	return picture(
		colours.sky,
		cloud(120 + wind, 220 + height, 1.15, colours.haze) +
			gusts(560 + wind, 130) +
			gusts(1180 + wind, 220) +
			through('roof', roof, tiles) +
			slipped.join('') +
			ridge(440) +
			foldingRule(110, 1090, [-8, 10], 230),
	);
}

/** Where a tile is missing: the dark under the roof, two battens, and the upper half of the tiles below. */
function hole(x: number, y: number, tile: number): string {
	return (
		shape(plainTilePath(x, y, tile), colours.ink) +
		shape(box(x, y + tile * 0.12, tile, 36), colours.wood) +
		shape(box(x, y + tile * 0.72, tile, 36), colours.wood)
	);
}

/** Ridge tiles side by side, their lower edge at a height. */
function ridge(y: number): string {
	return times(9, (index) => {
		const x = -70 + index * 205;
		return (
			shape(`M${x} ${y + 46}v-36q4-56 64-56h90q56 0 60 56v36z`, colours.red) +
			thin(`M${x + 22} ${y + 14}q4-34 40-36`)
		);
	});
}

function gusts(x: number, y: number): string {
	const stroke = `style="stroke:${colours.blue}"`;
	return (
		line(`M${x} ${y}h240a48 48 0 1 0-46-62`, stroke) +
		line(`M${x - 70} ${y + 48}h400a42 42 0 1 1-40 56`, stroke) +
		line(`M${x + 30} ${y + 96}h130`, stroke)
	);
}

/** A chimney and the sheet metal that keeps the rain out where it leaves the roof. */
export function chimney(chance: Chance): string {
	const sky = oneOf(chance, [colours.sky, colours.dusk, colours.haze]);
	const tiles = plainTiles(chance, { x: -120, y: 430, width: 1840, height: 900, tile: 150, fills: fired });
	const left = 560 + between(chance, -70, 70);
	return picture(
		sky,
		cloud(110 + between(chance, -40, 80), 260, 1.05) +
			cloud(1240 + between(chance, -60, 60), 210, 0.85) +
			through('roof', box(-20, 430, 1640, 790), tiles) +
			ridge(420) +
			stack(left) +
			apron(left) +
			foldingRule(left - 470, 1110, [-30, -14], 200),
	);
}

function stack(left: number): string {
	const bricks = times(10, (course) => {
		const y = 210 + course * 66;
		const shift = course % 2 === 0 ? 0 : -60;
		return `M${left} ${y}h480${times(5, (joint) => `M${left + shift + joint * 120} ${y}v66`)}`;
	});
	const front = box(left, 200, 480, 640);
	return (
		shape(front, colours.clay) +
		through('stack', front, thin(bricks)) +
		line(front) +
		shape(box(left - 40, 140, 560, 70), colours.bright) +
		shape(box(left + 80, 64, 120, 76), colours.brick) +
		shape(box(left + 280, 64, 120, 76), colours.brick)
	);
}

/** Steps at the sides, an apron in front that lies over the tiles, with its rounded edge. */
function apron(left: number): string {
	const right = left + 480;
	const steps = (side: 1 | -1, x: number) =>
		shape(`M${x} 420h${side * 46}v400h${side * -46}z`, colours.bright) + thin(`M${x + side * 23} 440v330`);
	return (
		steps(-1, left) +
		steps(1, right) +
		shape(`M${left - 46} 780h572v84l46 120q-332 36-664 0l46-120z`, colours.metal) +
		line(`M${left - 46} 864h572`) +
		thin(`M${left + 40} 884l-14 96M${left + 240} 884v106M${left + 440} 884l14 96`) +
		shape(box(left - 46, 768, 572, 30), colours.bright) +
		times(5, (screw) => `<circle cx="${left + screw * 120}" cy="783" r="8" fill="${colours.ink}"/>`)
	);
}

/** Snow held back above the eaves by a snow guard. */
export function snowGuard(chance: Chance): string {
	const fills = [colours.slate, colours.dove, colours.slate, colours.ash];
	const tiles = plainTiles(chance, { x: -100, y: 600, width: 1840, height: 400, tile: 150, fills });
	const drift = between(chance, -40, 40);
	const flakes = times(40, () => {
		const [x, y] = [chance() * size.width, chance() * 420];
		return `<circle cx="${x}" cy="${y}" r="${between(chance, 6, 12)}" fill="${colours.paper}"/>`;
	});
	const crest = `M-20 ${390 + drift}q260-130 560-70t560-20t560 70`;
	const bulges = times(17, (bar) => `q-48 ${26 + (bar % 3) * 8}-96 0`);
	return picture(
		colours.frost,
		flakes +
			through('roof', box(-20, 600, 1640, 390), tiles) +
			shape(`${crest}V780${bulges}z`, colours.paper) +
			thin('M120 500q120-30 240 0M700 450q140-34 260 4M1180 530q110-28 200 0M320 600q90-24 180 0') +
			fence(640) +
			gutterAlong(990),
	);
}

/** A grille with two rails, held by brackets. */
function fence(y: number): string {
	return (
		times(17, (bar) => shape(box(20 + bar * 96, y, 14, 150), colours.bright)) +
		shape(box(-20, y - 10, 1640, 30), colours.metal) +
		shape(box(-20, y + 130, 1640, 30), colours.metal) +
		times(4, (bracket) => shape(`M${150 + bracket * 400} ${y - 44}h36v170l70 88h-44l-62-76z`, colours.yellow))
	);
}

function gutterAlong(y: number): string {
	return (
		shape(`M-20 ${y}h1640v30h-1640z`, colours.bright) +
		shape(`M-20 ${y + 30}h1640v50q-12 44-60 44h-1520q-50 0-60-44z`, colours.metal) +
		times(5, (bracket) =>
			shape(`M${120 + bracket * 340} ${y - 12}h34v110q-2 26-17 26t-17-26z`, colours.bright),
		) +
		area(box(-20, y + 128, 1640, 200), colours.wall) +
		line(`M-20 ${y + 126}h1640`)
	);
}
