import type {Article} from './article.ts';
import {extractBody} from './body/extract-body.ts';
import {findClutter} from './clutter/find-clutter.ts';
import {toRemovals} from './clutter/to-removals.ts';
import {readMetadata} from './metadata.ts';
import {readOutline} from './outline.ts';
import {readPage} from './page.ts';
import {findQuotes} from './quotes/find-quotes.ts';
import {findTags} from './tags/find-tags.ts';
import {readBlocks} from './text.ts';

/** The article that the document shows, or undefined where it shows none. The document is only read. */
export function extractArticle(document: Document): Article | undefined {
	const page = readPage(document);
	if (!page) return undefined;
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	const clutter = findClutter(page, outline, metadata);
	const body = extractBody(page, {outline, metadata, clutter});
	if (!body) return undefined;
	const {title, standfirst, byline, newsroom, siteName, publishedAt, modifiedAt, language, direction, leadImage, isPaywalled} = metadata;
	const blocks = readBlocks(body.tree);
	return {
		url: page.url,
		title,
		standfirst: body.standfirst ?? (body.holds(standfirst) ? undefined : standfirst),
		byline: byline ?? newsroom,
		siteName,
		publishedAt,
		modifiedAt,
		language,
		direction,
		leadImage,
		body: body.tree,
		text: [body.standfirst, ...blocks.map(block => block.text)].filter(text => text !== undefined).join('\n\n'),
		quotes: findQuotes(blocks, metadata),
		tags: findTags(page, metadata),
		removals: toRemovals(body.removed, page, outline),
		isPartial: isPaywalled,
	};
}
