import {fileURLToPath} from 'node:url';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type Plugin, type Rolldown} from 'vite';
import chrome from './manifest.json' with {type: 'json'};

const {minimum_chrome_version: _, background, action, ...shared} = chrome;

/** Firefox calls “light” the icon for a dark toolbar. */
const themeIcons = [16, 32].map(size => ({size, light: `icons/icon-light-${size}.png`, dark: `icons/icon-dark-${size}.png`}));

/** What Firefox sees instead: a background page for the service worker, icons for its themes, and what it wants to know of every extension. */
const firefox: ManifestV3Export = {
	...shared,
	action: {...action, theme_icons: themeIcons},
	background: {scripts: [background.service_worker], type: 'module'},
	browser_specific_settings: {
		gecko: {id: 'lede@lede.example', strict_min_version: '142.0', data_collection_permissions: {required: ['none']}},
	},
};

/**
 * The bundler opens content scripts to the web, and leaves a second copy of each that nobody runs. Ours are injected: no page needs them,
 * and none shall be able to tell by them that Lede is here.
 */
function closeToTheWeb(): Plugin {
	return {
		name: 'close-to-the-web',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const asset = bundle['manifest.json'];
				if (asset?.type !== 'asset') throw new Error('The bundler wrote no manifest.json: look at what @crxjs/vite-plugin changed.');
				const {web_accessible_resources: _, ...manifest} = JSON.parse(String(asset.source));
				asset.source = `${JSON.stringify(manifest, undefined, '\t')}\n`;
				const used = findUsed(bundle);
				for (const [name, output] of Object.entries(bundle)) if (output.type === 'chunk' && !used.has(name)) delete bundle[name];
			},
		},
	};
}

/** Scripts that somebody else calls: `src/content/core-script.ts` and `begin-content.ts`. */
const deferred = ['core', 'content'];

/**
 * Makes of a script a function, to be called when it is needed: what is in it is then neither compiled nor run before the page is painted, only
 * looked through.
 */
function deferScripts(): Plugin {
	return {
		name: 'defer-scripts',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				for (const name of deferred) {
					const script = Object.values(bundle).find(({fileName}) => fileName.endsWith(`/${name}.iife.js`));
					if (script?.type !== 'asset') throw new Error(`The bundler wrote no ${name}.iife.js: look at what @crxjs/vite-plugin changed.`);
					script.source = `globalThis[Symbol.for('lede.${name}')] = function () {\n${script.source}};\n`;
				}
			},
		},
	};
}

/** The chunks that an entry other than a content script leads to. */
function findUsed(bundle: Rolldown.OutputBundle): Set<string> {
	const used = new Set<string>();
	const visit = (name: string) => {
		const chunk = bundle[name];
		if (chunk?.type !== 'chunk' || used.has(name)) return;
		used.add(name);
		for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
	};
	for (const [name, chunk] of Object.entries(bundle))
		if (chunk.type === 'chunk' && chunk.isEntry && !chunk.facadeModuleId?.endsWith('.iife.ts')) visit(name);
	return used;
}

/** `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({mode}) => ({
	plugins: [
		crx({manifest: mode === 'firefox' ? firefox : chrome, browser: mode === 'firefox' ? 'firefox' : 'chrome'}),
		deferScripts(),
		closeToTheWeb(),
	],
	// The other reads “&amp;” by writing markup into an element, which no page of ours may.
	resolve: {
		alias: {'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference'))},
	},
	build: {
		outDir: `dist/${mode}`,
		emptyOutDir: true,
		target: ['chrome120', 'firefox142'],
		modulePreload: false,
		rollupOptions: {input: {reader: 'src/reader/index.html'}},
	},
}));
