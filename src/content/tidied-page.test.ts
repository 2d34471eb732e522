// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {TidiedPage} from './tidied-page.ts';

const markup = '<p>Story.</p><form class="newsletter"><input name="setAttribute"><input name="matches"></form><aside>Read more</aside>';
let page: TidiedPage;
let pieces: Map<string, Element>;
const find = (selector: string) => document.body.querySelector(selector) ?? expect.fail(selector);
const marks = () =>
	[...document.querySelectorAll('[data-lede]')].map(element => `${element.localName} ${element.getAttribute('data-lede')}`);

beforeEach(() => {
	document.body.innerHTML = markup;
	Element.prototype.scrollIntoView = () => {};
	Element.prototype.getClientRects = () => Object.assign([new DOMRect()], {item: () => null});
	page = new TidiedPage(document);
	pieces = new Map([
		['form', find('form')],
		['aside', find('aside')],
	]);
});

test('hides what it is given and nothing else', () => {
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden', 'aside hidden']);
	expect(page.readState()).toEqual({isTidy: true, hidden: ['form', 'aside'], putBack: [], kept: []});
});

test('gives the page back exactly, with the same nodes, after a thousand times', () => {
	const nodes = [...document.querySelectorAll('*')];
	for (let round = 0; round < 1000; round++) {
		page.hide(pieces);
		page.restore();
	}
	expect(document.body.innerHTML).toBe(markup);
	expect([...document.querySelectorAll('*')]).toEqual(nodes);
	expect(page.readState()).toEqual({isTidy: false, hidden: [], putBack: [], kept: []});
});

test('gives back what the page took out and put in again, and what it copied, meanwhile', () => {
	page.hide(pieces);
	const aside = find('aside');
	document.body.append(aside.cloneNode(true));
	aside.remove();
	page.restore();
	document.body.append(aside);
	expect(marks()).toEqual([]);
});

test('forgets what the page has dropped, and leaves no mark on it', () => {
	page.hide(pieces);
	const aside = find('aside');
	aside.remove();
	page.forgetGone();
	expect([page.find('aside'), page.find('form')]).toEqual([undefined, find('form')]);
	expect(page.readState().hidden).toEqual(['form']);
	document.body.append(aside);
	expect(marks()).toEqual(['form hidden']);
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden', 'aside hidden']);
});

test('puts one piece back, and leaves it there', () => {
	page.hide(pieces);
	page.restoreRemoval('aside');
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden']);
	expect(page.readState()).toEqual({isTidy: true, hidden: ['form'], putBack: ['aside'], kept: []});
});

test('puts back with a piece what is hidden within it, and hides it again', () => {
	const within = new Map([['input', find('input')]]);
	page.hide(within);
	page.hide(pieces);
	page.restoreRemoval('form');
	expect(marks()).toEqual(['aside hidden']);
	expect(page.readState()).toMatchObject({hidden: ['aside'], putBack: ['form', 'input']});
	page.hideRemoval('form');
	expect(marks()).toEqual(['form hidden', 'aside hidden']);
	page.restoreRemoval('form');
	expect(marks()).toEqual(['aside hidden']);
});

test('puts back a piece within another, and leaves that hidden', () => {
	page.hide(new Map([...pieces, ['input', find('input')]]));
	page.restoreRemoval('input');
	expect(page.readState()).toMatchObject({hidden: ['form', 'aside'], putBack: ['input']});
});

const comments = '<section><h2 id="comments">Comments</h2><p id="comment-1">What a boat!</p></section>';

test.each<[string, string, string, boolean]>([
	['a part of it', comments, 'comment-1', true],
	['its headline', comments, 'comments', true],
	['itself', '<section id="comments">What a boat!</section>', 'comments', true],
	['an anchor in it', '<section><a name="comments"></a>What a boat!</section>', 'comments', true],
	['what holds nothing else', `<div id="talk"> ${comments} </div>`, 'talk', true],
	['what holds more', `<div id="talk"><p>52 comments</p>${comments}</div>`, 'talk', false],
	['the page', comments, '', false],
	['what is not there', comments, 'comment-2', false],
	['the story', `<p id="story">Story.</p>${comments}`, 'story', false],
])('a piece and a user who goes to %s', (_, html, name, isBack) => {
	document.body.innerHTML = html;
	const section = new Map([['section', find('section')]]);
	page.hide(section);
	expect(page.goTo(name)).toBe(isBack);
	const expected = isBack ? [] : ['section hidden'];
	expect(marks()).toEqual(expected);
	page.hide(section);
	expect(marks()).toEqual(expected);
	page.hideRemoval('section');
	expect(marks()).toEqual(['section hidden']);
	expect(page.goTo(name)).toBe(isBack);
});

test('shows what was hidden while the page arrived if the user is on the way there', () => {
	const aside = find('aside');
	aside.id = 'more';
	page.goTo('more');
	for (const piece of pieces.values()) piece.setAttribute('data-lede', 'hidden');
	page.hideUnseen(pieces);
	expect(marks()).toEqual(['form hidden']);
});

test('hides a piece again that was put back before the original was shown', () => {
	page.hide(pieces);
	page.restoreRemoval('aside');
	page.restore();
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden', 'aside hidden']);
});

test('shows one piece at a time, and hides it afterwards', () => {
	page.hide(pieces);
	expect(page.showRemoval('form')).toBe(true);
	expect(page.showRemoval('aside')).toBe(true);
	expect(marks()).toEqual(['form hidden', 'aside shown']);
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden', 'aside hidden']);
});

test('leaves no mark on an untidied page when the next piece is asked for and gone', () => {
	page.learn(pieces);
	page.showRemoval('form');
	find('aside').remove();
	expect(page.showRemoval('aside')).toBe(false);
	expect(page.showRemoval('unheard of')).toBe(false);
	expect(marks()).toEqual([]);
});

test('never hides a form that the user is typing in', () => {
	document.querySelector('input')?.focus();
	page.hide(pieces);
	expect(marks()).toEqual(['aside hidden']);
});

test('never hides the whole page', () => {
	page.hide(new Map([['body', document.body]]));
	expect(marks()).toEqual([]);
});
