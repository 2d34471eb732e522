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
	const texts: string[] = [];
	for (const member of toList(value)) {
		const raw = isObject(member) ? readName(member) : member;
		const text = typeof raw === 'string' ? cleanText(raw, limit) : '';
		if (text !== '') texts.push(text);
	}
	return texts;
}

function readName(thing: JsonObject): unknown {
	return [thing.name, thing['@value'], thing.headline].find(candidate => typeof candidate === 'string');
}

/** The types of a thing without their namespace: `https://schema.org/NewsArticle` → `NewsArticle`. */
export function readTypes(thing: JsonObject): string[] {
	const types: string[] = [];
	for (const type of toList(thing['@type'])) if (typeof type === 'string') types.push(type.slice(type.search(/[^/#:]*$/)));
	return types;
}
