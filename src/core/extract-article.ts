import type {Article} from './article.ts';
import {extractBody} from './body/extract-body.ts';
import {findClutter} from './clutter/find-clutter.ts';
import {toRemovals} from './clutter/to-removals.ts';
import {readMetadata} from './metadata.ts';
import {readOutline} from './outline.ts';
import {type Page, readPage, readUnfolded} from './page.ts';
import {findQuotes} from './quotes/find-quotes.ts';
import {findTags} from './tags/find-tags.ts';
import {readBlocks} from './text.ts';

/** The article that the document shows, or undefined where it shows none. The document is only read. */
export function extractArticle(document: Document): Article | undefined {
	const steps = extractInSteps(document);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same for who lets others have their turn between the steps. Only the first one sees the document, but where no article stands in its own tree. */
export function* extractInSteps(document: Document): Generator<undefined, Article | undefined> {
	const page = readPage(document);
	yield;
	const article = page && (yield* extractFrom(page));
	if (article) return article;
	const unfolded = readUnfolded(document);
	return unfolded && (yield* extractFrom(unfolded));
}

function* extractFrom(page: Page): Generator<undefined, Article | undefined> {
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	yield;
	const clutter = findClutter(page, outline, metadata);
	yield;
	const body = extractBody(page, {outline, metadata, clutter});
	if (!body) return undefined;
	yield;
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
