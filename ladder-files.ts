import type { Plugin } from 'vite';

const name = 'virtual:ladder-files';
const ladderPage = 'src/routes/ladder/+page.svelte';
const offlinePage = 'src/routes/offline/+page.svelte';

/**
 * Tells the service worker which files of the build the pages that work without a network are made of, with what
 * they load later: it is built after everything else, so they are known by then.
 */
export function ladderFiles(): Plugin {
	let files: { path: string; bytes: number }[] = [];
	return {
		name: 'ladder-files',
		sharedDuringBuild: true,
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
			const isFirst = ({ isEntry, moduleIds, fileName }: (typeof chunks)[number]) =>
				(isEntry && /\/entry\//.test(fileName)) ||
				/\/nodes\/[01]\./.test(fileName) ||
				moduleIds.some((id) => id.endsWith(ladderPage) || id.endsWith(offlinePage));
			const names = new Set<string>();
			const follow = (fileName: string): void => {
				const output = bundle[fileName];
				if (output === undefined || names.has(fileName)) return;
				names.add(fileName);
				if (output.type !== 'chunk') return;
				const { importedCss, importedAssets } = output.viteMetadata ?? {};
				for (const asset of [...(importedCss ?? []), ...(importedAssets ?? [])]) names.add(asset);
				output.imports.forEach(follow);
				// The entry knows every page of the program; only what these pages load later is wanted.
				if (!/\/entry\//.test(fileName)) output.dynamicImports.forEach(follow);
			};
			chunks.filter(isFirst).forEach(({ fileName }) => follow(fileName));
			files = [...names].map((path) => {
				const output = bundle[path];
				const content = output?.type === 'chunk' ? output.code : (output?.source ?? '');
				return { path: `/${path}`, bytes: Buffer.byteLength(content) };
			});
		},
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? `export const ladderFiles = ${JSON.stringify(files)};` : undefined),
	};
}
