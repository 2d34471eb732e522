import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {LabelledPage} from './labelled-pages.ts';
import type {CorpusName} from './line-labels.ts';
import {type Looks, toFold, trainLooks} from './two-looks.ts';
import {writeWeights} from './write-weights.ts';

/** Where the scorers and the labelled pages lie, and of how many parts one is left out at a time. */
export interface Unseen {
	evalFolder: string;
	pagesFolder: string;
	folds: number;
}

interface CorpusPage {
	id: string;
}
type Results = Record<string, Record<string, unknown>>;
type Score = {figures: Record<string, number>; worst: unknown[][]; results?: Results};

/** What is used of the scorers' own modules. */
interface Scorers {
	loadCorpus(file: string): CorpusPage[];
	lede(project: string): Promise<string>;
	pageScript(): Promise<string>;
	run(pages: readonly CorpusPage[], extractors: Record<string, string>, pageScript: string): Promise<Record<string, Results>>;
	score(name: CorpusName, pages: readonly CorpusPage[], results: Results): Promise<Score>;
}

const root = join(import.meta.dirname, '../..');

/** The scorers' figures by corpus, every page read by a core whose ranker was trained without any page of its publisher. */
export async function measureUnseen(
	labelled: readonly LabelledPage[],
	{evalFolder, pagesFolder, folds}: Unseen,
): Promise<Map<CorpusName, Score>> {
	const scorers = await loadScorers(evalFolder);
	const names = [...new Set(labelled.map(({corpus}) => corpus))];
	const pages = new Map(names.map(name => [name, scorers.loadCorpus(join(pagesFolder, `${name}.jsonl`))]));
	const results = new Map<CorpusName, Results>(names.map(name => [name, {}]));
	for (let fold = 0; fold < folds; fold++) {
		const isLeftOut = ({publisher}: LabelledPage) => toFold(publisher, folds) === fold;
		const project = writeProject(trainLooks(labelled.filter(page => !isLeftOut(page))));
		try {
			const extractors = {lede: await scorers.lede(project)};
			for (const name of names) {
				const leftOut = new Set(labelled.filter(page => page.corpus === name && isLeftOut(page)).map(({id}) => id));
				const own = (pages.get(name) ?? []).filter(({id}) => leftOut.has(id));
				Object.assign(results.get(name) ?? {}, (await scorers.run(own, extractors, await scorers.pageScript())).lede);
			}
		} finally {
			rmSync(project, {recursive: true, force: true});
		}
		console.log(`Part ${fold + 1} of ${folds} is measured.`);
	}
	const scores = new Map<CorpusName, Score>();
	for (const name of names) {
		const own = results.get(name) ?? {};
		scores.set(name, {...(await scorers.score(name, pages.get(name) ?? [], own)), results: own});
	}
	return scores;
}

/** A copy of the core with other weights. */
function writeProject(looks: Looks): string {
	const project = mkdtempSync(join(tmpdir(), 'lede-unseen-'));
	cpSync(join(root, 'src/core'), join(project, 'src/core'), {recursive: true});
	symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
	writeWeights(join(project, 'src/core/body/ranking'), looks);
	return project;
}

async function loadScorers(folder: string): Promise<Scorers> {
	const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
	if (!existsSync(join(folder, 'node_modules'))) throw new Error(`Run “npm ci” in ${folder} first.`);
	const [{loadCorpus}, {lede, pageScript}, {run}] = await Promise.all(['lib/corpus.mjs', 'lib/bundle.mjs', 'lib/run.mjs'].map(load));
	const score: Scorers['score'] = async (name, pages, results) => (await load(`scorers/${name}.mjs`)).score(pages, results);
	return {loadCorpus, lede, pageScript, run, score};
}
