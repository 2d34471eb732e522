/**
 * `npm start [-- [--firefox] [page.html or https://…]]`: builds Lede and opens a real browser with it on the sample page, or on the page given.
 * With no display the browser stays invisible: the toolbar button is clicked, and the terminal shows what the popup shows.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser} from './browser/ensure-browsers.ts';
import {launchBrowser} from './browser/launch-browser.ts';
import {readPopup} from './browser/read-popup.ts';
import type {BrowserName, RealBrowser} from './browser/real-browser.ts';
import {SiteServer} from './browser/site-server.ts';
import {toTerminal} from './browser/to-terminal.ts';

const sample = join(import.meta.dirname, 'pages/sample/page.html');

const {values, positionals} = parseArgs({
	options: {firefox: {type: 'boolean', default: false}, headless: {type: 'boolean', default: false}},
	allowPositionals: true,
});
const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<void> {
	const [wanted = sample] = positionals;
	const isAddress = /^https?:\/\//i.test(wanted);
	// npm runs this in the project's folder, whatever folder the user stands in.
	const file = resolve(process.env.INIT_CWD ?? '.', wanted);
	if (!isAddress && !existsSync(file)) throw new Error(`There is no file ${file}.`);
	ensureBrowser(name);
	build();
	const server = await SiteServer.start();
	const address = isAddress ? wanted : `${server.serveFolder(dirname(file))}${encodeURIComponent(basename(file))}`;
	const isVisible = hasDisplay && !values.headless;
	console.log(`Starting ${name} ${isVisible ? '' : 'with no window '}on ${address}`);
	try {
		const browser = await launchBrowser(name, {proxy: isAddress ? undefined : server.port, isVisible});
		await (isVisible ? lend(browser, address) : show(browser, address)).finally(() => browser.close());
	} finally {
		await server.close();
	}
}

function build(): void {
	const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'});
	if (status !== 0) throw new Error('The build failed.');
}

/** Leaves the browser to the user until it is closed. */
async function lend(browser: RealBrowser, address: string): Promise<void> {
	await browser.open(address);
	console.log('Click the Lede button in the toolbar (it may hide behind the puzzle piece). Close the browser to end.');
	await browser.untilClosed();
}

async function show(browser: RealBrowser, address: string): Promise<void> {
	const tab = await browser.open(address);
	const popup = await browser.clickToolbarButton(tab);
	console.log(toTerminal(await readPopup(popup)));
	const folder = mkdtempSync(join(tmpdir(), 'lede-screenshots-'));
	for (const [surface, picture] of [
		[popup, 'popup.png'],
		[tab, 'page.png'],
	] as const) {
		await surface.screenshot(join(folder, picture));
		console.log(`Screenshot of the ${basename(picture, '.png')}: ${join(folder, picture)}`);
	}
}

start().catch(error => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
