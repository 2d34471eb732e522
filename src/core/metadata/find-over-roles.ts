import {fold} from './clean-text.ts';
import {newsRoles} from './not-people.ts';
import {readHeaderTexts} from './read-header-texts.ts';
import {type BylineRules, hasPrefix, isWhole, toPeople, uniqueNames} from './to-people.ts';

/** In words. */
const longestRole = 6;

/** The names right below the headline each of which has a line of its own over one that says what she is: “Ana Kühn ∙ News reporter”. */
export function findOverRoles(document: Document, rules: BylineRules): string[] {
	const texts = readHeaderTexts(document);
	return uniqueNames(texts.flatMap((text, index) => (isRole(texts[index + 1] ?? '', rules) ? readName(text, rules) : [])));
}

function readName(text: string, rules: BylineRules): string[] {
	const people = toPeople(text, rules).filter(isWhole);
	return people.length === 1 && fold(people.join('')) === fold(text) ? people : [];
}

const isRole = (text: string, rules: BylineRules) =>
	text.split(' ').length <= longestRole && !/[.!?:]$/.test(text) && newsRoles.test(text) && !hasPrefix(text, rules);
