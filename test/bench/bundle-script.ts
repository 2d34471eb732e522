import {build} from 'vite';

/** A module and all that it imports as one script, which leaves its exports in the variable `lede`. */
export async function bundleScript(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		build: {write: false, target: 'chrome120', lib: {entry, formats: ['iife'], name: 'lede'}},
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunk = outputs.flatMap(result => ('output' in result ? result.output : [])).find(output => output.type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error(`The bundler made nothing of ${entry}.`);
	return chunk.code;
}
