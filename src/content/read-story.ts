import type {CleanedArticle, Removal} from '../core/article.ts';
import {findCore} from './core-script.ts';
import {findAll, findOne, findOuter, readParent, readText} from './native.ts';
import {isPaywall} from './paywall.ts';
import {toPieceId} from './piece.ts';

/** An article, and the living elements of its removals by their ids. */
export interface Story {
	article: CleanedArticle;
	/** What can be shown in place. */
	pieces: ReadonlyMap<string, Element>;
	/** What may be hidden in place: all but the page's menus, its line of author and date, the wall before a text that is not free, and what holds words of the story. */
	clutter: ReadonlyMap<string, Element>;
	/** Its paragraphs that stand nowhere else by chance, white space collapsed. */
	paragraphs: readonly string[];
}

/** A paragraph this long, in characters, stands nowhere else by chance. */
const tellingLength = 60;

/**
 * Reads the page. A removal's place in the tree is good only at this moment, so each gets an id that stays with its element:
 * the same piece has the same id in every reading. `pause` lets others have their turn.
 */
export async function readStory(document: Document, pause?: () => Promise<void>): Promise<Story | undefined> {
	const {extractInSteps} = findCore();
	await pause?.();
	const steps = extractInSteps(document);
	// The page lives on between the steps: a place in the tree is good only now.
	const elements = findAll(document, '*');
	let step = steps.next();
	for (; !step.done; step = steps.next()) await pause?.();
	await pause?.();
	return step.value && toStory(step.value, elements);
}

function toStory(article: CleanedArticle, elements: readonly Element[]): Story {
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
		if (removal.kind === 'navigation' || isByline(element, article) || (article.isPartial && isPaywall({element, removal}))) continue;
		const isHeld = holdsStory(element, paragraphs) || holdsMore(element, removal, article) || isPartOfDialog(element, paragraphs);
		if (!isHeld) clutter.set(id, element);
	}
	return {article: {...article, removals}, pieces, clutter, paragraphs};
}

function toParagraphs(article: CleanedArticle): string[] {
	return toWords(article)
		.split('\n\n')
		.map(squeeze)
		.filter(paragraph => paragraph.length >= tellingLength);
}

/** What the page must go on to show. */
const toWords = ({standfirst, text}: CleanedArticle) => [standfirst, text].filter(Boolean).join('\n\n');

/** The longest line of author and date, in characters: “By Ada Moss and Piet Vos, 12 May 2026, 7:00am · Updated 10:30am · 4 min read”. */
const longestByline = 160;

/** Who wrote it and when: an extracted article says so in its head, and the page goes on to say it where it always did. */
function isByline(element: Element, {byline}: CleanedArticle): boolean {
	const text = squeeze(readText(element));
	if (text.length > longestByline || findOne(element, 'form, button, li')) return false;
	const names = byline?.split(', ') ?? [];
	if (names.some(name => tellsOf(name, element))) return false;
	return names.some(name => text.includes(name)) || (findOne(element, 'time[datetime]') !== null && findOne(element, 'a') === null);
}

/** “Ada Moss has covered the islands since 1999.”, in a box of its own or below a heading. */
function tellsOf(name: string, element: Element): boolean {
	return [element, ...findAll(element, 'p')].some(part => {
		const text = squeeze(readText(part));
		return text.startsWith(`${name} `) && text.split(' ').length > 5 && /[.!?…。]$/.test(text);
	});
}

/** In characters: a shorter line may stand anywhere. */
const shortestLine = 10;

/** An element may hold more than what was found in it: beside a label the byline, beside a line short ones of the story that only a break parts. */
function holdsMore(element: Element, {excerpt}: Removal, article: CleanedArticle): boolean {
	const [before, ...after] = squeeze(readText(element)).split(squeeze(excerpt));
	if (before === undefined || after.length === 0) return false;
	const rest = [before, ...after].join('\n');
	const lines = toWords(article).split(/\n+/);
	const own = [...lines.filter(line => line.length >= shortestLine), ...(article.byline?.split(', ') ?? [])];
	return own.some(words => rest.includes(squeeze(words)));
}

const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** A dialog without its headline is no calmer: it goes as a whole or stays as a whole, but where the story itself stands in one. */
function isPartOfDialog(element: Element, paragraphs: readonly string[]): boolean {
	const parent = readParent(element);
	const dialog = parent && findOuter(parent, dialogs);
	return dialog ? !holdsStory(dialog, paragraphs) : false;
}

/** The last guard: some lines of an element may be clutter where the element as a whole is story. */
export function holdsStory(element: Element, paragraphs: readonly string[]): boolean {
	const text = squeeze(readText(element));
	return paragraphs.some(paragraph => text.includes(paragraph));
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
