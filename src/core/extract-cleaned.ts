import type {CleanedArticle} from './article.ts';
import {extractBody} from './body/extract-body.ts';
import {findClutter} from './clutter/find-clutter.ts';
import {toRemovals} from './clutter/to-removals.ts';
import {readMetadata} from './metadata.ts';
import {readOutline} from './outline.ts';
import {type Page, readPage, readUnfolded} from './page.ts';
import {findTags} from './tags/find-tags.ts';
import {readBlocks, type StoryBlock} from './text.ts';
import {withMarks} from './with-marks.ts';

/** The article that the document shows, its quotes not yet looked for; undefined where it shows none. The document is only read. */
export function extractCleaned(document: Document): CleanedArticle | undefined {
	const steps = extractInSteps(document);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same for who lets others have their turn between the steps. Only the first one sees the document, but where no article stands in its own tree. */
export function* extractInSteps(document: Document): Generator<undefined, CleanedArticle | undefined> {
	const page = readPage(document);
	yield;
	const article = page && (yield* extractFrom(page));
	if (article) return article;
	const unfolded = readUnfolded(document);
	return unfolded && (yield* extractFrom(unfolded));
}

function* extractFrom(page: Page): Generator<undefined, CleanedArticle | undefined> {
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	yield;
	const clutter = findClutter(page, outline, metadata);
	yield;
	const body = extractBody(page, {outline, metadata, clutter});
	if (!body) return undefined;
	yield;
	const {
		title,
		standfirst,
		authors,
		byline,
		newsrooms,
		siteName,
		publishedAt,
		modifiedAt,
		language,
		direction,
		leadImage,
		nextPage,
		isPaywalled,
	} = metadata;
	return {
		url: page.url,
		title,
		standfirst: body.standfirst ?? (body.holds(standfirst) ? undefined : standfirst),
		byline: byline ?? (newsrooms.join(', ') || undefined),
		authors,
		siteName,
		publishedAt,
		modifiedAt,
		language,
		direction,
		leadImage,
		body: body.tree,
		text: [body.standfirst, ...readBlocks(body.tree).map(withMarks).map(toLine)].filter(text => text !== undefined).join('\n\n'),
		tags: findTags(page, metadata),
		removals: toRemovals(body.removed, page, outline),
		isPartial: isPaywalled,
		nextPage,
	};
}

/** Of code, which has empty lines of its own, the words alone: one block each, blank lines between. */
const toLine = ({kind, text}: StoryBlock) => (kind === 'preformatted' ? text.replace(/\s+/g, ' ').trim() : text);
