// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {extractArticle} from './extract-article.ts';
import {unfold} from './unfold.ts';

function toDocument(html: string): Document {
	const document = new DOMParser().parseFromString(html, 'text/html');
	// Outermost first: a template within another is a template of what the outer one shows.
	for (let template = document.querySelector('template'); template; template = findTemplate(document)) {
		const root = template.parentElement?.attachShadow({mode: template.dataset.mode === 'closed' ? 'closed' : 'open'});
		root?.append(template.content);
		template.remove();
	}
	return document;
}

function findTemplate(root: ParentNode): HTMLTemplateElement | null {
	const own = root.querySelector('template');
	if (own) return own;
	for (const {shadowRoot} of root.querySelectorAll('*')) {
		const inner = shadowRoot && findTemplate(shadowRoot);
		if (inner) return inner;
	}
	return null;
}

const show = (html: string) => unfold(toDocument(html))?.body.innerHTML;

test.each([
	['no shadow tree', '<p>Tea</p>', undefined],
	['none with text', '<x-box><template><style>p {color: red}</style><hr></template></x-box>', undefined],
	['a closed one', '<x-box><template data-mode="closed"><p>Tea</p></template></x-box>', undefined],
	['an open one', '<b>One</b><x-box>Unseen<template><p>Tea</p></template></x-box>', '<b>One</b><x-box><p>Tea</p></x-box>'],
	[
		'one within another',
		'<x-box><template><x-in><template><p>Tea</p></template></x-in></template></x-box>',
		'<x-box><x-in><p>Tea</p></x-in></x-box>',
	],
	['a slot', '<x-box><p>Tea</p><template><i>One</i><slot></slot></template></x-box>', '<x-box><i>One</i><p>Tea</p></x-box>'],
	[
		'past what shadows the properties of its own',
		'<form><input name="childNodes"><input name="shadowRoot"><x-box><template><p>Tea</p></template></x-box></form><img name="importNode">',
		'<form><input name="childNodes"><input name="shadowRoot"><x-box><p>Tea</p></x-box></form><img name="importNode">',
	],
	['an empty slot', '<x-box><template>One <slot><p>Tea</p></slot></template></x-box>', '<x-box>One <p>Tea</p></x-box>'],
	[
		'named slots',
		'<x-box><p slot="b">Bun</p><p slot="a">Tea</p><template>One<slot name="a"></slot><slot name="b"></slot></template></x-box>',
		'<x-box>One<p slot="a">Tea</p><p slot="b">Bun</p></x-box>',
	],
])('unfolds %s', (_, html, wanted) => {
	expect(show(html)).toBe(wanted);
});

test('changes nothing', () => {
	const document = toDocument('<x-box><p>Tea</p><template><i>One</i><slot></slot></template></x-box>');
	const before = [document.documentElement.outerHTML, document.querySelector('x-box')?.shadowRoot?.innerHTML];
	unfold(document);
	expect([document.documentElement.outerHTML, document.querySelector('x-box')?.shadowRoot?.innerHTML]).toEqual(before);
});

const story = [
	'The keeper climbed the hundred and twelve steps on Monday morning, as she does every week, and put her hand on the brass of the lamp.',
	'It was as warm as a teapot, she wrote in the book that lies beside the stairs, though the oil tank has been empty since October.',
	'“There was nobody there,” said Ada Ito, who has kept the light for eleven years and has never seen it burn without her.',
];
const paragraphs = story.map(text => `<p>${text}</p>`).join('');
const headline = 'Lighthouse keeper finds the lamp still warm';
const head = `<title>${headline}</title>`;
const sheet = '<style>p {color: red}</style>';

test.each([
	['in one shadow tree', `${head}<x-page><template>${sheet}<article><h1>${headline}</h1>${paragraphs}</article></template></x-page>`],
	[
		'in a tree within a tree, beside menus',
		`${head}<x-page><template><nav><a href="/">Home</a></nav><x-story><template>${sheet}<h1>${headline}</h1><div>${paragraphs}</div></template></x-story><x-more><template><h3>Read more</h3><ul><li><a href="/2">Ferries stay in port</a></li></ul></template></x-more></template></x-page>`,
	],
	[
		'in slots',
		`${head}<x-page><h1 slot="head">${headline}</h1>${paragraphs}<template><slot name="head"></slot><slot></slot></template></x-page>`,
	],
	[
		'each paragraph an element of its own',
		`${head}<main><h1>${headline}</h1>${story.map(text => `<x-text><template><p>${text}</p></template></x-text>`).join('')}</main>`,
	],
])('finds a story %s', (_, html) => {
	const article = extractArticle(toDocument(html));
	expect(article?.title).toBe(headline);
	expect(article?.text.split('\n\n')).toEqual(story);
	expect(article?.quotes.map(({speaker}) => speaker)).toEqual(['Ada Ito']);
	expect(article?.removals.filter(({id}) => !Number.isNaN(Number(id)))).toEqual([]);
});

test('tells the pieces of a shadow tree apart', () => {
	const more = '<h3>Read more</h3><ul><li><a href="/ferries-stay-in-port">Ferries stay in port</a></li></ul>';
	const signUp = '<p>Sign up for our newsletter</p>';
	const article = extractArticle(
		toDocument(`${head}<x-page><template><h1>${headline}</h1>${paragraphs}${signUp}${more}</template></x-page>`),
	);
	const ids = article?.removals.map(({id}) => id) ?? [];
	expect(ids.length).toBeGreaterThan(1);
	expect(new Set(ids).size).toBe(ids.length);
});

test('leaves a page alone whose story stands without', () => {
	const article = extractArticle(
		toDocument(
			`${head}<article><h1>${headline}</h1>${paragraphs}</article><x-ad><template><p>Buy tea, the best of all teas that are to be had in the port.</p></template></x-ad>`,
		),
	);
	expect(article?.text.split('\n\n')).toEqual(story);
});
