import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Ranker} from '../../src/core/body/ranking/ranker.ts';
import type {Looks} from './two-looks.ts';

/** Writes both looks into a folder: those in use are in src/core/body/ranking. JSON, which a browser reads several times faster than the same as code. */
export function writeWeights(folder: string, {first, second}: Looks): void {
	writeFileSync(join(folder, 'first-look.json'), toSource(first));
	writeFileSync(join(folder, 'second-look.json'), toSource(second));
}

/** One tree a line. */
function toSource({base, trees}: Ranker): string {
	const rows = trees.map(
		({features, cuts, leaves}) =>
			`\t\t{"features": [${features.join(', ')}], "cuts": [${cuts.join(', ')}], "leaves": [${leaves.join(', ')}]}`,
	);
	return `{\n\t"base": ${base},\n\t"trees": [\n${rows.join(',\n')}\n\t]\n}\n`;
}
