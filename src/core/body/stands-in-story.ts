import type {Finding} from '../clutter/finding.ts';
import type {Line} from '../line.ts';
import type {Outline} from '../outline.ts';
import type {FigurePlace} from '../outline-walk.ts';
import {runningSums} from './facts/line-facts.ts';

/** What was found out about the story before its figures are looked for. */
export interface StoryPlace {
	/** The story's lines, in page order, one at least. */
	lines: readonly Line[];
	/** Number of the line that holds the headline; -1 where none does. */
	headline: number;
	clutter: readonly Finding[];
}

/** A caption has no more words than this; with more it is another story. */
const longestCaption = 60;

/** Tells whether an image or what is embedded stands in the story and not in a teaser, an ad or another piece. */
export function standsInStory(outline: Outline, {lines, headline, clutter}: StoryPlace): (place: FigurePlace) => boolean {
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
