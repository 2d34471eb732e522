import type {Surface, Target} from './real-browser.ts';

/** A target that travels into a page: expressions as their source. */
export interface PlainTarget {
	selector: string;
	name: string;
}

const selectors: Readonly<Record<string, string>> = {
	button: 'button:not([role])',
	link: 'a[href]',
	heading: 'h1, h2, h3, h4, h5, h6',
	switch: 'input[switch]',
	checkbox: 'input[type="checkbox"]:not([role])',
	textbox: 'input:not([type]), input[type="text"], textarea',
	listitem: 'li',
	list: 'ul, ol',
	article: 'article',
};

export function toPlainTarget({role, name = ''}: Target): PlainTarget {
	const own = selectors[role];
	return {
		selector: own ? `[role="${role}"], ${own}` : `[role="${role}"]`,
		name: typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` : name.source,
	};
}

/** Runs in a page, on its own: the first element on show of that role and name. */
export function findByRole({selector, name}: PlainTarget): Element | undefined {
	const pattern = new RegExp(name, 'i');
	const labelOf = (element: Element): string => {
		const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : ids.map(id => document.getElementById(id));
		const text = element.getAttribute('aria-label') ?? (labels.map(label => label?.textContent ?? '').join(' ') || element.textContent);
		return (text ?? '').replace(/\s+/g, ' ').trim();
	};
	return [...document.querySelectorAll(selector)].find(element => element.checkVisibility() && pattern.test(labelOf(element)));
}

/** Runs in a page, after `findByRole`: where to put the mouse, in CSS pixels of the viewport. */
export function toMiddle(element: Element | undefined): {x: number; y: number} | undefined {
	if (!element) return undefined;
	element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
	const {x, y, width, height} = element.getBoundingClientRect();
	return {x: x + width / 2, y: y + height / 2};
}

export async function toClickError(surface: Surface, {role, name = ''}: Target): Promise<Error> {
	const text = await surface.evaluate(() => document.body.innerText.slice(0, 300));
	return new Error(`No ${role} “${name}” to click in: ${text}`);
}
