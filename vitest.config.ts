import {defineConfig} from 'vitest/config';

/** Its own file, as the bundler's plugins in vite.config.ts make an extension of whatever they meet. */
export default defineConfig({
	oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
	test: {
		projects: [
			{extends: true, test: {name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts', 'test/bench/*.test.ts']}},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					globalSetup: 'test/browser/setup.ts',
					maxWorkers: 2,
				},
			},
		],
	},
});
