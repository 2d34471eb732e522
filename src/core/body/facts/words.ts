import {sentenceEnds} from '../../sentence-ends.ts';

// Lists of marks instead of Unicode classes: in a browser those cost milliseconds a page.
const marks = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g;

/** Letters and digits in lower case, nothing between: what two texts have in common however they are set. */
export const squeeze = (text: string): string => text.toLowerCase().replace(marks, '');

/** The words of a text in lower case. */
export const toWords = (text: string): string[] => text.toLowerCase().split(marks).filter(Boolean);

/** Whether a text ends as sentences do, be it in a quotation or brackets. */
export const endsSentence = (text: string): boolean => ending.test(text);
const ending = new RegExp(`[${sentenceEnds}][”"’'»“)\\]]*$`);
