import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {isLabelled, isTopical, leadsElsewhere} from './tag-link.ts';

const linkTo = (href: string) => {
	const link = new JSDOM('').window.document.createElement('a');
	link.setAttribute('href', href);
	return link;
};

test.each([
	['/tag/harbours', true],
	['https://x.example/news/topics/harbours/', true],
	['/thema/haefen-100.html', true],
	['/temas/puertos/', true],
	['/search?s=a&tag=1', true],
	['/tag-harbours', true],
	['/town/harbours', false],
	['/vintage/harbours', false],
	['/2031/04/the-tag-that-failed', false],
])('topical: %s', (href, expected) => expect(isTopical(linkTo(href), 'Harbours')).toBe(expected));

test.each([
	['/labour-party/', 'Labour Party', true],
	['/t/labour-party-123', 'Labour Party', true],
	['/1234-labour-party', 'Labour Party', true],
	['/wissen/archaeologie/', 'Archäologie', true],
	['/c%C3%B3rdoba', 'Córdoba', true],
	['/spain/cordoba/cordoba-news', 'Córdoba', true],
	['/labour-party/leader', 'Labour Party', true],
	['/labour-party-wins-by-a-mile', 'Labour Party', false],
	['/party', 'Labour Party', false],
	['/', 'Labour Party', false],
	['', '', false],
	['/%E0%A4%A', 'Labour', false],
])('labelled: %s under “%s”', (href, text, expected) => expect(isLabelled(linkTo(href), text)).toBe(expected));

test.each([
	['/tone/interviews', true],
	['/2031/04/the-harbour', true],
	['https://x.example/2031/4/12/harbour.html', true],
	['/tag/2031/', false],
	['/archive/2031/04/', false],
	['/topics/1931/crash', false],
	['/tag/2031/44/harbours', false],
])('leads elsewhere: %s', (href, expected) => expect(leadsElsewhere(linkTo(href))).toBe(expected));
