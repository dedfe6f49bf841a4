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
import { cloud, fired, foldingRule, ladder, plainTiles, rain } from '#demo/drawings/things.ts';

/** A house with half of its roof new, a scaffold in front of it. */
export function halfNewRoof(chance: Chance): string {
	const sky = oneOf(chance, [colours.dusk, colours.sky]);
	const roof = 'M330 250h940l210 420h-1360z';
	const split = between(chance, 740, 900);
	const old = plainTiles(chance, {
		x: 60,
		y: 250,
		width: 1500,
		height: 420,
		tile: 84,
		fills: [colours.weathered, colours.dove, colours.weathered, colours.leaf],
	});
	const renewed = plainTiles(chance, { x: 60, y: 250, width: 1500, height: 420, tile: 84, fills: fired });
	return picture(
		sky,
		cloud(80, 200, 0.9) +
			cloud(1230, 160, 0.8) +
			area(box(0, 1080, 1600, 120), colours.meadow) +
			line('M-20 1080h1640') +
			shape(box(220, 650, 1160, 430), colours.wall) +
			windows() +
			through('old', roof, old) +
			through('new', `M330 250H${split}v420H120z`, renewed) +
			line(`M${split} 250v420`) +
			line(roof) +
			shape(box(310, 226, 980, 40), colours.red) +
			scaffold() +
			ladder([1460, 1090], [1316, 640], 8),
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
