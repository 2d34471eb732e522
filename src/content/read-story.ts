import type {Article, Removal} from '../core/article.ts';
import {extractArticle} from '../core/extract-article.ts';
import {findAll, readText} from './native.ts';
import {toPieceId} from './piece.ts';

/** An article, and the living elements of its removals by their ids. */
export interface Story {
	article: Article;
	/** What can be shown in place. */
	pieces: ReadonlyMap<string, Element>;
	/** What may be hidden in place: all but the page's menus and what holds words of the story. */
	clutter: ReadonlyMap<string, Element>;
	/** Its paragraphs that stand nowhere else by chance, white space collapsed. */
	paragraphs: readonly string[];
}

/** A paragraph this long, in characters, stands nowhere else by chance. */
const tellingLength = 60;

/**
 * Reads the page. A removal's place in the tree is good only at this moment, so each gets an id that stays with its element:
 * the same piece has the same id in every reading.
 */
export function readStory(document: Document): Story | undefined {
	const article = extractArticle(document);
	if (!article) return undefined;
	const elements = findAll(document, '*');
	const found = article.removals.map(removal => ({removal, element: removal.id === '' ? undefined : elements[Number(removal.id)]}));
	const removals: Removal[] = [];
	const pieces = new Map<string, Element>();
	const clutter = new Map<string, Element>();
	const paragraphs = toParagraphs(article);
	for (const {removal, element} of found) {
		const id = element ? toPieceId(element) : removal.id;
		removals.push({...removal, id});
		if (!element) continue;
		pieces.set(id, element);
		if (removal.kind !== 'navigation' && !holdsStory(element, paragraphs)) clutter.set(id, element);
	}
	return {article: {...article, removals}, pieces, clutter, paragraphs};
}

function toParagraphs(article: Article): string[] {
	return article.text
		.split('\n\n')
		.map(squeeze)
		.filter(paragraph => paragraph.length >= tellingLength);
}

/** The last guard: some lines of an element may be clutter where the element as a whole is story. */
export function holdsStory(element: Element, paragraphs: readonly string[]): boolean {
	const text = squeeze(readText(element));
	return paragraphs.some(paragraph => text.includes(paragraph));
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
