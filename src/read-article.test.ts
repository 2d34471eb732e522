import {expect, test, vi} from 'vitest';
import {PageError} from './browser/page-error.ts';
import {readArticle} from './read-article.ts';
import {articleWith, block} from './ui/test-story.tsx';

const page = vi.hoisted(() => ({call: vi.fn()}));

vi.mock('./browser/call-page.ts', () => ({callPage: page.call}));

const read = () => readArticle(7, {onlySelection: false});
const {quotes: _, ...cleaned} = articleWith({
	language: 'en',
	children: [block(0, 'Ada Moss runs the ferry.'), block(1, '“We sail at ten every night,” Moss said.')],
});

test('the article comes with its quotes', async () => {
	page.call.mockResolvedValue({...cleaned, authors: ['Piet Vos']});
	const article = await read();
	expect(article).toMatchObject({title: cleaned.title, quotes: [{text: 'We sail at ten every night,', speaker: 'Ada Moss'}]});
	expect(article).not.toHaveProperty('authors');
});

test('a page without an article has none', async () => {
	page.call.mockResolvedValue(undefined);
	expect(await read()).toBeUndefined();
});

test('what the page complains of is passed on', async () => {
	page.call.mockRejectedValue(new PageError({reason: 'navigated'}));
	await expect(read()).rejects.toThrow(PageError);
});
