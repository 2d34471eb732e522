import {findLanguage as findSpoken} from './languages/index.ts';
import {findAuthors} from './metadata/find-authors.ts';
import {findDates} from './metadata/find-dates.ts';
import {findDirection, findLanguage} from './metadata/find-language.ts';
import {findLeadImage} from './metadata/find-lead-image.ts';
import {findNewsrooms} from './metadata/find-newsrooms.ts';
import {findNextPage} from './metadata/find-next-page.ts';
import {findPublisher} from './metadata/find-site-name.ts';
import {findStandfirst} from './metadata/find-standfirst.ts';
import {findSubjects, type SubjectList} from './metadata/find-subjects.ts';
import {findTitle} from './metadata/find-title.ts';
import {isPaywalled} from './metadata/is-paywalled.ts';
import {firstInArticles, readSources, type Sources} from './metadata/sources.ts';
import {toBylineRules} from './metadata/to-people.ts';
import type {Page} from './page.ts';

/** What the page says of its story: from JSON-LD, meta elements, microdata and the page itself, each checked against the others. */
export interface Metadata {
	title: string;
	standfirst: string | undefined;
	/** `authors`, joined by ", ". */
	byline: string | undefined;
	/**
	 * Where nobody is named: the newsrooms or agencies that are credited. Apart from `byline`, for they say nothing of who speaks
	 * in the story, and “AP” stands in many a word of its lines.
	 */
	newsrooms: readonly string[];
	siteName: string | undefined;
	publishedAt: string | undefined;
	modifiedAt: string | undefined;
	language: string | undefined;
	direction: 'ltr' | 'rtl';
	leadImage: string | undefined;
	nextPage: string | undefined;
	/** The publisher calls the page an article. */
	isArticle: boolean;
	/** The publisher says that the text is not free. */
	isPaywalled: boolean;
	/** JSON-LD `articleBody`, where the publisher gives it: a witness for the body. */
	articleBody: string | undefined;
	/** The people who wrote the story. */
	authors: readonly string[];
	/** Every name that the publisher goes by, the host's among them. */
	publisherNames: readonly string[];
	/** What the metadata files the story under, as it stands there, best source first. */
	subjects: readonly SubjectList[];
}

const longestBody = 200_000;

/** The page has a date as only articles do, or says that it is one. */
const isCalledArticle = ({jsonLd, meta}: Sources) =>
	jsonLd.articles.length > 0 || meta.first('og:type') === 'article' || meta.first('article:published_time') !== undefined;

export function readMetadata(page: Page): Metadata {
	const sources = readSources(page);
	const publisher = findPublisher(sources);
	const {siteName, names: publisherNames} = publisher;
	const title = findTitle(sources, publisher);
	const sample = `${title} ${sources.meta.first('og:description', 'description') ?? ''}`.trim();
	const language = findLanguage(sources, sample);
	const rules = toBylineRules(findSpoken(language), publisherNames);
	const authors = findAuthors(sources, rules);
	return {
		title,
		standfirst: findStandfirst(sources, title),
		byline: authors.length > 0 ? authors.join(', ') : undefined,
		newsrooms: authors.length > 0 ? [] : findNewsrooms(sources, rules),
		siteName,
		...findDates(sources, language),
		language,
		direction: findDirection(sources, language, sample),
		leadImage: findLeadImage(sources),
		nextPage: findNextPage(page),
		isArticle: isCalledArticle(sources),
		isPaywalled: isPaywalled(sources),
		articleBody: firstInArticles(sources.jsonLd, ['articleBody'], longestBody),
		authors,
		publisherNames,
		subjects: findSubjects(sources),
	};
}
