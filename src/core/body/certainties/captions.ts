import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence} from '../facts/words.ts';
import {findPictureBox} from '../figures/picture-box.ts';
import {type Certainty, startsStory} from './header-lines.ts';

/** From this probability on, what stands below a picture is text of the story beside it. */
const surelyStory = 0.6;
/** In words: of a caption, of the captions of a gallery, of a picture's title, of what a picture says of itself. */
const longestCaption = 80;
const longestGallery = 160;
const longestTitle = 25;
const shortestAlternative = 4;
const longestAlternative = 40;

/** What stands below a picture has its place there, not among the text; below a quotation stands who said it. */
export const isCaption: Certainty = (line, page, verdicts) => {
	const {element, index, words} = line;
	if (isOfSlides(line, page)) return false;
	if (isAlternative(line, page) || isBoxed(line, page) || isCredited(line, page) || isCredit(line, page)) return true;
	if (words >= longestCaption || (verdicts[index] ?? 0) >= surelyStory) return false;
	if (isNamedCaption(line, page, verdicts)) return true;
	const caption = element.closest(captions);
	if (!caption) return false;
	const shown = caption.closest('figure') ?? caption.previousElementSibling;
	return !shown?.matches(quotations) && !shown?.querySelector(quotations);
};
const quotations = 'blockquote, q';

const named = ['caption', 'img_desc', 'img-desc', 'imgdesc'].map(name => `[class*=${name} i]`).join();

/** Its class calls it a caption, and it stands below a picture, or above the story, where a gallery may write it several times. */
const isNamedCaption: Certainty = (line, page, verdicts) => {
	const box = line.nodes.find(node => node.textContent?.trim())?.parentElement?.closest(named) ?? null;
	// A label in a paragraph may be called so, too.
	if (box && (box.textContent ?? '').trim().length < line.text.length) return false;
	if (!box || page.afterImage.has(line.index)) return box !== null;
	return page.outline.block(box).words < longestGallery && !box.querySelector('h1') && startsStory(line, page, verdicts);
};

/** Right below its picture, in a box of theirs, where the story's text stands elsewhere. Of 355 such lines on the labelled pages 351 are none of the story's. */
function isBoxed(line: Line, page: PageFacts): boolean {
	const {index, words, linkWords} = line;
	if (words > longestBoxed || linkWords > words / 2 || page.likeness(line) >= mostAlike) return false;
	const box = page.afterImage.has(index) ? findPictureBox(line, page.outline) : undefined;
	return box !== undefined && ![box.previousElementSibling, box.nextElementSibling].some(other => isAlikeWithPicture(box, other));
}

/** Pictures with a text each, one below the other, show step by step what the story is about. */
const isAlikeWithPicture = (box: Element, other: Element | null) =>
	other?.className === box.className && other.localName === box.localName && other.querySelector('img') !== null;

/** In words. */
const longestBoxed = 25;
/** Share of the story's text that is marked up so: from here on the text below the pictures is the story. */
const mostAlike = 0.15;

/** What the picture right before it says of itself: of 129 such lines 122 are none of the story's. A standfirst may be said of the lead picture, too. */
function isAlternative(line: Line, page: PageFacts): boolean {
	if (line.words < shortestAlternative || line.words > longestAlternative || /^h\d$/.test(line.element.localName)) return false;
	return page.afterImage.get(line.index) === page.squeezed(line) && page.squeezed(line) !== page.standfirst;
}

/** “The lock on Sunday. (Ada Ito/Harbour Post)”, right below a picture, where the story's text is marked up otherwise. Of 19 such lines none is the story's. */
const isCredited = (line: Line, page: PageFacts) =>
	line.words <= longestCaption && page.afterImage.has(line.index) && page.likeness(line) < mostAlike && credited.test(line.text);
const credited = /[.?!]["”]? \([A-ZÀ-Ž][^\s()/]*(?:(?: ?\/ ?| )[A-ZÀ-Ž][^\s()/]*){1,5}\)$/;

/** “Ada Ito/Harbour Post”, below a picture or its caption: of 31 such lines none is the story's. */
function isCredit({text, words, index, element}: Line, {lines, showsBefore}: PageFacts): boolean {
	if (words > longestCredit || !credit.test(text) || /^h\d$/.test(element.localName)) return false;
	return showsBefore(index) || lines[index - 1]?.element.closest('figure') != null;
}
const credit = /^[A-ZÀ-Ž][^\s/]+(?: [^\s/]+){0,3} ?\/ ?[A-ZÀ-Ž][^\s/]+(?: [^\s/]+){0,2}$/;
/** In words. */
const longestCredit = 8;

/** In pictures that tell the story, one after the other, the text below them is the story's, and not their captions. */
const isOfSlides = (line: Line, page: PageFacts) => line.isProse && page.likeness(line) >= enoughAlike;
/** Share of the story's text that is marked up so. */
const enoughAlike = 0.5;

const captions = 'figcaption, [class*=video__description i], [class*=video-description i]';

/** The title of a film or picture, beside its caption. Of 158 lines that stand so in figures 154 are none of the story's. */
export const isTitleOfPicture: Certainty = ({element, words, text}, page) => {
	const figure = words < longestTitle && !endsSentence(text) && !element.closest('figcaption') ? element.closest('figure') : null;
	if (figure === null || figure.querySelector('blockquote, table, pre') !== null) return false;
	return !page.outline.block(figure).lines.some(line => isOfSlides(line, page));
};
