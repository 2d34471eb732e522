import {cleanText, fold} from './clean-text.ts';
import {firstInArticles, type Sources} from './sources.ts';

/** Class names of summaries, cut at hyphens, underscores and capitals; some in other languages' newsroom words. */
const names: ReadonlySet<string> = new Set(
	`standfirst deck dek lead lede leadtext leadin subtitle subheadline subheader subhead subheading subline excerpt intro introduction preamble summary description abstract teasertext vorspann
	lead-text chapo chapeau entradilla bajada sommario occhiello ingress manchet underrubrik sottotitolo copete sumario perex anons spot`.split(
		/\s+/,
	),
);
const elsewhere =
	'nav, aside, figure, figcaption, footer, form, ul, ol, button, [hidden], [aria-hidden="true"], [class*="related" i], [class*="newsletter" i], [class*="caption" i], [class*="author" i], [class*="byline" i]';
const textElements: ReadonlySet<string> = new Set(['P', 'H2', 'H3', 'H4', 'DIV', 'SPAN', 'STRONG', 'SECTION']);
const blocks = 'P, DIV, UL, OL, TABLE, SECTION, ARTICLE, H1, H2, H3, H4, FIGURE, IMG, FORM, BUTTON';
const [fewestWords, shortest, longest] = [5, 25, 700];
/** So far from the headline, in elements, no summary stands. */
const farthest = 400;
/** In UTF-16 units; three of this length, built alike, are the story. */
const paragraph = 80;

/**
 * The summary that stands between headline and story: what the publisher's description repeats, what a class name calls so,
 * or what stands alone under the headline in its header. Never the story's first paragraph.
 */
export function findStandfirst(sources: Sources, title: string): string | undefined {
	const {page, meta, jsonLd} = sources;
	const headline = findHeadline(page.document, title);
	if (!headline) return undefined;
	const descriptions = [
		meta.first('og:description'),
		meta.first('description'),
		firstInArticles(jsonLd, ['description', 'abstract', 'alternativeHeadline'], longest),
	];
	const known = descriptions
		.filter(text => text !== undefined)
		.map(fold)
		.filter(folded => folded.length > 15);
	const start = page.elements.indexOf(headline) + 1;
	const foldedTitle = fold(title);
	let alone: string | undefined;
	for (const element of page.elements.slice(start, start + farthest)) {
		if (!isTextBlock(element) || headline.contains(element)) continue;
		const text = cleanText(element.textContent ?? '', longest + 1);
		if (!isSentence(text) || fold(text) === foldedTitle || isElsewhere(element, headline)) continue;
		if (isFirstParagraph(element)) return alone;
		if (isNamed(element) || repeats(fold(text), known)) return text;
		if (text.length >= paragraph && element.tagName === 'P' && !element.closest('header, hgroup')) return alone;
		if (isAlone(element, headline, text)) alone ??= text;
	}
	return alone;
}

function findHeadline(document: Document, title: string): Element | undefined {
	const headings = [...document.querySelectorAll('h1')].slice(0, 10);
	return (
		headings.find(heading => fold(heading.textContent ?? '') === fold(title)) ??
		headings.find(heading => fold(heading.textContent ?? '').length > 3)
	);
}

function isTextBlock(element: Element): boolean {
	if (!textElements.has(element.tagName) || element.querySelector(blocks) !== null) return false;
	const {length} = element.textContent ?? '';
	return length >= shortest && length <= longest * 2;
}

function isSentence(text: string): boolean {
	return text.length >= shortest && text.length <= longest && (text.split(' ').length >= fewestWords || /[\u3040-\u9fff]/.test(text));
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
		element.querySelector('a, time') === null;
	return isProse && element.closest('header, hgroup')?.contains(headline) === true;
}

/** Its own class name, or that of one of two elements round it that hold little else. */
function isNamed(element: Element): boolean {
	const length = (element.textContent ?? '').length;
	for (let one: Element | null = element, steps = 0; one && steps < 3; one = one.parentElement, steps++) {
		if ((one.textContent ?? '').length > length * 1.5 + 100) return false;
		if (/(?:^|\s)(?:description|alternativeHeadline|abstract)(?:\s|$)/.test(one.getAttribute('itemprop') ?? '')) return true;
		const parts = (one.getAttribute('class') ?? '')
			.slice(0, 300)
			.replace(/([a-z\d])([A-Z])/g, '$1 $2')
			.toLowerCase()
			.split(/[\s_-]+/);
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
