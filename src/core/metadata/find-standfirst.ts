import {splitNames} from './class-names.ts';
import {cleanText, fold} from './clean-text.ts';
import {findHeadings} from './find-headings.ts';
import {firstInArticles, type Sources} from './sources.ts';

/** Class names of summaries, cut at hyphens, underscores and capitals; some in other languages' newsroom words. */
const names: ReadonlySet<string> = new Set(
	`standfirst deck dek lead lede leadtext leadin subtitle subheadline subheader subhead subheading subline excerpt intro introduction preamble summary description abstract teasertext vorspann
	lead-text chapo chapeau entradilla bajada sommario occhiello ingress manchet underrubrik sottotitolo copete sumario perex anons spot`.split(
		/\s+/,
	),
);
const elsewhere =
	'nav, aside, figure, figcaption, footer, form, ul, ol, button, [hidden], [aria-hidden="true"], [class*="related" i], [class*="newsletter" i], [class*="caption" i], [class*="carousel" i], [class*="gallery" i], [class*="media__" i], [class*="author" i], [class*="byline" i], [class*="disclaimer" i], [class*="ai-summary" i], [class*="mediaDescription" i]';
const textElements: ReadonlySet<string> = new Set(['P', 'H2', 'H3', 'H4', 'LI', 'DIV', 'SPAN', 'STRONG', 'SECTION']);
const blocks = 'P, DIV, UL, OL, TABLE, SECTION, ARTICLE, H1, H2, H3, H4, FIGURE, IMG, FORM, BUTTON';
const [fewestWords, shortest, longest] = [5, 25, 700];
/** So far from the headline, in elements, no summary stands. */
const farthest = 400;
const onlyElements = 1;
/** In UTF-16 units. */
const longestDateline = 40;
/** In UTF-16 units; three of this length, built alike, are the story. */
const paragraph = 80;

/**
 * The summary that stands between headline and story: what the publisher's description repeats, what a class name calls so,
 * or what stands alone under the headline in its header. Never the story's first paragraph.
 */
export function findStandfirst(sources: Sources, title: string): string | undefined {
	const {page} = sources;
	const foldedTitle = fold(title);
	const headline = findHeadline(page.document, foldedTitle);
	if (!headline) return undefined;
	const known = readDescriptions(sources);
	const walker = page.document.createTreeWalker(page.document, onlyElements);
	walker.currentNode = headline;
	let alone: string | undefined;
	for (let step = 0; step < farthest && walker.nextNode(); step++) {
		const element = walker.currentNode as Element;
		const text = readSentence(element);
		if (!text || headline.contains(element)) continue;
		const folded = fold(text);
		const isListed = repeats(folded, known) && element.closest(elsewhere)?.matches('ul, ol') && !element.closest('nav, aside, footer');
		if ((!isListed && isElsewhere(element, headline)) || isOfNumbers(text)) continue;
		if (isFirstParagraph(element)) return alone;
		if (folded === foldedTitle) continue;
		if (isNamed(element) || repeats(folded, known)) return withDateline(element, text);
		if (text.length >= paragraph && element.tagName === 'P' && !element.closest('header, hgroup')) return alone;
		if (isAlone(element, headline, text)) alone ??= text;
	}
	return alone;
}

function readDescriptions({meta, jsonLd}: Sources): string[] {
	const descriptions = [
		meta.first('og:description'),
		meta.first('description'),
		firstInArticles(jsonLd, ['description', 'abstract', 'alternativeHeadline'], longest),
	];
	return descriptions.map(text => fold(text ?? '')).filter(folded => folded.length > 15);
}

function findHeadline(document: Document, foldedTitle: string): Element | undefined {
	let first: Element | undefined;
	for (const heading of findHeadings(document, ({textContent}) => endsWithTitle(fold(textContent ?? ''), foldedTitle))) {
		const text = fold(heading.textContent ?? '');
		if (endsWithTitle(text, foldedTitle)) return heading;
		if (text.length > 3) first ??= heading;
	}
	return first;
}

/** With a word or two on what it is about before it. */
const endsWithTitle = (text: string, title: string) =>
	text === title || (title.length > shortest && text.length < title.length * 2 && text.endsWith(title));

/** “18 May 2026, 18:30, updated 18:45, by Ada Ito”: of words with digits more than a third. */
function isOfNumbers(text: string): boolean {
	const words = text.split(' ');
	return words.filter(word => /\d/.test(word)).length * 3 > words.length;
}

/** The text of a block that holds no other block, where it may be a summary. */
function readSentence(element: Element): string | undefined {
	if (!textElements.has(element.tagName) || element.querySelector(blocks) !== null) return undefined;
	const raw = readText(element);
	if (raw.length < shortest || raw.length > longest * 2) return undefined;
	const text = cleanText(raw, longest + 1);
	const isSentence =
		text.length >= shortest && text.length <= longest && (text.split(' ').length >= fewestWords || /[\u3040-\u9fff]/.test(text));
	return isSentence ? text : undefined;
}

/** A break parts words; a script is none. */
function readText(element: Element): string {
	if (!element.querySelector('br, script, style')) return element.textContent ?? '';
	const read = (node: Node) => (node.nodeName === 'BR' ? ' ' : /^(?:SCRIPT|STYLE)$/.test(node.nodeName) ? '' : (node.textContent ?? ''));
	return [...element.childNodes].map(read).join('');
}

/** “Lund. The bay loses its oldest place to dance.”: the place stands before the text in an element of its own. */
function withDateline(element: Element, text: string): string {
	const whole = element.tagName === 'SPAN' && element.parentElement ? readSentence(element.parentElement) : undefined;
	return whole?.endsWith(text) && whole.length <= text.length + longestDateline ? whole : text;
}

/** In a caption, a teaser, a share box; `<body>` and what else holds the headline may be called what it likes. */
function isElsewhere(element: Element, headline: Element): boolean {
	const block = element.closest(elsewhere);
	return block !== null && !block.contains(headline);
}

/** In the headline's own header, and no line of dates, times and buttons. */
function isAlone(element: Element, headline: Element, text: string): boolean {
	const isProse =
		/^(?:P|H2|H3)$/.test(element.tagName) &&
		text.length >= 40 &&
		!/(?:19|20)\d\d|\d[:.]\d\d/.test(text) &&
		element.querySelector('a, time') === null &&
		!isBesideButton(element, headline);
	const isInHeader = isProse && (element.closest('header, hgroup')?.contains(headline) === true || isUnder(element, headline));
	return isInHeader || isBelowHeader(element, headline, text);
}

/** A box of sentences, no paragraph, right below the headline's header, built unlike what follows. */
function isBelowHeader(element: Element, headline: Element, text: string): boolean {
	if (element.tagName !== 'DIV' || text.length < paragraph || !/[.!?…]["”»“]?$/.test(text)) return false;
	const header = headline.closest('header, hgroup');
	const isAlike = (other: Element) => other !== element && other.getAttribute('class') === element.getAttribute('class');
	return (
		header?.nextElementSibling === element &&
		element.querySelector('a, time, button') === null &&
		![...(element.parentElement?.children ?? [])].some(other => other.tagName === 'DIV' && isAlike(other))
	);
}

/** A heading right under the headline, in a box of theirs that holds no text of the story. */
function isUnder(element: Element, headline: Element): boolean {
	const {parentElement} = headline;
	const isNext = /^H[23]$/.test(element.tagName) && headline.nextElementSibling === element;
	return (
		isNext &&
		parentElement !== null &&
		![...parentElement.getElementsByTagName('p')].some(({textContent}) => (textContent ?? '').length >= paragraph)
	);
}

/** “Log in to save articles for later.” */
function isBesideButton({parentElement}: Element, headline: Element): boolean {
	return parentElement !== null && !parentElement.contains(headline) && parentElement.querySelector('button') !== null;
}

/** Its own class name, or that of one of two elements round it that hold little else. */
function isNamed(element: Element): boolean {
	const length = (element.textContent ?? '').length;
	for (let one: Element | null = element, steps = 0; one && steps < 3; one = one.parentElement, steps++) {
		if (steps > 0 && (one.textContent ?? '').length > length * 1.5 + 100) return false;
		const itemprop = one.getAttribute('itemprop');
		if (itemprop && /\b(?:description|alternativeHeadline|abstract)\b/.test(itemprop)) return true;
		const parts = [...splitNames(one), one.getAttribute('data-qa') ?? ''];
		// “sub-title” is one word to some.
		if (parts.some((part, index) => names.has(part) || names.has(`${part}${parts[index + 1] ?? ''}`))) return true;
	}
	return false;
}

/** Whether the publisher's description says the same, if need be cut short. */
function repeats(folded: string, known: readonly string[]): boolean {
	return known.some(
		description =>
			description === folded ||
			(description.length > 40 &&
				(folded.startsWith(description) || description.startsWith(folded)) &&
				folded.length < description.length * 2.5),
	);
}

/** One of three paragraphs and more, built alike in one element: the story has begun. */
function isFirstParagraph(element: Element): boolean {
	if (element.tagName !== 'P' || !element.parentElement) return false;
	const alike = [...element.parentElement.children].filter(
		other =>
			other.tagName === 'P' &&
			other.getAttribute('class') === element.getAttribute('class') &&
			(other.textContent ?? '').length >= paragraph,
	);
	return alike.length >= 3 && alike.includes(element);
}
