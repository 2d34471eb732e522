/** Inner functions come wrapped in `__name` when tsx ran the file; a page does not have it. */
const prelude = 'const __name = value => value;';

/** A chain of functions as source for another program: the first takes plain arguments, each other one what came before it. */
export function toExpression(args: readonly unknown[], ...chain: readonly ((...args: never[]) => unknown)[]): string {
	const [first, ...rest] = chain;
	const call = `(${first})(...${JSON.stringify(args)})`;
	return `(() => {${prelude} return ${rest.reduce((value, next) => `(${next})(${value})`, call)};})()`;
}
