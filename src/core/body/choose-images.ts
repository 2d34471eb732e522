import type {Finding} from '../clutter/rule.ts';
import {type ImageSource, readImageSource} from '../image-source.ts';
import type {ImagePlace, Line, Outline} from '../outline.ts';
import type {Page} from '../page.ts';
import {runningSums} from './line-facts.ts';

/** An image of the story and the line before which it stands. */
export interface StoryImage extends ImagePlace {
	source: ImageSource;
}

/** What was found out about the story before its images are looked for. */
export interface StoryPlace {
	/** The story's lines, in page order, one at least. */
	lines: readonly Line[];
	/** Number of the line that holds the headline; -1 where none does. */
	headline: number;
	clutter: readonly Finding[];
}

/** A caption has no more words than this; with more it is another story. */
const longestCaption = 60;

/** The images of the story, each picture once, in page order. */
export function chooseImages(page: Page, outline: Outline, story: StoryPlace): StoryImage[] {
	const isStorys = storyTest(outline, story);
	const chosen: StoryImage[] = [];
	const known = new Set<string>();
	for (const place of outline.images) {
		if (!isStorys(place)) continue;
		const source = readImageSource(place.element, page.baseUrl);
		if (!source || known.has(toPicture(source.src)) || isStandIn(place, chosen.at(-1))) continue;
		known.add(toPicture(source.src));
		chosen.push({...place, source});
	}
	return chosen;
}

/** Lines in figures between the story's first and last line, and round its images before and after. */
export function findCaptions(outline: Outline, story: ReadonlySet<Line>, images: readonly ImagePlace[]): Set<Line> {
	const indexes = [...story].map(line => line.index);
	const first = Math.min(...indexes);
	const last = Math.max(...indexes);
	const figures = new Set(images.map(({element}) => element.closest('figure')));
	const isCaption = (line: Line) => {
		if (story.has(line) || line.words >= 80) return false;
		const figure = line.element.closest('figure');
		return figure !== null && ((line.index > first && line.index < last) || figures.has(figure));
	};
	return new Set(outline.lines.filter(isCaption));
}

/** The same picture in another size has the same address but for that. */
const toPicture = (address: string) => address.replace(/[?#].*$/, '').replace(/-\d+x\d+(?=\.\w+$)/, '');

/** What stands for those without scripts beside an image that says where it is. */
function isStandIn({element, line}: ImagePlace, last: StoryImage | undefined): boolean {
	return element.localName === 'noscript' && last?.line === line && element.parentElement?.contains(last.element) === true;
}

/** Whether an image stands in the story and not in a teaser, an ad or another piece. */
function storyTest(outline: Outline, {lines, headline, clutter}: StoryPlace): (place: ImagePlace) => boolean {
	const first = lines[0]?.index ?? 0;
	const last = lines.at(-1)?.index ?? 0;
	const container = findContainer(lines);
	const chosen = new Set(lines);
	const chosenBefore = runningSums(outline.lines.map(line => Number(chosen.has(line))));
	const holdsStory = ({first, end}: {first: number; end: number}) => (chosenBefore[end] ?? 0) > (chosenBefore[first] ?? 0);
	const cut = new Set(clutter.filter(piece => isWholePiece(piece, outline) && !holdsStory(piece)).map(({element}) => element));
	return ({element, line}) => {
		const isBetween = line >= first && line <= last;
		const isUnderHeadline = headline >= 0 && line > headline && line <= first;
		if (!isBetween && !isUnderHeadline && !container?.contains(element)) return false;
		let figure: Element | undefined;
		let link: Element | undefined;
		let box: Element | undefined;
		for (let at: Element | null = element; at; at = at.parentElement) {
			if (cut.has(at)) return false;
			if (at.localName === 'figure') figure ??= at;
			if (at.localName === 'a' && !isEnlarging(at)) link ??= at;
			if (outline.block(at).words > 0) box ??= at;
		}
		if (link && !(figure?.contains(link) && outline.block(figure).words > 0)) return false;
		if (!box || holdsStory(outline.block(box))) return true;
		const {words, linkDensity} = outline.block(box);
		return words <= longestCaption && (linkDensity < 0.5 || figure?.contains(box) === true);
	};
}

/** A prompt may be one line of a larger element; a credit under its picture is no reason to cut that. */
function isWholePiece({element, kind, first, end}: Finding, outline: Outline): boolean {
	const block = outline.block(element);
	return kind !== 'credit' && block.first === first && block.end === end;
}

/** What holds the whole story, its first image and its gallery: the page's article, or else the smallest element round all lines. */
function findContainer(lines: readonly Line[]): Element | undefined {
	const last = lines.at(-1)?.element;
	let around: Element | null | undefined = lines[0]?.element;
	while (around && last && !around.contains(last)) around = around.parentElement;
	const container = around?.closest('article') ?? around;
	return container && !/^(?:html|body)$/.test(container.localName) ? container : undefined;
}

/** Whether a link shows its image larger, or leads nowhere else. */
function isEnlarging(link: Element): boolean {
	const href = link.getAttribute('href') ?? '';
	const names = `${link.getAttribute('class')} ${link.getAttribute('rel')}`;
	return (
		href === '' ||
		/^#|\.(?:jpe?g|png|webp|avif|gif)(?:[?#/]|$)/i.test(href) ||
		/overlay|lightbox|zoom|enlarge|fancybox|gallery|galerie|attachment/i.test(names)
	);
}
