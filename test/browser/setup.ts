import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ensureBrowser} from './ensure-browsers.ts';
import {browserNames, toBuild} from './launch-browser.ts';

/** Once before all browser tests, as only one installation can run at a time. */
export default function setup(): void {
	for (const name of browserNames) {
		if (!existsSync(join(toBuild(name), 'manifest.json'))) throw new Error('There is no build: run “npm run build” first.');
		console.log(`${name}: ${ensureBrowser(name)}`);
	}
}
