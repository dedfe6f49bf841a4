import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { ladderFiles } from './ladder-files.ts';

export default defineConfig({
	plugins: [
		ladderFiles(),
		sveltekit({
			adapter: adapter(),
			// A page that the service worker has kept is shown under other addresses, too.
			paths: { relative: false },
			compilerOptions: { runes: true },
			// Its own check refuses every upload that tells no origin, so every program that calls /api. The check in
			// hooks.server.ts stands in for it: it also covers bodies that are no forms.
			csrf: { trustedOrigins: ['*'] },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'img-src': ['self', 'data:', 'blob:'],
					'media-src': ['self', 'blob:'],
					'style-src': ['self', 'unsafe-inline'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
				},
			},
		}),
	],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 30_000,
					// Loading the knowledge anew for every file would take longer than the tests themselves.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'together',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/servers/node_modules/**'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 15_000 } },
					// They share two cores with real servers and a browser, and wait for these most of the time.
					maxWorkers: 2,
				},
			},
		],
	},
});
