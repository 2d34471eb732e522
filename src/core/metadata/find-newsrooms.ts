import {cleanText, fold} from './clean-text.ts';
import {authorNames, readAuthors} from './find-authors.ts';
import {isObject, readTypes, toTexts} from './json-value.ts';
import type {Sources} from './sources.ts';
import {type BylineRules, isBody, uniqueNames, withoutPrefix} from './to-people.ts';

const mostNames = 3;
const longest = 60;
/** Accounts of a publishing system, folded. */
const accounts: ReadonlySet<string> = new Set(
	`admin administrator author authors autor autoren content contributor contributors default editor editors guest guestauthor guestcontributor internet
	journalist noauthor none online press reporter root superuser system test unknownauthor user webmaster website`.split(/\s+/),
);

/** The newsrooms or agencies that the metadata names as the story's authors: “Reuters”, “Online-Redaktion”, the publisher itself. */
export function findNewsrooms(sources: Sources, rules: BylineRules): string[] {
	for (const article of sources.jsonLd.articles) {
		const names = readAuthors(article, sources.jsonLd).flatMap(author => {
			const isOrganization = isObject(author) && readTypes(author).some(type => type.endsWith('Organization'));
			return toTexts(author, longest * 2)
				.map(name => asPublisher(name, rules))
				.filter(name => isCredible(name) && (isOrganization || isBody(name, rules)));
		});
		if (names.length > 0) return uniqueNames(names).slice(0, mostNames);
	}
	for (const name of authorNames) {
		const [newsroom] = sources.meta
			.all(name)
			.map(text => withoutPrefix(cleanText(text, longest * 2), rules).replace(/\s*\([^()]*\)$/, ''))
			.filter(text => isCredible(text) && isBody(text, rules));
		if (newsroom) return [newsroom];
	}
	return [];
}

/** “By Harbour Post”. */
function asPublisher(name: string, rules: BylineRules): string {
	const bare = withoutPrefix(name, rules);
	return rules.publishers.has(fold(bare)) ? bare : name;
}

function isCredible(name: string): boolean {
	return name.length > 1 && name.length <= longest && !/@|:\/\/|^www\./.test(name) && !accounts.has(fold(name));
}
