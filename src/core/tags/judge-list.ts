import {isElsewhere} from '../is-elsewhere.ts';
import {fold} from '../metadata/clean-text.ts';
import {toLabel} from './label.ts';
import {isOfAnotherStory, isOfSite, isTrail, weighPlace} from './list-place.ts';
import {namesSections, namesTags} from './names-tags.ts';
import {placeOf, type Story} from './story-place.ts';
import {isLabelled, isTopical, leadsElsewhere} from './tag-link.ts';
import {listLabels} from './words.ts';

/** What the page knows of its story. */
export interface Context {
	story: Story | undefined;
	/** Folded labels of the metadata. */
	known: ReadonlySet<string>;
	host: string;
}

/** Of the score of a list. */
export const enough = 3;

export interface JudgedList {
	element: Element;
	links: readonly Element[];
	/** How much speaks for a list of the story's subjects; see `enough`. */
	score: number;
	/** Whether they are the site's sections: of worth where the story has no other subjects. */
	isOfSections: boolean;
}

/** “More on this topic” stands over lists of stories too. */
const headlineWords = 5;
/** Of a longer list, of whose labels the story speaks of few, these few are the story's, where it is the story's at all: others are clouds of everything the site writes about. */
const mostOfStory = 24;

/** A link as it is judged. */
interface Judged {
	link: Element;
	text: string;
	/** `rel="tag"`. */
	isMarked: boolean;
	/** `rel="category tag"`. */
	isSection: boolean;
	isTopical: boolean;
	isLabelled: boolean;
	isKnown: boolean;
}

/** Weighs what speaks for and against a list of links; one strong sign (2) and a weak one (1) are enough, whatever they are. */
export function judgeList(element: Element, context: Context): JudgedList {
	const {story} = context;
	const all = isOfSite(element) || isOfTheDay(element) || isOfAnotherStory(element, story) ? [] : judgeLinks(element, context);
	const [first] = all;
	const isLabelled = first !== undefined && hasLabel(element, first);
	if (!first || (isTrail(element) && !isLabelled)) return {element, links: [], score: 0, isOfSections: false};
	const isMost = (test: (link: Judged) => boolean, share = 0.5) => all.filter(test).length >= all.length * share;
	const isMarked = isMost(link => link.isMarked, 0.51);
	let score = story ? weighPlace(element, story, isMarked) : 0;
	const isNamed = isNear(element, first.link, namesTags);
	const isOfSections = !isNamed && (isMost(({isSection}) => isSection, 0.51) || isNear(element, first.link, namesSections));
	if (isNamed || isOfSections) score += 2;
	if (isMarked) score += 2;
	if (isMost(link => link.isTopical)) score += 2;
	if (isMost(link => link.isLabelled)) score += 1;
	if (isMost(({isKnown}) => isKnown)) score += 2;
	if (isLabelled) score += 2;
	if (isMost(({text}) => text.split(' ').length >= headlineWords, 0.51)) score -= 3;
	const spoken = all.filter(link => isSpokenOf(link, story));
	if (score >= enough - 1 && spoken.length >= all.length * 0.5) score += 1;
	const isLong = score >= enough && all.length > mostOfStory && spoken.length < all.length * 0.3;
	if (isLong && !(isMost(({isMarked}) => isMarked) && isStorys(element, story))) score = 0;
	const own = isLong ? spoken : all;
	return {element, links: score >= enough ? chooseLinks(own) : [], score: own.length > 0 ? score : 0, isOfSections};
}

/** In UTF-16 units: shorter labels stand in other words; where no spaces part words, in a character or two. */
const shortestSpoken = 4;
const shortestSpaceless = 2;

function isSpokenOf({text}: Judged, story: Story | undefined): boolean {
	const label = text.replace(/^[#＃]\s*/, '').toLowerCase();
	const shortest = /[\u3040-\u9fff]/.test(label) ? shortestSpaceless : shortestSpoken;
	return story !== undefined && label.length >= shortest && story.text.includes(label);
}

/** Right below the story, and no cloud of all that the site writes about, by where it stands, what it is called, or the sizes of its links. */
function isStorys(element: Element, story: Story | undefined): boolean {
	if (!story || placeOf(element, story).steps > mostSteps) return false;
	return !element.closest(clouds) && !element.querySelector('a[style*="font-size" i]');
}
/** A whole page may be called “has-sidebar”. */
const clouds = `aside, ${['cloud', 'sidebar', 'widget'].map(name => `[class*=${name} i]:not(html, body)`).join()}`;
/** From the story up to what holds its list, too. */
const mostSteps = 2;

function judgeLinks(element: Element, context: Context): Judged[] {
	const judged: Judged[] = [];
	for (const link of element.getElementsByTagName('a')) {
		const one = link.hasAttribute('href') && !leadsElsewhere(link) ? judgeLink(link, context) : undefined;
		if (one) judged.push(one);
	}
	return judged;
}

function judgeLink(link: Element, {known, host}: Context): Judged | undefined {
	const text = (link.textContent ?? '').trim();
	const label = toLabel(text);
	if (label === undefined || !leadsToSite(link, host)) return undefined;
	const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
	const isSection = rel.includes('category');
	const isMarked = rel.includes('tag') && !isSection;
	return {
		link,
		text,
		isMarked,
		isSection,
		isTopical: isMarked || isTopical(link, text),
		isLabelled: isLabelled(link, text),
		isKnown: known.has(fold(label)),
	};
}

/** Where half of the links are surely subjects, those that are built in like them: a share button beside them is not. */
function chooseLinks(all: readonly Judged[]): Element[] {
	const proven = all.filter(link => link.isTopical || link.isLabelled || link.isKnown);
	const shapes = new Set(proven.map(({link}) => readShape(link)));
	const chosen = proven.length >= all.length * 0.5 ? all.filter(({link}) => shapes.has(readShape(link))) : all;
	return chosen.map(({link}) => link);
}

function readShape(link: Element): string {
	const parent = link.parentElement;
	return [parent, parent?.parentElement, parent?.parentElement?.parentElement].map(element => element?.tagName).join();
}

/** Not to a place on this page, to a mail program or to another site. */
function leadsToSite(link: Element, host: string): boolean {
	const href = (link.getAttribute('href') ?? '').trim().toLowerCase();
	return href !== '' && !/^(?:#|(?!https?:)[a-z][\w+.-]*:)/.test(href) && !isElsewhere(href, host);
}

/** Whether a class name says so: the list's own, one of two elements above it, or one between it and its first link. */
function isNear(element: Element, link: Element, names: (element: Element) => boolean): boolean {
	const near = new Set([
		element,
		element.parentElement,
		element.parentElement?.parentElement,
		element.firstElementChild,
		link.parentElement,
		link,
	]);
	return [...near].some(one => one && names(one));
}

/** “Trending topics”: what the site speaks of that day. */
function isOfTheDay({previousElementSibling, parentElement}: Element): boolean {
	const above = previousElementSibling ?? parentElement?.previousElementSibling;
	const text = (above?.textContent ?? '').trim();
	return text.length < 40 && ofTheDay.test(text);
}
const ofTheDay =
	/^(?:trending|popular|hot|top)(?: (?:now|topics|tags|searches|on .*))?:?$|^(?:en tendencia|tendances|tendências|top-?themen|trendthemen|populære emner|populaire onderwerpen|gündemdekiler|popularne tematy):?$/i;

/** Whether the words before the links say that subjects follow: “Topics:”, “Mehr zum Thema”. */
function hasLabel(element: Element, first: Judged): boolean {
	const text = (element.textContent ?? '').trim();
	const own = text.slice(0, Math.max(0, text.indexOf(first.text)));
	return (
		isListLabel(own) ||
		isListLabel(element.previousElementSibling?.textContent) ||
		isListLabel(element.parentElement?.previousElementSibling?.textContent)
	);
}

function isListLabel(text: string | null | undefined): boolean {
	const label = (text ?? '').trim();
	if (label === '' || label.length > 60) return false;
	return listLabels.has(
		label
			.toLowerCase()
			.replace(/\s+/g, ' ')
			.replace(/[\s:：.…#]+$/, ''),
	);
}
