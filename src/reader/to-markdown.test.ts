import {expect, test} from 'vitest';
import {articleWith, block, element} from '../ui/test-story.tsx';
import {toStoryMarkdown} from './to-markdown.ts';

const words = {translate: (key: string) => `(${key})`, locale: 'en'};
const row = (cell: 'th' | 'td', ...words: string[]) => element('tr', {}, ...words.map(word => element(cell, {}, word)));

test.each([
	['a paragraph', [block(0, 'We sail.')], 'We sail.'],
	['what Markdown would take for its own', [block(0, '1. *We* sail_ [at] <ten>')], '1\\. \\*We\\* sail\\_ \\[at] \\<ten>'],
	['a sub-heading', [element('h2', {}, 'Tides')], '## Tides'],
	['a list', [element('ul', {}, element('li', {}, 'One'), element('li', {}, 'Two'))], '- One\n- Two'],
	['a block quote', [element('blockquote', {}, block(0, 'We sail.'))], '> We sail.'],
	['code', [element('pre', {}, element('code', {}, 'if (dry) {\n  wait();\n}'))], '```\nif (dry) {\n  wait();\n}\n```'],
	[
		'a table',
		[element('table', {}, row('th', 'Port', 'Boats'), row('td', 'Graz', '7'))],
		'| Port | Boats |\n| ---- | ----- |\n| Graz | 7     |',
	],
	['an image that is not shown', [element('img', {src: 'https://a.example/b.jpg', alt: 'A boat'}), block(0, 'We sail.')], 'We sail.'],
])('writes %s', (_, children, expected) => {
	const markdown = toStoryMarkdown(articleWith({children}), {words, hasImages: false});
	expect(markdown.split('\n\n').slice(3).join('\n\n')).toBe(expected);
});

test('writes images where they are shown, and where the story is from', () => {
	const children = [element('img', {src: 'https://a.example/b.jpg', alt: 'A boat'}), block(0, 'We sail.')];
	const article = {
		...articleWith({children}),
		title: 'The *ferry*',
		byline: 'Ada Ito',
		standfirst: 'It sails.',
		isPartial: true,
		nextPage: 'https://a.example/ferry/2',
	};
	expect(toStoryMarkdown(article, {words, hasImages: true})).toBe(
		`# The \\*ferry\\*\n\n*It sails.*\n\nAda Ito · Harbour Post\n\n<${article.url}>\n\n![A boat](https://a.example/b.jpg)\n\nWe sail.\n\n*(isPartial)*\n\n(nextPage): <https://a.example/ferry/2>`,
	);
});
