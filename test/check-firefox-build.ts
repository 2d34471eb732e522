import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

interface Message {
	code: string;
	message: string;
	file?: string;
	line?: number;
}

interface Report {
	errors: Message[];
	warnings: Message[];
	notices: Message[];
}

/** Warnings about code of our libraries, which is known and harmless here: how often each may come. */
const known = [
	{code: 'UNSAFE_VAR_ASSIGNMENT', file: /^assets\/.*\.js$/, times: 1, why: "Preact's dangerouslySetInnerHTML, which Lede never uses"},
	{code: 'UNSAFE_VAR_ASSIGNMENT', file: /core\.iife\.js$/, times: 2, why: 'Readability in its copy of the page, which is inert'},
];

/** Runs addons-linter, which Firefox's store runs too, over `dist/firefox`; prints whatever it says that is not known. */
export function checkFirefoxBuild(root: string): boolean {
	const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
	const {stdout, stderr} = spawnSync(process.execPath, [linter, '--output', 'json', 'dist/firefox'], {cwd: root, encoding: 'utf8'});
	const report = toReport(stdout);
	if (!report) {
		console.log(`addons-linter gave no report: ${stderr || stdout}`);
		return false;
	}
	const messages = [...report.errors, ...report.warnings, ...report.notices];
	const unknown = withoutKnown(messages);
	for (const {code, message, file, line} of unknown) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
	console.log(`${unknown.length} complaints, beside ${messages.length - unknown.length} known ones about libraries.`);
	return unknown.length === 0;
}

function withoutKnown(messages: readonly Message[]): Message[] {
	const left = known.map(({times}) => times);
	return messages.filter(({code, file = ''}) => {
		const index = known.findIndex((rule, at) => rule.code === code && rule.file.test(file) && (left[at] ?? 0) > 0);
		if (index >= 0) left[index] = (left[index] ?? 0) - 1;
		return index < 0;
	});
}

function toReport(output: string): Report | undefined {
	try {
		return JSON.parse(output);
	} catch {
		return undefined;
	}
}
