import {toWords} from '../metadata/clean-text.ts';
import {toLabel} from './label.ts';
import {placeOf, type Story} from './story-place.ts';

const mostWords = 5;
const mostItems = 15;

/**
 * A list of two to fifteen short items at the very end of the story that says nowhere what it is: its subjects, where the story speaks of them.
 * Syndicated copies keep the publisher's tags so, with or without their links.
 */
export function findBareList(story: Story | undefined): Element | undefined {
	if (!story) return undefined;
	const lists = [...story.root.querySelectorAll('ul, ol')].filter(list => placeOf(list, story).side === 'after').slice(0, 20);
	return lists.find(list => isListOfSubjects(list, story));
}

function isListOfSubjects(list: Element, {text, lastParagraph}: Story): boolean {
	const items = [...list.children];
	if (items.length < 2 || items.length > mostItems || !items.every(item => item.tagName === 'LI' && item.querySelectorAll('*').length <= 3))
		return false;
	const labels = items.map(item => toLabel(item.textContent ?? ''));
	if (!labels.every(label => label !== undefined && label.split(' ').length <= mostWords && beginsLarge(label))) return false;
	const words = new Set(toWords(text));
	const isSpokenOf = (label: string) => toWords(label).every(word => words.has(word));
	const spoken = labels.filter(label => label !== undefined && isSpokenOf(label));
	return spoken.length >= labels.length * 0.75 && isLast(list, lastParagraph);
}

/** With a capital, a digit or a letter of a script that has no capitals; all letters are asked for only where ASCII's are not enough. */
const beginsLarge = (label: string) => /^[A-Z\d]/.test(label) || (/^[^ -~]/.test(label) && /^[\p{Lu}\p{Lo}]/u.test(label));

/** Nothing of length stands between the story's last paragraph and the list but other lists. */
function isLast(list: Element, lastParagraph: Element): boolean {
	for (
		let before = list.previousElementSibling;
		before && before !== lastParagraph && !before.contains(lastParagraph);
		before = before.previousElementSibling
	) {
		if (!/^(?:UL|OL)$/.test(before.tagName) && (before.textContent ?? '').trim().length > 200) return false;
	}
	return true;
}
