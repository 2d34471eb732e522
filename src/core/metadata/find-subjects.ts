import {isObject, readTypes, toList, toTexts} from './json-value.ts';
import type {Sources} from './sources.ts';

/** What one part of the metadata files the story under. */
export interface SubjectList {
	source: 'article:tag' | 'keywords' | 'about' | 'news_keywords' | 'meta keywords';
	labels: readonly string[];
}

const mostLabels = 100;
const longestLabel = 120;
/** Facebook's name of a category, written by a system for every story of a section. */
const categoryOfFacebook = 'Business, Finance, & Economics';

/** The metadata's lists of subjects as they are, best first; empty lists are left out. */
export function findSubjects({jsonLd, meta}: Sources): SubjectList[] {
	const tags = meta.all('article:tag').filter(text => text !== categoryOfFacebook);
	const keywords: string[] = [];
	const about: string[] = [];
	for (const article of jsonLd.articles.slice(0, 3)) {
		keywords.push(...toTexts(article.keywords, 2000));
		for (const thing of toList(article.about)) if (!isStory(thing)) about.push(...toTexts(thing));
	}
	const lists: SubjectList[] = [
		{source: 'article:tag', labels: isOneEach(tags) ? toUnique(tags) : readLabels(tags)},
		{source: 'keywords', labels: readLabels(keywords)},
		{source: 'about', labels: toUnique(about)},
		{source: 'news_keywords', labels: readLabels(meta.all('news_keywords'))},
		{source: 'meta keywords', labels: readLabels(meta.all('keywords'))},
	];
	return lists.filter(({labels}) => labels.length > 0);
}

/** An element for each label, of which some have a comma: “Reed, Ada”, “Harbour (Lund, Skåne)”. */
function isOneEach(texts: readonly string[]): boolean {
	const listed = texts.filter(text => text.includes(','));
	return listed.length > 0 && texts.length > listed.length && listed.every(text => !/,.*,|;/.test(text));
}

function isStory(thing: unknown): boolean {
	return isObject(thing) && readTypes(thing).some(type => type.endsWith('Article') || type.endsWith('WebPage'));
}

function readLabels(texts: readonly string[]): string[] {
	return texts.length === 0 ? [] : toUnique(texts.flatMap(splitLabels));
}

function toUnique(labels: readonly string[]): string[] {
	return [...new Set(labels)].filter(label => label.length <= longestLabel).slice(0, mostLabels);
}

function splitLabels(text: string): string[] {
	const parts = text.includes(';') && !text.includes(',') ? text.split(';') : text.split(/(?<!\d),|,(?!\d)|[，、|]/);
	return parts.map(part => part.trim()).filter(part => part !== '');
}
