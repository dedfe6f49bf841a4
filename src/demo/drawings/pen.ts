/** A picture is drawn on this many units; one unit is one pixel of the finished photo. */
export const size = { width: 1600, height: 1200 };

/** The colours of the look, and mixtures of them with paper. */
export const colours = {
	paper: '#fbfaf6',
	ink: '#1d2327',
	shade: '#4a555d',
	yellow: '#f2b705',
	straw: '#f6dc8e',
	wood: '#dfb673',
	plank: '#ecd3a4',
	blue: '#1b63a0',
	water: '#8db9da',
	sky: '#dbe8f1',
	haze: '#e6e8e6',
	dusk: '#f8e6bb',
	red: '#b92d24',
	brick: '#c8564a',
	clay: '#d6766a',
	moss: '#2f6b3e',
	leaf: '#6f9c66',
	meadow: '#c9d9bd',
	slate: '#59656e',
	dove: '#6b7780',
	ash: '#7f8a92',
	weathered: '#8f8473',
	frost: '#bccdd9',
	metal: '#a9b4bb',
	bright: '#d5dce0',
	wall: '#f1ead8',
	skin: '#e9bf9c',
	brown: '#6b4a2f',
} as const;

/** Gives numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A number between two bounds. */
export function between(chance: Chance, low: number, high: number): number {
	return low + chance() * (high - low);
}

/** One of several things. */
export function oneOf<Thing>(chance: Chance, things: readonly [Thing, ...Thing[]]): Thing {
	return things[Math.floor(chance() * things.length)] ?? things[0];
}

/** Draws something a number of times, one after the other. */
export function times(count: number, draw: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A shape with an outline in ink. */
export function shape(path: string, fill: string, more = ''): string {
	return `<path d="${path}" fill="${fill}" class="ink" ${more}/>`;
}

/** A line in ink without a filling. */
export function line(path: string, more = ''): string {
	return `<path d="${path}" fill="none" class="ink" ${more}/>`;
}

/** A thin line for what is inside a shape. */
export function thin(path: string, more = ''): string {
	return `<path d="${path}" fill="none" class="thin" ${more}/>`;
}

/** A flat area without an outline. */
export function area(path: string, fill: string, more = ''): string {
	return `<path d="${path}" fill="${fill}" ${more}/>`;
}

/** An upright rectangle as a path. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Everything drawn inside, seen through the opening of a path. */
export function through(name: string, opening: string, content: string): string {
	return `<clipPath id="${name}"><path d="${opening}"/></clipPath><g clip-path="url(#${name})">${content}</g>`;
}

/** A whole picture: one stroke for everything, on a ground, with the mark that it is made up. */
export function picture(ground: string, content: string): string {
	const { width, height } = size;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>
.ink{stroke:${colours.ink};stroke-width:9;stroke-linecap:round;stroke-linejoin:round}
.thin{stroke:${colours.ink};stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
</style>
<rect width="${width}" height="${height}" fill="${ground}"/>
${content}
${mark()}
</svg>`;
}

/** Letters as strokes on a grid of 4 by 6, since a server may have no fonts. */
const letters: Readonly<Record<string, string>> = {
	B: 'M0 0v6h2.500a1.500 1.500 0 0 0 0-3h-2.500h2.200a1.500 1.500 0 0 0 0-3z',
	E: 'M3.600 0h-3.600v6h3.600M0 3h3',
	I: 'M0 0v6',
	S: 'M3.600.8a1.900 1.600 0 0 0-3.400.7c0 2.400 3.600 1 3.600 3.200a2 1.600 0 0 1-3.800.3',
	P: 'M0 6v-6h2.300a1.600 1.600 0 0 1 0 3.300h-2.300',
	L: 'M0 0v6h3.400',
};

/** The word BEISPIEL on a link of a folding rule, in the lower right corner. */
function mark(): string {
	const grid = 6;
	let x = 0;
	const word = [...'BEISPIEL'].map((letter) => {
		const drawn = `<path d="${letters[letter] ?? ''}" transform="translate(${x} 0)"/>`;
		x += letter === 'I' ? 2 : 5.6;
		return drawn;
	});
	const width = x * grid + 66;
	return `<g transform="translate(${size.width - width - 36} ${size.height - 104})">
<rect width="${width}" height="68" rx="8" fill="${colours.yellow}" class="ink"/>
<g transform="translate(36 16) scale(${grid})" fill="none" stroke="${colours.ink}" stroke-width="1.100" stroke-linecap="round" stroke-linejoin="round">${word.join('')}</g></g>`;
}
