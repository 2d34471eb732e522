/**
 * Boosted decision trees over named features, as the training script writes them.
 * Every tree is whole, of the same depth: its questions in heap order (which feature, is it below the cut?), then its leaves.
 * Two are in use, written by `npm run train -- lines` and not by hand. `first-look.json`: what a line says of itself, features in the order of
 * `lineFeatures`. `second-look.json`: the same with the first look's verdicts on the lines around, `lineFeatures`, then `contextReader`.
 */
export interface Ranker {
	base: number;
	trees: readonly {features: readonly number[]; cuts: readonly number[]; leaves: readonly number[]}[];
}

/** Probability, 0 to 1, that a row of features belongs to the story. */
export function rank({base, trees}: Ranker, row: readonly number[]): number {
	let score = base;
	// By number: Chromium is late to compile a loop of “of”, which makes a first call twice as slow.
	for (let number = 0; number < trees.length; number++) {
		const {features, cuts, leaves} = trees[number] ?? noTree;
		const count = features.length;
		let node = 0;
		while (node < count) node = 2 * node + ((row[features[node] ?? 0] ?? 0) < (cuts[node] ?? 0) ? 1 : 2);
		score += leaves[node - count] ?? 0;
	}
	return 1 / (1 + Math.exp(-score));
}

const noTree = {features: [], cuts: [], leaves: []};

/** The feature that spoke most against the story, by its place in the row; undefined where none did. Each question's share is what its answer changed. */
export function strongestDoubt({trees}: Ranker, row: readonly number[]): number | undefined {
	const shares = new Map<number, number>();
	for (const {features, cuts, leaves} of trees) {
		const means = nodeMeans(leaves);
		let node = 0;
		while (node < features.length) {
			const feature = features[node] ?? 0;
			const next = 2 * node + ((row[feature] ?? 0) < (cuts[node] ?? 0) ? 1 : 2);
			shares.set(feature, (shares.get(feature) ?? 0) + (means[next] ?? 0) - (means[node] ?? 0));
			node = next;
		}
	}
	const [strongest] = [...shares].filter(([, share]) => share < 0).sort((a, b) => a[1] - b[1]);
	return strongest?.[0];
}

/** The mean leaf below every node, in heap order. */
function nodeMeans(leaves: readonly number[]): number[] {
	const means = [...new Array<number>(leaves.length - 1).fill(0), ...leaves];
	for (let node = leaves.length - 2; node >= 0; node--) means[node] = ((means[2 * node + 1] ?? 0) + (means[2 * node + 2] ?? 0)) / 2;
	return means;
}
