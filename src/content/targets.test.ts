// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readTarget, toTarget} from './targets.ts';

test.each([
	['/story', ''],
	['/story#', ''],
	['/story#comments', 'comments'],
	['/story#comment%20one', 'comment one'],
	['/story#100%', '100%'],
	['/story#a#b', 'a#b'],
])('the target of %s is “%s”', (path, name) => {
	expect(readTarget({URL: `https://www.courier.example${path}`})).toBe(name);
});

test.each([
	['a link to a part of this page', '<a href="#comments"><b>52 comments</b></a>', 'comments'],
	['its whole address', '<a href="/story?page=1#comments"><b>52 comments</b></a>', 'comments'],
	['a control', '<button aria-controls="comments others"><b>52 comments</b></button>', 'comments'],
	['a link that is a control', '<a href="#" role="button" aria-controls="comments"><b>52 comments</b></a>', 'comments'],
	['a link to the head of the page', '<a href="#"><b>Up</b></a>', ''],
	['a link to a part of another page', '<a href="/other#comments"><b>52 comments</b></a>', ''],
	['a link to a part of another site', '<a href="https://islands.example/story?page=1#comments"><b>52 comments</b></a>', ''],
	['a link to no address', '<a href="http://#comments"><b>52 comments</b></a>', ''],
	['a link to another page', '<a href="/other"><b>More</b></a>', ''],
	['a button', '<button><b>52 comments</b></button>', ''],
])('a click on %s', (_, html, name) => {
	history.replaceState(undefined, '', '/story?page=1#top');
	document.body.innerHTML = html;
	const clicked = document.querySelector('b') ?? expect.fail();
	expect(toTarget(clicked, document)).toBe(name);
});
