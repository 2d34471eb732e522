import type {Element, ElementContent, Properties} from 'hast';
import {type ComponentChildren, render} from 'preact';
import {act} from 'preact/test-utils';
import messages from '../../public/_locales/en/messages.json';
import type {Article, Quote} from '../core/article.ts';
import {type Words, WordsContext} from './words.ts';

/** For tests: an element of a hast tree, its text given as strings. */
export function element(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map(child => (typeof child === 'string' ? {type: 'text', value: child} : child)),
	};
}

/** For tests: a paragraph of the story, with its number. */
export const block = (dataBlock: number, ...children: (ElementContent | string)[]) => element('p', {dataBlock}, ...children);

/** For tests: an article of our own with what the test is about. */
export function articleWith(parts: Partial<Article> & {children?: Article['body']['children']}): Article {
	const {children = [block(0, 'The pier is open.')], ...rest} = parts;
	return {
		url: 'https://www.harbour-post.example/ferry',
		title: 'Night ferry returns',
		standfirst: undefined,
		byline: undefined,
		siteName: 'Harbour Post',
		publishedAt: undefined,
		modifiedAt: undefined,
		language: 'en',
		direction: 'ltr',
		leadImage: undefined,
		body: {type: 'root', children},
		text: 'The pier is open.',
		quotes: [],
		namesSpeakers: true,
		tags: [],
		removals: [],
		isPartial: false,
		nextPage: undefined,
		...rest,
	};
}

/** For tests: a statement of nobody in particular. */
export function quoteWith(parts: Partial<Quote>): Quote {
	return {text: 'We sail at ten.', speaker: undefined, mention: undefined, cue: undefined, kind: 'statement', at: [], ...parts};
}

/** For tests: the English of the extension. */
export const english: Words = {
	translate: (key, ...substitutions) => messages[key].message.replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? ''),
	locale: 'en',
};

/** For tests: renders into a new place of the document and gives it back. */
export function show(page: ComponentChildren): HTMLElement {
	const place = document.createElement('div');
	document.body.replaceChildren(place);
	act(() => render(<WordsContext.Provider value={english}>{page}</WordsContext.Provider>, place));
	return place;
}

/** For tests: clicks and lets the page follow. */
export function click(element: Element | HTMLElement | null | undefined): Promise<void> {
	if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
	return act(async () => {
		element.click();
		await settled();
	});
}

/** For tests: when all that was promised so far has come. */
export const settled = () => new Promise<void>(resolve => setTimeout(resolve));
