import {type Browser, type CDPSession, type Extension, launch, type Page} from 'puppeteer-core';
import {CdpSurface} from './cdp-surface.ts';
import {chooseFromChromiumMenu, pressChromiumCommand} from './chromium-menu.ts';
import {answerChromiumPermission} from './chromium-prompt.ts';
import {type LaunchOptions, removeProfile} from './launch-options.ts';
import type {PermissionAnswer, RealBrowser, Surface, Tab} from './real-browser.ts';
import {until} from './until.ts';

/** Google's own build: from 137 on it refuses `--load-extension`. */
const isBranded = (executable: string) => /google|chrome\.exe$/i.test(executable);

/**
 * Starts Chromium with Lede. Branded Chrome takes it through the debugging pipe, but drops it at the next start.
 * The UI DevTools and their synthetic events let the native permission dialog be read and clicked, also with no display.
 */
async function start(options: LaunchOptions): Promise<Browser> {
	if (process.platform !== 'linux') return startWith(options, []);
	if (process.getuid?.() === 0) return startWith(options, ['--no-sandbox']);
	try {
		return await startWith(options, []);
	} catch {
		console.log('Chromium does not start; trying without its sandbox, which needs rights that containers do not give.');
		return startWith(options, ['--no-sandbox']);
	}
}

function startWith({executable, extension, profile, proxy, isHeadless}: LaunchOptions, sandbox: readonly string[]): Promise<Browser> {
	const args = [
		...sandbox,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-features=LocalNetworkAccessChecks,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints',
		'--enable-features=ui-debug-tools-enable-synthetic-events',
		'--enable-ui-devtools=0',
		'--autoplay-policy=no-user-gesture-required',
		'--disable-dev-shm-usage',
		'--screen-info={1600x1200}',
		'--window-size=1280,1000',
		'--lang=en-GB',
	];
	if (!isBranded(executable)) args.push(`--load-extension=${extension}`);
	if (proxy) args.push(`--proxy-server=127.0.0.1:${proxy}`);
	return launch({
		executablePath: executable,
		headless: isHeadless,
		pipe: true,
		enableExtensions: isBranded(executable) ? [extension] : true,
		userDataDir: profile,
		defaultViewport: null,
		env: {...process.env, LANGUAGE: 'en'},
		args,
	});
}

class ChromiumTab extends CdpSurface implements Tab {
	readonly page: Page;

	constructor(page: Page, session: CDPSession) {
		super(session);
		this.page = page;
	}

	async goto(address: string): Promise<void> {
		await this.page.goto(address, {waitUntil: 'load'});
	}

	async setMedium(medium: 'print' | 'screen'): Promise<void> {
		await this.page.emulateMediaType(medium);
	}

	async close(): Promise<void> {
		await this.page.close();
	}
}

export class Chromium implements RealBrowser {
	readonly name = 'chromium';
	clickedAt = 0;
	readonly #options: LaunchOptions;
	#browser: Browser;
	#lede: Extension;

	private constructor(options: LaunchOptions, browser: Browser, lede: Extension) {
		this.#options = options;
		this.#browser = browser;
		this.#lede = lede;
	}

	static async launch(options: LaunchOptions): Promise<Chromium> {
		const browser = await start(options);
		return new Chromium(options, browser, await findExtension(browser, options.extension));
	}

	get canRestart(): boolean {
		return !isBranded(this.#options.executable);
	}

	get extensionOrigin(): string {
		return `chrome-extension://${this.#lede.id}/`;
	}

	async open(address: string): Promise<ChromiumTab> {
		const page = await this.#browser.newPage();
		const tab = new ChromiumTab(page, await page.createCDPSession());
		await tab.goto(address);
		return tab;
	}

	async openPrivately(address: string): Promise<Surface> {
		const before = new Set(this.#browser.targets());
		const options = await this.open(`${this.extensionOrigin}src/options/index.html`);
		await options.evaluate(async url => {
			await chrome.windows.create({url, incognito: true});
		}, address);
		const target = await until('the private window', () =>
			this.#browser.targets().find(found => !before.has(found) && found.url() === address),
		);
		await options.close();
		const surface = new CdpSurface(await target.createCDPSession());
		await until('the private page', () => surface.evaluate(() => document.readyState === 'complete'));
		return surface;
	}

	async allowPrivateWindows(): Promise<void> {
		// Else Chromium takes an extension that no store signed for gone once it starts afresh.
		await callExtensionPage(this.#browser, 'updateProfileConfiguration', {inDeveloperMode: true});
		await callExtensionPage(this.#browser, 'updateExtensionConfiguration', {extensionId: this.#lede.id, incognitoAccess: true});
	}

	async clickToolbarButton(tab: ChromiumTab, path = 'src/popup/'): Promise<Surface> {
		await tab.page.bringToFront();
		const before = new Set(this.#browser.targets());
		this.clickedAt = Date.now();
		await this.#lede.triggerAction(tab.page);
		const popup = await until('the popup', () =>
			this.#browser.targets().find(target => !before.has(target) && target.url().startsWith(`${this.extensionOrigin}${path}`)),
		);
		return new CdpSurface(await popup.createCDPSession());
	}

	async chooseFromMenu(tab: ChromiumTab, place: number): Promise<void> {
		await tab.page.bringToFront();
		await tab.page.mouse.click(40, 40, {button: 'right'});
		await chooseFromChromiumMenu(this.#options.profile, place);
	}

	async pressCommand(tab: ChromiumTab, letter: 'L' | 'O'): Promise<void> {
		await tab.page.bringToFront();
		await pressChromiumCommand(this.#options.profile, letter);
	}

	answerPermission(answer: PermissionAnswer): Promise<string> {
		return answerChromiumPermission(this.#options.profile, answer);
	}

	async removePermission(origin: string): Promise<void> {
		await callExtensionPage(this.#browser, 'removeHostPermission', this.#lede.id, origin);
	}

	async restart(): Promise<void> {
		await this.#browser.close();
		this.#browser = await start(this.#options);
		this.#lede = await findExtension(this.#browser, this.#options.extension);
	}

	async untilClosed(): Promise<void> {
		if (this.#browser.connected) await new Promise(resolve => this.#browser.once('disconnected', resolve));
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await removeProfile(this.#options.profile);
	}
}

function findExtension(browser: Browser, folder: string): Promise<Extension> {
	return until('the extension', async () => [...(await browser.extensions()).values()].find(({path}) => path === folder));
}

/** Calls what the switches and buttons of `chrome://extensions` call. */
async function callExtensionPage(browser: Browser, method: string, ...args: readonly unknown[]): Promise<void> {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(`chrome.developerPrivate.${method}(${args.map(arg => JSON.stringify(arg)).join(', ')})`);
	await page.close();
}
