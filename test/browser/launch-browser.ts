import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Chromium} from './chromium.ts';
import {ensureBrowser} from './ensure-browsers.ts';
import {Firefox} from './firefox.ts';
import {removeProfile} from './launch-options.ts';
import type {BrowserName, RealBrowser} from './real-browser.ts';

export const browserNames = ['chromium', 'firefox'] as const satisfies BrowserName[];

const builds: Readonly<Record<BrowserName, string>> = {chromium: 'dist/chrome', firefox: 'dist/firefox'};
const projectRoot = join(import.meta.dirname, '../..');

interface Wishes {
	/** Loopback port of a `SiteServer`; without it the browser sees the open web. */
	proxy?: number | undefined;
	/** Whether a window is to be seen; needs a display. */
	isVisible?: boolean;
	/** Match patterns that the browser is to allow from the start, without a question. */
	granted?: readonly string[];
}

/** The folder of the build for a browser, absolute. */
export function toBuild(name: BrowserName): string {
	return join(projectRoot, builds[name]);
}

/** Starts a browser with the built extension and a fresh profile, which is gone when the browser is closed. */
export async function launchBrowser(name: BrowserName, {proxy, isVisible = false, granted = []}: Wishes = {}): Promise<RealBrowser> {
	const executable = ensureBrowser(name);
	const profile = await mkdtemp(join(tmpdir(), `lede-${name}-`));
	const extension = granted.length > 0 ? await copyGranted(name, {profile, granted}) : toBuild(name);
	const options = {executable, extension, profile, proxy, isHeadless: !isVisible};
	try {
		return await (name === 'chromium' ? Chromium.launch(options) : Firefox.launch(options));
	} catch (error) {
		await removeProfile(profile);
		throw error;
	}
}

/** The same build, with the permissions of its manifest that the user would have given by and by. It goes with the profile. */
async function copyGranted(name: BrowserName, {profile, granted}: {profile: string; granted: readonly string[]}): Promise<string> {
	const copy = join(profile, 'lede');
	await cp(toBuild(name), copy, {recursive: true});
	const file = join(copy, 'manifest.json');
	const manifest: object = JSON.parse(await readFile(file, 'utf8'));
	await writeFile(file, JSON.stringify({...manifest, host_permissions: granted}));
	return copy;
}
