import {parseSync} from 'vite';

/** What a source file declares, and what it takes from outside without importing it. */
export interface Names {
	/** Values, parameters and types. */
	declared: string[];
	/** Names used as values that the file declares nowhere: globals. */
	free: string[];
	/** How many parameters the longest list has. */
	mostParameters: number;
}

type Node = {type: string} & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nameOf = (value: unknown) => (isNode(value) && value.type === 'Identifier' ? [String(value.name)] : []);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads names by the syntax tree. A name declared anywhere in a file counts as declared in all of it. */
export function readNames(path: string, source: string): Names {
	const declared = new Set<string>();
	const used = new Set<string>();
	let mostParameters = 0;
	const visit = (value: unknown): void => {
		for (const entry of listOf(value)) visit(entry);
		if (!isNode(value)) return;
		for (const name of findDeclared(value)) declared.add(name);
		if (isTypeOnly(value)) return;
		mostParameters = Math.max(mostParameters, listOf(value.params).length);
		for (const name of nameOf(value)) used.add(name);
		for (const [key, child] of Object.entries(value)) if (!isName(value, key)) visit(child);
	};
	visit(parseSync(path, source).program);
	return {declared: [...declared], free: [...used].filter(name => !declared.has(name)), mostParameters};
}

function findDeclared(node: Node): string[] {
	switch (node.type) {
		case 'ImportSpecifier':
		case 'ImportDefaultSpecifier':
		case 'ImportNamespaceSpecifier':
			return nameOf(node.local);
		case 'ObjectPattern':
			return listOf(node.properties).flatMap(property => (isNode(property) ? nameOf(property.value) : []));
		case 'ArrayPattern':
			return listOf(node.elements).flatMap(nameOf);
		case 'AssignmentPattern':
			return nameOf(node.left);
		case 'RestElement':
			return nameOf(node.argument);
		case 'CatchClause':
			return nameOf(node.param);
		default:
			return [...nameOf(node.id), ...listOf(node.params).flatMap(nameOf)];
	}
}

function isTypeOnly({type}: Node): boolean {
	return type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type);
}

/** Whether a part of a node is the name of a property, or of an import from elsewhere, or what is said of that import. */
function isName({type, computed}: Node, key: string): boolean {
	if (type === 'MemberExpression') return key === 'property' && !computed;
	if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(type)) return key === 'key' && !computed;
	return /^(Import|Export)Specifier$|^ImportAttribute$/.test(type);
}
