import type {Article} from '../core/article.ts';
import {extractArticle} from '../core/extract-article.ts';

/** An article, and the living elements of its removals by their ids. */
export interface Story {
	article: Article;
	pieces: ReadonlyMap<string, Element>;
}

const ids = new WeakMap<Element, string>();
let count = 0;

/**
 * Reads the page. A removal's place in the tree is good only at this moment, so each gets an id that stays with its element:
 * the same piece has the same id in every reading.
 */
export function readStory(document: Document): Story | undefined {
	const article = extractArticle(document);
	if (!article) return undefined;
	const elements = Document.prototype.querySelectorAll.call(document, '*');
	const pieces = new Map<string, Element>();
	const removals = article.removals.map(removal => {
		const element = elements[Number(removal.id)];
		if (!element) return removal;
		const id = toId(element);
		pieces.set(id, element);
		return {...removal, id};
	});
	return {article: {...article, removals}, pieces};
}

function toId(element: Element): string {
	const id = ids.get(element) ?? `piece-${++count}`;
	ids.set(element, id);
	return id;
}
