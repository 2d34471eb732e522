/** `npm run build`: both builds from one source, into `dist/chrome` and `dist/firefox`. Each in a process of its own, as the bundler keeps state. */
import {spawnSync} from 'node:child_process';

/** Chatter of @crxjs/vite-plugin; anything else that a build says is worth reading. */
const chatter = /^\s*$|inlineDynamicImports option is ignored|^\[crx:content-scripts-iife\]|\.iife\.ts → /;

for (const browser of ['chrome', 'firefox']) {
	const vite = 'node_modules/vite/bin/vite.js';
	const {status, stdout, stderr} = spawnSync(process.execPath, [vite, 'build', '--mode', browser, '--logLevel', 'warn'], {
		cwd: import.meta.dirname,
		encoding: 'utf8',
		env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined},
	});
	for (const line of `${stdout}${stderr}`.split('\n')) if (!chatter.test(line)) console.log(line);
	if (status !== 0) process.exit(status ?? 1);
	console.log(`Built dist/${browser}.`);
}
