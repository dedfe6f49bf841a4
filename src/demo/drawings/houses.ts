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
import { cloud, fallenLeaf, fired, foldingRule, ladder, plainTiles, rain } from '#demo/drawings/things.ts';

const roof = 'M330 250h940l210 420h-1360z';
const roofTiles = { x: 60, y: 250, width: 1500, height: 420, tile: 84 };

/** A house with half of its roof new, a scaffold in front of it. */
export function halfNewRoof(chance: Chance): string {
	const sky = oneOf(chance, [colours.dusk, colours.sky]);
	const split = between(chance, 740, 900);
	const greys = [colours.weathered, colours.dove, colours.weathered, colours.leaf];
	return picture(
		sky,
		cloud(80, 200, 0.9) +
			cloud(1230, 160, 0.8) +
			house() +
			through('old', roof, plainTiles(chance, { ...roofTiles, fills: greys })) +
			through('new', `M330 250H${split}v420H120z`, plainTiles(chance, { ...roofTiles, fills: fired })) +
			line(`M${split} 250v420`) +
			eaves() +
			scaffold() +
			ladder([1460, 1090], [1316, 640], 8),
	);
}

/** The same house with its roof done, in the rain. */
export function finishedRoof(chance: Chance): string {
	return picture(
		colours.haze,
		cloud(60, 190, 1.1, colours.metal) +
			cloud(640 + between(chance, -40, 40), 150, 1.2, colours.metal) +
			cloud(1240, 200, 1, colours.metal) +
			rain(chance, 60, 20, 200, 1580, 800) +
			house() +
			through('new', roof, plainTiles(chance, { ...roofTiles, fills: fired })) +
			eaves() +
			shape(box(1330, 690, 44, 390), colours.metal) +
			shape('M700 1130q0-34 150-34t240 36q-10 34-190 34t-200-36z', colours.water),
	);
}

function house(): string {
	return (
		area(box(0, 1080, 1600, 120), colours.meadow) +
		line('M-20 1080h1640') +
		shape(box(220, 650, 1160, 430), colours.wall) +
		windows()
	);
}

function eaves(): string {
	return (
		line(roof) + shape(box(310, 226, 980, 40), colours.red) + shape(box(100, 664, 1400, 30), colours.metal)
	);
}

function windows(): string {
	return [380, 700, 1080]
		.map((x, index) =>
			index === 1
				? shape(box(x, 800, 150, 280), colours.blue) +
					`<circle cx="${x + 122}" cy="946" r="10" fill="${colours.yellow}"/>`
				: shape(box(x, 790, 150, 170), colours.sky) + thin(`M${x + 75} 790v170M${x} 870h150`),
		)
		.join('');
}

function scaffold(): string {
	return (
		[90, 560, 1010, 1500].map((x) => shape(box(x, 560, 20, 520), colours.metal)).join('') +
		shape(box(60, 720, 1480, 28), colours.wood) +
		line('M80 620h1440', `style="stroke:${colours.shade}"`)
	);
}

/** A window in the roof, tilted open, a plant behind the glass. */
export function roofWindow(chance: Chance): string {
	const left = 500 + between(chance, -40, 40);
	const pane = box(left + 60, 290, 480, 560);
	return picture(
		colours.brick,
		plainTiles(chance, { x: -120, y: -100, width: 1840, height: 1500, tile: 160, fills: fired }) +
			shape(`M${left - 60} 170h720v830l60 70h-840l60-70z`, colours.metal) +
			thin(
				`M${left - 60} 1000h720M${left + 120} 1016l-20 46M${left + 300} 1016v46M${left + 480} 1016l20 46`,
			) +
			shape(box(left, 220, 600, 740), colours.plank) +
			through('pane', pane, area(pane, colours.sky) + cloud(left + 180, 520, 1) + plant(left + 190, 850)) +
			line(pane) +
			line(`M${left + 110} 470l140-140M${left + 110} 560l70-70`, `style="stroke:${colours.paper}"`) +
			shape(box(left + 230, 890, 140, 30), colours.bright) +
			foldingRule(110, 1110, [-16, -6], 190),
	);
}

function plant(x: number, y: number): string {
	return (
		[-38, 0, 36].map((turn) => fallenLeaf(x, y - 110, turn, colours.leaf, 1.3)).join('') +
		shape(`M${x - 70} ${y - 120}h140l-22 130h-96z`, colours.clay)
	);
}

/** A flat roof in the rain: the outlet, a puddle, and seams that hold. */
export function flatRoof(chance: Chance): string {
	const outlet = between(chance, 560, 720);
	const seams = [250, 880, 1400]
		.map((top) => shape(`M${top} 500h46l${(top - 760) * 0.55} 720h-74z`, colours.dove))
		.join('');
	const rings = times(6, (drop) => {
		const turn = (drop / 6) * Math.PI * 2 + between(chance, 0.2, 0.7);
		return ring(outlet + Math.cos(turn) * 250, 880 + Math.sin(turn) * 92);
	});
	return picture(
		colours.haze,
		cloud(60, 200, 1.2, colours.metal) +
			cloud(800, 230, 1.5, colours.metal) +
			rain(chance, 46, 20, 230, 1580, 150) +
			shape('M-20 470h1640v760h-1640z', colours.slate) +
			seams +
			shape('M-20 430h1640v70h-1640z', colours.bright) +
			thin('M-20 466h1640') +
			shape(`M${outlet - 370} 880q0-150 360-156t372 150q10 140-340 152t-392-146z`, colours.water) +
			thin(`M${outlet - 260} 820q40-44 140-58M${outlet + 150} 986q110-12 150-60`) +
			rings +
			grating(outlet, 880) +
			foldingRule(1120, 1040, [-28, -8], 200),
	);
}

function grating(x: number, y: number): string {
	return (
		`<ellipse cx="${x}" cy="${y}" rx="110" ry="52" fill="${colours.metal}" class="ink"/>` +
		times(7, (bar) => shape(`M${x - 84 + bar * 28} ${y}q0-90 ${(84 - bar * 28) * 0.7}-96`, 'none')) +
		`<ellipse cx="${x}" cy="${y - 96}" rx="34" ry="16" fill="${colours.bright}" class="ink"/>`
	);
}

function ring(x: number, y: number): string {
	return `<ellipse cx="${x}" cy="${y}" rx="30" ry="11" fill="none" class="thin"/>`;
}
