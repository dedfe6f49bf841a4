import {
	area,
	between,
	box,
	colours,
	line,
	oneOf,
	picture,
	shape,
	thin,
	through,
	times,
	type Chance,
} from '#demo/drawings/pen.ts';
import { fallenLeaf, fired, foldingRule, hammer, ladder, plainTiles } from '#demo/drawings/things.ts';

/** The gutter in autumn: full of leaves, two of them still falling. */
export function fullGutter(chance: Chance): string {
	const fills = [colours.yellow, colours.brick, colours.wood, colours.leaf];
	const leaf = (x: number, y: number, scale: number) =>
		fallenLeaf(
			x,
			y,
			between(chance, -80, 80),
			fills[Math.floor(chance() * fills.length)] ?? colours.yellow,
			scale,
		);
	const tiles = plainTiles(chance, {
		x: -80,
		y: -60,
		width: 1800,
		height: 520,
		tile: 150,
		fills: fired,
	});
	return picture(
		colours.sky,
		area(box(0, 560, 1600, 640), colours.wall) +
			thin('M-20 760h1640M-20 940h1640M-20 1120h1640') +
			area(box(0, 400, 1600, 160), colours.plank) +
			through('roof', box(-20, -20, 1640, 420), tiles) +
			line('M-20 400h1640') +
			times(24, (index) =>
				leaf(
					20 + index * 68 + between(chance, -16, 16),
					566 + between(chance, -4, 30),
					between(chance, 0.95, 1.3),
				),
			) +
			gutter() +
			leaf(1290, 900, 1.1) +
			leaf(330, 1060, 1.2) +
			leaf(850, 1010, 0.9) +
			downpipe(1060),
	);
}

function gutter(): string {
	return (
		shape('M-20 560h1640v40q0 150-120 150h-1420q-100 0-100-150z', colours.metal) +
		shape('M-20 548h1640v34h-1640z', colours.bright) +
		thin('M-20 640h1640') +
		times(4, (bracket) => shape(`M${160 + bracket * 420} 530h40v190q0 32-20 32t-20-32z`, colours.bright))
	);
}

function downpipe(x: number): string {
	return (
		shape(`M${x - 110} 750h220l-40 90h-140z`, colours.bright) +
		shape(box(x - 62, 840, 124, 380), colours.metal) +
		thin(`M${x - 26} 860v340`) +
		shape(box(x - 84, 960, 168, 40), colours.bright)
	);
}

/** Cutting slate, seen from above: a slate with the line to cut along, its chips, the hammer, finished ones. */
export function slateCutting(chance: Chance): string {
	const boards = times(
		6,
		(board) => `M-20 ${40 + board * 220}h1640M${board % 2 === 0 ? 420 : 1130} ${40 + board * 220}v220`,
	);
	const chips = times(9, (chip) => {
		const [x, y] = [190 + chip * 14 + between(chance, -70, 60), 330 + chip * 76 + between(chance, -24, 24)];
		const [wide, high] = [between(chance, 26, 60), between(chance, 20, 44)];
		return shape(
			`M${x} ${y}l${wide}-${high}l${wide * 0.6} ${high * 1.5}z`,
			chance() > 0.5 ? colours.slate : colours.ash,
		);
	});
	const cut = thin(
		'M-190 320q-50-270 60-440q50-80 140-84',
		`style="stroke:${colours.paper};stroke-dasharray:34 22"`,
	);
	return picture(
		oneOf(chance, [colours.plank, colours.straw]),
		thin(boards, `style="stroke:${colours.wood};stroke-width:8"`) +
			slate(1250, 330, 18, colours.ash) +
			slate(1160, 390, 8, colours.dove) +
			chips +
			slate(640, 540, between(chance, -10, -2), colours.slate, cut) +
			hammer(1200, 610, between(chance, 24, 38)) +
			foldingRule(120, 1110, [-3, -9, 4], 210),
	);
}

/** A slate with the round back of the old German way of covering, with its middle at a point. */
function slate(x: number, y: number, turn: number, fill: string, drawn = ''): string {
	return `<g transform="translate(${x} ${y}) rotate(${turn})">
${shape('M-250 350q-60-300 60-500q60-110 180-110h250v420q-20 190-200 190z', fill)}
${drawn}${thin('M0 20l110-50M40 150l130-60M-60 240l100-44')}
<circle cx="196" cy="-210" r="13" fill="${colours.paper}" class="thin"/><circle cx="196" cy="-130" r="13" fill="${colours.paper}" class="thin"/></g>`;
}

/** On the ladder at the eaves, seen from behind. */
export function atTheEaves(chance: Chance): string {
	const tiles = plainTiles(chance, {
		x: -60,
		y: -30,
		width: 1800,
		height: 490,
		tile: 120,
		fills: fired,
	});
	const x = 640 + between(chance, -60, 120);
	return picture(
		colours.wall,
		area(box(0, 450, 1600, 750), colours.wall) +
			through('roof', 'M-20-20h1640v480h-1640z', tiles) +
			shape('M-20 440h1640v24q0 70-60 70h-1520q-60 0-60-70z', colours.metal) +
			thin('M-20 486h1640') +
			shape(box(1150, 650, 300, 360), colours.sky) +
			thin('M1300 650v360M1150 830h300') +
			shape(box(1110, 1010, 380, 34), colours.bright) +
			ladder([x - 40, 1240], [x + 40, 330], 12) +
			roofer(x + 6, 640),
	);
}

/** A roofer from behind: helmet, jacket with stripes, one hand on the gutter. */
function roofer(x: number, y: number): string {
	return `<g transform="translate(${x} ${y})">
${shape('M-120 190l-10 210l-36 40q-14 34 30 36h96l20-240l36 130l-16 66q-8 44 34 44h92q26-10 10-40l-24-20l16-226z', colours.shade)}
${shape('M-132 200q-26-210 42-262q90-40 180 0q66 52 40 262q-130 34-262 0z', colours.blue)}
${shape('M88-58q70-10 120-76l34-74l62 26l-30 98q-50 120-150 134z', colours.blue)}
${shape('M240-206q-12-46 20-58q40-10 50 30l-12 52z', colours.skin)}
${shape('M-88-58q-70-10-110-76l-26-74l-60 24l22 98q40 120 140 134z', colours.blue)}
${shape('M-224-206q12-46-18-58q-40-8-50 32l8 50z', colours.skin)}
${shape('M-122 96h244l4 50h-252z', colours.yellow)}
${shape('M-34-40v-52h68v52q-34 22-68 0z', colours.skin)}
${shape('M-98-112q-6-128 98-132q104 4 98 132z', colours.yellow)}
${shape('M-116-124h232q10 36-18 38q-98 16-196 0q-28-2-18-38z', colours.yellow)}
${thin('M-40-140q-2-60 14-92M40-140q2-60-14-92')}
${shape('M-128 182q128 30 256 0v40q-128 30-256 0z', colours.brown)}
${shape('M70 214h70v86q-36 24-70 0z', colours.wood)}${line('M104 214v-36')}</g>`;
}

/** An apprentice at the bench with the first gutter of her own. */
export function firstGutter(chance: Chance): string {
	const jacket = oneOf(chance, [colours.blue, colours.moss]);
	const aside = `transform="translate(${between(chance, -90, 30)} 0)"`;
	return picture(
		colours.straw,
		toolWall() +
			`<g ${aside}>${apprentice(800, 520, jacket)}</g>` +
			shape(box(-20, 900, 1640, 90), colours.wood) +
			shape(box(-20, 990, 1640, 240), colours.plank) +
			thin('M-20 940h900M1000 960h620') +
			`<g ${aside}>${ownGutter(jacket)}</g>` +
			shape('M1390 840h150v60h-150zM1425 770h80v70h-80z', colours.metal) +
			line('M1465 770v-46M1410 724h110') +
			foldingRule(120, 1084, [-5, 6], 230),
	);
}

function toolWall(): string {
	return (
		shape(box(90, 90, 1420, 250), colours.plank) +
		line('M210 130v110M180 240h60l-10 70h-40z') +
		line('M420 120l60 170M480 120l-60 170') +
		`<circle cx="416" cy="304" r="20" fill="none" class="ink"/><circle cx="484" cy="304" r="20" fill="none" class="ink"/>` +
		shape('M1090 130h150v46h-150zM1150 176h30v130h-30z', colours.metal) +
		shape('M1340 130l90 0l-20 160h-50z', colours.bright)
	);
}

function apprentice(x: number, y: number, jacket: string): string {
	return `<g transform="translate(${x} ${y})">
${shape('M-30-150q-150 10-130 150q10 60-20 120q80 10 110-50z', colours.brown)}
${shape('M-50 40h100v90h-100z', colours.skin)}
${shape('M-112-90q-10 150 112 168q122-18 112-168q-20-130-112-130q-92 0-112 130z', colours.skin)}
${shape('M-124-70q-20-150 124-160q144 10 124 160q-30-60-90-76q-90 20-158 76z', colours.brown)}
<circle cx="-44" cy="-24" r="9" fill="${colours.ink}"/><circle cx="44" cy="-24" r="9" fill="${colours.ink}"/>
${thin('M-4-10l-10 34h16')}${line('M-36 42q36 28 72 0')}
${shape('M-250 400q-20-250 80-290q70-30 120-30q50 50 100 0q50 0 120 30q100 40 80 290z', jacket)}
${shape('M-90 96l-10 304h200l-10-304q-90 90-180 0z', colours.paper)}
${shape('M-120 210h240v200h-240z', colours.shade)}${shape('M-110 92l30-8l14 130h-40zM110 92l-30-8l-14 130h40z', colours.shade)}
${thin('M-50 260h100v70h-100z')}</g>`;
}

/** A half-round gutter with its soldered ends, and the two hands that hold it. */
function ownGutter(jacket: string): string {
	const arm =
		shape('M612 596q-96 16-122 150l92 34q26-70 84-104z', jacket) +
		shape('M488 742q-34 62 4 88q44 18 76-22l14-34z', colours.skin);
	return (
		shape('M350 790h900q-6 108-100 108h-700q-94 0-100-108z', colours.metal) +
		shape('M326 766h948v34h-948z', colours.bright) +
		thin('M390 846h820') +
		arm +
		`<g transform="matrix(-1 0 0 1 1600 0)">${arm}</g>`
	);
}
