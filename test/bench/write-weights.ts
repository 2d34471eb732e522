import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Ranker} from '../../src/core/body/ranker.ts';
import type {Looks} from './two-looks.ts';

const head = `// Written by \`npm run train -- lines\`: not to be edited by hand.
// biome-ignore-all format: one tree a line
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a cut of 3.141 is learned, not π
import type {Ranker} from './ranker.ts';
`;

/** Writes both looks into a folder: those in use are in src/core/body. */
export function writeWeights(folder: string, {first, second}: Looks): void {
	writeFileSync(
		join(folder, 'first-look.ts'),
		`${head}
/** What a line says of itself: features in the order of \`lineFeatures\`. */
export const firstLook: Ranker = ${toSource(first)};
`,
	);
	writeFileSync(
		join(folder, 'second-look.ts'),
		`${head}
/** The same with the first look's verdicts on the lines around: \`lineFeatures\`, then \`contextReader\`. */
export const secondLook: Ranker = ${toSource(second)};
`,
	);
}

function toSource({base, trees}: Ranker): string {
	const rows = trees.map(
		({features, cuts, leaves}) => `\t\t{features: [${features.join(', ')}], cuts: [${cuts.join(', ')}], leaves: [${leaves.join(', ')}]},`,
	);
	return `{\n\tbase: ${base},\n\ttrees: [\n${rows.join('\n')}\n\t],\n}`;
}
