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
	const inArticles = (key: string) => jsonLd.articles.slice(0, 3).flatMap(article => toList(article[key]));
	const lists: SubjectList[] = [
		{
			source: 'article:tag',
			labels: meta
				.all('article:tag')
				.filter(text => text !== categoryOfFacebook)
				.flatMap(splitLabels),
		},
		{source: 'keywords', labels: inArticles('keywords').flatMap(keyword => toTexts(keyword, 2000).flatMap(splitLabels))},
		{
			source: 'about',
			labels: inArticles('about')
				.filter(thing => !isObject(thing) || !readTypes(thing).some(type => /Article|WebPage/.test(type)))
				.flatMap(thing => toTexts(thing)),
		},
		{source: 'news_keywords', labels: meta.all('news_keywords').flatMap(splitLabels)},
		{source: 'meta keywords', labels: meta.all('keywords').flatMap(splitLabels)},
	];
	return lists
		.map(list => ({...list, labels: [...new Set(list.labels)].filter(label => label.length <= longestLabel).slice(0, mostLabels)}))
		.filter(list => list.labels.length > 0);
}

function splitLabels(text: string): string[] {
	const parts = text.includes(';') && !text.includes(',') ? text.split(';') : text.split(/(?<!\d),|,(?!\d)|[，、|]/);
	return parts.map(part => part.trim()).filter(part => part !== '');
}
