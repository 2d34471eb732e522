import {cleanText} from './clean-text.ts';

export type JsonObject = {readonly [key: string]: unknown};

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of JSON-LD as a list: one and many are written alike there. At most 60 members. */
export function toList(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value.slice(0, 60).flatMap(member => (Array.isArray(member) ? member.slice(0, 60) : [member]));
	return value === undefined || value === null ? [] : [value];
}

/** The texts of a value: strings, or the names of things. */
export function toTexts(value: unknown, limit?: number): string[] {
	return toList(value)
		.map(member => {
			if (typeof member === 'string') return cleanText(member, limit);
			if (!isObject(member)) return '';
			const text = [member.name, member['@value'], member.headline].find(candidate => typeof candidate === 'string');
			return typeof text === 'string' ? cleanText(text, limit) : '';
		})
		.filter(text => text !== '');
}

/** The types of a thing without their namespace: `https://schema.org/NewsArticle` → `NewsArticle`. */
export function readTypes(thing: JsonObject): string[] {
	return toList(thing['@type'])
		.filter(type => typeof type === 'string')
		.map(type => type.replace(/^.*[/#:]/, ''));
}
