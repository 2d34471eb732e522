import type {Finding} from '../../clutter/finding.ts';
import type {ClutterKind} from '../../clutter/rules/index.ts';
import {type ImageSource, readImageSource} from '../../image-source.ts';
import type {Line} from '../../line.ts';
import type {Outline} from '../../outline.ts';
import type {FigurePlace} from '../../outline-walk.ts';
import type {Page} from '../../page.ts';
import {findPictureBox} from './picture-box.ts';

/** An image of the story and the line before which it stands. */
export interface StoryImage extends FigurePlace {
	source: ImageSource;
}

/** The images of the story, each picture once, in page order: where it has a caption, or else where it stands first. */
export function chooseImages(page: Page, {images}: Outline, isStorys: (place: FigurePlace) => boolean): StoryImage[] {
	const chosen = new Map<string, StoryImage>();
	let last: StoryImage | undefined;
	for (const place of images) {
		if (!isStorys(place)) continue;
		const source = readImageSource(place.element, page.baseUrl);
		if (!source || isStandIn(place, last)) continue;
		const picture = toPicture(source.src);
		const shown = chosen.get(picture);
		if (shown && (hasCaption(shown) || !hasCaption(place))) continue;
		last = {...place, source};
		chosen.delete(picture);
		chosen.set(picture, last);
	}
	return [...chosen.values()];
}

const hasCaption = ({element}: FigurePlace) => element.closest('figure')?.querySelector('figcaption') != null;

/** In lines: a caption, and who took the picture. */
const mostInBox = 2;
/** In words: with as many it is a text. */
const longestCaption = 80;

/** What a caption may stand beside. */
interface Shown {
	story: ReadonlySet<Line>;
	/** Images and embeds of the story. */
	figures: readonly FigurePlace[];
	clutter: readonly Finding[];
}

/** Findings of these kinds are what a caption says: whose picture it is. */
const captionKinds: ReadonlySet<ClutterKind> = new Set(['credit', 'source-line', 'tags', 'other']);

/** Lines beside what is shown: in the figure of an image, an embed, a table or code of the story; below an image in a box of theirs. No clutter. */
export function findCaptions(outline: Outline, {story, figures, clutter}: Shown): Set<Line> {
	const around = new Set([...figures, ...story].flatMap(({element}) => findFigures(element)));
	const isBelowImage = (line: Line) => {
		const near = figures.filter(figure => figure.line === line.index || figure.line === line.index - 1);
		const box = near.length > 0 ? findPictureBox(line, outline, mostInBox) : undefined;
		return box !== undefined && near.some(({element}) => box.contains(element));
	};
	const isCaption = (line: Line) => {
		if (story.has(line) || line.words >= longestCaption) return false;
		const figure = line.element.closest('figure');
		return figure ? around.has(figure) : isBelowImage(line);
	};
	const foreign = clutter.filter(({kind}) => !captionKinds.has(kind));
	const isForeign = ({index}: Line) => foreign.some(({first, end}) => index >= first && index < end);
	return new Set(outline.lines.filter(line => isCaption(line) && !isForeign(line)));
}

/** A gallery is a figure of figures. */
function findFigures(element: Element): Element[] {
	const figures: Element[] = [];
	for (let at = element.closest('figure'); at; at = at.parentElement?.closest('figure') ?? null) figures.push(at);
	return figures;
}

/** The same picture in another size has the same address but for that. */
const toPicture = (address: string) =>
	address
		.replace(/[?#].*$/, '')
		.replace(/-\d+x\d+(?=\.\w+$)/, '')
		.replace(/(?<=[-_,/])[wh]_?\d{2,4}(?=[-_,/])/g, '');

/** What stands for those without scripts beside an image that says where it is. */
function isStandIn({element, line}: FigurePlace, last: StoryImage | undefined): boolean {
	return element.localName === 'noscript' && last?.line === line && element.parentElement?.contains(last.element) === true;
}
