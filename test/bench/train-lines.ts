import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type LabelledPage, readLabelledPages} from './labelled-pages.ts';
import {type Choice, findMistakes, toFigures} from './line-figures.ts';
import {corpusNames} from './line-labels.ts';
import {takeBothLooks, takeFirstLook, toFold, trainLooks} from './two-looks.ts';
import {measureUnseen, type Unseen} from './unseen.ts';
import {writeWeights} from './write-weights.ts';

const usage = `npm run train -- lines [corpus…] [--pages ../shared/pages] [--limit pages] [--folds 3] [--worst lines] [--eval ../shared/eval] [--out folder]
Trains the ranker of src/core/body on labelled pages (${corpusNames.join(', ')}) and prints how well it does on publishers left out.
--eval: where the scorers are; prints their figures instead, of the whole core on publishers left out.
--out: trains on all of them besides, and writes the weights: those in use are in src/core/body/ranking.`;

/** The command line: throws where it makes no sense or the pages are absent. */
export async function trainLines(args: string[]): Promise<void> {
	const {values, positionals} = parseArgs({
		args,
		allowPositionals: true,
		options: {
			pages: {type: 'string', default: '../shared/pages'},
			limit: {type: 'string', default: 'Infinity'},
			folds: {type: 'string', default: '3'},
			worst: {type: 'string', default: '0'},
			eval: {type: 'string'},
			out: {type: 'string'},
			help: {type: 'boolean', default: false},
		},
	});
	if (values.help) return console.log(usage);
	const folder = resolve(values.pages);
	const names = corpusNames.filter(name => positionals.length === 0 || positionals.includes(name));
	const absent = names.filter(name => !existsSync(`${folder}/${name}.jsonl`));
	if (absent.length > 0 || names.length === 0)
		throw new Error(`No labelled pages in ${folder}: ${absent.join(', ') || positionals}.\n${usage}`);
	const pages = await readLabelledPages({folder, names, limit: Number(values.limit)});
	const folds = Number(values.folds);
	if (values.eval) await printUnseen(pages, {evalFolder: resolve(values.eval), pagesFolder: folder, folds});
	else if (folds > 1) crossValidate(pages, {folds, worst: Number(values.worst)});
	if (!values.out) return;
	writeWeights(values.out, trainLooks(pages));
	console.log(`Weights of all pages: ${values.out}`);
}

async function printUnseen(pages: readonly LabelledPage[], unseen: Unseen): Promise<void> {
	for (const [corpus, {figures}] of await measureUnseen(pages, unseen)) {
		console.log(`\n${corpus}, publishers left out of training`);
		for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(44)}${value.toFixed(4).padStart(10)}`);
	}
}

/** Every page is judged by looks that saw no page of its publisher. */
function crossValidate(pages: readonly LabelledPage[], {folds, worst}: {folds: number; worst: number}): void {
	const byFirst = new Map<LabelledPage, number[]>();
	const byBoth = new Map<LabelledPage, number[]>();
	for (let fold = 0; fold < folds; fold++) {
		const isLeftOut = ({publisher}: LabelledPage) => toFold(publisher, folds) === fold;
		const looks = trainLooks(pages.filter(page => !isLeftOut(page)));
		for (const page of pages.filter(isLeftOut)) {
			byFirst.set(page, takeFirstLook(page, looks.first));
			byBoth.set(page, takeBothLooks(page, looks));
		}
		console.log(`Fold ${fold + 1} of ${folds} is done.`);
	}
	const accept =
		(verdicts: ReadonlyMap<LabelledPage, number[]>): Choice =>
		page =>
			(verdicts.get(page) ?? []).map(verdict => verdict >= 0.5);
	const rules: Choice = ({lines}) => lines.map(({isReadable, isFound}) => isReadable && !isFound);
	const choices = {rules, 'first look': accept(byFirst), 'both looks': accept(byBoth)};
	for (const corpus of new Set(pages.map(page => page.corpus))) {
		const own = pages.filter(page => page.corpus === corpus);
		for (const [name, choose] of Object.entries(choices)) console.log(`${corpus.padEnd(12)} ${name.padEnd(11)} ${toFigures(own, choose)}`);
	}
	for (const mistake of findMistakes(pages, choices['both looks'], worst)) console.log(mistake);
}
