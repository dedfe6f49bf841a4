import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The one direction of dependencies: a folder may use those of lower rank, and its own. Folders of the same rank
 * know nothing of each other unless `together` says so.
 */
const rank: Record<string, number> = {
	routes: 10,
	cli: 10,
	'service-worker': 10,
	'hooks.server.ts': 10,
	'start.ts': 10,
	'ambient.d.ts': 10,
	'running.ts': 9,
	ui: 9,
	api: 9,
	demo: 8,
	captures: 7,
	drafting: 7,
	firms: 6,
	conversations: 6,
	posts: 5,
	deliveries: 4,
	accounts: 3,
	media: 2,
	networks: 2,
	notices: 2,
	'practice-network': 2,
	schema: 1,
	advice: 1,
	languages: 0,
	platform: 0,
	knowledge: 0,
};

/**
 * What a folder may take from one above it or beside it: the type of the whole program, which every domain
 * function is given, and nothing that runs.
 */
const typesOnly = new Set(['app.ts']);
const source = join(import.meta.dirname);

interface Import {
	readonly from: string;
	readonly file: string;
	readonly to: string;
	readonly typeOnly: boolean;
}

const imports = filesIn(source).flatMap(importsOf);

function filesIn(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return filesIn(path);
		return /\.(ts|svelte)$/.test(name) && !/(\.test|\/testing|structure\.test)\.ts$/.test(path) ? [path] : [];
	});
}

function importsOf(path: string): Import[] {
	const file = relative(source, path);
	const [from = ''] = file.split('/');
	const text = readFileSync(path, 'utf8');
	return [
		...text.matchAll(/(import|export)\s+(type\s)?[^'";]*?from\s+'#([^/']+)[^']*'|import\(\s*'#([^/']+)/g),
	].map((match) => ({ from, file, to: match[3] ?? match[4] ?? '', typeOnly: match[2] !== undefined }));
}

describe('dependencies point one way', () => {
	test('every folder has its rank', () => {
		const folders = new Set(imports.flatMap(({ from, to }) => [from, to]));
		const unranked = [...folders].filter((name) => !(name in rank) && !typesOnly.has(name));
		expect(unranked).toEqual([]);
	});

	test('no folder uses one above or beside it', () => {
		const wrong = imports
			.filter(({ from, to, typeOnly }) => from !== to && from !== 'app.ts' && !allowed(from, to, typeOnly))
			.map(({ file, to }) => `${file} uses ${to}`);
		expect(wrong).toEqual([]);
	});

	test('only pages, the start and the commands make the program; the rest is given it', () => {
		const makers = imports.filter(({ to, typeOnly }) => to === 'app.ts' && !typeOnly).map(({ from }) => from);
		expect([...new Set(makers)].filter((from) => (rank[from] ?? 0) < 10)).toEqual([]);
	});
});

function allowed(from: string, to: string, typeOnly: boolean): boolean {
	if (typesOnly.has(to)) return typeOnly || (rank[from] ?? 0) === 10;
	// The catalogue of words is at the bottom, but must have a word for every case of the types above it.
	if (from === 'languages' && typeOnly) return true;
	return (rank[to] ?? 0) < (rank[from] ?? 0);
}

test('generic code names no network', () => {
	const networks = readdirSync(join(source, '..', 'knowledge', 'networks')).map((name) =>
		name.replace(/\.json$/, ''),
	);
	const named = new RegExp(`['"\`](${networks.join('|')})['"\`]`);
	const wrong = filesIn(source)
		.map((path) => relative(source, path))
		.filter((file) =>
			/^(accounts|captures|deliveries|firms|media|posts|notices|conversations|drafting|api|platform|schema|ui|routes|service-worker)\//.test(
				file,
			),
		)
		.filter((file) => named.test(withoutComments(readFileSync(join(source, file), 'utf8'))));
	expect(wrong).toEqual([]);
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

test('everything that belongs to a firm is asked for by its firm', () => {
	const wrong = filesIn(source)
		.map((path) => ({ file: relative(source, path), text: readFileSync(path, 'utf8') }))
		.filter(({ file }) => !/^(schema|practice-network|cli)\//.test(file))
		.filter(({ text }) => {
			const queries = text.match(
				/(selectFrom|updateTable|deleteFrom)\('(posts|media|captures|deliveries|journal|accounts)'\)[\s\S]*?\.execute/g,
			);
			return (queries ?? []).some((query) => !/firm_id|claim|lease_until/.test(query));
		})
		.map(({ file }) => file);
	expect(wrong).toEqual([]);
});

test('the program starts without the rules of the guard and what only some installations need', () => {
	const started = reachedFrom('running.ts');
	expect(started).toContain('captures/transcribe.ts');
	expect([...started].filter((file) => file.startsWith('advice/guard/'))).toEqual([]);
	expect([...started].filter((file) => /^captures\/mail\/(mailbox|letter)\.ts$/.test(file))).toEqual([]);
});

/** What is loaded with a file: everything it imports at its head, and so on; types count for nothing. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
	if (reached.has(file)) return reached;
	reached.add(file);
	const text = readFileSync(join(source, file), 'utf8');
	for (const [, what = '', path = ''] of text.matchAll(
		/^(?:import|export)\s([^'";]*?)from\s+'#([^']+\.ts)'/gm,
	)) {
		if (what.startsWith('type ') || path.startsWith('knowledge/') || path === 'app.ts') continue;
		reachedFrom(path, reached);
	}
	return reached;
}
