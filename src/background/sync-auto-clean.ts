import {readGranted} from '../browser/granted.ts';
import {registerAutoClean} from '../browser/page-scripts.ts';
import {autoCleanSites, runningSites} from '../settings.ts';

let last: Promise<void> = Promise.resolve();

/** Makes the browser run Lede on the sites that the user wants and the browser allows. Safe to call at any moment, any number of times. */
export function syncAutoClean(): Promise<void> {
	last = last.catch(() => undefined).then(sync);
	return last;
}

async function sync(): Promise<void> {
	const granted = await readGranted(await autoCleanSites.read());
	await registerAutoClean([...granted.values()].flat());
	const running = [...granted.keys()];
	await runningSites.update(before => (before?.join() === running.join() ? before : running));
}
