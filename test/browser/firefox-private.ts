import type {Marionette} from './marionette.ts';

/** Opens an address in a private window; gives the number of its tab. */
export async function openPrivateWindow(marionette: Marionette, address: string): Promise<number> {
	const body = `
		const {BrowserWindowTracker} = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
		const {gBrowser} = await BrowserWindowTracker.promiseOpenWindow({private: true});
		const {selectedBrowser} = gBrowser;
		selectedBrowser.fixupAndLoadURIString(args[0], {triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()});
		return selectedBrowser.browserId;`;
	return Number(await marionette.run(body, address));
}

/** Does what the switch of `about:addons` does. */
export async function allowPrivateWindows(marionette: Marionette, id: string): Promise<void> {
	const body = `
		const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
		const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
		const {extension} = WebExtensionPolicy.getByID(args[0]);
		await ExtensionPermissions.add(args[0], {permissions: ['internal:privateBrowsingAllowed'], origins: []}, extension);
		await (await AddonManager.getAddonByID(args[0])).reload();
		await WebExtensionPolicy.getByID(args[0]).readyPromise;`;
	await marionette.run(body, id);
}
