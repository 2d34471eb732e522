import {afterAll, beforeAll} from 'vitest';
import {launchBrowser} from './launch-browser.ts';
import type {BrowserName, RealBrowser} from './real-browser.ts';
import {SiteServer} from './site-server.ts';
import {until} from './until.ts';

/** A browser with Lede and the web it sees, for the tests of one `describe`; there once the tests run. */
export interface Stage {
	browser: RealBrowser;
	server: SiteServer;
}

/** On these sites, of a domain each, auto-clean is on from the start. */
export function useStage(name: BrowserName, autoCleanSites: readonly string[] = []): () => Stage {
	let stage: Stage | undefined;
	beforeAll(async () => {
		const server = await SiteServer.start();
		const granted = autoCleanSites.map(site => `*://*.${site}/*`);
		stage = {server, browser: await launchBrowser(name, {proxy: server.port, granted})};
		if (autoCleanSites.length > 0) await turnOn(stage.browser, autoCleanSites);
	});
	afterAll(async () => {
		await stage?.browser.close();
		await stage?.server.close();
	});
	return () => {
		if (!stage) throw new Error('The browser is not there yet.');
		return stage;
	};
}

async function turnOn(browser: RealBrowser, sites: readonly string[]): Promise<void> {
	const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
	await options.evaluate(list => (globalThis.browser ?? globalThis.chrome).storage.local.set({autoCleanSites: list}), [...sites]);
	await until('the browser to follow', () =>
		options.evaluate(async () => {
			const scripts = await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts();
			return scripts.length > 0;
		}),
	);
	await options.close();
}
