import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compile} from 'svelte/compiler';
import {build, type Plugin} from 'vite';
import {foot, head} from '../living-page.ts';

export const frameworks = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof frameworks)[number];

type Side = 'client' | 'server';

/** Svelte's own compiler is all that its one component needs. */
const svelte = (generate: Side): Plugin => ({
	name: 'svelte',
	transform: (source, file) => (file.endsWith('.svelte') ? compile(source, {generate, filename: file}).js.code : undefined),
});

/** A page that the framework has rendered on its server and takes over in the browser, from a real production build. */
export async function buildFrameworkPage(name: Framework): Promise<string> {
	const root = join(import.meta.dirname, '../../../node_modules');
	const scratch = await mkdtemp(join(root, '.lede-framework-'));
	try {
		await writeFile(join(scratch, 'story.mjs'), await bundle(name, 'server'));
		const {render}: {render(): Promise<string>} = await import(pathToFileURL(join(scratch, 'story.mjs')).href);
		const script = (await bundle(name, 'client')).replaceAll('</script', '<\\/script');
		const start = `<script>${script}\napp.hydrate(document.getElementById('app'));</script>`;
		return `${head}<div id="app">${await render()}</div>${start}${foot}`;
	} finally {
		await rm(scratch, {recursive: true, force: true});
	}
}

/** The one script that it makes, with `render` for the server, or as `app` with `hydrate` for the browser. */
async function bundle(name: Framework, side: Side): Promise<string> {
	const isServer = side === 'server';
	const built = await build({
		configFile: false,
		mode: 'production',
		logLevel: 'error',
		define: {
			'process.env.NODE_ENV': '"production"',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
			__VUE_OPTIONS_API__: 'false',
			__VUE_PROD_DEVTOOLS__: 'false',
		},
		plugins: [svelte(side)],
		resolve: {conditions: isServer ? ['node', 'import', 'default'] : ['browser', 'production', 'import', 'default']},
		build: {
			write: false,
			minify: false,
			target: 'esnext',
			ssr: isServer,
			lib: {
				entry: join(import.meta.dirname, `${name}-story.ts`),
				formats: [isServer ? 'es' : 'iife'],
				name: 'app',
				fileName: () => 'story.mjs',
			},
			rollupOptions: {output: {codeSplitting: false}},
		},
	});
	const [chunk] = (Array.isArray(built) ? built : [built]).flatMap(result => ('output' in result ? result.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`The bundler made nothing of ${name}.`);
	return chunk.code;
}
