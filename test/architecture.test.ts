import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import english from '../public/_locales/en/messages.json' with {type: 'json'};
import {type Names, readNames} from './read-names.ts';

/**
 * Who may import whom: each folder of `src`, and each file beside them. `type x`: only types of it.
 * Arrows point down, and the entry points (content, receipt, background, popup, reader, options) never import each other.
 */
const mayImport: Record<string, readonly string[]> = {
	core: [],
	'page-api': ['type core'],
	browser: ['type page-api'],
	settings: ['browser'],
	'auto-clean': ['browser', 'settings'],
	'full-view': ['browser', 'type core'],
	'read-article': ['browser', 'core'],
	ui: ['type core', 'type page-api'],
	content: ['core', 'browser', 'settings', 'type page-api'],
	receipt: ['ui', 'browser', 'type core', 'type page-api'],
	background: ['browser', 'settings', 'auto-clean', 'full-view'],
	popup: ['ui', 'browser', 'settings', 'auto-clean', 'full-view', 'read-article', 'type core', 'type page-api'],
	reader: ['ui', 'browser', 'settings', 'full-view', 'read-article', 'type core', 'type page-api'],
	options: ['ui', 'browser', 'settings', 'auto-clean'],
};

/** The one file that knows where the scripts are that go into a page; as paths, not as code. */
const knowsScripts = 'src/browser/content-script.ts';
const pageScripts = ['content', 'receipt'];

/** Data only: these may be as long as they need. */
const isData = (path: string) => /^src\/core\/(languages|sites)\/|\/weights\.ts$/.test(path);

const forbiddenWords = ['util', 'helper', 'manager', 'handler', 'process', 'data', 'info'];

/** What every JavaScript has, and what stands in for a page's address. All else comes in as a parameter, so that the core runs in any DOM. */
const coreGlobals = new Set(
	'undefined NaN Infinity Array Boolean Date Error Intl JSON Map Math Number Object Reflect RegExp Set String Symbol Uint8Array URL WeakMap WeakSet decodeURIComponent'.split(
		' ',
	),
);

/** Ways from a string to markup or code. */
const foreignMarkup =
	/\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTML(?:Unsafe)?|DOMParser|srcdoc)\b|\bdocument\.write\b|\beval\(|\bnew Function\b/;

interface Source {
	path: string;
	text: string;
	lines: number;
	imports: {path: string; isType: boolean}[];
	/** Of data none are read: there are too many, and they are the world's. */
	names: Names;
}

const root = join(import.meta.dirname, '..');
const isTest = ({path}: Source) => /\.test\.tsx?$|\/test-[^/]+$/.test(path);
const everything = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.filter(path => /\.tsx?$/.test(path))
	.map(path => readSource(join('src', path)));
const sources = everything.filter(source => !isTest(source));

function readSource(path: string): Source {
	const text = readFileSync(join(root, path), 'utf8');
	const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm);
	const calls = text.matchAll(/\bimport\(()()'([^']+)'\)/g);
	const imports = [...statements, ...calls].map(([, type, names = '', from = '']) => ({
		path: from.startsWith('.') ? relative(root, join(root, dirname(path), from)) : from,
		isType: Boolean(type) || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names),
	}));
	const names = isData(path) ? {declared: [], free: [], mostParameters: 0} : readNames(path, text);
	return {path, text, lines: text.trimEnd().split('\n').length, imports, names};
}

const toArea = (path: string) => path.match(/^src\/([^/.]+)/)?.[1];

/** Fails with one line for each file, and says what to do about them. */
function expectNone(failures: readonly string[], advice: string): void {
	if (failures.length > 0) expect.fail(`${advice}\n${failures.join('\n')}`);
}

test('every import is allowed by the table', () => {
	const failures = sources.flatMap(({path, imports}) =>
		imports
			.filter(imported => imported.path.startsWith('src/') && !isAllowed(path, imported))
			.map(imported => `${path} imports ${imported.isType ? 'types of ' : ''}${imported.path}`),
	);
	expectNone(failures, 'Move what both need further down, or pass it in as a parameter; the table `mayImport` says who may import whom:');
});

function isAllowed(path: string, imported: {path: string; isType: boolean}): boolean {
	const from = toArea(path) ?? '';
	const to = toArea(imported.path) ?? '';
	if (from === to || (path === knowsScripts && pageScripts.includes(to))) return true;
	const allowed = mayImport[from] ?? [];
	return allowed.includes(to) || (imported.isType && allowed.includes(`type ${to}`));
}

test('no file needs one that needs it', () => {
	const needs = new Map(sources.map(({path, imports}) => [path, imports.map(imported => imported.path)]));
	const reachedFrom = (path: string) => {
		const reached = new Set(needs.get(path));
		for (const other of reached) for (const next of needs.get(other) ?? []) reached.add(next);
		return reached;
	};
	expectNone(
		[...needs.keys()].filter(path => reachedFrom(path).has(path)),
		'Move what they share into a file of its own, which both import:',
	);
});

interface Stages {
	/** Folders, from the ground up: each stage knows itself and those before it. */
	order: readonly string[];
	/** Files beside them that call the stages; what else lies there are words that they share. */
	callers: readonly string[];
}

/** How the body and the quotes of a story are found. */
const stages: Record<string, Stages> = {
	'src/core/body': {
		order: 'facts readable ranking figures certainties'.split(' '),
		callers: ['choose-lines.ts', 'extract-body.ts', 'stands-in-story.ts', 'to-leftovers.ts', 'whole-tables.ts'],
	},
	'src/core/quotes': {
		order: 'words passages clues mentions people attributions naming pronouns unsaid constructions speakers'.split(' '),
		callers: ['find-quotes.ts', 'read-story.ts', 'interview.ts'],
	},
};

describe.each(Object.entries(stages))('the stages of %s', (area, {order, callers}) => {
	const toStage = (path: string) => (path.startsWith(`${area}/`) ? (path.slice(area.length + 1).split('/')[0] ?? '') : '');

	test('know only those before them', () => {
		const isAbove = (imported: string, stage: string) => callers.includes(imported) || order.indexOf(imported) > order.indexOf(stage);
		const failures = sources.flatMap(({path, imports}) =>
			imports
				.filter(imported => order.includes(toStage(path)) && isAbove(toStage(imported.path), toStage(path)))
				.map(imported => `${path} imports ${imported.path}`),
		);
		expectNone(failures, 'Move what both need to an earlier stage, or the file itself to a later one; `stages` has their order:');
	});

	test('are its folders', () => {
		const folders = new Set(sources.map(({path}) => toStage(path)).filter(stage => stage && !stage.includes('.')));
		expect([...folders].sort(), 'Give a new folder its place in `stages`.').toEqual(order.toSorted());
	});
});

test('the table knows every folder', () => {
	const areas = new Set(sources.map(({path}) => toArea(path) ?? ''));
	expectNone(
		[...areas].filter(area => !(area in mayImport)),
		'Give each new folder or file of src a line in `mayImport`:',
	);
});

test.each([
	['webextension-polyfill', /^src\/browser\//, 'Call a wrapper in src/browser instead, or write one:'],
	['preact', /^src\/(?:ui|popup|reader|options)\//, 'Only what shows something needs Preact:'],
	['@mozilla/readability', /^src\/core\//, 'Only the core reads pages:'],
])('%s is imported only where it belongs', (name, place, advice) => {
	const importing = sources.filter(({path, imports}) => !place.test(path) && imports.some(imported => imported.path === name));
	expectNone(
		importing.map(({path}) => path),
		advice,
	);
});

test('what goes into a page holds nothing that finds quotes', () => {
	const reached = new Set(sources.map(({path}) => path).filter(path => path.startsWith('src/content/')));
	for (const path of reached)
		for (const imported of sources.find(source => source.path === path)?.imports ?? []) if (!imported.isType) reached.add(imported.path);
	expectNone(
		[...reached].filter(path => /^src\/core\/(?:quotes|languages\/speech)\//.test(path)),
		'Most pages are only tidied. Let src/core/to-article.ts do it, which runs where the article is shown:',
	);
});

test('imports say the whole file name', () => {
	const failures = everything.flatMap(({path, imports}) =>
		imports
			.filter(imported => /^(?:src|test)\//.test(imported.path) && !/\.\w+(?:\?[\w&-]+)?$/.test(imported.path))
			.map(imported => `${path}: ${imported.path}`),
	);
	expectNone(failures, 'Write the ending, .ts or .tsx:');
});

describe('the core', () => {
	test('takes nothing from its surroundings', () => {
		const failures = sources
			.filter(({path}) => toArea(path) === 'core')
			.flatMap(({path, names}) => names.free.filter(name => !coreGlobals.has(name)).map(name => `${path}: ${name}`));
		expectNone(
			failures,
			'The core runs in any DOM: take it from the document that is passed in (`document.createRange`, `element.nodeType`):',
		);
	});
});

test('no string becomes markup or code', () => {
	const failures = sources.flatMap(({path, text}) => {
		const found = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(foreignMarkup);
		return found ? [`${path}: ${found[0]}`] : [];
	});
	expectNone(
		failures,
		'Build elements and text (Preact, or a tree by the allow-list of src/core/sanitize.ts); no HTML parser runs in Lede:',
	);
});

describe('sizes', () => {
	const code = sources.filter(({path}) => !isData(path));

	test('no file is longer than 250 lines', () => {
		const long = code.filter(({lines}) => lines > 250).map(({path, lines}) => `${path}: ${lines}`);
		expectNone(long, 'Split it by what its parts are for; only data may be long (`isData`):');
	});

	test('half of the files have 60 lines at most', () => {
		const lengths = code.map(({lines}) => lines).sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)], 'Split the longest files by what their parts are for.').toBeLessThanOrEqual(60);
	});

	test('no function takes more than three parameters', () => {
		const failures = code.filter(({names}) => names.mostParameters > 3).map(({path}) => path);
		expectNone(failures, 'Pass an object with names, or split the function:');
	});
});

describe('names', () => {
	test('say what a thing is', () => {
		const failures = everything.flatMap(({path, names}) =>
			[...path.split('/'), ...names.declared].filter(hasForbiddenWord).map(name => `${path}: ${name}`),
		);
		expectNone(failures, `Name it by what it is or does; none of ${forbiddenWords.join(', ')}:`);
	});

	test('of files are kebab-case', () => {
		const failures = everything.filter(({path}) => !/^src(?:\/[a-z0-9-]+)+(?:\.iife|\.test)?\.tsx?$/.test(path)).map(({path}) => path);
		expectNone(failures, 'Name the file after its main export, in kebab-case:');
	});
});

/** But for what HTML calls so: the attribute `data-block`, a data table. */
function hasForbiddenWord(name: string): boolean {
	const own = name.replace(/dataBlock|DataTables?/i, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2');
	const words = own.toLowerCase().split(/[^a-z]+/);
	return words.some(word => forbiddenWords.includes(word) || forbiddenWords.includes(word.replace(/s$/, '')));
}

test('what a file exports, another uses', () => {
	const scripts = readdirSync(import.meta.dirname, {recursive: true, encoding: 'utf8'}).filter(path => /\.ts$/.test(path));
	const all = [...everything, ...scripts.map(path => ({path, text: readFileSync(join(import.meta.dirname, path), 'utf8')}))];
	const words = all.map(({path, text}) => ({path, said: new Set(text.match(/\w+/g))}));
	const isUsed = (name: string, own: string) => words.some(({path, said}) => path !== own && said.has(name));
	const failures = sources.flatMap(({path, text}) =>
		[...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)]
			.filter(([, name = '']) => !isUsed(name, path))
			.map(([, name]) => `${path}: ${name}`),
	);
	expectNone(failures, 'Take it out, or keep it to its file:');
});

test('no type is forced', () => {
	const failures = everything.filter(({text}) => /\bas unknown as\b|@ts-(?:ignore|expect-error|nocheck)/.test(text)).map(({path}) => path);
	expectNone(failures, 'Narrow with a type guard (`value is Story`), or type the source of the value:');
});

describe('sentences', () => {
	const keys = Object.keys(english);
	const locales = readdirSync(join(root, 'public/_locales'));
	const readMessages = (locale: string): Record<string, {message: string}> =>
		JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
	const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
	const manifestKeys = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

	test.each(locales)('%s has them all, with the same places to fill', locale => {
		const messages = readMessages(locale);
		const toPlaces = (message = '') => (message.match(/\$\d/g) ?? []).sort().join();
		const expected = Object.fromEntries(Object.entries(english).map(([key, {message}]) => [key, toPlaces(message)]));
		const found = Object.fromEntries(Object.entries(messages).map(([key, {message}]) => [key, toPlaces(message)]));
		expect(found, `Translate what is missing in public/_locales/${locale}, and drop what English has no more.`).toEqual(expected);
	});

	test('of the manifest exist', () => {
		expectNone(
			manifestKeys.filter(key => !keys.includes(key)),
			'Write them in public/_locales/en/messages.json:',
		);
	});

	test('are all in use', () => {
		const code = sources.map(({text}) => text).join('\n');
		const unused = keys.filter(key => !manifestKeys.includes(key) && !new RegExp(`['"\`]${key}['"\`]`).test(code));
		expectNone(unused, 'Nobody says these any more; take them out of every language:');
	});
});
