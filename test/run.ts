/** `npm test`: everything that must hold, step by step; a failed step does not keep the others from being taken. Ends with the sum. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {checkFirefoxBuild} from './check-firefox-build.ts';

interface Sum {
	passed: number;
	failed: number;
	skipped: number;
}

interface Step {
	title: string;
	/** Gives what it counted. */
	take(): Sum;
}

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'lede-test-'));
const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;

const steps: readonly Step[] = [
	{title: 'Lint', take: () => toSum(run('biome', 'check', '.'))},
	{title: 'Types', take: () => toSum(run('tsc'))},
	{title: 'Build', take: () => toSum(run('tsx', 'build.ts'))},
	{title: 'Firefox build, as its store looks at it', take: () => toSum(checkFirefoxBuild(root))},
	{title: 'Unit tests', take: () => runTests('unit')},
	{title: 'Tests in real Chromium and real Firefox', take: () => runTests('browser')},
];

function run(program: string, ...args: string[]): boolean {
	const {status} = spawnSync(program, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: {...process.env, PATH: path},
		shell: process.platform === 'win32',
	});
	return status === 0;
}

function toSum(isGood: boolean): Sum {
	return {passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0};
}

function runTests(project: string): Sum {
	const file = join(scratch, `${project}.json`);
	const isGood = run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
	const counted = readCount(file);
	// A file that breaks before its first test counts no test.
	return {...counted, failed: isGood ? counted.failed : Math.max(1, counted.failed)};
}

function readCount(file: string): Sum {
	try {
		const {numPassedTests, numFailedTests, numPendingTests, numTodoTests} = JSON.parse(readFileSync(file, 'utf8'));
		return {passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests};
	} catch {
		return {passed: 0, failed: 0, skipped: 0};
	}
}

const started = Date.now();
const results = steps.map(({title, take}) => {
	console.log(`\n── ${title} ──`);
	return {title, sum: take()};
});
rmSync(scratch, {recursive: true, force: true});

const failed = results.filter(({sum}) => sum.failed > 0).map(({title}) => title);
const total = (key: keyof Sum) => results.reduce((count, {sum}) => count + sum[key], 0);
console.log(
	`\nTook ${Math.round((Date.now() - started) / 1000)} s. ${failed.length > 0 ? `Failed: ${failed.join('; ')}.` : 'All is well.'}`,
);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
