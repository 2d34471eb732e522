import {countElements} from './native.ts';

/** Elements of a page that is read in no time, before it is painted. */
const quickPage = 1500;

/** Whether to read this page takes so long that the user sees it first. */
export function isLarge(document: Document): boolean {
	return countElements(document) > quickPage;
}
