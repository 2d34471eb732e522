type Child = Node | string | undefined;

/*
 * By the prototype: a page may call an image `createElement`, or a form `documentElement`.
 */

/** An element of ours with these children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const create: (name: Name) => HTMLElementTagNameMap[Name] = Document.prototype.createElement.bind(document);
	const element = Object.assign(create(name), properties);
	element.append(...children.filter(child => child !== undefined));
	return element;
}

/** Words of the page among our own: their direction turns nothing round them. */
export const makeForeign = (text: string) => make('bdi', {}, text);

/** An element that every page has. */
export function readPart(name: 'activeElement' | 'body' | 'documentElement'): HTMLElement | undefined {
	const element: unknown = Reflect.get(Document.prototype, name, document);
	return element instanceof HTMLElement ? element : undefined;
}
