import { readFileSync } from 'node:fs';
import { checkPost } from '../src/advice/check.ts';
import { networkNames } from '../src/advice/networks.ts';

// How long the guard and the classification take for one post, over all networks: ordinary posts with pictures and a
// history of sixty, and one far longer than anybody posts.

const posts = readFileSync(new URL('../tests/purpose-posts/unseen-de.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '')
	.map((line) => (JSON.parse(line) as { text: string }).text);
const photo = {
	mime: 'image/jpeg',
	width: 1200,
	height: 900,
	bytes: 400_000,
	alt: '',
	faces: 1,
	consented: true,
};
const history = posts.slice(0, 60).map((text, index) => ({
	text,
	purpose: index % 5 === 0 ? ('promote' as const) : ('give' as const),
	days_ago: index,
	network: 'mastodon',
}));

report('ordinary post', posts.slice(60));
report('post of 10,000 characters', [posts.join(' ').slice(0, 10_000)]);

function report(name: string, texts: readonly string[]): void {
	const times: number[] = [];
	for (let round = 0; round < 3; round += 1) {
		for (const network of networkNames) {
			for (const text of texts) {
				const started = performance.now();
				checkPost({ text, network, kind: 'page', trade: 'dachdecker', media: [photo, photo], history });
				if (round > 0) times.push(performance.now() - started);
			}
		}
	}
	times.sort((one, other) => one - other);
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
	process.stdout.write(
		`${name}: ${at(0.5).toFixed(2)} ms (p50), ${at(0.99).toFixed(2)} ms (p99), ${times.length} checks\n`,
	);
}
