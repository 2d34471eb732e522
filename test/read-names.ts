import {type ESTree, parseSync} from 'vite';

/** What a source file declares, and what it takes from outside without importing it. */
export interface Names {
	/** Values and types, parameters too. */
	declared: ReadonlySet<string>;
	/** Names used as values that the file declares nowhere: globals. */
	free: ReadonlySet<string>;
	/** The parameters of each function, as written types; `undefined` where none is written. */
	parameters: (string | undefined)[][];
}

type Node = {type: string} & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Reads names by the syntax tree. A name declared anywhere in a file counts as declared in all of it. */
export function readNames(path: string, source: string): Names {
	const {program} = parseSync(path, source);
	const used = new Set<string>();
	const declared = new Set<string>();
	const parameters: (string | undefined)[][] = [];
	const visit = (value: unknown, key: string, parent: Node): void => {
		if (Array.isArray(value)) for (const entry of value) visit(entry, key, parent);
		if (!isNode(value)) return;
		if (/^TS(Interface|TypeAlias)Declaration$/.test(value.type) && isNode(value.id)) declared.add(String(value.id.name));
		if (isTypeOnly(value)) return;
		if (Array.isArray(value.params)) parameters.push(value.params.map(toWrittenType));
		if (value.type === 'Identifier') {
			if (isDeclaring(key, parent)) declared.add(String(value.name));
			else if (!isPropertyName(key, parent)) used.add(String(value.name));
		}
		for (const [childKey, child] of Object.entries(value)) if (childKey !== 'typeAnnotation') visit(child, childKey, toContext(value, parent));
	};
	visit(program satisfies ESTree.Program, 'body', {type: 'File'});
	return {declared, free: used.difference(declared), parameters};
}
