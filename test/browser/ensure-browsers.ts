import {spawnSync} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {BrowserName} from './real-browser.ts';

interface Installation {
	/** What people call it. */
	title: string;
	/** Names on the path, best first. */
	commands: readonly string[];
	/** Where desktops keep it. */
	places: readonly string[];
	/** The package of Debian and its kin, best first. */
	packages: readonly string[];
	/** The environment variable that names it. */
	variable: string;
}

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
	folder => folder !== undefined,
);
const inApplications = (path: string) => [join('/Applications', path), join(homedir(), 'Applications', path)];
const inPrograms = (path: string) => programs.map(folder => join(folder, path));

const installations: Readonly<Record<BrowserName, Installation>> = {
	chromium: {
		title: 'Chromium (or Google Chrome)',
		commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
		places: [
			...inApplications('Chromium.app/Contents/MacOS/Chromium'),
			...inApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
			...inPrograms('Chromium\\Application\\chrome.exe'),
			...inPrograms('Google\\Chrome\\Application\\chrome.exe'),
		],
		packages: ['chromium', 'chromium-browser'],
		variable: 'CHROMIUM',
	},
	firefox: {
		title: 'Firefox',
		commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
		places: [
			...inApplications('Firefox.app/Contents/MacOS/firefox'),
			...inApplications('Firefox Developer Edition.app/Contents/MacOS/firefox'),
			...inPrograms('Mozilla Firefox\\firefox.exe'),
			...inPrograms('Firefox Developer Edition\\firefox.exe'),
		],
		packages: ['firefox-esr', 'firefox'],
		variable: 'FIREFOX',
	},
};

/** Gives the program of a browser; installs it first where that is possible without asking. Throws with what the user can do. */
export function ensureBrowser(name: BrowserName): string {
	const found = findBrowser(name);
	if (found) return found;
	const {title, variable} = installations[name];
	if (isDebian() && process.getuid?.() === 0) installPackage(name);
	const installed = findBrowser(name);
	if (installed) return installed;
	const advice = isDebian() ? `with “sudo apt-get install ${installations[name].packages[0]}”` : `from its maker's site`;
	throw new Error(`${title} is missing. Install it ${advice}, or name its program in the environment variable ${variable}.`);
}

/** Undefined where there is none. Throws when the environment variable names a program that is not there. */
export function findBrowser(name: BrowserName): string | undefined {
	const {commands, places, variable} = installations[name];
	const named = process.env[variable];
	if (named && !isProgram(named)) throw new Error(`${variable} names ${named}, which is no program.`);
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = process.platform === 'win32' ? [] : commands.flatMap(command => folders.map(folder => join(folder, command)));
	return named || [...onPath, ...places].find(isProgram);
}

function installPackage(name: BrowserName): void {
	const {packages, title} = installations[name];
	console.log(`${title} is missing: installing it from the system's packages.`);
	runAptGet('update');
	for (const candidate of packages) if (runAptGet('install', '--yes', '--no-install-recommends', candidate)) return;
}

function runAptGet(...args: string[]): boolean {
	console.log(`  apt-get ${args.join(' ')}`);
	const {status, stderr} = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
		env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
	});
	if (status !== 0) console.log(stderr);
	return status === 0;
}

function isDebian(): boolean {
	try {
		return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
