// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from '../../outline.ts';
import {readPage} from '../../page.ts';
import {type LineLinks, readLineLinks} from './line-links.ts';

const linksOf = (html: string) => {
	const page = readPage(new DOMParser().parseFromString(`<body><p>${html}</p>`, 'text/html'));
	const line = page && readOutline(page).lines[0];
	return line && readLineLinks(line, 'www.mail.example');
};
const nowhere: LineLinks = {elsewhere: 0, here: 0, slug: 0, spelled: 0};

test.each([
	['no link', 'The otters are back.', nowhere],
	['a link without an address', '<a>The otters are back</a>', nowhere],
	[
		'an address that spells the headline',
		'<a href="/2026/otters-return-canal.html">Otters return to canal</a>',
		{...nowhere, slug: 3, spelled: 1},
	],
	[
		'an address that spells part of it',
		'<a href="/news/otters-return">Otters return, pikes leave</a>',
		{...nowhere, slug: 2, spelled: 0.5},
	],
	['an address of another script', '<a href="/ειδησεις/οι-βιδρες-στο-καναλι">Οι βίδρες στο κανάλι</a>', {...nowhere, slug: 4}],
	[
		'the same as browsers write it',
		'<a href="/%D0%B2%D1%8B%D0%B4%D1%80%D1%8B-%D1%83%D0%B6%D0%B5-%D1%82%D1%83%D1%82/">Выдры</a>',
		{...nowhere, slug: 3},
	],
	['an address of numbers', '<a href="/1234-5678">Otters return</a>', nowhere],
	['what follows a question mark', '<a href="/news?title=otters-return-canal">Otters return</a>', {...nowhere, slug: 1, spelled: 0}],
	['an address on this page', '<a href="#otters">Otters return</a>', {...nowhere, here: 1}],
	['one of two links to another site', '<a href="https://zoo.example/">zoo</a> and <a href="/">home</a>', {...nowhere, elsewhere: 0.5}],
])('%s', (_, html, links) => expect(linksOf(html)).toEqual(links));
