// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readSelection} from './read-selection.ts';

const story =
	'<main><h2>Harbour</h2><p id="one">The pier <b>was</b> rebuilt.</p><img src="boat.jpg"><p id="two">It opens in May.</p></main>';

function select([from, fromOffset]: [string, number], [to, toOffset]: [string, number]): void {
	document.head.innerHTML = '<title>Harbour news</title><meta name="author" content="Ada Moss"><script>1</script>';
	document.body.innerHTML = story;
	const start = document.querySelector(from)?.firstChild ?? expect.fail(from);
	const end = document.querySelector(to)?.firstChild ?? expect.fail(to);
	document.getSelection()?.setBaseAndExtent(start, fromOffset, end, toOffset);
}

test.each<[string, [string, number], [string, number], string]>([
	['words of one paragraph', ['#one', 0], ['#one', 8], '<p>The pier</p>'],
	['words over an element', ['#one', 4], ['#one b', 3], '<p>pier <b>was</b></p>'],
	[
		'several blocks',
		['h2', 0],
		['#two', 8],
		'<h2>Harbour</h2><p id="one">The pier <b>was</b> rebuilt.</p><img src="boat.jpg"><p id="two">It opens</p>',
	],
])('reads %s', (_, from, to, article) => {
	select(from, to);
	expect(readSelection(document)?.querySelector('article')?.innerHTML).toBe(article);
	expect(document.body.innerHTML).toBe(story);
});

test('takes the head along, without its scripts', () => {
	select(['#one', 0], ['#one', 8]);
	const head = readSelection(document)?.head;
	expect(head?.querySelector('meta[name="author"]')).not.toBeNull();
	expect(head?.querySelector('base')?.href).toBe(document.baseURI);
	expect(head?.querySelector('script')).toBeNull();
});

test('is undefined where nothing is selected', () => {
	select(['#one', 3], ['#one', 3]);
	expect(readSelection(document)).toBeUndefined();
});
