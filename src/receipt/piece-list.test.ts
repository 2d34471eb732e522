// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import messages from '../../public/_locales/en/messages.json' with {type: 'json'};
import type {Removal} from '../core/article.ts';
import type {TidyState} from '../page-api.ts';
import {PieceList} from './piece-list.ts';

vi.mock('../browser/translate.ts', () => ({
	translate: (key: keyof typeof messages) => messages[key].message,
	readUiLanguage: () => 'en',
}));

const removals: Removal[] = [
	{id: '1', kind: 'ad', evidence: {reason: 'selector', match: ''}, excerpt: ''},
	{id: '2', kind: 'newsletter', evidence: {reason: 'phrase', match: 'sign up'}, excerpt: 'Sign up for <b>tides</b>'},
	{id: '3', kind: 'ad', evidence: {reason: 'name', match: 'ad-slot'}, excerpt: 'Buy a boat'},
];
const tidy: TidyState = {isTidy: true, hidden: [], putBack: [], kept: []};

const makeList = (keep?: (id: string) => void) => {
	const actions = {show: vi.fn(), putBack: vi.fn(), hide: vi.fn(), keep};
	const list = new PieceList(actions);
	document.body.replaceChildren(list.element);
	return {actions, list};
};
const isShown = (element: Element) => !element.closest('[hidden]');
const texts = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown).map(found => found.textContent);

test('lists every piece by kind, with its first words and why', () => {
	const {list} = makeList();
	list.update({removals, language: 'en'}, tidy);
	expect(list.size).toBe(3);
	expect(texts('summary')).toEqual(['Newsletter 1', 'Advertising 2']);
	expect(texts('.excerpt')).toEqual(['Sign up for <b>tides</b>', 'Without words', 'Buy a boat']);
	expect(texts('.reason')).toEqual(['It says: sign up', 'The page marks it up as such: ', 'The page’s code names it so: ad-slot']);
});

test.each<[string, Partial<TidyState>, string[], string[]]>([
	['shown', {}, ['Show in page'], ['show']],
	['hidden', {hidden: ['2']}, ['Show in page', 'Put back', 'Keep on this site'], ['show', 'putBack', 'keep']],
	['put back', {putBack: ['2']}, ['Show in page', 'Hide again', 'Keep on this site'], ['show', 'hide', 'keep']],
	['kept', {kept: ['2']}, ['Show in page', 'Hide again', 'Kept on this site'], ['show', 'hide']],
	['of a page that is not tidy', {isTidy: false, kept: ['2']}, ['Show in page'], ['show']],
])('a piece that is %s', (_, state, labels, called) => {
	const keep = vi.fn();
	const {actions, list} = makeList(keep);
	list.update({removals: removals.slice(1, 2), language: 'en'}, {...tidy, ...state});
	expect(texts('.actions > *')).toEqual(labels);
	for (const button of document.querySelectorAll('button')) if (isShown(button)) button.click();
	const calls = Object.entries({...actions, keep}).flatMap(([name, action]) => action.mock.calls.map(([id]) => [name, id]));
	expect(calls).toEqual(called.map(name => [name, '2']));
});

test('every button says of which piece it is', () => {
	const {list} = makeList(vi.fn());
	list.update({removals, language: 'en'}, {...tidy, hidden: ['1', '2', '3']});
	const pieces = [...document.querySelectorAll('button')]
		.filter(isShown)
		.map(button => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);
	expect(pieces).toEqual(['Sign up for <b>tides</b>', 'Without words', 'Buy a boat'].flatMap(words => [words, words, words]));
});

test('offers nothing for a piece in a shadow tree, where the page itself cannot be reached', () => {
	const {list} = makeList(vi.fn());
	list.update({removals: [{...removals[0], id: 'unfolded-0'} as Removal], language: 'en'}, tidy);
	expect(texts('button')).toEqual([]);
});

test('offers to keep nothing where the site is not known', () => {
	const {list} = makeList();
	list.update({removals, language: 'en'}, {...tidy, hidden: ['2']});
	expect(texts('button')).not.toContain('Keep on this site');
});

test('stays as it is when more comes, and drops what is of another page', () => {
	const {list} = makeList();
	list.update({removals: removals.slice(0, 1), language: 'en'}, tidy);
	const [first] = document.querySelectorAll('li');
	list.update({removals, language: 'en'}, {...tidy, hidden: ['1']});
	expect(document.querySelectorAll('li')[1]).toBe(first);
	list.update({removals: removals.slice(1, 2), language: 'en'}, {...tidy, hidden: ['3']});
	expect(texts('summary')).toEqual(['Newsletter 1', 'Advertising 1']);
	list.update({removals: [], language: undefined}, tidy);
	expect([texts('summary'), list.size]).toEqual([[], 0]);
});
