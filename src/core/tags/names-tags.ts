import {splitNames} from '../metadata/class-names.ts';
import {listWords} from './words.ts';

/** Whether the element's class names say “tags”. */
export function namesTags(element: Element): boolean {
	return splitNames(element).some(name => listWords.has(name));
}

/** Whether they say “the story's categories”: those of the site are called so too. */
export function namesSections(element: Element): boolean {
	return /\b(?:entry|post|article|story)[-_]{1,2}categor(?:y|ies)\b|\bcat-links\b/i.test(element.getAttribute('class') ?? '');
}
