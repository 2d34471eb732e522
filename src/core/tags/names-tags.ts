import {splitNames} from '../metadata/class-names.ts';
import {listWords} from './words.ts';

/** Whether the element's class names say “tags”. */
export function namesTags(element: Element): boolean {
	return splitNames(element).some(name => listWords.has(name));
}
