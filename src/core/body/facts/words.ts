import {scriptMarks} from '../../script-marks.ts';
import {sentenceEnds} from '../../sentence-ends.ts';

// Lists of marks instead of Unicode classes: in a browser those cost milliseconds a page.
const marks = new RegExp(
	String.raw`[\s!-/:-@[-\`{-~\u00a0-\u00bf${scriptMarks}\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+`,
	'g',
);
/** Accents apart from their letters, digits and letters as wide as Han: rare, and written in one way costs as much as all the rest. */
const variant = /[\u0300-\u036f\uff10-\uffdc]/;

const toPlain = (text: string) => (variant.test(text) ? text.normalize('NFKC') : text).toLowerCase();

/** Letters and digits in lower case, nothing between: what two texts have in common however they are set. */
export const squeeze = (text: string): string => toPlain(text).replace(marks, '');

/** The words of a text in lower case. */
export const toWords = (text: string): string[] => toPlain(text).split(marks).filter(Boolean);

/** Whether a text ends as sentences do, be it in a quotation or brackets. */
export const endsSentence = (text: string): boolean => ending.test(text);
const ending = new RegExp(`[${sentenceEnds}][”"’'»“)\\]]*$`);
