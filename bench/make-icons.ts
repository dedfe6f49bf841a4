import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

// Draws the icons of the installed app from the logo: two links of a folding rule at an angle, a roof.

const folder = join(import.meta.dirname, '../src/ui/icons');
const board = '#161a1d';
const links = (fill: string, ink: string) => `
	<g fill="${fill}" stroke="${ink}" stroke-width="1.5" stroke-linejoin="round">
		<rect width="28" height="8" rx="2" transform="translate(2 23.5) rotate(-40)"/>
		<rect width="28" height="8" rx="2" transform="translate(24.5 5.5) rotate(40)"/>
	</g>
	<path d="m9.5 24.2 1.6 1.9M12.6 21.6l2.6 3.1M15.7 19l1.6 1.9M18.7 16.4l2.6 3.1M29.3 16.4l-2.6 3.1M32.3 19l-1.6 1.9M35.4 21.6l-2.6 3.1M38.5 24.2l-1.6 1.9" stroke="${ink}" stroke-width="1.5"/>
	<circle cx="24" cy="9.5" r="2" fill="${ink}"/>`;

/** The logo, 48 by 32, in the middle of a square of 48 that it fills to `scale`. */
function drawing(scale: number, ground: string, corner: number, drawn: string): Buffer {
	const place = `translate(${24 - 24 * scale} ${24 - 18 * scale}) scale(${scale})`;
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${corner}" fill="${ground}"/><g transform="${place}">${drawn}</g></svg>`,
	);
}

const yellow = links('#f2b705', board);
const icons = [
	['icon-192', 192, drawing(0.9, board, 6, yellow)],
	['icon-512', 512, drawing(0.9, board, 6, yellow)],
	// A phone may cut away all but the inner four fifths; iOS rounds the corners by itself.
	['maskable-512', 512, drawing(0.66, board, 0, yellow)],
	['apple-touch-180', 180, drawing(0.78, board, 0, yellow)],
	// Only what is not transparent counts here.
	['badge-96', 96, drawing(0.95, 'transparent', 0, links('#fff', 'transparent'))],
] as const;

for (const [name, size, svg] of icons) {
	const png = await sharp(svg, { density: 72 * (size / 48) * 1.5 })
		.resize(size, size)
		.png({ palette: true })
		.toBuffer();
	writeFileSync(join(folder, `${name}.png`), png);
	process.stdout.write(`${name}.png ${png.length} bytes\n`);
}
