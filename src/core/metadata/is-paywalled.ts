import {isObject, toList} from './json-value.ts';
import type {Sources} from './sources.ts';

/** Whether the publisher says that the text is not free. `metered` is free to read until a count is reached: not paywalled. */
export function isPaywalled({jsonLd, meta}: Sources): boolean {
	for (const article of jsonLd.articles) {
		const free = readFlag(article.isAccessibleForFree);
		if (free !== undefined) return !free;
		const parts = toList(article.hasPart)
			.filter(isObject)
			.map(part => readFlag(part.isAccessibleForFree));
		if (parts.includes(false)) return true;
	}
	const tier = meta.first('article:content_tier', 'content_tier', 'cxenseparse:access', 'access')?.toLowerCase();
	// Norwegian local papers
	if (meta.first('lp:paywall')?.toLowerCase() === 'hard') return true;
	return tier === 'locked' || tier === 'paid' || tier === 'premium' || readFlag(meta.first('isaccessibleforfree')) === false;
}

function readFlag(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string') return undefined;
	const word = value.trim().toLowerCase().split('/').at(-1);
	if (word === 'false' || word === 'no' || word === '0') return false;
	return word === 'true' || word === 'yes' || word === '1' ? true : undefined;
}
