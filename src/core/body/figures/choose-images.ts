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

/** The images of the story, each picture once, in page order. */
export function chooseImages(page: Page, {images}: Outline, isStorys: (place: FigurePlace) => boolean): StoryImage[] {
	const chosen: StoryImage[] = [];
	const known = new Set<string>();
	for (const place of images) {
		if (!isStorys(place)) continue;
		const source = readImageSource(place.element, page.baseUrl);
		if (!source || known.has(toPicture(source.src)) || isStandIn(place, chosen.at(-1))) continue;
		known.add(toPicture(source.src));
		chosen.push({...place, source});
	}
	return chosen;
}

/** In lines: a caption, and who took the picture. */
const mostInBox = 2;

/** Lines in figures between the story's first and last line, and round its images before and after; those below an image in a box of theirs. */
export function findCaptions(outline: Outline, story: ReadonlySet<Line>, images: readonly FigurePlace[]): Set<Line> {
	const indexes = [...story].map(line => line.index);
	const first = Math.min(...indexes);
	const last = Math.max(...indexes);
	const figures = new Set(images.map(({element}) => element.closest('figure')));
	const isBelowImage = (line: Line) => {
		const near = images.filter(image => image.line === line.index || image.line === line.index - 1);
		const box = near.length > 0 ? findPictureBox(line, outline, mostInBox) : undefined;
		return box !== undefined && near.some(({element}) => box.contains(element));
	};
	const isCaption = (line: Line) => {
		if (story.has(line) || line.words >= 80) return false;
		const figure = line.element.closest('figure');
		if (!figure) return isBelowImage(line);
		return (line.index > first && line.index < last) || figures.has(figure);
	};
	return new Set(outline.lines.filter(isCaption));
}

/** The same picture in another size has the same address but for that. */
const toPicture = (address: string) => address.replace(/[?#].*$/, '').replace(/-\d+x\d+(?=\.\w+$)/, '');

/** What stands for those without scripts beside an image that says where it is. */
function isStandIn({element, line}: FigurePlace, last: StoryImage | undefined): boolean {
	return element.localName === 'noscript' && last?.line === line && element.parentElement?.contains(last.element) === true;
}
