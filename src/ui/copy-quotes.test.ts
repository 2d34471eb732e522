import {expect, test} from 'vitest';
import type {Article, Quote} from '../core/article.ts';
import {type CopyFormat, toCopy} from './copy-quotes.ts';
import {articleWith, block, english, quoteWith} from './test-story.tsx';

const children = [block(0, 'He said: “We sail at ten.”')];
const article = articleWith({children, publishedAt: '2026-05-03'});
const quote = quoteWith({text: 'We sail at ten.', speaker: 'Piet Vos', at: [{block: 0, start: 10, end: 25}]});
const place = 'https://www.harbour-post.example/ferry#:~:text=We%20sail%20at%20ten.';

test.each<[string, Quote, Article, CopyFormat, string]>([
	['as text', quote, article, 'text', `“We sail at ten.”\n— Piet Vos. Night ferry returns, Harbour Post, May 3, 2026\n${place}`],
	[
		'as Markdown',
		quote,
		article,
		'markdown',
		`> “We sail at ten.”\n>\n> — **Piet Vos**, [Night ferry returns](${place}), Harbour Post, May 3, 2026`,
	],
	[
		'nobody named',
		{...quote, speaker: undefined},
		articleWith({children}),
		'text',
		`“We sail at ten.”\n— Speaker not named. Night ferry returns, Harbour Post\n${place}`,
	],
	[
		'no place, no site',
		quoteWith({text: 'x'}),
		articleWith({siteName: undefined}),
		'text',
		'“x”\n— Speaker not named. Night ferry returns, harbour-post.example\nhttps://www.harbour-post.example/ferry',
	],
	[
		'in German marks',
		{...quote, at: []},
		{...article, language: 'de-AT'},
		'text',
		'„We sail at ten.“\n— Piet Vos. Night ferry returns, Harbour Post, May 3, 2026\nhttps://www.harbour-post.example/ferry',
	],
	[
		'what Markdown would take for its own',
		{...quote, text: 'a *b*\n[c](d)', at: []},
		articleWith({title: 'x](https://evil.example)', siteName: undefined}),
		'markdown',
		'> “a \\*b\\*\n>\n> \\[c\\](d)”\n>\n> — **Piet Vos**, [x\\](https://evil.example)](https://www.harbour-post.example/ferry), harbour-post.example',
	],
])('%s', (_, quote, article, format, text) => expect(toCopy([quote], article, {format, words: english})).toBe(text));

test('all of them', () => expect(toCopy([quote, quote], article, {format: 'text', words: english}).split('\n\n')).toHaveLength(2));
