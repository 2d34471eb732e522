import {countWords} from '../core/outline-walk.ts';
import {toWebUrl} from '../core/web-url.ts';
import {findCore} from './core-script.ts';
import {findTexts} from './measure.ts';
import {findAll, findOne, readAttribute, readBox} from './native.ts';

/** In words: what a page may say round the frame that is its content, its menus included. */
const mostWordsOutside = 300;
/** Of the window's area: beside a smaller one something else is the page. */
const leastShare = 0.5;

/** The address of the frame that fills the page; no film, map or chart that the page itself shows. Undefined where there is none, or several. */
export function findFillingFrame(document: Document): string | undefined {
	const [frame, ...others] = findAll(document, 'iframe[src], frame[src]').filter(fillsWindow);
	if (!frame || others.length > 0 || countWordsOutside(document) > mostWordsOutside) return undefined;
	if (findCore().readEmbed(frame, document.baseURI)) return undefined;
	return toWebUrl(readAttribute(frame, 'src'), document.baseURI);
}

function fillsWindow(frame: Element): boolean {
	const {width, height} = readBox(frame);
	return width * height >= leastShare * innerWidth * innerHeight;
}

function countWordsOutside(document: Document): number {
	const body = findOne(document, 'body');
	let words = 0;
	for (const [text] of body ? findTexts(body) : []) words += countWords(text.replace(/\s+/g, ' ').trim());
	return words;
}
