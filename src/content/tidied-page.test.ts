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

test('puts one piece back, and leaves it there', () => {
	page.hide(pieces);
	page.restoreRemoval('aside');
	page.hide(pieces);
	expect(marks()).toEqual(['form hidden']);
	expect(page.readState()).toEqual({isTidy: true, hidden: ['form'], putBack: ['aside'], kept: []});
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
