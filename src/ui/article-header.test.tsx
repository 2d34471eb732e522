// @vitest-environment jsdom
import {expect, test} from 'vitest';
import type {Article} from '../core/article.ts';
import {ArticleHeader} from './article-header.tsx';
import {articleWith, show} from './test-story.tsx';

const read = (parts: Partial<Article>) => show(<ArticleHeader article={articleWith(parts)} />);
const texts = (place: ParentNode, selector: string) => [...place.querySelectorAll(selector)].map(found => found.textContent);

test.each([
	['all that is known', {byline: 'Ada Ito', publishedAt: '2026-05-03'}, ['Ada Ito', 'May 3, 2026', '1 min read']],
	['a story for subscribers', {isPartial: true}, ['1 min read', 'For subscribers: may be only a part']],
	['updated on another day', {publishedAt: '2026-05-03', modifiedAt: '2026-05-04'}, ['May 3, 2026', '1 min read', 'Updated May 4, 2026']],
	['updated on the same day', {publishedAt: '2026-05-03', modifiedAt: '2026-05-03'}, ['May 3, 2026', '1 min read']],
])('%s', (_, parts, facts) => expect(texts(read(parts), '.facts li')).toEqual(facts));

test.each([
	['Night ferry returns', ''],
	['Night ferry returns after six winters, and forty-one islanders cross the sound with nine lorries and a wedding cake on board', 'long'],
])('the headline “%s” is %s', (title, name) => expect(read({title}).querySelector('h1')?.className).toBe(name));
