import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chooseFromFirefoxMenu, pressFirefoxCommand} from './firefox-menu.ts';
import {toFirefoxPreferences} from './firefox-preferences.ts';
import {allowPrivateWindows, openPrivateWindow} from './firefox-private.ts';
import {FirefoxSurface} from './firefox-surface.ts';
import {type LaunchOptions, removeProfile} from './launch-options.ts';
import {Marionette} from './marionette.ts';
import type {PermissionAnswer, RealBrowser, Surface, Tab} from './real-browser.ts';
import {until} from './until.ts';
import {toXpi} from './xpi.ts';

const policy = 'const policy = WebExtensionPolicy.getByID(args[0]);';

class FirefoxTab extends FirefoxSurface implements Tab {
	readonly #marionette: Marionette;

	constructor(marionette: Marionette, browserId: number) {
		super(marionette, browserId);
		this.#marionette = marionette;
	}

	async goto(address: string): Promise<void> {
		const body = `
			const browser = gBrowser.browsers.find(browser => browser.browserId === args[0]);
			const readShown = () => browser.browsingContext?.currentWindowGlobal;
			const before = readShown()?.innerWindowId;
			browser.fixupAndLoadURIString(args[1], {triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()});
			const isThere = () => {
				const shown = readShown();
				if (!shown || shown.innerWindowId === before || browser.webProgress.isLoadingDocument) return false;
				return shown.documentURI?.spec !== 'about:blank' || args[1] === 'about:blank';
			};
			while (!isThere()) await new Promise(resolve => setTimeout(resolve, 20));`;
		await this.#marionette.run(body, this.browserId, address);
	}

	async setMedium(medium: 'print' | 'screen'): Promise<void> {
		const body = 'gBrowser.browsers.find(browser => browser.browserId === args[0]).browsingContext.mediumOverride = args[1];';
		await this.#marionette.run(body, this.browserId, medium);
	}

	async close(): Promise<void> {
		await this.#marionette.run('gBrowser.removeTab(gBrowser.tabs.find(tab => tab.linkedBrowser.browserId === args[0]));', this.browserId);
	}
}

export class Firefox implements RealBrowser {
	readonly name = 'firefox';
	clickedAt = 0;
	readonly extensionOrigin: string;
	readonly canRestart: boolean;
	readonly #options: LaunchOptions;
	readonly #id: string;
	#program: ChildProcess;
	#marionette: Marionette;

	private constructor(options: LaunchOptions, {program, marionette}: Running, lede: Installed) {
		this.#options = options;
		this.#program = program;
		this.#marionette = marionette;
		this.#id = lede.id;
		this.extensionOrigin = lede.origin;
		this.canRestart = lede.staysInstalled;
	}

	static async launch(options: LaunchOptions): Promise<Firefox> {
		await writeFile(join(options.profile, 'user.js'), toFirefoxPreferences(options));
		const running = await start(options);
		try {
			return new Firefox(options, running, await install(running.marionette, options));
		} catch (error) {
			running.program.kill('SIGKILL');
			throw error;
		}
	}

	async open(address: string): Promise<FirefoxTab> {
		const body = `
			const tab = gBrowser.addTab('about:blank', {triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()});
			gBrowser.selectedTab = tab;
			return tab.linkedBrowser.browserId;`;
		const tab = new FirefoxTab(this.#marionette, Number(await this.#marionette.run(body)));
		await tab.goto(address);
		return tab;
	}

	async openPrivately(address: string): Promise<FirefoxSurface> {
		const surface = new FirefoxSurface(this.#marionette, await openPrivateWindow(this.#marionette, address));
		await until('the private page', () =>
			surface.evaluate(url => document.readyState === 'complete' && document.URL === url, address).catch(() => false),
		);
		return surface;
	}

	allowPrivateWindows(): Promise<void> {
		return allowPrivateWindows(this.#marionette, this.#id);
	}

	async clickToolbarButton(tab: Tab): Promise<Surface> {
		if (!(tab instanceof FirefoxTab)) throw new Error('That is a tab of another browser.');
		await this.#closePopup();
		const body = `${policy}
			gBrowser.selectedTab = gBrowser.tabs.find(tab => tab.linkedBrowser.browserId === args[1]);
			const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
			const clickedAt = Date.now();
			await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
			return clickedAt;`;
		this.clickedAt = Number(await this.#marionette.run(body, this.#id, tab.browserId));
		const findPopup = `
			const popup = document.querySelector('browser.webextension-popup-browser');
			if (popup?.closest('panel')?.state !== 'open' || !popup.currentURI?.schemeIs('moz-extension')) return undefined;
			return popup.browsingContext?.currentWindowGlobal ? popup.browserId : undefined;`;
		const browserId = await until('the popup', () => this.#marionette.run(findPopup) as Promise<number | undefined>);
		return new FirefoxSurface(this.#marionette, browserId);
	}

	async chooseFromMenu(tab: Tab, place: number): Promise<void> {
		await this.#select(tab);
		await chooseFromFirefoxMenu(this.#marionette, this.#id, place);
	}

	async pressCommand(tab: Tab, letter: 'L' | 'O'): Promise<void> {
		await this.#select(tab);
		await pressFirefoxCommand(this.#marionette, letter);
	}

	async #select(tab: Tab): Promise<void> {
		if (!(tab instanceof FirefoxTab)) throw new Error('That is a tab of another browser.');
		const body = 'gBrowser.selectedTab = gBrowser.tabs.find(tab => tab.linkedBrowser.browserId === args[0]);';
		await this.#marionette.run(body, tab.browserId);
	}

	async answerPermission(answer: PermissionAnswer): Promise<string> {
		const find = "const question = PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');";
		const words = await until('the permission question', async () => {
			const text = await this.#marionette.run(
				`${find} return PopupNotifications.panel.state === 'open' ? question?.textContent : undefined;`,
			);
			return typeof text === 'string' && text;
		});
		await this.#closePopup();
		const button = answer === 'allow' ? 'button' : 'secondaryButton';
		// A click in the first moments of a question is not taken.
		await until(
			'the end of the permission question',
			() =>
				this.#marionette.run(
					`${find} question?.[args[0]].click(); return PopupNotifications.panel.state !== 'open';`,
					button,
				) as Promise<boolean>,
		);
		return words;
	}

	/** A user's click elsewhere, be it on the permission question, closes the popup; a click by automation does not. */
	async #closePopup(): Promise<void> {
		const body = `
			const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
			if (panel?.state !== 'open') return;
			const hidden = new Promise(resolve => panel.addEventListener('popuphidden', resolve, {once: true}));
			panel.hidePopup();
			await hidden;`;
		await this.#marionette.run(body);
	}

	async removePermission(origin: string): Promise<void> {
		const body = `${policy}
			const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			await ExtensionPermissions.remove(args[0], {permissions: [], origins: [args[1]]}, policy.extension);`;
		await this.#marionette.run(body, this.#id, origin);
	}

	async restart(): Promise<void> {
		await this.#quit();
		const {program, marionette} = await start(this.#options);
		this.#program = program;
		this.#marionette = marionette;
		const ready = `${policy} await policy?.readyPromise; return policy !== null || undefined;`;
		await until('the extension', () => this.#marionette.run(ready, this.#id) as Promise<true | undefined>);
	}

	async untilClosed(): Promise<void> {
		if (isRunning(this.#program)) await once(this.#program, 'exit');
	}

	async close(): Promise<void> {
		await this.#quit();
		await removeProfile(this.#options.profile);
	}

	async #quit(): Promise<void> {
		if (isRunning(this.#program)) {
			const end = once(this.#program, 'exit');
			this.#marionette.send('Marionette:Quit', {flags: ['eForceQuit']}).catch(() => undefined);
			const kill = setTimeout(() => this.#program.kill('SIGKILL'), 10_000);
			await end;
			clearTimeout(kill);
		}
		this.#marionette.close();
	}
}

const isRunning = ({exitCode, signalCode}: ChildProcess) => exitCode === null && signalCode === null;

interface Installed {
	id: string;
	origin: string;
	staysInstalled: boolean;
}

/** Installs Lede for good where Firefox can be told to do without a signature (ESR, Developer Edition, Nightly), else until it quits. */
async function install(marionette: Marionette, {extension, profile}: LaunchOptions): Promise<Installed> {
	const path = join(profile, 'lede.xpi');
	await writeFile(path, toXpi(extension));
	const add = async (temporary: boolean) => String(await marionette.send('Addon:Install', {path, temporary}));
	const permanent = await add(false).catch(() => undefined);
	const id = permanent ?? (await add(true));
	const origin = String(await marionette.run(`${policy} await policy.readyPromise; return policy.getURL('');`, id));
	return {id, origin, staysInstalled: permanent !== undefined};
}

interface Running {
	program: ChildProcess;
	marionette: Marionette;
}

async function start({executable, profile, isHeadless}: LaunchOptions): Promise<Running> {
	const portFile = join(profile, 'MarionetteActivePort');
	await rm(portFile, {force: true});
	const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
	const program = spawn(executable, isHeadless ? ['--headless', ...args] : args, {stdio: 'ignore'});
	process.once('exit', () => program.kill('SIGKILL'));
	const readPort = () => readFile(portFile, 'utf8').then(Number, () => undefined);
	return {program, marionette: await Marionette.connect(readPort)};
}
