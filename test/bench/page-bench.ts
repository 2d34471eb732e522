import {launchBrowser} from '../browser/launch-browser.ts';
import type {BrowserName, RealBrowser} from '../browser/real-browser.ts';
import {SiteServer} from '../browser/site-server.ts';
import {until} from '../browser/until.ts';

/** One figure with what it should be; undefined where nothing is asked. */
export interface PageFigure {
	name: string;
	value: number;
	unit: 'ms' | '%' | '';
	most?: number | undefined;
}

/** A browser with auto-clean on everywhere it is allowed, and the web it sees. */
export interface Bench {
	browser: RealBrowser;
	server: SiteServer;
}

export const site = 'courier.example';

export async function onBench<T>(name: BrowserName, task: (bench: Bench) => Promise<T>): Promise<T> {
	const server = await SiteServer.start();
	const browser = await launchBrowser(name, {proxy: server.port, granted: ['*://*/*']});
	try {
		if (name === 'chromium') await pin(browser);
		await setSites(browser, [site]);
		return await task({browser, server});
	} finally {
		await browser.close();
		await server.close();
	}
}

/** As users do: a button that is not pinned comes into the toolbar with an animation of a quarter of a second before its popup opens. */
async function pin(browser: RealBrowser): Promise<void> {
	const extensions = await browser.open('chrome://extensions');
	await extensions.evaluate(id => {
		const {developerPrivate} = Object(Reflect.get(globalThis, 'chrome'));
		developerPrivate.updateExtensionConfiguration({extensionId: id, pinnedToToolbar: true});
	}, new URL(browser.extensionOrigin).host);
	await new Promise(resolve => setTimeout(resolve, 800));
	await extensions.close();
}

/** Writes the list of sites and gives how long the browser took to follow, in milliseconds. */
export async function setSites(browser: RealBrowser, sites: readonly string[]): Promise<number> {
	const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
	const begin = Date.now();
	await options.evaluate(list => (globalThis.browser ?? globalThis.chrome).storage.local.set({autoCleanSites: list}), [...sites]);
	await until(
		'the browser to follow',
		() =>
			options.evaluate(async count => {
				const [script] = await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts();
				return script?.matches?.length === count;
			}, sites.length),
		60,
	);
	const taken = Date.now() - begin;
	await options.close();
	return taken;
}

export function toQuantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
