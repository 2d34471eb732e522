import {splitNames} from '../metadata/class-names.ts';
import {listWords} from './words.ts';

/** Whether the element's class names say “tags”. */
export function namesTags(element: Element): boolean {
	const names = splitNames(element);
	return names.some((name, index) => listWords.has(name) && !(name === 'theme' && looks.has(names[index + 1] ?? '')));
}
/** What a page's look is called: “theme-dark”. */
const looks: ReadonlySet<string> = new Set(
	'auto base black bright color dark default inverse light main normal primary secondary white'.split(' '),
);

/** Whether they say “the story's categories”: those of the site are called so too. */
export function namesSections(element: Element): boolean {
	return /\b(?:entry|post|article|story)[-_]{1,2}categor(?:y|ies)\b|\bcat-links\b/i.test(element.getAttribute('class') ?? '');
}
