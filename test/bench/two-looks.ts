import {createHash} from 'node:crypto';
import {contextReader} from '../../src/core/body/ranking/line-context.ts';
import {type Ranker, rank} from '../../src/core/body/ranking/ranker.ts';
import {type Example, trainTrees} from './boosted-trees.ts';
import type {LabelledPage} from './labelled-pages.ts';

/** The rankers of `first-look.json` and `second-look.json`. */
export interface Looks {
	first: Ranker;
	second: Ranker;
}

/** A tree asks about a tenth of the features: of publishers left out, three tenths lose half as many lines of the story again. */
const firstTrees = {trees: 120, rate: 0.15, share: 0.1};
const secondTrees = {trees: 200, rate: 0.1, share: 0.1};
const innerFolds = 3;

/** The number of a publisher's fold; another salt parts them otherwise. */
export function toFold(publisher: string, folds: number, salt = ''): number {
	return createHash('sha256').update(`${salt}${publisher}`).digest().readUInt32BE() % folds;
}

/** Trains the first look, then the second on what the first says of publishers that it has not seen. */
export function trainLooks(pages: readonly LabelledPage[]): Looks {
	const verdicts = new Map<LabelledPage, number[]>();
	for (let fold = 0; fold < innerFolds; fold++) {
		const isHeldBack = ({publisher}: LabelledPage) => toFold(publisher, innerFolds, 'inner ') === fold;
		const look = trainFirst(pages.filter(page => !isHeldBack(page)));
		for (const page of pages.filter(isHeldBack)) verdicts.set(page, takeFirstLook(page, look));
	}
	const first = trainFirst(pages);
	const second = trainTrees(
		pages.flatMap(page => toExamples(page, toSecondRows(page, verdicts.get(page) ?? []))),
		secondTrees,
	);
	return {first, second};
}

/** By line number: the probability that it is the story's. */
export function takeFirstLook(page: LabelledPage, first: Ranker): number[] {
	return toVerdicts(page, toFirstRows(page), first);
}

export function takeBothLooks(page: LabelledPage, {first, second}: Looks): number[] {
	return toVerdicts(page, toSecondRows(page, takeFirstLook(page, first)), second);
}

const trainFirst = (pages: readonly LabelledPage[]) =>
	trainTrees(
		pages.flatMap(page => toExamples(page, toFirstRows(page))),
		firstTrees,
	);

const toFirstRows = ({candidates}: LabelledPage) => candidates.map(({features}) => features);

function toSecondRows({candidates}: LabelledPage, verdicts: readonly number[]): number[][] {
	const readContext = contextReader(verdicts, candidates);
	return candidates.map(candidate => [...candidate.features, ...readContext(candidate)]);
}

function toVerdicts({lines, candidates}: LabelledPage, rows: readonly number[][], ranker: Ranker): number[] {
	const verdicts = new Array<number>(lines.length).fill(0);
	for (const [place, {index}] of candidates.entries()) verdicts[index] = rank(ranker, rows[place] ?? []);
	return verdicts;
}

/** Long lines count more, for they are more of what is read; lines of long pages less, so that none drowns the others. */
function toExamples({lines, candidates, labels}: LabelledPage, rows: readonly number[][]): Example[] {
	const crowd = Math.sqrt(Math.max(1, candidates.length / 60));
	return candidates.flatMap(({index}, place) => {
		const label = labels[index];
		const row = rows[place];
		if (!label || !row) return [];
		const length = 0.5 + Math.min(2, (lines[index]?.words ?? 0) / 25);
		return [{row, isStory: label.isStory, weight: (length * label.weight) / crowd}];
	});
}
