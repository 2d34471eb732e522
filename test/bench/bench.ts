/**
 * `npm run bench -- quality [name…]`: how good the core is on labelled pages. `npm run bench -- speed`: how fast beside its peers.
 * `npm run bench -- page [popup|load|storm|kept]…`: what Lede costs in real browsers, from the last build; `--seconds n` for each storm.
 * The first two with the last recorded figures beside them. `--record` makes the new ones the record; `--limit n` looks at the first pages only;
 * `--eval folder` says where the scorers are. Where they are absent nothing is measured, and nothing fails.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {compareFigures, type Figures, type Measured, toFigures, toRow} from './figures.ts';
import {benchPage} from './page.ts';

const everything = ['seed', 'aeb', 'fundus', 'trafilatura', 'clutter', 'polnear-dev', 'wikinews-de-dev'];
const root = join(import.meta.dirname, '../..');
const recordFile = join(import.meta.dirname, 'quality.json');

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		eval: {type: 'string', default: join(root, '../shared/eval')},
		limit: {type: 'string'},
		record: {type: 'boolean', default: false},
		seconds: {type: 'string', default: '60'},
	},
});
const folder = resolve(values.eval);

function bench([what, ...names]: string[]): void {
	const unknown = names.filter(name => !everything.includes(name));
	if ((what !== 'quality' && what !== 'speed') || unknown.length > 0)
		throw new Error(`usage: npm run bench -- quality|speed [${everything.join('|')}]… [--record] [--limit pages] [--eval folder]`);
	if (values.record && values.limit) throw new Error('The record is of all pages: --record and --limit do not go together.');
	const missing = findMissing();
	if (missing) {
		console.log(missing);
		return;
	}
	const record: Record<string, Figures> = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
	const isSpeed = what === 'speed';
	let worse = 0;
	for (const name of names.length > 0 ? names : isSpeed ? ['aeb'] : everything) {
		const title = isSpeed ? `${name}, speed` : name;
		const measured = measure(name, isSpeed);
		const figures = toFigures(measured);
		const comparisons = compareFigures(figures, record[title]);
		console.log(`\n${`${title}: ${measured.pages} pages`.padEnd(46)}${'now'.padStart(10)}${'recorded'.padStart(10)}`);
		for (const comparison of comparisons) console.log(toRow(comparison));
		worse += comparisons.filter(({isWorse}) => isWorse).length;
		record[title] = figures;
		if (values.record) writeFileSync(recordFile, `${JSON.stringify(record, roundFigure, '\t')}\n`);
	}
	console.log(`\nFigures worse than recorded: ${worse}.`);
	if (values.limit) console.log('The record is of all pages, these figures are of the first ones only.');
}

const roundFigure = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);

/** What is missing for measuring, as a sentence. */
function findMissing(): string | undefined {
	if (!existsSync(join(folder, 'measure.mjs'))) return `Nothing is measured: there are no scorers (measure.mjs) in ${folder}.`;
	if (!existsSync(join(folder, 'node_modules'))) return `Nothing is measured: run “npm ci” in ${folder} first.`;
	return undefined;
}

function measure(name: string, isSpeed: boolean): Measured {
	const scratch = mkdtempSync(join(tmpdir(), 'lede-bench-'));
	const file = join(scratch, 'figures.json');
	const args = [join(folder, 'measure.mjs'), name, '--project', root, '--json', file];
	if (isSpeed) args.push('--speed');
	if (values.limit) args.push('--limit', values.limit);
	try {
		const {status} = spawnSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']});
		if (status !== 0) throw new Error(`${name} could not be measured.`);
		return JSON.parse(readFileSync(file, 'utf8'))[name];
	} finally {
		rmSync(scratch, {recursive: true, force: true});
	}
}

try {
	const [what, ...names] = positionals;
	const {seconds, limit} = values;
	if (what === 'page') await benchPage({folder, names, seconds: Number(seconds), limit: limit ? Number(limit) : Number.POSITIVE_INFINITY});
	else bench(positionals);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
