import {afterAll, beforeAll} from 'vitest';
import {launchBrowser} from './launch-browser.ts';
import type {BrowserName, RealBrowser} from './real-browser.ts';
import {SiteServer} from './site-server.ts';

/** A browser with Lede and the web it sees, for the tests of one `describe`; there once the tests run. */
export interface Stage {
	browser: RealBrowser;
	server: SiteServer;
}

export function useStage(name: BrowserName): () => Stage {
	let stage: Stage | undefined;
	beforeAll(async () => {
		const server = await SiteServer.start();
		stage = {server, browser: await launchBrowser(name, {proxy: server.port})};
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
