import {findQuotes} from '../src/core/quotes/find-quotes.ts';

/** Who said each quotation of a story, “?” where nobody is named; its paragraphs are parted by “ || ”. */
export function readSpeakers(language: string, story: string): string {
	const blocks = story.split(' || ').map(text => ({kind: 'paragraph' as const, text}));
	return findQuotes(blocks, {language, title: '', authors: []})
		.map(({speaker}) => speaker ?? '?')
		.join('; ');
}
